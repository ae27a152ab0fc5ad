using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Statements;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Two statements side by side: in nearly the same words, where each shows the words that the other lacks, or in other words, as they are.</summary>
public sealed partial class StatementsReview
{
    private const int Most = 8;

    [Parameter, EditorRequired]
    public required ReviewItem.OfStatements Item { get; set; }

    private IEnumerable<(StatementEvidence Side, IReadOnlyList<DiffPart> Parts)> Sides
    {
        get
        {
            if (Item.Reason is not null)
            {
                yield return (Item.First, [new DiffPart(DiffKind.Same, Item.First.Text)]);
                yield return (Item.Second, [new DiffPart(DiffKind.Same, Item.Second.Text)]);
                yield break;
            }

            var parts = StatementLife.DifferenceOf(Item.First.Text, Item.Second.Text);
            yield return (Item.First, [.. parts.Where(p => p.Kind != DiffKind.Added)]);
            yield return (Item.Second, [.. parts.Where(p => p.Kind != DiffKind.Removed)]);
        }
    }

    private static string Shown(IReadOnlyList<string> names) => string.Join(" · ", names.Take(Most)) + (names.Count > Most ? $" and {names.Count - Most} more" : "");
}
