"""Whole lines that pages say in fixed words around a variable part: patterns on keys, by rule and language.

Each begins with words that only such a line begins with, and runs to its end.
"""

_EMBEDS = r"(?:cookies?|consent|privacy (?:settings|preferences)|third[- ]part(?:y|ies))"

# Channels of the outlet.
FOLLOW = (
    (
        r"(?:больше новостей|самое интересное|самое важное|главные новости|ещё больше новостей)\b.{0,20}\bв\b.{0,30}(?:telegram|телеграм).{0,20}$"
        r"|следите за нашими новостями\b.{0,60}$|(?:подписывайтесь|подпишитесь|підписуйтесь|підпишіться) на .{2,60}(?:telegram|телеграм|дзен|вконтакте|max|viber)\b.{0,30}$"
    ),
    r"更多(?:精彩|新闻|资讯).{0,8}(?:请|敬请|欢迎)?(?:关注|扫码|下载).{0,20}$|返回.{2,6}[，,]?查看更多$",
    r"(?:للمزيد|لمتابعة|لمزيد)\b.{0,40}(?:تابعونا|تابعنا|اضغط هنا).{0,40}$",
    (
        r"(?:cek|simak|pilih|baca) .{3,80}(?:google news|whatsapp channel|langsung di ponselmu|saluran whatsapp).{0,30}$"
        r"|dapatkan update berita\b.{0,80}$"
    ),
    r"kövess minket\b.{0,60}$|(?:ताज़ा|लेटेस्ट|देश और दुनिया की).{0,60}(?:ऐप डाउनलोड करें|फॉलो करें|सब्सक्राइब करें)$",
    # en
    r"stay (?:updated|informed|tuned|connected|up to date|ahead)\b.{3,160}\b(?:follow us|follow all|subscribe|sign up|join (?:us|our)|download|whatsapp|telegram|our app)\b.{0,90}$",
    (
        r"(?:get|catch|read|find|follow) (?:all )?(?:the )?(?:latest|breaking|live)(?: and breaking)? (?:news|updates|stories|headlines)(?: live)?\b.{0,60}"
        r"\b(?:on|in|from|with|along with) (?:our|the|\S+\.(?:com|in|co|net|org))\b.{0,120}$"
    ),
    r"(?:get|see) more from .{2,40} on (?:twitter|facebook|instagram|x|youtube)\b.{0,40}$",
    r"follow @?\w.{0,60}? on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky)\b.{0,20}(?:you can reach|subscribe to|or on|like (?:us|her|him)|and on).{0,140}$",
    r"join (?:our|the) .{2,30} ?(?:whatsapp|telegram|facebook|discord|viber|signal) ?(?:channel|group|community)?$",
    r"(?:add|make|set|prefer|choose|follow) .{2,40} (?:as (?:a|your) preferred source )?on google(?: news| discover)?$|(?:make|add) us (?:a|as a|as your) preferred source\b.{0,40}$",
    # de
    (
        r"(?:sie wollen|du willst|sie möchten|du möchtest) keine\b.{3,80}verpassen\?.{0,120}"
        r"(?:abonn|folg|whatsapp|newsletter|kanal|app\b|anmeld).{0,80}$"
        r"|(?:folgen sie|folge|folgt) (?:uns|dem|der)\b.{0,60}(?:kanal|whatsapp|social media|sozialen (?:medien|netzwerken)).{0,40}$"
        r"|(?:abonnieren sie|abonniere|hier geht es zu|hier geht's zu|zum) (?:unseren|unserem|den|jetzt den)? ?"
        r"whatsapp-(?:kanal|channel).{0,60}$"
    ),
    # fr, es, pt, it
    (
        r"(?:suivez|retrouvez) (?:toute )?(?:notre |l'|nos )?(?:actu|info)\w*\b.{0,60}(?:whatsapp|facebook|instagram"
        r"|telegram|twitter|google|réseaux sociaux|application|chaîne|newsletter|en direct).{0,40}$"
    ),
    (
        r"(?:sigue|siga|seguí) (?:toda la|todas las|la|las) (?:información|actualidad|noticias|última hora)\b.{0,60}"
        r"(?:whatsapp|facebook|instagram|telegram|twitter|google|redes|canal|newsletter|boletín).{0,60}$"
    ),
    (
        r"(?:receba|acompanhe|siga|veja) (?:as|todas as|nossas|o canal|mais|outras)\b.{0,30}(?:whatsapp|telegram|google"
        r"|instagram|facebook|redes sociais).{0,60}$"
    ),
    (
        r"(?:segui|resta aggiornato|rimani aggiornato|entra nel)\b.{0,40}(?:aggiornamenti|whatsapp|telegram|google news"
        r"|facebook)\b.{0,60}$"
    ),
    # nl, sv, da, no, fi, pl
    (
        r"(?:wil je|wilt u|mis|blijf) (?:niks|niets|geen|op de hoogte).{0,60}(?:volg|abonneer|download|whatsapp"
        r"|nieuwsbrief).{0,60}$"
    ),
    (
        r"(?:följ|følg) .{2,30} på (?:facebook|instagram|twitter|x|tiktok|youtube|sociala medier|sociale medier"
        r"|sosiale medier)$"
    ),
    r"seuraa .{2,30} (?:facebookissa|instagramissa|twitterissä|somessa|sosiaalisessa mediassa)$",
    # vi, id, ja, ko
    (
        r"mời (?:quý )?(?:độc giả|bạn đọc|khán giả|quý vị|các bạn)\b.{0,12} (?:theo dõi|đón xem|đón đọc|xem thêm|đọc thêm"
        r"|tham khảo)\b.{0,140}$"
    ),
    r"(?:dapatkan|ikuti|simak|nikmati) .{3,80}(?:google news|whatsapp|telegram|saluran|channel)\b.{0,60}$",
    (
        r"(?:公式|当サイトの)?(?:line|x|twitter|facebook|instagram|youtube)(?:公式)?(?:アカウント|チャンネル)?を?"
        r"(?:フォロー|友だち追加|チャンネル登録)(?:する|してください|はこちら)?$"
    ),
    r"(?:네이버|카카오|유튜브|구글).{0,16}(?:구독|채널 추가|팔로우)(?:하기|해주세요|하세요)?$",
)

