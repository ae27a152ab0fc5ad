using System.CommandLine;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>The parts of a quote filter as options of the command line; people, themes and tags by name or number.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _text = new("--search", "-q") { Description = "Words in quotes, speakers and titles; “phrases” in quotation marks.", HelpName = "WORDS" };
    private readonly Option<string[]> _speakers = Many("--speaker", "A speaker, by name or number.", "NAME");
    private readonly Option<string[]> _themes = Many("--theme", "A theme, by name or number.", "NAME");
    private readonly Option<string[]> _tags = Many("--tag", "A tag with those below it, by name or number.", "NAME");
    private readonly Option<string[]> _sources = Many("--source", "An outlet.", "NAME");
    private readonly Option<QuoteKind[]> _kinds = new("--kind") { Description = "A kind of quote." };
    private readonly Option<DateOnly?> _from = new("--from") { Description = "First day, such as 2014-01-31; undated quotes are left out then.", HelpName = "DAY" };
    private readonly Option<DateOnly?> _to = new("--to") { Description = "Last day.", HelpName = "DAY" };
    private readonly Option<DateState> _dated = new("--dated") { Description = "Whether the document's year is known." };
    private readonly Option<ReviewState> _review = new("--review") { Description = "What a person did with it." };
    private readonly Option<long?> _statement = new("--statement") { Description = "One statement, by number.", HelpName = "NUMBER" };
    private readonly Option<long?> _document = new("--document") { Description = "One document, by number.", HelpName = "NUMBER" };
    private readonly Option<bool> _recurring = new("--recurring") { Description = "Only what was said or reported more than once." };
    private readonly Option<bool> _unknown = new("--unknown-speaker") { Description = "Only quotes whose speaker is unknown." };
    private readonly Option<QuoteSort> _sort = new("--sort") { Description = "The order." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_text, _speakers, _themes, _tags, _sources, _kinds, _from, _to, _dated, _review, _statement, _document, _recurring, _unknown, _sort])
            command.Options.Add(option);
    }

    public QuoteSort Sort(ParseResult parsed) => parsed.GetValue(_sort);

    /// <summary>The filter; speakers, themes and tags are still to be looked up.</summary>
    public QuoteFilter Filter(ParseResult parsed) => new()
    {
        Text = parsed.GetValue(_text),
        Sources = parsed.GetValue(_sources) ?? [],
        Kinds = parsed.GetValue(_kinds) ?? [],
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
        Dated = parsed.GetValue(_dated),
        Review = parsed.GetValue(_review),
        Statement = parsed.GetValue(_statement),
        Document = parsed.GetValue(_document),
        Recurring = parsed.GetValue(_recurring),
        UnknownSpeaker = parsed.GetValue(_unknown),
    };

    public NamedParts Names(ParseResult parsed) => new(parsed.GetValue(_speakers) ?? [], parsed.GetValue(_themes) ?? [], parsed.GetValue(_tags) ?? []);

    private static Option<string[]> Many(string name, string description, string helpName) => new(name) { Description = description + " May be given several times.", HelpName = helpName };
}
