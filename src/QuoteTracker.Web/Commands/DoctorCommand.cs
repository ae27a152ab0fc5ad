using System.CommandLine;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Commands;

/// <summary><c>doctor</c>: checks settings, folder, disk and database, and says what to do. The exit code is 1 when something is wrong, 0 for advice alone.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var database = new DatabaseOptions();
        var command = new Command("doctor", "Check settings, data folder, disk and database, and say what is wrong and what to do. Changes nothing.");
        database.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(database.CreateHost(parsed), stop));
        return command;
    }

    private static async Task<int> RunAsync(HostApplicationBuilder builder, CancellationToken stop)
    {
        var isFaulty = Write(Settings(builder.Configuration));
        if (isFaulty)
            return CommandFault.ExitCode;
        using var host = builder.Build();
        isFaulty |= Write(host.Services.GetRequiredService<FolderCheck>().Check());
        isFaulty |= Write(await host.Services.GetRequiredService<DatabaseCheck>().CheckAsync(stop));
        return isFaulty ? CommandFault.ExitCode : 0;
    }

    private static IEnumerable<Finding> Settings(IConfiguration configuration)
    {
        var faults = ProgramSettings.Read(configuration).Where(setting => setting.Problem is not null).ToList();
        foreach (var fault in faults)
            yield return Finding.Fault("settings", ProgramSettings.Sentence(fault), $"Correct it there, or set {fault.Variable} in the environment.");
        foreach (var unknown in ProgramSettings.Unknown(configuration))
            yield return Finding.Advice("settings", $"{unknown} is no setting and has no effect.", "Correct its name, or take it out. The Settings page lists the names.");
        if (faults.Count == 0)
            yield return Finding.Good("settings", "Every value can be used.");
    }

    /// <summary>True when a fault was among them.</summary>
    private static bool Write(IEnumerable<Finding> findings)
    {
        var isFaulty = false;
        foreach (var finding in findings)
        {
            var mark = finding.Kind switch { FindingKind.Good => "ok    ", FindingKind.Advice => "advice", _ => "FAULT " };
            Console.Out.WriteLine($"{mark}  {finding.Subject}: {finding.Says}");
            if (finding.ToDo is { } toDo)
                Console.Out.WriteLine($"        → {toDo}");
            isFaulty |= finding.Kind == FindingKind.Fault;
        }

        return isFaulty;
    }
}
