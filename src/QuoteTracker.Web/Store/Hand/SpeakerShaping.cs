using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Who is who: names, spellings, roles.</summary>
public sealed class SpeakerShaping(HandWork work)
{
    private const string Gone = "That speaker is no longer there: it was merged or removed.";

    /// <summary>Renames; the old name stays as a spelling.</summary>
    public Task<Acted> RenameAsync(long id, string name, CancellationToken stop = default) => EditAsync("rename-speaker", id, async (context, speaker) =>
    {
        var clean = name.Trim();
        if (clean.Length == 0)
            return HandOutcome.Cannot("A speaker needs a name.");
        var before = speaker.Name;
        (speaker.Name, speaker.FoldedName, speaker.NamedByHand) = (clean, Folding.Fold(clean), true);
        foreach (var spelling in new[] { before, clean })
            await AddAliasAsync(context, id, spelling, stop);
        return HandOutcome.Did("speaker", id, $"Renamed {before} to {clean}");
    }, stop);

    /// <summary>Says whether it is a person, a body or somebody known by role only.</summary>
    public Task<Acted> SetKindAsync(long id, SpeakerKind kind, CancellationToken stop = default) => EditAsync("set-speaker-kind", id, (_, speaker) =>
    {
        speaker.Kind = kind;
        return Task.FromResult(HandOutcome.Did("speaker", id, $"Set what {speaker.Name} is to {kind.ToString().ToLowerInvariant()}"));
    }, stop);

    /// <summary>Adds a spelling under which documents are to find the speaker.</summary>
    public Task<Acted> AddAliasAsync(long id, string name, CancellationToken stop = default) => EditAsync("add-spelling", id, async (context, speaker) =>
    {
        if (name.Trim().Length == 0)
            return HandOutcome.Cannot("A spelling needs a name.");
        return await AddAliasAsync(context, id, name.Trim(), stop)
            ? HandOutcome.Did("speaker", id, $"Added the spelling “{name.Trim()}” to {speaker.Name}")
            : HandOutcome.Cannot($"{speaker.Name} has the spelling “{name.Trim()}” already.");
    }, stop);

    /// <summary>Removes a spelling.</summary>
    public Task<Acted> RemoveAliasAsync(long id, long alias, CancellationToken stop = default) => EditAsync("remove-spelling", id, async (context, speaker) =>
    {
        var row = await context.SpeakerAliases.SingleOrDefaultAsync(a => a.Id == alias && a.SpeakerId == id, stop);
        if (row is null)
            return HandOutcome.Cannot("That spelling is no longer there.");
        context.Remove(row);
        return HandOutcome.Did("speaker", id, $"Removed the spelling “{row.Name}” from {speaker.Name}");
    }, stop);

    /// <summary>Adds a role with the days on which it began and ended, as far as known (null: not known, or not ended).</summary>
    public Task<Acted> AddRoleAsync(long id, RoleEdit edit, CancellationToken stop = default) => EditAsync("add-role", id, (context, speaker) =>
    {
        if (edit.Problem is { } problem)
            return Task.FromResult(HandOutcome.Cannot(problem));
        var role = new SpeakerRole { SpeakerId = id, Text = "", Title = "" };
        edit.ApplyTo(role);
        context.SpeakerRoles.Add(role);
        return Task.FromResult(HandOutcome.Did("speaker", id, $"Added the role {role.Text} to {speaker.Name}"));
    }, stop);

    /// <summary>Corrects a role or says when it ended.</summary>
    public Task<Acted> EditRoleAsync(long id, long roleId, RoleEdit edit, CancellationToken stop = default) => EditAsync("edit-role", id, async (context, speaker) =>
    {
        if (edit.Problem is { } problem)
            return HandOutcome.Cannot(problem);
        var role = await context.SpeakerRoles.SingleOrDefaultAsync(r => r.Id == roleId && r.SpeakerId == id, stop);
        if (role is null)
            return HandOutcome.Cannot("That role is no longer there.");
        edit.ApplyTo(role);
        return HandOutcome.Did("speaker", id, $"Corrected the role {role.Text} of {speaker.Name}");
    }, stop);

    /// <summary>Removes a role.</summary>
    public Task<Acted> RemoveRoleAsync(long id, long roleId, CancellationToken stop = default) => EditAsync("remove-role", id, async (context, speaker) =>
    {
        var role = await context.SpeakerRoles.SingleOrDefaultAsync(r => r.Id == roleId && r.SpeakerId == id, stop);
        if (role is null)
            return HandOutcome.Cannot("That role is no longer there.");
        await context.RoleSightings.Where(r => r.RoleId == roleId).LoadAsync(stop);
        context.Remove(role);
        return HandOutcome.Did("speaker", id, $"Removed the role {role.Text} from {speaker.Name}");
    }, stop);

    /// <summary>Says that two speakers are two; they are not suggested as one again.</summary>
    public Task<Acted> NotTheSameAsync(long one, long other, CancellationToken stop = default) => NotTheSameAsync([(one, other)], stop);

    /// <summary>Says it of many pairs in one step; pairs of which one is no longer there are left out.</summary>
    public Task<Acted> NotTheSameAsync(IReadOnlyList<(long One, long Other)> pairs, CancellationToken stop = default) => work.DoAsync("not-the-same", async context =>
    {
        var parting = await SpeakerParting.LoadAsync(context, pairs, stop);
        return parting.Part() is { } first ? HandOutcome.Did("speaker", first, parting.Summary) : HandOutcome.Cannot(Gone);
    }, stop);

    internal static async Task<bool> AddAliasAsync(QuoteTrackerContext context, long id, string name, CancellationToken stop)
    {
        if (await context.SpeakerAliases.AnyAsync(a => a.SpeakerId == id && a.Name == name, stop))
            return false;
        var alias = SpeakerNames.Alias(name, byHand: true);
        alias.SpeakerId = id;
        context.SpeakerAliases.Add(alias);
        return true;
    }

    private Task<Acted> EditAsync(string action, long id, Func<QuoteTrackerContext, Speaker, Task<HandOutcome>> edit, CancellationToken stop) => work.DoAsync(action, async context =>
    {
        var speaker = await context.Speakers.SingleOrDefaultAsync(s => s.Id == id, stop);
        return speaker is null ? HandOutcome.Cannot(Gone) : await edit(context, speaker);
    }, stop);
}
