using System.CommandLine;

namespace QuoteTracker.Web.Commands;

/// <summary>The options that say which database a command works on.</summary>
internal sealed class DatabaseOptions
{
    private readonly Option<string?> _data = CommonOptions.Data();
    private readonly Option<bool> _sample = CommonOptions.Sample();

    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_sample);
    }

    /// <summary>A host over that database.</summary>
    public HostApplicationBuilder CreateHost(ParseResult parsed) => CommandSettings.CreateHost(parsed.GetValue(_data), parsed.GetValue(_sample));
}
