using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>What people decided about speakers that no row shows by itself: spellings and roles they took off or reworded, kinds they set. Documents read later do not bring it back.</summary>
internal sealed class SpeakerDecisions
{
    private static readonly string[] Actions = ["remove-spelling", "remove-role", "edit-role", "set-speaker-kind"];

    private readonly HashSet<(long Speaker, string Name)> _spellings = [];
    private readonly Dictionary<(long Speaker, RoleWords Words), long?> _roles = [];
    private readonly HashSet<long> _kinds = [];

    public static async Task<SpeakerDecisions> ReadAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        var decisions = new SpeakerDecisions();
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

    public bool IsRemoved(Speaker speaker, string spelling) => _spellings.Contains((speaker.Id, spelling));

    /// <summary>True when a person set the kind: a document that takes the name for another kind means this speaker all the same.</summary>
    public bool HasKindByHand(Speaker speaker) => _kinds.Contains(speaker.Id);

    /// <summary>The stored role that a document's role is, also one that a person reworded; null for a new role, and for one that a person removed.</summary>
    public SpeakerRole? RoleOf(Speaker speaker, PersonRole role)
    {
        if (speaker.Roles.Find(known => SpeakerEvidence.IsSame(role, known)) is { } same)
            return same;
        return _roles.TryGetValue((speaker.Id, RoleWords.Of(role)), out var id) ? speaker.Roles.Find(known => known.Id == id) : null;
    }

    public bool IsRemoved(Speaker speaker, PersonRole role) =>
        _roles.TryGetValue((speaker.Id, RoleWords.Of(role)), out var id) && !speaker.Roles.Exists(known => known.Id == id);

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
