"""Page furniture: advertisements, comments, reading time, players, counters, contact lines."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.families import Family, any_of, within
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import keys
from pipeline.stages.boilerplate.tables import furniture as table
from pipeline.stages.boilerplate.view import Page, Row

ADVERTISEMENT = Rule(
    id="boilerplate.advertisement",
    title="Markers of advertisements.",
    why="Advertisements are labelled by law; the label is scraped, the picture is not.",
    example="ADVERTISEMENT - CONTINUE READING BELOW",
    counter_example="The advertisement ran for a week.",
    wrong_when="The single word is a subheading of an article about advertising.",
)
COMMENTS = Rule(
    id="boilerplate.comments",
    title="Comment forms, counts and invitations.",
    why="The comment section hangs below the article; its headings are scraped.",
    example="12 comments",
    counter_example="Comments by the minister drew criticism.",
    wrong_when="The readers' comments are themselves the document's content.",
)
READING_TIME = Rule(
    id="boilerplate.reading-time",
    title="Estimated reading or listening time.",
    why="Templates print it below the headline.",
    example="3 min read",
    counter_example="The 3-minute read-out shocked the court.",
    wrong_when="Hardly ever.",
)
PLAYER = Rule(
    id="boilerplate.player",
    title="Messages of players, galleries and scripts.",
    why="Controls and error messages of embedded players are text to a scraper.",
    example="This video is not available",
    counter_example="The video is not available to the defence, the court heard.",
    wrong_when="A report on a fault prints the message as a line of its own.",
)
COUNTER = Rule(
    id="boilerplate.counter",
    title="Counts of views, likes and shares.",
    why="Sites show how often a page was seen.",
    example="1,234 views",
    counter_example="1,234 views were collected in the survey.",
    wrong_when="A table gives views as its data, a line for each number.",
)
CONTACT = Rule(
    id="boilerplate.contact",
    title="Calls for tips and corrections, and how to reach the reporter.",
    why="Sites close articles with standing requests to their readers.",
    example="Have a news tip? Contact us at tips@example.com",
    counter_example="Contact between the two sides broke off in May.",
    wrong_when="A press release ends with its contact, worded like a newsroom's.",
)

FAMILIES = (
    Family(
        ADVERTISEMENT,
        "advertisement",
        anywhere=keys(table.ADVERTISEMENT_ANYWHERE),
        edge=keys(table.ADVERTISEMENT_EDGE),
        pattern=any_of(
            r"(?:advertisement|story|article|content|post)s?\.? ?[-–—:/|(]? ?"
            r"(?:story |article |text |content )?continues? (?:below|after|reading below)"
            r"(?: (?:the |this )?(?:ad|advert|advertisement|video|gallery|photo|image|newsletter"
            r"|promotion|slideshow))?$",
            r"(?:tekst|artikel|artikkelen|artiklen|saken|der artikel|artikeln)"
            r" .{0,30}(?:advertentie|annonsen|annoncen"
            r"|anzeige)$",
            r"\[?(?:ad|advertisement|werbung|anzeige|publicité|publicidad)\]? \d{1,2}$",
        ),
        longest=12,
    ),
    Family(
        COMMENTS,
        "comments",
        anywhere=keys(table.COMMENTS_ANYWHERE),
        edge=keys(table.COMMENTS_EDGE),
        pattern=any_of(
            r"(?:view |show |read |see |leave |load |all )?(?:all )?\(?\d[\d.,]*\)? (?:user "
            r"|reader )?"
            r"(?:comments?|responses|replies|kommentare?|commentaires?|comentarios?|comentários?"
            r"|commenti|reacties"
            r"|komentarzy?|комментари\w*|коментар\w*|kommentarer?|kommenttia?|yorum|komentar|bình"
            r" luận|σχόλια)\)?$",
            r"(?:view |show |read )?(?:comments|kommentare|commentaires|comentarios|comentários"
            r"|commenti|reacties"
            r"|komentarze|комментарии|kommentarer|kommentit|yorumlar|bình luận|评论|評論|コメント|댓글) ?\(?"
            r" ?\d[\d.,]* ?\)?$",
            r"(?:共|已有)?\d{1,6} ?(?:条|則|则|件の)?(?:评论|評論|留言|コメント)$|コメント ?\d{1,6} ?件$"
            r"|댓글 ?\d{1,6} ?개?$|\d{1,6} (?:تعليق|تعليقا|تعليقاً|تعليقات)$",
            r"(?:you must|you need to|please) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in"
            r"|register(?:ed)?|subscribe)"
            r" .{0,60}(?:comment|reply|conversation)",
            r"(?:comments?|commenting) (?:on this (?:article|story|post) )?(?:are|is|have been)"
            r" (?:now )?"
            r"(?:closed|disabled|turned off|not available|moderated|welcome)",
            r"(?:only subscribers|only registered users|only members|only logged-in users)"
            r" .{0,40}comment",
            r"(?:send|email|e-mail) (?:your )?(?:questions|comments|feedback)[/ ].{0,40}(?:to the"
            r" editors?|to us)$",
            r"(?:um .{0,60}kommentieren zu können|um zu kommentieren|möchten sie .{0,40}kommentar)",
            r"(?:discuss|comment on) this (?:in|article|story|post)\b.{0,40}$",
            r"(?:чтобы оставить комментарий|комментировать могут|авторизуйтесь, чтобы)",
            r"(?:phải|vui lòng) đăng nhập .{0,30}bình luận",
        ),
        longest=30,
    ),
    Family(
        READING_TIME,
        "reading-time",
        pattern=any_of(
            r"(?:estimated )?(?:\(?\d{1,3}\)?|less than a|under a|one|two|three|four|five) ?[-–]?"
            r" ?(?:min|mins|minutes?)\.?"
            r" ?[-–]? ?(?:read|to read|reading time|listen|watch|lesezeit|de lecture|de lectura|de"
            r" leitura|di lettura"
            r"|leestijd|czytania|чтения|okuma|lästid|lesetid|læsetid|lukuaika|đọc)\)?$",
            r"(?:estimated )?(?:reading time|read time|time to read|lesezeit|lesedauer|temps de"
            r" lecture|lecture"
            r"|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|czas czytania|время"
            r" чтения|час читання"
            r"|thời gian đọc|阅读时间|阅读时长|閱讀時間|読了時間|この記事は約|읽는 시간"
            r"|waktu baca|okuma süresi|lästid|lesetid"
            r"|læsetid|lukuaika|doba čtení|χρόνοσ ανάγνωσησ|durée de lecture) ?[:：–-]? ?(?:ca\.? "
            r"|about |約|约)?"
            r"\d{1,3} ?(?:min|mins|minutes?|minuten|minuti|minutos?|minuut|minut|минут\w*|мин"
            r"|хвилин\w*|phút|分|分钟|分鐘|分間"
            r"|분|menit|dk|dakika|minuter|minutter|minuuttia|s)?\.?\)?$",
        ),
        longest=8,
    ),
    Family(
        PLAYER,
        "player",
        anywhere=keys(table.PLAYER_ANYWHERE),
        between=keys(table.PLAYER_BETWEEN),
        pattern=any_of(
            r"(?:sorry, )?(?:your|this) browser (?:does not|doesn't|is not|isn't|cannot)"
            r" (?:support|able to|play)\b.{0,80}$",
            r"javascript (?:is|must be|needs to be|has been|seems to be|appears to be)"
            r" (?:currently |not )?"
            r"(?:disabled|enabled|turned off|required|supported)\b.{0,80}$",
            r"(?:please |you need to |you must )?(?:enable|turn on|activate) javascript\b.{0,80}$",
            r"this (?:video|audio|content|player|media|stream|map) (?:is|was) (?:not |no longer "
            r"|currently |un)*"
            r"(?:available|supported)(?: (?:in your (?:country|region|browser)|on this device"
            r"|anymore))?$",
            r"(?:image|photo|picture|slide|bild|foto|imagen|imagem|immagine|фото|ảnh|ảnh số)"
            r" \d{1,3} ?"
            r"(?:of|/|von|de|di|из|trên)/? ?\d{1,3}$",
            r"\d{1,3} ?/ ?\d{1,3} (?:images?|photos?|bilder|fotos|fotografías)$",
            r"(?:current time|duration|remaining time|loaded|stream type"
            r"|volume)[: ]+[\d:%.]{1,9}(?: live)?$",
            r"listen to (?:this (?:article|story|episode)|article) ?\(?[\d:]{0,6} ?(?:min|mins"
            r"|minutes)?\)?$",
            r"now playing:? ?.{0,12}watch this:? .{0,90}$",
        ),
        longest=20,
    ),
    Family(
        COUNTER,
        "counter",
        pattern=any_of(
            r"\(?\d[\d.,]* ?[km]? (?:views?|shares?|likes?|reads|hits|retweets|reactions|aufrufe"
            r"|vues|vistas|visualizações"
            r"|visualizzazioni|wyświetleń|просмотр\w*|перегляд\w*|lượt xem|lượt đọc|visningar"
            r"|katselukertaa|görüntülenme"
            r"|kali dilihat|shares? this|partages?|interactions?)\)?$",
            r"(?:views?|shares?|reads|hits|page views|aufrufe|vues|vistas|visitas|visualizações"
            r"|odsłon|wyświetleń"
            r"|просмотров|переглядів|lượt xem|阅读|阅读数|浏览|浏览次数|浏览量|点击数|点击次数|点击"
            r"|閱覽數|閲覧数|조회수|조회"
            r"|المشاهدات|dibaca|okunma|görüntülenme|visningar) ?[:：] ?\d[\d.,]* ?(?:[km万次]|times"
            r"|kali)?$",
        ),
        longest=5,
    ),
    Family(
        CONTACT,
        "contact",
        anywhere=keys(table.CONTACT_ANYWHERE),
        pattern=any_of(
            r"(?:do you have|have you got|have|got|know|seen|want to share) (?:a|an|any"
            r"|something)? ?(?:confidential |news )?"
            r"(?:tips?|story|stories|information|something|news|question|questions|feedback"
            r"|view)\b.{0,80}"
            r"(?:@|\bcontact |\be-?mail |\bsend (?:us|it|them|your)|let us know|get in touch"
            r"|\btell us)",
            r"(?:contact|email|e-mail|reach|write to) (?:the )?(?:author|reporter|writer|editor"
            r"|journalist|us|me|him|her|them)"
            r" (?:at|on|via|by|directly)\b .{0,80}(?:@|\d{3})",
            r"(?!the |a |an |our |its )[\w .'-]{3,50} can be (?:reached|contacted|emailed"
            r"|followed) (?:at|on|via|by)"
            r" (?:e-?mail at |twitter at |x at )?\S*@\S",
            r"(?:email|e-mail|contact) [\w .'-]{3,40} at \S+@\S+$",
            r"(?:если вы (?:обнаружили|нашли|заметили)|выделите|якщо ви (?:знайшли|помітили))"
            r" .{0,60}"
            r"(?:ошибк|опечатк|помилк)",
            r"(?:to report|if you (?:see|spot|find|notice)) (?:an?|any) (?:factual |spelling )?"
            r"(?:error|mistake|typo|correction)s?\b.{0,60}(?:@|contact|email|let us know|click"
            r"|here|report)",
            r"(?:found|spotted|see|notice) (?:an?|any) (?:factual |spelling )?(?:error|mistake"
            r"|typo)s?\?"
            r"(?: .{0,40}(?:contact|email|let us know|click|report|tell us)\b.{0,40})?$",
        ),
        inside=within(
            (
                "if you have ",
                (
                    r".{0,140}\bif you have (?:a|any) (?:news tip|tip|story|correction|comment"
                    r"|question)s?\b"
                    r".{0,80}(?:@|let us know|e-?mail us|contact us|get in touch)"
                ),
            ),
        ),
        longest=40,
    ),
)

_LONGEST_LABEL = 5  # words before an address that name it: "Contact the press office"
_ADDRESS = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,4}$")


def addresses(page: Page) -> list[Mark]:
    """A row that is an e-mail address and nothing else, before or after all prose.

    Several of them are a list of contacts, which may be what the document is about; and one may be
    the end of a sentence that was broken before it.
    """
    why = "nothing but an e-mail address, outside the prose"
    found = [
        Mark(i, i, CONTACT, "contact", why)
        for i, row in enumerate(page.rows)
        if (page.head(i) or page.tail(i)) and _ADDRESS.match(row.key)
        if not (i and row.line.gap == 0 and _breaks_off(page.rows[i - 1]))
    ]
    return found if len(found) == 1 else []


def _breaks_off(row: Row) -> bool:
    """Whether a row is a sentence without its end, as in a text broken at a fixed width."""
    return row.size > _LONGEST_LABEL and not row.stop and row.text[-1].isalpha()
