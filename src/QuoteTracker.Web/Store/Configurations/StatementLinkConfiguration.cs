using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class StatementLinkConfiguration : IEntityTypeConfiguration<StatementLink>
{
    public void Configure(EntityTypeBuilder<StatementLink> builder)
    {
        builder.HasKey(l => new { l.FirstId, l.SecondId });
        builder.HasIndex(l => l.SecondId);
        builder.HasOne(l => l.First).WithMany().HasForeignKey(l => l.FirstId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(l => l.Second).WithMany().HasForeignKey(l => l.SecondId).OnDelete(DeleteBehavior.Cascade);
    }
}
