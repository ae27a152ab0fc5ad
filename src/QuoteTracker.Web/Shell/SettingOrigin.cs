namespace QuoteTracker.Web.Shell;

/// <summary>Where the value of a setting comes from; what stands later here wins.</summary>
public enum SettingOrigin
{
    Default,
    File,
    Environment,
    CommandLine,
}
