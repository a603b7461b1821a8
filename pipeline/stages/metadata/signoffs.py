"""The end of a story: who signs, which agency, whose copyright, where it came out first."""

import re

from pipeline.lines import Line
from pipeline.model import Rule
from pipeline.stages.metadata import bylines, credits, labelled, openings, outlets, shapes, stamps
from pipeline.stages.metadata.context import Context
from pipeline.stages.metadata.draft import Draft, Evidence, Value

AGENCY = Rule(
    id="metadata.agency",
    title="Agency's sign-off",
    why="An agency signs behind the last sentence or on a line of its own.",
    example="… said on Tuesday. — VNS",
    counter_example="“To be or not to be.” — Shakespeare",
    wrong_when="The text ends in a list of agencies.",
)
AGENCY_REVIEW = Rule(
    id="metadata.agency-review",
    title="Capitals behind the last sentence",
    why="A short word in capitals behind a dash at the end is mostly an agency's mark.",
    example="… said on Tuesday. — XYZ",
    counter_example="… said on Tuesday. — VNS",
    wrong_when="The mark names a speaker, a party or a part of the text.",
    risk="review",
)
END_MARK = Rule(
    id="metadata.end-mark",
    title="End mark",
    why="Newsrooms close a story with a sign: `./.`, `###`, `-30-`, `ENDS`, a row of underscores.",
    example="… hai nước./.",
    counter_example="He came, he saw ###, he said.",
    wrong_when="The sign belongs to a formula or a drawing.",
)
COPYRIGHT = Rule(
    id="metadata.copyright",
    title="Copyright line of the story",
    why="The holder and the year stand below the text.",
    example="© 2025 Reuters. All rights reserved.",
    counter_example="Copyright law will change in 2026, the minister said.",
    wrong_when="The line is quoted from another work.",
)
FIRST_PUBLISHED = Rule(
    id="metadata.first-published",
    title="Where the story came out first",
    why="Outlets that reprint a story say where it first appeared.",
    example="This article was first published in The Hanoi Times.",
    counter_example="This article was first published in 1958 and changed how physics is taught.",
    wrong_when="The text is about that article.",
)
AUTHOR_BIO = Rule(
    id="metadata.author-bio-review",
    title="Note on the author",
    why="Commentaries close with a line on who the author is.",
    example="Ann Lee is a reporter at The Hanoi Times.",
    counter_example="Ann Lee is a reporter, but she wants to be a pilot, she told us on the first day.",
    wrong_when="The text ends on a sentence about one of its subjects.",
    risk="review",
)
RULES = (AGENCY, AGENCY_REVIEW, END_MARK, COPYRIGHT, FIRST_PUBLISHED, AUTHOR_BIO)

