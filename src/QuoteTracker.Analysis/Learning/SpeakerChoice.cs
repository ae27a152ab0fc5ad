namespace QuoteTracker.Analysis.Learning;

/// <summary>
/// One quote with its candidates, nobody first: what is observed of each, its chance by weights that do not know the document, and
/// whether it is right. More than one may be: a name and a pronoun for the same person.
/// </summary>
internal sealed record SpeakerChoice(byte[][] Facts, float[] Chances, bool[] IsRight);
