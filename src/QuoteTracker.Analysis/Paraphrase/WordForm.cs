namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A form of a word for looking up its opposites.</summary>
/// <param name="Form">The form.</param>
/// <param name="Stem">Its stem, as the antonyms of WordNet are kept by.</param>
/// <param name="Root">Its root, as the listed opposites are kept by.</param>
internal readonly record struct WordForm(string Form, string Stem, string Root);
