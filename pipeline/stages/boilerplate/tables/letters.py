"""Words of lines that want something of the reader: `language: phrase | phrase`.

The name of a table is its rule and its grade (see `families`).
"""

NEWSLETTER_ANYWHERE = """
en: newsletter sign up | newsletter signup | sign up for our newsletter | subscribe to our newsletter
  | subscribe to our newsletters | sign up to our newsletter | email newsletters | get our newsletter
  | thank you for subscribing | thank you for signing up | you have successfully subscribed
  | please enter a valid email address | enter your email address | your email address | enter your email
  | enter email address | you can unsubscribe at any time | unsubscribe at any time | sign up here
  | join our mailing list | thanks for signing up | thanks for subscribing | email sign up
  | subscribe to newsletters | free newsletter | your email | daily newsletter | morning newsletter
  | sign up for our newsletters | get the newsletter | invalid email address | by email | check your inbox
  | you are now subscribed | like what you're reading | like what you're reading? | breaking news emails
  | email alerts
vi: đăng ký nhận bản tin | đăng ký nhận tin | đăng ký bản tin | nhập email của bạn | nhận bản tin
  | đăng ký nhận tin mới nhất | nhận tin mới qua email
de: newsletter abonnieren | newsletter bestellen | jetzt newsletter abonnieren | zum newsletter anmelden
  | zur newsletter-anmeldung | ihre e-mail-adresse | newsletter-anmeldung | jetzt anmelden
  | jetzt kostenlos den newsletter abonnieren | newsletter kostenlos abonnieren | hier den newsletter abonnieren | zum newsletter
fr: s'inscrire à la newsletter | abonnez-vous à la newsletter | abonnez-vous à notre newsletter
  | inscrivez-vous à notre newsletter | votre adresse e-mail | inscription à la newsletter
  | s'abonner à la newsletter | votre adresse email
  | recevez l'essentiel de l'actualité | je m'inscris à la newsletter | s'inscrire aux newsletters
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
  | 订阅我们的新闻简报 | 订阅我们的电子报 | 订阅新闻简报 | 订阅每日简报
ja: メールマガジン登録 | ニュースレター登録 | メルマガ登録 | ニュースレターに登録
  | メールマガジンに登録する | ニュースレターを購読する | ニュースレターに登録する | メルマガに登録する
ko: 뉴스레터 구독 | 뉴스레터 구독하기 | 뉴스레터 신청
ar: اشترك في النشرة البريدية | اشترك في نشرتنا | النشرة البريدية
  | اشترك في نشرتنا البريدية | اشترك في النشرة الإخبارية | اشترك في نشرتنا الإخبارية | سجل في نشرتنا البريدية
id: berlangganan newsletter | daftar newsletter
tr: bültene abone ol | e-bültene abone olun | e-bülten
sv: prenumerera på nyhetsbrevet | prenumerera på vårt nyhetsbrev | anmäl dig till nyhetsbrevet
  | få vårt nyhetsbrev | nyhetsbrev direkt i din inkorg | skaffa vårt nyhetsbrev
da: tilmeld dig nyhedsbrevet | tilmeld nyhedsbrev | få nyhedsbrevet
no: meld deg på nyhetsbrevet | få nyhetsbrevet
fi: tilaa uutiskirje | tilaa uutiskirjeemme
cs: přihlaste se k odběru newsletteru | odběr newsletteru
el: εγγραφείτε στο newsletter | εγγραφή στο newsletter | δωρεάν newsletter
ro: abonează-te la newsletter | abonare newsletter
hu: iratkozzon fel hírlevelünkre | hírlevél feliratkozás
"""

