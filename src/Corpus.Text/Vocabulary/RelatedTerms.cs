namespace Corpus.Text.Vocabulary;

/// <summary>The words that introduce pointers to other articles.</summary>
internal static class RelatedTerms
{
    /// <summary>Phrases at the start of pointers. The longest match counts.</summary>
    public static readonly string[] Openers =
    [
        "also read", "read also", "read more", "read next", "read this", "read full story", "read the full story", "read in full", "read related",
        "read more stories", "read more news", "read more about this", "read more on this",
        "must read", "must-read", "must reads", "must watch", "click here to read", "click here", "tap here",
        "related articles", "related article", "related stories", "related story", "related news", "related coverage", "related content",
        "related links", "related link", "related topics", "related posts", "related reading", "related video", "related videos", "related",
        "more on this story", "more on this topic", "more on this", "more on the story", "more stories", "more news", "more from", "more to read",
        "recommended for you", "recommended stories", "recommended reading", "recommended", "suggested reading", "further reading", "see also",
        "see more", "also see", "you may also like", "you might also like", "you may also want to read", "you may like", "don't miss",
        "don’t miss", "in case you missed it", "icymi", "editor's pick", "editor’s pick", "editor's picks", "editor’s picks", "editors' picks",
        "editors’ picks", "most read", "most popular", "popular stories", "trending now", "trending stories", "trending", "top stories",
        "latest stories", "also watch", "watch also", "watch more", "watch", "watch live", "watch now", "watch video", "video", "in pictures",
        "in photos", "dig deeper", "read",
    ];

    /// <summary>Openers that titles also begin with: "In pictures: Kyiv under siege".</summary>
    public static readonly string[] TitleOpeners =
        ["watch", "video", "in pictures", "in photos", "trending", "top stories", "recommended", "dig deeper"];

    /// <summary>Lines that interrupt an article without pointing to another one. No teaser follows them.</summary>
    public static readonly string[] Interruptions =
    [
        "advertisement", "story continues below", "story continues below advertisement", "article continues below advertisement",
        "subscribe to our newsletter", "sign up for our newsletter",
    ];

    /// <summary>Openers that need no colon or other mark before the title of the other article: "Read more On the edge of the precipice".</summary>
    public static readonly string[] OpenersWithoutMark = ["also read", "read also", "read more", "must read", "also watch", "click here"];
}
