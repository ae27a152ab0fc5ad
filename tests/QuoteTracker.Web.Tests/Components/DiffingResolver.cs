using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace QuoteTracker.Web.Tests.Components;

/// <summary>Lets bUnit find AngleSharp.Diffing, which stands in a folder of its own because bUnit asks for another version.</summary>
internal static class DiffingResolver
{
    [ModuleInitializer]
    internal static void Start() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "bunit", "AngleSharp.Diffing.dll"))
            : null;
}
