"""Phrases by which a site speaks to its readers, or of itself: `language: phrase | phrase`.

The name of a table is the label of what it marks. A phrase is looked for as whole words in the
key of a line (see `survey`). `*` at its end stands for the rest of a word, `^` before it for the
beginning of the line, `=` for the whole line. That the line recurs is the first evidence here, so
phrases may be weaker than those by which a single page is judged; but each has to be one that
prose about a third party hardly ever repeats.
"""

NEWSLETTER = """
en: our newsletter* | free newsletter* | daily newsletter* | weekly newsletter*
  | email newsletter* | for the newsletter | to the newsletter | get the newsletter
  | this newsletter | =newsletter* | our mailing list | your inbox | sign up for our
  | sign up to our | sign up for the | sign up here | sign up now | sign up today
  | sign up to receive | sign up to get | email alert* | daily briefing | daily digest
  | delivered to you | breaking news alert*
vi: bản tin điện tử | đăng ký nhận tin | đăng ký nhận bản tin | hộp thư của bạn | nhận bản tin
de: newsletter* | ihr postfach | ihrem postfach | per e mail erhalten | melden sie sich hier an
fr: infolettre* | recevez gratuitement | pour ne rien rater | pour ne rien manquer
  | notre lettre d information | votre boîte mail | inscrivez vous
es: nuestro boletín | tu correo electrónico | ingrese su correo | apúntate a
pt: nossa newsletter | digite seu e mail | informe seu e mail | sua caixa de entrada
  | nosso boletim
it: nostra newsletter | la tua casella | iscriviti
nl: nieuwsbrief* | schrijf je in
pl: newsletter* | zapisz się | twoją skrzynkę
ru: нашу рассылку | на рассылку | на вашу почту | на ваш e mail
uk: нашу розсилку | на розсилку | на вашу пошту
cs: newsletter* | odběr novinek
sv: nyhetsbrev* | din inkorg
no: nyhetsbrev* | innboksen din
da: nyhedsbrev* | din indbakke
fi: uutiskirje*
tr: bülten* | e bülten* | e postanıza
id: buletin kami | kotak masuk anda
el: ενημερωτικό δελτίο | newsletter*
hu: hírlevel* | hírlevél*
ro: buletinul nostru | abonează te
zh: 订阅我们 | 電子報 | 电子报 | 新闻通讯 | 您的邮箱 | 訂閱
ja: メールマガジン | メルマガ | ニュースレター
ko: 뉴스레터
ar: نشرتنا البريدية | النشرة البريدية | بريدك الإلكتروني
th: จดหมายข่าว
"""

FOLLOW = """
en: follow us | follow me on | follow him on twitter | follow her on twitter | follow him on x
  | follow her on x | follow our | like us on | find us on | join us on | connect with us
  | subscribe to our channel | subscribe to our youtube | our facebook page | our telegram
  | our whatsapp | on twitter at | on instagram at | stay connected | stay updated | stay tuned
  | ^for more updates | ^for more news | ^for the latest | latest updates on
vi: theo dõi chúng tôi | trên google news | đăng ký kênh | theo dõi báo | theo dõi kênh
  | theo dõi fanpage | kết nối với chúng tôi | mời bạn đọc theo dõi | mời quý độc giả
de: folgen sie uns | push nachrichten | mehr nachrichten | folge uns | folgt uns
  | unser* whatsapp kanal | unseren kanal | besuchen sie uns
fr: suivez nous | rejoignez nous | retrouvez nous | abonnez vous à notre chaîne
es: síguenos | síganos | únete a nuestro canal | nuestras redes
pt: siga nos | siga o nosso | siga nosso | nossas redes | nosso canal | siga a gente
it: seguici | nostro canale
nl: volg ons
pl: śledź nas | obserwuj nas | polub nas | dołącz do nas
ru: подписывайтесь на | подпишитесь на | подписаться на | читайте нас | мы в соцсетях
  | наш телеграм | нашем telegram | наш telegram | следите за нами | присоединяйтесь к
uk: підписуйтесь на | підписуйтеся на | підпишіться на | читайте нас | наш telegram
  | нашому telegram
cs: sledujte nás
sv: följ oss
no: følg oss
da: følg os
fi: seuraa meitä
tr: bizi takip edin | takip etmek için
id: ikuti kami | ikuti berita | saluran whatsapp
el: ακολουθήστε | ακολουθήστε μας | βρείτε μας
hu: kövessen minket | kövess minket
ro: urmăriți ne | urmăreșteți
zh: 关注我们 | 關注我們 | 关注公众号 | 扫码关注 | 官方微信 | 官方微博 | 粉絲專頁 | 追蹤我們
ja: フォローする | 公式アカウント | チャンネル登録
ko: 팔로우 | 구독하기 | 채널 추가
ar: تابعنا | تابعونا | قناتنا
th: ติดตามเรา | กดติดตาม
"""

