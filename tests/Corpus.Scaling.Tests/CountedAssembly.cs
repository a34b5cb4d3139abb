using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Corpus.Scaling.Tests;

/// <summary>
/// The sources of Corpus.Text and Corpus.Generator, compiled a second time with a counter: each call of a method with a block body and each pass through a
/// loop is a step, and so is each character that a search by the runtime passes. The product itself is not changed, and new code is counted without any help.
/// </summary>
internal static class CountedAssembly
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Corpus.Text;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly Assembly Counted = Compile();

    /// <summary>The number of steps of the current thread so far.</summary>
    public static Func<long> GetSteps { get; } = GetMethod<Func<long>>("StepCounter", "GetSteps");

    /// <summary>Reads a seed, finds its faults, gives it a name and writes its text and tables as code.</summary>
    public static Action<string> Build { get; } = GetMethod<Action<string>>("SeedWork", "Build");

    /// <summary>Gives seeds with these paths their names.</summary>
    public static Action<string[]> Name { get; } = GetMethod<Action<string[]>>("SeedWork", "Name");

    /// <summary>A static method of the folder Counted.</summary>
    public static T GetMethod<T>(string type, string method)
        where T : Delegate => Counted.GetType(type, throwOnError: true)!.GetMethod(method)!.CreateDelegate<T>();

    private static Assembly Compile()
    {
        var compilation = CSharpCompilation.Create(
            "Corpus.Counted",
            [.. ReadSources().Append(GlobalUsings).Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var counted = compilation.SyntaxTrees
            .Select(tree => tree.WithRootAndOptions(new StepInserter(compilation.GetSemanticModel(tree)).Visit(tree.GetRoot())!, ParseOptions));
        using var assembly = new MemoryStream();
        var result = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(counted).Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(assembly.ToArray());
    }

    private static IEnumerable<string> ReadSources([CallerFilePath] string thisFile = "")
    {
        var tests = Path.GetDirectoryName(thisFile)!;
        var sources = Path.Combine(tests, "..", "..", "src");
        return ((string[])[Path.Combine(sources, "Corpus.Text"), Path.Combine(sources, "Corpus.Generator"), Path.Combine(tests, "Counted")])
            .SelectMany(project => Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj")))
            .Select(File.ReadAllText);
    }

    private sealed class StepInserter(SemanticModel model) : CSharpSyntaxRewriter
    {
        private static readonly StatementSyntax Step = ParseStatement("global::StepCounter.Step();");

        private readonly bool _isCounter = model.Compilation.GetTypeByMetadataName("StepCounter")!.Locations.Any(location => location.SourceTree == model.SyntaxTree);

        public override SyntaxNode? Visit(SyntaxNode? node)
        {
            var visited = _isCounter ? node : base.Visit(node);
            return visited switch
            {
                ForStatementSyntax loop => loop.WithStatement(AddStep(loop.Statement)),
                ForEachStatementSyntax loop => loop.WithStatement(AddStep(loop.Statement)),
                ForEachVariableStatementSyntax loop => loop.WithStatement(AddStep(loop.Statement)),
                WhileStatementSyntax loop => loop.WithStatement(AddStep(loop.Statement)),
                DoStatementSyntax loop => loop.WithStatement(AddStep(loop.Statement)),
                BaseMethodDeclarationSyntax { Body: { } body } method => method.WithBody(AddStep(body)),
                LocalFunctionStatementSyntax { Body: { } body } method => method.WithBody(AddStep(body)),
                InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "IndexOf" or "IndexOfAny" or "LastIndexOf" or "Contains" } member,
                } call when IsMethodOfString(node!) =>
                    call.WithExpression(member.WithName(IdentifierName("Counted" + member.Name.Identifier.Text))),
                _ => visited,
            };
        }

        private static BlockSyntax AddStep(StatementSyntax body) =>
            body is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, Step)) : Block(Step, body);

        private bool IsMethodOfString(SyntaxNode call) => model.GetSymbolInfo(call).Symbol is { ContainingType.SpecialType: SpecialType.System_String };
    }
}
