"""Web pages from raw/ to clean/: articles, sidecars, encodings, proof, and copies of text files."""

import json
from pathlib import Path

import pytest

from corpora import built, folder, written
from pipeline.cli.run import write_corpus
from pipeline.model import Drop, Failed, Span
from pipeline.run import Processed, process
from pipeline.settings import Run, Settings
from pipeline.sinks.stored import Stored
from pipeline.sinks.verify import verify
from pipeline.sources.files import raw_text
from pipeline.trace import origins

FERRY = (
    (
        "The ferry between the two islands will run through the winter for the first time, the council "
        "said on Tuesday after a vote that was closer than expected."
    ),
    (
        "Some three hundred people travel to work across the strait, and most of them have had to stay "
        "with relatives whenever the timetable ended in October."
    ),
    "The boat will sail four times a day, and the fare will stay the same until the spring.",
)
MILL = (
    (
        "A paper mill that had stood empty for eleven years burned down in the night, and firemen were "
        "still putting out the last of the flames at noon on Friday."
    ),
    (
        "Nobody was hurt. The owner, a holding company, had asked for permission to pull the building "
        "down, and neighbours had objected twice in court."
    ),
    "The police are looking for two young men who were seen climbing over the fence in the evening.",
)
POLISH = (
    (
        "Rada miasta przyjęła we wtorek wieczorem projekt przebudowy dworca kolejowego, mimo sprzeciwu "
        "opozycji, która żądała ponownego obliczenia wszystkich kosztów."
    ),
    (
        "Dyskusja trwała ponad trzy godziny. Śledztwo wykaże, czy źródła finansowania były rzetelne, "
        "powiedział burmistrz, dziękując mieszkańcom za cierpliwość."
    ),
    (
        "Prace rozpoczną się w czerwcu i potrwają co najmniej dwa lata, a pociągi będą się zatrzymywać "
        "na stacji tymczasowej położonej kilkaset metrów dalej."
    ),
)
ORCHARD = (
    (
        "Growers in the valley expect the smallest apple harvest since records began, after frost in "
        "April killed the blossom in two orchards out of three."
    ),
    (
        "Prices have risen by a fifth already, and the juice factory in the town will close one of its "
        "two lines in September because there is nothing to press."
    ),
    "The state has promised help, but the growers say that it will come too late for many of them.",
)


KIOSK = (
    (
        "Kiosks on the beach may open on Sundays from June, the district decided on Wednesday, after "
        "their owners had collected nine thousand signatures in the spring."
    ),
    (
        "Churches had asked that the morning be left free, and so nothing may be sold before eleven, "
        "not even coffee, which some of the owners called a bad joke."
    ),
    "The rule holds for one summer, and in October the district will count who came and who did not.",
)


def paragraphs(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{line}</p>\n" for line in lines)


def quay(title: str, lines: tuple[str, ...]) -> str:
    """A page of the first site."""
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title} | The Quay</title></head><body>"
        "<nav><a href=/>Home</a> <a href=/news>News</a></nav>"
        f"<main><article><h1>{title}</h1>{paragraphs(lines)}</article></main>"
        "<footer><p>© The Quay. All rights reserved.</p></footer></body></html>"
    )


def amp(title: str, lines: tuple[str, ...]) -> str:
    """An AMP page of the second site."""
    return (
        f"<!doctype html><html amp lang=en><head><meta charset=utf-8><title>{title}</title>"
        "<style amp-boilerplate>body{visibility:hidden}</style></head><body>"
        "<amp-sidebar id=menu><ul><li><a href=/>Home</a></li></ul></amp-sidebar>"
        f"<article><h1>{title}</h1><amp-img src=a.jpg width=1 height=1></amp-img>"
        f"{paragraphs(lines)}</article><amp-analytics></amp-analytics></body></html>"
    )


def polish(lines: tuple[str, ...]) -> bytes:
    """A page of the third site, which declares an encoding that it is not in."""
    page = (
        "<html lang=pl><head><meta charset=iso-8859-1><title>Dworzec</title></head><body>"
        f"<div id=content><h1>Dworzec do przebudowy</h1>{paragraphs(lines)}</div></body></html>"
    )
    return page.encode("cp1250")


def data_only(title: str, lines: tuple[str, ...]) -> str:
    """A page that a script would fill."""
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "articleBody": "\n\n".join(lines),
    }
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title>"
        f'<script type="application/ld+json">{json.dumps(data)}</script></head>'
        "<body><div id=app></div><noscript>Please enable JavaScript.</noscript></body></html>"
    )


