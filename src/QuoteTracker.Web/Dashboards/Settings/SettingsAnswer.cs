using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>What the Settings page shows.</summary>
/// <param name="Storage">What is stored and where.</param>
/// <param name="Values">Every setting as it is now.</param>
/// <param name="Misspelled">Names among the settings that have no effect.</param>
/// <param name="Views">The saved views, by name.</param>
public sealed record SettingsAnswer(Storage Storage, IReadOnlyList<ProgramSetting> Values, IReadOnlyList<string> Misspelled, IReadOnlyList<SavedViewRow> Views);
