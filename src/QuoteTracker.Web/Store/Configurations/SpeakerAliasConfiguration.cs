using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class SpeakerAliasConfiguration : IEntityTypeConfiguration<SpeakerAlias>
{
    public void Configure(EntityTypeBuilder<SpeakerAlias> builder)
    {
        builder.HasIndex(a => new { a.SpeakerId, a.Name }).IsUnique();
        builder.HasIndex(a => a.FoldedName);
        builder.HasIndex(a => a.MatchKey);
        builder.HasIndex(a => a.SurnameKey);
        builder.HasOne(a => a.Speaker).WithMany(s => s.Aliases).HasForeignKey(a => a.SpeakerId).OnDelete(DeleteBehavior.Cascade);
    }
}