def framework(title: str, lines: tuple[str, ...]) -> str:
    """A page whose text is in the state of its framework, with markup, as one string."""
    body = f"<h2>What is known</h2>{paragraphs(lines)}".replace("\n", "")
    state = {"props": {"menu": [{"text": "Home"}], "story": {"headline": title, "body": body}}}
    data = json.dumps(state).replace("<", "\\u003c")
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title}</title></head><body><div id=__next></div>"
        f'<script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>'
    )


SIDECAR = {
    "url": "https://quay.example/ferry?id=1",
    "fetched_at": "2025-05-05T10:00:00Z",
    "headers": {"Content-Type": "text/html"},
    "crawl": 7,
}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    raw = tmp_path / "raw"
    folder(raw / "quay", ferry__html=quay("Ferry to sail all winter", FERRY))
    folder(raw / "quay", ferry__json=json.dumps(SIDECAR))
    folder(raw / "amp", mill__htm=amp("Empty mill burns down", MILL), mill__json="{broken")
    folder(raw / "polish", dworzec__html=polish(POLISH))
    folder(raw / "data", orchard__xhtml=data_only("Frost ruins the apples", ORCHARD))
    folder(raw / "state", kiosk__html=framework("Kiosks may open on Sundays", KIOSK))
    folder(raw, kiosk__txt="Kiosks may open on Sundays\n\n" + "\n\n".join(KIOSK) + "\n")
    folder(raw / "fragments", mill__html=paragraphs(MILL))
    folder(raw, ferry__txt="Ferry to sail all winter\n\n" + "\n\n".join(FERRY) + "\n")
    folder(raw, page__txt=quay("Frost and apples", ORCHARD), stray__json="{}")
    return raw


def by_name(raw: Path) -> dict[str, Processed]:
    return {document.name: document for document in built(raw).documents}


def test_the_articles_are_right(raw: Path) -> None:
    found = by_name(raw)
    texts = {name: tuple(document.text.split("\n\n")) for name, document in found.items()}
    assert texts == {
        "quay/ferry.html": FERRY,
        "amp/mill.htm": MILL,
        "polish/dworzec.html": POLISH,
        "data/orchard.xhtml": ORCHARD,
        "fragments/mill.html": MILL,
        "state/kiosk.html": ("What is known", *KIOSK),
        "kiosk.txt": KIOSK,
        "ferry.txt": FERRY,
        "page.txt": ORCHARD,
    }
    assert found["quay/ferry.html"].first("title") == "Ferry to sail all winter"
    encoding = found["polish/dworzec.html"].encoding
    assert encoding is not None
    assert "the meta tag says iso-8859-1" in encoding.evidence


def test_a_text_file_and_a_page_of_one_story_are_duplicates(raw: Path) -> None:
    clusters = built(raw).outcome.clusters
    groups = {frozenset({c.canonical, *(m.right for m in c.members)}) for c in clusters}
    assert groups == {
        frozenset({"ferry.txt", "quay/ferry.html"}),
        frozenset({"amp/mill.htm", "fragments/mill.html"}),
        frozenset({"data/orchard.xhtml", "page.txt"}),
        frozenset({"kiosk.txt", "state/kiosk.html"}),
    }


def test_the_proof_holds_and_notices_a_changed_sidecar(raw: Path, tmp_path: Path) -> None:
    write_corpus(raw, tmp_path / "clean", Settings(), lambda *_: None)
    stored = Stored(tmp_path / "clean", raw)
    assert [problem for check in verify(stored) for problem in check.broken] == []
    (raw / "quay" / "ferry.json").write_text("{}")
    assert [problem for check in verify(stored) for problem in check.broken] == [
        "raw quay/ferry.json: its bytes changed since the corpus was written"
    ]


@pytest.mark.parametrize("name", ["quay/ferry.html", "polish/dworzec.html", "fragments/mill.html"])
def test_every_clean_word_has_its_bytes_in_the_page(raw: Path, name: str) -> None:
    document = by_name(raw)[name]
    assert document.encoding is not None
    data = (raw / name).read_bytes()
    text = raw_text(raw, name, document.encoding)
    for start in range(0, len(document.text), 40):
        word = document.text[start:].split()[0]
        at = document.text.index(word, start)
        found = origins(text, document.encoding, document.steps, Span(at, at + len(word)))
        pieces = [data[a:b] for origin in found for a, b in origin.raw_bytes]
        assert b"".join(pieces).decode(document.encoding.codec) == word


STRUCTURED = (
    "<!DOCTYPE html><html lang=en><head><title>Ferry fares</title></head><body><article>"
    f"<h1>Ferry fares</h1><p>{FERRY[0]}</p><h2>What it *costs*</h2>"
    "<table><tr><th>Ticket<th>Price</tr><tr><td>Adult<td>12</tr><tr><td>Child<td>6</tr></table>"
    "<ul><li>Bicycles travel free of charge.<li>1. Dogs pay half.</ul>"
    f"<blockquote><p>{FERRY[1]}</p></blockquote><p>{FERRY[2]}</p></article></body></html>"
)


