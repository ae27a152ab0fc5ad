using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>What a speaker is, in the words of the pages.</summary>
internal static class SpeakerKinds
{
    public static IReadOnlyList<(SpeakerKind Kind, string Text)> All { get; } =
    [
        (SpeakerKind.Person, "a person"),
        (SpeakerKind.Body, "a body: a ministry, a company, a paper"),
        (SpeakerKind.Role, "somebody known by role only"),
    ];

    public static string Short(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "person",
        SpeakerKind.Body => "body",
        _ => "role only",
    };
}