NEWSLETTER = (
    r"subscribe (?:now|today|here|for free)? ?to (?:be the first to|stay informed|stay up to date|never miss)\b.{0,90}$",
    r"enter your e-?mail (?:address )?(?:to|and|below|here)\b.{0,60}$|thanks? (?:you )?for (?:signing up|subscribing)$",
    r"access your favorite topics in a personalized feed\b.{0,60}$",
    r"(?:mit unserem|in unserem|abonnieren sie unseren|jetzt den|hier den) (?:kostenlosen |täglichen |\S+-)*newsletter\b.{0,120}$",
    r"(?:ontvang|krijg) .{2,60}(?:nieuws|updates|artikelen|tips)\b.{0,40}(?:in je|in uw|per) (?:inbox|mailbox|e?-?mail)$",
)

# What a wall says where the free part ends.
SUBSCRIPTION = (
    r"この記事は(?:会員|有料会員)限定です$",
    r"you have .{0,20}(?:free )?(?:articles?|stories) (?:remaining|left)\b.{0,60}$|this (?:article|story) is free for (?:all|everyone)\b.{0,40}$",
    r"unlock (?:exclusive|unlimited|full|premium|instant) (?:access|content|articles|stories)\b.{0,60}$|log in to your account to (?:keep|continue) reading$",
    r"(?:support (?:local|independent|quality) (?:journalism|news)[.!]? ?)?(?:please )?subscribe to (?:the|our) .{2,40}(?:today|now|here)$",
    r"(?:purchase|acquire|buy) licen[sc]ing rights(?:, opens new tab)?$|opens (?:in (?:a )?)?new (?:tab|window)$",
    (
        r"(?:dieser|der) (?:beitrag|artikel|inhalt|text) ist (?:nur |exklusiv )?(?:für|mit) (?:abonnent|abo\b|registrierte"
        r"|mitglied).{0,60}$|(?:sie möchten|sie wollen|du möchtest) (?:diesen|den) (?:artikel|beitrag) (?:weiter)?lesen\b.{0,120}$"
        r"|(?:sie haben|du hast) noch kein (?:konto|abo).{0,60}$"
    ),
    r"(?:la suite (?:de (?:cet|l')? ?article )?(?:est )?|contenu |article )(?:exclusivement )?réservée? (?:à nos|aux) abonnés.{0,80}$",
    (
        r"(?:regístrate|suscríbete|inicia sesión|regístrese|suscríbase) (?:gratis )?(?:para|y) (?:continuar|seguir|leer|comentar"
        r"|acceder)\b.{0,60}$"
    ),
    r"(?:assine|cadastre-se|faça login|registre-se) (?:para|e) (?:continuar|ler|comentar|ter acesso|continue)\b.{0,60}$",
    r"(?:abbonati|registrati|accedi) (?:per|e) (?:continuare|leggere|commentare|continua)\b.{0,60}$",
    (
        r"(?:log in|registreer|abonneer|meld je aan) (?:je )?(?:om|en) (?:verder te lezen|te lezen|te reageren|lees verder"
        r"|dit artikel)\b.{0,60}$"
    ),
    r"(?:logga in|bli prenumerant|prenumerera|skapa konto) (?:för att|och) (?:läsa|fortsätta|kommentera|läs)\b.{0,60}$",
    r"(?:log ind|bliv abonnent|opret (?:konto|profil)) (?:for at|og) (?:læse|fortsætte|kommentere|læs)\b.{0,60}$",
    r"(?:logg inn|bli abonnent|kjøp abonnement) (?:for å|og) (?:lese|fortsette|kommentere|les)\b.{0,60}$",
    r"(?:kirjaudu|tilaa|rekisteröidy) (?:sisään )?(?:ja lue|jatkaaksesi|lukeaksesi|kommentoidaksesi)\b.{0,60}$",
    (
        r"(?:zaloguj się|wykup dostęp|zarejestruj się|kup dostęp),? (?:aby|by|i) (?:czytać|przeczytać|komentować|czytaj"
        r"|kontynuować)\b.{0,60}$"
    ),
    r"(?:войдите|зарегистрируйтесь|авторизуйтесь|оформите подписку),? (?:чтобы|и читайте)\b.{0,80}$",
    r"(?:vui lòng )?(?:đăng nhập|đăng ký) (?:để|và) (?:đọc|bình luận|tiếp tục|xem|gửi)\b.{0,60}$",
    (
        r"(?:この記事は)?(?:有料会員|登録会員|会員)(?:限定|専用)の?(?:記事|コンテンツ).{0,30}$|残り.{0,4}\d{2,5} ?文字.{0,20}$"
        r"|ここから先は.{0,4}会員.{0,30}$"
    ),
    r"(?:登录|登入|注册|订阅|訂閱|付费)(?:后|後)(?:即可|才能|可)?(?:继续|繼續)?(?:阅读|閱讀|查看|观看).{0,16}$",
)

