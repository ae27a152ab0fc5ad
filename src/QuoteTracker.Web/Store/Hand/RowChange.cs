using System.Text.Json;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>One row that an act changed. <see cref="Before"/> is null for a row that the act added, <see cref="After"/> for one that it deleted; for a changed row both hold the changed columns alone.</summary>
internal sealed record RowChange(string Entity, Dictionary<string, JsonElement> Key, Dictionary<string, JsonElement>? Before, Dictionary<string, JsonElement>? After);
