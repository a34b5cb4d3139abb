using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Generation;

/// <summary>Generated code that depends on the size of a corpus or of its texts.</summary>
public class EmitterTests
{
    private const string Folder = "/home/user/MyApp/seeds/";

    [Fact]
    public void An_index_of_33_articles_has_two_levels()
    {
        var index = Generate(33)["Articles.g.cs"];

        Assert.Contains(
            """
                    private static partial class Pages
                    {
                        internal static Article? Level0Page0(int index) => index switch
                        {
                            0 => Articles.A0,
                            1 => Articles.A1,

            """, index, StringComparison.Ordinal);
        Assert.EndsWith(
            """
                            31 => Articles.A31,
                            _ => null,
                        };

                        internal static Article? Level0Page1(int index) => index switch
                        {
                            32 => Articles.A32,
                            _ => null,
                        };
                    }

                    private static Article? At(int index) => (index / 32) switch
                    {
                        0 => Pages.Level0Page0(index),
                        1 => Pages.Level0Page1(index),
                        _ => null,
                    };
                }
            }

            """, index, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_of_32_articles_has_one_level() => Assert.DoesNotContain("Pages", Generate(32)["Articles.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void No_page_of_an_index_is_empty() => Assert.DoesNotContain("Level0Page2", Generate(64)["Articles.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void An_index_of_1025_articles_has_three_levels() => Assert.EndsWith(
        """
                    internal static Article? Level1Page1(int index) => (index / 32) switch
                    {
                        32 => Pages.Level0Page32(index),
                        _ => null,
                    };
                }

                private static Article? At(int index) => (index / 1024) switch
                {
                    0 => Pages.Level1Page0(index),
                    1 => Pages.Level1Page1(index),
                    _ => null,
                };
            }
        }

        """, Generate(1_025)["Articles.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Articles_in_a_file_are_separated_by_an_empty_line()
    {
        var project = Generate(129);

        var shared = project.Result.GeneratedSources.Where(source => source.HintName.StartsWith("Articles.Shared-", StringComparison.Ordinal)).Select(source => source.SourceText.ToString());
        Assert.All(shared, file => Assert.Equal(Count(file, "Collection.Article("), Count(file, ");\n\n        /// <summary>") + 1));
        Assert.Equal(129, shared.Sum(file => Count(file, "Collection.Article(")));

        static int Count(string file, string text) => file.Split(text).Length - 1;
    }

    [Theory]
    [InlineData(8, "")]
    [InlineData(9, "        /// <para>and 1 more</para>\n")]
    [InlineData(20, "        /// <para>and 12 more</para>\n")]
    public void The_summary_of_a_speaker_has_up_to_eight_articles(int count, string more)
    {
        var speakers = CorpusProject.Create(Enumerable.Range(0, count)
            .Select(i => ($"{Folder}{i:00}.txt", (string?)$"Talk {i:00}\n\n“We will share the water of it,” Anna Smith said.")))["Speakers.g.cs"];

        Assert.Contains(
            "        /// <para><see cref=\"Articles.Talk07\"/> (once)</para>\n" + more + "        /// </summary>\n        public static Speaker AnnaSmith => Named(\"Anna Smith\");\n",
            speakers,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Talk08", speakers, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_of_an_article_has_the_beginning_of_its_title_and_of_its_body()
    {
        var code = CorpusProject.Create([(Folder + "a.txt", $"---\ntitle: Rain {new string('r', 240)}\n---\nSnow {new string('s', 120)} and hail, which falls.\n\nHail falls too.")])["Articles.Rain.g.cs"];

        Assert.Contains("""
                    /// <summary>
                    /// <b>Rain…</b>
                    /// <para>Snow…</para>
                    /// <para>No date; 3 paragraphs, 0 dates, 0 quotes.</para>
                    /// <para>seeds/a.txt</para>
                    /// </summary>

            """, code, StringComparison.Ordinal);
    }

    [Fact]
    public void Longer_words_fill_the_summary_of_an_article()
    {
        var code = CorpusProject.Create([(Folder + "a.txt", $"---\ntitle: {new string('r', 241)}\n---\n{new string('s', 121)}, hail.")])["Articles.R" + new string('r', 44) + ".g.cs"];

        Assert.Contains($"/// <b>{new string('r', 240)}…</b>\n        /// <para>{new string('s', 120)}…</para>\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_do_not_fit_are_left_out()
    {
        var code = CorpusProject.Create([(Folder + "a.txt", "Rain\n\n" + new string('r', 9 << 20))], trackSteps: false)["Articles.Rain.g.cs"];

        Assert.EndsWith("            text: null);\n    }\n}\n", code, StringComparison.Ordinal);
        Assert.DoesNotContain("paragraphs:", code, StringComparison.Ordinal);
    }

    [Fact]
    public void All_articles_and_speakers_are_left_out_if_their_names_do_not_fit()
    {
        var project = CorpusProject.Create([(Folder + new string('x', 3 << 20), "Rain\n\n“We will share the water of it,” Anna Smith said.")], new ProjectOptions().WithMetadata("CorpusSeed", "true"), trackSteps: false);

        var files = project.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Assert.DoesNotContain("Articles.Rain.g.cs", files.Keys);
        Assert.Contains("private static string Rows => @\"\";", files["Articles.Rows.g.cs"], StringComparison.Ordinal);
        Assert.Contains("private static string DateTable => @\"\";", files["Articles.Rows.g.cs"], StringComparison.Ordinal);
        Assert.Contains("private static string SpeakerTable => @\"\";", files["Articles.Speakers.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", files["Speakers.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Speakers_without_a_property_are_found_through_their_articles() => Assert.EndsWith(
        "berg\n0,1 \";\n    }\n}\n",
        CorpusProject.Create([(Folder + "a.txt", ManySpeakers.Quote(0, 1_001)), (Folder + "b.txt", ManySpeakers.Quote(0, 1_001))])["Articles.Speakers.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("enable", "", true)]
    [InlineData("enable", "class Corpus { }", false)]
    [InlineData("disable", "", false)]
    public void The_alias_is_generated_unless_the_project_has_the_name(string implicitUsings, string code, bool hasAlias)
    {
        var project = CorpusProject.Create([], new ProjectOptions().With("ImplicitUsings", implicitUsings), code, LanguageVersion.CSharp10);

        Assert.Equal(hasAlias, project.Result.GeneratedSources.Any(source => source.HintName == "GlobalUsing.g.cs"));
    }

    private static CorpusProject Generate(int count) =>
        CorpusProject.Create(Enumerable.Range(0, count).Select(i => ($"{Folder}{i:0000}.txt", (string?)$"A{i}\n\nRain falls.")), trackSteps: false);
}
