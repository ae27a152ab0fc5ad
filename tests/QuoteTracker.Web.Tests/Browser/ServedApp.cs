using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>The program as people start it: a process of its own on a free port, with a database of its own in a temporary folder.</summary>
public sealed partial class ServedApp : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _folder = Directory.CreateTempSubdirectory("quotetracker-").FullName;
    private readonly Process _process;

    private ServedApp(bool withSample)
    {
        _process = new Process { StartInfo = Command(withSample), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The app ended: " + Said));
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:40123</c>.</summary>
    public string Address => _address.Task.Result;

    /// <summary>What it wrote so far, for the message of a failure.</summary>
    public string Said => string.Join(Environment.NewLine, _said);

    public static async Task<ServedApp> StartAsync(bool withSample = false)
    {
        var app = new ServedApp(withSample);
        app._process.Start();
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        await app._address.Task.WaitAsync(StartsWithin);
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ProcessStartInfo Command(bool withSample)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "quotetracker.dll"), "serve", "--data", _folder, "--urls", "http://127.0.0.1:0"];
        var command = new ProcessStartInfo("dotnet", withSample ? [.. arguments, "--sample"] : arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in command.Environment.Keys.Where(name => name.StartsWith("QUOTETRACKER", StringComparison.OrdinalIgnoreCase)).ToArray())
            command.Environment.Remove(name);
        return command;
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        _said.Enqueue(line);
        if (Listening().Match(line) is { Success: true } found)
            _address.TrySetResult(found.Value);
    }

    [GeneratedRegex(@"(?<=QuoteTracker is at )http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