SUBSCRIPTION = """
en: subscribe | subscribe now | subscribers only | become a subscriber | become a member
  | your subscription | already a subscriber | free trial | unlimited access | sign in to
  | log in to | create an account | create a free account | cancel anytime | cancel any time
  | start your subscription | subscription offer*
vi: đăng nhập để | đăng ký mua | đặt báo | đặt mua
de: jetzt abonnieren | abonnieren sie | ihr abo | bereits abonnent* | jetzt testen
  | jetzt weiterlesen
fr: abonnez vous | déjà abonné* | réservé aux abonnés | offre d abonnement
es: suscríbete | suscríbase | para suscriptores | ya eres suscriptor
pt: assine | já é assinante | exclusivo para assinantes
it: abbonati | sei già abbonato
nl: abonneer je | al abonnee | word abonnee
pl: kup subskrypcję | wykup dostęp | zaloguj się
ru: оформите подписку | оформить подписку | только подписчикам
uk: оформіть передплату | передплатіть
sv: bli prenumerant | redan prenumerant
no: bli abonnent
da: bliv abonnent
fi: ^tilaa | tilaajille
tr: abone ol | abone olun
id: berlangganan
el: γίνε συνδρομητής
zh: 订阅后 | 登录后 | 會員專享 | 会员专享
ja: 会員限定 | 定期購読
ko: 구독 신청 | 정기구독
ar: اشترك الآن | اشترك في
"""

APP = """
en: our app | download the app | download our | get the app | on the app store
  | from the app store | on google play | from google play | news app
vi: tải ứng dụng | cài đặt ứng dụng
de: unsere app | app herunterladen | unserer app
fr: notre application | téléchargez l
es: nuestra app | descarga la app | nuestra aplicación
pt: nosso aplicativo | baixe o app | baixe o aplicativo
it: nostra app | scarica l app
ru: наше приложение | скачайте | нашем приложении
uk: наш застосунок | завантажте
pl: naszą aplikację | pobierz aplikację
tr: uygulamamızı
id: aplikasi kami | unduh aplikasi
zh: 下载客户端 | 下載 app | 下载 app | 打开 app
ja: アプリで | アプリを
ko: 앱 다운로드
"""

SUPPORT = """
en: support our journalism | support our work | support independent journalism
  | support quality journalism | support local journalism | our journalism | donate now
  | donate today | your support | your donation | your contribution | readers like you
  | help us keep | help us continue | help us deliver | tax deductible | reader supported
vi: ủng hộ chúng tôi
de: unterstützen sie uns | unterstützen sie unser* | ihre spende | jetzt spenden
fr: soutenez nous | soutenez notre | faites un don | votre soutien
es: apoya nuestro | apóyanos | haz una donación | tu apoyo
pt: apoie o nosso | apoie nos | faça uma doação
it: sostienici | sostieni il nostro
pl: wesprzyj nas | wspieraj nas
ru: поддержите нас | поддержать нас | поддержать редакцию
uk: підтримайте нас | підтримати нас
"""

