using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Finds by their very names, or makes, the speakers that the speaking people of a document are, and notes those of whom the whole collection has to say who
/// they are; see <see cref="SpeakerRegrouping"/>.
/// </summary>
/// <param name="sql">Stores what is made.</param>
/// <param name="stored">The speakers that are there.</param>
/// <param name="decisions">What people decided about speakers.</param>
/// <param name="document">The document, as far as its date and its outlet are known.</param>
/// <param name="arrived">Takes what has to be compared.</param>
/// <param name="earlier">For a document that was stored before, who its people were then; they stay so unless their names speak against it.</param>
internal sealed class SpeakerResolver(PreparedSql sql, StoredSpeakers stored, SpeakerDecisions decisions, Document document, ArrivedNames arrived, IReadOnlyDictionary<int, long>? earlier = null)
{
    /// <summary>A role seen so many years before or after is no news.</summary>
    private const int Years = 4;

    private List<Speaker> _known = [];

    /// <summary>The speakers by index of <see cref="DocumentAnalysis.People"/>; null for people who are not quoted and not known. New ones are saved, with their aliases and roles.</summary>
    public IReadOnlyList<Speaker?> Resolve(DocumentAnalysis analysis)
    {
        var speaking = analysis.Quotes.Select(quote => quote.Speaker).OfType<int>().ToHashSet();
        var asked = speaking.Concat(analysis.Quotes.SelectMany(quote => quote.Candidates.Select(candidate => candidate.Person))).Distinct().Order().ToList();
        _known = Load([.. asked.Select(index => analysis.People[index])]);
        var resolved = new Speaker?[analysis.People.Count];
        var (made, news, learned) = (new List<Speaker>(), new HashSet<int>(), new List<(Speaker Speaker, SpeakerAlias Spelling)>());
        foreach (var index in asked)
        {
            var person = analysis.People[index];
            var before = Earlier(index, person);
            resolved[index] = Follow(before ?? Find(person, mustBeOne: !speaking.Contains(index)), person);
            if (!speaking.Contains(index))
                continue;
            if (resolved[index] is { } holder && IsHolder(holder, person))
                continue;
            if (resolved[index] is null)
                made.Add(resolved[index] = Make(person));
            else if ((before is null && PersonName.Parse(person.Name).IsBare) || !KnowsAll(resolved[index]!, person))
                news.Add(index);
            learned.AddRange(Learn(resolved[index]!, person).Select(alias => (resolved[index]!, alias)));
        }

        Save(made, learned);
        foreach (var index in speaking.Where(index => !IsHolder(resolved[index]!, analysis.People[index]) && ByHand(Folding.Fold(analysis.People[index].Name)) is null))
            Note(analysis.People[index], resolved[index]!, news.Contains(index));
        return resolved;
    }

    private void Save(List<Speaker> made, List<(Speaker Speaker, SpeakerAlias Spelling)> learned)
    {
        made.ForEach(stored.Add);
        arrived.Made.UnionWith(made.Select(speaker => speaker.Id));
        foreach (var speaker in _known.OrderBy(speaker => speaker.Id))
            stored.Save(speaker);
        foreach (var (speaker, spelling) in learned)
            SpeakerIndex.Add(sql, spelling.Id, spelling.Name, speaker.Kind);
    }

    private List<Speaker> Load(IReadOnlyList<Person> people)
    {
        var ids = Named(people);
        ids.UnionWith(earlier?.Values ?? Enumerable.Empty<long>());
        ids.UnionWith(decisions.SplitOff(ids.Where(id => stored.Get(id) is not null)).ToList());
        return [.. ids.Order().Select(stored.Get).OfType<Speaker>()];
    }

    /// <summary>The speakers of these very names, as far as each name reaches; a spelling that a person gave reaches everywhere.</summary>
    private HashSet<long> Named(IReadOnlyList<Person> people)
    {
        var ids = new HashSet<long>();
        foreach (var person in people)
        {
            var reach = NameReaches.Of(person.Name, person.Kind);
            foreach (var folded in reach == NameReach.Outlet ? NameReaches.FormsOf(person.Name) : [Folding.Fold(person.Name)])
                ids.UnionWith(stored.Named(folded).Where(named => named.ByHand || Reaches(reach, named.SpeakerId)).Select(named => named.SpeakerId));
        }

        return ids;
    }

    private bool Reaches(NameReach reach, long speaker) => reach == NameReach.Collection || (reach == NameReach.Outlet && stored.IsQuotedBy(document.Source, speaker));

    private Speaker? Earlier(int index, Person person)
    {
        if (earlier is null || !earlier.TryGetValue(index, out var id))
            return null;
        return _known.Find(speaker => speaker.Id == id && !IsOfStrangers(speaker, person) && (IsHolder(speaker, person) || speaker.Aliases.Exists(alias => alias.FoldedName == Folding.Fold(person.Name)) || decisions.IsRemoved(speaker, person.Name)));
    }

    /// <summary>True for a speaker made when descriptions still reached over documents, and that no person shaped.</summary>
    private static bool IsOfStrangers(Speaker speaker, Person person) =>
        !speaker.IsOfDocument && !speaker.NamedByHand && NameReaches.Of(person.Name, person.Kind) == NameReach.Document && !speaker.Aliases.Exists(alias => alias.ByHand);

