using QuoteTracker.Web.Intake.Web;

namespace QuoteTracker.Web.Intake;

/// <summary>Reads what a person gave, item after item, lazily.</summary>
public sealed class ItemReader(DocumentReader documents, AddressReader addresses)
{
    public const string PastedText = "pasted text";

    public IEnumerable<ReadResult> Read(IEnumerable<IntakeItem> items) => items.SelectMany(ReadOne);

    /// <summary>How many documents the items hold, as far as that can be told without reading them; null when it cannot.</summary>
    public static int? Count(IEnumerable<IntakeItem> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (CountOne(item) is not { } more)
                return null;
            count += more;
        }

        return count;
    }

    private IEnumerable<ReadResult> ReadOne(IntakeItem item) => item switch
    {
        IntakeItem.OnDisk { Name: { } name } file => documents.ReadFile(file.Location, name),
        IntakeItem.OnDisk path => documents.ReadPath(path.Location),
        IntakeItem.Pasted text => [documents.ReadText(text.Text, PastedText, text.Title, text.Source, text.Date)],
        IntakeItem.OnWeb page => [addresses.Read(page.Address)],
        IntakeItem.Unusable thing => [new ReadResult.Refused(thing.Name, thing.Reason)],
        IntakeItem.Sample => SampleDocuments.Read(documents),
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    private static int? CountOne(IntakeItem item) => item switch
    {
        IntakeItem.OnDisk { Location: DocumentReader.StandardInput } => null,
        IntakeItem.OnDisk { Name: { } name } file => DocumentCount.InFile(file.Location, name),
        IntakeItem.OnDisk path => FolderWalk.Files(path.Location).Sum(found => found.Fault is null ? DocumentCount.InFile(found.Path, found.Path) : 1),
        IntakeItem.Sample => SampleDocuments.Count(),
        _ => 1,
    };
}
