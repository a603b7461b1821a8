"""Share bars, follow lines, and what embedded posts leave behind."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.families import Family, any_of, within
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import group, keys
from pipeline.stages.boilerplate.tables import sharing as table
from pipeline.stages.boilerplate.view import Page

SHARE = Rule(
    id="boilerplate.share",
    title="Share buttons and share bars.",
    why="Pages carry buttons for networks; scrapers keep their captions as lines of text.",
    example="Facebook Twitter WhatsApp Email",
    counter_example="Share prices rose in early trading.",
    wrong_when="A list of networks is the article's content and nothing but their names.",
)
FOLLOW = Rule(
    id="boilerplate.follow",
    title="Invitations to follow the site on a network or channel.",
    why="Sites end their articles, or break them, with links to their own channels.",
    example="Follow us on Facebook and Telegram",
    counter_example="Follow us, the guide said, and stay close to the wall.",
    wrong_when="An article about social media prints such a line as an example.",
)
EMBED = Rule(
    id="boilerplate.embed",
    title="What is left of an embedded post.",
    why="The frame of an embedded post loads later; only its placeholder text is scraped.",
    example="View this post on Instagram",
    counter_example="Users view this post on Instagram as a turning point, she said.",
    wrong_when="Hardly ever: the placeholders are fixed texts of the networks.",
)
TWEET = Rule(
    id="boilerplate.tweet",
    title="The signature of an embedded tweet.",
    why="An embedded tweet ends with its author, handle and date.",
    example="— Nguyen Van A (@nguyenvana) May 5, 2025",
    counter_example="— Nguyen Van A, Hanoi",
    wrong_when="The article quotes the tweet on purpose and the signature belongs to the quotation.",
    risk="review",
)

_NETWORKS = group(table.NETWORKS) + r"(?!\w)"
# Buttons may be glued together (`FacebookEmail`); short words count as whole words only.
_GLUED = "(?:email|e-mail|print|share|copy link|whatsapp)"
_WORDS = re.compile(rf"{group(table.NETWORKS)}|{_GLUED}|(?<!\w){group(table.SHARE_WORDS)}(?!\w)")
_NAMED = re.compile(group(table.NETWORKS))
_REST = re.compile(r"[^\W\d]")

_CHANNELS = rf"(?:{_NETWORKS}|twitch|facebook page|google news|social media|x(?!\w))"
# What is followed where no channel is: "follow suit", "follow these steps".
_NO_CHANNEL = (
    r"up|suit|these|this|those|some|any|an? |each|every|all|simple|the (?:steps|rules|link)"
)
_FOLLOW = any_of(
    rf"(?:please )?(?:follow|like|find|join|watch|subscribe to|connect with|keep up with) (?:us|me"
    rf"|our)\b"
    rf".{{0,80}}\b(?:on|in|via|at|to|our) .{{0,40}}{_CHANNELS}",
    rf"(?:chat with|message|write to) us (?:in|on|via|at) (?:our )?{_CHANNELS}.{{0,90}}$",
    rf"(?:you can )?(?:also )?follow (?!{_NO_CHANNEL})\S.{{0,60}}? (?:on|at) {_CHANNELS}.{{0,60}}$",
    r"(?:follow|follow me (?:at|on)) @\w{2,30}(?: on \w+)?$",
    r"(?:twitter|x|instagram|telegram|bluesky|threads|mastodon|facebook): ?"
    r"@\w{2,30}(?:(?:,| and) @\w{2,30})*$",
    r"join (?:us|our)\b.{0,60}\b(?:telegram|whatsapp|facebook|discord|viber|group|channel"
    r"|community)\b",
    rf"(?:folgen sie|folgt|folge) (?:uns|mir)\b.{{0,50}}(?:auf|bei|via) .{{0,40}}{_NETWORKS}",
    rf"(?:suivez|retrouvez|rejoignez)[- ]nous .{{0,40}}(?:sur|via) .{{0,40}}{_NETWORKS}",
    rf"(?:síguenos|siguenos|síganos|únete a nuestr\w|sigue a) .{{0,60}}(?:en|por|de) .{{0,40}}"
    rf"(?:{_NETWORKS}|google news|redes)",
    rf"siga-nos (?:no|na|em|pelo|nas) .{{0,20}}(?:{_NETWORKS}|redes|google|x$)",
    rf"(?:siga|sigam|acompanhe|curta|participe) (?:o|a|os|as|nos|nossa|nosso|do|da|no|nas"
    rf"|em)\b.{{0,60}}"
    rf"(?:no|na|nas|pelo|do) .{{0,40}}(?:{_NETWORKS}|redes|google)",
    rf"(?:seguici|iscriviti al nostro) .{{0,60}}(?:su|sul|al)? .{{0,40}}(?:{_NETWORKS}|canale"
    rf"|google news)",
    rf"volg (?:ons|het laatste) .{{0,40}}(?:op|via) .{{0,40}}{_NETWORKS}",
    rf"(?:śledź|obserwuj|polub|dołącz) .{{0,60}}(?:na|w|do) .{{0,30}}"
    rf"(?:{_NETWORKS}|facebooku|twitterze|instagramie)",
    r"(?:подпис(?:ывайтесь|аться|ывайся)|подпишитесь|следите за нами|читайте (?:нас|также нас)"
    r"|присоединяйтесь) .{0,60}"
    r"(?:канал|telegram|телеграм|дзен|вконтакте|facebook|twitter|instagram|соцсет|youtube|новост"
    r"|google)",
    r"(?:підписуйтесь|підписуйтеся|читайте нас|стежте за нами|приєднуйтесь) .{0,60}"
    r"(?:канал|telegram|телеграм|facebook|instagram|youtube|viber|google|соцмереж)",
    rf"(?:theo dõi|kết nối với) (?:chúng tôi|báo|kênh|trang|fanpage|tin tức|\S+ \S+) (?:\S+"
    rf" )?(?:trên|qua|tại)"
    rf" .{{0,30}}(?:{_NETWORKS}|google news|fanpage|mạng xã hội)$",
    r"(?:扫码|扫描二维码|微信扫|欢迎关注|关注我们|长按).{0,30}(?:关注|公众号|微信|二维码|微博|下载)?.{0,12}$",
    r"تابع(?:ونا|نا) .{0,50}(?:على|عبر) .{0,40}$",
    r"(?:ikuti (?:kami|berita|update)|simak berita|dapatkan (?:berita|update)|(?:ber)?gabung (?:di"
    r"|dengan)) .{0,70}"
    r"(?:google news|telegram|whatsapp|instagram|facebook|channel|saluran)",
    rf"(?:följ|gilla) oss på .{{0,30}}{_NETWORKS}",
    rf"(?:følg|lik) (?:os|oss) på .{{0,30}}{_NETWORKS}",
    rf"seuraa meitä .{{0,30}}(?:{_NETWORKS}|facebookissa|twitterissä|instagramissa|somessa)",
    rf"(?:sledujte nás|přidejte se) .{{0,40}}(?:na|k) .{{0,30}}(?:{_NETWORKS}|facebooku"
    rf"|instagramu)",
    rf"(?:ακολουθήστε|βρείτε μασ|κάντε like) .{{0,60}}(?:στο|στα|στη) .{{0,40}}(?:{_NETWORKS}"
    rf"|google news|social)",
    r"(?:urmăriți-ne|urmărește-ne|abonează-te).{0,40} (?:pe|la) .{0,30}"
    r"(?:facebook|google news|instagram|telegram|whatsapp)",
)

FAMILIES = (
    Family(
        SHARE,
        "share",
        anywhere=keys(table.SHARE_ANYWHERE),
        edge=keys(table.SHARE_EDGE),
        pattern=any_of(
            r"click to (?:share|email|print|tweet)\b",
            rf"(?:artikel |beitrag )?(?:auf|per|via|über|bei|mit) (?:{_NETWORKS}|e-?mail|x) teilen$",
            rf"(?:partager|partagez) (?:cet article )?(?:sur|via|par) (?:{_NETWORKS}|e-?mail|x)$",
            rf"(?:compart[ei]r?|enviar|comparte) (?:en|por|vía|via) (?:{_NETWORKS}|e-?mail|x|correo)$",
            rf"(?:compartilhar?|compartilhe|partilhar|partilhe) (?:no|na|em|via|por|pelo)"
            rf" (?:{_NETWORKS}|e-?mail|x)$",
            r"(?:compartilhe|partilhe|partilhar|compartilhar|condividi|delen?) (?:este|esta|o|a|questo"
            r"|dit|l')? ?(?:artigo|notícia|matéria|articolo|artikel|bericht)$",
            rf"(?:condividi|invia) (?:su|via|per) (?:{_NETWORKS}|e-?mail|x)$",
            rf"(?:deel|delen) (?:op|via|per) (?:{_NETWORKS}|e-?mail|x)$",
            rf"(?:dela|del) (?:på|via|med) (?:{_NETWORKS}|e-?mail|e-?post|mail|x)$",
            rf"(?:udostępnij|podziel się) na (?:{_NETWORKS}|facebooku|twitterze|x)$",
            rf"(?:поделиться|отправить) (?:в|во|на|через) (?:{_NETWORKS}|соцсетях|x)$",
            rf"(?:chia sẻ|gửi) (?:lên|qua|trên|tới) (?:{_NETWORKS}|zalo|e-?mail)$",
            rf"(?:paylaş|bagikan) (?:di|ke|:)? ?(?:{_NETWORKS})$",
            r"(?:شارك|مشاركة|انشر) (?:على|عبر|في) \S{3,12}$",
            r"分享(?:到|至|给)(?:微信|微博|朋友圈|好友|qq|facebook|twitter|line).{0,6}$",
            rf"share (?:this|on|via|to|by)\b.{{0,40}}(?:{_NETWORKS}|email|article|story|post|page"
            rf"|link|video)\b.{{0,30}}$",
        ),
        longest=10,
    ),
    Family(
        FOLLOW,
        "follow",
        anywhere=keys(table.FOLLOW_ANYWHERE),
        edge=keys(table.FOLLOW_EDGE),
        pattern=_FOLLOW,
        inside=within(
            (" takip edin", rf"(?:bizi )?.{{0,40}}(?:{_NETWORKS}).{{0,20}} takip edin$"),
        ),
    ),
    Family(
        EMBED,
        "embed",
        anywhere=keys(table.EMBED_ANYWHERE),
        pattern=any_of(
            r"a (?:post|photo|video) (?:shared|posted) by .{1,60}\(@[\w.]{1,40}\).{0,60}$",
            r"(?:ein beitrag geteilt von|une publication partagée par|una publicación compartida"
            r" (?:de|por)"
            r"|um post compartilhado por|uma publicação partilhada por|un post condiviso da"
            r"|een bericht gedeeld door|publikacja od|ett inlägg delat av)"
            r" .{1,60}\(@[\w.]{1,40}\)",
            r"(?:https?://)?pic\.twitter\.com/\w+$",
            r"(?:https?://)?t\.co/\w+$",
        ),
        longest=25,
    ),
)

_SIGNATURE = re.compile(r"[—–-]{1,2} ?[^()@\n]{1,60}\(@\w{1,30}\),? .{3,30}\d{4}$")


def bars(page: Page) -> list[Mark]:
    """Rows made of nothing but names of networks and share words, with counts or without."""
    return [
        Mark(i, i, SHARE, "share", "the line holds nothing but names of networks and share words")
        for i, row in enumerate(page.rows)
        if 2 <= len(row.key) <= 160 and _is_bar(row.key)
    ]


def _is_bar(key: str) -> bool:
    if "," in key or not _NAMED.search(key) or len(_WORDS.findall(key)) < 2:
        return False
    return not _REST.search(re.sub(r"\d+[km]?\b", "", _WORDS.sub(" ", key)))


def signatures(page: Page) -> list[Mark]:
    """Rows that are an embedded tweet's signature."""
    return [
        Mark(i, i, TWEET, "tweet", "dash, name, handle in parentheses and date")
        for i, row in enumerate(page.rows)
        if row.size <= 20 and _SIGNATURE.match(row.text)
    ]
