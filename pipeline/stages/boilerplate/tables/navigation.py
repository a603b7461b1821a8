"""Words of menus, tools and footers: `language: phrase | phrase`."""

# Whole lines that only a page's tools say: cut wherever they stand.
TOOLS = """
en: save story | save this story | resume reading | skip to content | skip to main content | skip to main navigation | skip navigation | skip to footer
  | jump to content | jump to main content | skip to search | skip links | back to top | go to top
  | return to top | scroll to top | top of page | back to top of page | toggle navigation | open menu
  | close menu | main menu | open navigation menu | close navigation | search for | search for: | menu close
  | search this site | search the site | previous article | next article | previous post | next post
  | previous story | next story | previous article next article | prev article | load more | show more
  | see more | view more | load more articles | load more stories | show less | show more / show less
  | show more show less | view all | see all | more stories | more news | more articles | accessibility help
  | printer-friendly version | printer friendly version | print version | print-friendly version | text size
  | font size | change text size | increase font size | decrease font size | a a a | aa | a- a+ | a+ a-
  | reset font size | increase text size | decrease text size | home page | sitemap | site map | full screen
  | expand all | collapse all | scroll down | read article | read full article | full article
  | go to the homepage | return to homepage | back to home | back to homepage | post navigation | quick links
  | page not found | cookies policy | skip to main | accessibility links | about this capture | to top
  | go back | go back to top | site index | view in: desktop | view mobile version | story saved
  | saved stories | close dialog | search results | advanced search | edit this page | see expanded coverage
vi: về trang chủ | trang chủ | lên đầu trang | xem tất cả | tải thêm | bài trước | bài tiếp theo | cỡ chữ
  | bài viết trước | bài viết sau | về đầu trang | xem thêm bài viết
de: zum inhalt springen | zum inhalt | direkt zum inhalt | zur navigation springen | nach oben | seitenanfang
  | zurück zur startseite | mehr laden | mehr anzeigen | alle anzeigen | vorheriger artikel
  | nächster artikel | zurück nach oben | zum seitenanfang | suche nach | zur startseite | menü öffnen
  | menü schließen | schriftgröße | druckversion | direkt zum inhalt springen | weiter zum inhalt
  | hauptnavigation | direkt zur navigation springen | navigation überspringen
fr: lire plus tard | offrir l'article | ajouter à vos sélections | aller au contenu | aller au contenu principal | retour en haut | haut de page | voir plus | voir tout
  | article précédent | article suivant | charger plus | retour à l'accueil | passer au contenu
  | taille du texte | accéder au contenu principal | afficher plus | ouvrir le menu | fermer le menu
  | rechercher sur le site
es: saltar al contenido | ir al contenido | ir al contenido principal | volver arriba | ver más | ver todo
  | ver todos | artículo anterior | artículo siguiente | siguiente artículo | cargar más | mostrar más
  | noticia anterior | noticia siguiente | ir a inicio | volver al inicio | pasar al contenido principal
  | tamaño de letra | abrir menú | cerrar menú | mapa del sitio
pt: ir para o conteúdo | pular para o conteúdo | voltar ao topo | ver mais | ver todos | carregar mais
  | artigo anterior | próximo artigo | mapa do site | tamanho da letra | mostrar mais
  | ir para o conteúdo principal
it: vai al contenuto | torna su | torna all'inizio | vedi tutti | carica altri | articolo precedente
  | articolo successivo | salta al contenuto | mostra altro | vai al contenuto principale | prossimo articolo
nl: naar de inhoud | ga naar de inhoud | terug naar boven | meer laden | toon meer | vorig artikel
  | volgend artikel | bekijk alles | bekijk meer | naar hoofdinhoud
pl: przejdź do treści | przejdź do głównej treści | do góry | pokaż więcej | zobacz wszystkie
  | poprzedni artykuł | następny artykuł | wróć na górę | strona główna | wczytaj więcej | zobacz więcej
  | mapa strony
ru: перейти к содержанию | перейти к основному содержанию | наверх | показать еще | показать ещё
  | загрузить еще | загрузить ещё | предыдущая статья | следующая статья | на главную | все новости
  | вернуться на главную | вернуться наверх | поиск по сайту | карта сайта | предыдущая новость
  | следующая новость | размер шрифта | главная страница | показать больше | смотреть все | расширенный поиск
uk: перейти до вмісту | нагору | показати ще | завантажити ще | попередня стаття | наступна стаття
  | на головну | усі новини | всі новини | пошук по сайту
zh: 返回顶部 | 回到顶部 | 返回首页 | 跳至内容 | 跳到主要内容 | 上一篇 | 下一篇 | 加载更多 | 查看更多 | 字号 | 字体大小 | 下一页 | 上一页 | 查看全部 | 返回列表 | 回首页
  | 网站地图 | 大字 小字 | 大 中 小 | 【字号 大 中 小】 | 字號 | 返回頂部 | 展开全文 | 阅读全文 | 显示更多 | 更多>> | 分享到： | 关闭窗口
ja: ページトップへ | トップへ戻る | 前の記事 | 次の記事 | 前へ | 次へ | もっと見る | 一覧へ | 一覧を見る | 本文へ移動 | ページの先頭へ | 文字サイズ | 本文へスキップ
  | メニューを開く | 続きを見る | トップページへ戻る | 記事一覧へ
ko: 본문 바로가기 | 맨 위로 | 맨위로 | 더보기 | 목록 | 이전 기사 | 다음 기사 | 글자 크기 | 목록으로 | 이전글 | 다음글 | 본문으로 바로가기 | 글자크기 | 전체보기
  | 글씨크기 조절 | 페이지 상단으로
ar: العودة إلى الأعلى | عرض المزيد | تحميل المزيد | المقال السابق | المقال التالي | الصفحة الرئيسية
  | انتقل إلى المحتوى
id: kembali ke atas | lihat semua | muat lainnya | artikel sebelumnya | artikel selanjutnya
  | lompat ke konten | selengkapnya | tampilkan lebih banyak | halaman selanjutnya
tr: içeriğe geç | başa dön | yukarı çık | daha fazla yükle | önceki haber | sonraki haber | tümünü gör
  | ana sayfa | daha fazla göster | yazı boyutu
sv: hoppa till innehåll | hoppa till huvudinnehåll | till toppen | visa mer | visa fler | ladda fler
  | gå till innehåll | till startsidan | visa alla | till sidans topp | hoppa till huvudinnehållet
da: spring til indhold | gå til indhold | til toppen | vis mere | vis flere | forrige artikel | næste artikel
  | gå til hovedindhold | spring til hovedindhold
no: hopp til innhold | gå til innhold | til toppen | vis mer | vis flere | last inn flere
  | hopp til hovedinnhold
fi: siirry sisältöön | siirry pääsisältöön | takaisin ylös | näytä lisää | lataa lisää | edellinen artikkeli
  | seuraava artikkeli | sivun alkuun | etusivulle | näytä kaikki | siirry suoraan sisältöön
  | siirry navigointiin | hyppää sisältöön | hyppää pääsisältöön
cs: přejít k obsahu | přeskočit na obsah | zpět nahoru | načíst další | zobrazit více | předchozí článek
  | další článek | hlavní stránka | zobrazit vše
el: μετάβαση στο περιεχόμενο | επιστροφή στην κορυφή | προηγούμενο άρθρο | επόμενο άρθρο | δείτε περισσότερα
  | αναλυτική αναζήτηση | αρχική σελίδα | προβολή όλων
ro: sari la conținut | înapoi sus | încarcă mai multe | articolul precedent | articolul următor | vezi toate
hu: ugrás a tartalomhoz | vissza az oldal tetejére | tovább a tartalomhoz | további cikkek
"""
# Words of buttons: clutter before or after all prose, or beside other clutter.
UI = """
en: menu | search | close | next | previous | prev | back | home | go | submit | cancel | ok | sections
  | navigation | more | open | continue | sort by | filter | select | settings | help | expand menu | top
  | close icon | arrow | x close | hamburger menu | more options | advanced | options | exit | clear | hide
  | expand | collapse | apply | edit | all sections | my account | account | profile | view | show
  | no result | refine your search
vi: trang chủ | đóng | mở | tiếp theo | trước | tìm kiếm | quay lại | danh mục
de: startseite | menü | suche | schließen | weiter | zurück | suchen | mehr | abbrechen | navigation
fr: accueil | rechercher | fermer | suivant | précédent | recherche | retour
es: inicio | buscar | cerrar | siguiente | anterior | menú | volver | búsqueda
pt: início | buscar | pesquisar | fechar | próximo | anterior | voltar | página inicial
it: cerca | chiudi | avanti | indietro | successivo | precedente
nl: zoeken | sluiten | volgende | vorige | terug
pl: szukaj | zamknij | następny | poprzedni | wróć | dalej | wstecz
ru: главная | меню | поиск | закрыть | далее | назад | вперед | ещё | еще | найти
uk: головна | пошук | закрити | далі | назад
zh: 首页 | 搜索 | 菜单 | 关闭 | 更多 | 首頁 | 搜尋 | 导航 | 返回 | 关闭 | 字体
ja: トップ | 検索 | メニュー | 閉じる | ホーム | トップページ
ko: 홈 | 검색 | 메뉴 | 닫기 | 이전 | 다음
ar: الرئيسية | بحث | القائمة | إغلاق | التالي | السابق
id: beranda | cari | tutup | selanjutnya | sebelumnya
tr: anasayfa | ara | menü | kapat | sonraki | önceki
sv: hem | sök | meny | stäng | nästa | föregående
da: forside | søg | luk | næste | forrige
no: forsiden | søk | meny | lukk | neste | forrige
fi: etusivu | haku | valikko | sulje | seuraava | edellinen | hae
cs: domů | hledat | zavřít | další | předchozí | úvod
el: αρχική | αναζήτηση | μενού | κλείσιμο | επόμενο | προηγούμενο | περισσότερα
ro: acasă | căutare | meniu | închide
hu: kezdőlap | keresés | menü | bezárás
"""
# Names of sections; a subheading may read the same, so only before or after all prose.
SECTIONS = """
en: news | world | world news | business | politics | sport | sports | opinion | opinions | entertainment
  | lifestyle | life | culture | health | science | technology | tech | travel | food | education | video
  | videos | photos | podcasts | podcast | magazine | music | movies | tv | books | arts | fashion | style
  | weather | local | local news | national | international | economy | money | markets | finance
  | science & tech | breaking news | latest | latest news | top news | all news | u.s. | us | uk | asia
  | europe | africa | middle east | americas | environment | climate | real estate | jobs | classifieds
  | obituaries | columnists | columns | editorials | letters | letters to the editor | blogs | games | comics
  | crosswords | puzzles | horoscopes | horoscope | lottery | archives | archive | special reports
  | special sections | features | in pictures | in depth | multimedia | galleries | celebrity | gossip
  | autos | cars | shopping | deals | events | things to do | restaurants | community | neighborhoods | crime
  | courts | nation | state | city | metro | regional news | national news | home delivery | e-edition
  | today's paper | tv week | weekend | football | soccer | basketball | baseball | cricket | tennis | golf
  | rugby | nfl | nba | mlb | nhl | f1
vi: thời sự | thế giới | kinh doanh | kinh tế | thể thao | giải trí | pháp luật | giáo dục | sức khỏe
  | đời sống | du lịch | khoa học | công nghệ | văn hóa | xã hội | chính trị | bất động sản | tin tức
  | tin mới
de: politik | wirtschaft | sport | kultur | panorama | wissen | gesellschaft | reise | meinung | digital
  | nachrichten | regionales | ausland | inland | finanzen | gesundheit | netzwelt | unterhaltung
fr: actualités | politique | monde | économie | sports | santé | sciences | société | opinions
  | international
es: noticias | política | economía | deportes | mundo | sociedad | opinión | cultura | espectáculos | salud
pt: notícias | política | economia | esportes | desporto | mundo | sociedade | opinião | brasil | saúde
it: notizie | politica | economia | cronaca | esteri | spettacoli | cultura | scienze | tecnologia
nl: nieuws | binnenland | buitenland | economie | cultuur | wetenschap | opinie
pl: wiadomości | kraj | świat | gospodarka | kultura | nauka | biznes | opinie | rozrywka | zdrowie
ru: новости | политика | экономика | общество | в мире | спорт | культура | наука | происшествия | технологии
  | бизнес | фото | видео | мнения | армия | шоу-бизнес | авто
uk: новини | політика | економіка | суспільство | світ | спорт | культура | наука
zh: 新闻 | 国际 | 国内 | 财经 | 体育 | 娱乐 | 科技 | 社会 | 军事 | 时政 | 评论 | 教育 | 视频 | 图片 | 健康 | 文化
ja: ニュース | 国内 | 国際 | 経済 | スポーツ | 社会 | 政治 | エンタメ | 天気 | 動画
ko: 뉴스 | 정치 | 경제 | 사회 | 국제 | 문화 | 스포츠 | 연예 | 오피니언
id: berita | nasional | internasional | ekonomi | olahraga | hiburan | politik | bisnis | teknologi
tr: haberler | gündem | dünya | ekonomi | spor | siyaset | sağlık | teknoloji | magazin
sv: nyheter | inrikes | utrikes | ekonomi | kultur | åsikter | nöje
fi: uutiset | kotimaa | ulkomaat | talous | urheilu | kulttuuri | politiikka | viihde | mielipide
el: ειδήσεις | πολιτική | οικονομία | κόσμος | ελλάδα | αθλητικά | πολιτισμός | υγεία | κοινωνία | απόψεις
ar: سياسة | اقتصاد | رياضة | ثقافة | تكنولوجيا | صحة | محليات | عالم | منوعات | أخبار
"""
# Company and legal links; before or after all prose, or several on one line.
LEGAL = """
en: about | about us | contact | contact us | privacy policy | privacy | privacy statement | privacy notice
  | terms of use | terms of service | terms and conditions | terms & conditions | terms | cookie policy
  | advertise | advertise with us | careers | jobs | work for us | help | faq | faqs | rss | rss feeds
  | sitemap | site map | accessibility | accessibility statement | media kit | press | press room | newsroom
  | imprint | disclaimer | legal | legal notice | corrections | reprints | reprints & permissions
  | customer service | help center | feedback | editorial guidelines | community guidelines | user agreement
  | copyright | our team | masthead | staff | subscribe | subscriptions | newsletters | site info | contacts
  | partners | advertising | privacy & terms | editorial policy | code of ethics | investor relations
  | syndication | licensing | place an ad | mobile | apps | home | archives | log in | sign up
  | privacy • advertising | do not sell my info | cookie settings | cookies | our policies | who we are
  | about this site | copyright notice
vi: giới thiệu | liên hệ | quảng cáo | điều khoản sử dụng | chính sách bảo mật | tòa soạn | đặt báo
  | liên hệ quảng cáo | điều khoản | trang chủ
de: impressum | datenschutz | agb | kontakt | über uns | mediadaten | datenschutzerklärung
  | nutzungsbedingungen | karriere | hilfe | barrierefreiheit | werbung | newsletter | datenschutzhinweise
  | home | archiv | abo
fr: mentions légales | nous contacter | contact | qui sommes-nous | politique de confidentialité | cgu | cgv
  | plan du site | publicité | accessibilité | conditions générales | à propos | conditions d'utilisation
es: aviso legal | política de privacidad | contacto | quiénes somos | publicidad | términos y condiciones
  | términos de uso | condiciones de uso | accesibilidad | mapa web | política editorial | contáctenos
pt: política de privacidade | contato | contactos | quem somos | termos de uso | anuncie | expediente
  | fale conosco | ficha técnica | termos e condições | estatuto editorial
it: chi siamo | contatti | privacy | note legali | pubblicità | redazione | cookie policy
  | termini e condizioni
nl: over ons | privacybeleid | algemene voorwaarden | adverteren | colofon | vacatures | privacyverklaring
pl: o nas | kontakt | polityka prywatności | regulamin | redakcja | rodo | reklama | praca
ru: о нас | контакты | реклама | о проекте | редакция | пользовательское соглашение | вакансии
  | обратная связь | политика конфиденциальности | о компании | правила | рекламодателям
  | правовая информация | партнеры
uk: про нас | контакти | реклама | редакція | політика конфіденційності | про проект | угода користувача
zh: 关于我们 | 联系我们 | 广告服务 | 网站声明 | 隐私政策 | 法律声明 | 版权声明 | 招聘信息 | 网站地图 | 用户协议 | 诚聘英才 | 关于本站 | 联系方式 | 關於我們 | 聯絡我們
  | 隱私權政策 | 服务条款 | 帮助中心 | 免责声明 | 人才招聘 | 本网介绍
ja: 会社概要 | お問い合わせ | プライバシーポリシー | 利用規約 | サイトマップ | 広告掲載 | 運営会社 | 著作権について | ヘルプ
ko: 회사소개 | 이용약관 | 개인정보처리방침 | 광고문의 | 고충처리 | 청소년보호정책 | 기사제보 | 저작권규약
ar: من نحن | اتصل بنا | سياسة الخصوصية | شروط الاستخدام | أعلن معنا
id: tentang kami | kontak | redaksi | pedoman media siber | kebijakan privasi | karier | hubungi kami
  | disclaimer
tr: künye | iletişim | gizlilik politikası | hakkımızda | kullanım şartları | reklam | çerez politikası
  | kvkk
sv: om oss | kontakta oss | integritetspolicy | annonsera | kundservice | om cookies | tillgänglighet
  | kontakt
da: om os | kontakt | privatlivspolitik | annoncer | cookies | kundeservice | cookiepolitik
no: om oss | kontakt oss | personvern | annonsere | personvernerklæring | kundeservice
fi: tietoa meistä | ota yhteyttä | tietosuojaseloste | käyttöehdot | mainosta | asiakaspalvelu | yhteystiedot
  | tietosuoja | palaute | saavutettavuusseloste
cs: o nás | kontakt | kontakty | inzerce | ochrana osobních údajů | redakce | podmínky užití
el: επικοινωνία | όροι χρήσης | σχετικά με εμάς | διαφήμιση | ταυτότητα | πολιτική απορρήτου
  | προσωπικά δεδομένα
ro: despre noi | contact | politica de confidențialitate | termeni și condiții | publicitate
hu: impresszum | kapcsolat | adatvédelem | médiaajánlat | felhasználási feltételek
"""
# The first item of a crumb trail.
FIRST_CRUMB = """
en: home | home page | front page | homepage
vi: trang chủ
de: startseite | start
fr: accueil
es: inicio | portada
pt: início | página inicial
pl: strona główna | główna
ru: главная | главная страница
uk: головна
zh: 首页 | 首頁 | 网站首页
ja: トップ | ホーム | トップページ
ko: 홈
ar: الرئيسية
id: beranda
tr: anasayfa | ana sayfa
sv: hem
da: forside
no: forsiden
fi: etusivu
cs: domů | úvod
el: αρχική | αρχική σελίδα
ro: acasă
hu: kezdőlap | főoldal
"""