    /// <summary>True for somebody who was found to hold the office that the document names: it tells nothing of them.</summary>
    internal static bool IsHolder(Speaker speaker, Person person) => speaker.Kind == SpeakerKind.Person && person.Kind == SpeakerKind.Role && OfficeKey.Of(person.Name) is not null;

    private Speaker? Find(Person person, bool mustBeOne)
    {
        var folded = Folding.Fold(person.Name);
        if (ByHand(folded) is { } told)
            return told;
        IReadOnlyList<string> forms = NameReaches.Of(person.Name, person.Kind) == NameReach.Outlet ? NameReaches.FormsOf(person.Name) : [folded];
        var sameName = Undivided(_known.Where(speaker => (speaker.Kind == person.Kind || decisions.HasKindByHand(speaker)) && speaker.Aliases.Any(alias => forms.Contains(alias.FoldedName))));
        return mustBeOne && sameName.Count > 1 ? null : sameName.OrderByDescending(speaker => speaker.FoldedName == folded).FirstOrDefault();
    }

    /// <summary>The one speaker who has this spelling by hand; null when none or several have.</summary>
    private Speaker? ByHand(string folded)
    {
        var told = Undivided(_known.Where(speaker => speaker.Aliases.Any(alias => alias.ByHand && alias.FoldedName == folded)));
        return told.Count == 1 ? told[0] : null;
    }

    /// <summary>Those of several who are left when a split tells for this document who of two it is: whom it was split from stands for both.</summary>
    private List<Speaker> Undivided(IEnumerable<Speaker> fitting)
    {
        var all = fitting.ToList();
        return all.Count < 2 ? all : all.FindAll(one => !all.Exists(other => decisions.Divides(other, one, document)));
    }

    /// <summary>The speaker that a split by hand says it is.</summary>
    private Speaker? Follow(Speaker? found, Person person)
    {
        for (var steps = 0; found is not null && steps < _known.Count && decisions.Other(found, person.Name, document) is { } other; steps++)
            found = _known.Find(speaker => speaker.Id == other) ?? found;
        return found;
    }

    private Speaker Make(Person person)
    {
        var speaker = new Speaker { Name = person.Name, FoldedName = Folding.Fold(person.Name), Kind = person.Kind };
        if (NameReaches.Of(person.Name, person.Kind) == NameReach.Document)
            (speaker.IsOfDocument, speaker.Distinction) = (true, document.Title ?? document.Source);
        _known.Add(speaker);
        return speaker;
    }

    /// <summary>True when the document says nothing of the speaker that others did not say at that time.</summary>
    private bool KnowsAll(Speaker speaker, Person person) => person.Roles.All(role => decisions.RoleOf(speaker, role) is { } known
        && (document.FirstDay is not { } day || known.FirstSeen is null || (day.Year >= known.FirstSeen.Value.Year - Years && day.Year <= known.LastSeen!.Value.Year + Years)));

    /// <summary>Adds names and roles; the new spellings that stand for the speaker by themselves.</summary>
    private IEnumerable<SpeakerAlias> Learn(Speaker speaker, Person person)
    {
        var known = speaker.Aliases.Count;
        foreach (var name in person.Names.Prepend(person.Name).Distinct(StringComparer.Ordinal).Where(name => speaker.Aliases.All(alias => alias.Name != name) && !decisions.IsRemoved(speaker, name)))
            speaker.Aliases.Add(SpeakerNames.Alias(name, byHand: false));
        foreach (var role in person.Roles.Where(role => decisions.RoleOf(speaker, role) is null && !decisions.IsRemoved(speaker, role)))
            speaker.Roles.Add(new SpeakerRole { Text = role.Text, Title = role.Title, Organisation = role.Organisation, IsFormer = role.IsFormer, Office = OfficeKey.Of(role.Title, role.Organisation) });
        if (!speaker.NamedByHand && person.Name != speaker.Name && SpeakerNames.IsFuller(person.Name, speaker.Name))
            (speaker.Name, speaker.FoldedName) = (person.Name, Folding.Fold(person.Name));
        // A spelling that was known from inside a text becomes the name of a whole document: it is found by from now on.
        return speaker.Aliases.Where((alias, at) => (alias.Name == person.Name || at >= known) && (IsBare(alias) ? alias.Name == person.Name : at >= known));

        bool IsBare(SpeakerAlias alias) => speaker.Kind == SpeakerKind.Person && PersonName.Parse(alias.Name).IsBare;
    }

    private void Note(Person person, Speaker speaker, bool isNews)
    {
        if (!SpeakerIndex.IsIndexed(person.Name, speaker.Kind))
            return;
        if (speaker.Kind == SpeakerKind.Person && PersonName.Parse(person.Name).IsBare)
            arrived.Surnames.Add((speaker.Id, person.Name));
        else if (isNews)
            arrived.Unsettled.Add(speaker.Id);
        else
            NoteNamed(person.Name, speaker);
    }

    private void NoteNamed(string name, Speaker speaker)
    {
        var folded = Folding.Fold(name);
        arrived.Named.Add((speaker.Id, name, speaker.Kind));
        if (!arrived.Made.Contains(speaker.Id) && _known.TrueForAll(other => other == speaker || !other.Aliases.Exists(alias => alias.FoldedName == folded)))
            arrived.Plain.Add((speaker.Id, name, speaker.Kind));
    }
}
