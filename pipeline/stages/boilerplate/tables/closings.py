"""How newsrooms close a story: patterns on keys of lines, by what they want, then by language."""

# A note that the story goes on; the whole line says nothing else.
DEVELOPING = (
    # en
    (
        r"this (?:is|remains) a (?:developing|breaking)(?: news)? (?:story|report|situation)"
        r"(?:(?:[.,;:–—-]| and| that| -) ?.{0,140})?$"
    ),
    (
        r"(?:this|the|our) (?:breaking |news )*(?:story|article|post|report|page|piece|live ?blog)"
        r" (?:will be|is being|may be|is) (?:(?:continually|continuously|constantly|regularly|frequently) )?"
        r"updated(?:,? (?:as|when|if|once|with|throughout|regularly|shortly|so|soon|and)\b.{0,140})?$"
    ),
    (
        r"(?:this|the) (?:story|article|post|report|piece) (?:has been|was) updated(?: throughout"
        r"| with (?:new|additional|more|further|the latest|latest) (?:information|details|reporting|developments))?$"
    ),
    (
        r"(?:please )?(?:check back|stay tuned|refresh (?:this|the) page|stay with us)\b.{0,40}"
        r"\b(?:for|as) (?:more|further|the latest|additional|new|we)?\b.{0,60}$"
    ),
    r"more (?:to (?:come|follow)|details (?:to follow|soon|shortly)|on this (?:story )?as we get it)$",
    # de
    (
        r"(?:dieser|der|diese) (?:artikel|text|beitrag|bericht|meldung|liveticker) wird (?:laufend|fortlaufend"
        r"|ständig|regelmäßig|weiter)? ?(?:aktualisiert|ergänzt)\b.{0,40}$"
    ),
    r"(?:mehr|weitere (?:informationen|details)) (?:dazu )?(?:in kürze|folgen(?: in kürze)?)$",
    # fr
    (
        r"(?:cet article|cette page|ce direct|cette information) (?:sera|est) (?:régulièrement |continuellement )?"
        r"(?:mise? à jour|actualisée?)\b.{0,60}$"
    ),
    r"plus d'informations? (?:à suivre|à venir|dans quelques (?:minutes|instants))$",
    # es
    (
        r"(?:esta|este) (?:noticia|información|artículo|nota) (?:está|se está|será|se irá) (?:siendo )?"
        r"(?:en desarrollo|actualiza\w*)\b.{0,80}$"
    ),
    (
        r"(?:noticia|información) en (?:desarrollo|ampliación|construcción)$|habrá ampliación$|(?:más información|"
        r"ampliaremos) en breve$"
    ),
    # pt
    r"(?:esta|este) (?:reportagem|matéria|texto|notícia|artigo) (?:está (?:em|sendo)|será) atualiza\w+\b.{0,80}$",
    r"(?:notícia |matéria |reportagem )?em atualização$|mais informações em instantes$",
    # it
    r"(?:(?:articolo|notizia) )?in aggiornamento$|seguono aggiornamenti$",
    # nl
    (
        r"dit (?:artikel|bericht|liveblog) wordt (?:nog |voortdurend |continu |regelmatig )?"
        r"(?:aangevuld|bijgewerkt|geüpdatet)\b.{0,40}$|meer informatie volgt$"
    ),
    # sv, da, no, fi
    r"(?:artikeln|texten|nyheten) (?:uppdateras|kommer att uppdateras)\b.{0,40}$",
    r"(?:artiklen|historien|nyheden) (?:opdateres|bliver opdateret)\b.{0,40}$",
    r"(?:saken|artikkelen|meldingen) (?:oppdateres|blir oppdatert|vil bli oppdatert)\b.{0,40}$",
    r"(?:juttua|artikkelia|uutista) (?:päivitetään|täydennetään)\b.{0,40}$",
    # pl, cs
    r"(?:artykuł|tekst|informacja|materiał) (?:jest |będzie )?(?:na bieżąco )?(?:aktualizowan|uzupełnian)\w+$",
    r"więcej informacji wkrótce$|(?:článek|zprávu|text) (?:průběžně )?(?:aktualizujeme|doplňujeme)$",
    # ru, uk
    r"(?:новость|материал|текст|статья) (?:дополняется|обновляется)\b.{0,30}$|подробности (?:позже|следуют)$",
    r"(?:новина|матеріал|текст) (?:доповнюється|оновлюється)\b.{0,30}$",
    # vi
    (
        r"(?:(?:chúng tôi )?(?:sẽ )?tiếp tục cập nhật|(?:tin|bài viết) đang (?:tiếp tục )?(?:được )?cập nhật"
        r"|đang cập nhật)\b.{0,40}$"
    ),
    # tr, el
    r"(?:haber|gelişmeler) güncelleniyor$|(?:ayrıntılar|detaylar) (?:geliyor|birazdan)$|(?:νεότερα|περισσότερα) σε λίγο$",
    # zh, ja, ko, ar, id, hi
    r"(?:正在|持续|持續)更新中?$|更多(?:详情|消息|报道)(?:请)?稍后.{0,10}$",
    r"(?:この記事は)?随時更新(?:中|します|されます|していきます)?$|詳報は?後ほど.{0,6}$",
    r"추후 (?:업데이트|보도).{0,12}$|(?:속보|후속 기사)가? 이어집니다$",
    r"(?:التفاصيل|المزيد من التفاصيل) (?:لاحقا|لاحقاً|بعد قليل)$",
    r"berita ini (?:akan )?(?:terus )?(?:diperbarui|di-?update)\b.{0,40}$",
    r"(?:यह )?(?:खबर|ख़बर) (?:लगातार )?अपडेट (?:की|हो) (?:जा )?रही है$",
)

