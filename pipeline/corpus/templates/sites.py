"""Which site a document is of: the host of its address, or its folder where it has none."""

import re
from typing import NamedTuple
from urllib.parse import urlsplit

_VARIANT = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
# An archive serves the pages of others: `…/web/20130105000000/http://example.com/story`.
_ARCHIVED = re.compile(
    r"^https?://[^/]*\barchive\.[^/]+/(?:.*?/)?\d{4,14}(?:[a-z]{2}_)?/(?=https?:/)"
)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_LONGEST = 253  # characters of a host's name (RFC 1035, section 2.3.4)
_SUFFIXES = frozenset(["ac", "co", "com", "edu", "gov", "net", "or", "org"])


class Site(NamedTuple):
    """A site: `key` is the host, or the folder with a slash at its end; `shown` names it."""

    key: str
    shown: str

    @property
    def names(self) -> tuple[str, ...]:
        """What the site may be called in a line: its host, and the telling part of it."""
        if self.key.endswith("/"):
            return ()
        parts = self.key.split(".")[:-1]
        while len(parts) > 1 and parts[-1] in _SUFFIXES:
            parts.pop()
        return (self.key, *parts[-1:])


def site_of(name: str, url: str | None) -> Site:
    """The site of a document, by its address (the page's own, or its sidecar's) and its name."""
    host = _host(url) if url else ""
    if host:
        return Site(host, host)
    folder = name.rpartition("/")[0]
    return Site(f"{folder}/", f"the folder {folder}" if folder else "the folder")


def _host(url: str) -> str:
    try:
        found = urlsplit(_ARCHIVED.sub("", url)).hostname or ""
    except ValueError:
        return ""
    found = found.strip(".")
    if len(found) > _LONGEST or not _HOST.fullmatch(found):
        return ""
    return _VARIANT.sub("", found)