# What stands in for embedded content until the reader agrees to it.
CONSENT = (
    (
        rf"(?:this content is not available|to view this content|we need your (?:consent|permission)|this (?:content|embed)"
        rf" (?:is|uses|requires|may))\b.{{0,90}}{_EMBEDS}.{{0,160}}$"
    ),
    (
        r"an dieser stelle (?:befindet sich|finden sie|steht|wird|ist)\b.{0,40}\binhalte?\b.{0,200}$"
        r"|ich bin damit einverstanden,? dass mir\b.{0,20}inhalte\b.{0,240}$|um mit inhalten aus .{3,200}zustimmung.{0,60}$"
        r"|dieses element (?:enthält|beinhaltet) (?:daten|inhalte) von .{3,200}$"
        r"|externen? inhalte? (?:anzeigen|laden|aktivieren)$|inhalte? (?:von|aus) .{2,30} (?:anzeigen|laden|aktivieren)$"
        r"|wir (?:benötigen|brauchen) (?:ihre|deine) (?:zustimmung|einwilligung)\b.{0,160}$"
    ),
    (
        r"(?:ce|cet|cette) (?:contenu|élément|vidéo) (?:a été bloquée?|est bloquée?|n'est pas affichée?|ne peut pas s'afficher"
        r"|est susceptible de déposer)\b.{0,200}$|pour (?:afficher|visualiser|consulter) ce contenu\b.{0,160}"
        r"(?:cookies|consent|accept).{0,80}$|en continuant (?:à naviguer|votre navigation|votre visite)\b.{0,160}$"
    ),
    r"(?:para (?:ver|mostrar)|este) (?:este )?contenido\b.{0,60}(?:cookies|consentimiento|terceros).{0,120}$",
    r"(?:per (?:vedere|visualizzare)|questo) (?:questo )?contenuto\b.{0,90}(?:cookie|consenso).{0,100}$",
    r"(?:deze|om deze|om dit|dit) (?:content|inhoud|bericht|video|tweet)\b.{0,90}(?:cookies|toestemming).{0,100}$",
    r"(?:for at (?:se|vise)|för att (?:se|visa)|for å (?:se|vise))\b.{0,80}(?:cookies|kakor|informasjonskapsler|samtyk).{0,100}$",
    r"(?:aby|żeby) (?:zobaczyć|wyświetlić)\b.{0,80}(?:cookies|zgod).{0,100}$",
    (
        r"(?:denna|den här|denne) (?:site|sajt|sajten|sida|sidan|side|siden) (?:använder|bruger|bruker|benytter)\b.{0,30}"
        r"(?:cookies|kakor|informasjonskapsler).{0,160}$"
    ),
)

