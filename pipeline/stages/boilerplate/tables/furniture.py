"""Words of page furniture: `language: phrase | phrase`.

The name of a table is its rule and its grade (see `families`).
"""

ADVERTISEMENT_ANYWHERE = """
en: advertisement | advertisements | advertisement - continue reading below | continue reading below
  | story continues below | story continued below | story continues below advertisement
  | article continues below | article continues below advertisement | article continues below this ad
  | article continues after ad | article continues after advertisement | story continues after advertisement
  | scroll to continue | scroll to continue with content | scroll for more | continue reading the main story
  | advertisement - scroll to continue | advertisement. scroll to continue | advertisement scroll to continue
  | advertisement - story continues below | advertisement story continues below | ad | ads
  | scroll to continue reading | continue after advertisement | continues after advertisement
  | paid advertisement | advertising | sponsored links | google ads | ads by google | ad feedback
  | this advertisement has not loaded yet, but your article continues below
  | advertisement. article continues below | remove ads | report this ad | report ad | skip advertisement
  | skip ad | skip this ad | why am i seeing this ad | thank you for your support | (continued below)
  | story continues | article continues | more from our sponsors | from our sponsors | presented by
  | a message from our sponsor | continued below
vi: quảng cáo | bài viết tiếp tục bên dưới
de: anzeige | anzeigen | werbung | - anzeige - | advertorial | nach der anzeige weiterlesen
  | artikel wird nach der anzeige fortgesetzt | weiter nach der anzeige
  | der artikel geht weiter nach der anzeige
fr: publicité | la suite après cette publicité | la suite après la publicité
  | lire la suite après la publicité
es: publicidad | sigue leyendo debajo del anuncio | continúa después de la publicidad | continúa debajo
  | pauta publicitaria | espacio publicitario
pt: publicidade | continua após a publicidade | continua depois da publicidade | continua após o anúncio
it: pubblicità | annuncio pubblicitario | l'articolo continua dopo la pubblicità
  | continua a leggere dopo la pubblicità
nl: advertentie | advertenties | tekst gaat verder onder de advertentie | lees verder na de advertentie
  | artikel gaat verder onder de advertentie
pl: dalsza część tekstu pod wideo | ciąg dalszy artykułu pod reklamą | dalsza część artykułu pod reklamą
  | reklama | dalsza część artykułu pod materiałem wideo | dalszy ciąg materiału pod wideo
  | ciąg dalszy pod reklamą | tekst sponsorowany | materiał sponsorowany
ru: реклама | на правах рекламы | продолжение после рекламы | реклама на сайте
uk: реклама | продовження після реклами
zh: 广告 | 廣告 | 文章未完，请继续往下阅读 | 广告，请继续往下阅读 | 請繼續往下閱讀 | 广告后继续
ja: 広告 | スポンサーリンク | この後も記事が続きます | 記事は広告の後に続きます
ko: 광고 | 광고 후 계속됩니다
id: scroll to resume content | advertisement scroll to resume content
  | iklan | advertisement | scroll to continue with content | lanjutkan membaca di bawah
tr: reklam | haberin devamı | reklam alanı
sv: annons | artikeln fortsätter under annonsen | annonser
da: annonce | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen
no: annonse | artikkelen fortsetter under annonsen | saken fortsetter under annonsen
fi: mainos | juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen jälkeen
cs: reklama | inzerce | článek pokračuje pod reklamou
sk: reklama | inzercia
el: διαφήμιση | διαφημίσεις | σύνδεσμοι διαφημιζομένων
ro: publicitate | reclamă | articolul continuă după reclamă
hu: hirdetés | a cikk a hirdetés után folytatódik
hi: विज्ञापन
th: โฆษณา
he: פרסומת
fa: آگهی | تبلیغات
bg: реклама
hr: oglas | nastavak nakon oglasa
"""

