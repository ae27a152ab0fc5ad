using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class DayListingConfiguration : IEntityTypeConfiguration<DayListing>
{
    public void Configure(EntityTypeBuilder<DayListing> builder)
    {
        builder.HasKey(l => l.Day);
        builder.Property(l => l.Day).ValueGeneratedNever();
    }
}
