using Microsoft.JSInterop;

namespace QuoteTracker.Web.Components;

/// <summary>The keys that work on the page right now. What was bound last comes first: a list's own keys go before the page's.</summary>
public sealed class Keyboard
{
    private readonly List<Bound> _bound = [];

    /// <summary>Every key that works, each once, the innermost part of the page first.</summary>
    public IReadOnlyList<(string Part, IReadOnlyList<KeyBinding> Keys)> Active
    {
        get
        {
            var seen = new HashSet<string>();
            return [.. _bound.AsEnumerable().Reverse().Select(b => (b.Part, (IReadOnlyList<KeyBinding>)[.. b.Keys().Where(k => seen.Add(k.Key))])).Where(p => p.Item2.Count > 0)];
        }
    }

    /// <summary>Binds keys for a part of the page until the result is disposed; the keys are asked for anew at each press.</summary>
    public IDisposable Bind(string part, Func<IReadOnlyList<KeyBinding>> keys)
    {
        var bound = new Bound(this, part, keys);
        _bound.Add(bound);
        return bound;
    }

    /// <summary>A key was pressed outside any text field.</summary>
    [JSInvokable]
    public Task PressAsync(string key) =>
        _bound.AsEnumerable().Reverse().SelectMany(b => b.Keys()).FirstOrDefault(k => k.Key == key)?.PressedAsync() ?? Task.CompletedTask;

    private sealed class Bound(Keyboard keyboard, string part, Func<IReadOnlyList<KeyBinding>> keys) : IDisposable
    {
        public string Part => part;

        public Func<IReadOnlyList<KeyBinding>> Keys => keys;

        public void Dispose() => keyboard._bound.Remove(this);
    }
}
