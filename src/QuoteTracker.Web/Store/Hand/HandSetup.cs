namespace QuoteTracker.Web.Store.Hand;

/// <summary>Adds the commands by which people change what is stored.</summary>
public static class HandSetup
{
    public static IServiceCollection AddHand(this IServiceCollection services) => services
        .AddSingleton<HandWork>()
        .AddSingleton<History>()
        .AddSingleton<QuoteCorrections>()
        .AddSingleton<DocumentCorrections>()
        .AddSingleton<Tagging>()
        .AddSingleton<Codebook>()
        .AddSingleton<SpeakerShaping>()
        .AddSingleton<SpeakerMerging>()
        .AddSingleton<SpeakerSplitting>()
        .AddSingleton<NamesakeAnswers>()
        .AddSingleton<ThemeShaping>()
        .AddSingleton<StatementShaping>()
        .AddSingleton<SavedViews>();
}
