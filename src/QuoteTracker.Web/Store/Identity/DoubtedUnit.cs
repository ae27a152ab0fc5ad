namespace QuoteTracker.Web.Store.Identity;

/// <summary>Namings that were joined to a group of the same name though what stands around the name does not make them surely one.</summary>
internal sealed record DoubtedUnit(NamingUnit Unit, double Score, string Reason);
