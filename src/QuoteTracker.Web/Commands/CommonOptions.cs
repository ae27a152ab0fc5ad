using System.CommandLine;

namespace QuoteTracker.Web.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Data() =>
        new("--data") { Description = "The folder that holds the database. Default: QuoteTracker in the user's local application data.", HelpName = "FOLDER" };

    public static Option<bool> Sample(string description = "Work on the database of the sample, which “serve --sample” shows.") =>
        new("--sample") { Description = description };
}
