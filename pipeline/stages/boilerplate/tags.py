"""Tag lines: the topics a site files an article under; each is read off as a field."""

import re
from collections.abc import Iterator

from pipeline.model import Rule
from pipeline.stages.boilerplate.marks import Mark, Reading
from pipeline.stages.boilerplate.phrases import group, key_of, keys
from pipeline.stages.boilerplate.signoffs import is_signoff
from pipeline.stages.boilerplate.view import Page, Row, size_of

TAGS = Rule(
    id="boilerplate.tags",
    title="Tag and topic lines; each tag is read off as metadata.",
    why="Sites list the topics of an article below it.",
    example="Tags: trade, tariffs, Washington",
    counter_example="Tags: the new must-have for luggage",
    wrong_when="A list in the article is introduced by one of these words and a colon.",
)

_LABELS = """
en: tags | tag | labels | tagged | tagged with | topics | topic | related topics | keywords | key words
  | filed under | filed in | categories | category | posted in | read more about | more on these topics
  | subjects | explore more on these topics | in this story | hot topics | topics in this article
  | explore topics
vi: từ khóa | từ khoá | thẻ | chủ đề | chuyên mục | tag
de: schlagwörter | schlagworte | stichworte | stichwörter | themen | schlagwort | kategorien
  | mehr zu den themen
fr: mots-clés | mots clés | étiquettes | thèmes | sujets | tags associés | thématiques
es: etiquetas | palabras clave | temas | archivado en | temas relacionados | más sobre
pt: palavras-chave | tópicos | marcadores | assuntos | temas | mais sobre
it: parole chiave | argomenti | etichette | temi
nl: trefwoorden | onderwerpen | labels
pl: tagi | słowa kluczowe | tematy
ru: теги | метки | ключевые слова | темы | тэги | рубрики | сюжеты
uk: теги | мітки | ключові слова | теми
zh: 标签 | 標籤 | 关键词 | 关键字 | 關鍵字 | 關鍵詞 | 相关标签 | 话题
ja: タグ | キーワード | 関連タグ | 関連キーワード
ko: 태그 | 키워드 | 관련 태그 | 관련키워드
ar: الوسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | وسوم
id: kata kunci | topik | tag terkait
tr: etiketler | anahtar kelimeler | konular
sv: nyckelord | ämnen | taggar | etiketter
da: emneord | emner | nøgleord
no: emner | emneord | stikkord
fi: avainsanat | asiasanat | aiheet | tunnisteet
cs: štítky | klíčová slova | témata | tagy
el: λέξεις-κλειδιά | ετικέτες | θέματα
ro: etichete | cuvinte cheie | taguri
hu: címkék | kulcsszavak
"""
# Labels that articles use too, for the questions of a debate or the parts of a report.
_LOOSE = keys(
    """
en: labels | topics | topic | categories | category | subjects | in this story | posted in
vi: chủ đề | chuyên mục
de: themen | kategorien
fr: thèmes | sujets | thématiques
es: temas | más sobre
pt: tópicos | assuntos | temas | mais sobre
it: argomenti | temi
nl: onderwerpen
pl: tematy
ru: темы | рубрики | сюжеты
uk: теми
zh: 话题
tr: konular
sv: ämnen
da: emner
no: emner
fi: aiheet
el: θέματα
id: topik
"""
)
_HEADINGS = keys(_LABELS)
_LABELLED = re.compile(rf"[^\w\n]{{0,3}}{group(_LABELS)}\s*[:：]\s*(?=\S)", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:[,;、，；|•·/]|\s#)\s*|\s{2,}")
_HASHTAGS = re.compile(r"(?:#[\w\-]{2,40}[\s,]*){2,30}$")
_HASHTAG = re.compile(r"#([\w\-]{2,40})")
_ARTICLE = re.compile(r"(?:the|a|an|der|die|das|le|la|les|el|los|il|o|os|een|de)\s", re.IGNORECASE)
_LONGEST_TAG = 5
_MOST_ROWS = 30


def tag_lines(page: Page) -> list[Mark]:
    """Rows that name tags: `Tags: a, b`, lines of hashtags, and a heading with a tag a line."""
    marks: list[Mark] = []
    for index, row in enumerate(page.rows):
        if not row.key or row.wrapped or (marks and index <= marks[-1].last):
            continue
        mark = _labelled(page, index) or _hashtags(page, index) or _listed(page, index)
        if mark:
            marks.append(mark)
    return marks


def _labelled(page: Page, index: int) -> Mark | None:
    row = page.rows[index]
    if row.size > 80 or row.stop or not (label := _LABELLED.match(row.text)):
        return None
    found = tuple(_items(row.text, label.end(), index))
    if not found or any(size_of(tag.value) > _LONGEST_TAG for tag in found):
        return None
    if len(found) == 1 and (_ARTICLE.match(found[0].value) or not page.tail(index)):
        return None
    if key_of(label.group()) in _LOOSE and not page.tail(index) and not page.head(index):
        return None
    why = f"a tag label, then {len(found)} short item(s) without a full stop"
    return Mark(index, index, TAGS, "tags", why, readings=found)


def _items(text: str, start: int, row: int) -> Iterator[Reading]:
    position = start
    for end, after in [(m.start(), m.end()) for m in _SEPARATOR.finditer(text, start)] + [
        (len(text),) * 2
    ]:
        piece = text[position:end]
        value = piece.strip().lstrip("#").strip()
        if value:
            at = position + piece.index(value)
            yield Reading(row, "tag", value, at, at + len(value))
        position = after


def _hashtags(page: Page, index: int) -> Mark | None:
    row = page.rows[index]
    if not row.text.startswith("#") or not _HASHTAGS.match(row.text):
        return None
    found = tuple(
        Reading(index, "tag", match.group(1), match.start(1), match.end(1))
        for match in _HASHTAG.finditer(row.text)
    )
    return Mark(index, index, TAGS, "tags", "nothing but hashtags", readings=found)


def _listed(page: Page, index: int) -> Mark | None:
    if page.rows[index].key not in _HEADINGS or not page.tail(index):
        return None
    last = index
    while last + 1 < len(page.rows) and _is_tag(page.rows[last + 1]) and last - index < _MOST_ROWS:
        last += 1
    found = tuple(
        Reading(i, "tag", value, (at := text.index(value)), at + len(value))
        for i in range(index + 1, last + 1)
        if (value := (text := page.rows[i].text).strip("-•*#·| "))
    )
    why = f"a tag heading after all prose, with {len(found)} short line(s)"
    return Mark(index, last, TAGS, "tags", why, readings=found)


def _is_tag(row: Row) -> bool:
    if not row.key or row.size > _LONGEST_TAG or row.stop or is_signoff(row.text):
        return False
    return ":" not in row.text and "：" not in row.text
