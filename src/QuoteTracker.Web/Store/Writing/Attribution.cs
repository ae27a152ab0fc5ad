using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Writes who said a quote, as the analysis has it.</summary>
internal static class Attribution
{
    /// <summary>Sets speaker, rule, reason, confidence and candidates; leaves them when a person set the speaker.</summary>
    public static void Set(Quote quote, AttributedQuote found, IReadOnlyList<Person> people, IReadOnlyList<Speaker?> speakers)
    {
        if (quote.SpeakerByHand)
            return;
        var speaker = found.Speaker is { } index ? speakers[index]!.Id : (long?)null;
        var isAsBefore = speaker is not null && speaker == quote.SpeakerId;
        quote.SpeakerId = speaker;
        quote.NamedAs = found.Speaker is { } named ? people[named].Name : null;
        quote.NamedSex = found.Speaker is { } shown ? people[shown].Gender : Gender.Unknown;
        quote.Office = found.Speaker is { } at && people[at].Kind == SpeakerKind.Role ? OfficeKey.Of(people[at].Name) : null;
        quote.Rule = found.Rule;
        quote.SpeakerReason = isAsBefore ? quote.SpeakerReason : null;
        quote.Reason = quote.SpeakerReason is null ? found.Reason : $"{found.Reason} {quote.SpeakerReason}";
        quote.Confidence = found.Confidence;
        quote.Candidates = QuoteCandidate.Write(found.Candidates.Select(candidate => Candidate(candidate, people[candidate.Person], speakers[candidate.Person])).DistinctBy(candidate => (candidate.Speaker, candidate.Name)));
    }

    private static QuoteCandidate Candidate(SpeakerCandidate found, Person person, Speaker? speaker) =>
        new(speaker?.Id, speaker?.Name ?? person.Name, speaker?.Kind ?? person.Kind, Math.Round(found.Chance, 3));

    /// <summary>The roles in which the document names its speakers.</summary>
    public static IEnumerable<SpeakerRole> SightedRoles(DocumentAnalysis analysis, IReadOnlyList<Speaker?> speakers, SpeakerDecisions decisions)
    {
        var speaking = analysis.Quotes.Select(quote => quote.Speaker).OfType<int>().Distinct().Where(index => !SpeakerResolver.IsHolder(speakers[index]!, analysis.People[index]));
        return speaking.SelectMany(index => analysis.People[index].Roles.Select(role => decisions.RoleOf(speakers[index]!, role))).OfType<SpeakerRole>().DistinctBy(role => role.Id);
    }
}
