using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Says before what an act on speakers will change, or why it cannot be done.</summary>
public sealed partial class ChangePreview
{
    private const int Most = 6;

    /// <summary>Null while there is nothing to say.</summary>
    [Parameter, EditorRequired]
    public required ShapingPreview? Preview { get; set; }

    /// <summary>Who gets it.</summary>
    [Parameter, EditorRequired]
    public required string To { get; set; }

    /// <summary>What does not go; null to say nothing about it.</summary>
    [Parameter]
    public string? Stays { get; set; }

    /// <summary>What it means for later, a sentence.</summary>
    [Parameter]
    public string? Note { get; set; }

    private static string Quotes(ShapingPreview preview) => preview.Quotes == 0 ? "none" :
        $"{Numbers.Show(preview.Quotes)} in {Numbers.Count(preview.Documents, "document", "documents")}" + (preview.Statements == 0 ? "" : $", of {Numbers.Count(preview.Statements, "statement", "statements")}");

    private static string List(IReadOnlyList<string> names) => names.Count > Most
        ? string.Join(" · ", names.Take(Most)) + $" and {Numbers.Show(names.Count - Most)} more"
        : string.Join(" · ", names);
}
