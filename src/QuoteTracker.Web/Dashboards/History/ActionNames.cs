namespace QuoteTracker.Web.Dashboards.History;

/// <summary>The actions of the history in words; keys as in <see cref="Store.Entities.AuditEntry.Action"/>.</summary>
internal static class ActionNames
{
    /// <summary>"set-speaker" is "set speaker": keys are a verb and what it was done to.</summary>
    public static string Show(string action) => action.Replace('-', ' ');
}
