"""Tickers: market quotes and weather that a page shows beside every article."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.view import Page

TICKER = Rule(
    id="boilerplate.ticker",
    title="Market and weather tickers.",
    why="Pages show quotes and the weather above or below every article.",
    example="VN-Index 1,234.56 +12.34 (+1.01%)",
    counter_example="VN-Index rose 12.34 points, or 1 per cent, on Monday.",
    wrong_when="A market report closes with the quotes as its own table.",
    risk="review",
)

_MOVE = re.compile(
    r"(?<!\w)[+\-−▲▼]\s?\d+[\d.,]*\s?%?|\(\s?[+\-−]?\d+[\d.,]*\s?%\s?\)|[+\-−]\d+[\d.,]*%"
)
_WEATHER = re.compile(r"-?\d{1,3}\s?°\s?[CF]?\b")
_NUMBER = re.compile(r"\d[\d.,]*")
_LONGEST = 12


def tickers(page: Page) -> list[Mark]:
    """Short rows of a name and quotes, or of a place and a temperature, before or after all prose."""
    return [
        Mark(i, i, TICKER, "ticker", "a short line of a name and numbers, outside the prose")
        for i, row in enumerate(page.rows)
        if row.key
        and row.size <= _LONGEST
        and (page.head(i) or page.tail(i))
        and _is_ticker(row.text)
    ]


def _is_ticker(text: str) -> bool:
    if _WEATHER.search(text) and len(text.split()) <= 5:
        return True
    return _MOVE.search(text) is not None and len(_NUMBER.findall(text)) >= 2
