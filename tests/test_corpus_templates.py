"""Lines that a site repeats: hand-made sites, what must not matter, and the whole way to `verify`."""

import json
import random
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import built, written, written_with_hash_seed
from pipeline import edits
from pipeline.corpus.templates import RULES, Page, decide
from pipeline.corpus.templates.sites import site_of
from pipeline.engines import local
from pipeline.model import Change
from pipeline.run import acts
from pipeline.settings import Rules, Run, Settings, Templates
from pipeline.sinks.stored import Stored
from pipeline.sinks.verify import verify
from sitecases import STORIES, SiteCase, all_sites

CASES = all_sites()
SETTINGS = Settings()
BLURB = "Get the stories that matter in your inbox, every morning at six."


def cleaned(page: Page, change: Change | None, settings: Settings = SETTINGS) -> str:
    if change is None:
        return page.text
    acting = tuple(edit for edit in change.edits if acts(edit.rule, settings.rules))
    edits.check(acting, len(page.text))
    return edits.apply(page.text, acting)


def texts(pages: list[Page], settings: Settings = SETTINGS) -> dict[str, str]:
    made = decide(pages, settings)
    return {page.name: cleaned(page, made.get(page.name), settings) for page in pages}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.where}: {case.title}")
def test_site(case: SiteCase, request: pytest.FixtureRequest) -> None:
    if case.kind == "known-failure":
        request.applymarker(pytest.mark.xfail(strict=True, reason=case.why, raises=AssertionError))
    made = decide(case.pages, SETTINGS)
    texts = {page.name: cleaned(page, made.get(page.name)) for page in case.pages}
    assert texts == case.expected, case.why
    noted = {note.rule for change in made.values() for note in change.notes}
    assert noted == case.rules | case.flags, case.why


def test_titles_are_unique() -> None:
    assert len({(case.where, case.title) for case in CASES}) == len(CASES)


def test_every_rule_acts_in_a_case() -> None:
    seen: set[str] = set()
    for case in CASES:
        for change in decide(case.pages, SETTINGS).values():
            seen |= {edit.rule for edit in change.edits} | {note.rule for note in change.notes}
    assert seen == {rule.id for rule in RULES}


def test_a_second_pass_finds_nothing() -> None:
    for case in CASES:
        once = texts(list(case.pages))
        again = [msgspec.structs.replace(page, text=once[page.name]) for page in case.pages]
        assert texts(again) == once, case.title


# Any site: pages of some stories, some lines of the site, in any arrangement.
_LINES = st.sampled_from(
    [
        BLURB,
        "Ang pahinang ito ay pinangangalagaan ng mga boluntaryo mula noong taong 2009.",
        "The trial continues.",
        "Harbour today: 21°C, wind 4 km/h",
        "Harbour today: 9°C, wind 11 km/h",
        "Newsletter",
        "© 2025 Harbour Gazette. All rights reserved.",
        "___",
    ]
)


@st.composite
def sites(draw: st.DrawFn) -> list[Page]:
    pages = []
    for number in range(draw(st.integers(1, 14))):
        story = STORIES[draw(st.integers(0, len(STORIES) - 1))]
        lines = [*draw(st.lists(_LINES, max_size=2)), *story, *draw(st.lists(_LINES, max_size=3))]
        gaps = [draw(st.sampled_from(["\n\n", "\n"])) for _ in lines[1:]]
        text = "".join(line + gap for line, gap in zip(lines, [*gaps, ""], strict=True))
        url = draw(
            st.sampled_from(["https://harbour.example/a", "https://gazette.example/b", None])
        )
        pages.append(Page(name=f"{number:02}.txt", text=text, url=url))
    return pages


@given(sites(), st.randoms(use_true_random=False))
def test_the_order_of_the_pages_has_no_effect(pages: list[Page], source: random.Random) -> None:
    straight = decide(pages, SETTINGS)
    source.shuffle(pages)
    assert decide(pages, SETTINGS) == straight


