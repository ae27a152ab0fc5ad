using System.Globalization;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Tags;

/// <summary>One tag: what it is called and means, its colour and key, and what can be done with it. What is typed stays until another tag is shown or the stored one changes.</summary>
public sealed partial class TagEditor
{
    private const int Colors = 8;
    private (long Id, TagEdit Edit)? _stored;
    private string _name = "";
    private string _description = "";
    private string _key = "";
    private int _color;

    [Parameter, EditorRequired]
    public required TagRow Tag { get; set; }

    /// <summary>The codebook, to say which tag has which key.</summary>
    [Parameter, EditorRequired]
    public required TagsAnswer Codebook { get; set; }

    [Parameter]
    public EventCallback<TagEdit> OnSave { get; set; }

    [Parameter]
    public EventCallback OnAddBelow { get; set; }

    [Parameter]
    public EventCallback OnMove { get; set; }

    /// <summary>Called with the place among its siblings that it should have.</summary>
    [Parameter]
    public EventCallback<int> OnPlace { get; set; }

    [Parameter]
    public EventCallback OnMerge { get; set; }

    [Parameter]
    public EventCallback OnRetire { get; set; }

    private TagEdit Stored => new(Tag.Name, Tag.Description, Tag.Color, Tag.Key);

    private TagEdit Typed => new(_name.Trim(), _description.Trim(), _color, int.TryParse(_key, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null);

    private bool IsChanged => _name.Trim().Length > 0 && Typed != Stored;

    protected override void OnParametersSet()
    {
        if (_stored == (Tag.Id, Stored))
            return;
        _stored = (Tag.Id, Stored);
        (_name, _description, _color) = (Tag.Name, Tag.Description, Tag.Color);
        _key = Tag.Key?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    private Task SaveAsync() => IsChanged ? OnSave.InvokeAsync(Typed) : Task.CompletedTask;

    private string? Holder(int key) => Codebook.Rows.FirstOrDefault(row => row.Key == key && row.Id != Tag.Id)?.Name;
}
