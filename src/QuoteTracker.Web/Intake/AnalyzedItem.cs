using QuoteTracker.Analysis;

namespace QuoteTracker.Web.Intake;

/// <summary>An item after reading and analysis. The task is over; it carries the fault when the analysis failed. Null for a refused item.</summary>
internal readonly record struct AnalyzedItem(ReadResult Result, Task<DocumentAnalysis>? Analysis)
{
    public static AnalyzedItem Of(ReadResult result, AnalysisOptions options)
    {
        if (result is not ReadResult.Read read)
            return new AnalyzedItem(result, null);
        var analysis = new Task<DocumentAnalysis>(() => DocumentAnalyzer.Analyze(read.Source, options));
        analysis.RunSynchronously(TaskScheduler.Default);
        return new AnalyzedItem(result, analysis);
    }
}
