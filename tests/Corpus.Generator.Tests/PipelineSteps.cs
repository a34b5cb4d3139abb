using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Corpus.Generator.Generation;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>What the incremental pipeline ran.</summary>
internal static class Steps
{
    /// <summary>Demands that no step of the pipeline made anything new.</summary>
    public static void AssertNothingRanAgain(GeneratorRunResult result)
    {
        Assert.Empty(Changed(result));
        Assert.All(result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs), output =>
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>The named steps with an output that is new, modified or removed, a name for each such output.</summary>
    public static string[] Changed(GeneratorRunResult result) =>
    [
        .. TrackingNames.All
            .Where(result.TrackedSteps.ContainsKey)
            .SelectMany(name => result.TrackedSteps[name].SelectMany(step => step.Outputs).Where(Ran).Select(_ => name)),
    ];

    /// <summary>How many generated files (or groups of them) were written anew.</summary>
    public static int OutputsWritten(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Count(Ran);

    /// <summary>Demands that no value that a step carries holds on to a compilation, by walking all that it reaches.</summary>
    public static void AssertNoCompilationIsHeld(GeneratorRunResult result)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var name in TrackingNames.All.Where(result.TrackedSteps.ContainsKey))
        {
            foreach (var (value, _) in result.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                Visit(value, name);
            }
        }

        void Visit(object? value, string step)
        {
            if (value is null or string or AdditionalText or Type or Delegate || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !visited.Add(value))
            {
                return;
            }

            Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location, $"{step} holds a {value.GetType()}");
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

    private static bool Ran((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
