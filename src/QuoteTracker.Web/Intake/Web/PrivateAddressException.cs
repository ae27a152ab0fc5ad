namespace QuoteTracker.Web.Intake.Web;

/// <summary>A connection was asked for that leads into a private network.</summary>
public sealed class PrivateAddressException(string host) : IOException($"{host} is in a private network");
