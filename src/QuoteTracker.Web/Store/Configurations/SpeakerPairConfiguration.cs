using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class SpeakerPairConfiguration : IEntityTypeConfiguration<SpeakerPair>
{
    public void Configure(EntityTypeBuilder<SpeakerPair> builder)
    {
        builder.HasKey(p => new { p.FirstId, p.SecondId });
        builder.HasIndex(p => p.SecondId);
        builder.HasIndex(p => new { p.IsRejected, p.Score });
        builder.HasOne(p => p.First).WithMany().HasForeignKey(p => p.FirstId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(p => p.Second).WithMany().HasForeignKey(p => p.SecondId).OnDelete(DeleteBehavior.Cascade);
    }
}
