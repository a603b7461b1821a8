"""The names under which pages state their metadata, as data.

A rank orders the names of one field: 0 is the best.
"""

_META = {
    "title": "og:title twitter:title parsely-title sailthru.title dc.title dcterms.title headline title",
    "date": "article:published_time og:article:published_time article:published datepublished "
    "parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date "
    "dc.date.issued dcterms.created dc.date dcterms.date cxenseparse:recs:publishtime "
    "date.release date article.published originalpublicationdate rnews:datepublished",
    "modified": "article:modified_time og:article:modified_time datemodified og:updated_time "
    "dcterms.modified lastmod last-modified",
    "author": "author parsely-author sailthru.author article:author dc.creator dcterms.creator "
    "byl twitter:data1",
    "publisher": "og:site_name application-name publisher dc.publisher article:publisher",
    "section": "article:section parsely-section section",
    "language": "og:locale language content-language dc.language",
    "url": "og:url parsely-link twitter:url",
    "image": "og:image og:image:url twitter:image twitter:image:src parsely-image-url thumbnail",
}
META = {
    place: (name, rank)
    for name, places in _META.items()
    for rank, place in enumerate(places.split(), start=1)
    if place != "twitter:data1"
}

MICRODATA = {
    "datepublished": "date",
    "datecreated": "date",
    "datemodified": "modified",
    "headline": "title",
    "articlesection": "section",
}

NO_AUTHOR = frozenset(
    (
        *("admin", "administrator", "editor", "staff", "news", "redaktion", "redaction"),
        *("webmaster", "unknown", "none", "null", "author", "guest", "nan"),
    )
)

# Before a name, in a byline or in what a source gives as author: words, then what ends with a mark.
BYLINES = (
    r"(?:(?:written |reported |story |text |words )?by|von|text von|par|por|di|door|av|af|przez|"
    r"oleh|bởi)\s+|"
    r"(?:authors?|autore?|auteur|autor[ae]?|text|tekst|texte|texto|words|автор|текст|tác giả)\s*[:：]\s*|"
    r"(?:作者|文|撰文|记者|記者|责任编辑|編集|글)\s*[:：/／]\s*|(?:记者|記者|本报记者)\s+"
)

# Words in `class`, `rel` and `itemprop` of an element that holds an author's name.
AUTHOR_MARKS = frozenset(
    ("author", "authors", "byline", "bylines", "creator", "writer", "autor", "auteur")
)

# What people are, and newsrooms: English, German, French, Spanish, Italian, Portuguese, Vietnamese.
ROLES_OF_AUTHORS = frozenset(
    (
        *("editor", "reporter", "correspondent", "writer", "staff", "columnist", "contributor"),
        *("freelance", "producer", "journalist", "critic", "anchor", "intern", "fellow", "analyst"),
        *(
            "chief",
            "officer",
            "head",
            "director",
            "professor",
            "president",
            "co-founder",
            "founder",
        ),
        *("news", "times", "post", "tribune", "press", "report", "media", "network", "agency"),
        *("redakteur", "redakteurin", "korrespondent", "korrespondentin", "volontär", "volontärin"),
        *("journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice"),
        *("periodista", "redactor", "redactora", "corresponsal", "giornalista", "redattore"),
        *("jornalista", "repórter", "phóng", "biên"),
    )
)

# Parameters of an address that tell where a reader came from, not what is read.
TRACKING_PREFIXES = ("utm_", "wt_", "wt.", "pk_", "mtm_", "at_medium", "at_campaign", "hsa_")
TRACKING = frozenset(
    (
        *("fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid"),
        *("mc_cid", "mc_eid", "igshid", "igsh", "cmpid", "cmp", "ns_campaign", "ns_mchannel"),
        *("ns_source", "ns_linkname", "ref_src", "ref_url", "ocid", "xtor", "s_cid", "mkt_tok"),
        *("_ga", "_gl", "_hsenc", "_hsmi", "vero_id", "spm", "smid", "smtyp", "ito", "srnd"),
    )
)
