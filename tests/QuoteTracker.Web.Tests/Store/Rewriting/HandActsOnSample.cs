using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>Every kind of act by hand, done on the sample: each on quotes, speakers and documents of its own where it can.</summary>
internal static class HandActsOnSample
{
    public static async Task DoAllAsync(StoreOnDisk store)
    {
        await OnQuotesAsync(store);
        await OnDocumentsAsync(store);
        await OnTagsAsync(store);
        await OnSpeakersAsync(store);
        await OnSplitsAsync(store);
        await OnThemesAsync(store);
        await OnStatementsAsync(store);
    }

    private static async Task OnQuotesAsync(StoreOnDisk store)
    {
        var acts = store.Get<QuoteCorrections>();
        var quotes = await store.AskAsync(c => c.Quotes.OrderBy(q => q.Id).Select(q => q.Id).ToListAsync());
        var other = await store.AskAsync(c => c.Quotes.Where(q => q.SpeakerId != null).OrderByDescending(q => q.Id).Select(q => q.SpeakerId!.Value).FirstAsync());
        Done(await acts.SetSpeakerAsync([quotes[0], quotes[5]], new SpeakerChoice.Existing(other)));
        Done(await acts.SetSpeakerAsync([quotes[1]], new SpeakerChoice.New("Oda Venn")));
        Done(await acts.SetSpeakerAsync([quotes[2]], SpeakerChoice.Unknown));
        Done(await acts.SetKindAsync([quotes[3]], QuoteKind.Transcript));
        Done(await acts.RejectAsync([quotes[4], quotes[20]]));
        Done(await acts.RestoreAsync([quotes[20]]));
        Done(await acts.AcceptAsync([quotes[6]]));
        Done(await acts.AddAsync(await DocumentOfAsync(store, quotes[7]), await FreeWordsAsync(store, quotes[7]), new SpeakerChoice.New("Pia Strand"), QuoteKind.Direct));
    }

    private static async Task OnDocumentsAsync(StoreOnDisk store)
    {
        var acts = store.Get<DocumentCorrections>();
        var documents = await store.AskAsync(c => c.Documents.OrderBy(d => d.Id).Select(d => d.Id).ToListAsync());
        Done(await acts.SetDateAsync(documents[2], 2001, 2, 3));
        Done(await acts.SetDateAsync(documents[3], null, null, null));
        Done(await acts.SetTitleAsync(documents[4], "Another title"));
        Done(await acts.SetSourceAsync(documents[5], "Another paper"));
        Done(await acts.RemoveAsync([documents[^1]]));
    }

    private static async Task OnTagsAsync(StoreOnDisk store)
    {
        var quotes = await store.AskAsync(c => c.Quotes.OrderBy(q => q.Id).Select(q => q.Id).ToListAsync());
        Done(await store.Get<Tagging>().TagNewAsync([quotes[8], quotes[9]], "promise"));
        Done(await store.Get<Tagging>().TagNewAsync([quotes[9], quotes[10]], "threat"));
        var threat = await store.AskAsync(c => c.Tags.Where(t => t.Name == "threat").Select(t => t.Id).SingleAsync());
        Done(await store.Get<Tagging>().UntagAsync([quotes[10]], threat));
        Done(await store.Get<Codebook>().CreateAsync(new TagEdit("denial", "says it is not so", 3, 9), threat));
        Done(await store.Get<Codebook>().RetireAsync(threat, true));
    }

    private static async Task OnSpeakersAsync(StoreOnDisk store)
    {
        var (acts, merging) = (store.Get<SpeakerShaping>(), store.Get<SpeakerMerging>());
        var people = await store.AskAsync(c => c.Speakers.Where(s => s.Kind == SpeakerKind.Person && s.Aliases.Count > 1 && s.Roles.Count > 1)
            .OrderBy(s => s.Id).Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery().ToListAsync());
        Done(await acts.RenameAsync(people[0].Id, "Somebody Else"));
        Done(await acts.SetKindAsync(people[1].Id, SpeakerKind.Body));
        Done(await acts.AddAliasAsync(people[1].Id, "The Chief"));
        Done(await acts.RemoveAliasAsync(people[2].Id, people[2].Aliases.Find(a => a.Name == people[2].Name)!.Id));
        Done(await acts.RemoveAliasAsync(people[3].Id, people[3].Aliases.Find(a => a.Name != people[3].Name)!.Id));
        Done(await acts.AddRoleAsync(people[0].Id, new RoleEdit("Keeper of the Seal", "Tolm", false, RoleDay.TryCreate(2018, 1, 1), null)));
        Done(await acts.EditRoleAsync(people[1].Id, people[1].Roles[0].Id, new RoleEdit("Chief", people[1].Roles[0].Organisation, false, RoleDay.TryCreate(2011, 1, 1), RoleDay.TryCreate(2012, 1, 1))));
        Done(await acts.EditRoleAsync(people[1].Id, people[1].Roles[0].Id, new RoleEdit("Head", "The House", false, null, null)));
        Done(await acts.RemoveRoleAsync(people[2].Id, people[2].Roles[1].Id));
        Done(await acts.NotTheSameAsync(people[0].Id, people[1].Id));
        Done(await merging.MergeAsync([people[3].Id], people[2].Id));
    }

