"""Pointers: a line in the body that sends the reader to another article."""

import re

from pipeline.model import Item, Rule
from pipeline.stages.boilerplate.families import Family, any_of, is_reported
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import group, key_of, keys
from pipeline.stages.boilerplate.shapes import LONGEST_TITLE, has_break
from pipeline.stages.boilerplate.tables import links as table
from pipeline.stages.boilerplate.view import Page, Row, ends_sentence, size_of

POINTER = Rule(
    id="boilerplate.pointer",
    title="Single lines that point to another article.",
    why="Editors link earlier stories between paragraphs; without the link it is a stray headline.",
    example="Read more: Hanoi and Washington open a second round of talks",
    counter_example="Read more books, the minister told pupils.",
    wrong_when="A reference list gives its entries as 'See also: …'.",
)
KICKER = Rule(
    id="boilerplate.kicker",
    title="Titles of embedded players and galleries.",
    why="The title of an embedded video stands between paragraphs; the video is not there.",
    example="WATCH: Ministers arrive for the talks",
    counter_example="Watch: the word has two meanings.",
    wrong_when="A listing names what to watch, hear or see, a line each.",
    risk="review",
)

_CLEAR = keys(table.CLEAR)
_POINTERS = keys(table.POINTERS, table.CLEAR, table.STRONG, table.BUTTONS)
_KICKERS = keys(table.KICKERS)
_SEPARATOR = re.compile(r"\s*(?:[:：|｜»›]|>{1,3}|\s[-–—](?=\s)|(?<=\w)[-–—](?=\s))\s*")
_SIGN = re.compile(r"[:：|｜»›>–—-]")  # no separator is without one
_MORE_ON = re.compile(
    r"(?:more|read more|mehr|más|mais|plus|lees meer|läs mer) (?:from|on|about|in|zu|sobre|sur"
    r"|over|om) \S"
)
_MEDIA = (
    r"(?:story|stories|article|report|review|coverage|statement|interview|text|transcript|list"
    r"|post|details|results"
    r"|gallery|video|trailer|letter|document|documents|thread|episode|recipe|ruling|filing|photos"
    r"|pictures|clip|speech)"
)
# The same without a mark: a formula of another language, or capitals before a headline in small letters.
_UNMARKED = re.compile(
    rf"\W{{0,3}}(?:(?i:{group(table.UNMARKED)})"
    r"|READ MORE|ALSO READ|READ ALSO|READ NEXT|SEE ALSO|MUST READ)\s+(?=\S)"
)
_REACH = 60
_ARROWS = "»›→►▶ "
_LONGEST = 32

FAMILIES = (
    Family(
        POINTER,
        "pointer",
        pattern=any_of(
            r"(?:please )?(?:click|tap) (?:here|on the (?:link|image|photo)|below|through)\b.{0,20}"
            r"\b(?:to|for) (?:read|see|view|watch|listen|hear|learn|get|find|follow|join|subscribe"
            r"|sign|download|visit|buy"
            r"|check|access|register|our|the|all|more|full|a list|other|previous|track|continue"
            r"|support|donate|contact|submit)\b",
            r"read more (?:about|on|from|at|in|here)\b.{0,70}$",
            rf"(?:read|see|view|find) (?:more|the|our|his|her|their)(?: full| rest of the|"
            rf" original| whole| previous| latest)*"
            rf" {_MEDIA}\b.{{0,70}}$",
            r"(?:for|to read|to see) (?:more|the latest|further|full|additional) .{2,60}"
            r"\b(?:click here|visit (?:our|us)|see here|go to our|check out our)\b.{0,60}$",
            r"for (?:more|the latest|further) (?:news|stories|articles|coverage|headlines|on this story)\b"
            r".{0,60}\b(?:visit|go to|see|check out|head to) (?:www|http|\S+\.(?:com|org|net|co)\b).{0,60}$",
            rf"(?:you can )?(?:read|watch|listen to|see|view) (?:the|our|more|his|her|their|all)"
            rf" .{{0,40}}{_MEDIA}\b.{{0,30}}\bhere$",
            r"(?:see|read) more from .{2,40} here$",
            r"(?:for|to|get|see|sign up) .{2,70}\b(?:click|by clicking|clicking) here$",
            r"(?:klicken sie|klick) hier\b.{0,60}$",
            r"(?:haga|haz|pulse|pincha|da) clic(?:k)? (?:aquí|en)\b.{0,60}$",
            r"cliquez ici\b.{0,60}$",
            r"clique aqui\b.{0,60}$",
            r"clicca qui\b.{0,60}$",
            r"klik (?:hier|disini|di sini|her)\b.{0,60}$",
            r"kliknij (?:tutaj|tu|aby)\b.{0,60}$",
            r"нажмите (?:здесь|сюда|на)\b.{0,60}$",
            r"(?:bấm vào đây|nhấn vào đây|xem (?:chi tiết |thêm )?tại đây|mời (?:độc giả|bạn đọc)"
            r" (?:xem|đọc)).{0,80}$",
            r"点击(?:这里|此处|查看|进入|下载|阅读).{0,24}$",
            r"klikk her\b.{0,60}$",
            r"klicka här\b.{0,60}$",
            r".{0,60} tıklayın(?:ız)?$",
        ),
        longest=24,
    ),
)


