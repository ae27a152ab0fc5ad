using System.Diagnostics;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>The built program in a process of its own, as people start it.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "quotetracker.dll");

    /// <summary>What a run ended with.</summary>
    public sealed record Ended(int ExitCode, string Output, string Errors);

    public static Process Start(params IEnumerable<string> arguments) => StartAs([], arguments);

    /// <summary>Starts it through another program, such as one that gives up rights.</summary>
    public static Process StartAs(IReadOnlyList<string> before, IEnumerable<string> arguments)
    {
        string[] line = [.. before, "dotnet", Assembly, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
            StandardErrorEncoding = new System.Text.UTF8Encoding(false),
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        // The reader's language and settings of this machine are no matter of the tests.
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Process.Start(start)!;
    }

    public static Task<Ended> RunAsync(params IEnumerable<string> arguments) => EndAsync(Start(arguments), "");

    public static Task<Ended> RunOnAsync(string input, params IEnumerable<string> arguments) => EndAsync(Start(arguments), input);

    public static async Task<Ended> EndAsync(Process process, string input)
    {
        using (process)
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            using var late = new CancellationTokenSource(Longest);
            await process.WaitForExitAsync(late.Token);
            return new Ended(process.ExitCode, await output, await errors);
        }
    }
}
