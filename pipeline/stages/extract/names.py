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

TRACKING = (
    "utm_",
    "fbclid",
    "gclid",
    "mc_cid",
    "mc_eid",
    "igshid",
    "cmpid",
    "ns_campaign",
    "ref_src",
)
