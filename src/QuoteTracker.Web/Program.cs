using System.CommandLine;
using QuoteTracker.Web.Commands;

var serve = ServeCommand.Create();
var root = new RootCommand("Reads news documents, finds who said what, and shows which statements keep coming back.")
{
    serve,
    ExtractCommand.Create(),
};
root.Action = serve.Action;
foreach (var option in serve.Options)
{
    root.Options.Add(option);
}

return await root.Parse(args).InvokeAsync();
