using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Store;

/// <summary>What <c>dotnet ef migrations add</c> builds the model from; opens no database.</summary>
public sealed class DesignTimeContext : IDesignTimeDbContextFactory<QuoteTrackerContext>
{
    public QuoteTrackerContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<QuoteTrackerContext>().UseSqlite("Data Source=:memory:").Options,
        Options.Create(new StoreOptions()),
        new QuoteLedger());
}
