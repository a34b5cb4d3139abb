using System.Collections;
using Microsoft.Build.Framework;

namespace Corpus.Build.Tests;

/// <summary>An item of a project: a file, with the metadata that the package's targets set.</summary>
internal sealed class FileItem(string path, bool isSeed = true) : ITaskItem
{
    public string ItemSpec { get; set; } = path;

    public ICollection MetadataNames => throw new NotSupportedException();

    public int MetadataCount => throw new NotSupportedException();

    public string GetMetadata(string metadataName) => metadataName switch
    {
        "FullPath" => ItemSpec,
        "CorpusSeed" => isSeed ? "true" : "",
        _ => throw new NotSupportedException(),
    };

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

    public IDictionary CloneCustomMetadata() => throw new NotSupportedException();
}
