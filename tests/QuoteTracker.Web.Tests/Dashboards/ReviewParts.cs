using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Dashboards;

/// <summary>Review over a test's store.</summary>
internal static class ReviewParts
{
    public static ReviewQuery Review(this StoreOnDisk store) => new(store.Get<IDbContextFactory<QuoteTrackerContext>>());

    public static ReviewQuery Review(this Collection collection) => collection.Store.Review();

    public static (ReviewDecisions Decisions, Acting Acting) Decisions(this Collection collection) => collection.Store.Decisions();

    public static (ReviewDecisions Decisions, Acting Acting) Decisions(this StoreOnDisk store)
    {
        var acting = new Acting(store.Get<History>(), store.Get<IOptions<StoreOptions>>());
        return (new(acting, store.Get<History>(), store.Get<QuoteCorrections>(), store.Get<SpeakerMerging>(), store.Get<SpeakerShaping>(), store.Get<StatementShaping>(), store.Get<DocumentCorrections>(), store.Get<NamesakeAnswers>()), acting);
    }
}
