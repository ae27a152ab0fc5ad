using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Chooses a tag of the codebook by typing a part of its name, or names a new one.</summary>
public sealed partial class TagPicker
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TagChoice> Tags { get; set; }

    /// <summary>Tags that all quotes in question have: picking one takes it off.</summary>
    [Parameter]
    public IReadOnlySet<long> Set { get; set; } = new HashSet<long>();

    [Parameter]
    public EventCallback<long> OnPick { get; set; }

    [Parameter]
    public EventCallback<string> OnNew { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private Task<IReadOnlyList<Choice>> FindAsync(string typed, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Choice>>([.. Tags
            .Where(tag => Likeness.Holds(tag.Path + " " + tag.Name, typed))
            .OrderByDescending(tag => Likeness.Begins(tag.Name, typed))
            .Take(30)
            .Select(tag => new Choice(Text(tag.Id), tag.Name, tag.Path.Length > 0 ? tag.Path : null, tag.Color, tag.Key is { } key ? Text(key) : null, Set.Contains(tag.Id)))]);

    private Task PickAsync(Choice choice) => OnPick.InvokeAsync(long.Parse(choice.Id, CultureInfo.InvariantCulture));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
