using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>What people decided about speakers: spellings and roles they took off or reworded, kinds they set, whom they split off. Documents read later do not bring it back.</summary>
internal sealed class SpeakerDecisions
{
    private static readonly string[] Actions = ["remove-spelling", "remove-role", "edit-role", "set-speaker-kind"];

    private readonly HashSet<(long Speaker, string Name)> _spellings = [];
    private readonly Dictionary<(long Speaker, RoleWords Words), long?> _roles = [];
    private readonly HashSet<long> _kinds = [];
    private ILookup<long, SpeakerSplit> _splits = Array.Empty<SpeakerSplit>().ToLookup(split => split.FromId);

    public static async Task<SpeakerDecisions> ReadAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        var splits = await context.SpeakerSplits.AsNoTracking().OrderBy(split => split.Id).ToListAsync(cancellation);
        var decisions = new SpeakerDecisions { _splits = splits.ToLookup(split => split.FromId) };
        var entries = await context.AuditEntries.Where(entry => Actions.Contains(entry.Action) && entry.UndoneAt == null).OrderByDescending(entry => entry.Id)
            .Select(entry => new { entry.Action, entry.SubjectId, entry.Changes }).ToListAsync(cancellation);
        if (entries.Count == 0)
            return decisions;
        var merged = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(speaker => speaker.MergedIntoId != null)
            .ToDictionaryAsync(speaker => speaker.Id, speaker => speaker.MergedIntoId!.Value, cancellation);
        var edited = await context.SpeakerRoles.Where(role => role.Origin == DateOrigin.Hand).ToDictionaryAsync(role => role.Id, RoleWords.Of, cancellation);
        foreach (var entry in entries)
        {
            var speaker = merged.GetValueOrDefault(entry.SubjectId!.Value, entry.SubjectId.Value);
            if (entry.Action == "set-speaker-kind")
                decisions._kinds.Add(speaker);
            foreach (var change in JsonSerializer.Deserialize<List<RowChange>>(entry.Changes)!)
                decisions.Note(speaker, change, edited);
        }

        return decisions;
    }

    /// <summary>True when a person took the spelling off the speaker, or split it off.</summary>
    public bool IsRemoved(Speaker speaker, string spelling) => IsRemoved(speaker.Id, spelling);

    /// <summary>True when a person set the kind: a document that takes the name for another kind means this speaker all the same.</summary>
    public bool HasKindByHand(Speaker speaker) => _kinds.Contains(speaker.Id);

    /// <summary>True when a person decided something about this very speaker, so that the machine neither joins it to another nor takes from it what it has.</summary>
    public bool Concern(long speaker) => _kinds.Contains(speaker) || _splits.Contains(speaker) || _splits.Any(from => from.Any(split => split.ToId == speaker)) || _spellings.Any(spelling => spelling.Speaker == speaker);

    /// <summary>True when a person took the spelling off the speaker with this id, or split it off.</summary>
    public bool IsRemoved(long speaker, string spelling) => _spellings.Contains((speaker, spelling)) || _splits[speaker].Any(split => split.Spelling == Folding.Fold(spelling));

    /// <summary>The stored role that a document's role is, also one that a person reworded; null for a new role, and for one that a person removed.</summary>
    public SpeakerRole? RoleOf(Speaker speaker, PersonRole role)
    {
        if (speaker.Roles.Find(known => SpeakerEvidence.IsSame(role, known)) is { } same)
            return same;
        return _roles.TryGetValue((speaker.Id, RoleWords.Of(role)), out var id) ? speaker.Roles.Find(known => known.Id == id) : null;
    }

    public bool IsRemoved(Speaker speaker, PersonRole role) =>
        _roles.TryGetValue((speaker.Id, RoleWords.Of(role)), out var id) && !speaker.Roles.Exists(known => known.Id == id);

    /// <summary>Who was split off any of these, and off those in turn.</summary>
    public IEnumerable<long> SplitOff(IEnumerable<long> speakers)
    {
        var (met, open) = (new HashSet<long>(speakers), new Queue<long>());
        foreach (var speaker in met)
            open.Enqueue(speaker);
        while (open.TryDequeue(out var speaker))
        {
            foreach (var split in _splits[speaker].Where(split => met.Add(split.ToId)))
            {
                open.Enqueue(split.ToId);
                yield return split.ToId;
            }
        }
    }

    /// <summary>Who this document means when it seems to mean <paramref name="speaker"/> under this name; null when that is who it means.</summary>
    public long? Other(Speaker speaker, string name, Document document) =>
        _splits[speaker.Id].LastOrDefault(split => split.Holds(name, document))?.ToId;

    /// <summary>True when one was split off the other by days or outlets, and this document's are known, so that the split tells who of the two it means.</summary>
    public bool Divides(Speaker from, Speaker to, Document document) => _splits[from.Id].Any(split => split.ToId == to.Id && split.Spelling is null
        && (split.Source is null || document.Source is not null) && ((split.FirstDay ?? split.LastDay) is null || document.FirstDay is not null));

    // Entries come newest first, so that a role's earlier words are reached by taking one rewording after the other back.
    private void Note(long speaker, RowChange change, Dictionary<long, RoleWords> words)
    {
        if (change is { Entity: nameof(SpeakerAlias), Before: { } alias, After: null })
            _spellings.Add((speaker, alias[nameof(SpeakerAlias.Name)].GetString()!));
        if (change is not { Entity: nameof(SpeakerRole), Before: { } before })
            return;
        var id = change.Key[nameof(SpeakerRole.Id)].GetInt64();
        words[id] = words.GetValueOrDefault(id, RoleWords.None).Back(before);
        _roles.TryAdd((speaker, words[id]), id);
    }
}
