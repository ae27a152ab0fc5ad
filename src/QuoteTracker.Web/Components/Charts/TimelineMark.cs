namespace QuoteTracker.Web.Components.Charts;

/// <summary>A ring on a lane: x as a share of the plot, radius in pixels, a dot for each report while they can be told apart, and by how many pixels it is lifted off the line because others stand there.</summary>
public sealed record TimelineMark(double X, double Radius, int Utterances, int Reports, IReadOnlyList<(double X, double Y)> Dots, ChartMark Mark, double Rise = 0);
