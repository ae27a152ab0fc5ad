using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class StatementKeyConfiguration : IEntityTypeConfiguration<StatementKey>
{
    public void Configure(EntityTypeBuilder<StatementKey> builder)
    {
        builder.HasKey(k => new { k.Key, k.StatementId });
        builder.HasIndex(k => k.StatementId);
        builder.HasOne(k => k.Statement).WithMany().HasForeignKey(k => k.StatementId).OnDelete(DeleteBehavior.Cascade);
    }
}
