"""What the software of blogs, forums, wikis and shops prints around a text."""

import re

from pipeline.model import Rule
from pipeline.stages.boilerplate.families import Family, any_of
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.phrases import keys
from pipeline.stages.boilerplate.tables import platforms as table
from pipeline.stages.boilerplate.view import Page

ACCOUNT = Rule(
    id="boilerplate.account",
    title="Log-in boxes and shopping carts.",
    why="The box stands beside or under every text of the site.",
    example="Not registered? Create an account",
    counter_example="Forgotten passwords cost the bank two million a year.",
    wrong_when="Instructions name a button in a line of their own.",
)
BLOG = Rule(
    id="boilerplate.blog",
    title="Comment forms, trackbacks and paging of blogs and forums.",
    why="The software prints them under every post, in the words of its translation.",
    example="Pingback: Five easy loaves | The Bread Blog",
    counter_example="Older posts along the river were washed away.",
    wrong_when="A manual of such software lists the words of its buttons.",
)
WIKI = Rule(
    id="boilerplate.wiki",
    title="Page frame of wikis: tools, licence, date of the last change.",
    why="Wiki software prints tools and licence on every page.",
    example="This page was last edited on 5 May 2020, at 10:31.",
    counter_example="The page was last seen in the hands of a dealer.",
    wrong_when="An article about a wiki cites its footer as a line of its own.",
)

_LICENCE = r".{0,60}creative commons"
_CHANGED = (
    r"(?:this page was last (?:edited|modified)|diese seite wurde zuletzt"
    r"|(?:cette page a été modifiée pour la dernière fois|la dernière modification de cette page)"
    r"|esta página (?:se editó por última vez|fue modificada por última vez)"
    r"|(?:esta página foi (?:modificada|editada) pela última vez)"
    r"|questa pagina è stata modificata per l'ultima volta"
    r"|deze pagina (?:is voor het laatst bewerkt|werd het laatst)"
    r"|(?:tę|tą) stronę ostatnio (?:edytowano|zmodyfikowano)"
    r"|эта страница в последний раз (?:была отредактирована|редактировалась)"
    r"|trang này được sửa đổi lần cuối"
    r"|sidan (?:ändrades|redigerades) senast|sivua on viimeksi muutettu"
    r"|denne siden? (?:ble sist|blev senest)|本页面最后修订于|本頁面最後修訂於"
    r"|最終更新 \d{4}年|آخر تعديل لهذه الصفحة)"
)

