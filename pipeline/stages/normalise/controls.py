"""Invisible characters that say nothing where they stand: controls, byte order marks and so on."""

import re
from collections import Counter

from pipeline import characters
from pipeline.model import Edit, Note, Rule

CONTROL = Rule(
    id="normalise.control",
    title="Invisible characters without a function are removed",
    why="NULs, other controls, byte order marks, soft hyphens, zero width spaces, word joiners, "
    "noncharacters and object placeholders come along with copied or converted text and break "
    "search and comparison. A soft hyphen at a line end goes with the break it allowed.",
    example="`Han<U+00AD>dels<U+200B>abkommen` becomes `Handelsabkommen`.",
    counter_example="The non-joiner inside a Persian or Hindi word, the joiner of an emoji family, "
    "direction marks in a text with Hebrew or Arabic, the tags of a flag, the zero width space "
    "between Thai, Lao, Khmer or Burmese words.",
    wrong_when="A soft hyphen stands where a real one was meant.",
)
PRIVATE = Rule(
    id="normalise.private-use",
    title="Private-use characters are deleted",
    why="They mean what one font makes of them: a bullet, an icon, a rare Chinese character.",
    example="U+F0B7 at the start of a line, a bullet of the font Symbol.",
    counter_example="A rare character of a name, encoded before Unicode had it.",
    wrong_when="The character is a letter: the word loses it.",
    risk="review",
)

# C0 without tab and LF (U+001C to U+001F separate, so `spaces` takes them), DEL, C1, soft hyphen,
# Arabic letter mark apart, word joiner and invisible operators, deprecated format characters,
# byte order mark, annotation marks, object placeholder, tags, noncharacters.
_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
_GONE = (
    "\x00-\x08\x0b-\x1b\x7f-\x9f\u00ad\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffc"
    f"\ufdd0-\ufdef{_NONCHARACTERS}\U000e0001-\U000e007f"
)
_INVISIBLE = re.compile(
    "(?P<flag>\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)"
    "|(?P<hyphen>(?<=[^\\W\\d_])\u00ad[^\\S\n]*\n[^\\S\n]*(?=[^\\W\\d_]))"
    f"|(?P<gone>[{_GONE}]+)"
    "|(?P<space>\u200b+)"
    "|(?P<joiner>[\u200c\u200d])"
    "|(?P<direction>[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])"
)
_ANY = re.compile(f"[{_GONE}\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# Scripts whose letters neither join nor stack, and the signs they share.
_JOINLESS = re.compile("[\0-\u058f\u10a0-\u10ff\u1e00-\u206f]|\\s")
# Thai, Lao, Tibetan, Burmese, Khmer and their neighbours: there U+200B parts words.
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\uaa60-\uaadf]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")


def edits(text: str) -> list[Edit]:
    """Deletions of invisible characters that have no function where they stand."""
    if not _ANY.search(characters.of(text)):
        return []
    both_ways = _RIGHT_TO_LEFT.search(characters.of(text)) is not None
    return [
        Edit(match.start(), match.end(), "", CONTROL.id)
        for match in _INVISIBLE.finditer(text)
        if not _is_needed(match, both_ways=both_ways)
    ]


def _is_needed(match: re.Match[str], *, both_ways: bool) -> bool:
    kind, text, end = match.lastgroup, match.string, match.end()
    before, after = text[max(match.start() - 1, 0) : match.start()], text[end : end + 1]
    if kind == "direction":
        return both_ways
    if kind == "space":
        return bool(_UNSPACED.match(before) and _UNSPACED.match(after))
    if kind == "joiner":
        return any(side and not _JOINLESS.match(side) for side in (before, after))
    return kind == "flag"


def private(text: str) -> tuple[list[Edit], list[Note]]:
    """Review edits that delete private-use characters, and a flag for each different one."""
    if not _PRIVATE.search(characters.of(text)):
        return [], []
    places = [match.start() for match in _PRIVATE.finditer(text)]
    count = Counter(text[at] for at in places)
    first = {text[at]: at for at in reversed(places)}
    notes = [
        Note(
            start=at,
            end=at + 1,
            label="private-use",
            rule=PRIVATE.id,
            why=f"U+{ord(character):04X} has no meaning of its own; {count[character]} times",
        )
        for character, at in sorted(first.items(), key=lambda item: item[1])
    ]
    return [Edit(at, at + 1, "", PRIVATE.id) for at in places], notes
