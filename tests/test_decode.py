"""Bytes to text: the evidence for the encoding, and where every byte went."""

import re
import unicodedata

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from encoded_samples import SAMPLES, Sample
from pipeline.model import Drop, Span
from pipeline.settings import Decode
from pipeline.stages.decode import (
    RULES,
    ByteMap,
    Encoding,
    declared,
    detect,
    legacy_codec,
    markup,
    remarks,
    to_text,
)
from pipeline.stages.decode.codec import LEGACY, UNIT_BYTES, size
from strategies import texts

DEFAULTS = Decode()
ALL_CODECS = ("utf-8", *LEGACY, *UNIT_BYTES)
ENCODED = [(sample, codec) for sample in SAMPLES for codec in sample.codecs]


def found(data: bytes) -> Encoding:
    encoding = detect(data, DEFAULTS)
    assert isinstance(encoding, Encoding)
    return encoding


def reason(data: bytes) -> str:
    verdict = detect(data, DEFAULTS)
    assert isinstance(verdict, Drop)
    assert verdict.evidence
    return verdict.reason


def encoded(text: str, codec: str) -> bytes:
    """The text as an editor of the time saved it: windows-1258 splits letters and tone marks."""
    if codec == "cp1258":
        tones = "\u0300\u0301\u0303\u0309\u0323"
        text = "".join(_tone_apart(letter, tones) for letter in text)
    return text.encode(codec, "replace")


def _tone_apart(letter: str, tones: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    bare = "".join(part for part in parts if part not in tones)
    return unicodedata.normalize("NFC", bare) + "".join(p for p in parts if p in tones)


def assert_exact(data: bytes, encoding: Encoding) -> None:
    """Every character's bytes are those it was decoded from, and they follow without a gap."""
    text = to_text(data, encoding)
    where = ByteMap(text, encoding)
    offsets = [where.offset(char) for char in range(len(text) + 1)]
    assert offsets[0] == encoding.bom_bytes
    assert offsets[-1] == len(data)
    assert offsets == sorted(offsets)
    unmarked = msgspec.structs.replace(encoding, bom_bytes=0)
    start = 0
    for end in range(1, len(text) + 1):  # a character with no bytes belongs to the one before
        if end == len(text) or offsets[end + 1] > offsets[end]:
            piece = data[offsets[start] : offsets[end]]
            tail = encoding.tail_bytes if end == len(text) else 0
            assert (
                to_text(piece, msgspec.structs.replace(unmarked, tail_bytes=tail))
                == text[start:end]
            )
            start = end


# --- what the encoding is ---------------------------------------------------------------------


@pytest.mark.parametrize(("sample", "codec"), ENCODED, ids=lambda v: getattr(v, "language", v))
@pytest.mark.parametrize("length", [110, 250, 10_000])
def test_legacy_text_is_read_right(sample: Sample, codec: str, length: int) -> None:
    text = (
        sample.text[: length // 2]
        if sample.language[:4] in {"Chin", "Japa"}
        else sample.text[:length]
    )
    data = encoded(text, codec)

    encoding = found(data)

    assert to_text(data, encoding) == data.decode(codec)
    assert encoding.confidence >= 0.5


@pytest.mark.parametrize(("sample", "codec"), ENCODED, ids=lambda v: getattr(v, "language", v))
def test_long_legacy_text_needs_no_flag(sample: Sample, codec: str) -> None:
    data = encoded(sample.text, codec)

    assert remarks(to_text(data, found(data)), found(data)) == ()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.language)
@pytest.mark.parametrize("codec", UNIT_BYTES)
def test_utf_16_and_32_are_read_with_and_without_a_mark(sample: Sample, codec: str) -> None:
    data = sample.text[:60].encode(codec)
    mark = "\ufeff".encode(codec)

    assert to_text(data, found(data)) == sample.text[:60]
    assert to_text(mark + data, found(mark + data)) == sample.text[:60]
    assert found(mark + data).bom_bytes == len(mark)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.language)
