using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>What a person writes about a role. Days are inclusive.</summary>
public sealed record RoleEdit(string Title, string? Organisation, bool IsFormer, DateOnly? From, DateOnly? To)
{
    internal string? Problem => Title.Trim().Length == 0 ? "A role needs a title." : From > To ? "A role cannot end before it begins." : null;

    internal void ApplyTo(SpeakerRole role)
    {
        role.Title = Title.Trim();
        role.Organisation = string.IsNullOrWhiteSpace(Organisation) ? null : Organisation.Trim();
        role.Text = role.Organisation is null ? role.Title : $"{role.Title} of {role.Organisation}";
        (role.IsFormer, role.FirstSeen, role.LastSeen, role.Origin) = (IsFormer, From, To, DateOrigin.Hand);
    }
}
