"""Words that the software of blogs, forums, wikis and shops prints: `language: phrase | phrase`.

The name of a table is its grade (see `families`).
"""

# Whole lines that only a log-in box says.
ACCOUNT_ANYWHERE = """
en: forgot your password? | forgot your username? | forgotten your password? | lost your password?
  | lost password? | reset password | reset your password | stay signed in | stay logged in | keep me logged in
  | keep me signed in | create account | create new account | create an account | sign in / register
  | log in or register | login or register | login / register | log in or sign up | register or log in
  | not registered? | not a member? | not a member yet? | don't have an account? | new user? | your account
  | log in to your account | sign in to your account | sign in with google | log in with facebook
  | sign in with facebook | continue with google | continue with facebook | continue with apple
  | username or email | username or email address | remember me on this computer | you are not logged in
  | log in with your email | enter your password | user login | users online | shopping cart
  | your cart is empty | add to cart | add to basket | add to wishlist | add to favorites | add to favourites
vi: quên mật khẩu? | tạo tài khoản | tạo tài khoản mới | ghi nhớ đăng nhập | bạn chưa có tài khoản?
  | đăng nhập / đăng ký | đăng nhập bằng facebook | đăng nhập bằng google | thêm vào giỏ hàng
de: passwort vergessen? | passwort vergessen | benutzername vergessen? | angemeldet bleiben
  | eingeloggt bleiben | konto erstellen | neues konto erstellen | benutzerkonto anlegen | neu registrieren
  | jetzt registrieren | jetzt kostenlos registrieren | noch nicht registriert? | noch kein konto?
  | noch kein mitglied? | mein konto | anmelden / registrieren | anmelden oder registrieren
  | kennwort vergessen? | benutzername oder e-mail-adresse | in den warenkorb | auf die merkliste
  | ihr warenkorb ist leer | zum warenkorb
fr: mot de passe oublié ? | mot de passe perdu ? | identifiant oublié ? | créer un compte
  | créer mon compte | rester connecté | se souvenir de moi | pas encore inscrit ? | pas encore membre ?
  | déjà inscrit ? | déjà membre ? | avez-vous oublié votre mot de passe ? | j'ai oublié mon mot de passe
  | saisissez votre mot de passe | mon compte | ajouter au panier | se connecter / s'inscrire
  | votre panier est vide | connexion / inscription | ajouter aux favoris | je m'abonne je me connecte
es: ¿olvidaste tu contraseña? | ¿olvidó su contraseña? | ¿has olvidado tu contraseña?
  | ¿has olvidado la contraseña? | recuperar contraseña | crear cuenta | crear una cuenta | recordarme
  | recuérdame | ¿no tienes cuenta? | ¿aún no tienes cuenta? | regístrate gratis | mi cuenta
  | iniciar sesión / registrarse | mantener sesión iniciada | añadir al carrito | agregar al carrito
  | añadir a favoritos | tu carrito está vacío
pt: esqueceu sua senha? | esqueceu a senha? | esqueci minha senha | esqueceu-se da palavra-passe?
  | recuperar senha | criar conta | crie sua conta | criar uma conta | lembrar-me | manter conectado
  | cadastre-se | ainda não tem conta? | não tem conta? | minha conta | adicionar ao carrinho
it: password dimenticata? | hai dimenticato la password? | password dimenticata | crea un account | crea account
  | ricordami | resta connesso | non hai un account? | non sei registrato? | il mio account
  | accedi o registrati | accedi / registrati | aggiungi al carrello | il tuo carrello è vuoto
nl: wachtwoord vergeten? | wachtwoord vergeten | account aanmaken | maak een account aan | ingelogd blijven
  | onthoud mij | nog geen account? | nog geen lid? | mijn account | inloggen / registreren
  | in winkelwagen | toevoegen aan winkelwagen
pl: nie pamiętasz hasła? | zapomniałeś hasła? | zapomniałem hasła | przypomnij hasło | utwórz konto | załóż konto
  | zapamiętaj mnie | nie masz konta? | nie masz jeszcze konta? | moje konto | zaloguj się / zarejestruj się
  | dodaj do koszyka | zaloguj się lub zarejestruj
ru: забыли пароль? | забыли свой пароль? | восстановить пароль | создать аккаунт | создать учетную запись
  | запомнить меня | нет аккаунта? | ещё не зарегистрированы? | еще не зарегистрированы?
  | личный кабинет | вход / регистрация | войти или зарегистрироваться | чужой компьютер
  | добавить в корзину | уже есть аккаунт? войдите | уже зарегистрированы? войдите
uk: забули пароль? | відновити пароль | створити акаунт | запам'ятати мене | немає акаунту?
  | вхід / реєстрація | особистий кабінет
zh: 忘记密码 | 忘记密码？ | 找回密码 | 立即注册 | 免费注册 | 自动登录 | 记住我 | 登录/注册 | 登录 / 注册 | 没有账号？ | 还没有账号？
  | 注册账号 | 我的账户 | 加入购物车 | 忘記密碼 | 忘記密碼？ | 立即註冊 | 登入/註冊
ja: パスワードを忘れた方 | パスワードをお忘れですか | パスワードをお忘れの方 | パスワードをお忘れの方はこちら | 新規会員登録
  | 会員登録はこちら | ログイン/会員登録 | ログイン・新規登録 | ログイン状態を保持する | マイページ | カートに入れる
ko: 비밀번호 찾기 | 비밀번호를 잊으셨나요? | 아이디 찾기 | 로그인 유지 | 로그인/회원가입 | 마이페이지 | 장바구니에 담기
ar: نسيت كلمة المرور | نسيت كلمة المرور؟ | هل نسيت كلمة المرور؟ | إنشاء حساب | إنشاء حساب جديد | تذكرني
  | ليس لديك حساب؟ | حسابي | أضف إلى السلة | تسجيل الدخول / التسجيل
id: lupa password? | lupa kata sandi? | buat akun | buat akun baru | belum punya akun? | ingat saya
  | tambahkan ke keranjang | masuk / daftar
tr: şifremi unuttum | şifrenizi mi unuttunuz? | hesap oluştur | beni hatırla | hesabınız yok mu? | sepete ekle
  | giriş yap / üye ol
sv: glömt lösenord? | glömt lösenordet? | glömt ditt lösenord? | glömt lösenordet | glömt ditt användarnamn?
  | jag har glömt mitt lösenord | skapa konto | skapa ett konto | kom ihåg mig | förbli inloggad | mina sidor
  | har du inget konto? | redan medlem? | redan kund? | är du redan registrerad? | bekräfta lösenord
  | behöver du ett konto? registrera nu! | återställ lösenord | logga in / skapa konto | logga in här
  | lägg i varukorg | lägg i varukorgen | lägg till i mina favoriter | lägg till bokmärke
da: glemt adgangskode? | glemt din adgangskode? | glemt kodeord? | opret konto | opret bruger | husk mig
  | læg i kurv | log ind / opret
no: glemt passord? | glemt passordet? | glemt ditt passord? | opprett konto | husk meg | lag konto
  | legg i handlekurven | logg inn / registrer
fi: unohditko salasanasi? | unohditko salasanan? | unohtuiko salasana? | salasana unohtunut? | luo tili | luo tunnus
  | luo uusi tunnus | muista minut | pidä minut kirjautuneena | eikö sinulla ole tunnusta? | oma tili
  | kirjaudu tai rekisteröidy | lisää ostoskoriin | ostoskori on tyhjä
  | oletko jo tilaaja? kirjaudu sisään | onko sinulla jo tunnus? kirjaudu sisään
cs: zapomněli jste heslo? | zapomenuté heslo? | vytvořit účet | zapamatovat si mě | nemáte účet? | do košíku
el: ξεχάσατε τον κωδικό σας; | ξεχάσατε τον κωδικό; | δημιουργία λογαριασμού | να με θυμάσαι
  | προσθήκη στο καλάθι
ro: ai uitat parola? | creează cont | ține-mă minte | adaugă în coș
hu: elfelejtette jelszavát? | elfelejtett jelszó | új fiók létrehozása | kosárba
"""