def test_structure_reaches_the_corpus_and_the_markdown(tmp_path: Path) -> None:
    raw = folder(
        tmp_path / "raw", fares__html=STRUCTURED, list__txt="- one\n\n" + "\n\n".join(MILL)
    )
    files = written(raw, tmp_path / "clean")
    body = files["articles/fares.html.md"].decode().split("\n---\n\n", 1)[1]
    assert body == "\n".join(
        [
            *(FERRY[0], "", "## What it \\*costs\\*", "", "| Ticket | Price |", "| --- | --- |"),
            *("| Adult | 12 |", "| Child | 6 |", "", "- Bicycles travel free of charge."),
            *("- 1\\. Dogs pay half.", "", f"> {FERRY[1]}", "", FERRY[2], ""),
        ]
    )
    page, text = (json.loads(line) for line in sorted(files["corpus.jsonl"].splitlines()))
    if page["blocks"] is None:
        page, text = text, page
    assert text["blocks"] is None
    assert "\n- one\n\n" in files["articles/list.md"].decode()
    shown = [(b["kind"], page["text"][b["start"] : b["end"]]) for b in page["blocks"]]
    assert shown[:4] == [
        ("heading", "What it *costs*"),
        ("table", "Ticket | Price\n\nAdult | 12\n\nChild | 6"),
        ("header", "Ticket | Price"),
        ("cell", "Ticket"),
    ]
    assert shown[-1] == ("quote", FERRY[1])
    assert all(
        set(block) == {"kind", "start", "end", "level", "number"} for block in page["blocks"]
    )
    stored = Stored(tmp_path / "clean", raw)
    assert [problem for check in verify(stored) for problem in check.broken] == []


def test_what_a_sidecar_says_is_in_the_corpus(raw: Path, tmp_path: Path) -> None:
    files = written(raw, tmp_path / "clean")
    lines = [json.loads(line) for line in files["corpus.jsonl"].splitlines()]
    trail = json.loads(files["trails/quay/ferry.html.json"])
    assert trail["sidecar"]["url"] == SIDECAR["url"]
    assert trail["sidecar"]["fetched_at"] == SIDECAR["fetched_at"]
    assert json.loads(trail["sidecar"]["rest"])["crawl"] == 7
    assert all("sidecar" in line["provenance"] for line in lines)
    assert "stray.json" in files["rejected.jsonl"].decode()
    assert "ferry.json" not in files["rejected.jsonl"].decode()


def test_a_broken_sidecar_is_flagged_and_the_page_goes_on(raw: Path) -> None:
    document = by_name(raw)["amp/mill.htm"]
    assert document.kept
    flags = [note for note in document.notes if note.rule == "decode.sidecar"]
    assert [flag.why for flag in flags] == ["amp/mill.json is no JSON"]


def test_runs_are_the_same_to_the_byte(raw: Path, tmp_path: Path) -> None:
    one = written(raw, tmp_path / "one", Settings(run=Run(workers=1)))
    assert written(raw, tmp_path / "two") == one


@pytest.mark.parametrize("article", [FERRY, ()], ids=["article", "none"])
def test_the_report_shows_an_article_behind_long_scripts(
    tmp_path: Path, article: tuple[str, ...]
) -> None:
    script = "<script>" + "var a = 1;\n" * 20_000 + "</script>"
    page = quay("Ferry to sail", article or ("Home",)).replace("<body>", f"<body>{script}")
    folder(tmp_path / "raw", page__html=page, menu__html=f"<html><body>{script}<p>Home</p>")
    report = written(tmp_path / "raw", tmp_path / "clean")["report/index.html"].decode()
    assert len(report) < 200_000
    assert "more in the raw file" in report
    assert all(f"{line[:40]}" in report for line in article)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 200_000 + "text",
        "<a " + "x=1 " * 200_000,
        "<!doctype html><html><body><!-- " + "never closed " * 50_000,
        "<!DOCTYPE html [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><html><body>&b;</body></html>",
        "<html><body>" + "\0<p>\0text\0</p>" * 1000,
        "<p>" * 100_000,
    ],
    ids=["nested", "attributes", "comment", "entities", "NUL", "open"],
)
def test_hostile_pages_end_with_a_verdict(page: str) -> None:
    result = process("page.html", page.encode(), Settings())
    assert not isinstance(result.verdict, Failed), result.verdict


def test_an_image_named_html_is_dropped() -> None:
    result = process("page.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), Settings())
    assert isinstance(result.verdict, Drop)
