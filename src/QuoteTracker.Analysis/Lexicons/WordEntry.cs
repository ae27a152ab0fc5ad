namespace QuoteTracker.Analysis.Lexicons;

/// <summary>One word of the lexicons: its traits, and the number of its base form (verbs) or of itself (prepositions); 0 when it has none.</summary>
internal readonly record struct WordEntry(WordTraits Traits, ushort Lemma);
