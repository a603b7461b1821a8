"""Words of links to other articles: headings of blocks, pointers on a line, buttons."""

# Headings that hardly anything else can be: whatever follows in the shape of teasers is links.
STRONG = """
en: you might be interested in | recommended videos | top videos | you may also like | you might also like | you may like | you might like | you may also be interested in
  | you might also be interested in | you may be interested in | you'll also like | related articles
  | related article | related stories | related story | related news | related posts | related content
  | related coverage | related links | related reading | related topics and stories | related reads
  | related internet links | read also | also read | read next | up next | what to read next | more on this
  | more on this story | more on this topic | more on the story | more like this | more stories like this
  | recommended for you | recommended stories | recommended articles | recommended reading
  | recommended reads | recommended content | most read | most read stories | most read articles
  | most popular | most popular stories | most viewed | most viewed stories | most shared | most emailed
  | most e-mailed | most commented | most recent | most watched | trending now | trending stories
  | trending news | trending this week | trending articles | popular stories | popular now | popular posts
  | popular articles | popular news | popular on the web | top stories now | more top stories
  | more headlines | more stories | more news | more articles | more coverage | editor's picks
  | editors' picks | editor's pick | editors' pick | editor's choice | editors' choice | editor picks
  | staff picks | from around the web | around the web | elsewhere on the web | more from the web
  | more from around the web | from the web | also on the web | you may have missed | in case you missed it
  | icymi | don't miss these | sponsored content | sponsored stories | sponsored posts | promoted stories
  | promoted content | paid content | paid for content | from our partners | more from our partners
  | partner content | content from our partners | from our sponsors | suggested for you | suggested stories
  | suggested articles | similar articles | similar stories | stories you may like | articles you may like
  | other articles | other stories | other news | latest stories | latest articles | latest headlines
  | recent posts | recent articles | recent stories | recent news | keep reading | more to read
  | further reading | read more stories | explore more | explore related content | more from this section
  | more in this section | more from this author | more by this author | also in the news | in other news
  | must read | must reads | must-reads | must-read stories | what others are reading | readers also liked
  | people also read | people are reading | what else is happening | today's top stories | today's headlines
  | top headlines | today's most popular | related items | related topics | explore further | hot stories
  | hot news | more from author | related videos | more videos | trending videos | stories for you
  | other stories you might like | stories you might like | you may also enjoy | continue exploring
  | what we're reading | related reports | background reading | related features | other top stories
  | more world news | more local news
vi: có thể bạn quan tâm | bạn có thể quan tâm | bạn có thể thích | có thể bạn thích | tin liên quan
  | bài liên quan | bài viết liên quan | tin tức liên quan | tin bài liên quan | tin cùng chuyên mục
  | cùng chuyên mục | tin khác | các tin khác | bài viết khác | tin mới nhất | tin mới hơn | tin cũ hơn
  | đọc nhiều | đọc nhiều nhất | xem nhiều | xem nhiều nhất | tin đọc nhiều | được quan tâm | tin nổi bật
  | đọc tiếp | đừng bỏ lỡ | mời bạn đọc thêm | tin cùng chủ đề | các bài viết liên quan | bài đọc nhiều
  | tin xem nhiều | nội dung liên quan | bài viết cùng chuyên mục | tin tài trợ | các tin đã đưa
  | bài viết mới nhất | tiêu điểm | chủ đề liên quan
de: das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte ihnen auch gefallen
  | lesen sie auch | lesen sie dazu | lesen sie dazu auch | lesen sie mehr zum thema | mehr zum thema
  | weitere artikel | weitere nachrichten | weitere themen | weitere meldungen | ähnliche artikel
  | ähnliche beiträge | verwandte artikel | verwandte themen | verwandte beiträge | meistgelesen
  | meistgelesene artikel | am häufigsten gelesen | die meistgelesenen artikel | auch interessant
  | mehr aus diesem ressort | empfohlene artikel | empfehlungen der redaktion | unsere empfehlungen
  | mehr dazu | passend dazu | neueste artikel | neueste beiträge | aktuelle meldungen | topmeldungen
  | beliebteste artikel | aus dem netz | empfehlungen für sie | mehr aus dem web | lies auch | top-artikel
  | leserfavoriten | mehr zu diesem thema | weiterführende links | das interessiert andere leser
fr: à lire aussi | lire aussi | a lire aussi | à lire également | lire également | à voir aussi | voir aussi
  | sur le même sujet | articles liés | articles similaires | articles connexes | vous aimerez aussi
  | vous pourriez aussi aimer | cela peut vous intéresser | ceci pourrait vous intéresser | les plus lus
  | articles les plus lus | les plus consultés | plus d'articles | nos recommandations | recommandé pour vous
  | à la une | dans la même rubrique | à ne pas manquer | dernières actualités | derniers articles
  | contenus sponsorisés | ailleurs sur le web | sur le même thème | pour aller plus loin | à découvrir
  | nos derniers articles | les articles les plus lus | plus d'actualités | articles recommandés | en lien
es: te puede interesar | te podría interesar | también te puede interesar | le puede interesar
  | quizás te interese | quizá te interese | noticias relacionadas | artículos relacionados
  | contenido relacionado | notas relacionadas | entradas relacionadas | más noticias | lo más leído
  | más leídas | lo más visto | más leídos | las más leídas | lo más popular | lea también | lee también
  | lea además | recomendados | recomendadas | te recomendamos | recomendado para ti | otras noticias
  | últimas noticias | más sobre este tema | más vistas | más vistos | más artículos | no te pierdas
  | contenido patrocinado | más información sobre | leer también | en portada | más en esta sección
  | relacionadas | las más vistas | noticias destacadas | actividades relacionadas | más de esta sección
  | tambien te puede interesar
pt: leia também | leia mais sobre | veja também | você também pode gostar | você pode gostar
  | pode também gostar | você pode se interessar | notícias relacionadas | artigos relacionados
  | matérias relacionadas | conteúdo relacionado | mais lidas | mais lidos | as mais lidas | mais notícias
  | últimas notícias | recomendado para você | recomendados | relacionadas | mais vistas | continue lendo
  | outras notícias | leia ainda | posts relacionados | saiba mais sobre | não perca | mais populares
  | conteúdo patrocinado | notícias recentes | destaques | artigos recentes | confira também
it: leggi anche | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare
  | potrebbero interessarti | articoli correlati | notizie correlate | i più letti | più letti | le più lette
  | altre notizie | ultime notizie | vedi anche | contenuti correlati | consigliati | ti consigliamo
  | articoli simili | da non perdere | altri articoli | in evidenza | più lette
nl: lees ook | lees meer over | meer over dit onderwerp | meest gelezen | gerelateerde artikelen
  | meer nieuws | ook interessant | aanbevolen | best gelezen | bekijk ook | gerelateerd nieuws | zie ook
  | meer artikelen | aanbevolen voor jou | net binnen | verder lezen | dit vind je misschien ook leuk
  | laatste nieuws
pl: czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj również | przeczytaj też
  | zobacz także | zobacz też | zobacz również | polecamy | najczęściej czytane | najpopularniejsze
  | powiązane artykuły | podobne artykuły | polecane | polecane artykuły | więcej na ten temat | najnowsze
  | może cię zainteresować | powiązane tematy | sprawdź także | warto przeczytać | najnowsze wiadomości
  | popularne artykuły | materiały promocyjne | w tym temacie
ru: больше новостей | новости партнёров
  | читайте также | читайте ещё | читайте еще | читайте по теме | материалы по теме | по теме
  | новости по теме | похожие новости | похожие статьи | похожие материалы | связанные новости
  | другие новости | вам может быть интересно | вас может заинтересовать | рекомендуем | рекомендуем почитать
  | самое читаемое | популярное | самое популярное | популярные новости | смотрите также | см. также
  | последние новости | главные новости | ещё по теме | еще по теме | статьи по теме | также по теме
  | новости партнеров | новости партнёров | самые читаемые | редакция рекомендует | интересное
  | больше новостей | ещё новости | еще новости | выбор редакции | ссылки по теме | другие материалы
  | не пропустите | обсуждаемое | новости сми2 | лента новостей | также читайте
uk: вас також можуть зацікавити новини | вас може зацікавити
  | читайте також | читайте ще | новини за темою | матеріали за темою | схожі новини | вам може бути цікаво
  | дивіться також | популярне | останні новини | пов'язані новини | інші новини | рекомендуємо
  | найпопулярніше | за темою | більше новин | вибір редакції | також читайте | головні новини
zh: 新闻推荐
  | 相关阅读 | 相关新闻 | 相关报道 | 相关文章 | 相关链接 | 延伸阅读 | 延伸閱讀 | 相關新聞 | 相關報導 | 推荐阅读 | 推薦閱讀 | 热门推荐 | 热门新闻 | 猜你喜欢 | 你可能感兴趣
  | 您可能感兴趣的文章 | 您可能也喜欢 | 更多新闻 | 更多报道 | 最新新闻 | 最新消息 | 热点新闻 | 今日热点 | 大家都在看 | 編輯推薦 | 编辑推荐 | 為你推薦 | 为您推荐 | 精彩推荐
  | 相关推荐 | 今日推荐 | 新闻排行 | 点击排行 | 热门文章 | 熱門新聞 | 更多相關新聞 | 你可能也喜歡 | 相关专题 | 头条推荐 | 新闻热点 | 热点推荐 | 阅读排行 | 热门阅读
  | 看過這篇文章的人也看了 | 往期回顾 | 精彩图片 | 排行榜
ja: 関連記事 | 関連ニュース | あわせて読みたい | 合わせて読みたい | こちらもおすすめ | おすすめ記事 | おすすめの記事 | 人気記事 | 人気の記事 | アクセスランキング | 最新記事
  | 最新ニュース | 関連リンク | 関連キーワード記事 | こんな記事も | よく読まれている記事 | この記事に関連するニュース | 注目記事 | 注目の記事 | 関連トピックス | 記事ランキング
  | 新着記事 | あなたにおすすめ | あなたにおすすめの記事 | 関連動画
ko: 관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 추천기사 | 추천 기사 | 많이 본 기사 | 많이 본 뉴스 | 인기기사 | 인기 기사 | 함께 보면 좋은 기사 | 이 시각 주요뉴스
  | 주요뉴스 | 최신기사 | 최신 기사 | 함께 볼만한 뉴스 | 주요기사 | 당신이 좋아할 만한 기사 | 핫이슈 | 이런 기사 어때요 | 실시간 인기기사 | 다른 기사 보기 | 관련글
ar: موضوعات ذات صلة | أخبار ذات صلة
  | اقرأ أيضا | اقرأ أيضًا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضاً | مواضيع ذات صلة | أخبار ذات صلة
  | مقالات ذات صلة | قد يعجبك أيضا | قد يهمك | قد يهمك أيضا | الأكثر قراءة | الأكثر مشاهدة | أخبار متعلقة
  | شاهد أيضا | شاهد أيضاً | المزيد من الأخبار | موضوعات متعلقة | الأكثر شيوعا | آخر الأخبار | طالع أيضا
  | مقالات متعلقة | ذات صلة
id: baca juga | berita terkait | artikel terkait | berita lainnya | terpopuler | berita terpopuler
  | rekomendasi | rekomendasi untuk anda | artikel lainnya | lihat juga | simak juga | mungkin anda suka
  | berita terbaru | baca berita lainnya | topik terkait | paling banyak dibaca | pilihan editor
  | anda mungkin suka | berita pilihan
ms: baca juga | berita berkaitan | artikel berkaitan | artikel lain | berita lain
tr: ilginizi çekebilir | bunlar da ilginizi çekebilir | ilgili haberler | ilgili haber | benzer haberler
  | çok okunanlar | en çok okunanlar | son haberler | diğer haberler | önerilen haberler
  | bunları da beğenebilirsiniz | sizin için seçtiklerimiz | en çok okunan haberler
  | ilginizi çekebilecek diğer haberler | editörün seçtikleri
sv: läs också | läs även | mest läst | mest lästa | fler artiklar | relaterade artiklar | relaterat
  | läs mer om | mer om ämnet | mer i ämnet | se även | senaste nytt | rekommenderat för dig | fler nyheter
  | andra läser | mer från startsidan | du kanske också gillar | mest läst just nu | missa inte
  | relaterade nyheter
da: læs også | mest læste | relaterede artikler | læs mere om | andre læser | se også | seneste nyt
  | måske er du interesseret i | mere om emnet | flere artikler | anbefalet til dig
  | du vil måske også kunne lide
no: les også | mest lest | relaterte artikler | flere saker | les mer om | se også | siste nytt
  | anbefalt for deg | relaterte saker | flere artikler | andre leser
fi: lue myös | katso myös | luetuimmat | suosituimmat | aiheeseen liittyvää | lisää aiheesta
  | lue lisää aiheesta | uusimmat | suositellut | tuoreimmat | lisää uutisia | muut lukevat
  | saatat olla kiinnostunut myös näistä | tuoreimmat uutiset | sinua saattaisi kiinnostaa
cs: čtěte také | čtěte též | přečtěte si také | mohlo by vás zajímat | související články | související
  | nejčtenější | další články | podobné články | doporučujeme | další zprávy | viz také | nejnovější články
sk: čítajte aj | prečítajte si aj | mohlo by vás zaujímať | súvisiace články | najčítanejšie
el: διαβαστε επισης | διαβαστε ακομη | διαβαστε ακομα | δειτε επισης | σχετικα αρθρα
  | διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | σχετικά άρθρα | σχετικά νέα | δημοφιλή
  | περισσότερα νέα | δείτε ακόμα | σχετικές ειδήσεις | τελευταία νέα | ροή ειδήσεων | μη χάσετε
  | προτεινόμενα
ro: citește și | citiți și | vezi și | articole similare | știri similare | cele mai citite
  | te-ar putea interesa | articole recomandate | ultimele știri | articole asemănătoare | recomandări
hu: kapcsolódó cikkek | ajánlott cikkek | olvasta már | ez is érdekelheti | ezt is olvassa el
  | legolvasottabb | legfrissebb hírek | kapcsolódó cikk | további híreink
bg: вижте още | прочетете още | свързани новини | най-четени | последни новини | още по темата
hr: pročitajte i | pročitajte još | povezane vijesti | najčitanije | vezani članci | možda će vas zanimati
sr: прочитајте још | повезане вести | најчитаније | pročitajte još | povezane vesti
hi: यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | ताज़ा खबरें | और पढ़ें
th: ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | บทความที่เกี่ยวข้อง | ข่าวล่าสุด | ข่าวแนะนำ | เรื่องที่เกี่ยวข้อง
he: קראו גם | כתבות נוספות | עוד בנושא | אולי יעניין אותך | כתבות קשורות
fa: بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | پربازدیدترین
sw: soma pia | habari zinazohusiana | habari zaidi
"""

