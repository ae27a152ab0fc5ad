namespace QuoteTracker.Analysis.Speakers;

/// <summary>
/// How present each person is to the reader: every mention adds weight, more as a subject and for who just spoke, and each further
/// sentence halves what came before (Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution, 1994). A bounded memory.
/// </summary>
internal sealed class Salience
{
    private const int Kept = 12;
    private const double Mentioned = 100;
    private const double Subject = 80;
    private const double OutsidePreposition = 50;
    private const double Speaking = 60;
    private const double PerSentence = 0.5;
    private const double PerParagraph = 0.8;
    private const double UnknownGender = 0.7;
    private const double Unnamed = 0.4;
    private const int PowersKept = 64;
    private static readonly double[] Sentences = Powers(PerSentence);
    private static readonly double[] Paragraphs = Powers(PerParagraph);
    private readonly List<Present> _present = new(Kept);

    private readonly record struct Present(PersonDraft Person, double Weight, int Sentence, int Paragraph)
    {
        public double At(int sentence, int paragraph) => Weight * LeftAfter(Sentences, PerSentence, sentence - Sentence) * LeftAfter(Paragraphs, PerParagraph, paragraph - Paragraph);
    }

    /// <summary>Notes that <paramref name="person"/> was mentioned.</summary>
    public void Add(PersonDraft person, int sentence, int paragraph, bool isSubject, bool isBehindPreposition, bool speaks)
    {
        var weight = Mentioned + (isSubject ? Subject : 0) + (isBehindPreposition ? 0 : OutsidePreposition) + (speaks ? Speaking : 0);
        if (person.Kind != SpeakerKind.Person) weight *= Unnamed;
        var known = IndexOf(person);
        if (known >= 0)
        {
            weight += _present[known].At(sentence, paragraph);
            _present.RemoveAt(known);
        }
        else if (_present.Count == Kept)
        {
            _present.RemoveAt(0);
        }

        _present.Add(new Present(person, weight, sentence, paragraph));
    }

    /// <summary>Whom a pronoun of <paramref name="gender"/> means, nobody for whom <paramref name="isOther"/> holds; null when nobody fits.</summary>
    public PersonDraft? Referent(Gender gender, int sentence, int paragraph, Func<PersonDraft, bool> isOther)
    {
        PersonDraft? best = null;
        var most = 0.0;
        foreach (var present in _present)
        {
            var person = present.Person;
            if (isOther(person)) continue;
            if (person.Gender != gender && person.Gender != Gender.Unknown && gender != Gender.Unknown) continue;
            var weight = present.At(sentence, paragraph) * (person.Gender == gender ? 1 : UnknownGender);
            if (weight >= most) (best, most) = (person, weight);
        }

        return best;
    }

    /// <summary>The most present of those whom <paramref name="fits"/> lets through, mentioned before this sentence and at most <paramref name="paragraphs"/> paragraphs ago.</summary>
    public PersonDraft? Most(Func<PersonDraft, bool> fits, int sentence, int paragraph, int paragraphs)
    {
        PersonDraft? best = null;
        var most = 0.0;
        foreach (var present in _present)
        {
            if (present.Sentence == sentence || paragraph - present.Paragraph > paragraphs || !fits(present.Person)) continue;
            var weight = present.At(sentence, paragraph);
            if (weight >= most) (best, most) = (present.Person, weight);
        }

        return best;
    }

    /// <summary>How present <paramref name="person"/> is; 0 when forgotten.</summary>
    public double Of(PersonDraft person, int sentence, int paragraph) =>
        IndexOf(person) is >= 0 and var at ? _present[at].At(sentence, paragraph) : 0;

    private int IndexOf(PersonDraft person)
    {
        for (var i = 0; i < _present.Count; i++)
        {
            if (_present[i].Person == person) return i;
        }

        return -1;
    }

    private static double[] Powers(double share) => [.. Enumerable.Range(0, PowersKept).Select(steps => Math.Pow(share, steps))];

    private static double LeftAfter(double[] powers, double share, int steps) => (uint)steps < PowersKept ? powers[steps] : Math.Pow(share, steps);
}
