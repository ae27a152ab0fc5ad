using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Finds or makes the speaker that each speaking person of a document is, and notes whom else they could be.</summary>
/// <param name="context">Tracks what is found and made.</param>
/// <param name="decisions">What people decided about speakers.</param>
/// <param name="document">The document, as far as its date and its outlet are known.</param>
/// <param name="earlier">For a document that was stored before, who its people were then; they stay so unless their names speak against it.</param>
internal sealed class SpeakerResolver(QuoteTrackerContext context, SpeakerDecisions decisions, Document document, IReadOnlyDictionary<int, long>? earlier = null)
{
    private const int MostSuggestions = 8;

    private List<Speaker> _known = [];

    /// <summary>The speakers by index of <see cref="DocumentAnalysis.People"/>; null for people who are not quoted and not known. New ones are saved, with their aliases, roles and suggestions.</summary>
    public async Task<IReadOnlyList<Speaker?>> ResolveAsync(DocumentAnalysis analysis, CancellationToken cancellation)
    {
        var speaking = analysis.Quotes.Select(quote => quote.Speaker).OfType<int>().ToHashSet();
        var asked = speaking.Concat(analysis.Quotes.SelectMany(quote => quote.Candidates.Select(candidate => candidate.Person))).Distinct().Order().ToList();
        _known = await LoadAsync([.. asked.Select(index => analysis.People[index])], cancellation);
        var resolved = new Speaker?[analysis.People.Count];
        var made = new List<Speaker>();
        foreach (var index in asked)
        {
            var person = analysis.People[index];
            resolved[index] = Follow(Earlier(index, person) ?? Find(person), person);
            if (resolved[index] is null && speaking.Contains(index))
            {
                made.Add(Make(person));
                resolved[index] = made[^1];
            }

            if (speaking.Contains(index))
                Learn(resolved[index]!, person);
        }

        await context.SaveChangesAsync(cancellation);
        await SuggestAsync(made, cancellation);
        return resolved;
    }

    private async Task<List<Speaker>> LoadAsync(IReadOnlyList<Person> people, CancellationToken cancellation)
    {
        var names = people.Select(person => Folding.Fold(person.Name)).Distinct().ToList();
        var surnames = people.Where(person => person.Kind == SpeakerKind.Person).Select(person => NameKey.Of(person.Name).Surname).Where(key => key.Length > 0).Distinct().ToList();
        var before = earlier?.Values.Distinct().ToList() ?? [];
        var aliases = context.SpeakerAliases.Where(alias => EF.Parameter(names).Contains(alias.FoldedName) || EF.Parameter(surnames).Contains(alias.SurnameKey));
        var known = await LoadAsync(speaker => aliases.Any(alias => alias.SpeakerId == speaker.Id) || EF.Parameter(before).Contains(speaker.Id), cancellation);
        var splitOff = decisions.SplitOff(known.Select(speaker => speaker.Id)).ToList();
        return splitOff.Count == 0 ? known : [.. known.Union(await LoadAsync(speaker => EF.Parameter(splitOff).Contains(speaker.Id), cancellation)).OrderBy(speaker => speaker.Id)];
    }

    private Task<List<Speaker>> LoadAsync(Expression<Func<Speaker, bool>> which, CancellationToken cancellation) => context.Speakers.AsTracking().AsSplitQuery().Where(which)
        .Include(speaker => speaker.Aliases).Include(speaker => speaker.Roles).OrderBy(speaker => speaker.Id).ToListAsync(cancellation);

    private Speaker? Earlier(int index, Person person)
    {
        if (earlier is null || !earlier.TryGetValue(index, out var id))
            return null;
        return _known.Find(speaker => speaker.Id == id && (speaker.Aliases.Exists(alias => alias.FoldedName == Folding.Fold(person.Name)) || decisions.IsRemoved(speaker, person.Name)));
    }

    private Speaker? Find(Person person)
    {
        var folded = Folding.Fold(person.Name);
        if (ByHand(folded) is { } told)
            return told;
        var sameName = Undivided(_known.Where(speaker => (speaker.Kind == person.Kind || decisions.HasKindByHand(speaker)) && speaker.Aliases.Any(alias => alias.FoldedName == folded)));
        if (person.Kind != SpeakerKind.Person)
            return sameName.FirstOrDefault();
        var key = NameKey.Of(person.Name);
        if (!key.IsBare)
        {
            return sameName.OrderByDescending(speaker => SpeakerEvidence.RolesAgree(person, speaker)).FirstOrDefault()
                ?? Only(speaker => speaker.Aliases.Any(alias => alias.MatchKey == key.Full) && SpeakerEvidence.RolesAgree(person, speaker))
                ?? Only(speaker => CouldBe(speaker, key) && SpeakerEvidence.RolesAgree(person, speaker));
        }

        return Only(speaker => CouldBe(speaker, key) && SpeakerEvidence.RolesAgree(person, speaker))
            ?? sameName.FirstOrDefault(speaker => NameKey.Of(speaker.Name).IsBare && !SpeakerEvidence.RolesConflict(person, speaker));
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

    /// <summary>The one speaker of whom it holds; null when none or several.</summary>
    private Speaker? Only(Func<Speaker, bool> holds)
    {
        var fitting = Undivided(_known.Where(speaker => speaker.Kind == SpeakerKind.Person && holds(speaker)));
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool CouldBe(Speaker speaker, NameKey key) =>
        speaker.Aliases.Any(alias => alias.SurnameKey == key.Surname) && NameKey.Of(speaker.Name).GivenFits(key);

    private Speaker Make(Person person)
    {
        var speaker = new Speaker { Name = person.Name, FoldedName = Folding.Fold(person.Name), Kind = person.Kind };
        context.Speakers.Add(speaker);
        _known.Add(speaker);
        return speaker;
    }

    private void Learn(Speaker speaker, Person person)
    {
        foreach (var name in person.Names.Prepend(person.Name).Distinct(StringComparer.Ordinal).Where(name => speaker.Aliases.All(alias => alias.Name != name) && !decisions.IsRemoved(speaker, name)))
            speaker.Aliases.Add(SpeakerNames.Alias(name, byHand: false));
        foreach (var role in person.Roles.Where(role => decisions.RoleOf(speaker, role) is null && !decisions.IsRemoved(speaker, role)))
            speaker.Roles.Add(new SpeakerRole { Text = role.Text, Title = role.Title, Organisation = role.Organisation, IsFormer = role.IsFormer });
        if (!speaker.NamedByHand && SpeakerNames.IsFuller(person.Name, speaker.Name))
            (speaker.Name, speaker.FoldedName) = (person.Name, Folding.Fold(person.Name));
    }

    private async Task SuggestAsync(List<Speaker> made, CancellationToken cancellation)
    {
        foreach (var speaker in made)
        {
            speaker.Color = (int)(speaker.Id % 8) + 1;
            var suggestions = _known.Where(other => other.Id < speaker.Id)
                .Select(other => (Other: other, Suggestion: PairSuggestion.Between(other, speaker)))
                .Where(pair => pair.Suggestion is not null)
                .OrderByDescending(pair => pair.Suggestion!.Value.Score).ThenBy(pair => pair.Other.Id).Take(MostSuggestions);
            foreach (var (other, suggestion) in suggestions)
                context.SpeakerPairs.Add(new SpeakerPair { FirstId = other.Id, SecondId = speaker.Id, Score = suggestion!.Value.Score, Reason = suggestion.Value.Reason });
        }

        await context.SaveChangesAsync(cancellation);
    }
}
