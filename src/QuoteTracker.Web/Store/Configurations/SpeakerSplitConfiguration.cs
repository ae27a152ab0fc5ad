using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class SpeakerSplitConfiguration : IEntityTypeConfiguration<SpeakerSplit>
{
    public void Configure(EntityTypeBuilder<SpeakerSplit> builder)
    {
        builder.HasIndex(s => s.FromId);
        builder.HasIndex(s => s.ToId);
        builder.HasOne(s => s.From).WithMany().HasForeignKey(s => s.FromId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(s => s.To).WithMany().HasForeignKey(s => s.ToId).OnDelete(DeleteBehavior.Cascade);
    }
}
