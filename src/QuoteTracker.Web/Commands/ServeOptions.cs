using QuoteTracker.Web.Shell;

namespace QuoteTracker.Web.Commands;

/// <summary>What the command line says about serving; null leaves the word to the settings.</summary>
internal sealed record ServeOptions(string? Urls = null, string? Data = null, bool Sample = false)
{
    public const string DefaultUrls = ProgramSettings.DefaultUrls;
}
