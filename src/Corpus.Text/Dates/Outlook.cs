namespace Corpus.Text.Dates;

/// <summary>The direction in time of the words around a mention.</summary>
internal enum Outlook : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The past: "arrived on Sunday".</summary>
    Back,

    /// <summary>The past, by a verb that may date something else: "led the field before the caucuses on Sunday".</summary>
    LooselyBack,

    /// <summary>The future: "will meet on Sunday".</summary>
    Ahead,

    /// <summary>The future, by a verb that dates the mention itself: "will meet in November"; not "will publish figures for November".</summary>
    Planned,

    /// <summary>The future, as seen from an event that may be past: "agreed to buy it in February", "would meet".</summary>
    Open,
}

/// <summary>Groups outlooks.</summary>
internal static class OutlookExtensions
{
    /// <summary>Whether the outlook is the future.</summary>
    public static bool IsAhead(this Outlook outlook) => outlook is Outlook.Ahead or Outlook.Planned;
}
