using System.Text;

namespace Corpus.Evaluation;

/// <summary>
/// Holds out a fifth of the annotated texts, selected by a hash of their ids. Rules are not developed on these texts, so a lower score on them indicates
/// overfitting.
/// </summary>
internal static class HeldOut
{
    /// <summary>Whether a text is held out.</summary>
    public static bool Contains(string id) => Crc32(Encoding.UTF8.GetBytes(id)) % 5 == 0;

    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