def test_utf_8_is_never_taken_for_anything_else(sample: Sample) -> None:
    data = sample.text.encode()

    assert found(data) == Encoding(codec="utf-8", evidence="valid UTF-8", confidence=1.0)
    assert to_text(b"\xef\xbb\xbf" + data, found(b"\xef\xbb\xbf" + data)) == sample.text


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.language)
def test_stray_bytes_in_utf_8_stay_visible_one_by_one(sample: Sample) -> None:
    sound = sample.text.encode()
    data = sound[:0] + b"\x93" + sound + b" \x94 caf\xe9."

    encoding = found(data)
    text = to_text(data, encoding)

    assert encoding.codec == "utf-8"
    assert text == f"\udc93{sample.text} \udc94 caf\udce9."


@pytest.mark.parametrize("cut", [1, 2])
def test_utf_8_cut_inside_its_last_character(cut: int) -> None:
    data = "Prices rose by 5 % … said the minister…".encode()[:-cut]

    encoding = found(data)

    assert encoding.codec == "utf-8"
    assert to_text(data, encoding).startswith("Prices rose by 5 % … said the minister\udce2")


def test_a_plain_latin_word_at_the_end_is_not_cut_utf_8() -> None:
    assert found(b"They met in a caf\xe9").codec == "cp1252"


def test_quotation_marks_of_windows_in_english() -> None:
    data = "“We won’t,” she said – and didn’t.".encode("cp1252")

    assert to_text(data, found(data)) == "“We won’t,” she said – and didn’t."


def test_too_little_evidence_takes_the_default_and_says_so() -> None:
    data = "Noć".encode("cp1250")

    western = detect(data, Decode(default="cp1252"))
    central = detect(data, Decode(default="cp1250"))

    assert isinstance(western, Encoding)
    assert isinstance(central, Encoding)
    assert (western.codec, central.codec) == ("cp1252", "cp1250")
    assert remarks(to_text(data, western), western)[0].rule == RULES[0].id


def test_a_flag_points_at_the_first_letters_that_were_guessed() -> None:
    data = "Noć".encode("cp1250")
    encoding = found(data)
    text = to_text(data, encoding)

    (note,) = remarks(text, encoding)

    assert text[note.start : note.end] == "æ"
    assert "cp1250" in note.why


def test_utf_8_inside_a_legacy_page_does_not_mislead() -> None:
    data = SAMPLES[0].text.encode("cp1252") + b" Voir aussi : l'\xc3\xa9t\xc3\xa9 d\xe9j\xe0."

    assert found(data).codec == "cp1252"


def test_cesu_8_emoji_are_damaged_utf_8() -> None:
    pair = b"\xed\xa0\xbd\xed\xb8\x80"

    assert found(b"Great news " + pair + b" " + pair).codec == "utf-8"


def test_mostly_english_with_a_chinese_name() -> None:
    text = "The minister met his counterpart 王毅 in Beijing on Monday, state media said."

    assert to_text(text.encode("gb18030"), found(text.encode("gb18030"))) == text


@pytest.mark.parametrize(
    "name", ["latin-1", "ascii", "shift_jis", "gbk", "big5", "euc-kr", "tis-620"]
)
def test_encodings_that_are_part_of_larger_ones_are_read_as_these(name: str) -> None:
    assert legacy_codec(name) in LEGACY


@pytest.mark.parametrize("name", ["utf-16", "iso2022_jp", "rot13", "no such codec", "\0"])
def test_other_codecs_are_no_default(name: str) -> None:
    with pytest.raises(LookupError):
        legacy_codec(name)


# --- what is no text ----------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"\0" * 100, b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\xfe\xff"])
def test_nothing_is_empty(data: bytes) -> None:
    assert reason(data) == "empty"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR\0\0\x01\0",
        b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x03\0>\0",
        b"PK\x03\x04\x14\0\x06\0" + b"word/document.xml",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
        b"\x1f\x8b\x08\0" + bytes(range(256)),
        b"MZ\x90\0\x03\0\0\0\x04\0",
        bytes(range(256)) * 20,
        b"\x00\x01\x00\x02\x00\x03\x00\x04" * 50,
    ],
    ids=["png", "elf", "zip", "pdf", "gzip", "exe", "every byte", "numbers"],
)
def test_binary_files_are_dropped_with_their_kind(data: bytes) -> None:
    assert reason(data) == "binary"


