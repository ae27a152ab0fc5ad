using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>The database file, its size and what it holds.</summary>
public sealed partial class StorageCard
{
    [Parameter, EditorRequired]
    public required Storage Storage { get; set; }

    private bool IsLow => Storage.Free < Storage.Bytes;
}