# Headings that an article could use as a subheading: they need at least two clear teasers.
WEAK = """
en: trending | related | also | see also | top stories | latest news | most discussed | sponsored | promoted
  | top news | hot topics | today's news | breaking news | featured stories | featured articles | just in
  | latest updates | past news releases | top reads | related:
vi: tin mới | tin hot | tin nóng
de: siehe auch | top-themen | topthemen | neueste nachrichten
fr: en ce moment | le fil info | actualités liées
es: relacionado | relacionados | ver además | ver también | lo último
pt: relacionado | em alta | tópicos relacionados
it: correlati | ultime
nl: gerelateerd | trending
pl: powiązane | aktualności
ru: новости | главное | в тему | новости дня | лента | топ
uk: новини | головне
zh: 推荐 | 热门 | 要闻 | 热点 | 头条 | 图片新闻 | 最新
ja: ランキング | ピックアップ | トピックス | 新着
ko: 최신뉴스 | 이슈
tr: son dakika | öne çıkanlar
sv: relaterade | just nu
fi: juuri nyt
el: τελευταία
cs: aktuality
id: terkini
"""

# Words that articles, guides above all, use for lists of their own: clear teasers in headline case
# are cut, all else is flagged.
DOUBTFUL = """
en: recommended | don't miss | popular | featured | latest | the latest | highlights | headlines | what's new
  | stories | in the news | this week | discover | explore | news in brief | best of | deep dive
  | new stories
vi: nổi bật | mới nhất
de: empfohlen | beliebt | aktuell | zum thema | schlagzeilen
fr: populaire | tendances | l'essentiel | recommandé
es: tendencias | destacados | destacadas
pt: destaque | destaques
it: tendenze | primo piano
nl: populair | uitgelicht
pl: popularne
ru: актуально | тренды
ja: 人気 | 特集
ko: 인기 | 추천
tr: popüler
sv: populärt
fi: suositut | ajankohtaista
el: επικαιρότητα
cs: populární
id: populer | terbaru
"""

