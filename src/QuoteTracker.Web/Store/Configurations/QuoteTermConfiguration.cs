using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class QuoteTermConfiguration : IEntityTypeConfiguration<QuoteTerm>
{
    public void Configure(EntityTypeBuilder<QuoteTerm> builder)
    {
        builder.HasKey(t => new { t.QuoteId, t.Key });
        builder.HasIndex(t => new { t.Key, t.QuoteId });
        builder.HasOne(t => t.Quote).WithMany(q => q.Terms).HasForeignKey(t => t.QuoteId).OnDelete(DeleteBehavior.Cascade);
    }
}
