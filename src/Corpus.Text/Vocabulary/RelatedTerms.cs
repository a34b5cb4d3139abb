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
        "in photos", "dig deeper", "filed under", "tags", "explore more on these topics", "read",
    ];

    /// <summary>Openers that titles also begin with: "In pictures: Kyiv under siege".</summary>
    public static readonly string[] TitleOpeners =
        ["watch", "video", "in pictures", "in photos", "trending", "top stories", "recommended", "dig deeper"];

    /// <summary>Lines that interrupt an article without pointing to another one. No teaser follows them.</summary>
    public static readonly string[] Interruptions =
    [
        "advertisement", "story continues below", "story continues below advertisement", "article continues below advertisement",
        "article continues after advertisement", "story continues after advertisement", "skip advertisement", "continue reading the main story",
        "continue reading", "listen to this article", "listen to this story", "share", "share this", "share this article", "share this story", "share this page",
        "share on facebook", "share on twitter", "share on whatsapp", "share via email", "copy link", "toggle caption", "hide caption", "back to top",
        "follow us on social media", "follow us on twitter", "follow us on facebook", "follow us on twitter and facebook", "follow us on facebook and twitter",
        "subscribe to our newsletter", "sign up for our newsletter",
    ];

    /// <summary>Phrases at the start of an invitation to subscribe, which is one only with one of <see cref="Subscriptions"/>.</summary>
    public static readonly string[] Invitations =
        ["sign up", "subscribe", "get our", "get the", "join our", "don't miss", "don’t miss", "thanks for reading", "thank you for reading", "want more", "stay informed", "stay up to date"];

    /// <summary>What readers are invited to subscribe to.</summary>
    public static readonly string[] Subscriptions =
    [
        "our newsletter", "our newsletters", "her newsletter", "his newsletter", "my newsletter", "weekly newsletter", "daily newsletter", "free newsletter",
        "morning newsletter", "your inbox", "our channel", "our whatsapp", "our telegram", "free to receive new posts",
    ];

    /// <summary>Openers that need no colon or other mark before the title of the other article: "Read more On the edge of the precipice".</summary>
    public static readonly string[] OpenersWithoutMark = ["also read", "read also", "read more", "must read", "also watch", "click here"];
}
