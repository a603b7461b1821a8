"""What a line looks like: a sentence, prose, a list item, capitals; and which language a text is in.

Sizes are in words; a character of a script without spaces counts half a word, about what it carries.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from pipeline import characters, words
from pipeline.lines import Line
from pipeline.stages.metadata.tables import phrases
from pipeline.stages.metadata.vocabulary import by_language, entries, plain_set

_TERMINAL = ".!?…。！？؟۔।॥።፧։။។།"
_CLOSERS = "\"'”’»›)]』」）】》*"
_ABBREVIATION = re.compile(r"(?:^|[\s(])((?:\w\.)+|\w+\.)$")
_ABBREVIATIONS = plain_set(phrases.ABBREVIATIONS)
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_BULLET = re.compile(r"[•·▪◦●■□►▶➤✓✔*‣⁃–—-]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s|#")
_OPENERS = "\"'“‘«‹([„『「（【《¿¡"
_HANGING = {
    code: frozenset(entries(rest)) for code, rest in by_language(phrases.HANGING_WORDS).items()
}
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_FUNCTION: dict[str, list[str]] = {}
for _code, _rest in by_language(phrases.FUNCTION_WORDS).items():
    for _word in entries(_rest):
        _FUNCTION.setdefault(_word, []).append(_code)
_LANGUAGES = tuple(by_language(phrases.FUNCTION_WORDS))
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\])+$")
_SENTENCE = re.compile(r"\w[.!?।።]\s+\w|。")
_CAMEL = re.compile(r"[a-z]{1,3}[A-Z]")  # iPod, eBay, macOS
_LONG = 4000
_SAMPLE = 2000


def size(text: str) -> float:
    """How many words a text has; only its first 4,000 characters are counted."""
    return _size(text[:_LONG])


@lru_cache(1024)
def _size(text: str) -> float:
    if text.isascii():
        return len(_WORD.findall(text))
    unspaced = len(_UNSPACED.findall(text))
    return len(_WORD.findall(_UNSPACED.sub(" ", text))) + unspaced / 2


def ends_sentence(text: str) -> bool:
    """Whether a line closes with a full stop, question mark or the like.

    An abbreviation ("… with U.S.", "… Apple Inc.") closes nothing.
    """
    bare = _FOOTNOTE.sub("", text[-40:]).rstrip(_CLOSERS + " ")
    if not bare or bare[-1] not in _TERMINAL:
        return False
    return bare[-1] != "." or not _ends_in_abbreviation(bare[-24:])


def _ends_in_abbreviation(text: str) -> bool:
    match = _ABBREVIATION.search(text)
    if match is None:
        return False
    word = match.group(1)
    return word.count(".") > 1 or word[:-1].casefold() in _ABBREVIATIONS


def is_prose(text: str) -> bool:
    """Whether a line reads as a paragraph: ten words or more and closed, or forty with sentences in it."""
    words_in = size(text)
    return (words_in >= 10 and ends_sentence(text)) or (
        words_in >= 40 and _SENTENCE.search(text[:_LONG]) is not None
    )


def is_bullet(text: str) -> bool:
    """Whether a line opens like an item of a list."""
    return _BULLET.match(text) is not None


def opens_upper(text: str) -> bool:
    """Whether a text opens as a sentence may: no lower-case letter first, quotes and `iPod` aside."""
    bare = text[:100].lstrip(_OPENERS + " ")
    if not bare or bare[0] in ",;.:!?)":
        return False
    return not bare[0].islower() or _CAMEL.match(bare) is not None


def is_capitals(text: str) -> bool:
    """Whether all cased letters are capitals, and there are some."""
    return text.isupper()


def has_case(text: str) -> bool:
    """Whether the text is in a script with capitals."""
    return text.upper() != text.lower()


def hangs(text: str, code: str) -> bool:
    """Whether a text breaks off at a preposition or article of its language, as no headline does."""
    last = text.rsplit(maxsplit=1)[-1].casefold()
    return last in _HANGING.get(code, _HANGING["en"])


def wrapped(lines: Iterable[Line]) -> bool:
    """Whether the text was broken at a fixed width: most lines are about as long and close nothing."""
    sample = [line.text for line in lines]
    if len(sample) < 4:
        return False
    open_ended = [text for text in sample if 40 <= len(text) <= 100 and not ends_sentence(text)]
    lower = [text for text in sample if text[0].islower()]
    return len(open_ended) >= len(sample) / 2 and len(lower) >= len(sample) / 4


def language(text: str) -> str:
    """The language of a text as a two-letter code, by its script or commonest words; "" if unclear.

    Reads the first 2,000 characters. Languages of one script other than Latin are not told apart,
    except Chinese, Japanese and Korean.
    """
    return _language(text[:_SAMPLE])


def _by_script(sample: str) -> str | None:
    """The language of a text in a script of its own; Japanese is known by fewer signs."""
    present = "" if sample.isascii() else characters.of(sample)
    if not any(script.search(present) for _, script in _SCRIPTS):
        return None
    letters = sum(map(str.isalpha, sample)) or 1
    for code, script in _SCRIPTS:
        share = len(script.findall(sample)) / letters
        if share > 0.3 or (code == "ja" and share > 0.1):
            return code
    return None


@lru_cache(8)
def _language(sample: str) -> str:
    if code := _by_script(sample):
        return code
    counts: Counter[str] = Counter()
    found = Counter(words.words(sample))
    for word in _FUNCTION.keys() & found.keys():
        for code in _FUNCTION[word]:
            counts[code] += found[word]
    return (
        max(_LANGUAGES, key=lambda code: counts[code])
        if max(counts.values(), default=0) >= 3
        else ""
    )
