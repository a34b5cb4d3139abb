using System.Reflection;

namespace Corpus.Generator.Tests;

/// <summary>Reads the articles of a loaded assembly by reflection.</summary>
internal static class LoadedArticles
{
    /// <summary>The articles of a project named MyApp.</summary>
    public static IReadOnlyList<object> GetArticles(this Assembly assembly) =>
        (IReadOnlyList<object>)assembly.GetType("MyApp.Corpus.Articles")!.GetProperty("All")!.GetValue(null)!;

    /// <summary>The article that a property of <c>Articles</c> returns. Exceptions of the property are not wrapped.</summary>
    public static object GetArticle(this Assembly assembly, string property) =>
        assembly.GetType("MyApp.Corpus.Articles")!.GetProperty(property)!.GetValue(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    /// <summary>The value of a property of an article. Exceptions of the property are not wrapped.</summary>
    public static object? GetValue(object article, string property) =>
        article.GetType().GetProperty(property)!.GetValue(article, BindingFlags.DoNotWrapExceptions, null, null, null);

    public static string GetText(object article) => (string)GetValue(article, "Text")!;
}
