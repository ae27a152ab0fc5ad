using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store;

/// <summary>The database. Rejected quotes and merged speakers, themes and statements are filtered out; <c>IgnoreQueryFilters([QuoteTrackerContext.Rejected])</c> lets them in.</summary>
public sealed class QuoteTrackerContext(DbContextOptions<QuoteTrackerContext> options, IOptions<StoreOptions> settings, QuoteLedger ledger) : DbContext(options)
{
    /// <summary>Name of the query filter that hides rejected quotes.</summary>
    public const string Rejected = "rejected";

    /// <summary>Name of the query filter that hides speakers, themes and statements that were merged into another.</summary>
    public const string Merged = "merged";

    /// <summary>A quote whose speaker is less sure than this waits in Review.</summary>
    public double ReviewThreshold => settings.Value.ReviewThreshold;

    /// <summary>What counts quotes, whatever the filter, without the database's going through them.</summary>
    public QuoteLedger Ledger => ledger;

    /// <summary>True for one that stores many documents: set before its first use, it lets its connection keep more of the database in memory.</summary>
    public bool StoresMany { get; set; }

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<DocumentTerm> DocumentTerms => Set<DocumentTerm>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<QuoteFragment> QuoteFragments => Set<QuoteFragment>();

    public DbSet<QuoteTerm> QuoteTerms => Set<QuoteTerm>();

    public DbSet<QuoteTheme> QuoteThemes => Set<QuoteTheme>();

    public DbSet<QuoteTag> QuoteTags => Set<QuoteTag>();

    public DbSet<Speaker> Speakers => Set<Speaker>();

    public DbSet<SpeakerAlias> SpeakerAliases => Set<SpeakerAlias>();

    public DbSet<SpeakerKey> SpeakerKeys => Set<SpeakerKey>();

    public DbSet<SpeakerRole> SpeakerRoles => Set<SpeakerRole>();

    public DbSet<RoleSighting> RoleSightings => Set<RoleSighting>();

    public DbSet<SpeakerListing> SpeakerListings => Set<SpeakerListing>();

    public DbSet<SpeakerPair> SpeakerPairs => Set<SpeakerPair>();

    public DbSet<PossibleNamesake> PossibleNamesakes => Set<PossibleNamesake>();

    public DbSet<SpeakerSplit> SpeakerSplits => Set<SpeakerSplit>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<StatementKey> StatementKeys => Set<StatementKey>();

    public DbSet<StatementLink> StatementLinks => Set<StatementLink>();

    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<ThemeTerm> ThemeTerms => Set<ThemeTerm>();

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportRefusal> ImportRefusals => Set<ImportRefusal>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(QuoteTrackerContext).Assembly);
        modelBuilder.HasDbFunction(() => StoredText.Slice(default!, default, default)).HasName(StoredText.SqlName);
    }
}
