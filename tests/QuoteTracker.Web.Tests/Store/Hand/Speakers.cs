using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store.Hand;

/// <summary>What tests of speakers say and ask in one line.</summary>
internal static class Speakers
{
    /// <summary>Stores a document in which somebody says something; the words are the title's.</summary>
    public static Task<WriteOutcome> SayAsync(this StoreOnDisk store, string? name, string title, string? date = null, string? role = null, string? source = null) =>
        store.WriteAsync(Draft.Of(title, date, source).Says(name, $"These are the words of {title} and of nothing else", role).Analysis());

    public static Task<long> SpeakerAsync(this StoreOnDisk store, string name) => store.AskAsync(c => c.Speakers.Where(s => s.Name == name).Select(s => s.Id).SingleAsync());

    public static Task<long> SpellingAsync(this StoreOnDisk store, string name) => store.AskAsync(c => c.SpeakerAliases.Where(a => a.Name == name).Select(a => a.Id).SingleAsync());

    /// <summary>Who says what: "First: Mira Tolland", a line a document.</summary>
    public static Task<List<string>> WhoAsync(this StoreOnDisk store) =>
        store.AskAsync(c => c.Quotes.OrderBy(q => q.Document!.Title).Select(q => q.Document!.Title + ": " + q.Speaker!.Name).ToListAsync());

    public static Task<List<string>> SpellingsAsync(this StoreOnDisk store, string name) =>
        store.AskAsync(c => c.SpeakerAliases.Where(a => a.Speaker!.Name == name).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync());

    public static Task<List<string>> RolesAsync(this StoreOnDisk store, string name) =>
        store.AskAsync(c => c.SpeakerRoles.Where(r => r.Speaker!.Name == name).OrderBy(r => r.Text).Select(r => r.Text + " " + r.Documents).ToListAsync());

    public static async Task<Acted> DoneAsync(this Task<Acted> act)
    {
        var acted = await act;
        Assert.True(acted.IsDone, acted.Summary);
        return acted;
    }
}
