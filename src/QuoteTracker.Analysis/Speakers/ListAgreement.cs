using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Words in marks that are listed together, “bad harvests,” “bad luck” and “worse advice”, are all quotes when one of them is.</summary>
internal sealed class ListAgreement(DocumentReading reading)
{
    private const int LongestGap = 4;
    private const int LongestMember = 12;

    /// <summary>Gives the members of each list the chance of the likeliest.</summary>
    public void Settle(List<Attribution> attributions)
    {
        var all = CollectionsMarshal.AsSpan(attributions);
        for (var first = 0; first < all.Length;)
        {
            var end = first + 1;
            while (end < all.Length && IsListed(all[end - 1].Frame, all[end].Frame)) end++;
            if (end - first > 1) Settle(all[first..end]);
            first = end;
        }
    }

    private static void Settle(Span<Attribution> members)
    {
        var most = 0f;
        foreach (var member in members) most = Math.Max(most, member.QuoteChance);
        foreach (ref var member in members)
        {
            if (!member.Frame.NamesWork) member = member with { QuoteChance = most };
        }
    }

    /// <summary>True when nothing but a comma, "and", "or" or an article stands between the two.</summary>
    private bool IsListed(in QuoteFrame one, in QuoteFrame next)
    {
        if (one.SentenceIndex != next.SentenceIndex || next.Item - one.Item > LongestGap || one.Stretch.End - one.Stretch.First > LongestMember) return false;
        var isJoined = reading.Text[one.Stretch.Span.End - 1] == ',';
        for (var i = one.Item + 1; i < next.Item; i++)
        {
            var token = reading.TokenAt(i);
            if (token.IsMark(reading.Text, ',') || token.In(reading.Text) is "and" or "or") isJoined = true;
            else if (!token.Is(WordTraits.Determiner)) return false;
        }

        return isJoined;
    }
}
