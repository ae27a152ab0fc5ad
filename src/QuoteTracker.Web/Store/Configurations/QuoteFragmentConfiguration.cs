using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class QuoteFragmentConfiguration : IEntityTypeConfiguration<QuoteFragment>
{
    public void Configure(EntityTypeBuilder<QuoteFragment> builder)
    {
        builder.HasKey(f => new { f.QuoteId, f.Ordinal });
        builder.HasOne<Quote>().WithMany(q => q.Fragments).HasForeignKey(f => f.QuoteId).OnDelete(DeleteBehavior.Cascade);
    }
}