def pointers(page: Page) -> list[Mark]:
    """Rows of a pointing phrase, a mark, and a headline."""
    marks = []
    for index, row in enumerate(page.rows):
        if row.key and not row.wrapped and 2 <= row.size <= _LONGEST:
            mark = _pointer(index, row)
            if mark:
                marks.append(mark)
    return marks


def _pointer(index: int, row: Row) -> Mark | None:
    if _is_arrowed(row):
        why = "a headline with an arrow after it, as links have"
        return Mark(index, index, POINTER, "pointer", why, (Item(row.text.rstrip(_ARROWS)),))
    return _phrased(index, row) or _unmarked(index, row)


def _unmarked(index: int, row: Row) -> Mark | None:
    """`LEES OOK Haven blijft dicht`: a formula and a headline, with a capital but without a mark."""
    match = _UNMARKED.match(row.text)
    headline = row.text[match.end() :] if match else ""
    if size_of(headline) < 3 or _reads_on(headline) or headline.isupper() or has_break(headline):
        return None
    if not headline.lstrip("\"“«‘'¿¡„")[:1].isupper():
        return None
    why = "a formula that points, then a headline"
    return Mark(index, index, POINTER, "pointer", why, (Item(headline),))


def _is_arrowed(row: Row) -> bool:
    """`Ministers open a second round »`: a link's arrow, not the end of a quotation or of a table's row."""
    if not row.text.endswith(tuple(_ARROWS.strip())) or any(mark in row.text for mark in "«‹<|"):
        return False
    headline = row.text.rstrip(_ARROWS)
    if not 3 <= size_of(headline) <= LONGEST_TITLE or has_break(headline) or "…" in headline:
        return False
    return not ends_sentence(headline) and not headline[0].islower()


def _phrased(index: int, row: Row) -> Mark | None:
    if not _SIGN.search(row.text, 1, _REACH):
        return None
    mark = _SEPARATOR.search(row.text, 1, _REACH)
    while mark and not key_of(row.text[: mark.start()]):
        mark = _SEPARATOR.search(row.text, mark.end(), _REACH)
    if not mark:
        return None
    phrase, headline = key_of(row.text[: mark.start()]), row.text[mark.end() :].strip(" ])】")
    if not headline:
        return None
    if _points(phrase, headline, dash=mark.group().strip() in "-–—"):
        why = f"“{phrase}”, then a headline"
        return Mark(index, index, POINTER, "pointer", why, (Item(headline),))
    if phrase in _KICKERS and size_of(headline) >= 3 and not ends_sentence(headline):
        return Mark(index, index, KICKER, "kicker", f"“{phrase}”, then a title", (Item(headline),))
    return None


def _points(phrase: str, headline: str, *, dash: bool) -> bool:
    if phrase in _CLEAR:
        return size_of(headline) >= 2
    if dash or size_of(headline) < 4 or _reads_on(headline) or is_reported(headline):
        return False
    return phrase in _POINTERS or (_MORE_ON.match(phrase) is not None and size_of(phrase) <= 6)


def _reads_on(headline: str) -> bool:
    """Whether what follows is a sentence rather than a headline."""
    return headline[0].islower() or (ends_sentence(headline) and headline[-1] not in "?!？！")