# Buttons: alone on a line they lead on; before teasers they head them.
BUTTONS = """
en: read more | read on | continue reading | learn more | read more here | find out more | full story
  | read full story | read the full story | read the full article | read the story | click here
  | click here for more | read the rest | read all | see more here | view more stories | read article
  | discover more | read this story | read full post | see the full story | keep up with the latest news
  | tap here | more »
vi: xem thêm | đọc thêm | xem tiếp | xem chi tiết | chi tiết | đọc toàn bộ | xem thêm tại đây | xem ngay
  | đọc ngay | xem toàn bộ
de: weiterlesen | mehr lesen | mehr erfahren | weiter lesen | mehr | zum artikel | jetzt lesen
  | lesen sie mehr | hier weiterlesen | zur meldung
fr: lire la suite | lire plus | en savoir plus | lire l'article | suite | voir la suite
es: leer más | seguir leyendo | ver nota completa | sigue leyendo | continuar leyendo | leer nota completa
  | leer artículo completo | lea más | lee más | conoce más
pt: leia mais | saiba mais | continuar lendo | continuar a ler | ler mais | leia a matéria completa
  | ver notícia
it: leggi tutto | leggi di più | continua a leggere | continua | scopri di più | per saperne di più
  | leggi l'articolo
nl: lees meer | lees verder | verder lezen | meer lezen
pl: czytaj więcej | czytaj dalej | więcej | dowiedz się więcej | przeczytaj więcej
ru: читать далее | подробнее | читать полностью | читать дальше | узнать больше | читать подробнее
  | читать ещё | читать еще | далее
uk: читати далі | детальніше | читати більше | докладніше | читати повністю
zh: 阅读更多 | 更多 | 查看详情 | 点击查看 | 閱讀更多 | 详细 | 详情 | 点击查看更多 | 查看原文 | 阅读原文 | 了解更多 | 看更多
ja: 続きを読む | もっと読む | 詳しくはこちら | 詳細はこちら | 詳細を見る | 全文を読む | 記事を読む
ko: 더 읽기 | 자세히 보기 | 기사 더보기 | 계속 읽기 | 전문보기 | 원문보기
ar: اقرأ المزيد | المزيد | للمزيد | تابع القراءة | اقرأ التفاصيل | التفاصيل | قراءة المزيد
id: baca selengkapnya | selengkapnya | baca lebih lanjut | lanjut baca | baca artikel selengkapnya
tr: devamını oku | devamı | haberin devamı için tıklayınız | daha fazla oku | haberi oku
sv: läs mer här
  | läs mer | läs hela artikeln | läs vidare | fortsätt läsa
da: læs mere | læs videre | læs hele artiklen
no: les mer | les videre | les hele saken
fi: lue lisää | lue koko juttu | jatka lukemista | lue koko artikkeli
cs: číst dále | více | celý článek | číst více | pokračovat ve čtení
el: διαβάστε περισσότερα | περισσότερα | συνέχεια | δείτε περισσότερα εδώ
ro: citește mai mult | citește mai departe | mai mult | află mai multe
hu: tovább olvasom | bővebben | tovább | olvass tovább
sw: soma zaidi
"""