COMMENTS = (
    r"(?:what do you think|do you agree|have your say|thoughts|agree or disagree)\?.{0,60}\bcomments?\b.{0,30}$",
    r"(?:join|continue|be part of|let us know|tell us|share|sound off|leave|drop|post)\b.{0,50}\bin (?:the|our) comments?(?: section)?(?: below)?$",
    r"(?:be the first to|have something to say\?|please read our) .{0,30}comment(?:ing)?\b.{0,40}$",
    r"(?:diesen|den) (?:artikel|beitrag) kommentieren$",
    r"commenter (?:cet|l') ?article$|vos réactions(?: sur ce sujet)?$|réagir à (?:cet|l') ?article$",
    r"este contenido está cerrado a comentarios$|(?:inicia sesión|regístrate) para comentar$|comenta (?:esta|la) (?:noticia|nota)$",
    r"comente (?:esta|a) (?:notícia|matéria)$|os comentários são de responsabilidade\b.{0,120}$",
    r"commenta (?:questo |l')articolo$|commenta la notizia$|i commenti sono (?:chiusi|disabilitati)\b.{0,40}$",
    r"reageer op dit (?:artikel|bericht)$|reageren is niet (?:meer )?mogelijk\b.{0,40}$",
    r"kommentera (?:artikeln|inlägget)$|du måste (?:vara inloggad|logga in) för att (?:kunna )?kommentera\b.{0,40}$",
    r"du (?:må|skal) (?:være logget (?:inn|ind)|logge (?:inn|ind)) for (?:å|at) kommentere\b.{0,40}$",
    r"kommentointi on (?:suljettu|päättynyt)\b.{0,40}$",
    r"skomentuj (?:ten )?artykuł$|aby dodać komentarz\b.{0,60}$",
    r"(?:комментирование|комментарии) (?:закрыт|отключен)\w\b.{0,40}$|чтобы (?:комментировать|оставлять комментарии)\b.{0,60}$",
    r"vui lòng nhập\b.{0,20}bình luận.{0,20}$|(?:bình luận|ý kiến) của bạn sẽ được (?:biên tập|xét duyệt|kiểm duyệt)\b.{0,60}$",
    r"(?:请)?(?:登录|登入)后?(?:发表|參與|参与)评论.{0,10}$|(?:跟贴|评论)(?:读取|加载)中$|没有相关新闻$",
    r"コメント(?:を投稿する|する)には.{0,20}ログイン.{0,10}$|로그인 후 .{0,16}댓글.{0,12}$",
    r"yorum yapmak için\b.{0,40}(?:giriş|üye).{0,30}$|(?:silakan )?(?:login|masuk) untuk (?:berkomentar|memberi komentar).{0,30}$",
)

