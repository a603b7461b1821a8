"""Hypothesis strategies: texts as scrapers deliver them, and edits on them."""

import unicodedata
from itertools import pairwise

from hypothesis import strategies as st

from pipeline.model import Edit

_PIECES = [
    "Hà Nội", unicodedata.normalize("NFD", "Hà Nội, Việt Nam"), "Nguyễn", "한국어",
    unicodedata.normalize("NFD", "한국어 뉴스"), "日本語", "ไทยที่", "عربي", "नमस्ते", "e\u0301\u0323",
    "\u2014", "\u00a0", "\u200b", "\ufeff", "\r\n", "\n", "\n\n", "\t", "  ", ".", "Reuters", "é",
    "Tiáº¿ng Viá»‡t", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "&amp;", "\x00", "\u2028", "a", "B",
]  # fmt: skip

texts = st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=8)), max_size=40).map("".join)


@st.composite
def edits_on(draw: st.DrawFn, length: int, rules: str = "abc") -> tuple[Edit, ...]:
    """Sorted, disjoint edits on a text of that length, touching ones and insertions included."""
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=12)))
    edits: list[Edit] = []
    for start, end in pairwise(cuts):
        kind = draw(st.sampled_from(["skip", "delete", "replace", "insert"]))
        if kind == "skip":
            continue
        stop = start if kind == "insert" else end
        text = "" if kind == "delete" else draw(st.text(min_size=1, max_size=4))
        edits.append(Edit(start, stop, text, draw(st.sampled_from(list(rules)))))
    return tuple(edits)
