"""Reads the word tables: one place that knows how they are written."""

import re
import unicodedata
from functools import lru_cache

_FIRST_MARK = "\u0300"


def entries(table: str) -> tuple[str, ...]:
    """The entries of a table: separated by commas, `|` for a comma inside one, `#` lines are remarks."""
    rows = [row for row in table.splitlines() if not row.lstrip().startswith("#")]
    found = (entry.strip().replace("|", ",") for entry in ",".join(rows).split(","))
    return tuple(dict.fromkeys(entry for entry in found if entry))


def by_language(table: str) -> dict[str, str]:
    """The lines `code: …` of a table, by language code."""
    rows = [row.split(":", 1) for row in table.splitlines() if ":" in row]
    return {code.strip(): rest for code, rest in rows}


def all_languages(table: str) -> tuple[str, ...]:
    """The entries of every line of a table by language, longest first, without doubles."""
    found = {entry for rest in by_language(table).values() for entry in entries(rest)}
    return tuple(sorted(found, key=lambda entry: (-len(entry), entry)))


@lru_cache(4096)
def plain(text: str) -> str:
    """A key for names: without case, diacritics and the difference between `đ` and `d`."""
    if text.isascii():
        return text.casefold()
    bare = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    letters = [c for c in bare if c < _FIRST_MARK or not unicodedata.combining(c)]
    return "".join(letters).replace("’", "'")


def plain_set(table: str) -> frozenset[str]:
    """The keys of a table's entries."""
    return frozenset(plain(entry) for entry in entries(table))


def alternatives(words: tuple[str, ...]) -> str:
    """A pattern that matches any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
