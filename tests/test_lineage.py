from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pipeline import edits
from pipeline.lineage import Lineage
from pipeline.model import Edit, Span
from strategies import edits_on, texts


class Reference:
    """Origins kept for every single character: slow and plain, to hold the pieces against.

    A cell is one character of the text: a raw index, or a group of cells that together stand for
    a set of raw characters.
    """

    def __init__(self, length: int) -> None:
        self.cells: list[int | Group] = list(range(length))
        self.removed: dict[int, str] = {}

    def apply(self, changes: tuple[Edit, ...]) -> None:
        for edit in reversed(changes):
            self._one(edit)

    def _one(self, edit: Edit) -> None:
        inside = self.cells[edit.start : edit.end]
        if edit.text:
            touched = self._touched(inside, edit)
            group = Group(edit.rule, _raws(touched))
            self.cells[edit.start : edit.end] = [group] * len(edit.text)
            self.cells = [group if cell in touched else cell for cell in self.cells]
            return
        del self.cells[edit.start : edit.end]
        for cell in inside:
            if isinstance(cell, int):
                self.removed[cell] = edit.rule
            elif cell not in self.cells:
                self.removed.update(dict.fromkeys(cell.raws, edit.rule))

    def _touched(self, inside: list["int | Group"], edit: Edit) -> list["int | Group"]:
        before, after = self.cells[: edit.start], self.cells[edit.end :]
        if not inside and before and after and before[-1] is after[0]:
            return [before[-1]]
        return inside


class Group:
    def __init__(self, rule: str, raws: set[int]) -> None:
        self.rule = rule
        self.raws = raws


def _raws(cells: list[int | Group]) -> set[int]:
    raws: set[int] = set()
    for cell in cells:
        raws |= {cell} if isinstance(cell, int) else cell.raws
    return raws


def _lineage(text: str, data: st.DataObject) -> tuple[str, Lineage, Reference]:
    lineage, reference = Lineage.of_raw(len(text)), Reference(len(text))
    for _ in range(data.draw(st.integers(1, 4))):
        changes = data.draw(edits_on(len(text)))
        lineage = lineage.after(changes)
        reference.apply(changes)
        text = edits.apply(text, changes)
    return text, lineage, reference


@given(st.data())
def test_kept_characters_equal_their_origin(data: st.DataObject) -> None:
    raw = data.draw(texts)
    clean, lineage, _ = _lineage(raw, data)
    for piece in lineage.pieces:
        if piece.rule is None:
            ((start, end),) = piece.raw
            assert clean[piece.start : piece.end] == raw[start:end]


@given(st.data())
def test_pieces_partition_the_text_and_fates_the_raw_text(data: st.DataObject) -> None:
    raw = data.draw(texts)
    clean, lineage, _ = _lineage(raw, data)
    bounds = [0, *(piece.end for piece in lineage.pieces)]
    assert [piece.start for piece in lineage.pieces] == bounds[:-1]
    assert bounds[-1] == len(clean)
    fates = lineage.fates()
    assert [fate.start for fate in fates] == [0, *(fate.end for fate in fates)][: len(fates)]
    assert (fates[-1].end if fates else 0) == len(raw)


@given(st.data())
def test_the_map_is_monotone(data: st.DataObject) -> None:
    _, lineage, _ = _lineage(data.draw(texts), data)
    spans = [span for piece in lineage.pieces for span in piece.raw]
    assert all(a.start <= a.end <= b.start for a, b in pairwise(spans))


@given(st.data())
def test_removed_and_kept_agree_with_the_reference(data: st.DataObject) -> None:
    raw = data.draw(texts)
    _, lineage, reference = _lineage(raw, data)
    removed = {i for cut in lineage.cuts for i in range(cut.start, cut.end)}
    assert removed == set(reference.removed)
    kept = [
        p.raw[0].start + i for p in lineage.pieces if p.rule is None for i in range(p.end - p.start)
    ]
    assert kept == [cell for cell in reference.cells if isinstance(cell, int)]


@given(st.data())
def test_every_character_points_to_what_the_reference_says(data: st.DataObject) -> None:
    raw = data.draw(texts)
    clean, lineage, reference = _lineage(raw, data)
    for position in range(len(clean)):
        (piece,) = lineage.origins(position, position + 1)
        cell = reference.cells[position]
        raws = {i for span in piece.raw for i in range(*span)}
        assert raws == ({cell} if isinstance(cell, int) else cell.raws)
        assert (piece.rule is None) == isinstance(cell, int)


@given(st.data())
def test_account_conserves_every_raw_character(data: st.DataObject) -> None:
    raw = data.draw(texts)
    _, lineage, _ = _lineage(raw, data)
    account = lineage.account()
    assert account.total == len(raw)
    assert account.total == account.kept + sum(account.replaced.values()) + sum(
        account.removed.values()
    )


@given(st.data())
def test_hull_covers_the_pieces_and_lies_in_the_raw_text(data: st.DataObject) -> None:
    raw = data.draw(texts)
    clean, lineage, _ = _lineage(raw, data)
    start = data.draw(st.integers(0, len(clean)))
    end = data.draw(st.integers(start, len(clean)))
    hull = lineage.hull(start, end)
    assert 0 <= hull.start <= hull.end <= len(raw)
    for piece in lineage.origins(start, end):
        assert all(hull.start <= a <= b <= hull.end for a, b in piece.raw)


@given(st.data())
def test_the_image_holds_all_that_is_left_and_no_more(data: st.DataObject) -> None:
    raw = data.draw(texts)
    _, lineage, reference = _lineage(raw, data)
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    wanted = set(range(start, end))
    left = [at for at, cell in enumerate(reference.cells) if _raws([cell]) & wanted]
    expected = Span(left[0], left[-1] + 1) if left else None
    assert lineage.image(start, end) == expected


def test_a_replacement_stands_for_all_of_what_it_replaced() -> None:
    lineage = Lineage.of_raw(5).after([Edit(1, 3, "é", "nfc")])
    (piece,) = lineage.origins(1, 2)
    assert (piece.raw, piece.rule) == ((Span(1, 3),), "nfc")


def test_what_was_replaced_and_then_cut_is_removed_by_the_later_rule() -> None:
    lineage = Lineage.of_raw(5).after([Edit(1, 3, "é", "nfc")]).after([Edit(0, 4, "", "cut")])
    account = lineage.account()
    assert (account.kept, account.replaced, account.removed) == (0, {}, {"cut": 5})


def test_an_empty_range_has_a_place() -> None:
    lineage = Lineage.of_raw(6).after([Edit(0, 2, "", "cut")])
    assert lineage.hull(0, 0) == Span(2, 2)
    assert lineage.hull(4, 4) == Span(6, 6)


def test_an_empty_text_has_an_empty_lineage() -> None:
    lineage = Lineage.of_raw(0)
    assert (lineage.pieces, lineage.hull(0, 0), lineage.account().total) == ((), Span(0, 0), 0)
