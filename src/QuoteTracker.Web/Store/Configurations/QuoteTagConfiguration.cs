using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class QuoteTagConfiguration : IEntityTypeConfiguration<QuoteTag>
{
    public void Configure(EntityTypeBuilder<QuoteTag> builder)
    {
        builder.HasKey(t => new { t.QuoteId, t.TagId });
        builder.HasIndex(t => new { t.TagId, t.QuoteId });
        builder.HasOne(t => t.Quote).WithMany(q => q.Tags).HasForeignKey(t => t.QuoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(t => t.Tag).WithMany().HasForeignKey(t => t.TagId).OnDelete(DeleteBehavior.Cascade);
    }
}