# Errors, tips and the newsroom's own address.
CONTACT = (
    r"(?:нашли|заметили|обнаружили) (?:опечатку|ошибку)\b.{0,100}$|вы можете комментировать материал\b.{0,40}$",
    r"saknas något viktigt i artikeln\b.{0,60}$|har du tips eller innspill\b.{0,90}$|기사제보 및 보도자료\b.{0,60}$",
    r"(?:have|got) a (?:news|story) tip\? .{0,80}$|reach .{3,40} at \S+@\S+.{0,120}$|contact [\w .'-]{2,40} (?:with|about) .{3,60} (?:at|via|by|on) .{0,20}\S+@\S+.{0,60}$",
    r"thank(?:s| you) for (?:reading|visiting|watching|listening)(?: (?:this|our|the) (?:story|article|post|site|page|coverage|report))?$",
    r"(?:korrektur|fehler) melden$|feedback (?:senden|geben)$|(?:haben|hast) (?:sie|du) einen fehler (?:gefunden|entdeckt|gesehen)\b.{0,80}$",
    r"vous avez (?:trouvé|repéré|constaté|remarqué) une (?:erreur|faute|coquille)\b.{0,100}$",
    r"¿?(?:has|ha)? ?(?:encontrado|encontraste|viste|detectado) (?:un|algún) error\b.{0,80}$|(?:encontrou|achou) (?:um|algum) erro\b.{0,80}$",
    r"hai (?:trovato|notato|visto) un errore\b.{0,80}$|segnala(?:ci)? (?:eventuali )?(?:errori|refusi)\b.{0,60}$",
    (
        r"(?:fout|taalfout|foutje|spelfout) (?:gezien|gevonden|ontdekt|opgemerkt)\b.{0,60}$|tip de redactie$"
        r"|heb (?:je|jij|u) een (?:nieuwstip|tip)\b.{0,60}(?:redactie|ons\b|whatsapp).{0,60}$"
    ),
    r"(?:hittat|upptäckt) (?:ett|något) fel\b.{0,60}$|(?:rätta|rapportera) fel$|tipsa (?:oss|redaktionen)(?: om| på|$).{0,60}$",
    r"(?:fundet|opdaget) en fejl\b.{0,60}$|(?:funnet|oppdaget) (?:en )?(?:skrive)?feil\b.{0,60}$|har du et tips?\b.{0,40}(?:redaksjonen|redaktionen|\boss?\b).{0,60}$",
    r"(?:huomasitko|löysitkö) (?:kirjoitus)?virheen\b.{0,60}$|(?:lähetä|anna|jätä) (?:juttuvinkki|uutisvinkki|palautetta)\b.{0,60}$",
    r"(?:widzisz|zauważyłeś|znalazłeś) (?:błąd|literówkę)\b.{0,60}$|(?:našli jste|nalezli jste) (?:v článku )?chyb\w*\b.{0,60}$",
    (
        r"mọi (?:thông tin góp ý|thông tin phản hồi|ý kiến|góp ý)\b.{0,60}(?:gửi|liên hệ|email)\b.{0,80}$"
        r"|(?:đường dây nóng tòa soạn|liên hệ quảng cáo|liên hệ tòa soạn) ?: ?.{3,60}$"
        r"|bạn đang đọc (?:bài viết|tin|bài)\b.{0,140}$"
    ),
    r"記事の(?:誤り|間違い).{0,20}(?:指摘|報告|連絡).{0,12}$|(?:기사)?제보(?:하기|는) .{0,60}$|(?:纠错|举报)(?:电话|邮箱|热线) ?[:：].{5,40}$",
)

DISCLOSURE = (
    r"(?:特别声明|免责声明|版权声明|声明)[：:].{0,20}(?:以上|本文|本网|转载|文章|图文|作品|内容|版权).{4,160}$|我们尊重原创.{0,60}$",
    r"disclaimer: .{0,40}\b(?:views|opinions|information|content|article|story|post)\b.{10,400}$",
    (
        r"(?:this (?:story|article|report|content|post) (?:has not been|is|was) |only the headline\b.{3,140})"
        r".{0,120}\b(?:auto-?generated|published|sourced|taken) from a (?:syndicated|wire|third[- ]party|news)(?: agency)? feed\b.{0,80}$"
    ),
    r"our standards: .{0,30}\btrust principles\b.{0,30}$|this site is protected by (?:re)?captcha\b.{0,120}$",
    r"(?:all|every|the) products?\b.{0,60}\bindependently (?:selected|chosen|reviewed|curated)\b.{0,220}$",
    r"transparenzhinweis: .{0,160}$|(?:die|alle) (?:mit|so) .{3,80}links? sind (?:sogenannte )?affiliate.{0,240}$",
    r"cet article (?:contient|comporte) des liens (?:d'affiliation|affiliés).{0,200}$",
    r"este artículo contiene enlaces (?:de afiliad|de compra).{0,200}$|conforme a los criterios de(?: the trust project)?$",
    r"questo articolo contiene link (?:di )?affiliazione.{0,160}$|dit artikel bevat affiliate.{0,100}$",
    r"(?:artikeln|inlägget|texten) innehåller (?:annonslänkar|reklamlänkar|affiliatelänkar).{0,80}$",
    r"(?:artiklen|indlægget|saken|artikkelen) (?:indeholder|inneholder) (?:reklamelinks|annonselenker|affiliate).{0,60}$",
)

