using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Configurations;

internal sealed class RoleSightingConfiguration : IEntityTypeConfiguration<RoleSighting>
{
    public void Configure(EntityTypeBuilder<RoleSighting> builder)
    {
        builder.HasKey(s => new { s.RoleId, s.DocumentId });
        builder.HasIndex(s => s.DocumentId);
        builder.HasOne(s => s.Role).WithMany().HasForeignKey(s => s.RoleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(s => s.Document).WithMany().HasForeignKey(s => s.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
