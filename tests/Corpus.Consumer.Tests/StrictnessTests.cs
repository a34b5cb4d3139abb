namespace Corpus.Consumer.Tests;

/// <summary>Projects with unusual settings, root namespaces and type names compile without a warning and run.</summary>
[Collection(nameof(Consumers))]
public class StrictnessTests(PackageFeed feed)
{
    /// <summary>Types in the root namespace with the names of generated types, and of types that generated code uses.</summary>
    private const string OwnTypes = """
        namespace MyApp
        {
            /// <summary>Mine.</summary>
            internal sealed record Article(string Own);
            internal sealed record Quote(string Own);
            internal sealed record Speaker(string Own);
            internal sealed record DateMention(string Own);
            internal struct TextSlice { }
            internal enum Date { Today }
            internal static class Articles { public static Article Mine { get; } = new("mine"); }
            internal static class System { public static string Own => new Article("my system").Own; }
            internal static class Global { }
            internal static class Array { }
            internal static class Seeds { }
            internal static class String { }
        }
        """;

    /// <summary>A description of the project, its properties, additional code, and the namespace of the generated types.</summary>
    public static TheoryData<string, string, string, string> Projects => new()
    {
        { "nullable and implicit usings enabled", "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>", "", "MyApp.Corpus" },
        { "no root namespace", "<Nullable>disable</Nullable><RootNamespace></RootNamespace>", "", "Corpus" },
        { "a root namespace that is not a valid identifier", "<RootNamespace>my-app.3d</RootNamespace>", "", "my_app._3d.Corpus" },
        { "the root namespace Corpus", "<Nullable>annotations</Nullable><RootNamespace>Corpus</RootNamespace>", "", "Corpus" },
        { "a keyword as root namespace", "<Nullable>warnings</Nullable><RootNamespace>My.class.record</RootNamespace>", "", "My.@class.record.Corpus" },
        { "types with the names of generated types", "<Nullable>enable</Nullable>", OwnTypes, "MyApp.Corpus" },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_compile_without_a_warning(string project, string properties, string code, string corpus)
    {
        // The code of this test does not localize its strings (CA1303), and does not instantiate all of its types (CA1812).
        var consumer = new ConsumerProject(feed, properties: ConsumerProject.Strict + "<NoWarn>$(NoWarn);CA1303;CA1812</NoWarn>" + properties);
        consumer.Write("seeds/talks.txt", Seeds.Talks).Write("seeds/plain.txt", Seeds.Plain).Write("Types.cs", code);
        consumer.Write("Program.cs", $$"""
            foreach (var article in global::{{corpus}}.Articles.All)
            {
                global::System.Console.WriteLine("ARTICLE " + article.Id + " | " + article.Title + " | " + article.Dates[0].First);
            }
            """);

        Assert.True(consumer.RunAndReadArticles() is ["plain | A title here | 05/01/2021", "talks | Talks on the river begin | 03/28/2022"], project);
    }
}
