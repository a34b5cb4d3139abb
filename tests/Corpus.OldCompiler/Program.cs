using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Corpus.OldCompiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

// Compiles as csc does: parses the sources, runs the generators and analyzers of the package, prints the diagnostics, and writes the assembly.
var arguments = CSharpCommandLineParser.Default.Parse(args, Directory.GetCurrentDirectory(), RuntimeEnvironment.GetRuntimeDirectory());

// The SDK's own analyzers need its own compiler.
var components = arguments.AnalyzerReferences
    .Where(reference => Path.GetFileName(reference.FilePath).StartsWith("Corpus.", StringComparison.Ordinal))
    .Select(reference => new AnalyzerFileReference(reference.FilePath, new ComponentLoader()))
    .ToArray();
var options = new FileSettings(AnalyzerConfigSet.Create(
    arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToArray()));
ImmutableArray<AdditionalText> additionalTexts = [.. arguments.AdditionalFiles.Select(file => new FileText(file.Path))];
var compilation = CSharpCompilation.Create(
    arguments.CompilationName,
    arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(FileText.Read(file.Path), arguments.ParseOptions, file.Path)),
    arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
    arguments.CompilationOptions);

CSharpGeneratorDriver
    .Create(components.SelectMany(component => component.GetGenerators(LanguageNames.CSharp)), additionalTexts, arguments.ParseOptions, options)
    .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
var reported = await generated
    .WithAnalyzers([.. components.SelectMany(component => component.GetAnalyzers(LanguageNames.CSharp))], new AnalyzerOptions(additionalTexts, options))
    .GetAllDiagnosticsAsync();
Directory.CreateDirectory(arguments.OutputDirectory);
using var assembly = File.Create(Path.Combine(arguments.OutputDirectory, arguments.OutputFileName!));
var emitted = generated.Emit(
    assembly, manifestResources: arguments.ManifestResources, options: arguments.EmitOptions.WithDebugInformationFormat(DebugInformationFormat.Embedded));

foreach (var diagnostic in diagnostics.Concat(reported).Concat(emitted.Diagnostics).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Distinct())
{
    Console.WriteLine(diagnostic);
}

return emitted.Success ? 0 : 1;