_WINDOW = 200
_MARK = re.compile(r"(?:[#*_=~.·•■□◆◼▪-]\s?){3,60}|-?-?\s?(?:30|0)\s?-?-|[-–—(\[]*\s?(?:ENDS?|Ends?|FIN|FINE|HẾT|完|终|終|끝)\s?[-–—)\]]*\.?|[■□◆◼⬛●]+|N\.?T\.?B\.?P\.?")
_MARK_WORDS = re.compile(r"(?:ENDS?|Ends?|FIN|FINE|HẾT)")
_GLUED_MARK = re.compile(r"(?<=[.!?”\"。])\s*(?:/{1,2}\.?|/\.)$|(?<=[.!?”\"。])\s*(?:#{2,5}|-30-|-0-|■|□|◼|\(END\)|\(Ends?\)|\(ends\)|（完）|（终）|（終）|\(끝\)|/끝/)$")
_AGENCY_LINE = re.compile(r"[\s(\[（【/—–―*~-]*(?P<name>[^\s()\[\]（）【】—–][^()\[\]（）【】—–]{0,40}?)[\s)\]）】/.]*")
_GLUED_DASH = re.compile(r"(?<=[.!?”\"’'»)…。])\s*[—–―-]{1,2}\s?(?P<name>[^\s—–-][^—–()]{0,30}?)\.?$")
_GLUED_SLASH = re.compile(r"(?<=[.!?”\"’'»)…。])\s*/\s?(?P<name>[^\s/][^/()]{0,25}?)/?\.?$")
_GLUED_BRACKET = re.compile(r"(?<=[.!?”\"’'»…。])\s*[(\[（【](?P<name>[^()\[\]（）【】]{2,80})[)\]）】]\.?$|\s[(\[（](?P<late>[^()\[\]（）]{2,40})[)\]）](?P<stop>\.?)$")
_GLUED_BARE = re.compile(r"(?<=[.!?”\"»])\s*(?P<name>[^\W\d_a-z][^\W\d_a-z./]{1,9}(?:/[^\W\d_a-z]{2,9})?)$")
_COPYRIGHT = re.compile(
    r"[\s(\[]*(?:(?:copyright|bản quyền|urheberrecht|tous droits|derechos de autor)\s*(?:©|\(c\))?|©|\(c\)|ⓒ|<?저작권자|版权所有|著作權)"
    r"\s*(?:(?:by|:)\s*)?(?P<rest>.{0,240})",
    re.IGNORECASE,
)
_COPYRIGHT_SIGN = re.compile(r"©|\(c\)|ⓒ|저작권자|版权所有|著作權|(?:copyright|bản quyền).{0,12}(?:19|20)\d\d|copyright by", re.IGNORECASE)
_RIGHTS = re.compile(
    r"[\s(]*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены"
    r"|mọi quyền được bảo lưu|无断转载禁止|無断転載禁止|版权所有|無斷轉載|무단 전재)"
    r"(?:[\s.,;)].{0,200})?",
    re.IGNORECASE,
)
_RIGHTS_TAIL = re.compile(r"[\s.,;–—-]*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|무단|this material may not).*$", re.IGNORECASE)
_THING = r"(?:article|story|piece|post|report|commentary|essay|interview|column|op-ed|op ed|analysis|feature|excerpt|content|editorial|item|dispatch)"
_FIRST = (
    re.compile(rf"(?:an?\s(?:\w+\s)?version of\s)?(?:this|the)\s(?:\w+\s){{0,2}}?{_THING}\s(?:was|is|has been|had been)?\s?(?:first|originally|also|initially|previously)?\s?(?:published|appeared|posted|ran|republished|reprinted|reproduced|produced|carried|featured|provided)\s(?:first\s|originally\s)?(?:in|on|at|by|from|via|with permission from|as part of)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"(?:first|originally)\s(?:published|appeared|posted)\s(?:in|on|at|by)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"the post\s.{3,200}\s(?:first appeared|appeared first)\son\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"(?:republished|reprinted|reproduced|used|published)\s(?:here\s)?(?:with|by)\s(?:the\s)?(?:kind\s)?permission(?:\s(?:from|of)\s(?P<outlet>.+)|\.?)", re.IGNORECASE),
    re.compile(r"dies(?:er|e|es)\s(?:artikel|beitrag|text|kommentar|interview)\s(?:ist|erschien|wurde)\s(?:zuerst|zunächst|ursprünglich|erstmals)\s(?:(?:in|im|auf|bei|von)\s)(?P<outlet>.+?)(?:\s(?:erschienen|veröffentlicht|publiziert))?", re.IGNORECASE),
    re.compile(r"cet(?:te)?\s(?:article|texte|entretien|tribune|chronique)\s(?:a été|est)\s(?:initialement |d['’]abord |originellement )?(?:publiée?|parue?)\s(?:initialement |pour la première fois |à l['’]origine )?(?:dans|sur|par|en)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"este\s(?:artículo|texto|reportaje)\s(?:fue|se)\s(?:originalmente )?(?:publicado|publicó)\s(?:originalmente |por primera vez |primero )?(?:en|por)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"este\s(?:artigo|texto)\s(?:foi)\s(?:originalmente )?publicado\s(?:originalmente |primeiro )?(?:em|no|na|por|pelo|pela)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"quest[oa]?['’]?\s?(?:articolo|testo|intervista)\s(?:è stat[oa]|è)\s(?:originariamente )?(?:pubblicat[oa]|uscit[oa]|apparso)\s(?:originariamente |per la prima volta )?(?:su|in|da|sul|sulla)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"dit\s(?:artikel|stuk|verhaal)\s(?:verscheen|is)\s(?:eerder|oorspronkelijk|eerst)\s(?:verschenen\s|gepubliceerd\s)?(?:in|op|bij)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"(?:статья|материал|текст)\s(?:была |был )?(?:впервые )?(?:опубликован[аы]?|вышел|вышла)\s(?:впервые\s)?(?:в|на)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"bài\s(?:viết\s|báo\s)?(?:này\s)?(?:được\s|đã\s)?(?:được\s)?(?:đăng|xuất bản)\s(?:tải\s)?(?:lần đầu\s|đầu tiên\s)?(?:trên|tại|ở)\s(?P<outlet>.+)", re.IGNORECASE),
    re.compile(r"(?:本文|原文|文章)(?:首发于|首發於|原载于|原載於|转载自|轉載自|刊于|原刊于|发表于|發表於|来自)(?P<outlet>.{1,40})"),
)
_OUTLET_END = re.compile(
    r"\s(?:and\s(?:is|was|has)|under\s|on\s(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|here\b|with\s|as\s|in\s(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|at\shttps?|and\shas|, and|under a)|\.\s|[,;(（]|\.$|。"
)
_BIO = re.compile(
    r"(?:is|was|works as|serves as|ist|est|es|é|è|là|является)\s(?:an?\s|the\s|our\s|eine?\s|une?\s|uma?\s|un[ao]?\s)?(?:[\w’'-]+\s){0,5}?"
    r"(?:reporters?|correspondent|editor|journalist|columnist|writer|freelancer?|contributor|professor|lecturer|fellow|researcher|author|director|analyst|scholar|economist|redakteur(?:in)?|journaliste|periodista|jornalista|giornalista|phóng viên|журналист)\b",
    re.IGNORECASE,
)
_MOST_SHORT = 60


def take_last(draft: Draft, now: Context) -> bool:
    """Take one sign-off off the end; says whether there was one."""
    tail = draft.tail(2)
    if len(tail) < 2:
        return False
    before, line = tail
    return _take_line(draft, line, before, now) or _take_glued(draft, line)


def _take_line(draft: Draft, line: Line, before: Line, now: Context) -> bool:
    """Take a last line that is a sign-off as a whole."""
    if len(line.text) > 900:
        return False
    found = _marks(line.text) or _agency_line(line.text) or _copyright(line.text) or first_published(line.text)
    if found:
        draft.take([line], found)
        return True
    return (
        credits.take_line(draft, line)
        or labelled.take_source(draft, line, before)
        or _take_byline(draft, line, now)
        or labelled.take_url(draft, line)
        or _take_last_date(draft, line, now)
        or _flag_bio(draft, line, before)
    )


def _marks(text: str) -> Evidence | None:
    if not _MARK.fullmatch(text) or (text[:1].isalpha() and not _MARK_WORDS.match(text) and not text[0] > "\u2fff"):
        return None
    return Evidence(END_MARK.id, "end-mark", "a closing sign on a line of its own", 0.97)


def _agency_line(text: str) -> Evidence | None:
    """An agency's or listed outlet's name alone on the last line, in brackets or behind a dash."""
    match = _AGENCY_LINE.fullmatch(text) if len(text) <= _MOST_SHORT else None
    if match is None:
        return None
    name = outlets.agency(match["name"])
    if name:
        value = Value("agency", name, *match.span("name"))
        return Evidence(AGENCY.id, "agency", "an agency's name alone on the last line", 0.97, (value,))
    name = outlets.known_publisher(match["name"])
    if name and match.start("name") > 0:
        value = Value("publisher", name, *match.span("name"))
        return Evidence(AGENCY.id, "agency", "an outlet's name behind a sign on the last line", 0.95, (value,))
    return None


def _copyright(text: str) -> Evidence | None:
    """A line that opens with the copyright sign, or says that all rights are reserved."""
    if _RIGHTS.fullmatch(text):
        return Evidence(COPYRIGHT.id, "copyright", "says that rights are reserved", 0.97)
    match = _COPYRIGHT.fullmatch(text)
    if match is None or not _COPYRIGHT_SIGN.match(text.lstrip(" ([<")):
        return None
    notice = _RIGHTS_TAIL.sub("", text).rstrip(" .,;)>")
    value = Value("copyright", notice, 0, len(notice))
    return Evidence(COPYRIGHT.id, "copyright", "opens with the copyright sign", 0.97, (value,))


def first_published(text: str) -> Evidence | None:
    """A line that says where the text came out first, or that it is reprinted with permission."""
    bare = text.strip(" ()[]*—–-_")
    if shapes.size(bare) > 45:
        return None
    match = next((m for pattern in _FIRST if (m := pattern.fullmatch(bare))), None)
    if match is None:
        return None
    value = _outlet_of(match, text.index(bare))
    if value is None and match.groupdict().get("outlet"):
        return None
    values = (value,) if value else ()
    return Evidence(FIRST_PUBLISHED.id, "first-published", "says where the text came out first", 0.97, values)


def _outlet_of(match: re.Match[str], by: int) -> Value | None:
    """The outlet behind the formula, up to a date, a clause or the full stop; it opens upper-case."""
    rest = match["outlet"]
    if rest is None:
        return None
    end = _OUTLET_END.search(rest)
    name = rest[: end.start() if end else len(rest)].strip(" .\"'“”‘’*《》")
    name = re.sub(r"^(?:the (?=[a-z])|the website of |der |die |das |le |la |el )", "", name)
    if not name or shapes.size(name) > 8 or name[0].islower() and not outlets.is_domain(name) or name[0].isdigit():
        return None
    start = match.start("outlet") + rest.index(name)
    return Value("first_published", name, by + start, by + start + len(name))


def _take_byline(draft: Draft, line: Line, now: Context) -> bool:
    """Take a byline as a sign-off; flag names that stand alone."""
    if bylines.take_line(draft, line, language=now.language, day_first=now.day_first):
        return True
    credit = bylines.read_unsigned(line.text)
    if credit is None or shapes.size(line.text) > 8:
        return False
    vouched = bylines.vouched(credit)
    rule = bylines.BYLINE if vouched else bylines.BYLINE_REVIEW
    why = "names with an outlet or a post on the last line" if vouched else "names alone on the last line"
    draft.take([line], Evidence(rule.id, "byline", why, 0.9 if vouched else 0.6, credit.values))
    return True


def _take_last_date(draft: Draft, line: Line, now: Context) -> bool:
    """Take a labelled date on the last line; a bare one is flagged, it may close a letter."""
    found = stamps.read_line(line.text, day_first=now.day_first) if len(line.text) <= 150 else None
    if found is None or now.chronology:
        return False
    sure = all(dated.labelled and dated.stamp.value for dated in found)
    rule = openings.DATE if sure else openings.DATE_REVIEW
    why = "a label and a date on the last line" if sure else "a date alone on the last line"
    draft.take([line], Evidence(rule.id, "date", why, 0.95 if sure else 0.5, openings.values_of(found)))
    return True


def _flag_bio(draft: Draft, line: Line, before: Line) -> bool:
    """Flag a last line that says what the author is: it opens with a name."""
    match = _BIO.search(line.text[:120])
    if match is None or shapes.size(line.text) > 60 or not shapes.ends_sentence(before.text):
        return False
    opening = line.text[: match.start()].strip(" ,*(")
    if not bylines.read_unsigned(opening):
        return False
    draft.take([line], Evidence(AUTHOR_BIO.id, "author-bio", "a name and a writer's post on the last line", 0.6))
    return True


def _take_glued(draft: Draft, line: Line) -> bool:
    """Take a sign-off glued behind the last sentence; only the end of the line is looked at."""
    start = max(len(line.text) - _WINDOW, 0)
    window = line.text[start:]
    found = (
        _glued_mark(window) or _glued_bracket(window) or _glued_agency(window)
    )
    if found is None or not window[: found[0]].strip():
        return False
    keep, evidence = found
    moved = tuple(value.shifted(start) for value in evidence.values)
    draft.take_end(line, start + keep, evidence._replace(values=moved))
    return True


def _glued_mark(window: str) -> tuple[int, Evidence] | None:
    match = _GLUED_MARK.search(window)
    if match is None:
        return None
    return match.start(), Evidence(END_MARK.id, "end-mark", "a closing sign behind the last sentence", 0.97)


def _glued_agency(window: str) -> tuple[int, Evidence] | None:
    """A known agency behind a dash or slash, or in capitals behind the full stop; unknown capitals are flagged."""
    for pattern in (_GLUED_DASH, _GLUED_SLASH, _GLUED_BARE):
        match = pattern.search(window)
        if match is None:
            continue
        agency = outlets.agency(match["name"])
        name = agency or (outlets.known_publisher(match["name"]) if pattern is not _GLUED_BARE else None)
        if name:
            value = Value("agency" if agency else "publisher", name, *match.span("name"))
            return match.start(), Evidence(AGENCY.id, "agency", "an agency's name behind the last sentence", 0.97, (value,))
        if pattern is _GLUED_DASH and re.fullmatch(r"[A-ZÀ-ÞĐ]{2,6}(?:/[A-Z]{2,6})?", match["name"]):
            value = Value("agency", match["name"], *match.span("name"))
            return match.start(), Evidence(AGENCY_REVIEW.id, "agency", "capitals behind a dash at the end", 0.6, (value,))
    return None


def _glued_bracket(window: str) -> tuple[int, Evidence] | None:
    """`(PTI)`, `(Source: Xinhua)`, `(Reporting by …)` behind the last sentence."""
    match = _GLUED_BRACKET.search(window)
    if match is None:
        return None
    group = "name" if match["name"] else "late"
    inside, at = match[group], match.start(group)
    agency = outlets.agency(inside)
    if agency and group == "name":
        value = Value("agency", agency, *match.span(group))
        return match.start(), Evidence(AGENCY.id, "agency", "an agency in brackets behind the last sentence", 0.97, (value,))
    sources = labelled.read_source(inside)
    if sources:
        values = tuple(value.shifted(at) for value in sources)
        return match.start(), Evidence(labelled.SOURCE.id, "source", "a source in brackets behind the last sentence", 0.97, values)
    credit = credits.read_credits(inside) or credits.read_contribution(inside) or credits.read_role(inside)
    if credit and group == "name":
        return match.start(), credit._replace(values=tuple(value.shifted(at) for value in credit.values))
    return None


def take_anywhere(draft: Draft) -> bool:
    """Take credits and lines of origin that no clutter behind them can hide: their form is closed."""
    taken = False
    for position, line in enumerate(list(draft.all())):
        if position == 0 or len(line.text) > 900 or not _CLOSED_FORM.match(line.text):
            continue
        found = credits.read_credits(line.text) or credits.read_contribution(line.text) or first_published(line.text)
        if found and (found.values or found.rule == FIRST_PUBLISHED.id):
            draft.take([line], found)
            taken = True
    return taken


_CLOSED_FORM = re.compile(
    r"[\s(\[*_—–-]*(?:reporting by|additional reporting|\(?reporting and|(?:the )?associated press|(?:the )?ap |reuters|with files|with inputs"
    r"|this (?:\w+ )?(?:article|story|post|piece|report|commentary)|the post )",
    re.IGNORECASE,
)
