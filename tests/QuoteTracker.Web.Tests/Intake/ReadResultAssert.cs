using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Tests.Intake;

/// <summary>Says in one line what a reader should have given.</summary>
internal static class ReadResultAssert
{
    public static ReadResult.Read IsRead(this ReadResult result) =>
        result is ReadResult.Read read ? read : throw new Xunit.Sdk.XunitException($"refused: {result}");

    public static void IsRefused(this ReadResult result, string reason) =>
        Assert.Equal(reason, Assert.IsType<ReadResult.Refused>(result).Reason);
}
