using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class ImportRefusalConfiguration : IEntityTypeConfiguration<ImportRefusal>
{
    public void Configure(EntityTypeBuilder<ImportRefusal> builder)
    {
        builder.HasIndex(r => r.ImportRunId);
        builder.HasOne<ImportRun>().WithMany(r => r.Refusals).HasForeignKey(r => r.ImportRunId).OnDelete(DeleteBehavior.Cascade);
    }
}
