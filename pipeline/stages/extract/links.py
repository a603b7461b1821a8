"""Lists of links, written with no more links than decide the same.

What trafilatura asks of a part of a page that holds links (its `link_density_test`): how much of it
is linked; whether it holds more than four links; whether they are shorter than 100 characters on
average, or rather the text of a catalogue; and in a short part whether most are mere words.
"""

_ENOUGH = 5  # links that make a list
_CATALOGUE = 100  # characters of a link on average, from which it is taken for text
_WORD = 10  # characters under which a link is short
_MOSTLY = 0.8  # the share of short links from which they decide


class Links:
    """The texts of a part of the page that holds links and nothing else of weight.

    `linked`: the links; `bare`: what stands between them; `sealed`: what is deleted in any case.
    """

    def __init__(self) -> None:
        self.linked: list[str] = []
        self.bare: list[str] = []
        self.sealed: list[str] = []

    def drained(self, *, items: bool) -> str:
        """The inside of the part as HTML, as an item where it is a list; then nothing is left."""
        parts = [f"<a>{' '.join(group)}</a>" for group in grouped(self.linked)] + self.bare
        written = " ".join(parts)
        if self.sealed:
            written += f"<nav>{' '.join(self.sealed)}</nav>"
        self.linked, self.bare, self.sealed = [], [], []
        return f"<li>{written}</li>" if items else written


def grouped(links: list[str]) -> list[list[str]]:
    """Links to be joined, so that what is left decides the same.

    Still a list, still shorter on average than a catalogue's, mere words where most of them are; in
    no order that matters, as links alone are never kept (see `choose`).
    """
    whole = sum(map(len, links)) + len(links)
    count = max(_ENOUGH, whole // _CATALOGUE) + 1
    if len(links) <= count:
        return [[link] for link in links]
    ranked = sorted(links, key=len)
    if sum(len(link) < _WORD for link in links) > _MOSTLY * len(links):
        words, rest = ranked[:_ENOUGH], ranked[_ENOUGH:]
        return [*([word] for word in words), *_dealt(rest, count - _ENOUGH)]
    return _dealt(ranked[::-1], count)


def _dealt(links: list[str], count: int) -> list[list[str]]:
    return [links[place::count] for place in range(count)]
