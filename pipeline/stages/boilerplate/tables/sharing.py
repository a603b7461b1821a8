"""Words of share bars, follow lines and embedded posts: `language: phrase | phrase`.

The name of a table is its rule and its grade (see `families`).
"""

FOLLOW_ANYWHERE = """
en: follow us | follow us on social media | follow us on | stay connected | connect with us | follow us:
  | find us on | like us on | join the community | email bio follow | follow this author | follow us on x
vi: theo dõi chúng tôi | kết nối với chúng tôi | theo dõi chúng tôi trên
de: folgen sie uns in den sozialen medien | folgen sie uns auf social media | folgen sie uns in den sozialen netzwerken
  | folgen sie uns | folgen sie uns auf | folge uns | folgen sie uns:
fr: suivez-nous sur les réseaux sociaux
  | suivez-nous | suivez-nous sur | rejoignez-nous | suivez-nous:
es: síguenos | síguenos en | síganos en | síguenos en redes | síguenos en nuestras redes
pt: siga-nos | siga-nos nas redes sociais | siga-nos no | nossas redes sociais
it: seguici | seguici su | seguici sui social
nl: volg ons op social media
  | volg ons | volg ons op
pl: śledź nas w mediach społecznościowych
  | śledź nas | obserwuj nas | obserwuj nas na | śledź nas na | polub nas
ru: мы в соцсетях | мы в социальных сетях | подписывайтесь на нас | подпишитесь на нас | читайте нас
uk: ми в соцмережах | читайте нас | підписуйтесь на нас
zh: 关注我们 | 关注公众号 | 扫码关注 | 扫一扫关注 | 關注我們 | 官方微信 | 官方微博
ja: フォローする | 公式sns | フォローしてください
ko: 팔로우 | 구독하기
ar: تابعنا | تابعونا | تابعنا على | تابعونا على
id: ikuti kami | ikuti kami di | media sosial kami
tr: bizi takip edin | takip et | sosyal medyada biz
sv: följ oss i sociala medier | följ oss även på
  | följ oss | följ oss på
da: følg os på sociale medier
  | følg os | følg os på
no: følg oss i sosiale medier
  | følg oss | følg oss på
fi: seuraa meitä sosiaalisessa mediassa
  | seuraa meitä | seuraa meitä somessa
cs: sledujte nás | sledujte nás na
el: ακολουθήστε μας | βρείτε μας στο
hi: हमें फॉलो करें
"""

EMBED_ANYWHERE = """
en: view this post on instagram | view this photo on instagram | view on instagram | view on twitter
  | view on x | view more on instagram | instagram content | twitter content | facebook content
  | youtube content | tiktok content | post on x | view post on imgur | embedded content
  | this content can also be viewed on the site it originates from | external content
  | this content is hosted by a third party | view this post on facebook | add a comment on instagram
de: diesen beitrag auf instagram ansehen | sieh dir diesen beitrag auf instagram an | externer inhalt
  | empfohlener externer inhalt | inhalt von twitter anzeigen | empfohlener redaktioneller inhalt
  | sieh dir dieses profil auf instagram an
fr: voir cette publication sur instagram | afficher cette publication sur instagram
  | voir cette photo sur instagram | contenu externe
es: ver esta publicación en instagram | ver esta foto en instagram
pt: ver esta publicação no instagram | ver essa foto no instagram | ver essa publicação no instagram
it: visualizza questo post su instagram
nl: dit bericht op instagram bekijken
pl: wyświetl ten post na instagramie
ru: посмотреть эту публикацию в instagram
id: lihat postingan ini di instagram | sebuah kiriman dibagikan oleh
tr: bu gönderiyi instagram'da gör
sv: visa det här inlägget på instagram
fi: näytä tämä julkaisu instagramissa
vi: xem bài viết này trên instagram
"""

FOLLOW_EDGE = """
en: follow | connect | subscribe to our channel
es: seguir
de: folgen
fr: suivre
"""

