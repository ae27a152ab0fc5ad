using System.Text.Json;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>The words by which roles are told apart, folded: two roles of one speaker with equal words are one.</summary>
internal readonly record struct RoleWords(string Title, string Organisation, bool IsFormer)
{
    public static RoleWords None { get; } = new("", "", false);

    public static RoleWords Of(SpeakerRole role) => new(Folding.Fold(role.Title), Folding.Fold(role.Organisation ?? ""), role.IsFormer);

    public static RoleWords Of(PersonRole role) => new(Folding.Fold(role.Title), Folding.Fold(role.Organisation ?? ""), role.IsFormer);

    /// <summary>The words as they were before a change of the role's row.</summary>
    public RoleWords Back(IReadOnlyDictionary<string, JsonElement> before) => new(
        before.TryGetValue(nameof(SpeakerRole.Title), out var title) ? Folding.Fold(title.GetString()!) : Title,
        before.TryGetValue(nameof(SpeakerRole.Organisation), out var organisation) ? Folding.Fold(organisation.GetString() ?? "") : Organisation,
        before.TryGetValue(nameof(SpeakerRole.IsFormer), out var former) ? former.GetBoolean() : IsFormer);
}
