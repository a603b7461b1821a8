"""The report as a page: what it shows, that it escapes, that it is the same for the same run."""

import random
import re
from html.parser import HTMLParser

import msgspec

import report_samples as samples
from pipeline import settings as types
from pipeline.corpus.records import Outcome
from pipeline.lineage import Account
from pipeline.model import Edit, Failed, Step
from pipeline.review import bodies
from pipeline.review.report import Report, render

SETTINGS = types.Report()
# Keeps a browser from asking the disk for an icon.
EMPTY_ICON = {"rel": "icon", "href": "data:,"}
HOSTILE = (
    "<script>window.hit=1</script>",
    "<img src=x onerror='window.hit=1'>",
    "javascript:window.hit=1",
    "</style><script>window.hit=1</script>",
    "--><svg onload=window.hit=1>",
    "{{7*7}}{% raw %}",
    "\"'><iframe src='javascript:window.hit=1'>",
    "\u202egnp.exe\u2066",
    "<a href=javascript:window.hit=1>x</a><b><p></div></table>",
    "\x00\x1b[31m",
)


class Page(HTMLParser):
    """Tags with their attributes, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def links(self) -> list[str]:
        return [attrs["href"] or "" for tag, attrs in self.tags if tag == "a" and "href" in attrs]

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.tags if attribute in attrs]


def hostile_report() -> Report:
    """Hostile text wherever a document can put it: names, texts, values, evidence, errors."""
    all_of_it = " ".join(HOSTILE) + " ]]>"
    made = [
        samples.document(
            f"{number} {bad}.txt",
            f"[[metadata.title||{bad}]]\n{bad} stays.\n[[?boilerplate.promo|promotion|{bad}]]\n"
            f"[[normalise.spaces|{bad}|x]]",
            fields=[samples.field(bad, bad, 0, len(bad))],
            why=bad,
        )
        for number, bad in enumerate(HOSTILE)
    ]
    broken, _ = samples.document(
        "broken.txt", "x", verdict=Failed(stage=all_of_it, error=all_of_it)
    )
    pair = samples.pair(
        made[0][0].name, made[1][0].name, "template", differences=HOSTILE, why=all_of_it
    )
    return samples.report(
        *made,
        (broken, "x"),
        refused=((f"{all_of_it}.html", Failed(stage=all_of_it, error=all_of_it)),),
        ignored=(all_of_it,),
        outcome=Outcome(linked=(pair,), nearest=(pair,)),
    )


def test_the_page_shows_every_section_and_every_verdict() -> None:
    text = Page(render(samples.sample(), SETTINGS)).text
    for part in (
        "Totals", "For review", "What each rule did", "Duplicates", "Nearest pairs",
        "harbour-copy.txt", "0.71", "Most shingles are shared.", "Below 0.7.",
        "no-article", "ValueError: no", "too-large", "photo.jpg", "quakes/1.txt",
        "Fishing quotas cut", "Our guide to the coast is out now.",
    ):  # fmt: skip
        assert part in text, part


def test_what_crowded_groups_left_out_is_told() -> None:
    report = samples.sample()
    assert "shared a passage, or a band" not in Page(render(report, SETTINGS)).text
    outcome = msgspec.structs.replace(report.outcome, capped=1234)
    crowded = msgspec.structs.replace(report, outcome=outcome)
    assert "1,234 times a text shared a passage" in Page(render(crowded, SETTINGS)).text


def test_the_weakest_copy_of_a_group_is_named_and_leads_to_its_pair() -> None:
    html = render(samples.sample(), SETTINGS)
    names = re.findall(r'Weakest match of the group: ([\d.]+), <a href="#([\w-]+)">', html)
    assert names
    for score, anchor in names:
        assert f'id="{anchor}"' in html
        assert 0 < float(score) <= 1


def test_the_account_of_characters_adds_up_on_the_page() -> None:
    report = samples.sample()
    accounts = [d.account for d in report.documents if isinstance(d.account, Account)]
    text = re.sub(r"\s+", " ", Page(render(report, SETTINGS)).text)
    for account in accounts:
        replaced, removed = sum(account.replaced.values()), sum(account.removed.values())
        assert account.total == account.kept + replaced + removed
        line = f"{account.total} raw characters = {account.kept} kept + {replaced} replaced"
        assert f"{line} + {removed} removed" in text


def test_nothing_is_loaded_and_nothing_can_run() -> None:
    page = Page(render(hostile_report(), SETTINGS))
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "img", "iframe", "object", "embed", "base", "form"}
    assert [attrs for tag, attrs in page.tags if tag == "link"] == [EMPTY_ICON]
    assert all(href.startswith("#") for href in page.links)
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    (policy,) = [
        attrs["content"] for _, attrs in page.tags
        if attrs.get("http-equiv") == "Content-Security-Policy"
    ]  # fmt: skip
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy


def test_hostile_text_is_shown_as_text() -> None:
    page = Page(render(hostile_report(), SETTINGS))
    assert "<script>window.hit=1</script>" in page.text
    assert "{{7*7}}" in page.text
    assert "\u202e" not in page.text
    assert "\x00" not in page.text


def test_every_anchor_leads_to_a_place_and_no_place_has_two() -> None:
    for report in (samples.sample(), hostile_report()):
        page = Page(render(report, SETTINGS))
        ids = page.values("id")
        assert len(ids) == len(set(ids))
        assert {href[1:] for href in page.links} - set(ids) == set()


def test_the_same_run_gives_the_same_page_in_any_order() -> None:
    report = samples.sample()
    documents = list(report.documents)
    random.Random(3).shuffle(documents)  # noqa: S311  (an order, not a secret)
    other = msgspec.structs.replace(report, documents=tuple(documents))
    assert render(other, SETTINGS) == render(report, SETTINGS)


def test_a_removal_is_one_mark_however_many_values_were_read_off_it() -> None:
    made = samples.document(
        "a.txt",
        "[[metadata.dateline||PORTO, May 5 (Lusa) — ]]The harbour reopened.",
        fields=[
            samples.field("dateline", "Porto", 0, 5, "metadata.dateline"),
            samples.field("agency", "Lusa", 14, 18, "metadata.dateline"),
        ],
    )
    text = " ".join(Page(render(samples.report(made), SETTINGS)).text.split())
    assert text.count("dateline removed by metadata.dateline") == 1


def test_documents_beyond_the_limit_are_listed_and_said_so() -> None:
    made = [samples.story(f"{number}.txt") for number in range(5)]
    text = Page(render(samples.report(*made), types.Report(documents=2))).text
    assert all(f"{number}.txt" in text for number in range(5))
    assert text.count("Raw beside clean") == 2


def test_an_empty_run_has_a_page() -> None:
    text = Page(render(samples.report(), SETTINGS)).text
    assert "0 documents in" in text


def test_what_was_made_ahead_gives_the_same_page() -> None:
    report = hostile_report()
    for most in (0, 3, 100):
        data = bodies.ahead(report.documents, report.texts, most)
        ahead = bodies.holding(data, report.documents, report.documents)
        assert len(ahead) == min(most, len(report.texts))
        assert render(msgspec.structs.replace(report, bodies=ahead), SETTINGS) == render(
            report, SETTINGS
        )


def test_what_was_made_ahead_of_a_document_that_changed_since_is_left_out() -> None:
    (one, text), (other, _) = (
        samples.document("one.txt", "One."),
        samples.document("two.txt", "One."),
    )
    data = bodies.ahead((one, other), {"one.txt": text, "two.txt": text}, 2)
    cut = Step(stage="templates", version=1, edits=(Edit(0, 3, "", "templates.line"),))
    idle = Step(stage="templates", version=1, edits=())
    later = (
        msgspec.structs.replace(one, steps=(*one.steps, cut)),
        msgspec.structs.replace(other, steps=(*other.steps, idle)),
    )
    assert set(bodies.holding(data, (one, other), later)) == {"two.txt"}