COMMENTS_ANYWHERE = """
en: leave a comment | leave a reply | post a comment | add a comment | add comment | post comment
  | view comments | view all comments | show comments | hide comments | read comments | load comments
  | read all comments | comments are closed | comments are closed. | comments closed | write a comment
  | comments are off for this post | log in to comment | login to comment | sign in to comment
  | be the first to comment | join the conversation | join the discussion | have your say | reader comments
  | no comments yet | no comments | comment on this story | comment on this article | what do you think?
  | cancel reply | 0 comments | load more comments | submit a comment | submit comment | see all comments
  | view comments ( ) | comments ( ) | start the conversation | discuss this in the forum
  | your email address will not be published | required fields are marked * | jump to comments
  | add your comment | your email address will not be published. required fields are marked * | comment now
  | share your thoughts | send questions/comments to the editors | most recent comments | show all comments
  | newest oldest most voted
vi: bình luận của bạn | gửi bình luận | viết bình luận | ý kiến bạn đọc | ý kiến của bạn | xem bình luận
  | để lại bình luận | thêm bình luận | bình luận mới nhất | ý kiến độc giả
  | bạn cần đăng nhập để bình luận | hãy đăng nhập để bình luận
de: kommentar schreiben | kommentar verfassen | kommentare anzeigen | kommentar hinterlassen
  | alle kommentare anzeigen | jetzt kommentieren | diskutieren sie mit | kommentare lesen
  | die kommentarfunktion ist geschlossen | kommentare deaktiviert | schreiben sie einen kommentar
  | schreibe einen kommentar | deine e-mail-adresse wird nicht veröffentlicht
fr: laisser un commentaire | ajouter un commentaire | voir les commentaires | commenter | réagir
  | lire les commentaires | poster un commentaire | aucun commentaire | commentaires fermés | vos réactions
  | afficher les commentaires | écrire un commentaire | votre adresse e-mail ne sera pas publiée
es: deja un comentario | dejar un comentario | ver comentarios | comenta | comentar | añadir comentario
  | agrega un comentario | escribe un comentario | comentarios cerrados | no hay comentarios
  | sin comentarios | ver todos los comentarios | dejanos tu comentario | deja tu comentario
  | iniciar conversación
pt: deixe um comentário | deixe seu comentário | comentar | ver comentários | comentários encerrados
  | escreva um comentário | comente | sem comentários | deixar um comentário
it: lascia un commento | commenta | vedi i commenti | scrivi un commento | nessun commento
  | leggi i commenti | aggiungi un commento
nl: reageer | plaats een reactie | geef een reactie | bekijk reacties | laat een reactie achter
pl: dodaj komentarz | skomentuj | zobacz komentarze | brak komentarzy | napisz komentarz
  | pokaż komentarze | wszystkie komentarze
ru: оставить комментарий | написать комментарий | добавить комментарий | комментировать
  | обсудить | показать комментарии | комментариев нет | нет комментариев | все комментарии
  | ваш комментарий | читать комментарии
uk: залишити коментар | додати коментар | коментувати | обговорити
zh: 发表评论 | 我要评论 | 网友评论 | 查看评论 | 写评论 | 暂无评论 | 發表評論 | 全部评论 | 热门评论 | 最新评论 | 我来说两句 | 我有话说
ja: コメントする | コメントを投稿 | コメントを書く | コメントを見る | コメントはまだありません
ko: 댓글 쓰기 | 댓글쓰기 | 댓글 보기 | 댓글을 남겨주세요 | 의견쓰기 | 전체 댓글
ar: أضف تعليق | اترك تعليقا | أضف تعليقك | تعليقات القراء | لا توجد تعليقات
id: tulis komentar | beri komentar | lihat komentar | tinggalkan komentar | tinggalkan balasan
tr: yorum yap | yorum yaz | yorumları gör | ilk yorumu sen yap | yorum ekle
sv: kommentera | skriv en kommentar | visa kommentarer | lämna en kommentar
  | kommentera artikeln
da: kommenter | skriv en kommentar | vis kommentarer | læg en kommentar
no: kommenter | skriv en kommentar | vis kommentarer | legg igjen en kommentar
fi: keskustele aiheesta | voit osallistua keskusteluun
  | kommentoi | kirjoita kommentti | näytä kommentit | lue kommentit | jätä kommentti
  | ei kommentteja | lisää kommentti
cs: přidat komentář | vstoupit do diskuse
el: σχολιάστε | προσθήκη σχολίου | γράψτε το σχόλιό σας | αφήστε ένα σχόλιο | δείτε τα σχόλια
ro: lasă un comentariu | adaugă comentariu | lăsați un comentariu
hu: hozzászólok | szólj hozzá
"""

