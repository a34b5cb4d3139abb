using Corpus.Generator.Generation;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Generation;

public class IsExternalInitTests
{
    [Theory]
    [InlineData("namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }", true)]
    [InlineData("namespace System.Runtime.CompilerServices; class IsExternalInit { }", true)]
    [InlineData("namespace System { namespace Runtime.CompilerServices { class IsExternalInit { } } }", true)]
    [InlineData("namespace System { namespace Runtime { namespace CompilerServices { class IsExternalInit { } } } }", true)]
    [InlineData("class IsExternalInit { }", false)]
    [InlineData("namespace System.Runtime.CompilerServices { class Other { class IsExternalInit { } } }", false)]
    [InlineData("namespace System.Runtime.CompilerServices { class Other { } }", false)]
    [InlineData("namespace System.Runtime { class IsExternalInit { } }", false)]
    [InlineData("namespace CompilerServices { namespace System.Runtime { class IsExternalInit { } } }", false)]
    [InlineData("namespace My { namespace System.Runtime.CompilerServices { class IsExternalInit { } } }", false)]
    [InlineData("namespace System.Runtime.CompilerServices { interface IsExternalInit { } }", false)]
    public void Only_the_class_in_its_namespace_matches(string code, bool matches)
    {
        var nodes = CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes();

        Assert.Equal(matches, nodes.Any(node => IsExternalInitEmitter.IsDeclaration(node, CancellationToken.None)));
    }
}