SUBSCRIPTION_ANYWHERE = """
en: subscribe to continue reading | already a subscriber | already a subscriber? log in
  | already a subscriber? sign in | log in to continue reading | sign in to continue reading
  | this article is for subscribers only | this content is for subscribers only | subscribers only
  | to read the full story | to continue reading | subscribe to read | subscribe to read the full story
  | start your free trial | become a subscriber | become a member | support our journalism | log in here
  | you have reached your limit of free articles | register to continue reading | already have an account
  | already have an account? sign in | already have an account? log in | already registered? log in
  | already a member? log in | sign in or create an account | create an account | create a free account
  | create free account | subscriber only | exclusive for subscribers | unlock this article
  | manage subscription | subscribe today | subscribe for full access | gift subscriptions
  | print subscriptions | get unlimited access | premium content | continue reading with a subscription
  | purchase: order reprint | order reprint | please log in to continue | forgot your password?
  | forgot password? | forgot password | remember me
vi: đăng nhập để đọc tiếp | đăng ký để đọc tiếp | đã là thành viên | quên mật khẩu
  | nội dung dành cho thuê bao | dành riêng cho thành viên
de: jetzt abonnieren | jetzt weiterlesen | sie haben bereits ein abo | bereits abonnent? hier anmelden
  | dieser artikel ist nur für abonnenten | weiterlesen mit | sie sind bereits abonnent | hier anmelden
  | passwort vergessen? | diesen artikel weiterlesen mit
  | jetzt abonnieren und weiterlesen | jetzt registrieren und weiterlesen | jetzt anmelden und weiterlesen | weiterlesen mit abo | exklusiv für abonnenten | nur für abonnenten
fr: déjà abonné | déjà abonné ? | déjà abonné ? connectez-vous | article réservé aux abonnés
  | réservé aux abonnés | abonnez-vous pour lire la suite | il vous reste à lire | s'abonner
  | mot de passe oublié | mot de passe oublié ? | cet article est réservé aux abonnés
es: ya soy suscriptor | solo para suscriptores | contenido exclusivo para suscriptores | suscríbete
  | ¿ya eres suscriptor? | ¿ya estás suscrito? | inicia sesión para seguir leyendo
  | exclusivo para suscriptores
  | este contenido es exclusivo para suscriptores | contenido solo para suscriptores | suscríbete para seguir leyendo
pt: já é assinante? | já é assinante? faça login | conteúdo exclusivo para assinantes
  | exclusivo para assinantes
  | assine para continuar lendo | conteúdo para assinantes
it: sei già abbonato? | sei già abbonato? accedi | contenuto riservato agli abbonati | abbonati
  | questo articolo è riservato agli abbonati | articolo riservato agli abbonati | abbonati per continuare a leggere
nl: al abonnee? | al abonnee? log in | word abonnee | dit artikel is alleen voor abonnees
  | alleen voor abonnees | lees verder met een abonnement
pl: masz już konto? | masz już konto? zaloguj się | treść dostępna dla prenumeratorów | wykup dostęp
  | artykuł dostępny tylko dla prenumeratorów | artykuł tylko dla prenumeratorów | dostęp tylko dla prenumeratorów
ru: уже подписаны? | уже есть подписка? войти | материал доступен только подписчикам | забыли пароль?
  | материал доступен только по подписке | доступно только подписчикам
zh: 登录后阅读全文 | 订阅后继续阅读 | 付费阅读 | 会员专享
  | 本文仅限订阅用户阅读 | 仅限订阅用户 | 此文章仅供订阅者阅读 | 已经是订阅者？登录
ja: 有料会員限定 | この記事は有料会員限定です | 会員限定記事 | ログインして続きを読む | 続きを読むには
  | 会員登録して続きを読む | 残り文字
sv: redan prenumerant? | redan prenumerant? logga in | bli prenumerant | artikeln är låst
  | den här artikeln är för prenumeranter | artikeln är endast för prenumeranter | endast för prenumeranter | för att läsa vidare | läs vidare med
da: allerede abonnent? | allerede abonnent? log ind | bliv abonnent
no: allerede abonnent? | allerede abonnent? logg inn | bli abonnent
fi: tämä artikkeli on vain tilaajille | onko sinulla jo tilaus? kirjaudu sisään | tilaajille
  | tämä sisältö on vain tilaajille | vain tilaajille | jatka lukemista
tr: abone ol | sadece abonelere özel | zaten üye misiniz?
ar: هذا المحتوى للمشتركين فقط | محتوى حصري للمشتركين | للمشتركين فقط
"""

COOKIES_ANYWHERE = """
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

APP_ANYWHERE = """
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
  | 扫码下载app | 下载手机客户端 | 扫描二维码下载客户端
ja: アプリで読む | アプリをダウンロード | アプリで開く
ko: 앱 다운로드 | 앱으로 보기
ar: حمل التطبيق | حمّل التطبيق | تحميل التطبيق
  | حمل تطبيقنا | حمّل تطبيقنا | نزّل التطبيق
id: unduh aplikasi | download aplikasi | unduh aplikasi kami
tr: uygulamayı indir | uygulamamızı indirin
sv: ladda ner appen | ladda ner vår app
da: hent appen | hent vores app
no: last ned appen
fi: lataa sovellus | lataa sovelluksemme
"""

NEWSLETTER_EDGE = """
en: sign up | submit | newsletter | newsletters | subscribe | subscribe now | email address | by submitting
de: newsletter | anmelden | absenden
fr: newsletter | s'inscrire
es: suscribirse | boletín
nl: nieuwsbrief
"""

SUBSCRIPTION_EDGE = """
en: log in | login | sign in | register | donate | donate now | join now | sign out | log out
  | sign in to your account | subscriber services | sign in/register | premium | member login
vi: đăng nhập | đăng ký
de: anmelden | einloggen | registrieren | abo
fr: se connecter | connexion | s'identifier
es: iniciar sesión | registrarse | ingresar
pt: entrar | fazer login | assine
it: accedi | registrati
nl: inloggen | aanmelden
pl: zaloguj się | zaloguj | zarejestruj się
ru: войти | вход | регистрация | вход на сайт
uk: увійти | реєстрація
zh: 登录 | 注册 | 登入
ja: ログイン | 会員登録 | 新規登録
ko: 로그인 | 회원가입
tr: giriş yap | üye ol
sv: logga in
da: log ind
no: logg inn
fi: kirjaudu | kirjaudu sisään
el: είσοδος | είσοδος μελών | εγγραφή
"""