    /// <summary>Each way to split a speaker, each on a speaker of its own that no other act touched and that has quotes in several documents.</summary>
    private static async Task OnSplitsAsync(StoreOnDisk store)
    {
        var acts = store.Get<SpeakerSplitting>();
        var touched = await store.AskAsync(c => c.AuditEntries.Where(a => a.SubjectKind == "speaker").Select(a => a.SubjectId).ToListAsync());
        var quotes = await store.AskAsync(c => c.Quotes.Include(q => q.Document).Where(q => q.SpeakerId != null && !q.SpeakerByHand && q.FirstDay != null).OrderBy(q => q.Id).ToListAsync());
        var spread = quotes.GroupBy(q => q.SpeakerId!.Value).Where(g => !touched.Contains(g.Key) && g.Select(q => q.DocumentId).Distinct().Count() > 2 && g.Select(q => q.Document!.Source).Distinct().Count() > 1)
            .OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        var spellings = await store.AskAsync(c => c.SpeakerAliases.Where(a => a.Name != a.Speaker!.Name).OrderBy(a => a.Id).ToListAsync());
        var respelled = spread.Find(g => spellings.Exists(a => a.SpeakerId == g[0].SpeakerId && g.Exists(q => q.NamedAs == a.Name)))!;
        var spelling = spellings.Find(a => a.SpeakerId == respelled[0].SpeakerId && respelled.Exists(q => q.NamedAs == a.Name))!;
        spread.Remove(respelled);
        Done(await acts.SplitAsync(respelled[0].SpeakerId!.Value, new SplitBy.Spelling(spelling.Id), new SpeakerChoice.New("One Apart")));
        Done(await acts.SplitAsync(spread[0][0].SpeakerId!.Value, new SplitBy.Quotes([spread[0][0].Id, spread[0][^1].Id]), new SpeakerChoice.New("Two Apart")));
        Done(await acts.SplitAsync(spread[1][0].SpeakerId!.Value, new SplitBy.Days(null, spread[1].Min(q => q.FirstDay)), new SpeakerChoice.New("Three Apart")));
        Done(await acts.SplitAsync(spread[2][0].SpeakerId!.Value, new SplitBy.Outlet(spread[2][0].Document!.Source!), new SpeakerChoice.New("Four Apart")));
    }

    private static async Task OnThemesAsync(StoreOnDisk store)
    {
        var acts = store.Get<ThemeShaping>();
        var terms = await store.AskAsync(c => c.DocumentTerms.GroupBy(t => t.Key).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).Take(4).ToListAsync());
        var first = await acts.CreateAsync("First theme", [terms[0], terms[1]]);
        var second = await acts.CreateAsync("Second theme", [terms[2]]);
        var third = await acts.CreateAsync("Third theme", [terms[3]]);
        var term = await store.AskAsync(c => c.ThemeTerms.Where(t => t.ThemeId == first.SubjectId).OrderBy(t => t.Id).Select(t => t.Id).FirstAsync());
        Done(await acts.ExcludeTermAsync(first.SubjectId!.Value, term));
        Done(await acts.HideAsync(third.SubjectId!.Value, true));
        Done(await acts.MergeAsync(second.SubjectId!.Value, first.SubjectId.Value));
    }

    private static async Task OnStatementsAsync(StoreOnDisk store)
    {
        var acts = store.Get<StatementShaping>();
        var recurring = await store.AskAsync(c => c.Statements.Where(s => s.Reports > 1).OrderByDescending(s => s.Reports).ThenBy(s => s.Id).Select(s => s.Id).ToListAsync());
        var quote = await store.AskAsync(c => c.Quotes.Where(q => q.StatementId == recurring[0]).OrderBy(q => q.Id).Select(q => q.Id).LastAsync());
        Done(await acts.DetachAsync([quote]));
        Done(await acts.MergeAsync(recurring[2], recurring[1]));
        Done(await acts.ConfirmAsync(recurring[3]));
        Done(await acts.NotTheSameAsync(recurring[0], recurring[1]));
    }

    private static void Done(Acted acted) => Assert.True(acted.IsDone, acted.Summary);

    private static Task<long> DocumentOfAsync(StoreOnDisk store, long quote) => store.AskAsync(c => c.Quotes.Where(q => q.Id == quote).Select(q => q.DocumentId).SingleAsync());

    /// <summary>Thirty characters of the quote's document that no quote has.</summary>
    private static async Task<TextSpan> FreeWordsAsync(StoreOnDisk store, long quote)
    {
        var id = await DocumentOfAsync(store, quote);
        var document = await store.AskAsync(c => c.Documents.Include(d => d.Quotes).SingleAsync(d => d.Id == id));
        var start = Enumerable.Range(0, document.Text.Length - 30).First(at => !document.Quotes.Exists(q => q.Start < at + 30 && q.End > at));
        return new TextSpan(start, start + 30);
    }
}
