"""Words in `class`, `id` and `role` that tell what an element holds, by label.

The names that sites give their elements are English the world over; those in other languages stand
behind them, in the Latin letters that names are written in.
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
    # AMP
    "amp-ad": "advert",
    "amp-embed": "advert",
    "amp-sticky-ad": "advert",
    "amp-auto-ads": "advert",
    "amp-sidebar": "navigation",
    "amp-consent": "consent",
    "amp-user-notification": "consent",
    "amp-social-share": "share",
    "amp-web-push-widget": "newsletter",
    "amp-list": "related",
    "amp-next-page": "related",
    "amp-lightbox": "overlay",
    "amp-video": "figure",
    "amp-audio": "figure",
}

# One of these words is enough.
WORDS = {
    "comments": (
        "comment comments commenting commenter disqus livefyre viafoura coral replies kommentare "
        "kommentar comentarios commentaires discussion discussions "
        "cmt kommentarer reacties commenti komentarze komentar yorumlar binhluan diskuze diskuse"
    ),
    "related": (
        "related recirc recirculation recommended recommendations recommendation recommend trending "
        "outbrain taboola revcontent zergnet mgid teaser teasers readmore morestories topstories "
        "topnews mostpopular popular promo promos latestnews upnext similar relatedlinks "
        "relatedcontent readnext seealso crosslinks suggested "
        "meistgelesen leseempfehlung leseempfehlungen linkliste empfehlungen "  # German
        "relacionadas relacionados relacionada relacionado correlati correlate "  # Spanish, Italian
        "lienquan tinlienquan xemthem docthem tinkhac "  # Vietnamese
        "powiazane polecane polecamy souvisejici kapcsolodo "  # Polish, Czech, Hungarian
        "gerelateerd gerelateerde relaterte relaterade relaterat relaterede "  # Dutch, Nordic
        "terkait terpopuler xiangguan tuijian"  # Indonesian, Chinese
    ),
    "newsletter": "newsletter newsletters signup subscribe subscription mailchimp optin",
    "share": "share sharing shares social socials addthis sharethis sharedaddy sociable follow messenger "
    "teilen partager partage compartir condividi compartilhar udostepnij paylas",
    "author": "author authors byline bylines bio bios biography contributor contributors "
    "autor autoren autorenbox autorin auteur auteurs autore firma tacgia",
    "caption": (
        "caption captions credit credits photocredit imagecaption photocaption imgcaption figcaption "
        "imagecredit bildunterschrift bildunterzeile bildtext bildnachweis bildquelle legende legenda "
        "didascalia bijschrift onderschrift billedtekst chuthich"
    ),
    "navigation": (
        "nav navigation navbar navlist menu menus submenu breadcrumb breadcrumbs breadcrump "
        "pagination pager paging toolbar skiplink sitemap brotkrumen"
    ),
    "footer": "footer foot copyright colophon",
    "header": "masthead topbar siteheader",
    "sidebar": "sidebar rail aside",
    "advert": (
        "ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsors "
        "dfp adslot adsense adunit commercial anzeige werbung publicite publicidad pubblicita "
        "publicidade reklama reklam iklan advertentie annons quangcao hirdetes publicitate mainos"
    ),
    "consent": "cookie cookies consent gdpr onetrust cmp privacy",
    "overlay": "overlay modal popup lightbox tooltip toast regwall dropdown",
    "hidden": "hidden hide invisible noprint screenreader",
    "tags": "tags taglist keywords schlagworte stichworte etiquetas temas motscles tagi emneord",
    "tools": "tools tool utility utilities print feedback correction corrections disclosure disclaimer",
    "player": "player jwplayer audioplayer videoplayer audio",
}

# Two words side by side.
PAIRS = {
    "related": (
        "most-read most-popular most-viewed most-commented more-stories more-news more-from more-on "
        "read-more read-next read-also also-read see-also up-next top-stories latest-news "
        "latest-stories next-article next-story other-news other-articles other-stories in-case "
        "you-may editors-picks article-links story-links link-list links-list further-reading "
        "you-might might-like also-like keep-reading dont-miss editors-choice "
        "mehr-zum zum-thema mehr-thema lesen-sie auch-interessant weitere-artikel "  # German
        "aehnliche-artikel verwandte-artikel das-koennte "
        "lire-aussi a-lire meme-sujet articles-lies plus-lus "  # French
        "puede-interesar lea-tambien lee-tambien mas-leidas mas-noticias "  # Spanish
        "leggi-anche potrebbe-interessarti piu-letti "  # Italian
        "leia-mais leia-tambem veja-tambem veja-mais saiba-mais mais-lidas "  # Portuguese
        "lien-quan tin-lien xem-them doc-them doc-tiep cung-chuyen tin-khac tin-moi xem-nhieu "
        "doc-nhieu "  # Vietnamese
        "czytaj-takze czytaj-tez czytaj-wiecej zobacz-takze zobacz-tez ctete-take "  # Polish, Czech
        "chitayte-takzhe chitajte-takzhe po-teme smotrite-takzhe "  # Russian
        "ilgili-haberler ilgili-haber baca-juga "  # Turkish, Indonesian
        "lees-ook lees-meer meer-over les-ogsa laes-ogsaa las-mer las-ocksa lue-myos "
        "citeste-si diavaste-episis"  # Dutch, Nordic, Finnish; Romanian, Greek
    ),
    "hidden": "sr-only visually-hidden screen-reader display-none d-none is-hidden",
    "tags": "tag-list post-tags article-tags story-tags topic-list",
    "consent": "privacy-notice",
    "tools": "call-to to-action",
    "comments": "binh-luan y-kien",
    "caption": "chu-thich pie-foto",
    "navigation": "fil-ariane",
    "share": "follow-us",
    "newsletter": (
        "sign-up sign-in mailing-list "
        "paywall-banner paywall-box paywall-message paywall-offer paywall-overlay "
        "subscribe-wall abo-teaser abo-box abo-offer"
    ),
    "author": "about-author",
    "advert": "paid-content native-ad quang-cao",
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

# Attributes besides `class` that name what an element holds, in programs that make their classes up.
NAMING = (
    *("id", "data-component", "data-testid", "data-test-id", "data-qa", "data-gu-name"),
    "type",
)

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

# Labels of regions in which a date is that of something else.
ELSEWHERE = frozenset(
    (
        *("related", "comments", "sidebar", "navigation", "footer", "advert", "player", "hidden"),
        *("newsletter", "form", "overlay", "consent"),
    )
)

# Words that mark a standfirst, the sentence or two under a headline: first those that say nothing
# else, by language; then those that also stand on other things.
CALLED = frozenset(
    (
        *("dek", "deck", "standfirst", "subtitle", "subheadline", "subline", "subheading"),
        *("subhead", "lede", "strapline", "teaser", "teasertext"),  # English, and on many sites
        *("vorspann", "anleser", "unterzeile", "untertitel", "leadtext"),  # German
        *("chapo", "chapeau", "chapô"),  # French
        *("entradilla", "bajada", "copete", "subtitulo", "sumilla"),  # Spanish
        *("sommario", "sottotitolo", "catenaccio", "occhiello"),  # Italian
        *("subtitulo", "linhafina"),  # Portuguese
        *("ingress", "underrubrik", "manchet", "underrubrikk"),  # Swedish, Danish, Norwegian
        *("perex", "zajawka", "podtytul"),  # Czech, Slovak, Polish
        *("sapo", "spot", "anons", "podzagolovok"),  # Vietnamese, Turkish, Russian
    )
)
STANDFIRST = CALLED | frozenset(
    (
        *("lead", "intro", "summary", "description", "abstract", "excerpt", "headline"),
        *("introtext", "leadin"),
    )
)
TEASERS = frozenset(("teaser", "teasertext"))  # also the teasers of other stories are called so
GALLERY = frozenset(("gallery", "slideshow", "carousel", "photo", "photos", "image", "slider"))
