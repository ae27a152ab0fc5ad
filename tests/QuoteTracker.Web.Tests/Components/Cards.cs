using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

/// <summary>Quotes of people who do not exist.</summary>
internal static class Cards
{
    public static QuoteCardContent One(long id = 1) => new()
    {
        Id = id,
        Text = "The ferry will run all winter",
        Address = $"documents/3?quote={id}#q{id}",
        Speaker = "Ilmar Teess",
        SpeakerAddress = "speakers/4",
        Color = 2,
        Role = "Foreign Minister of Estavia",
        Year = 2021,
        Month = 3,
        Day = 2,
        Source = "Harbour Post",
        DocumentTitle = "Winter timetable agreed",
        Confidence = 0.97,
    };

    public static IReadOnlyList<QuoteCardContent> Three => [One(11), One(12), One(13)];

    public static IReadOnlyList<TagChoice> Tags =>
        [new(1, "promise", "", 3, 1), new(2, "threat", "", 2, 2), new(3, "Énergie", "Topics", 5, null)];
}
