namespace QuoteTracker.Web.Store.Identity;

/// <summary>A role that a person gave a speaker, or whose days a person set.</summary>
/// <param name="SpeakerId">Whose it is.</param>
/// <param name="Role">The words.</param>
/// <param name="Office">The office as <see cref="OfficeKey"/> has it; null when it is none that one person holds at a time.</param>
/// <param name="First">The first day; null when the begin is not known.</param>
/// <param name="Last">The last day; null when the end is not known or has not come.</param>
internal sealed record ToldRole(long SpeakerId, NamedRole Role, string? Office, DateOnly? First, DateOnly? Last)
{
    /// <summary>True when a begin or an end is known.</summary>
    public bool HasDays => (First ?? Last) is not null;

    /// <summary>True for a day of the role, as far as its begin and end are known.</summary>
    public bool Holds(int dayNumber) => !(First?.DayNumber > dayNumber) && !(Last?.DayNumber < dayNumber);
}