# What is asked of readers, at the end: their stories, pictures, opinions.
WRITE_IN = (
    # en
    (
        r"(?:have|has|are|were|do|did|can) (?:you|your)\b[^?]{3,160}\?.{0,200}(?:\be-?mail(?:ing)? (?:us|our)|\bsend (?:us|your)|\bshare (?:it|your|them|with us)"
        r"|\btell us|\bcontact us|\bget in touch|\bform below|\blet us know|\bwrite to us|\bcomments? (?:below|section))"
        r".{0,160}$"
    ),
    (
        r"(?:please )?(?:share|send us|tell us|e-?mail us|leave us|let us know) (?:about )?"
        r"(?:your|what you)\b.{0,120}(?:\bbelow\b|\bcomments?\b|@|\bform\b|\beditors?\b|\bfeedback\b|\bhere$).{0,80}$"
    ),
    r"have (?:thoughtful|any|some)? ?(?:insights?|thoughts|opinions?|views?) .{3,120}\? .{0,60}\bcomments?\b.{0,40}$",
    (
        r"(?:a selection of )?(?:your )?(?:comments|e-?mails|messages|stories|pictures|photos|contributions)\b.{0,60}"
        r"\b(?:may|will|might) be (?:published|used|edited|broadcast)\b.{0,200}$"
    ),
    r"(?:the )?[\w ]{2,20} may edit your (?:comments?|contributions?|e-?mails?)\b.{0,200}$",
    r"please include (?:a|your) (?:contact|phone|telephone|daytime|mobile|full)? ?(?:number|name|details)\b.{0,200}$",
    r"you can (?:also )?(?:contact|reach|message|text) us (?:in|by|on|at|via)\b.{0,120}$",
    (
        r"(?:send|upload) (?:us )?(?:your )?(?:pictures|photos|videos?|images)(?:/videos?| or videos?| and videos?)?"
        r" (?:to|at|here)\b.{0,80}$"
    ),
    r"to submit a (?:letter|comment|column|guest)\b.{0,160}$",
    # de, fr, es, pt, it, nl
    r"(?:schreiben|schicken|senden) sie uns (?:ihre|eine|per|an|unter)\b.{0,160}$",
    r"(?:haben|sind|waren|kennen) sie\b[^?]{3,140}\? .{0,40}(?:schreiben|schicken|melden) sie (?:uns|sich)\b.{0,120}$",
    r"(?:envoyez|écrivez|adressez|faites)[- ]nous (?:vos|votre|part|à|un)\b.{0,160}$",
    r"(?:envíe|envía|escríb[ae]|mánd[ae]|cuént[ae])nos\b.{0,160}$",
    r"(?:envie|mande|conte) (?:sua|seu|suas|seus|para nós|pra gente)\b.{0,120}(?:@|whatsapp|e-mail|comentári).{0,60}$",
    r"(?:scrivici|inviaci|raccontaci|mandaci)\b.{0,160}$",
    r"(?:heb|bent|was|weet|ken) (?:je|jij|u)\b[^?]{3,140}\? .{0,40}(?:mail|laat het|stuur|tip)\b.{0,120}$",
    # sv, da, no, fi
    r"(?:har|vet|såg|var) du\b[^?]{3,120}\? .{0,30}(?:tipsa|mejla|skriv till|kontakta) (?:oss|redaktionen|mig)\b.{0,100}$",
    r"(?:har|ved|så) du\b[^?]{3,120}\? .{0,30}(?:skriv|send|tip|kontakt) (?:til os|os|redaktionen)\b.{0,100}$",
    r"(?:har|vet|så) du\b[^?]{3,120}\? .{0,30}(?:tips|send|kontakt) (?:oss|redaksjonen)\b.{0,100}$",
    # pl, ru, uk, vi
    r"(?:masz|byłeś|jesteś|wiesz)\b[^?]{3,120}\? .{0,30}(?:napisz|prześlij|wyślij|skontaktuj)\b.{0,120}$",
    r"(?:присылайте|пришлите|пишите) (?:нам|свои|ваши)\b.{0,120}$|(?:надсилайте|пишіть) (?:нам|свої|ваші)\b.{0,120}$",
    r"(?:mời (?:độc giả|bạn đọc)|độc giả|bạn đọc) (?:có thể )?(?:gửi|chia sẻ)\b.{0,60}(?:về|tới|qua|tại|@).{0,80}$",
)
# Below such a call: the ways to answer it.
WAYS = (
    (
        r"(?:whatsapp|sms|text|signal|telegram|telephone|phone|tel|e-?mail|tweet|twitter|upload|fax)(?: us)?:? ?"
        r"(?:\+?[\d ()-]{6,24}\d|\S+@\S+|@\w+|an? (?:sms|mms)\b).{0,60}$"
    ),
    r"(?:please )?(?:read|see) (?:our|the) (?:full )?(?:terms|privacy)\b.{0,80}$",
    r"(?:terms and conditions|terms & conditions|privacy policy)$",
)