PLAYER_ANYWHERE = """
en: this video is not available | video unavailable | this video is unavailable | loading | loading video
  | loading the player... | please enable javascript | javascript is disabled | please wait
  | video player is loading | now playing | play video | unmute | fullscreen | toggle caption | hide caption
  | show caption | enlarge this image | click to enlarge | enlarge image
  | media playback is not supported on this device | media playback is unsupported on your device
  | your browser does not support the video tag | your browser does not support the audio element
  | your browser does not support html5 video | an error occurred | an error occurred. please try again.
  | something went wrong. please try again later | oops!something went wrong.please try again later
  | sorry, this video is not available | this video file cannot be played | back to gallery | view gallery
  | view photos | launch gallery | open gallery | open image in gallery | view image in fullscreen
  | image caption | show chapters | captions off | playback rate | audio track | picture-in-picture
  | you need to enable javascript to run this app | to view this video please enable javascript
  | adobe flash player is required | get flash player | see gallery | open photo gallery | close gallery
  | listen to this article | listen to article | listen to this story | play audio | read aloud | <embed
  | this is a modal window | beginning of dialog window | end of dialog window | live tv
  | invalid username/password | recommended video | related video | click to play | tap to play
  | video duration | autoplay | next video | watch again | skip video | audio player
vi: nghe bài viết | nghe đọc bài | đang tải | đang tải... | video không khả dụng
  | trình duyệt của bạn không hỗ trợ | nghe tin
de: video wird geladen | bitte aktivieren sie javascript | artikel anhören | bild vergrößern
  | galerie ansehen | wird geladen | wird geladen ... | artikel vorlesen lassen
  | dieses video ist nicht verfügbar
fr: écouter l'article | chargement en cours | cette vidéo n'est pas disponible | agrandir l'image
  | veuillez activer javascript | écouter cet article | voir la galerie
es: escuchar artículo | escucha este artículo | cargando... | este video no está disponible | ampliar imagen
  | escuchar noticia | reproducir video | ver galería
pt: ouvir artigo | ouça este artigo | carregando | carregando... | este vídeo não está disponível
  | ver galeria
it: ascolta l'articolo | caricamento in corso | questo video non è disponibile
nl: luister naar dit artikel | deze video is niet beschikbaar
pl: ładowanie | ładowanie... | posłuchaj artykułu | ten film jest niedostępny | wczytywanie
ru: загружается, подождите... | прослушать | видео недоступно | слушать статью
uk: відео недоступне
zh: 加载中 | 加载中... | 正在加载 | 点击查看大图 | 您的浏览器不支持 | 点击播放 | 听文章 | 视频加载中
ja: 読み込み中 | 読み込み中... | 画像を拡大 | この動画は再生できません | 拡大する
ko: 로딩 중 | 이미지 크게 보기 | 기사 듣기 | 기사듣기 | 본문 듣기 | 음성으로 듣기
ar: جاري التحميل | استمع إلى المقال | استمع للمقال
id: memuat | memuat... | dengarkan artikel | video tidak tersedia
tr: yükleniyor | yükleniyor... | haberi dinle | sesli dinle
sv: lyssna på artikeln | laddar | laddar... | videon är inte tillgänglig | spela upp
da: lyt til artiklen | indlæser | indlæser...
no: lytt til artikkelen | laster | laster...
fi: kuuntele artikkeli | kuuntele juttu | ladataan | ladataan... | video ei ole saatavilla
el: φόρτωση...
"""

