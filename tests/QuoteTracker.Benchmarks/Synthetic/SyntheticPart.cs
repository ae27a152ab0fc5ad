namespace QuoteTracker.Synthetic;

/// <summary>What a word of a made-up sentence is, as far as variants and counter-variants change it.</summary>
internal enum SyntheticPart
{
    Plain,
    Adjective,
    Noun,
    Modal,
    Number,
    Place,
}
