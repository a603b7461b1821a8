"""Every setting with its default, its range and one line of what it does and risks.

These types are the single source: `config.toml`, its validation, `pipeline config` and the
reference page are made from them. A stage gets the group that bears its name, and nothing else.
"""

from typing import Annotated, Any

import msgspec
from msgspec import Meta


class _Group(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of `config.toml`."""


def _share(text: str) -> Any:  # noqa: ANN401  (Annotated metadata has no common type)
    return Meta(ge=0.0, le=1.0, description=text)


class Sources(_Group, frozen=True, kw_only=True):
    """Which files of the raw folder are read."""

    max_bytes: Annotated[
        int,
        Meta(
            ge=1,
            le=2_000_000_000,
            description="Larger files are dropped unread, with that reason. "
            "Raising it costs time and about 40 times the size in memory.",
        ),
    ] = 10_000_000


class Rules(_Group, frozen=True, kw_only=True):
    """Which rules act; `pipeline rules` lists them."""

    off: Annotated[
        tuple[str, ...],
        Meta(description="Rules that are switched off. What they would remove stays in the text."),
    ] = ()
    apply: Annotated[
        tuple[str, ...],
        Meta(
            description="Rules of risk `review` that are applied instead of flagged. "
            "They are known to be wrong at times: text may be lost."
        ),
    ] = ()


class Decode(_Group, frozen=True, kw_only=True):
    """Bytes to text."""

    default: Annotated[
        str,
        Meta(
            description="Codec for bytes that are no UTF-8 and too few or too mixed to tell. "
            "Wrong for a corpus in another script: letters come out garbled, and flagged."
        ),
    ] = "cp1252"


class Extract(_Group, frozen=True, kw_only=True):
    """The article of an HTML page."""

    max_chars: Annotated[
        int,
        Meta(
            ge=10_000,
            le=200_000_000,
            description="trafilatura is not asked about longer pages; our own reading of the page "
            "decides alone. Raising it costs time: about a second for each million characters.",
        ),
    ] = 4_000_000
    max_elements: Annotated[
        int,
        Meta(
            ge=1_000,
            le=10_000_000,
            description="The same for pages of more elements: trafilatura's time grows faster than "
            "their number (50 000 links take it 5 seconds).",
        ),
    ] = 30_000


class Normalise(_Group, frozen=True, kw_only=True):
    """Characters: mojibake, controls, Unicode form, white space."""

    mojibake: Annotated[
        bool,
        Meta(
            description="Repair text that was decoded with the wrong codec somewhere upstream "
            "(ftfy decides). Off: garbled letters stay. On: very rare wrong repairs, all in the trail."
        ),
    ] = True


class Boilerplate(_Group, frozen=True, kw_only=True):
    """Clutter around and inside the article."""

    max_teaser_words: Annotated[
        int,
        Meta(
            ge=5,
            le=200,
            description="A related-links block ends before the first paragraph longer than this. "
            "Too high may swallow an article that goes on after the block.",
        ),
    ] = 70


class Metadata(_Group, frozen=True, kw_only=True):
    """Title, standfirst, dateline, byline, agency, dates."""

    max_title_words: Annotated[
        int,
        Meta(
            ge=3,
            le=60,
            description="A longer first line is body, not a title. Too high takes a "
            "one-sentence first paragraph out of the body.",
        ),
    ] = 30


class Repeats(_Group, frozen=True, kw_only=True):
    """Passages that stand twice inside one document."""

    shingle: Annotated[
        int,
        Meta(
            ge=1, le=20, description="Words per shingle. Fewer find more, and more chance matches."
        ),
    ] = 3
    similarity: Annotated[
        float,
        _share("Exact Jaccard similarity from which two passages are the same. Lower is riskier."),
    ] = 0.8
    min_words: Annotated[
        int,
        Meta(
            ge=5,
            le=1000,
            description="A repeated run shorter than this many words stays: refrains, forms and "
            "transcripts repeat on purpose.",
        ),
    ] = 40


class Layout(_Group, frozen=True, kw_only=True):
    """Paragraphs."""

    unwrap: Annotated[
        bool,
        Meta(
            description="Join lines that were broken at a fixed width into paragraphs. Off: such "
            "texts keep a line break inside sentences."
        ),
    ] = True


class Templates(_Group, frozen=True, kw_only=True):
    """Lines that a site repeats over its pages and that are not the story."""

    on: Annotated[
        bool,
        Meta(description="Look for them. Off: what a site repeats stays in its articles."),
    ] = True
    pages: Annotated[
        int,
        Meta(
            ge=2,
            le=1000,
            description="A line whose words tell that the site speaks (a newsletter, an author, a "
            "notice) is removed if it stands in so many different stories of the site; in fewer it "
            "is flagged. Two is risky: a story in two versions.",
        ),
    ] = 3
    unmarked_pages: Annotated[
        int,
        Meta(
            ge=2,
            le=1000,
            description="A line without such words must be first or last in so many stories; half "
            "as many for one that names the site. Too low removes background and closing formulas.",
        ),
    ] = 8
    unmarked_share: Annotated[
        float,
        _share(
            "And in this share of all stories of the site; half of it for one that names the site."
        ),
    ] = 0.5


class Duplicates(_Group, frozen=True, kw_only=True):
    """Documents that tell the same text."""

    shingle: Annotated[
        int, Meta(ge=1, le=20, description="Words (or characters of unspaced scripts) per shingle.")
    ] = 5
    permutations: Annotated[
        int,
        Meta(
            ge=16,
            le=1024,
            description="Values per MinHash signature. More cost time and find more.",
        ),
    ] = 128
    seed: Annotated[
        int, Meta(ge=1, le=4_294_967_295, description="Seed of the hash permutations.")
    ] = 1
    candidate_similarity: Annotated[
        float,
        _share(
            "Jaccard similarity for which the recall of candidates is declared. Lower finds more "
            "distant copies and has more pairs to verify."
        ),
    ] = 0.6
    candidate_recall: Annotated[
        float,
        _share(
            "Share of the pairs of that similarity that MinHash bands must bring up for verification; "
            "how the signature is cut into bands follows from it. Higher has more pairs to verify."
        ),
    ] = 0.95
    bucket: Annotated[
        int,
        Meta(
            ge=2,
            le=10_000,
            description="Documents that share a band or a passage are all compared with each other "
            "up to this many; in larger groups each is compared with the best so many. Too low may "
            "miss copies in corpora with much boilerplate; what was capped is reported.",
        ),
    ] = 32
    near: Annotated[
        float, _share("Verified Jaccard similarity from which two documents are one article.")
    ] = 0.7
    excerpt: Annotated[
        float,
        _share(
            "Verified share of the shorter document's shingles in the longer, from which it is an excerpt."
        ),
    ] = 0.8
    revision: Annotated[
        float,
        _share(
            "Share of the shorter document that goes like the longer one, small differences included, "
            "from which they are takes of one article. Too low merges articles on one background."
        ),
    ] = 0.7
    linked: Annotated[
        float,
        _share(
            "Verified share of the shorter document that stands in the longer, from which two that are "
            "not merged are reported as linked. Lower reports more shared background."
        ),
    ] = 0.5
    min_words: Annotated[
        int,
        Meta(
            ge=1,
            le=1000,
            description="Documents with fewer words are merged only when their text is the same.",
        ),
    ] = 20
    canonical: Annotated[
        tuple[str, ...],
        Meta(
            description="The order in which the canonical copy of a cluster is chosen; the first "
            "criterion that tells two copies apart decides, the content hash always comes last."
        ),
    ] = (
        "completeness",
        "source-rank",
        "metadata",
        "original-agency",
        "earliest-date",
        "copies",
        "length",
    )
    source_rank: Annotated[
        tuple[str, ...],
        Meta(
            description="Publishers, agencies or path prefixes, best first, for `source-rank`. "
            "Those not listed come after all that are."
        ),
    ] = ()
    nearest: Annotated[
        int,
        Meta(
            ge=0,
            le=1000,
            description="How many of the nearest pairs that are not merged are reported.",
        ),
    ] = 20


class Report(_Group, frozen=True, kw_only=True):
    """The page a person reads."""

    documents: Annotated[
        int,
        Meta(
            ge=0,
            le=100_000,
            description="Documents shown in full, raw beside clean; those with removals, flags or "
            "failures first. The page grows by about twice their size.",
        ),
    ] = 200
    examples: Annotated[int, Meta(ge=0, le=50, description="Examples shown for each rule.")] = 3


class Run(_Group, frozen=True, kw_only=True):
    """How the work is done; no effect on any byte of the result."""

    workers: Annotated[
        int,
        Meta(
            ge=0,
            le=1024,
            description="Processes that work on documents; 0 takes one for each core.",
        ),
    ] = 0
    seconds: Annotated[
        int,
        Meta(
            ge=1,
            le=86_400,
            description="A document that takes longer is stopped and fails with that reason; the "
            "others go on. Too low loses long documents on a busy machine.",
        ),
    ] = 120
    megabytes: Annotated[
        int,
        Meta(
            ge=500,
            le=1_000_000,
            description="Memory of each process. A document that needs more fails with that reason; "
            "the others go on. "
            "Linux only: elsewhere `[sources] max_bytes` alone holds memory down.",
        ),
    ] = 2000


class Settings(_Group, frozen=True, kw_only=True):
    """All groups; `Settings()` is the default configuration."""

    sources: Sources = Sources()
    rules: Rules = Rules()
    decode: Decode = Decode()
    extract: Extract = Extract()
    normalise: Normalise = Normalise()
    boilerplate: Boilerplate = Boilerplate()
    metadata: Metadata = Metadata()
    repeats: Repeats = Repeats()
    layout: Layout = Layout()
    templates: Templates = Templates()
    duplicates: Duplicates = Duplicates()
    report: Report = Report()
    run: Run = Run()