# Words that open a pointer before a colon, an arrow or a bar, beside the headings and buttons above.
POINTERS = """
en: read | more | also | required reading | must watch | related reading | related video | related article
  | related story | related | see more | see | also see | also watch | don't miss | must watch
  | read more on this | learn more | recommended | for more | more from | further reading | read our
  | must-read | check out | see related | click here to read | read more at | read more on | read more about
  | read more from | suggested | recommended read | see also | watch also
vi: đọc thêm | xem thêm | xem | liên quan | mời đọc | mời xem | mời đọc thêm | đọc | click xem thêm
de: lesen sie hier | hier lesen sie | mehr dazu hier | lesen sie | dazu | siehe auch | zum thema | lesetipp | mehr
fr: lire | voir | relire | notre dossier | à lire sur | retrouvez | lire notre | en images
es: lea | lee | vea | ver | mira | mira también | vea también | ver también | ver más | relacionado
  | relacionada | lea más | entérese | consulte | descubre | además lee | además lea | le recomendamos
pt: leia | veja | veja mais | confira | assista | relacionada | relembre | entenda
it: leggi | vedi | guarda anche | guarda | approfondisci | approfondimento
nl: lees | bekijk | gerelateerd | achtergrond | kijk ook
pl: czytaj | zobacz | więcej o tym | sprawdź | oglądaj
ru: читать также | читайте | смотрите | подробнее о | в тему | см | подробнее на тему
uk: читайте | дивіться | детальніше про | дивись також | читати також
zh: 更多 | 阅读 | 另见 | 另请参阅 | 参见 | 更多阅读 | 延伸 | 點我看 | 看更多 | 詳見 | 详见 | 更多內容
ja: 関連 | 詳しく読む | 参考記事 | 参考 | こちらも | 前回の記事
ko: 관련 | 참고기사 | 더보기 | 관련영상 | 바로가기
ar: اقرأ | شاهد | المزيد | طالع | أيضا | للمزيد
id: baca | simak | lihat | tonton | tonton juga | saksikan
tr: ayrıca okuyun | ayrıca | bakınız | izle | ayrıca bakınız | i̇zleyin
sv: läs | se | lyssna | läs också | relaterat
da: læs | se | hør | læs mere
no: les | se | hør
fi: lue | katso | kuuntele | lue täältä
cs: čtěte | více zde | přečtěte si | přečtěte | viz
el: διαβάστε | δείτε | σχετικά
ro: citește | vezi | citiți | mai multe
"""

