using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class SpeakerListingConfiguration : IEntityTypeConfiguration<SpeakerListing>
{
    public void Configure(EntityTypeBuilder<SpeakerListing> builder)
    {
        builder.HasKey(l => l.SpeakerId);
        builder.HasIndex(l => l.Quotes);
        builder.HasIndex(l => l.Surname);
        builder.HasOne(l => l.Speaker).WithOne(s => s.Listing).HasForeignKey<SpeakerListing>(l => l.SpeakerId).OnDelete(DeleteBehavior.Cascade);
    }
}
