using System.Text.Json;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>A column's value as JSON, so that equal values are equal texts.</summary>
internal static class RowValue
{
    public static JsonElement ToJson(object? value) => JsonSerializer.SerializeToElement(value switch
    {
        // The database forgets the kind of a moment; all are UTC.
        DateTime moment => DateTime.SpecifyKind(moment, DateTimeKind.Unspecified),
        _ => value,
    });

    public static object? FromJson(JsonElement json, Type type) => json.Deserialize(type);

    public static bool AreEqual(JsonElement json, object? value) => json.GetRawText() == ToJson(value).GetRawText();
}
