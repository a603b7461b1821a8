"""Fixed phrases of newsrooms as patterns, by language.

They are matched without case against a whole line (or, for credits, one after the other), so a
sentence that merely contains such a phrase is none of them.
"""

# What a credit opens with; names follow. The kinds say which field the names go to, first match wins.
_WORK_EN = (
    r"(?:reporting|writing|written|editing|edited|reported|compiled|compiling|translated|translation|translating|rewritten|rewriting"
    r"|produced|production|research|researched|graphics?|polling|photography|fact-checking|prepared|interviews?|data|text|story|coverage|adapted)"
)
CREDIT_CLAUSES = {
    "en": rf"(?:(?:additional|further|extra|supplementary|original|with|some)\s){{0,2}}{_WORK_EN}(?:(?:,|\sand|\s&)\s{_WORK_EN}){{0,3}}(?:\sassistance|\sin\s\w+)?\s(?:by|from)\s?:?\s+",
    "de": r"(?:mit\s)?(?:bericht|geschrieben|redigiert|bearbeitet|verfasst|übersetzt|bearbeitung|mitarbeit|reporter)\s?(?:von\s|:\s)",
    "fr": r"(?:reportage|rédigé|édité|traduit|version française|édition|écrit)(?:\s(?:par|de|d'|d’))?\s",
    "es": r"(?:reporte|reportaje|escrito|editado|información|redacción|traducido|edición|con información)(?:\sadicional)?(?:\sen español)?\s(?:de|por)\s",
    "pt": r"(?:reportagem|edição|escrito|editado|traduzido|texto)(?:\sadicional)?\s(?:de|por)\s",
    "it": r"(?:tradotto da|scritto da|editing|a cura di|redazione)\s",
}
CREDIT_KINDS = {
    "contributor": r"additional|further|supplementary|some|graphic|photograph|produc|research|polling|data|assistance|mitarbeit|adicional|con información",
    "translator": r"transl|übersetz|traduit|traduc|traduz|tradott|version fr",
    "author": r"report|writ|written|compil|story|text|prepared|interview|geschrieben|bericht|verfasst|rédig|écrit|escrito|información|scritto|a cura|coverage",
    "editor": r"edit|redigiert|bearbeit|édit|redacción|edição|redazione",
}

# Who contributed: `who` are names, an agency, or both.
CONTRIBUTED = {
    "en": r"(?P<who>[^;]{2,300}?)\s(?:(?:has|have|also)\s){0,2}contributed\s(?:(?:additional\s)?(?:reporting|research|material)(?:\s(?:to|for)\s(?:this|the)\s\w+)?(?:\sfrom\s[^.]{2,40})?|(?:to|for)\sth(?:is|e)\s(?:\w+\s)?(?:report|story|article|piece|dispatch|analysis))\.?",
    "en-with": r"with\s(?:(?:additional|some|further)\s)?(?:files?|inputs?|reporting|reports?|material|information|contributions?|agency inputs)\s?(?:from|by|of)?\s*(?P<who>[^.;]{0,80}?)\.?",
    "de": r"mit\s(?:material|informationen)\s(?:von|der)\s(?P<who>[^.;]{0,80}?)\.?",
    "fr": r"avec\s(?P<who>[^.;]{0,60}?)\.?",
    "es": r"con\s(?:información|datos)\sde\s(?P<who>[^.;]{0,80}?)\.?",
    "pt": r"com\s(?:informações|dados)\s(?:da|do|de)\s(?P<who>[^.;]{0,80}?)\.?",
    "it": r"con\sinformazioni\s(?:da|di)\s(?P<who>[^.;]{0,80}?)\.?",
}

# Who reported from where, on the last line; with capitals.
REPORTED_FROM = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?: and [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)? reported from [A-Z][^;:]{2,80}\."

# A line with credits or an origin, wherever it stands.
CLOSED_FORM = (
    r"[\s(\[*_—–-]*(?:reporting (?:by|and)|additional reporting|(?:the )?associated press|(?:the )?ap |reuters|with (?:files|inputs)"
    r"|this (?:\w+ )?(?:article|story|post|piece|report|commentary)|the post )|.{2,400}\scontributed to this \w+\.?$"
)