# Pointers of those that are clear enough to hold even where the headline ends with a full stop.
CLEAR = """
en: read more | read also | also read | read next | related story | related article | related stories
  | related articles | you may also like | you might also like | related news | related coverage
  | read more on this | recommended for you | editor's pick | in case you missed it | recommended reading
  | related content
vi: xem thêm | đọc thêm | tin liên quan | bài liên quan | có thể bạn quan tâm | mời bạn đọc thêm
de: lesen sie auch | lesen sie dazu | lesen sie mehr | mehr zum thema | das könnte sie auch interessieren
  | lies auch
fr: lire aussi | à lire aussi | lire également | à lire également | a lire aussi | sur le même sujet
es: lea también | lee también | te puede interesar | le puede interesar | lea además
  | también te puede interesar
pt: leia também | leia mais | veja também | saiba mais
it: leggi anche | potrebbe interessarti | vedi anche
nl: lees ook | lees meer | bekijk ook
pl: czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj też | zobacz też
  | zobacz także | przeczytaj również | zobacz również | czytaj więcej
ru: читайте также | читать также | смотрите также | материалы по теме | читайте по теме | читайте ещё
  | читайте еще
uk: читайте також | дивіться також
zh: 相关阅读 | 相关新闻 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 相关报道
ja: 関連記事 | あわせて読みたい | 関連ニュース
ko: 관련기사 | 관련 기사
ar: اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأ أيضًا | شاهد أيضا | إقرأ أيضاً
id: baca juga | simak juga | berita terkait
tr: ilgili haber | ilginizi çekebilir | bunlar da ilginizi çekebilir
sv: läs också | läs även | läs mer
da: læs også | læs mere
no: les også | les mer
fi: lue myös | lue lisää | katso myös
cs: čtěte také | čtěte též | přečtěte si také
el: διαβάστε επίσης | διαβάστε ακόμα | δείτε επίσης
ro: citește și | vezi și | citiți și
hu: kapcsolódó cikk | olvasta már
sw: soma pia
hi: यह भी पढ़ें | ये भी पढ़ें
"""

