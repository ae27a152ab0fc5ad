using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace QuoteTracker.Web.Store.Prepared;

/// <summary>Writes rows of one table, by the model of the context: the same values in the same columns as SaveChanges does, without tracking them.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly PreparedCommand _command;
    private readonly (IClrPropertyGetter Getter, ValueConverter? Converter)[] _columns;
    private readonly PropertyInfo? _key;

    public RowInsert(SqliteConnection connection, IEntityType type)
    {
        var given = type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] ? key : null;
        var properties = type.GetProperties().Where(property => property != given && property.GetComputedColumnSql() is null).ToList();
        _columns = [.. properties.Select(property => (property.GetGetter(), property.GetTypeMapping().Converter))];
        _key = given?.PropertyInfo;
        var columns = string.Join(", ", properties.Select(Name));
        var values = string.Join(", ", properties.Select((_, at) => "@p" + at.ToString(CultureInfo.InvariantCulture)));
        _command = new PreparedCommand(connection, $"INSERT INTO \"{type.GetTableName()}\" ({columns}) VALUES ({values})", _columns.Length);
    }

    /// <summary>Writes a row; one whose id the database gives gets it.</summary>
    public void Run(object row)
    {
        for (var at = 0; at < _columns.Length; at++)
        {
            var (getter, converter) = _columns[at];
            var value = getter.GetClrValue(row);
            _command[at] = converter is null ? value : converter.ConvertToProvider(value);
        }

        if (_key is null)
            _command.Run();
        else
            _key.SetValue(row, _command.Insert());
    }

    public void Dispose() => _command.Dispose();

    private static string Name(IProperty property) => $"\"{property.GetColumnName()}\"";
}
