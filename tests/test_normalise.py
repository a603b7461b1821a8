"""Characters: what must hold for any text, and what each rule does to the one it was made for."""

import unicodedata

import ftfy
import pytest
from ftfy.badness import is_bad
from hypothesis import example, given
from hypothesis import strategies as st

from casefiles import Case, all_cases
from pipeline import edits
from pipeline.model import Change, Document, Edit
from pipeline.run import acts
from pipeline.settings import Normalise, Rules
from pipeline.stages import normalise
from pipeline.stages.normalise import breaks, entities, form, mojibake, spaces, stray
from strategies import texts

_PIECES = [
    "\udce9", "\udc93", "\ud83d\ude00", "\ud800", "\x85", "\x92", "\x1b[0m", "\x1b", "â€™", "Ã©", "Ã ",
    "â€ ", "�", "\x1a", "&amp;lt;", "&#8203;", "&lt;", "b", "&", "#38;", "\\n", "\\u00e9", ".", "\u00ad",
    "\u200b", "\u200d", "\u200e", "א", "\u3000", "  ", "\t", "\n", "\n    ", "\r", "\u2029", "A", "e\u0301",
    "\u0958", "\u0f73", "\u0344", "각", "\u1100\u1161", "\u11a8", "ក", "\ue000", "\ufffe", "\U000e0061", "🏴",
    "1   2   3\n", "The long line of some forty columns ends here.\n",
]  # fmt: skip
_any_character = st.characters(categories=["L", "M", "N", "P", "S", "Z", "C"])
hostile = st.lists(
    st.one_of(st.sampled_from(_PIECES), texts, st.text(_any_character, max_size=6)), max_size=30
).map("".join)


def change_of(text: str, *, mojibake: bool = True) -> Change:
    settings = Normalise(mojibake=mojibake)
    return normalise.propose(Document(name="x", id="x", text=text), settings)


def acting(text: str) -> list[Edit]:
    return [edit for edit in change_of(text).edits if acts(edit.rule, Rules())]


def normalised(text: str) -> str:
    return edits.apply(text, acting(text))


@given(hostile)
@example("a\x85 \u0301\u200b&#8203;amp;")
def test_any_text_comes_out_normal_once_and_for_all(text: str) -> None:
    change = change_of(text)
    edits.check(change.edits, len(text))
    clean = normalised(text)
    assert unicodedata.is_normalized("NFC", clean)
    assert {c for c in clean if unicodedata.category(c) in {"Cc", "Cs"}} <= {"\n", "\t"}
    assert not {"\r", "\u2028", "\u2029", "\ufeff", "\u00a0"} & set(clean)
    assert acting(clean) == []


@given(hostile)
def test_every_edit_changes_something_and_flags_point_into_the_text(text: str) -> None:
    change = change_of(text)
    assert all(text[e.start : e.end] != e.text for e in change.edits)
    assert all(0 <= n.start < n.end <= len(text) for n in change.notes)


@given(st.text(_any_character, max_size=40))
@example("\u0f71\u0f72\u0f74\u0f80")
@example("\u1100\u1161\u11a8\u11a8 \uac00\u11a8")
@example("q\u0307\u0323\u0307" + "\u0301\u0323" * 50)
@example("\u09c7\u09be\u0bc6\u0bbe\u1025\u102e\U00011131\U00011127")
def test_form_c_cluster_by_cluster_is_form_c_of_the_whole(text: str) -> None:
    found = form.edits(text)
    edits.check(tuple(found), len(text))
    assert edits.apply(text, found) == unicodedata.normalize("NFC", text)


def test_form_c_leaves_the_characters_between_alone() -> None:
    text = "Tie\u0302\u0301ng Vie\u0323\u0302t"
    assert [edit[:3] for edit in form.edits(text)] == [(2, 5, "ế"), (10, 13, "ệ")]


def test_all_composing_characters_are_known() -> None:
    for code in range(0x110000):
        parts = unicodedata.normalize("NFD", chr(code)) if code not in range(0xD800, 0xE000) else ""
        if len(parts) > 1 and not unicodedata.combining(parts[-1]):
            composed = unicodedata.normalize("NFC", parts)
            assert len(composed) == len(parts) or parts[-1] in form._followers(), hex(code)


words = st.text(
    "abcdefgh áéíóúàâêôñçßøåäöüđơưạảấầẩẫậẹẽếềểễệ–’“”…жщяΩπ日本語한국", min_size=1, max_size=30
)


@given(words, st.sampled_from(["latin-1", "sloppy-windows-1252"]))
def test_repairs_are_what_ftfy_decides_and_lie_where_the_letters_are(text: str, codec: str) -> None:
    garbled = text.encode().decode(codec)
    whole = ftfy.fix_encoding(garbled)
    found = mojibake.edits(garbled)
    edits.check(tuple(found), len(garbled))
    if whole == text and " " not in garbled:
        assert edits.apply(garbled, found) == text
        assert all(e.end - e.start == len(e.text.encode()) for e in found if len(e.text) == 1)


def test_each_letter_is_an_edit_of_its_own() -> None:
    found = mojibake.edits("Tiáº¿ng Viá»‡t")
    assert [edit[:3] for edit in found] == [(2, 5, "ế"), (10, 13, "ệ")]