@given(sites(), st.randoms(use_true_random=False))
def test_the_names_of_the_pages_have_no_effect(pages: list[Page], source: random.Random) -> None:
    straight = texts(pages)
    names = [page.name for page in pages]
    source.shuffle(names)
    renamed = [
        msgspec.structs.replace(page, name=name) for page, name in zip(pages, names, strict=True)
    ]
    made = texts(renamed)
    for page, name in zip(pages, names, strict=True):
        assert made[name] == straight[page.name]


@given(sites(), st.integers(0, 13), st.integers(1, 9))
def test_copies_of_a_page_change_nothing(pages: list[Page], which: int, times: int) -> None:
    page = pages[which % len(pages)]
    more = [msgspec.structs.replace(page, name=f"copy-{n}.txt") for n in range(times)]
    straight, made = texts(pages), texts([*pages, *more])
    assert {name: made[name] for name in straight} == straight
    assert {made[copy.name] for copy in more} == {straight[page.name]}


@given(sites())
def test_only_recurring_lines_go_and_paragraphs_stay_apart(pages: list[Page]) -> None:
    for page in pages:
        before, after = page.text.split("\n"), texts(pages)[page.name].split("\n")
        gone = [line for line in before if line and line not in after]
        assert [line for line in before if line and line in after] == [x for x in after if x]
        assert not any(line in paragraph for line in gone for paragraph in STORIES_TEXT)
        assert "\n\n\n" not in texts(pages)[page.name]
        assert texts(pages)[page.name] == texts(pages)[page.name].strip()


STORIES_TEXT = {paragraph for story in STORIES for paragraph in story}


@pytest.mark.parametrize("number", [3, 5, 9, 40])
def test_a_story_on_many_pages_of_a_site_stays(number: int) -> None:
    """Even one that speaks to its readers, with the site's line above it and other ends."""
    story = "\n\n".join((*STORIES[0], "Sign up for our newsletter, he said, and follow us home."))
    ends = [f"It was the {'o' * n}ldest of its kind." for n in range(number)]
    pages = [Page(name=f"{n}.txt", text=f"{story}\n\n{end}") for n, end in enumerate(ends)]
    assert texts(pages) == {page.name: page.text for page in pages}


def site_settings(**given: object) -> Settings:
    return Settings(templates=Templates(**given))  # type: ignore[arg-type]


def blurbed(number: int, line: str = BLURB) -> list[Page]:
    return [
        Page(name=f"{n}.txt", text="\n\n".join((*story, line)))
        for n, story in enumerate(STORIES[:number])
    ]


def test_the_declared_minimum_decides() -> None:
    pages = blurbed(4)
    assert all(text.endswith(BLURB) for text in texts(pages, site_settings(pages=5)).values())
    assert not any(BLURB in text for text in texts(pages, site_settings(pages=4)).values())


def test_the_share_of_unmarked_lines_decides() -> None:
    line = "Ang pahinang ito ay pinangangalagaan ng mga boluntaryo mula noong taong 2009."
    pages = blurbed(9, line) + [
        Page(name=f"other-{n}.txt", text="\n\n".join(story)) for n, story in enumerate(STORIES[9:])
    ]
    assert not any(line in text for text in texts(pages).values())
    strict = site_settings(unmarked_share=0.7)
    assert sum(line in text for text in texts(pages, strict).values()) == 9


def test_it_can_be_switched_off() -> None:
    assert decide(blurbed(9), site_settings(on=False)) == {}


def test_a_rule_that_is_off_leaves_its_lines() -> None:
    off = Settings(rules=Rules(off=("templates.phrase",)))
    assert all(text.endswith(BLURB) for text in texts(blurbed(9), off).values())


def test_flags_can_be_applied() -> None:
    applied = Settings(rules=Rules(apply=("templates.thin",)))
    pages = blurbed(2)
    assert all(text.endswith(BLURB) for text in texts(pages).values())
    assert texts(pages, applied) == {p.name: p.text.removesuffix(f"\n\n{BLURB}") for p in pages}


