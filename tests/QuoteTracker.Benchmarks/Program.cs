using BenchmarkDotNet.Running;
using QuoteTracker.Analysis;
using QuoteTracker.Benchmarks;

const string Usage = """
    Measures QuoteTracker. Build it with -c Release.

      extract FILE.jsonl [--rounds N]                          speed and memory of the analysis over the texts of a file
      mutate FILE.jsonl [--seed N] [--times N] [--line N]      the same texts damaged in every way: faults, and time per byte
                                                               beside that of the texts as they are; with --line and the
                                                               seed of a fault, that one again, and the damaged text
      parts [FILE.jsonl]                                       time and memory of each part of the analysis, over the bundled
                                                               sample or the texts of a file
      names PAIRS.jsonl                                        time of a judgment on two names, and of a name's keys
      calibration MARKED.jsonl [--unknown-below PERCENT]       for each tenth of confidence the share of quotes that is right
      pages --url http://HOST:PORT [--requests N] [--limit MS] [PATH]...
                                                               time of the server per page; without paths, every page
                                                               that links lead to from the first one
      speakers [--known N] [--rounds N] [--limit MS]           time of finding a speaker among so many (200,000) made up ones
      identity [--known N] [--rounds N] [--documents N]        time of deciding who somebody is among so many (200,000) known
                                                               speakers; import of so many documents (2,000) where 1,000 and
                                                               where 100,000 are known
      statements [--quotes N] [--seed N]                       how well made-up quotes are joined into statements, at 100,000;
                                                               time and memory of so many (1,000,000), and of adding 10,000
      million [--quotes N] [--rounds N] [--limit MS] [--folder PATH] [--page WORDS]
                                                               time of the pages' questions over so many made-up quotes
                                                               (1,000,000); a folder keeps the database for the next run;
                                                               with words, only the pages whose name has them
      import [FILE.jsonl] [--quotes N] [--folder PATH]         time of storing the texts of a file, or documents with so many
                                                               made-up quotes (30,000), beside plain inserts of the same rows;
                                                               a folder keeps the database
      points [--quotes N] [--folder PATH]                      time and memory of looking for statements of the same point among
                                                               so many made-up quotes (100,000), then of 1,000 that are new
      similar [--lines N] [--rounds N] [--limit MS]            time of finding the ten most similar among so many (15,000)
                                                               made-up lines; fails beyond so much processor time (5 ms)
    """;

switch (args)
{
    case ["extract", var file, .. var rest]:
        return ExtractBenchmark.Run(file, Number(rest, "--rounds", 3));
    case ["mutate", var file, .. var rest]:
        return Mutate(Corpus.Read(file), Number(rest, "--seed", 1), Number(rest, "--times", 4), Number(rest, "--line", 0));
    case ["parts", .. { Length: <= 1 } rest]:
        Environment.SetEnvironmentVariable(PartsBenchmark.FileVariable, rest is [var texts] ? Path.GetFullPath(texts) : null);
        Environment.CurrentDirectory = AppContext.BaseDirectory; // the runner looks for this project upwards from here, to build what it measures
        return BenchmarkRunner.Run<PartsBenchmark>().HasCriticalValidationErrors ? 1 : 0;
    case ["names", var names]:
        return NamesBenchmark.Run(names);
    case ["calibration", var file, .. var rest]:
        return CalibrationBenchmark.Run(file, Number(rest, "--unknown-below", (int)(AnalysisOptions.Default.UnknownBelow * 100)) / 100.0);
    case ["pages", "--url", var url, .. var rest]:
        var paths = rest.Where(word => word.StartsWith('/')).ToList();
        return await PagesBenchmark.RunAsync(new Uri(url), paths, Number(rest, "--requests", 40), Number(rest, "--limit", 200));
    case ["speakers", .. var rest]:
        return await SpeakersBenchmark.RunAsync(Number(rest, "--known", 200_000), Number(rest, "--rounds", 200), Number(rest, "--limit", 20));
    case ["identity", .. var rest]:
        return await IdentityBenchmark.RunAsync(Number(rest, "--known", 200_000), Number(rest, "--rounds", 200), Number(rest, "--documents", 2_000));
    case ["statements", .. var rest]:
        return StatementsBenchmark.Run(Number(rest, "--quotes", 1_000_000), Number(rest, "--seed", 1));
    case ["million", .. var rest]:
        return await MillionBenchmark.RunAsync(Number(rest, "--quotes", 1_000_000), Number(rest, "--rounds", 20), Number(rest, "--limit", 100), Folder(rest), Array.IndexOf(rest, "--page") is >= 0 and var page && page + 1 < rest.Length ? rest[page + 1] : "");
    case ["import", .. var rest]:
        return await ImportBenchmark.RunAsync(rest is [var news, ..] && File.Exists(news) ? ImportBenchmark.Documents(news) : ImportBenchmark.Documents(Number(rest, "--quotes", 30_000), seed: 5), Folder(rest));
    case ["points", .. var rest]:
        return await PointsBenchmark.RunAsync(Number(rest, "--quotes", 100_000), Folder(rest));
    case ["similar", .. var rest]:
        return SimilarBenchmark.Run(Number(rest, "--lines", 15_000), Number(rest, "--rounds", 5), Number(rest, "--limit", 5));
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int Mutate(IReadOnlyList<string> texts, int seed, int times, int line) => texts.Count < Math.Max(1, line) ? 1
    : line > 0 ? MutateBenchmark.Repeat(texts[line - 1], seed)
    : new MutateBenchmark(texts, seed, times).Run();

static string? Folder(string[] words) =>
    Array.IndexOf(words, "--folder") is >= 0 and var at && at + 1 < words.Length ? Directory.CreateDirectory(words[at + 1]).FullName : null;

static int Number(string[] words, string name, int otherwise) =>
    Array.IndexOf(words, name) is >= 0 and var at && at + 1 < words.Length && int.TryParse(words[at + 1], out var number) && number > 0 ? number : otherwise;
