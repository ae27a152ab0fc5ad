namespace QuoteTracker.Web.Components.Charts;

/// <summary>A ring on a lane: x as a share of the plot, radius in pixels, and a dot for each report while they can be told apart.</summary>
public sealed record TimelineMark(double X, double Radius, int Utterances, int Reports, IReadOnlyList<(double X, double Y)> Dots, ChartMark Mark);