# The same as lone words; a heading may read so, so before or after all prose, or beside clutter.
ACCOUNT_EDGE = """
en: username | password | user name | log out | logout | create account | cart | wishlist | checkout | my cart
vi: mật khẩu | tên đăng nhập | giỏ hàng
de: benutzername | passwort | kennwort | abmelden | warenkorb | merkliste | login
fr: identifiant | mot de passe | déconnexion | panier | mon panier | nom d'utilisateur | s'enregistrer
es: usuario | contraseña | cerrar sesión | acceder | carrito | nombre de usuario | registro | regístrate
pt: usuário | senha | sair | carrinho | cadastrar | login | palavra-passe
it: nome utente | password | esci | carrello | registrazione | login
nl: gebruikersnaam | wachtwoord | uitloggen | winkelwagen | registreren | aanmelden | printen
pl: nazwa użytkownika | hasło | wyloguj | wyloguj się | koszyk | rejestracja | logowanie
ru: логин | пароль | войти | вход | выйти | регистрация | зарегистрироваться | корзина | авторизация
uk: логін | пароль | увійти | вхід | вийти | реєстрація
zh: 登录 | 注册 | 用户名 | 密码 | 退出 | 登入 | 註冊 | 购物车
ja: ログイン | 新規登録 | 会員登録 | ログアウト | パスワード | カート
ko: 로그인 | 회원가입 | 로그아웃 | 비밀번호 | 장바구니
ar: تسجيل الدخول | دخول | تسجيل | اسم المستخدم | كلمة المرور | تسجيل الخروج | طباعة
id: masuk | daftar | kata sandi | keluar
tr: giriş yap | üye ol | şifre | çıkış | kullanıcı adı
sv: logga in | logga ut | registrera dig | användarnamn | lösenord | varukorg | bli medlem | registrera | kassa
da: log ind | log ud | brugernavn | adgangskode | indkøbskurv | opret
no: logg inn | logg ut | brukernavn | passord | handlekurv | registrer deg
fi: kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy | käyttäjätunnus | salasana | ostoskori
cs: přihlásit se | přihlášení | registrace | odhlásit | heslo | košík | přihlásit
el: σύνδεση | είσοδος | εγγραφή | αποσύνδεση | κωδικός
ro: autentificare | conectare | înregistrare | parola
hu: bejelentkezés | belépés | regisztráció | kosár | jelszó
"""

