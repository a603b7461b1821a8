"""Lines whose breaks carry meaning: rows of a table, items of a list, speakers, verse."""

import re
from collections.abc import Sequence

from pipeline.lines import Line
from pipeline.stages.layout.wrapping import width

# Lines of verse, addresses and the like; the longest alexandrines have some 60 columns.
SHORT = 60
_LONGEST_ITEM = 240

_SIGN = re.compile(r"(?P<sign>[-*+•·▪▫◦‣⁃●○■□►▶✓✔➢❖◆–—])\s+\S|(?P<dot>[・•●■◆])\S")
_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:[.)]\s+\S|、)|[①-⑳])")
_LETTER = re.compile(r"\(?(?P<letter>[A-Za-zА-я])[.)]\s+\S")
_SENTENCE_END = re.compile(r"[.!?…।؟。！？][\"'”’»」』)\]]*\Z")
_SPEAKER = re.compile(r"(?P<name>[^\s:：][^:：\n]{0,39})[:：](?=\s|[^\x00-\x7f]|\Z)")
# What opens questions and answers, where it is not in capitals.
_QUESTION_AND_ANSWER_BY_LANGUAGE = {
    "en": "question answer",
    "vi": "hỏi đáp",
    "de": "frage antwort",
    "fr": "question réponse",
    "es": "pregunta respuesta",
    "pt": "pergunta resposta",
    "it": "domanda risposta",
    "ru": "вопрос ответ",
    "pl": "pytanie odpowiedź",
    "zh, ja": "问 答 問 記者 记者",
    "ko": "질문 답변 문 답",
}
_QUESTION_AND_ANSWER = frozenset(" ".join(_QUESTION_AND_ANSWER_BY_LANGUAGE.values()).split())


def marker(text: str) -> str | None:
    """The kind of list item a line is, or None: its sign, `1` for a number, `a` for a letter."""
    if len(text) > _LONGEST_ITEM:
        return None
    if match := _SIGN.match(text):
        return match["sign"] or match["dot"]
    if _NUMBER.match(text):
        return "1"
    return "a" if _LETTER.match(text) else None


def same_list(line: Line, after: Line) -> bool:
    """Whether two item lines belong to one list: same kind, and letters in a row.

    Dashes open the speeches of a dialogue too; those end as sentences do and are paragraphs.
    """
    kind = marker(line.text)
    if kind is None or kind != marker(after.text):
        return False
    if kind == "a":
        return _letter(after) == _letter(line) + 1
    return kind not in "–—" or not (ends_sentence(line.text) and ends_sentence(after.text))


def _letter(line: Line) -> int:
    match = _LETTER.match(line.text)
    return ord(match["letter"]) if match else 0


def is_speaker(text: str) -> bool:
    """Whether a line opens with who speaks: `Q:`, `SMITH:`, `Answer:`."""
    match = _SPEAKER.match(text)
    if match is None:
        return False
    name = match["name"]
    return (name.isupper() and len(name.split()) <= 4) or name.casefold() in _QUESTION_AND_ANSWER


def is_piped(line: Line, after: Line) -> bool:
    """Whether both lines are rows of a table drawn with bars."""
    bars = line.text.count("|")
    return bars >= 2 and bars == after.text.count("|")


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, closing quotation marks and brackets aside."""
    return _SENTENCE_END.search(text[-12:]) is not None


def is_short(line: Line) -> bool:
    """Whether a line could be one of verse, an address, a menu or code."""
    return width(line.text) <= SHORT and not is_speaker(line.text)


def is_verse(lines: Sequence[Line], *, least: int) -> bool:
    """Whether short lines belong together: at least half of them end in mid-sentence."""
    open_ended = sum(not ends_sentence(line.text) for line in lines)
    return len(lines) >= least and 2 * open_ended >= len(lines)
