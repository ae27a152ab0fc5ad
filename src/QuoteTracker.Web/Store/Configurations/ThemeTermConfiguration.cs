using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class ThemeTermConfiguration : IEntityTypeConfiguration<ThemeTerm>
{
    public void Configure(EntityTypeBuilder<ThemeTerm> builder)
    {
        builder.HasIndex(t => new { t.ThemeId, t.Key }).IsUnique();
        builder.HasIndex(t => t.Key);
        builder.HasOne(t => t.Theme).WithMany(t => t.Terms).HasForeignKey(t => t.ThemeId).OnDelete(DeleteBehavior.Cascade);
    }
}
