using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class QuoteThemeConfiguration : IEntityTypeConfiguration<QuoteTheme>
{
    public void Configure(EntityTypeBuilder<QuoteTheme> builder)
    {
        builder.HasKey(t => new { t.QuoteId, t.ThemeId });
        builder.HasIndex(t => new { t.ThemeId, t.QuoteId });
        builder.HasOne(t => t.Quote).WithMany(q => q.Themes).HasForeignKey(t => t.QuoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(t => t.Theme).WithMany().HasForeignKey(t => t.ThemeId).OnDelete(DeleteBehavior.Cascade);
    }
}
