"""Which lines of a page are its article: the extractor's decision, corrected by what the page shows.

The extractor says for each line how much of it belongs to the article. Corrected are, in this order:
lines in a region that says what it is (comments, a caption, ...), lines outside the element that
holds the prose, lines before and behind the prose that are none, links that stand alone, headings
that head nothing. Restored are paragraphs of prose between kept ones.
"""

import re
from typing import NamedTuple

from pipeline.stages.extract.elements import HEADINGS
from pipeline.stages.extract.page import Line, Page
from pipeline.stages.extract.regions import Regions

KEPT = ""
_SENTENCE_END = re.compile(r"[.!?…。！？।؟۔:;][\"'”’»«)\]」』]*$")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_WIDE = 3  # a character of an unspaced script tells about as much as three letters
_PROSE = 70  # weight from which a line that ends like a sentence is a paragraph of prose
_SHARE_OF_PROSE = 0.8  # the body is the deepest element that holds this share of the prose
_REGION = 0.3  # a region with a larger share of the kept text is not what its name says


_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DEK = frozenset("dek deck standfirst subtitle subheadline sub subline subheading subhead lead lede intro summary description abstract strapline excerpt chapo sommario teaser kicker".split())


def _key(text):
    return "".join(c for c in text.casefold() if c.isalnum())


_FIRM = frozenset('comments related newsletter navigation footer share sidebar tags consent'.split())


class Facts(NamedTuple):
    """What is known of a line: `size` in dense characters, `weight` the same with wide ones counted up."""

    size: int
    weight: int
    linked: float
    prose: bool
    name: str


class Choice(NamedTuple):
    """The label of each line (empty: kept) and the element that holds the article's prose."""

    labels: tuple[str, ...]
    body: int


def facts(page: Page, line: Line) -> Facts:
    """Size, share of linked characters and kind of a line."""
    text = "".join(run.dense for run in line.runs)
    size = len(text)
    linked = sum(len(run.dense) for run in line.runs if run.linked) / size if size else 0.0
    weight = size + (_WIDE - 1) * len(_UNSPACED.findall(text))
    prose = weight >= _PROSE and linked < 0.5 and _SENTENCE_END.search(text) is not None
    name = page.elements[line.element].name
    return Facts(size, weight, linked, prose or (weight >= 2 * _PROSE and linked < 0.35), name)


