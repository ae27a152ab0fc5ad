using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Does what a person wants done with quotes of a list.</summary>
public sealed class QuoteActs(Acting acting, QuoteCorrections corrections, Tagging tagging)
{
    public Task<Acted?> DoAsync(QuoteAct act) => acting.DoAsync(() => act switch
    {
        QuoteAct.SetTag { IsRemoval: false } set => tagging.TagAsync(set.Quotes, set.Tag),
        QuoteAct.SetTag set => tagging.UntagAsync(set.Quotes, set.Tag),
        QuoteAct.MakeTag make => tagging.TagNewAsync(make.Quotes, make.Name),
        QuoteAct.SetSpeaker { Speaker: { } speaker } set => corrections.SetSpeakerAsync(set.Quotes, new SpeakerChoice.Existing(speaker)),
        QuoteAct.SetSpeaker set => corrections.SetSpeakerAsync(set.Quotes, SpeakerChoice.Unknown),
        QuoteAct.MakeSpeaker make => corrections.SetSpeakerAsync(make.Quotes, new SpeakerChoice.New(make.Name)),
        QuoteAct.Reject => corrections.RejectAsync(act.Quotes),
        QuoteAct.Accept => corrections.AcceptAsync(act.Quotes),
        _ => throw new InvalidOperationException(act.GetType().Name),
    });
}