NAVIGATION = (
    r"(?:you are using an? (?:outdated|unsupported|old) browser|please (?:upgrade|update) your browser)\b.{0,140}$",
    r"read or share this (?:story|article): ?\S{4,120}$",
    (
        r"(?:you are here|sie sind hier|du bist hier|vous êtes ici|estás en|usted está aquí|está aquí|você está aqui"
        r"|ti trovi in|sei qui|u bent hier|je bent hier|du är här|du er her|olet täällä|jesteś tutaj|tu jesteś"
        r"|вы здесь|вы находитесь здесь|ви тут|bạn đang ở|当前位置|您当前的位置|您的位置|目前位置|現在位置|現在地)"
        r" ?(?:[:：] ?(?:\S+(?: \S+){0,2})?$|.{0,60} ?(?:>|»|›|/|→|＞|〉) ?.{1,100}$)"
    ),
    r"(?:auf|weiter auf|continue on|continued on|suite en|lees verder op) (?:seite|page|pagina) \d{1,2}(?: lesen)?$",
)

# What players say, and the keys that drive them.
PLAYER = (
    r"gambas:video(?: .{2,20})?$",
    r"(?:loading )?something is loading$|listen ?[·•|:-] ?\d{1,2}:\d\d(?: min| minutes)?$",
    r"\d{1,3} (?:of|von|sur|di|av|van|из) \d{1,3}$",
    r"press shift question mark to access a list of keyboard shortcuts$",
    r"keyboard shortcuts ?(?:enabled ?disabled|open/close.{0,40})?$",
    (
        r"(?:play/pause ?space|increase volume ?↑|decrease volume ?↓|seek forward ?→|seek backward ?←|captions on/off ?c"
        r"|fullscreen/exit fullscreen ?f|mute/unmute ?m|seek % ?0-9|decrease caption size ?-|increase caption size ?\+.{0,3})$"
    ),
    r"(?:volume|lautstärke|volumen) ?\d{1,3} ?%$|\d{1,3} seconds? of .{3,40}(?:volume ?\d{1,3} ?%)?$",
    r"(?:next up|up next) ?(?:in \d{1,3}|\d{1,2}:\d\d)$|\d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,2}:\d\d(?::\d\d)?$",
    r"(?:off|aus) ?(?:automated|automatic) captions ?-? ?[a-z]{2}(?:-[a-z]{2})?$",
    r"the media could not be loaded\b.{0,120}$|this is a modal window\b.{0,160}$|no compatible source was found\b.{0,60}$",
    r"(?:sorry, )?(?:this|the) (?:video|content|stream|player) (?:could not|cannot|can't|failed to) (?:be (?:loaded|played)|load|play)\b.{0,80}$",
    r"复制成功.{0,60}$",
)

# Remarks on posts and goods, and what a forum says of its members.
PLATFORMS = (
    r"(?:you are|you're) commenting (?:using|with) your .{2,20} account\b.{0,40}$",
    r"du kommentierst mit (?:deinem|deiner) .{2,20}-konto\b.{0,40}$|du kommenterar med ditt .{2,20}-konto\b.{0,40}$",
    r"vous commentez à l'aide de votre compte .{2,20}$|estás comentando usando tu cuenta de .{2,30}$",
    r"você está comentando utilizando sua conta .{2,30}$|stai commentando usando il tuo account .{2,30}$",
    (
        r"\d{1,6} (?:of|out of|von|sur|de|di|av|van) \d{1,6} (?:people|customers|users|kunden|personen|personnes|internautes"
        r"|personas|persone|pessoas|personer)\b.{3,50}(?:helpful|hilfreich|utile|útil|nuttig|hjälpsam\w*).{0,40}$"
    ),
    r"page générée en .{3,60}$|page (?:generated|created|rendered) in \d.{0,60}$|seite (?:generiert|erstellt) in \d.{0,60}$",
    (
        r"(?:du är inte inloggad|sie sind nicht (?:angemeldet|eingeloggt)|you are not (?:logged|signed) in|vous n'êtes pas connecté"
        r"|no has iniciado sesión|je bent niet ingelogd)\b.{0,60}$"
    ),
)