class Chooser:
    def __init__(self, page: Page, shares: list[float]) -> None:
        self.page = page
        self.shares = shares
        self.facts = [facts(page, line) for line in page.lines]
        self.regions = Regions(page)
        self.labels = [KEPT if share >= 0.5 else "unlabelled" for share in shares]
        self.sizes: list[int] = []
        self.body = 0
        self.title = -1
        self.restored = []

    def kept(self):
        return [i for i, l in enumerate(self.labels) if not l]

    def measure(self):
        """Per element: kept characters inside; and prose weight."""
        self.sizes = [0] * len(self.page.elements)
        self.prose = [0] * len(self.page.elements)
        for i in self.kept():
            e = self.page.lines[i].element
            self.sizes[e] += self.facts[i].size
            if self.facts[i].prose:
                self.prose[e] += self.facts[i].weight
        for e in range(len(self.page.elements) - 1, 0, -1):
            p = self.page.elements[e].parent
            self.sizes[p] += self.sizes[e]
            self.prose[p] += self.prose[e]

    def drop_regions(self):
        self.measure()
        weights = self.prose if self.prose[0] else self.sizes
        total = max(weights[0], 1)
        inherited = [""] * len(self.page.elements)
        for e in range(1, len(self.page.elements)):
            p = self.page.elements[e].parent
            if inherited[p]:
                inherited[e] = inherited[p]
            elif self.sizes[e] and weights[e] < (0.45 if self.regions.own(e) in _FIRM else _REGION) * total:
                inherited[e] = self.regions.own(e)
        self.inherited = inherited
        sums = {}
        for i in self.kept():
            lab = inherited[self.page.lines[i].runs[0].element]
            if lab:
                f = self.facts[i]
                sums[lab] = sums.get(lab, 0) + ((f.weight if f.prose else 0) if self.prose[0] else f.size)
        for i in self.kept():
            lab = inherited[self.page.lines[i].runs[0].element]
            if lab and (sums[lab] < _REGION * total or lab in _FIRM):
                self.labels[i] = lab

    def find_body(self):
        self.measure()
        total = self.prose[0]
        if not total:
            return
        children = {}
        for e in range(1, len(self.page.elements)):
            if self.prose[e] >= _SHARE_OF_PROSE * total:
                self.body = e  # document order: deepest comes last on the chain

    def inside(self):
        """per element: inside body?"""
        ins = [False] * len(self.page.elements)
        ins[self.body] = True
        for e in range(1, len(self.page.elements)):
            if ins[self.page.elements[e].parent]:
                ins[e] = True
        return ins

    def drop_outside(self):
        ins = self.inside()
        kept = self.kept()
        last = max((i for i in kept if self.facts[i].prose), default=-1)
        for i in kept:
            f = self.facts[i]
            if ins[self.page.lines[i].element] or f.prose:
                continue
            if self.title < i < last and f.weight >= 25 and f.linked < 0.3 and f.name not in ("td","th") and (f.name in ("li","h2","h3") or self.ends(i)):
                continue
            self.labels[i] = "outside"

    def find_title(self, titles):
        """the line that holds the title: heading whose text is the title or is in it"""
        keys = [k for k in map(_key, titles) if len(k) >= 4]
        best = -1; rank = (9,)
        for i, line in enumerate(self.page.lines):
            f = self.facts[i]
            t = _key("".join(r.dense for r in line.runs))
            if f.weight < 15 or f.size > 300 or f.linked > .9 and f.name not in HEADINGS:
                continue
            if any(t == key or (len(t) >= 10 and t in key) or (key in t and len(key) > .6*len(t)) for key in keys):
                r = (0 if f.name == "h1" else 1 if f.name in HEADINGS else 2, self.regions_label(i) != "", not any(t == key or len(t)>.5*len(key) and t in key for key in keys), i)
                if r < rank: best, rank = i, r
        self.title = best
        if best >= 0: self.labels[best] = "title"

    def regions_label(self, i):
        e = self.page.lines[i].runs[0].element
        while e > 0:
            l = self.regions.own(e)
            if l and l not in ("header","author","hidden") : return l
            e = self.page.elements[e].parent
        return ""

    def restore_lead(self):
        prose = [i for i in self.kept() if self.facts[i].prose]
        if self.title < 0 or not prose or prose[0] - self.title > 60: return
        first = prose[0]
        for i in range(self.title + 1, first):
            f = self.facts[i]
            if self.labels[i] not in ("unlabelled", "head", "outside"): continue
            if f.linked > 0.3 or f.weight < 40: continue
            if self.regions_label(i): continue
            el = self.page.lines[i].element
            dek = any(w in _DEK for e in (el, self.page.elements[el].parent) for w in self.words(e))
            if f.name in ("h2", "h3", "h4") or dek or f.prose or self.ends(i):
                self.labels[i] = KEPT
                self.restored.append(i)

    def words(self, e):
        a = self.page.attributes(e) if e > 0 else {}
        return [w.lower() for w in _WORDS.findall(a.get("class","")+" "+a.get("id","")+" "+a.get("itemprop",""))]

    def drop_links(self):
        for i in self.kept():
            f = self.facts[i]
            if f.linked > 0.8 and f.name not in HEADINGS:
                self.labels[i] = "link"

    def drop_edges(self):
        kept = self.kept()
        prose = [i for i in kept if self.facts[i].prose]
        if not prose:
            return
        for i in kept:
            f=self.facts[i]
            if i < prose[0] and f.name!="li" and not (self.ends(i) and f.weight>=25):
                self.labels[i] = "head"
            elif i > prose[-1] and not self.ends(i) and not (f.name == 'p' and f.weight >= 70 and f.linked < 0.3) and f.name!="li" and not self.heads_list(i):
                self.labels[i] = "tail"

    def heads_list(self, i):
        """a heading whose next kept line is a list item"""
        if self.facts[i].name not in HEADINGS: return False
        nxt = next((j for j in range(i+1, len(self.labels)) if not self.labels[j]), None)
        return nxt is not None and self.facts[nxt].name == "li"

    def ends(self, i):
        return bool(_SENTENCE_END.search(self.page.lines[i].runs[-1].dense)) and self.facts[i].linked < 0.7

    def drop_headings(self):
        last_kept = None
        for i in reversed(self.kept()):
            if self.facts[i].name in HEADINGS:
                if last_kept is None or (self.facts[last_kept].name in HEADINGS and self.facts[last_kept].name <= self.facts[i].name):
                    self.labels[i] = "orphan"
                    continue
            last_kept = i


def choose(page, shares, titles=(), steps=("regions", "outside", "links", "edges", "lead", "headings")):
    c = Chooser(page, shares)
    if "regions" in steps: c.drop_regions()
    c.find_body()
    c.find_title(titles)
    if "outside" in steps: c.drop_outside()
    if "links" in steps: c.drop_links()
    if "edges" in steps: c.drop_edges()
    if "lead" in steps: c.restore_lead()
    if "headings" in steps: c.drop_headings()
    return c
