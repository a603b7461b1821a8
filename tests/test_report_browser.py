"""The report in a real browser, fed with hostile text: nothing runs, nothing is fetched."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import report_samples as samples
from pipeline import settings as types
from pipeline.review.report import render
from test_report import hostile_report

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))),
    None,
)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")

# Without these, a browser that starts tries to reach its maker.
_QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=BROWSER, args=list(_QUIET))
        yield started
        started.close()


class Visit:
    """A page opened from disk, with all it asked for and said."""

    def __init__(self, browser: object, html: str, folder: Path, width: int) -> None:
        self.requests: list[str] = []
        self.said: list[str] = []
        path = folder / "index.html"
        path.write_text(html, encoding="utf-8")
        self.page = browser.new_page(viewport={"width": width, "height": 900})  # type: ignore[attr-defined]
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", lambda dialog: self.said.append(dialog.message))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.goto(path.as_uri())
        self.own = path.as_uri()

    def count(self, selector: str) -> int:
        return int(self.page.locator(selector).count())


def test_hostile_text_neither_runs_nor_reaches_out(browser: object, tmp_path: Path) -> None:
    visit = Visit(browser, render(hostile_report(), types.Report()), tmp_path, 1440)
    for summary in visit.page.locator("summary").all():
        summary.evaluate("summary => { summary.parentElement.open = true }")
    visit.page.wait_for_timeout(300)
    assert visit.page.evaluate("window.hit") is None
    assert visit.said == []
    assert visit.requests == [visit.own]
    assert visit.count("script, img, iframe, object, embed, form, [onload], [onerror]") == 0
    assert visit.count("a:not([href^='#'])") == 0


def test_the_harness_would_notice_a_script(browser: object, tmp_path: Path) -> None:
    """The same eyes see an execution where there is one, so their silence means something."""
    html = "<!doctype html><title>x</title><script>window.hit=1;console.log('hit')</script>"
    visit = Visit(browser, html, tmp_path, 1440)
    assert visit.page.evaluate("window.hit") == 1
    assert visit.said == ["hit"]


@pytest.mark.parametrize("width", [390, 768, 1440])
def test_nothing_is_wider_than_the_screen(browser: object, tmp_path: Path, width: int) -> None:
    for report in (samples.sample(), hostile_report()):
        visit = Visit(browser, render(report, types.Report()), tmp_path, width)
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_links_inside_the_page_work(browser: object, tmp_path: Path) -> None:
    visit = Visit(browser, render(samples.sample(), types.Report()), tmp_path, 1440)
    missing = visit.page.evaluate(
        "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href').slice(1))"
        ".filter(id => !document.getElementById(id))"
    )
    assert missing == []
    visit.page.locator("nav a").first.click()
    assert "#" in visit.page.url
