using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class SpeakerRoleConfiguration : IEntityTypeConfiguration<SpeakerRole>
{
    public void Configure(EntityTypeBuilder<SpeakerRole> builder)
    {
        builder.HasIndex(r => new { r.SpeakerId, r.FirstSeen });
        builder.HasIndex(r => r.Office).HasFilter("Office IS NOT NULL");
        builder.HasOne(r => r.Speaker).WithMany(s => s.Roles).HasForeignKey(r => r.SpeakerId).OnDelete(DeleteBehavior.Cascade);
    }
}
