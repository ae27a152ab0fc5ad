using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class StatementConfiguration : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.HasIndex(s => new { s.Reports, s.Utterances });
        builder.HasIndex(s => new { s.Utterances, s.Reports });
        builder.HasQueryFilter(QuoteTrackerContext.Merged, s => s.MergedIntoId == null);
        builder.HasIndex(s => s.PointsVersion);
        builder.HasIndex(s => s.FirstSaid);
        builder.HasIndex(s => s.LastSaid);
        builder.HasIndex(s => s.MergedIntoId);
        builder.HasOne(s => s.MergedInto).WithMany().HasForeignKey(s => s.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
    }
}