ENGAGE = """
en: leave a comment | post a comment | join the conversation | join the discussion | your comments
  | comment below | comments below | let us know | share your thoughts | tell us what
  | rate this article | share this article | share this story | ^share this
  | was this article helpful | tap here | click here
vi: bình luận của bạn | vui lòng nhập | ý kiến của bạn | chia sẻ bài viết
de: ihre meinung | kommentieren sie | schreiben sie uns | diskutieren sie mit | artikel teilen
fr: votre avis | votre commentaire | réagissez | partagez cet article | cliquez ici
es: deja tu comentario | tu opinión | comparte est* | haz clic aquí | haga clic aquí
pt: deixe seu comentário | sua opinião | compartilhe est* | clique aqui
it: lascia un commento | ^condividi | clicca qui
nl: reageer op | deel dit artikel | klik hier
pl: skomentuj | ^udostępnij | kliknij tutaj | podziel się opinią
ru: оставить комментарий | оставьте комментарий | поделитесь | ваше мнение | оцените
  | нажмите здесь
uk: залиште коментар | поділіться | ваша думка
sv: dela artikeln | klicka här
no: del artikkelen | klikk her
da: del artiklen | klik her
fi: jaa artikkeli | klikkaa tästä
tr: yorum yap* | tıklayın | tıklayınız
id: klik di sini | tulis komentar
el: κάντε κλικ | πείτε μας
zh: 发表评论 | 點擊這裡 | 点击这里 | 我要评论
ja: コメントする | こちらをクリック
ko: =댓글 | 여기를 클릭
ar: اضغط هنا | شاركنا
"""

POINTER = """
en: ^read more | ^read the full | ^more stories | ^more from | ^see also | related stories
  | related articles | you may also like | you might also like | recommended for you | ^most read
  | ^most popular | listen to our | ^watch live | ^latest episode | our podcast | this podcast
  | ^learn more | ^find out more | check out our | visit our | explore our | browse our
vi: ^xem thêm | ^đọc thêm | tin liên quan | mời xem | mời độc giả
de: lesen sie auch | lesen sie hier | ^hier geht es zu | ^hier geht s | lesen sie mehr
  | mehr zum thema | mehr dazu | ^hier finden sie | ^hören sie
fr: lire aussi | à lire aussi | en savoir plus | ^retrouvez | à écouter
es: lee también | lea también | leer más | le puede interesar | te puede interesar
  | ^más información en
pt: leia também | leia mais | veja também | saiba mais
it: leggi anche | leggi di più | scopri di più
nl: lees ook | lees meer
pl: czytaj też | czytaj także | zobacz też | zobacz także | więcej informacji
ru: читайте также | читать далее | подробнее на | смотрите также
uk: читайте також | дивіться також | більше новин
cs: čtěte také | přečtěte si také
sv: läs också | läs mer | läs även
no: les også | les mer
da: læs også | læs mere
fi: lue myös | lue lisää
tr: ayrıca okuyun | devamını oku
id: baca juga | simak juga
el: διαβάστε επίσης | διαβάστε περισσότερα | δείτε επίσης
hu: olvassa el | olvasd el
ro: citește și | citiți și
zh: 相关阅读 | 延伸閱讀 | 延伸阅读 | 更多精彩 | 點此
ja: あわせて読みたい | 関連記事 | 続きを読む
ko: 관련기사 | 더보기
ar: اقرأ أيضا | اقرأ أيضًا | المزيد من
th: อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง
"""

ADVERTISEMENT = """
en: =advertisement* | =sponsored content | =paid content | affiliate link* | affiliate commission*
  | earn a commission | advertise with us | special offer | limited time offer | =act now
  | =use code | promo code | your order | shop now | buy now
de: =anzeige | =werbung | affiliate link* | eine provision
fr: =publicité | contenu sponsorisé | lien* affilié*
es: =publicidad | contenido patrocinado
pt: =publicidade | conteúdo patrocinado
it: =pubblicità
nl: =advertentie
pl: =reklama | materiał sponsorowany
ru: =реклама | на правах рекламы
vi: =quảng cáo
sv: =annons
no: =annonse
da: =annonce
fi: =mainos
zh: =广告 | =廣告
ja: =広告 | =スポンサー
"""

