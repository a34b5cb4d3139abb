using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>A subject of evaluation: what is predicted for a text, and how that agrees with the gold of texts.</summary>
internal interface IScore
{
    /// <summary>What was read of an annotated text, in the form that predictions are written in. Its offsets are <paramref name="shift"/> too large.</summary>
    IEnumerable<object> Predictions(SeedArticle article, int shift);

    /// <summary>Counts an annotated text.</summary>
    void Add(JsonElement gold, SeedArticle article, int shift);
}
