using System.Text;
using System.Xml;

namespace Corpus.Generator.Emission;

/// <summary>Writes text from seeds into XML documentation, where it is shown as it stands in the seed.</summary>
internal static class XmlDoc
{
    /// <summary>A slice as one line of XML text, cut at a word.</summary>
    public static string Excerpt(string text, int start, int length, int maxLength)
    {
        if (length <= maxLength)
        {
            return Escape(text, start, start + length);
        }

        var end = start + maxLength;
        var space = text.LastIndexOf(' ', end, maxLength);
        end = space > start ? space : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return Escape(text, start, end) + "…";
    }

    /// <summary>A text as one line of XML text.</summary>
    public static string Escape(string text) => Escape(text, 0, text.Length);

    private static string Escape(string text, int start, int end)
    {
        var xml = new StringBuilder(end - start + 16);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                // Also what C# takes for the end of a line.
                if (xml.Length > 0 && xml[xml.Length - 1] != ' ')
                {
                    xml.Append(' ');
                }
            }
            else if (c is '<' or '>' or '&')
            {
                xml.Append(c switch { '<' => "&lt;", '>' => "&gt;", _ => "&amp;" });
            }
            else if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(c).Append(text[++i]);
            }
            else
            {
                xml.Append(XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c) ? c : '�');
            }
        }

        return xml.ToString().TrimEnd(' ');
    }
}
