namespace Corpus.Consumer.Tests;

/// <summary>Marks a theory that restores packages which the SDK does not include. It is skipped if no package source is available.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsPackageSourceTheoryAttribute : TheoryAttribute
{
    public NeedsPackageSourceTheoryAttribute() => Skip = new NeedsPackageSourceFactAttribute().Skip;
}
