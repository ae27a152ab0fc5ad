using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class SpeakerConfiguration : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        builder.HasQueryFilter(QuoteTrackerContext.Merged, s => s.MergedIntoId == null);
        builder.Property(s => s.Label).HasComputedColumnSql("Name || coalesce(' (' || Distinction || ')', '')", stored: false);
        builder.HasIndex(s => s.FoldedName);
        builder.HasIndex(s => s.MergedIntoId);
        builder.HasOne(s => s.MergedInto).WithMany().HasForeignKey(s => s.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
    }
}
