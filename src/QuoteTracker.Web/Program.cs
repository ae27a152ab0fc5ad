using System.CommandLine;
using System.CommandLine.Invocation;
using QuoteTracker.Web.Commands;

var serve = ServeCommand.Create();
var root = new RootCommand("Reads news documents, finds who said what, and shows which statements keep coming back.")
{
    serve,
    ExtractCommand.Create(),
    NamesCommand.Create(),
    StatementsCommand.Create(),
    SimilarCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    SpeakersCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    DoctorCommand.Create(),
    ReanalyzeCommand.Create(),
};
root.Add(LearnCommand.Create());
root.Add(VectorsCommand.Create());
root.Action = serve.Action;
foreach (var option in serve.Options)
{
    root.Options.Add(option);
}

var parsed = root.Parse(args);
if (parsed.Action is ParseErrorAction fault)
    fault.ShowHelp = false;
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? await CommandFault.SayAsync("“quotetracker --help” lists the commands, “quotetracker COMMAND --help” their options.", CommandFault.Usage) : exitCode;
