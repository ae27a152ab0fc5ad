namespace QuoteTracker.Web.Components.Charts;

/// <summary>One piece of a bar: x and width as shares of the plot, y and height in pixels.</summary>
public readonly record struct StackedBar(int Bucket, int Series, double X, double Width, double Y, double Height);
