namespace QuoteTracker.Analysis.Speakers;

/// <summary>The people mentioned last, newest first, with how prominently; a bounded memory.</summary>
internal sealed class RecentPeople
{
    private const int Kept = 12;
    private readonly LinkedList<Recent> _recent = new();

    private readonly record struct Recent(PersonDraft Person, int Sentence, int Paragraph, bool IsSubject, bool IsPossessive);

    /// <summary>Notes that <paramref name="person"/> was mentioned.</summary>
    public void Add(PersonDraft person, int sentence, int paragraph, bool isSubject, bool isPossessive)
    {
        _recent.AddFirst(new Recent(person, sentence, paragraph, isSubject, isPossessive));
        if (_recent.Count > Kept) _recent.RemoveLast();
    }

    /// <summary>Whom a pronoun means: near sentences before far ones, subjects before objects, the last speaker a little before others (centering, Grosz and others 1995).</summary>
    public PersonDraft? Referent(Gender gender, int sentence, int paragraph, PersonDraft? lastSpeaker)
    {
        PersonDraft? best = null;
        var bestScore = double.MinValue;
        foreach (var recent in _recent)
        {
            if (!Agrees(recent.Person, gender)) continue;
            var score = (recent.IsSubject ? 1.5 : 0) + (recent.IsPossessive ? -0.5 : 0) + (recent.Person == lastSpeaker ? 1.2 : 0)
                + (recent.Person.Gender == gender ? 0.5 : 0) - Math.Min(3, sentence - recent.Sentence) - (0.4 * Math.Min(4, paragraph - recent.Paragraph));
            if (score > bestScore) (best, bestScore) = (recent.Person, score);
        }

        return best;
    }

    /// <summary>The person mentioned last whom <paramref name="fit"/> rates best, and not 0.</summary>
    public PersonDraft? Best(Func<PersonDraft, int> fit, int paragraph, int paragraphs)
    {
        PersonDraft? best = null;
        var bestFit = 0;
        foreach (var recent in _recent)
        {
            if (paragraph - recent.Paragraph > paragraphs) break;
            if (fit(recent.Person) is var rate && rate > bestFit) (best, bestFit) = (recent.Person, rate);
        }

        return best;
    }

    private static bool Agrees(PersonDraft person, Gender gender) =>
        person.Kind == SpeakerKind.Person && (person.Gender == gender || person.Gender == Gender.Unknown || gender == Gender.Unknown);
}