NETWORKS = """
en: facebook | twitter | whatsapp | pinterest | linkedin | linked in | reddit | telegram | flipboard
  | messenger | tumblr | viber | stumbleupon | delicious | del.icio.us | digg | mastodon | bluesky
  | instagram | threads | snapchat | tiktok | youtube | google+ | google plus | skype | pocket
  | facebook messenger | x (twitter) | tweet | tweets | pin it
vi: zalo
ru: вконтакте | одноклассники | вк | фейсбук | твиттер | телеграм
zh: 微信 | 微博 | 新浪微博 | 朋友圈 | qq空间 | 微信好友 | 腾讯微博
ja: はてなブックマーク | ツイート
ko: 페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 네이버
"""

SHARE_WORDS = """
en: share | shares | email | e-mail | mail | print | pin | save | copy link | copy url | link | copy
  | share on | share via | share this | share this article | share to | x | sms | like | likes | post
  | share article | bookmark | send | comment | comments | rss | gmail | permalink | on
vi: chia sẻ | sao chép liên kết | in bài viết | gửi email
de: teilen | drucken | merken | per mail | e-mail senden | kopieren | link kopieren
fr: partager | imprimer | envoyer | copier le lien | courriel | enregistrer
es: compartir | imprimir | enviar | correo | copiar enlace | guardar
pt: compartilhar | partilhar | copiar link | salvar | enviar
it: condividi | stampa | invia | copia link | salva
nl: delen | deel | afdrukken | kopieer link
pl: udostępnij | drukuj | kopiuj link | wyślij
ru: поделиться | распечатать | скопировать ссылку | отправить
zh: 分享 | 分享到 | 复制链接 | 打印 | 收藏 | 转发
ja: シェア | 共有 | 印刷
ko: 공유 | 공유하기 | 인쇄 | 주소복사 | 링크 복사
tr: paylaş | yazdır | kopyala
id: bagikan | cetak | salin tautan
sv: dela | skriv ut | kopiera länk
fi: jaa | tulosta | kopioi linkki
el: εκτύπωση | αποστολή | κοινοποίηση
"""

