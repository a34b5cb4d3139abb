using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Generation;

/// <summary>Registers the output of generated files.</summary>
internal static class SourceOutputRegistration
{
    /// <summary>
    /// Registers files whose types other source generators of the project can see, if the compiler supports it (Roslyn 5.9). They must not depend on syntax or
    /// on the compilation.
    /// </summary>
    public static void RegisterVisibleSource<T>(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<T> source, Action<SourceOutput, T> emit) =>
#if ROSLYN5_9_OR_GREATER
        context.RegisterPreCompilationSourceOutput(source, (output, value) => emit(new SourceOutput(output.AddSource, output.CancellationToken), value));
#else
        context.RegisterSource(source, emit);
#endif

    /// <inheritdoc cref="RegisterVisibleSource{T}(IncrementalGeneratorInitializationContext, IncrementalValueProvider{T}, Action{SourceOutput, T})"/>
    public static void RegisterVisibleSource<T>(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> source, Action<SourceOutput, T> emit) =>
#if ROSLYN5_9_OR_GREATER
        context.RegisterPreCompilationSourceOutput(source, (output, value) => emit(new SourceOutput(output.AddSource, output.CancellationToken), value));
#else
        context.RegisterSourceOutput(source, (output, value) => emit(new SourceOutput(output.AddSource, output.CancellationToken), value));
#endif

    /// <summary>Registers files that depend on the syntax of the project. Other source generators do not see them.</summary>
    public static void RegisterSource<T>(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<T> source, Action<SourceOutput, T> emit) =>
        context.RegisterSourceOutput(source, (output, value) => emit(new SourceOutput(output.AddSource, output.CancellationToken), value));
}
