"""Words in `class`, `id` and `role` that tell what an element holds, by label.

The names that sites give their elements are English the world over; the few others are marked.
A name is split at hyphens, underscores and changes of case, so `newsletterForm` and
`newsletter-form` are the same two words. Words that also name the article itself (`content`,
`story`, `main`, `text`, `body`, `post`) are in no list, nor are words that pages wear on their
outermost elements (`has-sidebar`): a region that holds a good part of the article is never taken
for what its name says (see `regions`).
"""

# An element of this name is no part of the article's text.
ELEMENTS = {
    "nav": "navigation",
    "menu": "navigation",
    "footer": "footer",
    "form": "form",
    "fieldset": "form",
    "select": "form",
    "button": "form",
    "dialog": "overlay",
    "figcaption": "caption",
    "caption": "caption",
    "figure": "figure",
    "video": "figure",
    "audio": "figure",
    "svg": "fallback",
    "canvas": "fallback",
    "template": "fallback",
    "noscript": "fallback",
    "object": "fallback",
    "head": "head",
}

# One of these words is enough.
WORDS = {
    "comments": (
        "comment comments commenting commenter disqus livefyre viafoura coral replies kommentare "
        "kommentar comentarios commentaires discussion discussions"
    ),
    "related": (
        "related recirc recirculation recommended recommendations recommendation recommend trending "
        "outbrain taboola revcontent zergnet mgid teaser teasers readmore morestories topstories "
        "topnews mostpopular popular promo promos latestnews upnext similar relatedlinks "
        "relatedcontent readnext seealso crosslinks"
    ),
    "newsletter": "newsletter newsletters signup subscribe subscription mailchimp optin",
    "share": "share sharing shares social socials addthis sharethis sharedaddy sociable follow",
    "author": "author authors byline bylines bio bios biography contributor contributors",
    "caption": "caption captions credit credits photocredit imagecaption",
    "navigation": (
        "nav navigation navbar navlist menu menus submenu breadcrumb breadcrumbs breadcrump "
        "pagination pager paging toolbar skiplink sitemap"
    ),
    "footer": "footer foot copyright colophon",
    "header": "masthead topbar siteheader",
    "sidebar": "sidebar rail aside",
    "advert": (
        "ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsors "
        "dfp adslot adsense adunit commercial"
    ),
    "consent": "cookie cookies consent gdpr onetrust cmp privacy",
    "overlay": "overlay modal popup lightbox tooltip toast regwall dropdown",
    "hidden": "hidden hide invisible noprint screenreader",
    "tags": "tags taglist keywords",
    "tools": "tools tool utility utilities print feedback correction corrections disclosure disclaimer",
    "player": "player jwplayer",
}

# Two words side by side.
PAIRS = {
    "related": (
        "most-read most-popular most-viewed most-commented more-stories more-news more-from more-on "
        "read-more read-next read-also also-read see-also up-next top-stories latest-news "
        "latest-stories next-article next-story other-news other-articles other-stories in-case "
        "you-may editors-picks article-links story-links link-list links-list further-reading"
    ),
    "hidden": "sr-only visually-hidden screen-reader display-none d-none is-hidden",
    "tags": "tag-list post-tags article-tags story-tags topic-list",
    "consent": "privacy-notice",
    "tools": "call-to to-action",
    "share": "follow-us",
    "newsletter": "sign-up mailing-list",
    "author": "about-author",
    "advert": "paid-content native-ad",
}

ROLES = {
    "navigation": "navigation",
    "contentinfo": "footer",
    "complementary": "sidebar",
    "search": "form",
    "dialog": "overlay",
    "alertdialog": "overlay",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "tools",
}

# Labels that hardly ever stand on an article itself.
FIRM = frozenset(
    [
        "comments",
        "related",
        "newsletter",
        "navigation",
        "footer",
        "share",
        "sidebar",
        "tags",
        "consent",
        "form",
    ]
)

# Words that mark a standfirst, the sentence or two under a headline.
STANDFIRST = frozenset(
    (
        *("dek", "deck", "standfirst", "subtitle", "subheadline", "subline", "subheading"),
        *("subhead", "lead", "lede", "intro", "summary", "description", "abstract", "strapline"),
        *("excerpt", "chapo", "sommario", "entradilla", "vorspann", "anleser", "ingress"),
        *("sapo", "headline"),
    )
)
GALLERY = frozenset(("gallery", "slideshow", "carousel", "photo", "photos", "image", "slider"))