# Where else the outlet's stories are to be had, at the end.
PROMOTION = (
    (
        r"(?:über dieses thema|darüber) berichte(?:te|ten|t) .{3,160}$|(?:dieses thema im programm|sendung|im programm): "
        r".{3,140}\b(?:uhr|\d{4})\b.{0,40}$"
    ),
    r"subscribe (?:now|today) and (?:get|save|receive|enjoy)\b.{0,120}$",
    r"distributed by .{3,50} (?:content agency|syndicate|news service)(?:,? (?:llc|inc))?$",
    (
        r"(?:watch|catch|tune in(?: to)?|listen to|don't miss) .{2,90}\b(?:weeknights?|weekdays?|nightly"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days|every (?:day|night|week))\b.{0,60}"
        r"\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b.{0,140}$"
    ),
    (
        r"(?:if you (?:want|would like)|for) (?:other|more|previous|past) (?:stories|articles|coverage)"
        r" on this (?:topic|subject)\b.{0,120}$"
    ),
    r"for the latest (?:from|on) .{2,40}\bclick here$",
    r"special offer: .{10,240}$",
    r"subscribe (?:now|today) (?:and|to) (?:get|save|receive|enjoy)\b.{0,120}$",
    r"take advantage of (?:this|our) (?:special |limited |exclusive )?offer\b.{0,60}$",
    r"(?:see|for|get|find|read) more .{2,80}\bfollow us (?:on|at)\b.{0,80}$",
    (
        r"(?:the |our )?editorials? (?:are|is|represents?|reflects?|expresss?)\b.{0,60}"
        r"\b(?:opinions?|views?|position) of (?:the|our)\b.{0,160}$"
    ),
    (
        r"(?=.*\b(?:our|independent|local|quality|nonprofit) (?:\w+ )?(?:journalism|reporting|newsroom|reporters"
        r"|journalists)\b)(?=.*\b(?:subscri|donat|contribut|becom\w+ a (?:member|subscriber|supporter)|your"
        r" (?:support|gift)))(?=.*\b(?:please|consider|help us|support (?:us|our)|today)\b).{30,400}$"
    ),
    r"(?:unterstützen sie|unterstütze) (?:unseren|unabhängigen|freien|unsere)\b.{0,40}journalis\w+.{0,160}$",
    r"soutenez (?:notre|un|le|une)\b.{0,40}(?:journalisme|presse|rédaction|média)\b.{0,160}$",
    r"(?:apoya|apoye|apoie) (?:el|nuestro|o|nosso)\b.{0,30}(?:periodismo|jornalismo)\b.{0,160}$",
    r"sostieni (?:il|la|un)\b.{0,40}(?:giornalismo|informazione)\b.{0,160}$",
    r"steun (?:de|onze|onafhankelijke)\b.{0,40}journalistiek\b.{0,160}$",
)

# Heads a list of addresses at the end of agency copy.
ON_THE_NET = """
en: on the net | on the web | on the internet | web links
  | useful links | external links
de: im netz | im internet | links im internet | links zum thema | weblinks
fr: sur internet | sur le web | sur la toile | liens externes
es: en la red | en internet | enlaces externos
pt: na internet | na rede | links externos
it: sul web | in rete | link esterni
nl: op het web | op internet | externe links
sv: på nätet | på webben | externa länkar
da: på nettet | eksterne links
no: på nettet | eksterne lenker
fi: verkossa | netissä | aiheesta muualla
pl: w sieci | w internecie | linki zewnętrzne
ru: в сети | в интернете | внешние ссылки
"""