# Whole lines of comment forms and of the pages around blog posts.
BLOG_ANYWHERE = """
en: older posts | newer posts | older post | newer post | older entries | newer entries | newer comments
  | older comments | recent posts | popular posts | blog archive | blogroll | subscribe to posts
  | post a comment | post comment | view my complete profile | links to this post | create a link
  | leave a reply | notify me of new posts by email | notify me of follow-up comments by email
  | notify me of new comments via email | notify me of followup comments via e-mail | email this blogthis!
  | save my name, email, and website in this browser for the next time i comment | %d bloggers like this
  | fill in your details below or click an icon to log in | email this post | pingbacks & trackbacks
  | trackbacks/pingbacks | about this blog | browse archives | archives by month
  | be the first to like this post | like this | like loading | follow blog via email
vi: bài đăng mới hơn | bài đăng cũ hơn | đăng nhận xét | bài viết mới nhất | lưu trữ blog | trả lời hủy
  | lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi
de: ältere posts | neuere posts | ältere beiträge | neuere beiträge | ältere kommentare | neuere kommentare
  | kommentar veröffentlichen | kommentar abschicken | kommentare zum post | neueste beiträge
  | letzte beiträge | mein profil vollständig anzeigen
  | links zu diesem post | keine kommentare | beliebte posts | antworten abbrechen | antwort abbrechen
  | schreibe einen kommentar antworten abbrechen | blog-archiv
  | benachrichtige mich über neue beiträge via e-mail | gefällt mir wird geladen
  | erforderliche felder sind mit * markiert
fr: articles plus récents | articles plus anciens | messages plus anciens | messages plus récents
  | enregistrer un commentaire | publier un commentaire | articles récents
  | afficher mon profil complet | liens vers cet article | aucun commentaire
  | annuler la réponse | archives du blog | laisser un commentaire annuler la réponse
  | les champs obligatoires sont indiqués avec * | commentaires plus anciens | soyez le premier à commenter
  | enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
  | personne n'a encore laissé de commentaire | soyez le premier à réagir
es: entradas antiguas | entradas más recientes | entrada antigua | entrada más reciente | publicar un comentario
  | publicar comentario | entradas recientes | ver todo mi perfil | archivo del blog
  | enlaces a esta entrada | no hay comentarios | entradas populares | cancelar la respuesta | cancelar respuesta
  | deja una respuesta | los campos obligatorios están marcados con * | comentarios antiguos
  | sé el primero en comentar | dejar una respuesta
  | guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
pt: postagens mais antigas | postagens mais recentes | postagem mais antiga | postagem mais recente
  | postar um comentário | enviar um comentário | posts recentes | nenhum comentário
  | ver meu perfil completo | arquivo do blog | cancelar resposta | deixe uma resposta | deixe um comentário
  | campos obrigatórios são marcados com * | mensagens antigas | seja o primeiro a comentar
it: post più vecchi | post più recenti | post più vecchio | post più recente | posta un commento | articoli recenti
  | nessun commento | visualizza il mio profilo completo | archivio blog | annulla risposta
  | lascia un commento annulla risposta | i campi obbligatori sono contrassegnati *
nl: oudere berichten | nieuwere berichten | een reactie posten | recente berichten
  | geen opmerkingen | mijn volledige profiel tonen | blogarchief | reactie annuleren
  | geef een reactie reactie annuleren | vereiste velden zijn gemarkeerd met *
pl: starsze posty | nowsze posty | prześlij komentarz | najnowsze wpisy | brak komentarzy
  | archiwum bloga | wyświetl mój pełny profil | anuluj pisanie odpowiedzi | starsze wpisy | nowsze wpisy
  | wymagane pola są oznaczone *
ru: отправить комментарий | свежие записи | архив блога
  | комментариев нет | добавить комментарий отменить ответ | отменить ответ | более ранние сообщения
  | более поздние сообщения | обязательные поля помечены * | ссылки на это сообщение
uk: свіжі записи | скасувати відповідь | архів блогу | коментарів немає
zh: 较旧的博文 | 较新的博文 | 发表评论取消回复 | 取消回复 | 近期文章 | 必填项已用*标注 | 必填项已用 * 标注
  | 电子邮件地址不会被公开 | 您的邮箱地址不会被公开 | 較舊的文章 | 較新的文章 | 張貼留言 | 沒有留言 | 最新文章 | 文章归档
ja: 次の投稿 | 前の投稿 | コメントを投稿する | 最近の投稿 | コメントをキャンセル | 新しい投稿 | 前の記事へ | 次の記事へ
  | メールアドレスが公開されることはありません | コメントはありません | コメントを残す | 返信をキャンセル
ko: 최근 글 | 이전 댓글 | 답글 취소 | 댓글 달기
ar: رسالة أحدث | رسالة أقدم | إرسال تعليق | أحدث المقالات | إلغاء الرد | اترك تعليقاً إلغاء الرد
  | ليست هناك تعليقات | لن يتم نشر عنوان بريدك الإلكتروني | اترك ردا | اترك تعليقاً
id: posting lama | posting lebih baru | postingan lama | poskan komentar | posting komentar | arsip blog
  | batalkan balasan | tidak ada komentar | pos-pos terbaru
tr: sonraki kayıt | önceki kayıt | yorum gönder | son yazılar | cevabı iptal et | hiç yorum yok
sv: äldre inlägg | senare inlägg | nyare inlägg | skicka en kommentar | inga kommentarer | senaste inläggen
  | visa hela min profil | länkar till det här inlägget | populära inlägg | bloggarkiv
  | avbryt svar | lämna ett svar | äldre kommentarer | nyare kommentarer | gilla laddar
  | meddela mig om nya inlägg via e-post | få meddelanden om nya inlägg via e-post | logga in för att kommentera
  | fyll i dina uppgifter nedan eller klicka på en ikon för att logga in | du måste logga in för att kommentera
  | obligatoriska fält är märkta * | %d bloggare gillar detta | svara på citerade inlägg | du kommenterar som gäst
da: ældre indlæg | nyere indlæg | send en kommentar | seneste indlæg | ingen kommentarer
  | annuller svar | vis hele min profil
no: eldre innlegg | nyere innlegg | legg inn en kommentar | siste innlegg | ingen kommentarer
  | avbryt svar | vis hele profilen min
fi: vanhemmat tekstit | uudemmat tekstit | vanhempi teksti | uudempi teksti | lähetä kommentti | ei kommentteja
  | viimeisimmät artikkelit | uusimmat kirjoitukset
  | tarkastele profiilia | blogiarkisto | tähän tekstiin johtavat linkit | peruuta vastaus | suositut tekstit
  | vanhemmat kommentit | pakolliset kentät on merkitty * | tykkää lataa
cs: starší příspěvky | novější příspěvky | okomentovat | nejnovější příspěvky
  | zrušit odpověď na komentář | žádné komentáře
el: παλαιότερες αναρτήσεις | νεότερες αναρτήσεις | δημοσίευση σχολίου | πρόσφατα άρθρα
  | ακύρωση απάντησης | δεν υπάρχουν σχόλια
ro: postări mai vechi | postări mai noi | trimiteți un comentariu | articole recente
  | anulează răspunsul | niciun comentariu
hu: régebbi bejegyzések | újabb bejegyzések | megjegyzés küldése | legutóbbi bejegyzések | nincsenek megjegyzések
"""

