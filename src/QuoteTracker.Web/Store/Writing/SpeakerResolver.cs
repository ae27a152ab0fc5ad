using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Finds by their very names, or makes, the speakers that the speaking people of a document are, and notes those of whom the whole collection has to say who
/// they are; see <see cref="SpeakerRegrouping"/>.
/// </summary>
/// <param name="context">Tracks what is found and made.</param>
/// <param name="decisions">What people decided about speakers.</param>
/// <param name="document">The document, as far as its date and its outlet are known.</param>
/// <param name="arrived">Takes what has to be compared.</param>
/// <param name="earlier">For a document that was stored before, who its people were then; they stay so unless their names speak against it.</param>
internal sealed class SpeakerResolver(QuoteTrackerContext context, SpeakerDecisions decisions, Document document, ArrivedNames arrived, IReadOnlyDictionary<int, long>? earlier = null)
{
    /// <summary>A role seen so many years before or after is no news.</summary>
    private const int Years = 4;

    private List<Speaker> _known = [];

    /// <summary>The speakers by index of <see cref="DocumentAnalysis.People"/>; null for people who are not quoted and not known. New ones are saved, with their aliases and roles.</summary>
    public async Task<IReadOnlyList<Speaker?>> ResolveAsync(DocumentAnalysis analysis, CancellationToken cancellation)
    {
        var speaking = analysis.Quotes.Select(quote => quote.Speaker).OfType<int>().ToHashSet();
        var asked = speaking.Concat(analysis.Quotes.SelectMany(quote => quote.Candidates.Select(candidate => candidate.Person))).Distinct().Order().ToList();
        _known = await LoadAsync([.. asked.Select(index => analysis.People[index])], cancellation);
        var resolved = new Speaker?[analysis.People.Count];
        var (made, news, spellings) = (new List<Speaker>(), new HashSet<int>(), new List<SpeakerAlias>());
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
            spellings.AddRange(Learn(resolved[index]!, person));
        }

        await context.SaveChangesAsync(cancellation);
        foreach (var speaker in made)
            speaker.Color = (int)(speaker.Id % 8) + 1;
        arrived.Made.UnionWith(made.Select(speaker => speaker.Id));
        await SpeakerIndex.AddAsync(context, spellings.Select(alias => (alias.Id, alias.Name, alias.Speaker!.Kind)), cancellation);
        foreach (var index in speaking.Where(index => !IsHolder(resolved[index]!, analysis.People[index]) && ByHand(Folding.Fold(analysis.People[index].Name)) is null))
            Note(analysis.People[index], resolved[index]!, news.Contains(index));
        await context.SaveChangesAsync(cancellation);
        return resolved;
    }

    private async Task<List<Speaker>> LoadAsync(IReadOnlyList<Person> people, CancellationToken cancellation)
    {
        var ids = await NamedAsync(people, cancellation);
        ids.UnionWith(earlier?.Values ?? Enumerable.Empty<long>());
        var known = await LoadAsync(speaker => EF.Parameter(ids).Contains(speaker.Id), cancellation);
        var splitOff = decisions.SplitOff(known.Select(speaker => speaker.Id)).ToList();
        return splitOff.Count == 0 ? known : [.. known.Union(await LoadAsync(speaker => EF.Parameter(splitOff).Contains(speaker.Id), cancellation)).OrderBy(speaker => speaker.Id)];
    }

    /// <summary>The speakers of these very names, as far as each name reaches; a spelling that a person gave reaches everywhere.</summary>
    private async Task<HashSet<long>> NamedAsync(IReadOnlyList<Person> people, CancellationToken cancellation)
    {
        var reaches = people.ToLookup(person => NameReaches.Of(person.Name, person.Kind), person => person.Name);
        var far = reaches[NameReach.Collection].Select(Folding.Fold).Distinct().ToList();
        var outlet = reaches[NameReach.Outlet].SelectMany(NameReaches.FormsOf).Distinct().ToList();
        var names = far.Union(outlet).Union(reaches[NameReach.Document].Select(Folding.Fold)).ToList();
        return await context.SpeakerAliases
            .Where(alias => EF.Parameter(names).Contains(alias.FoldedName) && (alias.ByHand || EF.Parameter(far).Contains(alias.FoldedName)
                || (EF.Parameter(outlet).Contains(alias.FoldedName) && context.Quotes.Any(q => q.SpeakerId == alias.SpeakerId && q.Document!.Source == document.Source))))
            .Select(alias => alias.SpeakerId).ToHashSetAsync(cancellation);
    }

    private Task<List<Speaker>> LoadAsync(Expression<Func<Speaker, bool>> which, CancellationToken cancellation) => context.Speakers.AsTracking().AsSplitQuery().Where(which)
        .Include(speaker => speaker.Aliases).Include(speaker => speaker.Roles).OrderBy(speaker => speaker.Id).ToListAsync(cancellation);

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
        context.Speakers.Add(speaker);
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
        if (!speaker.NamedByHand && SpeakerNames.IsFuller(person.Name, speaker.Name))
            (speaker.Name, speaker.FoldedName) = (person.Name, Folding.Fold(person.Name));
        // A spelling that was known from inside a text becomes the name of a whole document: it is found by from now on.
        return speaker.Aliases.Where((alias, at) => PersonName.Parse(alias.Name).IsBare && speaker.Kind == SpeakerKind.Person ? alias.Name == person.Name : at >= known);
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
            arrived.Named.Add((speaker.Id, person.Name, speaker.Kind));
    }
}