def test_the_reason_names_the_counts() -> None:
    pages = [*blurbed(5), msgspec.structs.replace(blurbed(1)[0], name="copy.txt")]
    pages += [Page(name="other.txt", text="\n\n".join(STORIES[9]))]
    pages = [msgspec.structs.replace(p, url="https://www.harbour.example/x") for p in pages]
    (note,) = decide(pages, SETTINGS)["3.txt"].notes
    assert note.why == (
        "stands in 5 of 6 stories (6 pages) of harbour.example, last in 5 of them; "
        "it says “your inbox”"
    )


@pytest.mark.parametrize(
    ("name", "url", "key"),
    [
        ("a/b/story.html", None, "a/b/"),
        ("story.html", "not an address", "/"),
        ("a/story.html", "https://www.harbour.example/2025/x", "harbour.example"),
        ("a/story.html", "http://m.harbour.example:8080/x", "harbour.example"),
        (
            "story.html",
            "https://archive.org/web/20050102/http://harbour.example/x",
            "harbour.example",
        ),
        ("story.html", "https://[broken", "/"),
        ("a/story.html", f"https://{'x' * 300}.example/x", "a/"),
        ("a/story.html", "https://<script>.example/x", "a/"),
        ("a/story.html", "https://new.bbc.co.uk/x", "new.bbc.co.uk"),
    ],
)
def test_the_site_of_a_document(name: str, url: str | None, key: str) -> None:
    assert site_of(name, url).key == key


def test_a_site_is_called_by_its_host_and_the_telling_part_of_it() -> None:
    assert site_of("x", "https://www.bbc.co.uk/x").names == ("bbc.co.uk", "bbc")
    assert site_of("x", "https://harbour.example/x").names == ("harbour.example", "harbour")
    assert site_of("a/x", None).names == ()


PAGE = """<!DOCTYPE html><html lang="en"><head><title>{title} - Harbour Gazette</title>
<link rel="canonical" href="https://harbour.example/{number}"></head><body>
<nav><a href="/">Home</a></nav><article><h1>{title}</h1>
{paragraphs}
<p>The Gazette was founded in 1871 by two typesetters, a widow and a cat &mdash; on the quay.</p>
</article></body></html>
"""
FOUNDED = "The Gazette was founded in 1871"


def invented(number: int) -> list[str]:
    """Four paragraphs that no other number has, of the words of all stories."""
    source = random.Random(number)  # noqa: S311  (test data, the same on every run)
    words = " ".join(paragraph for story in STORIES for paragraph in story).lower().split()
    return [" ".join(source.sample(words, 30)).strip(".,").capitalize() + "." for _ in range(4)]


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A site of ten pages, each with a story and, at its end, the same sentence on the site."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for number, story in enumerate(STORIES[:10]):
        told = [*story, *invented(number)]
        paragraphs = "\n".join(f"<p>{paragraph}</p>" for paragraph in told)
        title = " ".join(story[1].split()[-4:]).strip(".")
        page = PAGE.format(title=title, number=number, paragraphs=paragraphs)
        (folder / f"page-{number}.html").write_text(page, encoding="utf-8")
    return folder


def test_pages_of_a_site_come_out_clean_and_accounted_for(raw: Path) -> None:
    result = built(raw)
    assert len(result.documents) == 10
    for document, story in zip(result.documents, STORIES, strict=False):
        assert FOUNDED not in document.text
        assert story[1] in document.text
        (note,) = [note for note in document.notes if note.rule == "templates.edge"]
        assert note.text.startswith(FOUNDED)
        assert "10 of 10 stories of harbour.example, last in 10" in note.why
        assert document.account is not None
        changed = sum(document.account.replaced.values()) + sum(document.account.removed.values())
        assert document.account.total == document.account.kept + changed
        assert document.account.removed["templates.edge"] == note.raw.end - note.raw.start
        source = (raw / document.name).read_bytes()
        assert FOUNDED in source[slice(*note.raw_bytes)].decode()
        assert [step.stage for step in document.steps][-1] == "templates"