# Pointers that hold without a mark between them and a headline that opens with a capital.
UNMARKED = """
de: lesen sie auch | lesen sie dazu auch | lies auch
fr: lire aussi | à lire aussi | lire également | à lire également | a lire aussi | à voir aussi
es: lea también | lee también | te puede interesar | le puede interesar | lea además
  | también te puede interesar
pt: leia também | veja também
it: leggi anche | potrebbe interessarti | potrebbe interessarti anche
nl: lees ook | bekijk ook
pl: czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj też | przeczytaj również
  | zobacz także | zobacz też | zobacz również
ru: читайте также | читать также | смотрите также
uk: читайте також | дивіться також
sv: läs också | läs även
da: læs også
no: les også
fi: lue myös | katso myös
cs: čtěte také | čtěte též | přečtěte si také
ro: citește și | citiți și | vezi și
el: διαβάστε επίσης | δείτε επίσης
id: baca juga | simak juga
"""

# Words that open the title of an embedded player or gallery.
KICKERS = """
en: watch | video | watch now | watch live | watch this | watch the video | listen | podcast | photos
  | gallery | in pictures | pictures | photo gallery | slideshow | live | live updates | audio | now playing
  | photo essay | interactive | graphic | infographic | quiz | poll
vi: video | clip | xem video | ảnh | podcast
de: video | im video | bilderstrecke | fotostrecke | podcast | liveticker | live-ticker | bildergalerie
fr: vidéo | en vidéo | regardez | podcast | en direct | diaporama
es: video | vídeo | mira el video | vea el video | fotos | galería | en vivo | en video | fotogalería
pt: vídeo | veja o vídeo | fotos | galeria | ao vivo | assista ao vídeo
it: video | guarda il video | foto | diretta | il video | gallery
nl: video | bekijk de video | podcast | foto's
pl: wideo | galeria | zdjęcia | posłuchaj
ru: видео | фото | смотреть видео | онлайн | галерея
uk: відео | фото | дивитися відео
zh: 视频 | 影片 | 图集 | 组图 | 直播
ja: 動画 | 写真 | 映像
ko: 영상 | 동영상 | 포토
ar: فيديو | شاهد | بالفيديو | بالصور | صور
id: video | foto | galeri
tr: video | galeri | canlı
sv: video | tv | se video | podd
fi: video | katso video | kuvat
"""
