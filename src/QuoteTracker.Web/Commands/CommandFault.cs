namespace QuoteTracker.Web.Commands;

/// <summary>Ends a command with a sentence on standard error.</summary>
internal static class CommandFault
{
    /// <summary>The exit code of a command that did not do all that it was asked.</summary>
    public const int ExitCode = 1;

    /// <summary>The exit code of a command that was asked for something it does not understand.</summary>
    public const int Usage = 2;

    public static async Task<int> SayAsync(string sentence, int exitCode = ExitCode)
    {
        await Console.Error.WriteLineAsync(sentence);
        return exitCode;
    }
}
