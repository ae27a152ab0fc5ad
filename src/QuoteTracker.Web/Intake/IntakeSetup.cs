using Microsoft.Extensions.Options;
using QuoteTracker.Web.Intake.Web;

namespace QuoteTracker.Web.Intake;

/// <summary>Adds intake; needs the store.</summary>
public static class IntakeSetup
{
    public static IServiceCollection AddIntake(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IntakeOptions>().Bind(configuration.GetSection(IntakeOptions.Section));
        services.AddSingleton(provider => Options(provider).Limits);
        services.AddSingleton(provider => new PublicNetwork(Options(provider).AllowPrivateAddresses));
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<AddressReader>();
        services.AddSingleton<ItemReader>();
        services.AddSingleton<ImportRunLog>();
        services.AddSingleton<Importer>();
        services.AddSingleton<Reanalysis>();
        return services;
    }

    /// <summary>The queue and the workers, for a program that stays.</summary>
    public static IServiceCollection AddImportQueue(this IServiceCollection services) =>
        services.AddSingleton<ImportQueue>().AddSingleton<Upload>().AddHostedService<ImportWorker>().AddHostedService<ReanalysisWorker>().AddHostedService<PointWorker>();

    private static IntakeOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<IntakeOptions>>().Value;
}
