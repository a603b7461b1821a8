"""Made-up articles (`tests/stories/*.txt`) that tests compose copies from."""

from pathlib import Path

from pipeline.corpus.records import Article

_FOLDER = Path(__file__).parent / "stories"


def story(name: str) -> tuple[str, ...]:
    """The paragraphs of a made-up article."""
    return tuple((_FOLDER / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n"))


FERRY, MILL = story("ferry"), story("mill")
VIETNAMESE, CHINESE, THAI = story("vietnamese"), story("chinese"), story("thai")


def text(paragraphs: tuple[str, ...]) -> str:
    """Paragraphs as a cleaned text has them."""
    return "\n\n".join(paragraphs)


def article(name: str, body: str, **fields: str | bool | None) -> Article:
    """An article with that text; its content hash stands for its name."""
    values = {"id": name[:16], "sha256": name, **fields}
    return Article(name=name, text=body, **values)  # type: ignore[arg-type]