@pytest.mark.parametrize("start", ["MZ the headline", "BZh is no word", "ID3 tags", "PAR1"])
def test_text_that_begins_like_a_signature_is_text(start: str) -> None:
    assert found(f"{start}, he wrote.".encode()).codec == "utf-8"


def test_mail_in_iso_2022_is_named_not_garbled() -> None:
    assert reason("日本のニュース".encode("iso2022_jp")) == "unsupported encoding"


@pytest.mark.parametrize(
    "data",
    [
        b"Hello\0World",
        b"\0" + b"A good text. " * 9,
        b"A good text." + b"\0" * 4000,
        b"Caf\xe9\0 d\xe9j\xe0 vu",
    ],
)
def test_nul_bytes_in_good_text_are_text(data: bytes) -> None:
    encoding = found(data)

    assert "\0" in to_text(data, encoding)
    assert encoding.codec in {"utf-8", "cp1252"}


# --- where every byte went ----------------------------------------------------------------------


@pytest.mark.parametrize("codec", ALL_CODECS)
@settings(max_examples=60)
@given(data=st.binary(max_size=60), bom_bytes=st.integers(0, 4))
@example(data=b"\x8f\xa2\xb7~\x8f\xa2\xb7\xa4", bom_bytes=0)
@example(data=b"\x88\x62\x88\x66a\x88\xa5", bom_bytes=0)
@example(data=b"\x81\x30\x81\x30\x81\x30", bom_bytes=0)
@example(data=b"\x3d\xd8\x00\xde\x3d\xd8a\0\x00\xde\x41", bom_bytes=0)
def test_any_bytes_map_exactly(codec: str, data: bytes, bom_bytes: int) -> None:
    bom_bytes = min(bom_bytes, len(data))
    tail = (len(data) - bom_bytes) % UNIT_BYTES.get(codec, 1)
    assert_exact(
        data,
        Encoding(codec=codec, bom_bytes=bom_bytes, tail_bytes=tail, evidence="", confidence=1.0),
    )


@pytest.mark.parametrize("codec", ALL_CODECS)
@given(text=texts)
def test_any_text_maps_exactly_and_comes_back(codec: str, text: str) -> None:
    data = text.encode(codec, "ignore")
    encoding = Encoding(codec=codec, evidence="", confidence=1.0)

    assert to_text(data, encoding) == data.decode(codec)
    assert_exact(data, encoding)


@pytest.mark.parametrize("codec", ["gb18030", "big5hkscs", "cp932", "euc_jp", "cp949"])
def test_every_character_of_a_multi_byte_codec_has_the_size_it_came_with(codec: str) -> None:
    for lead in range(0x80, 0x100):
        for prefix in (b"", b"\x8f") if codec == "euc_jp" else (b"",):
            for trail in range(0x30, 0x100):
                data = prefix + bytes((lead, trail))
                encoding = Encoding(codec=codec, evidence="", confidence=1.0)
                assert size(to_text(data, encoding), codec) == len(data)


@given(data=st.binary(max_size=200))
def test_whatever_is_detected_maps_exactly(data: bytes) -> None:
    encoding = detect(data, DEFAULTS)
    if isinstance(encoding, Encoding):
        assert_exact(data, encoding)
        assert detect(data, DEFAULTS) == encoding
        for note in remarks(to_text(data, encoding), encoding):
            assert 0 <= note.start <= note.end <= len(to_text(data, encoding))


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "gb18030", "cp1251"])
def test_checkpoints_agree_with_counting_from_the_start(codec: str) -> None:
    text = "Новости, 新闻 and news. " * 400
    data = text.encode(codec, "ignore")
    encoding = Encoding(codec=codec, evidence="", confidence=1.0)
    text = to_text(data, encoding)
    where = ByteMap(text, encoding)

    for char in (0, 1, 1023, 1024, 4095, 4096, 4097, 5000, len(text) - 1, len(text)):
        assert where.offset(char) == len(text[:char].encode(codec))
    assert where.span(Span(1000, 3000)) == Span(where.offset(1000), where.offset(3000))


