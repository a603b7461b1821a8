"""What removed articles of many-article files say of themselves, as lines of `copies.jsonl`.

A copy goes, what only it knows does not: its address, its date, its author stand beside the article
that stays for it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from pipeline.corpus.records import Cluster, Outcome
from pipeline.sources.articles import Fields

Raw = msgspec.Raw

# A field of more bytes of JSON (a whole page, perhaps) is named and not repeated.
_LONG = 4096
_NO_VALUE = frozenset({b"null", b'""', b"[]", b"{}"})


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """A removed article as the one that stays for it names it.

    `place` is its file and line or row, from 1. `fields` are all that have a value, as they came,
    but its text, its name, and those `left_out` because they are long. `adds` names the fields that
    have a value here and none in the article that stays.
    """

    name: str
    place: str
    relation: str
    adds: tuple[str, ...]
    fields: Raw
    left_out: tuple[str, ...]


class Copies(msgspec.Struct, frozen=True, kw_only=True):
    """One line of `copies.jsonl`: an article that stays for others, and all of them."""

    kept: str
    place: str
    copies: tuple[Copy, ...]


class _Said(NamedTuple):
    """What a row says: its place; which of its fields have a value; those, as JSON, but the long."""

    place: str
    names: tuple[str, ...]
    fields: bytes
    left_out: tuple[str, ...]


class Collected:
    """What the rows of clusters say, by the names of their articles; filled while files are read."""

    def __init__(self, fields: Fields) -> None:
        self._apart = frozenset(fields)
        self._said: dict[str, _Said] = {}
        self._line = msgspec.json.Decoder(dict[str, Raw]).decode

    def add_line(self, name: str, place: str, line: bytes) -> None:
        """A line of JSON that an article was read from."""
        self._add(name, place, self._line(line))

    def add_row(self, name: str, place: str, values: Mapping[str, Any]) -> None:
        """A row of a table that an article was read from."""
        encoded = {key: msgspec.json.encode(value, enc_hook=str) for key, value in values.items()}
        self._add(name, place, {key: Raw(value) for key, value in encoded.items()})

    def _add(self, name: str, place: str, values: Mapping[str, Raw]) -> None:
        said = {
            key: value
            for key, value in values.items()
            if key not in self._apart and (len(value) > 4 or bytes(value) not in _NO_VALUE)
        }
        short = {key: value for key, value in said.items() if len(value) <= _LONG}
        left_out = tuple(key for key in said if key not in short)
        self._said[name] = _Said(place, tuple(said), msgspec.json.encode(short), left_out)

    def lines(self, outcome: Outcome) -> Iterator[Copies]:
        """Every article that stays for others, by name."""
        for cluster in outcome.clusters:
            kept = self._said[cluster.canonical]
            copies = tuple(self._copies(cluster, kept))
            yield Copies(kept=cluster.canonical, place=kept.place, copies=copies)

    def _copies(self, cluster: Cluster, kept: _Said) -> Iterator[Copy]:
        for pair in cluster.members:
            said = self._said[pair.right]
            yield Copy(
                name=pair.right,
                place=said.place,
                relation=pair.relation,
                adds=tuple(name for name in said.names if name not in kept.names),
                fields=Raw(said.fields),
                left_out=said.left_out,
            )
