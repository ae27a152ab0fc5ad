using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>What a person writes about a role: when it began and ended as far as that is known; null for a begin that is not known, an end that is not known or has not come.</summary>
public sealed record RoleEdit(string Title, string? Organisation, bool IsFormer, RoleDay? From, RoleDay? To)
{
    internal string? Problem =>
        Title.Trim().Length == 0 ? "A role needs a title."
        : From?.First > To?.Last ? "A role cannot end before it begins."
        : null;

    internal void ApplyTo(SpeakerRole role)
    {
        role.Title = Title.Trim();
        role.Organisation = string.IsNullOrWhiteSpace(Organisation) ? null : Organisation.Trim();
        role.Text = role.Organisation is null ? role.Title : $"{role.Title} of {role.Organisation}";
        role.Office = OfficeKey.Of(role.Title, role.Organisation);
        (role.IsFormer, role.Origin) = (IsFormer, DateOrigin.Hand);
        (role.FirstSeen, role.FirstPrecision) = (From?.First, From?.Precision ?? DatePrecision.Day);
        (role.LastSeen, role.LastPrecision) = (To?.Last, To?.Precision ?? DatePrecision.Day);
    }
}
