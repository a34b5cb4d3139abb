using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>Scores predictions of one kind against gold annotations. <c>ToString</c> returns the scores of all texts added.</summary>
internal interface IScore
{
    /// <summary>The predictions for a text, as objects to serialize.</summary>
    /// <param name="article">The article that was read from the text.</param>
    /// <param name="headerLength">The length of the header added to the text, in UTF-16 code units. It is subtracted from all offsets.</param>
    IEnumerable<object> Predictions(SeedArticle article, int headerLength);

    /// <summary>Adds a text to the scores.</summary>
    /// <param name="gold">The annotations of the text.</param>
    /// <param name="article">The article that was read from the text.</param>
    /// <param name="headerLength">The length of the header added to the text, in UTF-16 code units. It is subtracted from all offsets.</param>
    void Add(JsonElement gold, SeedArticle article, int headerLength);
}
