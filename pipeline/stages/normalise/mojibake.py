"""Text that was read with the wrong codec somewhere upstream: ftfy decides, edits say where.

ftfy returns a new string and a plan of codecs. Its plans turn one-byte codecs around, so one
character of the damaged text is one byte of the intended one, and each repaired character can be
laid exactly over the two to four it came from.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import ftfy
from ftfy.badness import BADNESS_RE, is_bad
from ftfy.chardata import UTF8_DETECTOR_RE

from pipeline import edits as lists
from pipeline.compose import compose
from pipeline.model import Edit, Rule, Span

MOJIBAKE = Rule(
    id="normalise.mojibake",
    title="Text that was read with the wrong codec is read again with the right one",
    why="A scraper or database took UTF-8 for Windows-1252, Latin-1, Mac Roman or another one-byte "
    "codec, so each letter beyond ASCII became two to four odd ones. ftfy decides, on "
    "whole lines and else on words, by sequences that no language writes and that decode as UTF-8.",
    example="`Tiáº¿ng Viá»‡t â€“ café` becomes `Tiếng Việt – café`.",
    counter_example="`«À demain», dit-il` and `Ãngela` in capitals are words: they do not decode.",
    wrong_when="The garbled form itself is quoted, in a text about encodings. A repair that would "
    "take a plain space for part of a sign (`10 â€ 12 cm`, ftfy: 10 †12 cm) is not made.",
)
GARBLED = Rule(
    id="normalise.garbled",
    title="Letters look garbled and could not be repaired",
    why="Mojibake that lost bytes on its way cannot be turned round; a person may know the source.",
    example="`â€ he said`, where the last byte of a closing quote is gone.",
    counter_example="Accented letters beside quotes, as in `«Ça va»`.",
    wrong_when="A formula, a price list or a face made of signs has the same unlikely neighbours.",
    risk="review",
)

# All but the codec repair is off: other rules of this stage do it, with places. `explain` stays on,
# because without it ftfy ignores the rest. Lossy sequences are left on, since without them ftfy
# makes U+001A of every U+FFFD; what they replace is put back by `_is_sound`.
_CONFIG = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_c1_controls=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
    explain=True,
)
_INSIDE = ftfy.TextFixerConfig()  # what ftfy itself uses on a stretch inside a line

# Without a match here `ftfy.badness` finds nothing: it wants two neighbours of its some 400
# characters, a C1 control, or one of four letters. Ten times faster than asking it.
_ODD = "\xa0-\u017f\u0192\u02c6-\u02dd\u0384-\u0491\u2010-\u25ff\uf8ff\ufb01\ufb02\ufffd"
# Two such letters are a pair in many languages, and nothing to it.
_USUAL = "\xdf-\xf6\xf8-\xffćčďđęěłńňœőřśšťůűźżžąăğıłţș\u0386-\u03ce\u0410-\u044f"
_ALONE = "\x80-\x9fŒœÃÂ"
# Each way begins with one set of characters, which the search then leaps to.
_SUSPECT = re.compile(
    f"[{_ALONE}{_ODD}](?:(?<=[{_ALONE}])|(?<![{_USUAL}])[{_ODD}]|(?![{_USUAL}])[{_ODD}])"
)
_LONG = 20_000
_CUT = re.compile("[!-~] (?=[!-~])")
_LONE_C1 = re.compile("[\x80-\x9f]")
_WORD = re.compile(r"[^\s]+")
_BEYOND_ASCII = re.compile("[^\0-\x7f]")
_STRETCH = 8  # characters of ` Ã quele `-like contexts that ftfy decides as one, at most

Plan = list[tuple[str, str]]


def edits(text: str) -> list[Edit]:
    """One edit for each repaired character, on a text with LF line ends."""
    if text.isascii():
        return []
    return [
        _moved(edit, line.start) for line, _ in _garbled(text) for edit in _line(text[slice(*line)])
    ]


def garbled(text: str) -> tuple[Span, int] | None:
    """The first word that still looks garbled, and how many lines have one."""
    found = _garbled(text)
    return (found[0][1], len(found)) if found else None


@lru_cache(2)
def _garbled(text: str) -> tuple[tuple[Span, Span], ...]:
    """The lines that look garbled, each with its first such word; most texts are asked twice."""
    return tuple(
        (Span(start, end), Span(start + spot.start(), start + spot.end()))
        for start, end in _segments(text)
        if (spot := BADNESS_RE.search(text[start:end]))
    )


def _segments(text: str) -> Iterator[Span]:
    """The lines with something suspicious in them; of a very long line, the part around it."""
    position = 0
    while hit := _SUSPECT.search(text, position):
        start = text.rfind("\n", position, hit.start()) + 1 or position
        end = text.find("\n", hit.end())
        end = len(text) if end < 0 else end
        if end - start > _LONG:
            start = max(start, text.rfind(" ", start, hit.start()) + 1)
            cut = _CUT.search(text, min(hit.end() + _LONG, end), end)
            end = cut.end() if cut else min(end, hit.end() + 50 * _LONG)
        yield Span(start, end)
        position = end


def _line(text: str) -> Iterable[Edit]:
    """The repair of a garbled line; where no codec fits all of it, first of words, each alone."""
    fixed = ftfy.fix_encoding_and_explain(text, _CONFIG)
    in_one = fixed.explanation and fixed.explanation[0].action == "encode"
    words = [] if in_one else list(_words(text))
    if words and not is_bad(lists.apply(text, words)):
        return words
    return lists.merge(words, _traced(text, fixed))


def _words(text: str) -> Iterator[Edit]:
    for word in _WORD.finditer(text):
        if _SUSPECT.search(word.group()):
            fixed = ftfy.fix_encoding_and_explain(word.group(), _CONFIG)
            yield from (_moved(edit, word.start()) for edit in _traced(word.group(), fixed))


def _moved(edit: Edit, by: int) -> Edit:
    return edit._replace(start=edit.start + by, end=edit.end + by)


def _sound(text: str, edit: Edit) -> Edit | None:
    """The repair, unless it says less than what is there or eats a space that was one.

    `â€�` is evidently a quotation mark, `�` is nothing. A no-break space that is part of `à` or
    stands alone often was made a plain one; in a dagger or dash it rather is what it seems to be.
    A lone C1 control is a stray byte, and left to that rule.
    """
    old = text[edit.start : edit.end]
    if "\ufffd" in edit.text or _LONE_C1.fullmatch(old):
        return None
    if " " not in old:
        return edit
    tight = lists.minimal(text, edit)
    takes_space = " " in text[tight.start : tight.end]
    return None if takes_space and not (tight.text.isalpha() or tight.text.isspace()) else tight


def _traced(text: str, fixed: ftfy.ExplainedText) -> list[Edit]:
    """What ftfy did as edits: its plan round by round, each round laid over the text before it.

    What is not sound is left out, and then so are later rounds, which built on it.
    """
    done: list[Edit] = []
    current = text
    for plan in _rounds(fixed.explanation or []):
        new = ftfy.apply_plan(current, plan)
        found = _laid_over(current, new, plan)
        sound = [edit for raw in found if (edit := _sound(current, raw))]
        done = compose(text, done, sound)
        if len(sound) < len(found):
            break
        current = new
    return done


def _rounds(steps: Iterable[ftfy.ExplanationStep]) -> Iterator[Plan]:
    """The steps grouped: from an encoding to the decoding that answers it, or one step alone."""
    plan: Plan = []
    for step in steps:
        plan.append((step.action, step.parameter))
        if step.action != "encode" and (step.action != "transcode" or len(plan) == 1):
            yield plan
            plan = []


def _laid_over(old: str, new: str, plan: Plan) -> list[Edit]:
    if plan[0][0] == "apply":
        found = _inside(old)
    elif not plan[-1][1].startswith("utf-8"):
        found = [Edit(i, i + 1, new[i], MOJIBAKE.id) for i in range(len(old)) if old[i] != new[i]]
    elif len(plan) == 2 and len(new.encode("utf-8", "surrogatepass")) == len(old):
        found = list(_by_width(new))
    else:
        found = list(_by_trial(old, new, plan))
    if lists.apply(old, found) == new:
        return found
    return [Edit(0, len(old), new, MOJIBAKE.id)]


def _inside(text: str) -> list[Edit]:
    """Like ftfy's `decode_inconsistent_utf8` with places: each stretch like UTF-8 alone."""
    found = []
    for match in UTF8_DETECTOR_RE.finditer(text):
        part, start = match.group(), match.start()
        if len(part) < len(text) and is_bad(part):
            traced = _traced(part, ftfy.fix_encoding_and_explain(part, _INSIDE))
            found += [_moved(edit, start) for edit in traced]
    return found


def _by_width(new: str) -> Iterator[Edit]:
    """Each character over as many old ones as it has bytes in UTF-8."""
    grown = 0
    for match in _BEYOND_ASCII.finditer(new):
        start = match.start() + grown
        width = len(match.group().encode())
        yield Edit(start, start + width, match.group(), MOJIBAKE.id)
        grown += width - 1


def _by_trial(old: str, new: str, plan: Plan) -> Iterator[Edit]:
    """Each character over the shortest old stretch that the plan, alone, turns into it.

    For plans that restore lost bytes: there characters and bytes do not match one to one.
    """
    at = place = 0
    while match := _BEYOND_ASCII.search(old, at):
        place += match.start() - at
        at = match.start()
        for width in range(1, _STRETCH):
            part = old[at : at + width]
            made = _replayed(part, plan)
            if made and new.startswith(made, place):
                if made != part:
                    yield Edit(at, at + width, made, MOJIBAKE.id)
                at, place = at + width, place + len(made)
                break
        else:
            return


def _replayed(text: str, plan: Plan) -> str | None:
    try:
        return ftfy.apply_plan(text, plan)
    except UnicodeError:
        return None
