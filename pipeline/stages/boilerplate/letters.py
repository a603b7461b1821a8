"""Lines that want something of the reader: sign-ups, subscriptions, apps, consent, disclosures."""

from pipeline.model import Rule
from pipeline.stages.boilerplate.families import Family, any_of, within
from pipeline.stages.boilerplate.phrases import keys
from pipeline.stages.boilerplate.tables import letters as table

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
    r"(?=.*\b(?:sites?|website|experience|browser|browsing|consent|traffic|personal\w*"
    r"|technolog\w+|privacy|advert\w*"
    r"|analy\w+|third[- ]party|policy|settings|content|preferences|services|functional\w*"
    r"|device)\b)"
)
_LETTER = (
    r"(?:newsletters?|e-?mails?|inbox|mailing list|(?:our|free|news|breaking|daily|weekly|morning"
    r"|evening)"
    r" (?:\S+ ){0,3}(?:alerts?|bulletin|digest|briefing|updates|notifications))"
)

FAMILIES = (
    Family(
        NEWSLETTER,
        "newsletter",
        anywhere=keys(table.NEWSLETTER_ANYWHERE),
        edge=keys(table.NEWSLETTER_EDGE),
        pattern=any_of(
            rf"(?:please |click here to |want .{{1,60}}\? ?)?(?:sign up|signup|subscribe|register)"
            rf" (?:here |now |today |free )?(?:for|to|and|with) .{{0,90}}\b{_LETTER}\b",
            r"get .{2,110}\b(?:(?:in|to|into|straight to|direct to|delivered to) your (?:e-?mail"
            r" )?inbox"
            r"|with our .{0,40}newsletter|by e-?mail)",
            r"(?:join|discover|stay|get|sign up|receive|subscribe|we'll send|enter your|want)"
            r" .{2,200}"
            r"\b(?:to|in|into) your (?:e-?mail )?inbox$",
            r"get (?:the|our) (?:\S+ ){0,4}newsletters?$",
            r"your subscription (?:has been|is) confirmed",
            r"receive .{2,90}\b(?:your (?:e-?mail )?inbox|newsletter|by e-?mail)",
            r"(?:our|the) .{2,80}\b(?:newsletter|briefing)\b.{0,60}\bin(?:to)? your inbox",
            r"by (?:signing up|subscribing|submitting|entering your|clicking|registering|joining|providing"
            r" your)"
            r"\b.{0,60}\b(?:you|i)(?:'re|'ve)? (?:agree|are|consent|acknowledge|accept|confirm|understand"
            r"|have read|will receive)\b.{0,100}\b(?:terms|privacy|consent|e-?mails?|policy)\b",
            r"you(?:'ve| have) successfully (?:subscribed|signed up)",
            r"(?:thank you|thanks) for (?:subscribing|signing up) (?:to|for)\b",
            r"(?:read .{2,60} )?delivered (?:straight |directly )?to your inbox",
            r"(?:get|receive|sign up for) (?:our |the )?(?:breaking |latest |daily |local )?"
            r"(?:news )?(?:alerts?|headlines|updates)\b.{0,40} (?:to|in|on) your"
            r" (?:phone|device|inbox|mobile|e-?mail)$",
            r"recevez (?:chaque|tous les|toute l'|l'essentiel|le meilleur).{0,60}"
            r"(?:actualité|actu|infos?|boîte|matin|soir)$",
            r"(?:melden sie sich|melde dich|abonnieren sie|abonniere|bestellen sie|erhalten sie)"
            r" .{0,90}newsletter",
            r"(?:inscrivez-vous|abonnez-vous|recevez|s'inscrire) .{0,90}(?:newsletter|lettre|par"
            r" e-?mail|boîte mail)",
            r"(?:suscr[ií]b(?:ete|ase|irse)|recibe (?:nuestr\w+|la|el|las|los|gratis|en tu)|reciba"
            r"|apúntate) .{0,90}"
            r"(?:newsletter|bolet[ií]n|correo|bandeja)",
            r"(?:assine|inscreva-se|receba|subscreva|cadastre-se) .{0,90}(?:newsletter|e-?mail"
            r"|boletim)",
            r"(?:iscriviti|ricevi) .{0,90}(?:newsletter|e-?mail)",
            r"(?:schrijf je in|meld je aan|ontvang|abonneer) .{0,90}(?:nieuwsbrief|newsletter"
            r"|mailbox)",
            r"(?:zapisz się|otrzymuj|subskrybuj) .{0,90}(?:newsletter|e-?mail)",
            r"(?:подпишитесь|подписывайтесь|получайте|подпишись) .{0,90}(?:рассылк|почт|e-?mail)",
            r"(?:підпишіться|підписуйтесь|отримуйте) .{0,90}(?:розсилк|пошт|e-?mail)",
            r"(?:đăng ký|nhận) (?:nhận |theo dõi |ngay )?(?:bản tin|tin tức|tin mới|thông báo"
            r"|newsletter)\b",
            r"(?:prenumerera|anmäl dig|skriv upp dig) .{0,80}nyhetsbrev",
            r"(?:tilmeld|få|meld deg|abonner) .{0,80}(?:nyhedsbrev|nyhetsbrev)",
            r"(?:tilaa|liity) .{0,80}uutiskirje",
        ),
        inside=within(
            (
                "newsletter",
                (
                    r".{0,120}\b(?:sign up|subscribe)(?: here)? (?:for|to) (?:our|the) (?:\S+"
                    r" ){0,4}newsletters?\b.{0,40}$"
                ),
            ),
            (
                "newsletter",
                (
                    r".{0,120}\bnewsletters?\b.{0,20}\bsign up (?:for it |for them |to get it )?"
                    r"(?:here|in your inbox)$"
                ),
            ),
        ),
        longest=45,
    ),
    Family(
        SUBSCRIPTION,
        "subscription",
        anywhere=keys(table.SUBSCRIPTION_ANYWHERE),
        edge=keys(table.SUBSCRIPTION_EDGE),
        pattern=any_of(
            r"subscribe (?:now |today )?(?:to|for) (?:continue reading|unlimited|full access|read"
            r"|keep reading|unlock)",
            r"to (?:continue|keep|finish) reading(?: this (?:article|story))?,?"
            r" .{0,60}(?:subscribe|log in|sign|register|account)",
            r"already (?:a (?:subscriber|member)|subscribed|registered|have an account|a print"
            r" subscriber)\b.{0,40}$",
            r"(?:this|you've reached (?:a|your)) .{0,40}\b(?:for subscribers only|subscriber-only"
            r"|free articles?(?: limit)?)\b.{0,60}$",
            r"you(?:'ve| have) (?:reached|read|used) .{0,30}free (?:articles?|stories)",
            r"(?:please )?(?:support (?:our|us|independent|local|quality|free|fearless|nonprofit"
            r"|great)\b"
            r"|help us (?:deliver|keep|continue|fund)|help fund) .{0,40}\bjournalism(?:$|[.!,;:–—-]"
            r"| (?:by|with|today|and|at|in|for|from|that)\b).{0,80}$",
            r"(?:log in|sign in|register|subscribe) to (?:continue|read|view|access|keep)"
            r" (?:reading|this|the|your|more|full)\b.{0,40}$",
            r"(?:sie haben bereits|sie sind bereits|noch kein) .{0,20}(?:abo|abonnent|konto"
            r"|kunde).{0,60}$",
            r"il vous reste .{1,20} de cet article à lire",
            r"(?:¿?ya (?:eres|es|tienes)|ya soy) .{0,30}(?:suscriptor|cuenta|suscripción).{0,40}$",
        ),
        longest=30,
    ),
    Family(
        COOKIES,
        "cookies",
        anywhere=keys(table.COOKIES_ANYWHERE),
        pattern=any_of(
            rf"(?=(?:we|this|our) ){_ABOUT_SITES}"
            r"(?:we|this (?:web)?site|our (?:web)?site|our partners|we and our"
            r" (?:\d+ )?partners|our site)"
            r" (?:and our (?:\d+ )?partners )?(?:use|uses|store|stores|may use|set|sets)"
            r" .{0,60}cookies\b",
            r"(?:we and our (?:\d+ )?partners|by continuing to (?:use|browse)|by using (?:this"
            r"|our) (?:web)?site"
            r"|by clicking .{1,30}accept|if you continue to use this"
            r" (?:web)?site).{0,200}(?:cookies?|personal data)\b",
            r"to provide the best experiences, we use technologies like cookies",
            r"wir (?:verwenden|nutzen|benutzen|setzen) .{0,40}cookies",
            r"diese (?:web)?(?:site|seite|website|webseite|internetseite) (?:verwendet|nutzt"
            r"|benutzt|setzt) .{0,30}cookies",
            r"(?:durch|mit) (?:die|der) (?:weitere )?nutzung .{0,60}cookies",
            r"(?:nous|ce site(?: web)?|notre site|nos partenaires) .{0,40}(?:utilis"
            r"|dépos).{0,60}cookies",
            r"en poursuivant votre navigation",
            r"(?:utilizamos|usamos|este sitio(?: web)? (?:utiliza|usa|emplea)|esta (?:página|web)"
            r" (?:utiliza|usa)"
            r"|nosotros y nuestros socios|al continuar navegando).{0,80}cookies",
            r"(?:utilizamos|usamos|este site (?:utiliza|usa)|ao continuar navegando|o nosso site"
            r" utiliza).{0,80}cookies",
            r"(?:questo sito|il nostro sito|utilizziamo|noi e i nostri partner) .{0,60}cookie",
            r"(?:wij|we|deze (?:web)?site) (?:gebruik|maakt gebruik|maken gebruik"
            r"|plaatsen).{0,60}cookies",
            r"(?:ta strona|nasza strona|nasz serwis|ten serwis|używamy|serwis) .{0,60}(?:cookies"
            r"|ciasteczek)",
            r"(?:мы используем|этот сайт использует|наш сайт использует|на сайте используются|сайт"
            r" использует"
            r"|продолжая (?:использовать|пользоваться)).{0,80}(?:cookie|куки)",
            r"(?:ми використовуємо|цей сайт використовує|сайт використовує).{0,60}(?:cookie|кукі)",
            r"(?:chúng tôi|trang web này|website này) .{0,30}sử dụng .{0,20}cookie",
            r"(?:本网站|我们|本站|本網站|我們)(?:会)?(?:使用|采用).{0,12}cookie",
            r"(?:当サイト|このサイト|本サイト|当社)(?:では|は|で).{0,20}(?:cookie|クッキー)を",
            r"(?:이 사이트는|당사는|본 사이트는|저희는).{0,20}쿠키",
            r"(?:نستخدم|يستخدم هذا الموقع|يستخدم موقعنا).{0,40}(?:ملفات تعريف الارتباط|الكوكيز)",
            r"(?:situs (?:web )?ini|kami) (?:menggunakan|memakai) cookies?",
            r"(?:bu (?:web )?site(?:si|de)?|sitemizde|web sitemizde).{0,30}çerez",
            r"(?:vi|denna webbplats|den här webbplatsen|webbplatsen) använder .{0,30}(?:cookies"
            r"|kakor)",
            r"(?:vi|dette websted|hjemmesiden|denne hjemmeside|denne nettsiden|dette nettstedet)"
            r" (?:bruger|bruker|anvender|benytter).{0,30}(?:cookies|informasjonskapsler)",
            r"(?:käytämme|tämä sivusto käyttää|sivustomme käyttää|sivusto käyttää).{0,30}eväste",
            r"(?:tento web|tyto stránky|používáme|naše stránky) .{0,40}cookies",
            r"(?:χρησιμοποιούμε|αυτός ο ιστότοπος χρησιμοποιεί|ο ιστότοπος χρησιμοποιεί|αυτόσ ο"
            r" ιστότοποσ"
            r"|η ιστοσελίδα).{0,40}cookies",
            r"(?:acest site|folosim|site-ul nostru) .{0,40}cookie",
        ),
        longest=120,
    ),
    Family(
        APP,
        "app",
        anywhere=keys(table.APP_ANYWHERE),
        pattern=any_of(
            r"(?:download|get|install|try) our (?:\S+ ){0,4}app\b.{0,80}$",
            r"(?:download|get) .{0,40}(?:on|from|in) (?:the )?(?:app store|google play|apple app"
            r" store)\b.{0,60}$",
            r"(?:read|view|watch) .{0,40}\b(?:in|on|with) (?:the|our) (?:\S+ ){0,3}app$",
            r"(?:descarga|descargue|baixe|scarica|téléchargez|installez) (?:nuestra|nosso|la"
            r" nostra|notre)"
            r" (?:app|aplicación|aplicativo|application)\b.{0,60}$",
            r"(?:скачайте|скачать|установите) .{0,20}наше .{0,20}приложение.{0,60}$",
            r"tải (?:ngay )?(?:ứng dụng|app) (?:báo|của chúng tôi|đọc báo)\b.{0,60}$",
        ),
        longest=25,
    ),
    Family(
        DISCLOSURE,
        "disclosure",
        pattern=any_of(
            r"(?:this (?:article|post|story|page|newsletter) (?:may )?contains?|contains)"
            r" .{0,40}affiliate links",
            r"(?:the |any |all )?(?:views|opinions)(?: and (?:views|opinions))? expressed .{0,90}"
            r"\b(?:author|authors|writer|writers|contributor|contributors|columnist|do not"
            r" (?:necessarily )?"
            r"(?:reflect|represent))\b.{0,160}$",
            r"our standards: .{0,20}\btrust principles$",
            r"(?:the )?[\w. ]{2,40} (?:is|are) not responsible for the content (?:of|on) external",
        ),
        inside=within(
            (
                "we ",
                (
                    r"(?=.*\b(?:links?|purchases?|buy|affiliate|partners?|retailers?|products?)\b)"
                    r".{0,220}\bwe (?:may|might|will|can|could|sometimes)? ?(?:earn|receive|get|collect)"
                    r"(?: an?| some)?(?: small| affiliate){0,2} (?:commissions?|compensation)\b"
                ),
            ),
            ("provision", r".{0,160}\bwir (?:erhalten|bekommen) .{0,60}provision"),
            (
                "commission",
                r".{0,160}\bnous (?:pouvons percevoir|percevons|touchons) .{0,40}commission",
            ),
            ("podemos", r".{0,160}\bpodemos (?:ganar|recibir|receber|ganhar) .{0,30}comisi[óo]n"),
        ),
        longest=70,
    ),
)
