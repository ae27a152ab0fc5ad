using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class DocumentTermConfiguration : IEntityTypeConfiguration<DocumentTerm>
{
    public void Configure(EntityTypeBuilder<DocumentTerm> builder)
    {
        builder.HasKey(t => new { t.DocumentId, t.Key });
        builder.HasIndex(t => new { t.Key, t.DocumentId });
        builder.HasOne<Document>().WithMany(d => d.Terms).HasForeignKey(t => t.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