SHARE = (
    r"(?:compartilhe|compartilhar|partilhe) (?:este|esta|o|a|essa) (?:artigo|notícia|matéria|reportagem|post)\b.{0,30}$",
    r"(?:comparte|comparta|compartir) (?:esta|este|la|el) (?:noticia|nota|artículo|contenido)\b.{0,30}$",
    r"condividi (?:questo |questa |l'|la )(?:articolo|notizia)\b.{0,30}$|partage[rz] (?:cet |l')(?:article|info)\b.{0,30}$",
    r"(?:teilen sie|teile) (?:diesen|den) (?:artikel|beitrag)\b.{0,40}$|deel dit (?:artikel|bericht)\b.{0,30}$",
    r"dela (?:artikeln|den här artikeln)\b.{0,30}$|del (?:artiklen|artikkelen|denne saken)\b.{0,30}$|jaa (?:artikkeli|juttu)\b.{0,30}$",
    r"udostępnij (?:ten )?artykuł\b.{0,20}$|chia sẻ (?:bài viết|tin)(?: này)?(?: lên| qua| tới|$).{0,30}$",
    r"(?:bu )?(?:haberi|makaleyi|yazıyı) paylaş\b.{0,20}$|поделитесь (?:этой )?(?:новостью|статьёй|статьей|ссылкой)\b.{0,40}$",
)

ADVERTISEMENT = (
    (
        r"advertisement ?[·•|–—:-] ?(?:scroll|story|article|continue|ad)\b.{0,30}$"
        r"|(?:article|story|text) continues (?:after|below) (?:the |this )?(?:sponsor|sponsored|promotional) (?:message|content)$"
    ),
    r"(?:weiterlesen|weiter|weiter geht es|mehr) nach der (?:anzeige|werbung)$|nach der (?:anzeige|werbung) weiterlesen$",
)

# Lines that lead to other stories.
POINTER = (
    r"(?:previous|earlier|recent|past) (?:stories|articles|coverage|columns): .{2,90}$|also in this issue: .{2,90}$",
    (
        r"(?:veja|leia|confira) (?:mais|outras|todas as) (?:notícias|matérias|reportagens)(?: \S+){0,6}$"
        r"|vídeos?: (?:os )?mais (?:vistos|assistidos)\b.{0,40}$"
    ),
    (
        r"(?:más|otras|lea más|ver más|vea más) noticias (?:de|sobre|en) \S+(?: \S+){0,2}$"
        r"|(?:tutte le|altre|leggi le) notizie (?:di|su|da) \S+(?: \S+){0,2}$"
    ),
    (
        r"retrouvez (?:ici )?toutes? (?:l'actualité|les actualités|l'info) (?:de|du|des|sur|en) \S+(?: \S+){0,3}$"
        r"|retrouvez (?:ici )?toute (?:l'actualité|l'info)\b.{0,40}$"
    ),
    (
        r"alle nachrichten im überblick$|(?:alle|mehr|weitere) (?:nachrichten|artikel|meldungen) (?:aus|zu[mr]?|von|rund um)"
        r" \S+(?: \S+){0,2}$"
    ),
    (
        r"hier (?:geht es|geht's) (?:zur|zum|zu den|zu allen|zu unserem|zu unserer|zu weiteren) (?:\S+ ){0,2}?(?:übersicht|startseite|artikel"
        r"|anmeldung|video|interview|newsletter|bildergalerie|fotostrecke|podcast|ticker|live-?ticker|live-?blog|newsblog|ergebnissen"
        r"|tabelle|beitrag|bericht|kommentar|gewinnspiel|umfrage|abstimmung|homepage|webseite|website)$"
    ),
)
