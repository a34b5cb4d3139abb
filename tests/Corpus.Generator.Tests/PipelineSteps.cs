using System.Collections;
using System.Reflection;
using Corpus.Generator.Generation;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Checks which steps of the incremental pipeline ran.</summary>
internal static class PipelineSteps
{
    // In order of declaration, which is that of the pipeline.
    private static readonly string[] Names =
        [.. typeof(TrackingNames).GetFields().OrderBy(field => field.MetadataToken).Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>Asserts that no step of the pipeline has a new or changed output.</summary>
    public static void AssertAllCached(GeneratorRunResult result)
    {
        Assert.Empty(GetChanged(result));
        Assert.All(result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs), output =>
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>The names of steps with a new, modified or removed output: one name for each of these outputs.</summary>
    public static string[] GetChanged(GeneratorRunResult result) =>
    [
        .. Names
            .Where(result.TrackedSteps.ContainsKey)
            .SelectMany(name => result.TrackedSteps[name].SelectMany(step => step.Outputs).Where(IsChanged).Select(_ => name)),
    ];

    /// <summary>The number of output steps (each adds one or more generated files) that are new, modified or removed.</summary>
    public static int CountChangedOutputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Count(IsChanged);

    /// <summary>
    /// Asserts that no output of a step references a compilation, directly or through other objects. A cached output would keep the compilation in memory.
    /// </summary>
    public static void AssertNoCompilationIsReferenced(GeneratorRunResult result)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var name in Names.Where(result.TrackedSteps.ContainsKey))
        {
            foreach (var (value, _) in result.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                Visit(value, name);
            }
        }

        void Visit(object? value, string step)
        {
            if (value is null or string or AdditionalText or Type or Delegate
                || value.GetType() is { IsPrimitive: true } or { IsEnum: true }
                || !visited.Add(value))
            {
                return;
            }

            Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location, $"{step} references a {value.GetType()}");
            if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    Visit(item, step);
                }
            }

            for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Visit(field.GetValue(value), step);
                }
            }
        }
    }

    private static bool IsChanged((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
