using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class ThemeListingConfiguration : IEntityTypeConfiguration<ThemeListing>
{
    public void Configure(EntityTypeBuilder<ThemeListing> builder)
    {
        builder.HasKey(l => l.ThemeId);
        builder.Property(l => l.ThemeId).ValueGeneratedNever();
    }
}
