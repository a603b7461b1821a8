"""The lines that belong to the article's own metadata: no rule of this stage may take them.

They also end a related-links block: what stands after the last teaser and reads like these is the
article's sign-off.
"""

import re

from pipeline.stages.boilerplate.phrases import group

_LABELS = """
en: source | sources | by | written by | reported by | reporting by | edited by | editing by | author
  | authors | translated by | photos by | compiled by | with reporting by | additional reporting by
  | contributed by | published by | posted by | updated | published | last updated | date | first published
  | originally published | story by | words by | text by | report by | credit | produced by
vi: nguồn | theo | tác giả | người dịch | biên dịch | bài | tin | bài và ảnh | phóng viên | đăng bởi
de: quelle | quellen | von | autor | autorin | text | redaktion | verfasst von | stand | übersetzung
fr: source | sources | par | auteur | rédigé par | publié par | traduit par
es: fuente | fuentes | por | autor | autora | redacción | escrito por | publicado por | con información de
pt: fonte | fontes | por | autor | escrito por | com informações de | redação | edição
it: fonte | fonti | di | autore | a cura di | scritto da
nl: bron | bronnen | door | auteur
pl: źródło | źródła | autor | opr | oprac | tekst
ru: источник | автор | текст | подготовил | подготовила | по материалам | корреспондент
uk: джерело | автор | текст | за матеріалами
zh: 来源 | 來源 | 作者 | 责任编辑 | 編輯 | 编辑 | 记者 | 記者 | 责编 | 校对 | 编译 | 文
ja: 出典 | 文 | 取材 | 執筆 | 記者 | 編集
ko: 출처 | 기자 | 글
ar: المصدر | بقلم | الكاتب
id: sumber | penulis | editor | reporter | pewarta
tr: kaynak | yazar | haber
sv: källa | av | text
da: kilde | af | tekst
no: kilde | av | tekst
fi: lähde | teksti | kirjoittaja
cs: zdroj | autor
el: πηγή | πηγές | του | της
ro: sursa | autor
hu: forrás | szerző
"""
_NAMED = re.compile(rf"[(\[—–-]?\s*{group(_LABELS)}\s*[:：]\s*\S", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?i:by|written by|reported by|reporting by|edited by|editing by|translated by|par|von|por"
    r"|door|theo)"
    r"\s+[A-ZÀ-Þ\u0110]"
)
_CLOSING = re.compile(
    r"[—–-]{1,2}\s?[A-Z][\w./& -]{1,30}$|\([A-Z][\w./&-]{1,15}(?:,? [\w./-]{1,15}){0,3}\)$"
)
_RIGHTS = re.compile(
    r"(?:copyright\b|\(c\)|©|&copy;)|.{0,400}\ball rights reserved\b", re.IGNORECASE
)
_FIRST_PUBLISHED = re.compile(
    r"(?:this (?:article|story|post)|the article) (?:was|is|has|originally|first|appeared)",
    re.IGNORECASE,
)
_RULE = re.compile(r"[_*=~#\-—–\s]{3,}$|[*#]{1,5}$|-?30-?$|/ttxvn/?$", re.IGNORECASE)
# Closed forms that may be long: many names, or a notice of rights.
_CREDITED = re.compile(
    r".{2,400}\bcontributed to this (?:report|story|article)\b.{0,40}$"
    r"|[(\[]?(?:additional |further )?(?:reporting|writing|editing) (?:by|and editing by)\s.{2,400}$",
    re.IGNORECASE,
)
_LONGEST = 200
_LONGEST_FORM = 600


def is_signoff(text: str) -> bool:
    """Whether a line reads like a source, a byline, an agency's sign-off, a copyright or an end
    mark.
    """
    if len(text) > _LONGEST:
        return len(text) <= _LONGEST_FORM and _is_long_form(text)
    return (
        _CREDITED.match(text) is not None
        or any(
            pattern.match(text) for pattern in (_NAMED, _CLOSING, _RIGHTS, _FIRST_PUBLISHED, _RULE)
        )
        or _is_byline(text)
    )


def _is_long_form(text: str) -> bool:
    return _RIGHTS.match(text) is not None or _CREDITED.match(text) is not None


def _is_byline(text: str) -> bool:
    return len(text.split()) <= 8 and text[-1] not in ".!?" and _BYLINE.match(text) is not None
