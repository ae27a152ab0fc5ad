using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.HasIndex(d => d.ContentHash).IsUnique();
        builder.HasIndex(d => new { d.FirstDay, d.Id });
        builder.HasIndex(d => new { d.Source, d.FirstDay });
        builder.HasIndex(d => d.ImportedAt);
        builder.HasIndex(d => d.AnalysisVersion);
        builder.HasIndex(d => d.IsSample);
        builder.HasIndex(d => d.ReprintOfId);
        builder.HasOne(d => d.ImportRun).WithMany().HasForeignKey(d => d.ImportRunId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Document>().WithMany().HasForeignKey(d => d.ReprintOfId).OnDelete(DeleteBehavior.SetNull);
    }
}