# Where a text came out first: `outlet` is what follows.
_THING_EN = r"(?:article|story|piece|post|report|commentary|essay|interview|column|op-ed|op ed|analysis|feature|excerpt|content|editorial|item|dispatch|review|profile|photo essay|guide|recipe|transcript|q&a)"
# Things that are published elsewhere too, and then are news: a report, an analysis.
_OWN_THING_EN = r"(?:article|story|piece|post|commentary|essay|interview|column|op-ed|op ed|feature|excerpt|editorial|profile|photo essay)"
_VERB_EN = r"(?:published|appeared|posted|ran|carried|featured|provided)"
_FIRST_EN = r"(?:first|originally|initially|previously|also)"
_IN_EN = r"(?:in|on|at|by|from|via|with permission from|as part of)"
FIRST_PUBLISHED = {
    "en": rf"(?:an?\s(?:\w+\s)?version of\s)?(?:this|the)\s(?:\w+\s){{0,2}}?{_THING_EN}\s(?:was|is|has been|had been)?\s?"
    rf"(?:{_FIRST_EN}\s{_VERB_EN}\s(?:first\s|originally\s)?|{_VERB_EN}\s(?:first|originally)\s|(?:{_FIRST_EN}\s)?re(?:published|printed|produced)\s){_IN_EN}\s(?P<outlet>.+)",
    "en-this": rf"this\s(?:\w+\s)?{_OWN_THING_EN}\s(?:was\s|is\s|has been\s)?{_VERB_EN}\s{_IN_EN}\s(?P<outlet>.+)",
    "en-short": r"(?:first|originally)\s(?:published|appeared|posted)\s(?:in|on|at|by)\s(?P<outlet>.+)",
    "en-posted": r"(?:cross-?posted|re-?posted|republished|reprinted|syndicated)\s(?:here\s)?(?:from|on|at)\s(?P<outlet>.+)",
    "en-feed": r"the post\s.{3,200}\s(?:first appeared|appeared first)\son\s(?P<outlet>.+)",
    "en-permission": r"(?:republished|reprinted|reproduced|used|published)\s(?:here\s)?(?:with|by)\s(?:the\s)?(?:kind\s)?permission(?:\s(?:from|of)\s(?P<outlet>.+)|\.?)",
    "de": r"dies(?:er|e|es)\s(?:artikel|beitrag|text|kommentar|interview)\s(?:ist|erschien|wurde)\s(?:zuerst|zunächst|ursprünglich|erstmals)\s(?:in|im|auf|bei|von)\s(?P<outlet>.+?)(?:\s(?:erschienen|veröffentlicht|publiziert))?",
    "fr": r"cet(?:te)?\s(?:article|texte|entretien|tribune|chronique)\s(?:a été|est)\s(?:initialement |d['’]abord |originellement )?(?:publiée?|parue?)\s(?:initialement |pour la première fois |à l['’]origine )?(?:dans|sur|par|en)\s(?P<outlet>.+)",
    "es": r"este\s(?:artículo|texto|reportaje)\s(?:fue|se)\s(?:originalmente )?(?:publicado|publicó)\s(?:originalmente |por primera vez |primero )?(?:en|por)\s(?P<outlet>.+)",
    "pt": r"este\s(?:artigo|texto)\sfoi\s(?:originalmente )?publicado\s(?:originalmente |primeiro )?(?:em|no|na|por|pelo|pela)\s(?P<outlet>.+)",
    "it": r"quest[oa]?['’]?\s?(?:articolo|testo|intervista)\s(?:è stat[oa]|è)\s(?:originariamente )?(?:pubblicat[oa]|uscit[oa]|apparso)\s(?:originariamente |per la prima volta )?(?:su|in|da|sul|sulla)\s(?P<outlet>.+)",
    "nl": r"dit\s(?:artikel|stuk|verhaal)\s(?:verscheen|is)\s(?:eerder|oorspronkelijk|eerst)\s(?:verschenen\s|gepubliceerd\s)?(?:in|op|bij)\s(?P<outlet>.+)",
    "pl": r"(?:ten\s(?:artykuł|tekst)\s(?:ukazał|pojawił)\ssię\s(?:pierwotnie\s|po raz pierwszy\s)?|(?:artykuł|tekst)\s(?:ukazał|pojawił)\ssię\s(?:pierwotnie|po raz pierwszy)\s)(?:w|na)\s(?P<outlet>.+)",
    "ru": r"(?:(?:эта|данная|этот|данный)\s(?:статья|материал|текст)\s(?:была\s|был\s)?|(?:статья|материал|текст)\s(?:была\s|был\s)?(?:впервые|изначально|первоначально)\s)(?:впервые\s)?(?:опубликован[аы]?|вышел|вышла)\s(?:впервые\s)?(?:в|на)\s(?P<outlet>.+)",
    "vi": r"bài\s(?:viết\s|báo\s)?(?:này\s(?:được\s|đã\s)?(?:được\s)?(?:đăng|xuất bản)\s(?:tải\s)?(?:lần đầu\s|đầu tiên\s)?|(?:được\s|đã\s)?(?:được\s)?(?:đăng|xuất bản)\s(?:tải\s)?(?:lần đầu|đầu tiên)\s)(?:trên|tại|ở)\s(?P<outlet>.+)",
    "uk": r"(?:ця|цей|дана|даний)\s(?:стаття|матеріал|текст)\s(?:була\s|був\s)?(?:вперше\s)?(?:опублікован[аиоий]{1,2}|вийшл?[аов]?)\s(?:вперше\s)?(?:в|у|на)\s(?P<outlet>.+)",
    "sv": r"(?:denna|den här)\s(?:artikeln?|texten?|krönikan?)\s(?:publicerades|har tidigare publicerats)\s(?:först\s|ursprungligen\s)?(?:i|på|av)\s(?P<outlet>.+)",
    "da": r"(?:denne\s)(?:artikel|tekst|klumme|kronik)\s(?:blev|er|har)\s(?:først\s|oprindeligt\s|tidligere\s)(?:været\s)?(?:bragt|publiceret|udgivet|trykt)\s(?:i|på|hos)\s(?P<outlet>.+)",
    "no": r"(?:denne\s)(?:artikkelen|teksten|saken|kronikken)\s(?:ble|er|sto)\s(?:først\s|opprinnelig\s|tidligere\s)(?:publisert\s|trykket\s|på trykk\s)?(?:i|på|hos)\s(?P<outlet>.+)",
    "tr": r"bu\s(?:makale|yazı|haber)\silk\s(?:olarak|kez|defa)\s(?P<outlet>.+?)(?:['’](?:d[ae]|t[ae])|\ssitesinde|\sgazetesinde)\syayı[nm]lan(?:mıştır|dı)",
    "ja": r"(?:この記事|本記事|本稿)は.{2,40}(?:に掲載された|から転載|より転載|の転載).{0,20}",
    "zh": r"(?:本文|原文|文章)(?:首发于|首發於|原载于|原載於|转载自|轉載自|刊于|原刊于|发表于|發表於|来自)(?P<outlet>.{1,40})",
}
# Where the outlet's name ends behind such a phrase.
_MONTHS_EN = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
OUTLET_END = rf"\s(?:and\s(?:is|was|has|under)|under\s|on\s(?:\d|{_MONTHS_EN})|here\b|with\s|as\s|in\s(?:{_MONTHS_EN}|\d{{4}})|at\shttps?|am\s\d|le\s\d|el\s\d)|, and|\.\s|[,;(（]|\.$|。"

