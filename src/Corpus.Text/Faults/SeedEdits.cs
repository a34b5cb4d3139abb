using System.Text;

namespace Corpus.Text.Faults;

/// <summary>Applies edits to the text of a seed.</summary>
public static class SeedEdits
{
    /// <summary>Applies edits, in any order, to the text whose faults they fix. The rest of the text stays as it is.</summary>
    /// <param name="edits">The edits. Choose at most one fix of each fault: the edits must not overlap.</param>
    /// <param name="text">The text that the faults were found in.</param>
    /// <returns>The new text; <paramref name="text"/> itself if there are no edits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edits"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">Two edits overlap, or an edit is outside the text.</exception>
    public static string ApplyTo(this IEnumerable<SeedEdit> edits, string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        SeedEdit[] ordered = [.. edits.OrderBy(edit => edit.Span.Start)];
        if (ordered.Length == 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in ordered)
        {
            if (edit.Span.Start < position || edit.Span.End > text.Length)
            {
                throw new ArgumentException($"The edit at {edit.Span.Start} overlaps another one or is outside the text.", nameof(edits));
            }

            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