SHARE_ANYWHERE = """
en: share this | share this article | share this story | share this post | share this page | share this video
  | share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp
  | share on pinterest | share on reddit | share on telegram | share via email | share by email
  | share to facebook | share to twitter | share article | share story | share with your friends
  | share this with | share this on | tweet this | pin it | copy link | copy url | link copied | link copied!
  | copied! | email this article | email article | email this story | e-mail story | e-mail this
  | email this to a friend | email to a friend | send to a friend | print this article | print this story
  | print article | print this page | email a friend | share full article | share this content
  | click to share | share quote & link | post to facebook
  | a link has been sent to your friend's email address | a link has been posted to your facebook feed
  | tweet this article | share your thoughts on x | share on messenger | share on flipboard | share on tumblr
  | gift article | gift this article
vi: chia sẻ bài viết | chia sẻ bài viết này | chia sẻ lên facebook | chia sẻ qua facebook | chia sẻ facebook
  | sao chép liên kết | gửi bài viết cho bạn bè | in bài viết này | in bài viết
de: artikel teilen | beitrag teilen | diesen artikel teilen | auf facebook teilen | auf x teilen
  | auf twitter teilen | per e-mail teilen | per whatsapp teilen | link kopieren | seite drucken
  | artikel drucken | artikel versenden | artikel merken
fr: partager cet article | partager l'article | partager sur facebook | partager sur twitter | partager sur x
  | partager par e-mail | envoyer par e-mail | copier le lien | imprimer l'article | envoyer à un ami
  | imprimer cet article
es: compartir en facebook | compartir en twitter | compartir en x | compartir en whatsapp
  | compartir este artículo | comparte esta noticia | comparte este artículo | compartir esta noticia
  | copiar enlace | compartir por correo | enviar por correo | compartir noticia
pt: compartilhe | compartilhar no facebook | compartilhe esta notícia | compartilhe este artigo
  | compartilhar via facebook | partilhar artigo | partilhe este artigo | copiar link
it: condividi su facebook | condividi questo articolo | condividi l'articolo | condividi su twitter
  | copia link | stampa articolo | invia per email
nl: deel dit artikel | delen via facebook | artikel delen | deel op facebook | kopieer link
pl: udostępnij na facebooku | udostępnij artykuł | podziel się artykułem | udostępnij ten artykuł
  | drukuj artykuł | wyślij znajomemu
ru: поделиться новостью | поделиться в соцсетях | поделиться ссылкой | скопировать ссылку
  | поделитесь с друзьями | рассказать друзьям | версия для печати | отправить другу
uk: поділитися | поділитися новиною | поділитися у facebook
zh: 分享到 | 分享到微信 | 分享至 | 分享本文 | 分享到微博 | 复制链接 | 打印本页 | 分享让更多人看到 | 打印本文
ja: この記事をシェア | シェアする | この記事をシェアする | 記事を印刷する | ツイートする
ko: 기사 공유하기 | 이 기사를 공유합니다 | 공유하기 | sns 기사보내기 | 페이스북 공유하기 | 기사 스크랩하기
ar: شارك | مشاركة | شارك المقال | شارك هذا المقال | شارك الخبر | انشر | انسخ الرابط
id: bagikan artikel ini | bagikan berita ini | bagikan ke facebook | salin tautan
tr: haberi paylaş | facebook'ta paylaş | twitter'da paylaş | bu haberi paylaş
sv: dela artikeln | dela på facebook | dela på twitter | dela denna artikel | skriv ut artikeln
da: del artiklen | del på facebook | del artikel
no: del artikkelen | del på facebook | del denne saken
fi: jaa artikkeli | jaa facebookissa | jaa juttu | jaa tämä artikkeli
cs: sdílet článek | sdílet na facebooku | sdílejte článek
el: μοιραστείτε το άρθρο
  | κοινοποιήστε | μοιραστείτε το | κοινοποίηση στο facebook | στείλτε το άρθρο
ro: distribuie | distribuie pe facebook | trimite prin email
hu: megosztás | megosztás facebookon | cikk megosztása
hi: शेयर करें
"""

SHARE_EDGE = """
en: share | tweet | email | e-mail | print | facebook | twitter | whatsapp | linkedin | pinterest | reddit
  | telegram | instagram | youtube | flipboard | tumblr | messenger | shares | pin | copy | save | tiktok
  | threads | bluesky | x | google+ | viber | link | url | bookmark | permalink | go to permalink | mastodon
  | snapchat | pocket | digg | digg this | del.icio.us | delicious | stumbleupon | post | like | rss | gmail
  | share this: | single page | reprints | send | cancelsend | posted! | recommend | e-mail this article
  | text
vi: chia sẻ | zalo | gửi | in trang
de: teilen | drucken | merken | mail | e-mail | per mail
fr: partager | imprimer | courriel | enregistrer
es: compartir | imprimir | correo | enviar | guardar | comparte
pt: compartilhar | partilhar | imprimir
it: condividi | stampa
nl: delen | deel | afdrukken
pl: udostępnij | drukuj
ru: поделиться | распечатать | вконтакте | одноклассники | печать
zh: 分享 | 微信 | 微博 | 打印 | 收藏 | qq空间
ja: シェア | 共有 | ツイート | 印刷
ko: 좋아요 | 구독
  | 공유 | 인쇄 | 페이스북 | 트위터 | 카카오톡
tr: paylaş | yazdır
id: bagikan | cetak
sv: dela | skriv ut
fi: jaa | tulosta
el: εκτύπωση | αποστολή | κοινοποίηση
da: kommentér
  | del
no: del saken
cs: sdílet
"""
