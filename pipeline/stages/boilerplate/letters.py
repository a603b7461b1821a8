"""Lines that want something of the reader: newsletters, subscriptions, apps, consent, disclosures."""

from pipeline.model import Rule
from pipeline.stages.boilerplate.families import Family, compiled
from pipeline.stages.boilerplate.phrases import keys

NEWSLETTER = Rule(
    id="boilerplate.newsletter",
    title="Newsletter forms and invitations.",
    why="Sign-up boxes stand between paragraphs, and their text is scraped with them.",
    example="Sign up for our daily newsletter",
    counter_example="Sign up for the army, he said.",
    wrong_when="An article about newsletters shows such an invitation without quotation marks.",
)
SUBSCRIPTION = Rule(
    id="boilerplate.subscription",
    title="Paywall, log-in and donation lines.",
    why="Metered sites put an offer where the free part of an article ends.",
    example="Already a subscriber? Log in",
    counter_example="Subscribers grew by a tenth, the company reported.",
    wrong_when="An article about paywalls shows such a line without quotation marks.",
)
COOKIES = Rule(
    id="boilerplate.cookies",
    title="Cookie and consent notices.",
    why="The notice lies over the page and comes first or last in its text.",
    example="We use cookies to improve your experience on our site.",
    counter_example="Cookies: what the law says",
    wrong_when="An article prints the wording of a notice as a paragraph of its own.",
)
APP = Rule(
    id="boilerplate.app",
    title="Invitations to download an app.",
    why="Sites advertise their apps inside articles.",
    example="Download our app on the App Store and Google Play",
    counter_example="Download speeds fell to a tenth of the usual.",
    wrong_when="An article on how to use an app gives this as an instruction.",
)
DISCLOSURE = Rule(
    id="boilerplate.disclosure",
    title="Affiliate disclosures and disclaimers.",
    why="Sites that earn by links, or print guests' opinions, say so under every article.",
    example="When you buy through links on our site, we may earn an affiliate commission.",
    counter_example="Agents may earn a commission of 5 per cent on each sale.",
    wrong_when="A first-person article tells how its author earns commissions.",
)

# Biscuits are baked; what a site stores is spoken of with one of these words.
_ABOUT_SITES = (
    r"(?=.*\b(?:sites?|website|experience|browser|browsing|consent|traffic|personal\w*|technolog\w+|privacy|advert\w*"
    r"|analy\w+|third[- ]party|policy|settings|content|preferences|services|functional\w*|device)\b)"
)
_LETTER = (
    r"(?:newsletters?|e-?mails?|inbox|mailing list|(?:our|free|news|breaking|daily|weekly|morning|evening)"
    r" (?:\S+ ){0,3}(?:alerts?|bulletin|digest|briefing|updates|notifications))"
)

