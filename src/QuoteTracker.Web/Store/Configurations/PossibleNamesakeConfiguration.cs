using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class PossibleNamesakeConfiguration : IEntityTypeConfiguration<PossibleNamesake>
{
    public void Configure(EntityTypeBuilder<PossibleNamesake> builder)
    {
        builder.HasKey(n => new { n.SpeakerId, n.Part });
        builder.HasOne(n => n.Speaker).WithMany().HasForeignKey(n => n.SpeakerId).OnDelete(DeleteBehavior.Cascade);
    }
}