CONTACT_ANYWHERE = """
en: send us a tip | got a tip? | report an error | report a typo | report a correction | suggest a correction
  | have a news tip? | got a news tip? | submit a correction | request a correction
  | see something newsworthy? | send feedback | give feedback | share your feedback | contact the author
  | submit a tip | submit a news tip | report a problem | spotted an error? | write to the editor
  | send us your feedback | was this article helpful? | did you find this article helpful?
  | was this helpful? | rate this article
  | rate this story | rate this post | how would you rate this article? | did you like this article? | was this story helpful?
vi: báo lỗi | góp ý bài viết | gửi góp ý
  | đánh giá bài viết | bài viết này có hữu ích không?
de: fehler melden | fehler gefunden? | fehler gefunden? jetzt melden | haben sie einen fehler gefunden?
  | artikel bewerten | bewerten sie diesen artikel | wie hat ihnen der artikel gefallen? | war dieser artikel hilfreich?
fr: cet article vous a plu ? | avez-vous aimé cet article ? | signaler une erreur | une erreur ? signalez-la | signaler une faute
  | notez cet article | cet article vous a été utile ? | cet article vous a-t-il été utile ?
es: reportar un error | ¿encontraste un error? | corregir | reportar error
  | valora este artículo | califica este artículo | ¿te ha resultado útil este artículo?
pt: comunicar erro | reportar erro | encontrou um erro?
  | avalie este artigo | avalie esta notícia | este artigo foi útil?
it: segnala un errore | segnala errore
  | vota questo articolo | valuta questo articolo | ti è piaciuto questo articolo?
pl: zgłoś naruszenie
  | zgłoś błąd | widzisz błąd? zgłoś go nam
  | oceń artykuł | oceń ten artykuł | jak oceniasz ten artykuł?
ru: сообщить об ошибке | нашли ошибку? | нашли опечатку?
  | оцените, пожалуйста, статью. нам важно ваше мнение | оцените статью | оцените материал | оцените новость
uk: повідомити про помилку | знайшли помилку?
zh: 举报/反馈
  | 我要纠错 | 纠错 | 我要报错 | 我要反馈
  | 给文章打分 | 这篇文章对您有帮助吗？
sv: rätta artikel | rätta artikeln
  | tipsa oss | rapportera fel | hittat ett fel?
  | betygsätt artikeln | var artikeln till hjälp?
no: tips oss | tips oss om feil
fi: lähetä palautetta | ilmoita virheestä | löysitkö virheen?
  | arvioi artikkeli | arvioi juttu | oliko artikkelista hyötyä?
nl: beoordeel dit artikel | was dit artikel nuttig?
ja: この記事はいかがでしたか？
  | この記事を評価する | この記事は役に立ちましたか？
ar: قيم هذا المقال | هل كان هذا المقال مفيدا؟
tr: bize ulaşın
cs: nahlásit chybu v článku | nahlásit chybu
"""

ADVERTISEMENT_EDGE = """
en: sponsored | promoted | supported by | sponsored by | sponsor | powered by
fr: annonce | pub
es: anuncio | anuncios
pt: anúncio
it: annuncio
fi: ilmoitus
ar: إعلان | اعلان | إعلانات
"""

COMMENTS_EDGE = """
en: comments | comment | reply | replies | report abuse | flag as inappropriate | guidelines | discuss
  | commenting policy | community guidelines | newest | oldest
vi: thích | bình luận
de: kommentar | kommentare | leserkommentare
fr: commentaires
es: comentarios | responder
pt: comentários | responder
ru: комментарий | ответить | комментарии | обсуждение
zh: 回复 | 评论 | 評論 | 留言
ja: 返信 | コメント
ko: 답글 | 댓글
it: commenti
nl: reacties
pl: komentarze
uk: коментарі
ar: تعليقات
  | التعليقات
id: komentar
tr: yorumlar
sv: kommentarer
da: kommentarer
no: kommentarer
fi: kommentit
cs: komentáře | diskuse | diskuze
el: σχόλια
ro: comentarii
hu: hozzászólások
"""

PLAYER_BETWEEN = """
en: jump to | play | pause | replay | mute | embed | watch | listen | stop | live | video | videos | gallery
  | photo gallery | photos | audio | images | image | fullscreen | slideshow | caption | transcript
  | duration
"""