# A name is followed by one of these where a text says who its author is.
AUTHOR_IS = r"(?:is|was|works as|serves as|ist|est|es|é|è|là|является)\s(?:an?\s|the\s|our\s|eine?\s|une?\s|uma?\s|un[ao]?\s)?(?:[\w’'-]+\s){0,5}?"
AUTHOR_POSTS = (
    r"(?:reporters?|correspondent|editor|journalist|columnist|writer|freelancer?|contributor|professor|lecturer|fellow|researcher|author|director|analyst"
    r"|scholar|economist|redakteur(?:in)?|journaliste|periodista|jornalista|giornalista|phóng viên|журналист)\b"
)

# Above a list of main points.
KEY_POINTS = r"(?:key points?|story highlights|highlights|at a glance|in brief|key takeaways|key facts|the main points|das wichtigste(?: in kürze)?|l[’']essentiel|puntos clave|điểm chính|tóm tắt)\s*:?"

# Behind `label:` or before an address: it is where the text came from.
POINTS_BACK = (
    r"original|source|link|url|read (?:it|this|the|more|full)|from:|published|permalink|article|nguồn|gốc|bài viết|quelle|fuente|fonte|bron"
    r"|lien|оригинал|источник|ссылка|原文|来源|來源|链接|連結|網址|網站|元記事|출처|원문|المصدر|رابط"
)

# How long ago a text was published, as a whole line.
AGO = (
    r"(?:\d{1,3}|an?|one)\s?(?:sec|seconds?|m|min|minutes?|mins?|hours?|hrs?|h|d|days?|weeks?|months?|years?) ago"
    r"|vor (?:\d{1,3}|eine[rm]) (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)"
    r"|il y a (?:\d{1,3}|une?) (?:minutes?|heures?|jours?|semaines?)"
    r"|hace (?:\d{1,3}|una?) (?:minutos?|horas?|días?|semanas?)"
    r"|há (?:\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?)"
    r"|(?:\d{1,3}|un|una|un'|un’) ?(?:minut[oi]|or[ae]|giorn[oi]) fa"
    r"|\d{1,3} (?:minuten|uur|dagen) geleden"
    r"|\d{1,3} (?:phút|giờ|ngày|tuần) trước"
    r"|\d{1,3} ?(?:分钟|分鐘|小时|小時|天|時間|分|日)前"
)