def test_encoding_survives_json() -> None:
    encoding = found("Příliš žluťoučký kůň".encode("cp1250"))

    assert msgspec.json.decode(msgspec.json.encode(encoding), type=Encoding) == encoding


def test_notes_hold_no_lone_surrogates() -> None:
    data = b"\x81\x8d\x8f \xe8 \x90\x9d\x81"
    encoding = found(data)
    text = to_text(data, encoding)

    for note in remarks(text, encoding):
        assert not re.search("[\ud800-\udfff]", text[note.start : note.end])


# --- what a page declares -------------------------------------------------------------------------

POLISH_PAGE = (
    "<html><head><title>Dworzec</title>%s</head><body><p>Rada miasta przyjęła we wtorek wieczorem "
    "projekt przebudowy dworca. Dyskusja trwała ponad trzy godziny, ponieważ opozycja żądała "
    "ponownego obliczenia kosztów. Śledztwo wykaże, czy źródła były rzetelne.</p></body></html>"
)
FRENCH_LINE = "<html><head>%s</head><body><p>Le café</p></body></html>"


def page_encoding(page: str, codec: str, header: str | None = None) -> Encoding:
    data = page.encode(codec)
    said = markup.declarations("page.html", data, header)
    encoding = detect(data, DEFAULTS, said)
    assert isinstance(encoding, Encoding)
    assert to_text(data, encoding) == to_text(data, encoding)
    return encoding


@pytest.mark.parametrize(
    ("tag", "header", "codec", "expected"),
    [
        ('<meta charset="iso-8859-2">', None, "iso8859-2", "iso8859-2"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', None,
         "cp1250", "cp1250"),
        ("<meta charset=utf-8>", "text/html; charset=windows-1250", "cp1250", "cp1250"),
        ("<meta charset=iso-8859-1>", None, "cp1250", "cp1250"),
        ("<meta charset=iso-8859-1>", None, "utf-8", "utf-8"),
        ("", "text/html; charset=iso-8859-1", "utf-8", "utf-8"),
        ("<meta charset=utf-8>", None, "cp1250", "cp1250"),
        ("<meta charset=klingon>", None, "cp1250", "cp1250"),
    ],
)  # fmt: skip
def test_a_declaration_counts_where_the_bytes_fit_it(
    tag: str, header: str | None, codec: str, expected: str
) -> None:
    encoding = page_encoding(POLISH_PAGE % tag, codec, header)

    assert encoding.codec == expected
    assert "says" in encoding.evidence


@pytest.mark.parametrize(
    ("label", "codec"),
    [("iso-8859-1", "cp1252"), ("windows-1254", "cp1254"), ("gb2312", "gb18030"),
     ("x-sjis", "cp932"), ("iso-8859-9", "cp1254"), ("ks_c_5601-1987", "cp949")],
)  # fmt: skip
def test_labels_mean_what_browsers_take_them_for(label: str, codec: str) -> None:
    declaration = markup.Declaration(label, "the meta tag")

    assert declared.codec_of(declaration) == codec


def test_a_short_page_is_read_as_it_says() -> None:
    told = page_encoding(FRENCH_LINE % "<meta charset=iso-8859-15>", "iso8859-15")

    assert told.codec == "iso8859-15"
    assert told.confidence > 0.9


def test_the_order_is_mark_header_meta() -> None:
    tag = "<meta charset=iso-8859-2>"
    header = "text/html; charset=windows-1250"
    said = markup.declarations("a.html", (POLISH_PAGE % tag).encode(), header)

    assert [d.label for d in said] == ["windows-1250", "iso-8859-2"]
    assert page_encoding("\ufeff" + POLISH_PAGE % tag, "utf-8", header).codec == "utf-8"


def test_an_xml_declaration_and_a_comment() -> None:
    xml = b'<?xml version="1.0" encoding="iso-8859-2"?><html><head></head></html>'
    quoted = b"<html><head><!-- <meta charset=big5> --></head></html>"

    assert [d.label for d in markup.declarations("a.xhtml", xml, None)] == ["iso-8859-2"]
    assert markup.declarations("a.html", quoted, None) == ()


def test_a_text_declares_nothing() -> None:
    assert markup.declarations("a.txt", b"She wrote <meta charset=big5> in it.", None) == ()
