using System.Globalization;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A statement's course in words.</summary>
public static class CourseWords
{
    private static readonly (CourseKind Kind, string Name, string Text)[] Names =
        [(CourseKind.New, "new", "new"), (CourseKind.Back, "back", "back after a silence"), (CourseKind.Fading, "fading", "fading")];

    /// <summary>The kind that an address names; any for everything else.</summary>
    public static CourseKind Parse(string? name) => Names.FirstOrDefault(named => named.Name == name).Kind;

    public static string? NameOf(CourseKind kind) => Array.Find(Names, named => named.Kind == kind).Name;

    /// <summary>The menu that leaves the statements of one course.</summary>
    public static FilterPart Menu(CourseKind set, Func<string?, string> address)
    {
        IReadOnlyList<FilterOption> options = [.. Names.Select(named => new FilterOption(named.Text, address(named.Kind == set ? null : named.Name), named.Kind == set))];
        return new("Course", [.. options.Where(option => option.IsSet)], (_, _) => Task.FromResult(options));
    }

    /// <summary>The label: "fading, silent for 6 years"; null when nothing is told.</summary>
    public static string? Label(StatementCourse course) => course switch
    {
        { Kind: CourseKind.New, Then: { } then } => $"new in {Dates.Month(then)}",
        { Kind: CourseKind.Back, Last: { } last, Then: { } then } => $"back in {Dates.Month(then)} after {Durations.Between(last, then)}",
        { Kind: CourseKind.Fading, Last: { } last, Then: { } then } => $"fading, silent for {Durations.Between(last, then)}",
        _ => null,
    };

    /// <summary>Why, in words that can be checked against the time line.</summary>
    public static string Reason(StatementCourse course) => course switch
    {
        { Kind: CourseKind.New, Then: { } then } => $"First said on {Dates.Show(then)}, and not before.",
        { Kind: CourseKind.Back, Last: { } last, Then: { } then } => $"Said on {Dates.Show(then)}, before that last on {Dates.Show(last)}.",
        { Kind: CourseKind.Fading } => Ceased(course) + Apart(course.Undated),
        _ => "",
    };

    private static string Ceased(StatementCourse course)
    {
        var (first, last, until) = (course.First!.Value, course.Last!.Value, course.Then!.Value);
        var rhythm = last > first ? $"one in {Durations.About((last.DayNumber - first.DayNumber) / (course.Utterances - 1.0))}" : "all on one day";
        return $"Said in {Numbers.Count(course.Utterances, "utterance", "utterances")} from {Dates.Show(first)} to {Dates.Show(last)}, {rhythm}; not in the {Durations.Between(last, until)} to {Dates.Show(until)}, "
            + $"the day of the latest document. Were it still said so often, so long a silence would be a chance of {Percent(course.Chance)} (Solow 1993).";
    }

    private static string Percent(double chance) => chance < 0.001 ? "less than 0.1 %" : string.Create(CultureInfo.CurrentCulture, $"{chance * 100:0.0} %");

    private static string Apart(int undated) => undated == 0 ? "" : $" Not counted: {Numbers.Count(undated, "utterance", "utterances")} without a year.";
}
