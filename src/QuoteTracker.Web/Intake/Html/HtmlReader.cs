using AngleSharp.Html.Parser;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>Reads a web page: the article out of it as lines of text, and what the page says about title, date, outlet and address. Linear in the page, without recursion.</summary>
public static class HtmlReader
{
    /// <summary>Reads a page that is already text.</summary>
    public static ReadResult Read(string html, string name)
    {
        using var document = new HtmlParser().ParseDocument(html);
        if (document.DocumentElement is null)
            return new ReadResult.Refused(name, Reasons.NoArticle);
        var page = Page.Measure(document.DocumentElement);
        var article = ArticleFinder.Find(page);
        var facts = PageFactsFinder.Find(page, article);
        var (text, blockQuotes) = ArticleText.Write(page, article, facts.Title);
        if (article.Chars == 0 || string.IsNullOrWhiteSpace(text))
            return new ReadResult.Refused(name, Reasons.NoArticle);
        var source = new SourceText(Text.CleanText.Of(text)) { Title = facts.Title, Source = facts.Source, Date = facts.Date, BlockQuotes = blockQuotes };
        return new ReadResult.Read(source, facts.Address, name);
    }
}