NOTICE = """
en: all rights reserved | may not be published broadcast | may not be reproduced | copyright 0
  | registered trademark* | are trademarks of | terms of use | terms of service
  | terms and conditions | privacy policy | cookie policy | uses cookies | use cookies
  | republish this | republish our | may republish | reprinted with permission
  | used with permission | views expressed | opinions expressed | views are those of
  | opinions are those of | author s own | do not necessarily reflect
  | does not necessarily reflect | for informational purposes | for information purposes
  | not intended as | not financial advice | not investment advice | not medical advice
  | not legal advice | investment advice | medical advice diagnosis | consult a doctor
  | consult a physician | consult a professional | consult your doctor | past performance
  | not responsible for the content | first published | originally published | originally appeared
  | republished from | creative commons | editorial standards | corrections policy
  | to report an error | ethics policy | fact check* policy | automatically generated
  | translated automatically | this article was translated
vi: bản quyền thuộc | ghi rõ nguồn | giữ bản quyền | chỉ mang tính chất tham khảo
  | chịu trách nhiệm nội dung | không được sao chép | mang tính tham khảo
  | quan điểm riêng của tác giả | cấm sao chép
de: alle rechte vorbehalten | dpa infocom | hinweis der redaktion | redaktioneller hinweis
  | transparenzhinweis | dieser artikel erschien zuerst | dieser artikel ist zuerst
  | nutzungsbedingungen | datenschutz* | impressum | keine anlageberatung | gibt die meinung
  | stellt die meinung | nicht die meinung der redaktion | haftungsausschluss
fr: tous droits réservés | conditions générales | reproduction interdite | n engagent que
  | n engage que | politique de confidentialité | mentions légales
es: todos los derechos reservados | términos y condiciones | política de privacidad
  | prohibida su reproducción | prohibida la reproducción | no reflejan necesariamente
  | responsabilidad exclusiva
pt: todos os direitos reservados | política de privacidade | não reflete necessariamente
  | não refletem necessariamente | é proibida a reprodução
it: tutti i diritti riservati | riproduzione riservata | informativa sulla privacy
nl: alle rechten voorbehouden
pl: wszelkie prawa zastrzeżone | prawa zastrzeżone | polityka prywatności | nie stanowi porady
ru: все права защищены | при использовании материалов | при цитировании | может не совпадать
  | политика конфиденциальности | не является инвестиционной | перепечатка
uk: усі права захищені | всі права захищені | передрук | може не збігатися
cs: všechna práva vyhrazena
sv: alla rättigheter förbehållna | åsikterna är
no: alle rettigheter forbeholdt | vær varsom
da: alle rettigheder forbeholdes
fi: kaikki oikeudet pidätetään
tr: tüm hakları saklıdır | yatırım tavsiyesi
id: hak cipta
el: με την επιφύλαξη παντός | πνευματικά δικαιώματα | αναδημοσίευση
zh: 版权所有 | 版權所有 | 未经授权 | 未經授權 | 不得转载 | 不得轉載 | 仅供参考 | 僅供參考
  | 免责声明 | 免責聲明 | 不代表本 | 责任编辑 | 責任編輯
ja: 無断転載 | 著作権 | 免責事項
ko: 무단 전재 | 무단전재 | 재배포 금지 | 저작권자
ar: جميع الحقوق محفوظة | لا تعبر بالضرورة
th: สงวนลิขสิทธิ์
"""