_ALPHABET = "aZ .\n\x80\x92\xa0°²§£€©®«»¡¿“”‘’–—…•ŒœÃÂÅàéñÐØÙ×ß√≈‚вЂГВŸšžȚăąβ€ā‡†‰�ﬁ\uf8ff│█¤¬ƒˆ½±µ"


@given(st.text(_ALPHABET, max_size=8))
def test_the_quick_look_misses_nothing_that_ftfy_calls_bad(text: str) -> None:
    assert mojibake._SUSPECT.search(text) or not any(map(is_bad, text.split("\n")))


@given(st.lists(st.sampled_from(["�", "x", " ", "Ã©", "Việt", "â€�", "\n"])).map("".join))
def test_a_replacement_character_is_never_lost(text: str) -> None:
    assert normalised(text).count("�") == text.count("�")


def test_repair_can_be_switched_off() -> None:
    garbled = "Tiáº¿ng Viá»‡t"
    assert change_of(garbled, mojibake=False).edits == ()
    assert [note.rule for note in change_of(garbled, mojibake=False).notes] == ["normalise.garbled"]


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("caf\udce9", "café"),
        ("\udc93Oui\udc94, dit-il", "“Oui”, dit-il"),
        ("\udc81", "�"),
        ("Привет \udcef\udcf0\udce8\udce2", "Привет ����"),
        ("日本\udce9語", "日本�語"),
        ("cut off here \udce1\udcbb", "cut off here ��"),
        ("smile \udced\udca0\udcbd\udced\udcb8\udc80!", "smile 😀!"),
        ("\ud83d\ude00 and \ud83d alone", "😀 and � alone"),
    ],
)
def test_bytes_that_no_codec_explained(text: str, clean: str) -> None:
    found = stray.surrogates(text)
    assert edits.apply(text, found) == clean
    assert {edit.rule for edit in found} == {"normalise.stray-byte"}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\nb", "a\nb"),
        ("a\r\r\nb", "a\nb"),
        ("a\r\rb", "a\n\nb"),
        ("a\x0bb\x0cc", "a\nb\nc"),
        ("a\u2028b\u2029c", "a\nb\n\nc"),
        ("One.\x85Two.", "One.\nTwo."),
        ("One\x85 two", "One\x85 two"),
        ("\x93One\x94\x85Two", "\x93One\x94\x85Two"),
        ("Ã\x85land", "Ã\x85land"),
    ],
)
def test_line_ends(text: str, clean: str) -> None:
    assert edits.apply(text, breaks.line_ends(text)) == clean


@given(st.text("a\r\n\x0b\u2029", max_size=12))
def test_line_ends_keep_every_other_character(text: str) -> None:
    clean = edits.apply(text, breaks.line_ends(text))
    assert clean.replace("\n", "") == "".join(c for c in text if c == "a")


@pytest.mark.parametrize("text", ["&amp;lt;b&amp;gt;", "&lt;", "a &lt;/p> &nbsp;", "XML: &amp;"])
def test_entities_never_make_a_tag(text: str) -> None:
    clean = edits.apply(text, entities.edits(text))
    assert "<b" not in clean
    assert "</" not in clean


def test_an_entity_that_becomes_a_space_keeps_its_own_rule() -> None:
    assert acting("5&nbsp;km") == [Edit(1, 7, " ", "normalise.entity")]


def test_a_space_edit_takes_only_what_is_too_much() -> None:
    assert spaces.edits("a   b \nc") == [
        Edit(2, 4, "", "normalise.space"),
        Edit(5, 6, "", "normalise.space"),
    ]


def test_private_use_is_flagged_once_for_each_character_and_only_proposed() -> None:
    text = "\ue000 a \ue001 b \ue000"
    change = change_of(text)
    assert [(n.start, n.rule) for n in change.notes] == [
        (0, "normalise.private-use"),
        (4, "normalise.private-use"),
    ]
    assert edits.apply(text, change.edits) == " a  b "
    assert normalised(text) == text


def test_a_garbled_spot_is_shown_where_it_stands_in_the_input() -> None:
    text = "\r\n  Tiáº¿ng Viá»‡t\r\n  the 6,49 â¬ price"
    (note,) = change_of(text).notes
    assert text[note.start : note.end] == "â¬"


LONG = 300_000


@pytest.mark.parametrize(
    "text",
    [
        "The minister said. " * (LONG // 19),
        "\r" * LONG,
        " " * LONG + "x",
        "\u00ad   " * (LONG // 4),
        "a" + "\u0301\u0323" * (LONG // 2),
        "&amp;" * (LONG // 5) + "lt;",
        "&#" + "0" * LONG,
        "\x1b]" * (LONG // 2),
        "\\n" * (LONG // 2),
        "\udce9\udce8" * (LONG // 2),
        "é".encode().decode("latin-1") * (LONG // 6),
        "Ã " * (LONG // 6),
        "�" * LONG,
        "a\x92" * (LONG // 6),
        "abc   12   34\n" * (LONG // 42),
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_long_and_hostile_texts_do_not_hang(text: str) -> None:
    clean = normalised(text)
    assert unicodedata.is_normalized("NFC", clean)


def negative() -> list[Case]:
    return [c for c in all_cases() if c.stage == "normalise" and c.kind == "negative"]


@pytest.mark.parametrize("case", negative(), ids=lambda case: case.title)
def test_negative_cases_need_no_edit_at_all(case: Case) -> None:
    assert change_of(case.input).edits == ()
