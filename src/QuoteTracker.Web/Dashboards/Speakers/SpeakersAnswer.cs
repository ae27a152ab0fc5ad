namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>One page of the list.</summary>
/// <param name="Rows">The speakers of this page, in order.</param>
/// <param name="Total">Speakers on all pages.</param>
/// <param name="Page">The page that is shown, from 1; the last one when more was asked for.</param>
/// <param name="Quotes">Quotes under the filter, those of unknown speakers among them.</param>
/// <param name="Unknown">Quotes under the filter whose speaker is not known.</param>
/// <param name="Pairs">Pairs of speakers of the whole collection that may be one.</param>
/// <param name="FirstYear">First year of the rows' counts.</param>
/// <param name="LastYear">Last year of the rows' counts.</param>
public sealed record SpeakersAnswer(IReadOnlyList<SpeakerRow> Rows, int Total, int Page, int Quotes, int Unknown, int Pairs, int? FirstYear, int? LastYear)
{
    public static SpeakersAnswer Empty { get; } = new([], 0, 1, 0, 0, 0, null, null);

    public int Pages => Math.Max(1, (Total + SpeakersQuestion.PageSize - 1) / SpeakersQuestion.PageSize);
}
