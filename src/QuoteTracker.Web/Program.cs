using System.CommandLine;
using QuoteTracker.Web.Commands;

var root = new RootCommand("Reads news documents, finds who said what, and shows which statements keep coming back.")
{
    ExtractCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