# The same where a heading may read so: before or after all prose, or beside clutter.
BLOG_EDGE = """
en: recent comments | sidebar
de: neueste kommentare | letzte kommentare | pflichtfelder
fr: commentaires récents | derniers commentaires
es: comentarios recientes
pt: comentários recentes
it: commenti recenti
nl: recente reacties
pl: najnowsze komentarze
ru: следующее | предыдущее | свежие комментарии
uk: недавні коментарі
zh: 近期评论
ja: 最近のコメント
ko: 최근 댓글
ar: أحدث التعليقات
id: komentar terbaru
tr: son yorumlar
sv: senaste kommentarerna
da: seneste kommentarer
no: siste kommentarer
fi: viimeisimmät kommentit | uusimmat kommentit
cs: nejnovější komentáře
el: πρόσφατα σχόλια
ro: comentarii recente
"""

# Whole lines that a wiki's page frame says.
WIKI_ANYWHERE = """
en: jump to navigation | jump to search | jump to: navigation, search | jump to: navigation | what links here
  | related changes | special pages | permanent link | page information | cite this page | download as pdf
  | create a book | printable version | edit source | edit links | view history | view source | recent changes
  | from wikipedia, the free encyclopedia | personal tools | in other projects | in other languages
  | upload file | random article | current events | not logged in | navigation menu | wikidata item
de: zur navigation springen | zur suche springen | wechseln zu: navigation, suche | wechseln zu: navigation
  | links auf diese seite | änderungen an verlinkten seiten | spezialseiten | permanenter link
  | seiteninformationen | artikel zitieren | als pdf herunterladen | buch erstellen | links bearbeiten
  | quelltext anzeigen | versionsgeschichte | letzte änderungen | zufälliger artikel | hauptseite
fr: aller à la navigation | aller à la recherche | aller à : navigation, rechercher | pages liées
  | suivi des pages liées | pages spéciales | lien permanent | informations sur la page | citer cet article
  | citer cette page | télécharger comme pdf | créer un livre | modifier les liens | modifier le code
  | modifications récentes | un article de wikipédia, l'encyclopédie libre | page au hasard
es: ir a la navegación | ir a la búsqueda | saltar a: navegación, búsqueda | lo que enlaza aquí
  | cambios relacionados | páginas especiales | enlace permanente | información de la página
  | citar esta página | descargar como pdf | crear un libro | versión para imprimir | editar enlaces
  | cambios recientes | de wikipedia, la enciclopedia libre | página aleatoria | subir archivo
pt: ir para: navegação, pesquisa | páginas afluentes | alterações relacionadas | páginas especiais
  | ligação permanente | informações da página | citar esta página | descarregar como pdf | editar ligações
  | versão para impressão | origem: wikipédia, a enciclopédia livre | mudanças recentes
it: vai a: navigazione, ricerca | puntano qui | modifiche correlate | pagine speciali | link permanente
  | informazioni pagina | cita questa voce | scarica come pdf | versione stampabile | modifica collegamenti
  | ultime modifiche | da wikipedia, l'enciclopedia libera
nl: naar navigatie springen | naar zoeken springen | links naar deze pagina | verwante wijzigingen
  | speciale pagina's | permanente koppeling | paginagegevens | downloaden als pdf | printvriendelijke versie
  | uit wikipedia, de vrije encyclopedie | recente wijzigingen
pl: przejdź do nawigacji | przejdź do wyszukiwania | linkujące | zmiany w linkowanych | strony specjalne
  | link do tej wersji | informacje o tej stronie | cytowanie tego artykułu | pobierz jako pdf | wersja do druku
  | ostatnie zmiany | z wikipedii, wolnej encyklopedii
ru: перейти к навигации | перейти к поиску | ссылки сюда | связанные правки | служебные страницы
  | постоянная ссылка | сведения о странице | цитировать страницу | скачать как pdf | версия для печати
  | свежие правки | материал из википедии — свободной энциклопедии
zh: 跳转至： 导航、 搜索 | 跳到导航 | 跳到搜索 | 链入页面 | 相关更改 | 特殊页面 | 固定链接 | 页面信息 | 引用本页 | 下载为pdf | 打印版本 | 可打印版本
  | 最近更改 | 维基百科，自由的百科全书
ja: 案内に移動 | 検索に移動 | リンク元 | 関連ページの更新状況 | 特別ページ | この版への固定リンク | ページ情報 | このページを引用
  | pdf 形式でダウンロード | 印刷用バージョン | 最近の更新
ar: اذهب إلى التنقل | اذهب إلى البحث | ماذا يصل هنا | تغييرات ذات علاقة | صفحات خاصة | وصلة دائمة | معلومات الصفحة
  | استشهد بهذه الصفحة | نسخة للطباعة | أحدث التغييرات
sv: hoppa till navigering | hoppa till sök | hoppa till: navigering, sök | hoppa till: navigering
  | vad som länkar hit | relaterade ändringar | specialsidor | permanent länk | sidinformation
  | citera denna artikel | använd denna sida som referens | ladda ner som pdf | skapa en bok | utskriftsvänlig version
  | redigera länkar | redigera wikitext | redigera wikidata | visa wikitext | senaste ändringarna | slumpartikel
  | sidor som länkar hit | ladda upp fil | på andra projekt | på andra språk | bybrunnen
da: skip til navigation | hvad linker hertil | beslægtede ændringer | specialsider | permanent link
  | oplysninger om siden | citér siden | download som pdf | udskriftsvenlig udgave | seneste ændringer
no: hopp til navigering | hopp til søk | lenker hit | relaterte endringer | spesialsider | permanent lenke
  | sideinformasjon | siter denne siden | last ned som pdf | utskriftsvennlig versjon | siste endringer
fi: siirry navigaatioon | siirry hakuun | loikkaa: valikkoon, hakuun | tänne viittaavat sivut
  | linkitettyjen sivujen muutokset | toimintosivut | ikilinkki | sivun tiedot | viitetiedot | lataa pdf-tiedostona
  | tulostettava versio | muokkaa linkkejä | tuoreet muutokset | satunnainen artikkeli | muokkaa wikitekstiä
  | näytä wikiteksti | wikipediasta
"""