FAMILIES = (
    Family(
        NEWSLETTER,
        "newsletter",
        anywhere=keys(
            """
en: newsletter sign up | newsletter signup | sign up for our newsletter | subscribe to our newsletter
  | subscribe to our newsletters | sign up to our newsletter | email newsletters | get our newsletter
  | thank you for subscribing | thank you for signing up | you have successfully subscribed
  | please enter a valid email address | enter your email address | your email address | enter your email
  | enter email address | you can unsubscribe at any time | unsubscribe at any time | sign up here
  | join our mailing list | thanks for signing up | thanks for subscribing | email sign up
  | subscribe to newsletters | free newsletter | your email | daily newsletter | morning newsletter
  | sign up for our newsletters | get the newsletter | invalid email address | by email
  | check your inbox | you are now subscribed | like what you're reading | like what you're reading? | breaking news emails | email alerts
vi: đăng ký nhận bản tin | đăng ký nhận tin | đăng ký bản tin | nhập email của bạn | nhận bản tin
de: newsletter abonnieren | newsletter bestellen | jetzt newsletter abonnieren | zum newsletter anmelden
  | zur newsletter-anmeldung | ihre e-mail-adresse | newsletter-anmeldung | jetzt anmelden
fr: s'inscrire à la newsletter | abonnez-vous à la newsletter | abonnez-vous à notre newsletter
  | inscrivez-vous à notre newsletter | votre adresse e-mail | inscription à la newsletter
  | s'abonner à la newsletter | votre adresse email
es: suscríbete a nuestra newsletter | suscríbete a nuestro boletín | suscríbase a nuestro boletín
  | tu correo electrónico | suscribirse al boletín | recibe nuestra newsletter
pt: assine nossa newsletter | assine a newsletter | inscreva-se na newsletter | seu e-mail
  | receba nossa newsletter | subscreva a newsletter
it: iscriviti alla newsletter | iscriviti alla nostra newsletter | la tua email | la tua e-mail
nl: schrijf je in voor de nieuwsbrief | meld je aan voor de nieuwsbrief | je e-mailadres
pl: zapisz się na newsletter | zapisz się do newslettera | twój adres e-mail
ru: подписаться на рассылку | подпишитесь на рассылку | подписка на рассылку | ваш e-mail
  | подписаться на новости | email рассылка
uk: підписатися на розсилку | підпишіться на розсилку | підписатися на новини
zh: 订阅我们的新闻通讯 | 订阅电子报 | 訂閱電子報 | 订阅邮件 | 輸入您的電子郵件
ja: メールマガジン登録 | ニュースレター登録 | メルマガ登録 | ニュースレターに登録
ko: 뉴스레터 구독 | 뉴스레터 구독하기 | 뉴스레터 신청
ar: اشترك في النشرة البريدية | اشترك في نشرتنا | النشرة البريدية
id: berlangganan newsletter | daftar newsletter
tr: bültene abone ol | e-bültene abone olun | e-bülten
sv: prenumerera på nyhetsbrevet | prenumerera på vårt nyhetsbrev | anmäl dig till nyhetsbrevet
da: tilmeld dig nyhedsbrevet | tilmeld nyhedsbrev | få nyhedsbrevet
no: meld deg på nyhetsbrevet | få nyhetsbrevet
fi: tilaa uutiskirje | tilaa uutiskirjeemme
cs: přihlaste se k odběru newsletteru | odběr newsletteru
el: εγγραφείτε στο newsletter | εγγραφή στο newsletter | δωρεάν newsletter
ro: abonează-te la newsletter | abonare newsletter
hu: iratkozzon fel hírlevelünkre | hírlevél feliratkozás
"""
        ),
        edge=keys(
            "en: sign up | submit | newsletter | newsletters | subscribe | subscribe now"
            " | email address | by submitting\nde: newsletter | anmelden | absenden"
            "\nfr: newsletter | s'inscrire\nes: suscribirse | boletín\nnl: nieuwsbrief"
        ),
        pattern=compiled(
            rf"(?:please |click here to |want .{{1,60}}\? ?)?(?:sign up|signup|subscribe|register)"
            rf" (?:here |now |today |free )?(?:for|to|and|with) .{{0,90}}\b{_LETTER}\b",
            r"get .{2,110}\b(?:(?:in|to|into|straight to|direct to|delivered to) your (?:e-?mail )?inbox"
            r"|with our .{0,40}newsletter|by e-?mail)",
            r"(?:join|discover|stay|get|sign up|receive|subscribe|we'll send|enter your|want) .{2,200}"
            r"\b(?:to|in|into) your (?:e-?mail )?inbox$",
            r"get (?:the|our) (?:\S+ ){0,4}newsletters?$",
            r".{0,120}\b(?:sign up|subscribe)(?: here)? (?:for|to) (?:our|the) (?:\S+ ){0,4}newsletters?\b.{0,40}$",
            r".{0,120}\bnewsletters?\b.{0,20}\bsign up (?:for it |for them |to get it )?(?:here|in your inbox)$",
            r"your subscription (?:has been|is) confirmed",
            r"receive .{2,90}\b(?:your (?:e-?mail )?inbox|newsletter|by e-?mail)",
            r"(?:our|the) .{2,80}\b(?:newsletter|briefing)\b.{0,60}\bin(?:to)? your inbox",
            r"by (?:signing up|subscribing|submitting|entering your|clicking|registering|providing your)"
            r" .{0,140}\b(?:terms|privacy|consent|e-?mails?|policy)\b",
            r"you(?:'ve| have) successfully (?:subscribed|signed up)",
            r"(?:thank you|thanks) for (?:subscribing|signing up) (?:to|for)\b",
            r"(?:read .{2,60} )?delivered (?:straight |directly )?to your inbox",
            r"(?:melden sie sich|melde dich|abonnieren sie|abonniere|bestellen sie|erhalten sie)"
            r" .{0,90}newsletter",
            r"(?:inscrivez-vous|abonnez-vous|recevez|s'inscrire) .{0,90}(?:newsletter|lettre|par e-?mail|boîte mail)",
            r"(?:suscr[ií]b(?:ete|ase|irse)|recibe (?:nuestr\w+|la|el|las|los|gratis|en tu)|reciba|apúntate) .{0,90}"
            r"(?:newsletter|bolet[ií]n|correo|bandeja)",
            r"(?:assine|inscreva-se|receba|subscreva|cadastre-se) .{0,90}(?:newsletter|e-?mail|boletim)",
            r"(?:iscriviti|ricevi) .{0,90}(?:newsletter|e-?mail)",
            r"(?:schrijf je in|meld je aan|ontvang|abonneer) .{0,90}(?:nieuwsbrief|newsletter|mailbox)",
            r"(?:zapisz się|otrzymuj|subskrybuj) .{0,90}(?:newsletter|e-?mail)",
            r"(?:подпишитесь|подписывайтесь|получайте|подпишись) .{0,90}(?:рассылк|почт|e-?mail)",
            r"(?:підпишіться|підписуйтесь|отримуйте) .{0,90}(?:розсилк|пошт|e-?mail)",
            r"(?:đăng ký|nhận) (?:nhận |theo dõi |ngay )?(?:bản tin|tin tức|tin mới|thông báo|newsletter)\\b",
            r"(?:prenumerera|anmäl dig|skriv upp dig) .{0,80}nyhetsbrev",
            r"(?:tilmeld|få|meld deg|abonner) .{0,80}(?:nyhedsbrev|nyhetsbrev)",
            r"(?:tilaa|liity) .{0,80}uutiskirje",
        ),
        longest=45,
    ),
    Family(
        SUBSCRIPTION,
        "subscription",
        anywhere=keys(
            """
en: subscribe to continue reading | already a subscriber | already a subscriber? log in
  | already a subscriber? sign in | log in to continue reading | sign in to continue reading
  | this article is for subscribers only | this content is for subscribers only | subscribers only
  | to read the full story | to continue reading | subscribe to read | subscribe to read the full story
  | start your free trial | become a subscriber | become a member | support our journalism | log in here
  | you have reached your limit of free articles | register to continue reading | already have an account
  | already have an account? sign in | already have an account? log in | already registered? log in
  | already a member? log in | sign in or create an account | create an account | create a free account
  | create free account | subscriber only | exclusive for subscribers | unlock this article | manage subscription
  | subscribe today | subscribe for full access | gift subscriptions | print subscriptions | get unlimited access
  | premium content | continue reading with a subscription | purchase: order reprint | order reprint
  | please log in to continue | forgot your password? | forgot password? | forgot password | remember me
vi: đăng nhập để đọc tiếp | đăng ký để đọc tiếp | đã là thành viên | quên mật khẩu
de: jetzt abonnieren | jetzt weiterlesen | sie haben bereits ein abo | bereits abonnent? hier anmelden
  | dieser artikel ist nur für abonnenten | weiterlesen mit | sie sind bereits abonnent | hier anmelden
  | passwort vergessen? | diesen artikel weiterlesen mit
fr: déjà abonné | déjà abonné ? | déjà abonné ? connectez-vous | article réservé aux abonnés
  | réservé aux abonnés | abonnez-vous pour lire la suite | il vous reste à lire | s'abonner
  | mot de passe oublié | mot de passe oublié ? | cet article est réservé aux abonnés
es: ya soy suscriptor | solo para suscriptores | contenido exclusivo para suscriptores | suscríbete
  | ¿ya eres suscriptor? | ¿ya estás suscrito? | inicia sesión para seguir leyendo | exclusivo para suscriptores
pt: já é assinante? | já é assinante? faça login | conteúdo exclusivo para assinantes | exclusivo para assinantes
it: sei già abbonato? | sei già abbonato? accedi | contenuto riservato agli abbonati | abbonati
nl: al abonnee? | al abonnee? log in | word abonnee | dit artikel is alleen voor abonnees
pl: masz już konto? | masz już konto? zaloguj się | treść dostępna dla prenumeratorów | wykup dostęp
ru: уже подписаны? | уже есть подписка? войти | материал доступен только подписчикам | забыли пароль?
zh: 登录后阅读全文 | 订阅后继续阅读 | 付费阅读 | 会员专享
ja: 有料会員限定 | この記事は有料会員限定です | 会員限定記事 | ログインして続きを読む | 続きを読むには
sv: redan prenumerant? | redan prenumerant? logga in | bli prenumerant | artikeln är låst
da: allerede abonnent? | allerede abonnent? log ind | bliv abonnent
no: allerede abonnent? | allerede abonnent? logg inn | bli abonnent
fi: tämä artikkeli on vain tilaajille | onko sinulla jo tilaus? kirjaudu sisään | tilaajille
tr: abone ol | sadece abonelere özel | zaten üye misiniz?
"""
        ),
        edge=keys(
            "en: log in | login | sign in | register | donate | donate now | join now | sign out | log out"
            " | sign in to your account | subscriber services | sign in/register | premium | member login"
            "\nvi: đăng nhập | đăng ký\nde: anmelden | einloggen | registrieren | abo"
            "\nfr: se connecter | connexion | s'identifier\nes: iniciar sesión | registrarse | ingresar"
            "\npt: entrar | fazer login | assine\nit: accedi | registrati\nnl: inloggen | aanmelden"
            "\npl: zaloguj się | zaloguj | zarejestruj się\nru: войти | вход | регистрация | вход на сайт"
            "\nuk: увійти | реєстрація\nzh: 登录 | 注册 | 登入\nja: ログイン | 会員登録 | 新規登録"
            "\nko: 로그인 | 회원가입\ntr: giriş yap | üye ol\nsv: logga in\nda: log ind\nno: logg inn"
            "\nfi: kirjaudu | kirjaudu sisään\nel: είσοδος | είσοδος μελών | εγγραφή"
        ),
        pattern=compiled(
            r"subscribe (?:now |today )?(?:to|for) (?:continue reading|unlimited|full access|read|keep reading|unlock)",
            r"to (?:continue|keep|finish) reading(?: this (?:article|story))?,? .{0,60}(?:subscribe|log in|sign|register|account)",
            r"already (?:a (?:subscriber|member)|subscribed|registered|have an account|a print subscriber)\b.{0,40}$",
            r"(?:this|you've reached (?:a|your)) .{0,40}\b(?:for subscribers only|subscriber-only|free articles?(?: limit)?)\b.{0,60}$",
            r"you(?:'ve| have) (?:reached|read|used) .{0,30}free (?:articles?|stories)",
            r"(?:please )?(?:support (?:our|us|independent|local|quality|free|fearless|nonprofit|great)\b"
            r"|help us (?:deliver|keep|continue|fund)|help fund) .{0,40}\bjournalism\b.{0,80}$",
            r"(?:log in|sign in|register|subscribe) to (?:continue|read|view|access|keep) (?:reading|this|the|your|more|full)\b.{0,40}$",
            r"(?:sie haben bereits|sie sind bereits|noch kein) .{0,20}(?:abo|abonnent|konto|kunde).{0,60}$",
            r"il vous reste .{1,20} de cet article à lire",
            r"(?:¿?ya (?:eres|es|tienes)|ya soy) .{0,30}(?:suscriptor|cuenta|suscripción).{0,40}$",
        ),
        longest=30,
    ),
    Family(
        COOKIES,
        "cookies",
        anywhere=keys(
            """
en: accept all cookies | accept cookies | reject all cookies | manage cookies | cookie settings
  | cookies settings | cookie preferences | cookie consent | manage cookie preferences | reject all
  | accept all | manage preferences | privacy settings | your privacy choices | your privacy
  | do not sell my personal information | do not sell or share my personal information | adchoices
  | do not sell my personal info | manage consent | manage privacy settings | we value your privacy
  | strictly necessary cookies | functional cookies | targeting cookies | your california privacy rights
  | california privacy rights | save preferences | consent preferences | ad choices
vi: chấp nhận cookie | chính sách cookie
de: cookie-einstellungen | alle akzeptieren | alle cookies akzeptieren | cookies akzeptieren
  | cookie-richtlinie | nur notwendige cookies | datenschutzeinstellungen | privatsphäre-einstellungen
fr: accepter les cookies | tout accepter | tout refuser | paramétrer les cookies | gestion des cookies
  | continuer sans accepter | gérer les cookies
es: aceptar cookies | aceptar todas | configurar cookies | política de cookies | rechazar todas
pt: aceitar cookies | aceitar todos | política de cookies | configurar cookies
it: accetta tutti | accetta i cookie | rifiuta tutti | impostazioni cookie | informativa sui cookie
nl: cookies accepteren | alle cookies accepteren | cookie-instellingen | cookievoorkeuren
pl: akceptuję wszystkie | polityka cookies | ustawienia cookies | akceptuj wszystkie
ru: принять все | политика использования cookie | настройки cookie
zh: 接受所有cookie | cookie设置 | 接受cookies
sv: acceptera alla | cookieinställningar | hantera cookies | acceptera alla kakor
da: accepter alle | cookieindstillinger | cookiepolitik
no: godta alle | informasjonskapsler | personvernerklæring og cookies
fi: hyväksy kaikki | evästeasetukset | hyväksy evästeet | hallitse evästeitä
cs: přijmout vše | nastavení cookies
"""
        ),
        pattern=compiled(
            rf"{_ABOUT_SITES}(?:we|this (?:web)?site|our (?:web)?site|our partners|we and our (?:\d+ )?partners|our site)"
            r" (?:and our (?:\d+ )?partners )?(?:use|uses|store|stores|may use|set|sets) .{0,60}cookies\b",
            r"(?:we and our (?:\d+ )?partners|by continuing to (?:use|browse)|by using (?:this|our) (?:web)?site"
            r"|by clicking .{1,30}accept|if you continue to use this (?:web)?site).{0,200}(?:cookies?|personal data)\b",
            r"to provide the best experiences, we use technologies like cookies",
            r"wir (?:verwenden|nutzen|benutzen|setzen) .{0,40}cookies",
            r"diese (?:web)?(?:site|seite|website|webseite|internetseite) (?:verwendet|nutzt|benutzt|setzt) .{0,30}cookies",
            r"(?:durch|mit) (?:die|der) (?:weitere )?nutzung .{0,60}cookies",
            r"(?:nous|ce site(?: web)?|notre site|nos partenaires) .{0,40}(?:utilis|dépos).{0,60}cookies",
            r"en poursuivant votre navigation",
            r"(?:utilizamos|usamos|este sitio(?: web)? (?:utiliza|usa|emplea)|esta (?:página|web) (?:utiliza|usa)"
            r"|nosotros y nuestros socios|al continuar navegando).{0,80}cookies",
            r"(?:utilizamos|usamos|este site (?:utiliza|usa)|ao continuar navegando|o nosso site utiliza).{0,80}cookies",
            r"(?:questo sito|il nostro sito|utilizziamo|noi e i nostri partner) .{0,60}cookie",
            r"(?:wij|we|deze (?:web)?site) (?:gebruik|maakt gebruik|maken gebruik|plaatsen).{0,60}cookies",
            r"(?:ta strona|nasza strona|nasz serwis|ten serwis|używamy|serwis) .{0,60}(?:cookies|ciasteczek)",
            r"(?:мы используем|этот сайт использует|наш сайт использует|на сайте используются|сайт использует"
            r"|продолжая (?:использовать|пользоваться)).{0,80}(?:cookie|куки)",
            r"(?:ми використовуємо|цей сайт використовує|сайт використовує).{0,60}(?:cookie|кукі)",
            r"(?:chúng tôi|trang web này|website này) .{0,30}sử dụng .{0,20}cookie",
            r"(?:本网站|我们|本站|本網站|我們)(?:会)?(?:使用|采用).{0,12}cookie",
            r"(?:当サイト|このサイト|本サイト|当社)(?:では|は|で).{0,20}(?:cookie|クッキー)を",
            r"(?:이 사이트는|당사는|본 사이트는|저희는).{0,20}쿠키",
            r"(?:نستخدم|يستخدم هذا الموقع|يستخدم موقعنا).{0,40}(?:ملفات تعريف الارتباط|الكوكيز)",
            r"(?:situs (?:web )?ini|kami) (?:menggunakan|memakai) cookies?",
            r"(?:bu (?:web )?site(?:si|de)?|sitemizde|web sitemizde).{0,30}çerez",
            r"(?:vi|denna webbplats|den här webbplatsen|webbplatsen) använder .{0,30}(?:cookies|kakor)",
            r"(?:vi|dette websted|hjemmesiden|denne hjemmeside|denne nettsiden|dette nettstedet)"
            r" (?:bruger|bruker|anvender|benytter).{0,30}(?:cookies|informasjonskapsler)",
            r"(?:käytämme|tämä sivusto käyttää|sivustomme käyttää|sivusto käyttää).{0,30}eväste",
            r"(?:tento web|tyto stránky|používáme|naše stránky) .{0,40}cookies",
            r"(?:χρησιμοποιούμε|αυτός ο ιστότοπος χρησιμοποιεί|ο ιστότοπος χρησιμοποιεί|αυτόσ ο ιστότοποσ"
            r"|η ιστοσελίδα).{0,40}cookies",
            r"(?:acest site|folosim|site-ul nostru) .{0,40}cookie",
        ),
        longest=120,
    ),
    Family(
        APP,
        "app",
        anywhere=keys(
            """
en: download our app | download the app | get the app | get our app | available on the app store
  | download on the app store | get it on google play | google play | app store | read in app | mobile apps
  | open in app | ios app | android app | iphone app | ipad app | get the latest news on our app
  | tap here to turn on desktop notifications to get the news sent straight to you
vi: tải ứng dụng | tải ứng dụng của chúng tôi | tải app
de: jetzt app herunterladen | zur app | app herunterladen | laden im app store | jetzt bei google play
fr: télécharger l'application | téléchargez notre application | disponible sur google play
es: descarga nuestra app | descarga la app | descarga la aplicación | disponible en google play
pt: baixe o app | baixe nosso aplicativo | baixe o aplicativo | disponível no google play
it: scarica l'app | scarica la nostra app | disponibile su google play
nl: download de app | download onze app
pl: pobierz aplikację | pobierz naszą aplikację
ru: скачать приложение | скачайте приложение | мобильное приложение | установите приложение
uk: завантажити застосунок | завантажити додаток
zh: 下载客户端 | 下载app | 打开app | 下載app | 打开app阅读全文 | 用app打开
ja: アプリで読む | アプリをダウンロード | アプリで開く
ko: 앱 다운로드 | 앱으로 보기
ar: حمل التطبيق | حمّل التطبيق | تحميل التطبيق
id: unduh aplikasi | download aplikasi | unduh aplikasi kami
tr: uygulamayı indir | uygulamamızı indirin
sv: ladda ner appen | ladda ner vår app
da: hent appen | hent vores app
no: last ned appen
fi: lataa sovellus | lataa sovelluksemme
"""
        ),
        pattern=compiled(
            r"(?:download|get|install|try) our (?:\S+ ){0,4}app\b.{0,80}$",
            r"(?:download|get) .{0,40}(?:on|from|in) (?:the )?(?:app store|google play|apple app store)\b.{0,60}$",
            r"(?:read|view|watch) .{0,40}\b(?:in|on|with) (?:the|our) (?:\S+ ){0,3}app$",
            r"(?:descarga|descargue|baixe|scarica|téléchargez|installez) (?:nuestra|nosso|la nostra|notre)"
            r" (?:app|aplicación|aplicativo|application)\b.{0,60}$",
            r"(?:скачайте|скачать|установите) .{0,20}наше .{0,20}приложение.{0,60}$",
            r"tải (?:ngay )?(?:ứng dụng|app) (?:báo|của chúng tôi|đọc báo)\b.{0,60}$",
        ),
        longest=25,
    ),
    Family(
        DISCLOSURE,
        "disclosure",
        pattern=compiled(
            r"(?=.*\b(?:links?|purchases?|buy|affiliate|partners?|retailers?|products?)\b)"
            r".{0,220}\bwe (?:may|might|will|can|could|sometimes)? ?(?:earn|receive|get|collect)"
            r"(?: an?| some)?(?: small| affiliate){0,2} (?:commissions?|compensation)\b",
            r"(?:this (?:article|post|story|page) (?:may )?contains?|contains) affiliate links",
            r"(?:the |any |all )?(?:views|opinions)(?: and (?:views|opinions))? expressed .{0,90}"
            r"\b(?:author|authors|writer|writers|contributor|contributors|columnist|do not (?:necessarily )?"
            r"(?:reflect|represent))\b.{0,160}$",
            r"(?:the )?[\w. ]{2,40} (?:is|are) not responsible for the content (?:of|on) external",
            r".{0,160}\bwir (?:erhalten|bekommen) .{0,60}provision",
            r".{0,160}\bnous (?:pouvons percevoir|percevons|touchons) .{0,40}commission",
            r".{0,160}\bpodemos (?:ganar|recibir|receber|ganhar) .{0,30}comisi[óo]n",
        ),
        longest=70,
    ),
)
