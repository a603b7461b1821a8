"""Lead-ins as Chinese, Japanese and Korean newsrooms write them.

`新华社北京5月15日电`, `（中央社記者張三台北15日電）`, `記者張三／台北報導`, `【東京=山田太郎】`,
`【北京共同】`, `(서울=연합뉴스) 홍길동 기자 =`.
"""

import re
from collections.abc import Iterator

from pipeline.stages.metadata import dates, outlets, places
from pipeline.stages.metadata.draft import Value
from pipeline.stages.metadata.leadin import Leadin
from pipeline.stages.metadata.tables import outlets as outlet_table
from pipeline.stages.metadata.tables import places as place_table
from pipeline.stages.metadata.vocabulary import alternatives, entries

_WINDOW = 120
_HAN = r"\u4e00-\u9fff\u30a0-\u30ff"
_AGENCY = alternatives(
    tuple(name for name in entries(outlet_table.AGENCIES) if re.match(f"[{_HAN}]", name))
)
_CITY = alternatives(
    tuple(name for name in entries(place_table.CITIES) if re.match(f"[{_HAN}]", name))
)
_OPEN, _CLOSE = r"[（(【\[〔［]", r"[）)】\]〕］]"
_DAY = r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
_WIRE = re.compile(
    rf"(?:{_OPEN})?(?![据據])(?:(?P<agency>{_AGENCY})|本报|本報|本刊|(?P<outlet>[{_HAN}A-Za-z]{{2,8}}?[报報网網社]))"
    rf"(?:(?:记者|記者)(?P<people>[{_HAN}、·]{{2,15}}?)(?P<city>{_CITY})?|(?P<place>{_CITY}|[{_HAN}]{{2,6}}))?"
    rf"(?P<date>{_DAY})(?:综合|綜合|专|專)?[电電讯訊](?![视視影话話脑腦子力台，,])"
    rf"(?:\s?[（(](?:记者|記者)\s?(?P<signed>[{_HAN}、·\s]{{2,30}})[）)])?"
    rf"(?:\s?(?:{_CLOSE}|[：:]))?\s*"
)
_REPORT = re.compile(
    rf"(?:{_OPEN}|[◎●□■]\s?)?(?P<outlet>[{_HAN}A-Z]{{0,8}}?)(?:记者|記者)(?P<people>[{_HAN}、]{{2,15}}?)"
    rf"(?:[／/](?P<place>(?!採訪|采访|综合|綜合|整理|特稿|專題|专题)[{_HAN}]{{2,6}}?)?|(?P<city>{_CITY}))(?:{_DAY})?"
    rf"(?:综合|綜合|專題|专题|採訪|采访|整理)?(?:報導|报导|报道|報道|電|电|訊|讯)(?:{_CLOSE}|[：:\s]|$)\s*"
)
_BRACKET = re.compile(r"[【［\[](?P<inside>[^】］\]]{2,40})[】］\]]\s?(?:[-–—]\s)?")
_KOREAN = re.compile(
    r"[(\[【](?P<place>[\uac00-\ud7a3A-Za-z·]{2,12})=(?P<outlet>[\uac00-\ud7a3A-Za-z0-9]{2,10})[)\]】]\s*"
    r"(?:(?P<people>[\uac00-\ud7a3]{2,4}(?:[·,\s]{1,2}[\uac00-\ud7a3]{2,4}){0,3}?)\s?(?:기자|특파원|선임기자|통신원)\s*)?=?\s*"
)
_NAMES = re.compile(r"[、·,\s]+")
_EQUALS = re.compile(r"[=＝]")


def read(text: str) -> Leadin | None:
    """The lead-in at the start of a line in Chinese, Japanese or Korean; None if there is none."""
    window = text[:_WINDOW]
    for pattern in (_WIRE, _REPORT, _KOREAN):
        match = pattern.match(window)
        if match:
            return Leadin(match.end(), tuple(_values(match)), "a wire's opening formula", sure=True)
    return _bracketed(window)


def _values(match: re.Match[str]) -> Iterator[Value]:
    groups = match.groupdict()
    place = "city" if groups.get("city") else "place"
    if groups.get(place):
        yield Value("dateline", match[place], *match.span(place))
    name = "agency" if groups.get("agency") else "outlet"
    if groups.get(name):
        yield _outlet(match[name], match.start(name))
    for people in ("people", "signed"):
        if groups.get(people):
            yield from _people(match[people], match.start(people))
    if groups.get("date"):
        stamp = dates.read(match.string, match.start("date"))
        if stamp and stamp.value:
            yield Value("date", stamp.value, *match.span("date"))


def _outlet(text: str, start: int) -> Value:
    agency = outlets.agency(text)
    return Value("agency" if agency else "publisher", agency or text, start, start + len(text))


def _people(text: str, start: int) -> Iterator[Value]:
    """The names in a list; a run too long for one name is left without a value, not guessed at."""
    position = 0
    for name in _NAMES.split(text):
        at = text.index(name, position)
        if 2 <= len(name) <= 4:
            yield Value("author", name, start + at, start + at + len(name))
        position = at + len(name)


def _bracketed(window: str) -> Leadin | None:
    """`【東京=山田太郎】`, `【ワシントン時事】`, `［ワシントン １５日 ロイター］ -`, `【5月15日 AFP】`."""
    match = _BRACKET.match(window)
    if match is None:
        return None
    inside, start = match["inside"], match.start("inside")
    halves = _EQUALS.split(inside)
    values = (
        _place_and_name(halves, start) if len(halves) == 2 else _place_and_agency(inside, start)
    )
    if not values:
        return None
    return Leadin(
        match.end(), tuple(values), "a bracket with a place and a name or agency", sure=True
    )


def _place_and_name(halves: list[str], start: int) -> list[Value]:
    place, name = halves[0].strip(), halves[1].strip()
    at = start + len(halves[0]) + 1
    if outlets.agency(place) and outlets.agency(name):
        return [_outlet(place, start), _outlet(name, at)]
    if not places.is_city(place) and not re.fullmatch(rf"[{_HAN}]{{2,8}}", place):
        return []
    who = [_outlet(name, at)] if outlets.agency(name) else list(_people(name, at))
    return [Value("dateline", place, start, start + len(place)), *who]


def _place_and_agency(inside: str, start: int) -> list[Value]:
    """An agency at the end, and before it a place, a day, or nothing else."""
    match = re.fullmatch(
        rf"(?P<place>(?:{_CITY})?)[\s\u3000・]*(?P<date>(?:[\d０-９]{{1,2}}月)?(?:[\d０-９]{{1,2}}日)?)[\s\u3000]*"
        rf"(?P<agency>{_AGENCY}|AFP|CNN|AP)(?:発)?",
        inside,
    )
    if match is None:
        return []
    values = [_outlet(match["agency"], start + match.start("agency"))]
    if match["place"]:
        values.insert(0, Value("dateline", match["place"], start, start + len(match["place"])))
    return values
