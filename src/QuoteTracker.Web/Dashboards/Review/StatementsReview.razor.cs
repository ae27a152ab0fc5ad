using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Statements;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Two statements in nearly the same words, side by side; each shows the words that the other lacks.</summary>
public sealed partial class StatementsReview
{
    [Parameter, EditorRequired]
    public required ReviewItem.OfStatements Item { get; set; }

    private IEnumerable<(StatementEvidence Side, IReadOnlyList<DiffPart> Parts)> Sides
    {
        get
        {
            var parts = StatementLife.DifferenceOf(Item.First.Text, Item.Second.Text);
            yield return (Item.First, [.. parts.Where(p => p.Kind != DiffKind.Added)]);
            yield return (Item.Second, [.. parts.Where(p => p.Kind != DiffKind.Removed)]);
        }
    }
}
