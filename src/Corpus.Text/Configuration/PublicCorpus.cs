namespace Corpus.Text.Configuration;

/// <summary>How the public corpus of an assembly is known to the projects that reference it: by an <c>AssemblyMetadata</c> attribute.</summary>
public static class PublicCorpus
{
    /// <summary>The key under which the compiler hands over the property <c>CorpusModel</c>: the namespace of the corpus whose records a project uses.</summary>
    public const string ModelKey = "build_property.CorpusModel";

    /// <summary>
    /// What the keys of the attributes begin with. The version is in it because generated code of one version makes records of another's assembly, which
    /// it can only where both are the same.
    /// </summary>
    public static string MetadataPrefix { get; } = "Corpus.Generator " + typeof(PublicCorpus).Assembly.GetName().Version.ToString(3) + ": ";

    /// <summary>The key of the attribute whose value is the namespace of a corpus.</summary>
    /// <param name="model">The namespace of its records.</param>
    public static string MetadataKey(string model) => MetadataPrefix + model;
}