CONTACT = """
en: contact us | email us | e mail us | write to us | send us | send your | send letters
  | get in touch | have a tip | news tip* | story tip* | got a story | do you have a tip
  | do you have a story | can be reached at | reach him at | reach her at | reach them at
  | contact the author | contact the reporter | email the author | letters to the editor
vi: liên hệ chúng tôi | quý độc giả | quý bạn đọc | xin gửi về | ^hotline | ^tổng biên tập
  | liên hệ tòa soạn | ^đường dây nóng | gửi về địa chỉ | gửi bài về | mọi ý kiến đóng góp
de: kontaktieren sie uns | schreiben sie an | leserbrief* | hinweise an
fr: contactez nous | écrivez nous | contacter la rédaction
es: contáctanos | contáctenos | escríbenos | escríbanos
pt: entre em contato | fale conosco | escreva para
it: contattaci | scrivici
nl: tip de redactie | mail naar
pl: napisz do nas | skontaktuj się
ru: свяжитесь с нами | пишите нам | напишите нам | сообщите об ошибке | выделите ее | нашли ошибку
uk: напишіть нам | знайшли помилку
sv: kontakta oss | tipsa oss
no: tips oss | kontakt oss
da: kontakt os | tip os
fi: ota yhteyttä | lähetä palautetta
tr: bize ulaşın
id: hubungi kami
zh: 联系我们 | 聯絡我們 | 新闻热线 | =投稿
ja: お問い合わせ
ko: 제보하기 | 제보를 기다
ar: اتصل بنا | تواصل معنا
"""

BIOGRAPHY = """
en: about the author | about the writer | about the authors | is a staff writer
  | is a staff reporter | is a senior writer | is a senior reporter | is a senior editor
  | is a contributing writer | is a contributing editor | is a freelance | is the author of
  | is a columnist | is a contributor | is a correspondent | is a reporter | is a journalist
  | is an associate editor | is the editor of | writes about | has been writing
  | is an award winning | ^more by | all posts by | all stories by
vi: về tác giả | tác giả bài viết là
de: über den autor | über die autorin | zur person | der autor ist | die autorin ist
  | schreibt über | ist redakteur* | ist freie* journalist* | ist korrespondent*
fr: à propos de l auteur | l auteur est | journaliste à | est journaliste
es: sobre el autor | sobre la autora | acerca del autor | es periodista | es redactor*
  | el autor es
pt: sobre o autor | sobre a autora | é jornalista | é repórter
it: sull autore | è giornalista | è un giornalista
nl: over de auteur | is journalist | is redacteur
pl: o autorze | jest dziennikarzem | jest dziennikarką
ru: об авторе | корреспондент издания
uk: про автора
sv: om författaren | är journalist | är reporter
no: om forfatteren | er journalist
da: om forfatteren | er journalist
fi: kirjoittaja on | kirjoittajasta
tr: yazar hakkında
id: tentang penulis
zh: 作者简介 | 作者簡介 | 关于作者 | 本文作者
ja: 著者プロフィール | 著者について | 執筆者
ko: 기자 소개
ar: عن الكاتب
"""

WEATHER = """
en: weather | forecast | temperature* | humidity | rain | sunny | cloudy | clear skies | wind
  | showers | snow | uv index | sunrise | sunset | high 0 | low 0
vi: thời tiết | nhiệt độ | độ ẩm | nắng | mưa | gió
de: wetter | temperatur* | luftfeuchtigkeit | regen | sonnig | bewölkt | wind
fr: météo | température* | humidité | pluie | ensoleillé | nuageux | vent
es: el tiempo en | temperatura* | humedad | lluvia | soleado | nublado | viento
  | pronóstico del tiempo
pt: previsão do tempo | temperatura* | umidade
it: meteo | temperatur* | umidità
nl: het weer | temperatu*
pl: pogoda | temperatura | wilgotność
ru: погода | температура | влажность | дождь | ветер | ясно | облачно
uk: погода | температура | вологість
sv: vädret | temperatur*
no: været | temperatur*
da: vejret | temperatur*
fi: sää | lämpötila
tr: hava durumu | sıcaklık
id: cuaca | suhu
el: ο καιρός | θερμοκρασία
zh: 天气 | 天氣 | 气温 | 氣溫
ja: 天気 | 気温
ko: 날씨 | 기온
ar: الطقس | درجة الحرارة
"""