def test_the_trail_records_and_the_report_hold_the_removal(raw: Path, tmp_path: Path) -> None:
    files = written(raw, tmp_path / "clean")
    removed = [json.loads(line) for line in files["removed.jsonl"].splitlines()]
    assert sum(line["rule"] == "templates.edge" for line in removed) == 10
    report = files["report/index.html"].decode()
    assert "templates.edge" in report
    assert FOUNDED in report
    assert FOUNDED not in files["corpus.jsonl"].decode().replace("“", "")


def problems(top: Path) -> list[str]:
    return [problem for check in verify(Stored(top / "clean")) for problem in check.broken]


def test_verify_decides_again_from_the_counts(raw: Path, tmp_path: Path) -> None:
    written(raw, tmp_path / "clean")
    checks = list(verify(Stored(tmp_path / "clean")))
    assert [check.broken for check in checks] == [()] * 12
    assert checks[-1].holds == ("10 lines that sites repeat, decided again from their counts",)


@pytest.mark.parametrize("part", ["templates.edge", "stands in 10 of 10", "The Gazette was"])
def test_a_changed_byte_of_the_decision_is_found(raw: Path, tmp_path: Path, part: str) -> None:
    written(raw, tmp_path / "clean")
    path = tmp_path / "clean" / "trails" / "page-3.html.json"
    data = bytearray(path.read_bytes())
    data[data.rindex(part.encode()) + 1] ^= 1
    path.write_bytes(bytes(data))
    found = problems(tmp_path)
    assert "trails/page-3.html.json: changed since it was written" in found
    said = "page-3.html: its trail does not say what the counts of its site say"
    assert said in found or any(problem.startswith("trails/page-3") for problem in found[1:])


def test_a_page_that_leaves_the_corpus_changes_the_decision(raw: Path, tmp_path: Path) -> None:
    """What is decided follows from the pages that are there: seven of ten are not enough."""
    for number in range(3, 10):
        (raw / f"page-{number}.html").unlink()
    for document in built(raw).documents:
        assert FOUNDED in document.text
        assert [n.rule for n in document.notes if not n.applied] == ["templates.thin"]
    written(raw, tmp_path / "clean")
    assert problems(tmp_path) == []


def test_switched_off_leaves_no_step(raw: Path, tmp_path: Path) -> None:
    off = site_settings(on=False)
    assert all("templates" not in [s.stage for s in d.steps] for d in built(raw, off).documents)
    written(raw, tmp_path / "clean", off)
    assert problems(tmp_path) == []


def test_number_of_processes_has_no_effect(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = written(raw, tmp_path / "one", Settings(run=Run(workers=1)))
    monkeypatch.setattr(local, "_WORTH_PROCESSES", 0)
    assert written(raw, tmp_path / "two", Settings(run=Run(workers=2))) == one


def test_hash_seed_has_no_effect(raw: Path, tmp_path: Path) -> None:
    one, other = (written_with_hash_seed(raw, tmp_path / seed, seed) for seed in ("1", "2"))
    assert one == other


def test_the_address_in_a_sidecar_tells_the_site(raw: Path, tmp_path: Path) -> None:
    for number in range(10):
        page = raw / f"page-{number}.html"
        text = re.sub("<link [^>]*>\n?", "", page.read_text(encoding="utf-8"))
        page.write_text(text, encoding="utf-8")
        url = f"https://www.quay.example/{number}" if number < 9 else "https://else.example/"
        page.with_suffix(".json").write_text(json.dumps({"url": url}), encoding="utf-8")
    *nine, last = built(raw).documents
    assert all("9 of 9 stories of quay.example" in str(document.notes) for document in nine)
    assert FOUNDED in last.text
    written(raw, tmp_path / "clean")
    assert problems(tmp_path) == []


def test_a_page_that_changed_on_disk_meanwhile_fails_alone(
    raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    process_all = local.process_all

    def then_changed(*arguments: Any) -> list[local.Result]:
        results = process_all(*arguments)
        (raw / "page-4.html").write_bytes(b"<p>Gone</p>")
        return results

    monkeypatch.setattr(local, "process_all", then_changed)
    result = built(raw)
    (failed,) = result.rejected()
    assert failed[0] == "page-4.html"
    assert "changed while the corpus was built" in str(failed[1])
    assert result.counts()["written"] == 9
