using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class QuoteConfiguration : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> builder)
    {
        builder.HasQueryFilter(QuoteTrackerContext.Rejected, q => !q.IsRejected);
        // These three hold all that counting needs, so that it never reads the rows with their texts.
        builder.HasIndex(q => new { q.FirstDay, q.IsRejected, q.SpeakerId, q.StatementId, q.Utterance, q.DocumentId });
        builder.HasIndex(q => new { q.SpeakerId, q.FirstDay, q.IsRejected, q.StatementId, q.Utterance, q.DocumentId });
        builder.HasIndex(q => new { q.StatementId, q.FirstDay, q.IsRejected, q.Utterance, q.SpeakerId, q.DocumentId });
        builder.HasIndex(q => new { q.DocumentId, q.Start });
        builder.HasIndex(q => new { q.ReviewedAt, q.SpeakerId, q.Confidence });
        builder.HasIndex(q => q.Confidence);
        builder.HasIndex(q => new { q.Kind, q.FirstDay });
        builder.HasIndex(q => q.Office).HasFilter("Office IS NOT NULL");
        builder.HasOne(q => q.Document).WithMany(d => d.Quotes).HasForeignKey(q => q.DocumentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(q => q.Speaker).WithMany().HasForeignKey(q => q.SpeakerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(q => q.Statement).WithMany(s => s.Quotes).HasForeignKey(q => q.StatementId).OnDelete(DeleteBehavior.Restrict);
    }
}