FAMILIES = (
    Family(
        ACCOUNT,
        "account",
        anywhere=keys(table.ACCOUNT_ANYWHERE),
        edge=keys(table.ACCOUNT_EDGE),
        pattern=any_of(
            r"(?:don't have an account|not a member|not registered|new here|need an account)"
            r"(?: yet)?\? .{0,40}(?:sign up|register|create|join)\b.{0,20}$",
            r"(?:har du|eikö sinulla ole|no tienes|não tem|nie masz|nemáte|hast du kein|noch kein"
            r"|нет|нет ли у вас) .{0,20}(?:konto|tunnusta|cuenta|conta|konta|účet|аккаунта)\? .{0,40}$",
        ),
        longest=14,
    ),
    Family(
        BLOG,
        "blog",
        anywhere=keys(table.BLOG_ANYWHERE),
        edge=keys(table.BLOG_EDGE),
        pattern=any_of(
            r".{2,60} \((?:atom|rss)$",
            r"your e-?mail (?:address )?(?:will not|won't) be published\b.{0,90}$",
            r"(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\b.{0,90}$",
            r"votre adresse (?:de messagerie|e-?mail|courriel) ne sera pas publiée\b.{0,90}$",
            r"(?:tu|su) (?:dirección de )?(?:correo electrónico|e-?mail) no será publicad[ao]\b"
            r".{0,90}$",
            r"o seu (?:endereço de )?e-?mail não será publicado\b.{0,90}$",
            r"il tuo indirizzo e-?mail non sarà pubblicato\b.{0,90}$",
            r"(?:je|het) e-?mailadres (?:wordt|zal) niet (?:gepubliceerd|getoond)\b.{0,90}$",
            r"twój adres e-?mail nie zostanie opublikowany\b.{0,90}$",
            r"ваш (?:адрес )?e-?mail не будет опубликован\b.{0,90}$",
            r"email của bạn sẽ không được hiển thị công khai\b.{0,90}$",
            r"(?:din )?e-?postadress(?:en)? (?:kommer inte publiceras|publiceras inte"
            r"|kommer inte att publiceras)\b.{0,120}$",
            r"sähköpostiosoitettasi ei julkaista\b.{0,90}$",
            r"you (?:cannot|may not|can not) (?:post|reply|edit|delete|vote|download|attach)"
            r" .{0,40}(?:in this forum|topics|posts|attachments|replies|threads).{0,10}$",
            r"users browsing this (?:forum|thread|topic)\b.{0,80}$",
            r"(?:proudly |stolz )?(?:powered by|präsentiert von|fièrement propulsé par|propulsé par"
            r"|drivs (?:av|med)|funciona (?:gracias a|con)|sitio impulsado por"
            r"|orgulhosamente mantido com|alustana|voorin toimii) "
            r"(?:the )?(?:wordpress|phpbb|vbulletin|blogger|joomla|drupal|mediawiki|ghost|disqus"
            r"|typo3|xenforo|simple machines|invision|smf|discourse)\b.{0,60}$",
            r"(?:this|your) e-?mail address is being protected from spam ?bots\b.{0,90}$",
            r"diese e-?mail-adresse ist vor spambots geschützt\b.{0,90}$",
            r"cette adresse e-?mail est protégée contre les robots spammeurs\b.{0,120}$",
            r"esta dirección de correo electrónico está (?:siendo )?protegida contra (?:los )?"
            r"(?:robots de )?spam\w*\b.{0,120}$",
            r"questo indirizzo e-?mail è protetto dagli spambots?\b.{0,90}$",
            r"este endereço de e-?mail está protegido contra \w+\b.{0,120}$",
            r"dit e-?mailadres wordt beveiligd tegen spambots\b.{0,90}$",
            r"(?:ten )?adres pocztowy jest chroniony przed spamowaniem\b.{0,120}$",
            r"адрес электронной почты защищ[её]н от спам-ботов\b.{0,120}$",
            r"denna e-?postadress skyddas mot spambots\b.{0,90}$",
            r"tämä sähköpostiosoite on suojattu spamboteilta\b.{0,120}$",
            r"\d{1,5} (?:bloggers like this|bloggare gillar detta|blogger gefällt das)$",
        ),
        longest=32,
    ),
    Family(
        WIKI,
        "wiki",
        anywhere=keys(table.WIKI_ANYWHERE),
        pattern=any_of(
            rf"{_CHANGED}.{{0,90}}$",
            rf"(?:text|content|the text) is available under{_LICENCE}",
            rf"(?:der (?:text|inhalt) ist (?:unter der lizenz|verfügbar unter)|der inhalt ist"
            rf" verfügbar){_LICENCE}",
            rf"(?:les textes sont|le contenu est) disponibles? sous{_LICENCE}",
            rf"el (?:texto|contenido) está disponible bajo{_LICENCE}",
            rf"(?:este texto é disponibilizado|o texto está disponível){_LICENCE}",
            rf"il testo è disponibile{_LICENCE}",
            rf"de tekst is beschikbaar{_LICENCE}",
            rf"tekst udostępniany na{_LICENCE}",
            rf"текст доступен по{_LICENCE}",
            rf"văn bản được phát hành theo{_LICENCE}",
            rf"(?:wikipedias )?text(?:en)? är tillgänglig under{_LICENCE}",
            rf"teksti on saatavilla{_LICENCE}",
        ),
        longest=90,
    ),
)

_TRACKBACK = re.compile(r"(?:pingback|trackback)s?: ?\S")
_THOUGHTS = re.compile(
    r"(?:\d{1,5}|one|ein|une|un|una|uma|en|één|yksi) "
    r"(?:thoughts?|responses?|repl(?:y|ies)|comments?|gedanken?|kommentare?|antworten?|réflexions?"
    r"|commentaires?|réponses?|pensamientos?|comentarios?|respuestas?|ideas?|respostas?|comentários?"
    r"|pensieri|pensiero|commenti|commento|gedachten?|reacties?|tankar|tanke|svar|kommentarer"
    r"|kommenttia?|ajatusta?|ajatus|komentarze|комментари\w+|мысл\w+)"
    r" (?:on|to|zu|auf|sur|à|sobre|a|em|su|over|op|om|på|till|artikkeliin|do|к) [\"'].*\S$"
)


def remarks(page: Page) -> list[Mark]:
    """Rows that announce another blog's link or count the remarks on a post named in quotes."""
    return [
        Mark(i, i, BLOG, "blog", "a line that blog software prints over the remarks on a post")
        for i, row in enumerate(page.rows)
        if row.size <= 40 and (_TRACKBACK.match(row.key) or _THOUGHTS.match(row.key))
    ]
