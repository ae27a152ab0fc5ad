using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Makes a quote of selected words: which kind, and who said it.</summary>
public sealed partial class AddQuote
{
    private QuoteKind _kind = QuoteKind.Direct;
    private string? _problem;

    /// <summary>The document's id.</summary>
    [Parameter, EditorRequired]
    public required long Document { get; set; }

    [Parameter, EditorRequired]
    public required SelectedText Selected { get; set; }

    /// <summary>Speakers to offer before all others.</summary>
    [Parameter]
    public IReadOnlyList<Choice> Likely { get; set; } = [];

    /// <summary>Called with the new quote's id.</summary>
    [Parameter]
    public EventCallback<long> OnAdded { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private QuoteCorrections Corrections { get; set; } = null!;

    [Inject]
    private FilterChoicesQuery Choices { get; set; } = null!;

    private Task<IReadOnlyList<Choice>> SearchAsync(string typed, CancellationToken stop) => SpeakerChoices.FindAsync(Choices, typed, Likely, stop);

    private void SetKind(ChangeEventArgs change) => _kind = Enum.TryParse<QuoteKind>(change.Value as string, out var kind) ? kind : _kind;

    private Task PickAsync(Choice choice) => AddAsync(new SpeakerChoice.Existing(long.Parse(choice.Id, CultureInfo.InvariantCulture)));

    private Task MakeAsync(string name) => AddAsync(new SpeakerChoice.New(name));

    private Task UnknownAsync() => AddAsync(SpeakerChoice.Unknown);

    private async Task AddAsync(SpeakerChoice speaker)
    {
        var acted = await Acting.DoAsync(() => Corrections.AddAsync(Document, new TextSpan(Selected.Start, Selected.End), speaker, _kind));
        if (acted is { IsDone: true, SubjectId: { } quote })
            await OnAdded.InvokeAsync(quote);
        else
            _problem = acted?.Summary ?? Acting.Notice?.Says;
    }
}
