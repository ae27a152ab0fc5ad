using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Which office speakers held on a day, as far as documents show it.</summary>
public sealed class RolesAtDate
{
    private readonly ILookup<long, Seen> _roles;

    private RolesAtDate(ILookup<long, Seen> roles) => _roles = roles;

    public static async Task<RolesAtDate> LoadAsync(QuoteTrackerContext context, IReadOnlyList<long> speakers, CancellationToken cancellation = default)
    {
        var roles = await context.SpeakerRoles.Where(r => speakers.Contains(r.SpeakerId) && !r.IsFormer)
            .Select(r => new Seen(r.SpeakerId, r.Text, r.FirstSeen, r.LastSeen, r.Documents, r.Origin == DateOrigin.Hand)).ToListAsync(cancellation);
        return new(roles.ToLookup(r => r.Speaker));
    }

    /// <summary>
    /// The role that a person said held on this day; else the one whose first and last day seen enclose it, the most frequent first; else the one last
    /// seen before it, with its year when that is more than a year ago, unless a person said that it had ended. For an undated quote only a role that is
    /// the speaker's only one. Null when there is none.
    /// </summary>
    public string? Of(long speaker, DateOnly? day)
    {
        var roles = _roles[speaker].OrderByDescending(r => r.ByHand).ThenByDescending(r => r.ByHand ? r.First : null).ThenByDescending(r => r.Documents).ToList();
        if (day is null)
            return roles is [var only] ? only.Text : null;
        if (roles.Find(r => r.HeldOn(day.Value)) is { } held)
            return held.Text;
        return roles.Where(r => r.Last < day && !r.ByHand).MaxBy(r => r.Last) switch
        {
            { Last: { } last } before when last.AddYears(1) < day => $"{before.Text} in {last.Year.ToString(CultureInfo.InvariantCulture)}",
            var before => before?.Text,
        };
    }

    /// <summary>The role in which the latest document names the speaker, the most frequent first; null when documents show none.</summary>
    public string? Latest(long speaker) => _roles[speaker].OrderByDescending(r => r.ByHand && r.Last is null).ThenByDescending(r => r.Last).ThenByDescending(r => r.Documents).FirstOrDefault()?.Text;

    /// <summary>What a person left open has no end on that side; documents that are not dated tell no day.</summary>
    private sealed record Seen(long Speaker, string Text, DateOnly? First, DateOnly? Last, int Documents, bool ByHand)
    {
        public bool HeldOn(DateOnly day) => ByHand
            ? (First is not null || Last is not null) && !(First > day) && !(Last < day)
            : First <= day && day <= Last;
    }
}
