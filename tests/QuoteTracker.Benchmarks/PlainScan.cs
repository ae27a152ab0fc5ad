namespace QuoteTracker.Benchmarks;

/// <summary>The least that any reading of a text costs: it visits each word once and does nothing with it but count it and mix its letters.</summary>
internal static class PlainScan
{
    public static long Words(string text)
    {
        long words = 0, mixed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var hash = 17;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++)
                hash = (hash * 31) + text[i];
            mixed ^= hash;
            words++;
        }

        return words + (mixed & 1);
    }
}
