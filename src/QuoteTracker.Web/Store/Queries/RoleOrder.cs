using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>Which of a speaker's roles is the one to show.</summary>
internal static class RoleOrder
{
    /// <summary>One that a person gave and that has not ended, then those seen last, then those in most documents; former ones at the end.</summary>
    public static IQueryable<SpeakerRole> LatestFirst(this IQueryable<SpeakerRole> roles) => roles
        .OrderBy(r => r.IsFormer).ThenByDescending(r => r.Origin == DateOrigin.Hand && r.LastSeen == null).ThenByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).ThenBy(r => r.Text);
}
