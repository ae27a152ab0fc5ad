using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class SpeakerKeyConfiguration : IEntityTypeConfiguration<SpeakerKey>
{
    public void Configure(EntityTypeBuilder<SpeakerKey> builder)
    {
        builder.HasKey(k => new { k.Key, k.AliasId });
        builder.HasIndex(k => k.AliasId);
        builder.HasOne<SpeakerAlias>().WithMany().HasForeignKey(k => k.AliasId).OnDelete(DeleteBehavior.Cascade);
    }
}
