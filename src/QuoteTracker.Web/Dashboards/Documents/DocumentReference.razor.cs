using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Names another document, with outlet and date.</summary>
public sealed partial class DocumentReference
{
    [Parameter, EditorRequired]
    public required DocumentLink Link { get; set; }
}
