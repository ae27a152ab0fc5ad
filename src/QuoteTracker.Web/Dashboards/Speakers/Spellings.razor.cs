using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The names under which documents find a speaker; people add and remove them, choose the one that is shown, and split them off.</summary>
public sealed partial class Spellings
{
    private string _name = "";
    private long? _split;

    [Parameter, EditorRequired]
    public required SpeakerAnswer Speaker { get; set; }

    [Inject]
    private SpeakerShaping Shaping { get; set; } = null!;

    [Inject]
    private SpeakerSplitting Splitting { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private async Task AddAsync()
    {
        if (await Acting.DoAsync(() => Shaping.AddAliasAsync(Speaker.Id, _name)) is { IsDone: true })
            _name = "";
    }

    private Task<Acted?> NameAsync(SpeakerAnswer.Alias alias) => Acting.DoAsync(() => Shaping.RenameAsync(Speaker.Id, alias.Name));

    private Task<Acted?> RemoveAsync(SpeakerAnswer.Alias alias) => Acting.DoAsync(() => Shaping.RemoveAliasAsync(Speaker.Id, alias.Id));

    private Task<Acted?> SplitAsync(SplitDecision split)
    {
        _split = null;
        return Acting.DoAsync(() => Splitting.SplitAsync(Speaker.Id, split.By, split.To));
    }

    private static string About(SpeakerAnswer.Alias alias) => string.Join(" · ", new[]
    {
        alias.IsName ? "the name" : null,
        alias.ByHand ? "by hand" : null,
        alias.Quotes > 0 ? Numbers.Count(alias.Quotes, "quote", "quotes") : null,
    }.OfType<string>());
}
