"""Labels and fixed phrases of bylines, credits, sources and lines of origin, by language.

One line a language, entries separated by commas (a `|` stands for a comma inside an entry), matched
without case. Bare by-words ("Von", "Por")
are also ordinary words: they open a byline only in a text of their own language.
"""

# A byline's by-word without a colon, by the language in which it counts.
BY_WORDS = """
en: By, Written by, Words by, Text by, Story by, Posted by, Reported by, Report by, Analysis by, Opinion by, Commentary by, Column by, Review by, Interview by, Published by, Submitted by, Contributed by, Article by, Authored by, Story and photos by, Words and photos by, Text and photos by, An analysis by, Staff report by, Produced by
de: Von, Geschrieben von, Verfasst von, Ein Kommentar von, Kommentar von, Ein Gastbeitrag von, Gastbeitrag von, Eine Analyse von, Analyse von, Text von, Ein Interview von, Interview von, Aufgezeichnet von, Protokoll von, Eine Reportage von, Eine Kolumne von, Eine Rezension von
fr: Par, Écrit par, Ecrit par, Rédigé par, Publié par, Propos recueillis par, Texte par, Article de, Posté par, Reportage de, Une chronique de, Une tribune de
es: Por, Escrito por, Publicado por, Redactado por, Texto de, Texto por, Una entrevista de
pt: Por, Escrito por, Publicado por, Texto de, Texto por, Reportagem de, Reportagem por
it: Di, A cura di, Scritto da, Pubblicato da, Articolo di, Testo di, Intervista di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente
nl: Door, Geschreven door, Van onze verslaggever, Tekst door
sv: Av, Skriven av, Text av
no: Av, Skrevet av, Tekst av
da: Af, Skrevet af, Tekst af
pl: Napisał, Napisała, Opracował, Opracowała
id: Oleh, Ditulis oleh, Laporan
ms: Oleh
vi: Viết bởi, Đăng bởi, Người viết
tr: Yazan
ca: Per
ro: De, Scris de
fi: Kirjoittanut
hu: Írta
cs: Napsal, Napsala
el: Του, Της, Γράφει ο, Γράφει η
uk: Написав
ru: Написал, Написала
"""

# A byline's label with a colon (or a slash in Chinese): the mark makes it safe in any language.
AUTHOR_LABELS = """
en: author, authors, by, writer, written by, reporter, reported by, byline, words, text, story, posted by, published by, correspondent, contributor
vi: tác giả, bài, bài viết, bài và ảnh, bài| ảnh, bài - ảnh, tin, tin| ảnh, tin và ảnh, tin| bài, pv, phóng viên, thực hiện, người viết, nhóm pv, nhóm phóng viên
de: autor, autorin, autoren, autor*in, text, von, verfasser, verfasserin, redakteur, redakteurin
fr: auteur, auteure, autrice, par, texte, rédigé par, rédaction
es: autor, autora, autores, por, texto, redacción, redactor, redactora, escrito por
pt: autor, autora, por, texto, reportagem, redação, repórter
it: autore, autrice, di, testo, a cura di, redazione
nl: auteur, door, tekst, redacteur, verslaggever
sv: text, av, skribent, författare, reporter
no: tekst, av, journalist, forfatter, skrevet av
da: tekst, af, skribent, skrevet af
fi: teksti, kirjoittaja, toimittaja
pl: autor, autorka, tekst, autorzy
cs: autor, autorka
sk: autor, autorka
hu: szerző, írta
ro: autor, autoare
tr: yazar, haber, muhabir
id: penulis, reporter, oleh, pewarta, wartawan
ms: oleh, penulis
ru: автор, авторы, текст, автор статьи, автор материала, корреспондент
uk: автор, автори, текст
bg: автор
el: συντάκτης, συντάκτρια, κείμενο, γράφει, ρεπορτάζ
ar: بقلم, كتب, كتبت, الكاتب, إعداد, تقرير
fa: نویسنده
hi: लेखक
zh: 作者, 文, 記者, 记者, 撰文, 撰稿, 撰稿人, 本报记者, 本報記者, 本刊记者, 通讯员, 見習記者, 见习记者, 特约记者, 文字
ja: 文, 執筆, 記者, 取材・文, 著者, 筆者, ライター
ko: 글, 기자, 작성자
"""

EDITOR_LABELS = """
en: editor, editors, edited by, editing by, editing, desk editor, copy editor, managing editor
vi: biên tập, biên tập viên, btv, biên tập bởi, hiệu đính
de: redaktion, bearbeitet von, lektorat, redigiert von
fr: édité par, edité par, édition, éditeur, relecture
es: editado por, edición, editor, editora
pt: editado por, edição, editor, editora
it: a cura della redazione, editor
nl: eindredactie, bewerkt door
id: editor, redaktur, penyunting
ms: editor, penyunting
pl: oprac, opracowanie, redakcja, redaktor
ru: редактор, под редакцией
tr: editör
ar: تحرير
zh: 编辑, 編輯, 责任编辑, 責任編輯, 责编, 責編, 编审, 审核, 監製, 编辑/, 本文来源编辑
ja: 編集, 編集者, 構成
ko: 편집
"""

TRANSLATOR_LABELS = """
en: translated by, translator, translation, translated from the original by
vi: người dịch, dịch, dịch bởi, biên dịch, dịch giả, lược dịch
de: übersetzt von, übersetzung, übersetzer, aus dem englischen von
fr: traduit par, traduction, traduction de, traduit de l'anglais par
es: traducido por, traducción, traducción de, traductor
pt: traduzido por, tradução, tradução de, tradutor
it: traduzione, traduzione di, tradotto da
nl: vertaald door, vertaling
pl: tłumaczenie, przekład, tłum, tłumaczył, tłumaczyła
ru: перевод, переводчик, перевела, перевел
id: penerjemah, diterjemahkan oleh
zh: 翻译, 翻譯, 编译, 編譯, 译者, 譯者, 译
ja: 翻訳, 訳
ko: 번역
ar: ترجمة
"""

SOURCE_LABELS = """
en: source, sources, source(s), via, originally published by, original source, news source, article source
vi: nguồn, nguồn tin, theo nguồn, nguồn tin tức, dẫn nguồn
de: quelle, quellen
fr: source, sources
es: fuente, fuentes
pt: fonte, fontes
it: fonte, fonti
nl: bron, bronnen
sv: källa, källor
no: kilde, kilder
fi: lähde, lähteet
pl: źródło, źródła, zrodlo
cs: zdroj, zdroje
hu: forrás
ro: sursa, sursă, surse
tr: kaynak, haber kaynağı
id: sumber
ru: источник, источники
uk: джерело, джерела
bg: източник
el: πηγή, πηγές
ar: المصدر, مصدر, المصادر
fa: منبع
hi: स्रोत
th: ที่มา, แหล่งที่มา
zh: 来源, 來源, 资料来源, 資料來源, 稿件来源, 新闻来源, 文章来源, 消息来源, 信息来源, 本文来源, 来源于, 新聞來源
ja: 出典, 出所, ソース, 情報源, 引用元
ko: 출처, 자료
"""

TITLE_LABELS = """
en: title, headline
vi: tiêu đề, tựa đề
de: titel, überschrift, schlagzeile
fr: titre
es: título, titular
pt: título, manchete
it: titolo
nl: titel, kop
pl: tytuł
ru: заголовок, название
zh: 标题, 標題
ja: タイトル, 見出し
ko: 제목
"""

STANDFIRST_LABELS = """
en: standfirst, subtitle, subheadline, subheading, subhead, deck, summary, dek
vi: sapo, tóm tắt, mô tả
de: untertitel, vorspann, unterzeile
fr: chapô, chapeau, sous-titre
es: subtítulo, bajada, entradilla
pt: subtítulo, linha fina
it: sottotitolo, sommario, occhiello
zh: 摘要, 副标题, 副標題, 导语, 導語
ru: подзаголовок, анонс, лид
"""

SECTION_LABELS = """
en: section, category, categories, topic, topics, filed under, filed in, posted in, rubric, desk
vi: chuyên mục, chuyên đề, danh mục, mục
de: rubrik, ressort, kategorie, kategorien
fr: rubrique, catégorie, catégories
es: sección, categoría
pt: seção, secção, categoria, editoria
it: sezione, categoria, rubrica
nl: rubriek, categorie
pl: kategoria, dział
ru: рубрика, раздел, категория
zh: 栏目, 欄目, 分类, 分類, 频道, 頻道
ja: カテゴリ, カテゴリー, 分野
ko: 분류, 카테고리
id: kategori, rubrik
tr: kategori
"""

# Section names that stand alone on a line above a headline, or in a line with the date.
SECTIONS = """
en: News, World, World News, International, National, Nation, Politics, Business, Economy, Markets, Finance, Money, Companies, Industry, Technology, Tech, Science, Health, Sport, Sports, Football, Culture, Arts, Entertainment, Lifestyle, Life, Travel, Opinion, Op-Ed, Editorial, Analysis, Commentary, Comment, Features, Local News, Local, Society, Education, Environment, Energy, Asia, Asia Pacific, Europe, Africa, Americas, Middle East, U.S., US, U.S. News, US News, UK, UK News, Law, Real Estate, Property, Autos, Crime, Trade, Investment, Banking, Diplomacy, Politics & Law, Politics & Laws, Politics-Laws, Defense, Defence, Vietnam, ASEAN
vi: Thời sự, Chính trị, Xã hội, Kinh tế, Kinh doanh, Thế giới, Quốc tế, Thể thao, Văn hóa, Giải trí, Giáo dục, Sức khỏe, Pháp luật, Đời sống, Công nghệ, Khoa học, Du lịch, Tài chính, Chứng khoán, Bất động sản, Đầu tư, Doanh nghiệp, Thị trường, Đối ngoại, Xây dựng Đảng, Tin tức
de: Politik, Wirtschaft, Inland, Ausland, Panorama, Sport, Kultur, Wissen, Gesellschaft, Finanzen, Meinung, Nachrichten, Digital
fr: Politique, Économie, Economie, Monde, Société, Culture, International, Actualités, Opinions, Sciences, Planète
es: Política, Economía, Internacional, Mundo, Sociedad, Cultura, Deportes, Opinión, Nacional, Noticias, Actualidad
pt: Política, Economia, Mundo, Brasil, Sociedade, Cultura, Esportes, Desporto, Opinião, Notícias, Internacional
it: Politica, Economia, Esteri, Mondo, Cronaca, Cultura, Sport, Opinioni, Attualità, Notizie
nl: Binnenland, Buitenland, Economie, Politiek, Cultuur, Nieuws
id: Nasional, Internasional, Ekonomi, Politik, Bisnis, Olahraga, Berita, Dunia
pl: Polityka, Gospodarka, Świat, Kraj, Polska, Kultura, Wiadomości
ru: Политика, Экономика, Общество, Мир, В мире, Россия, Культура, Спорт, Новости, Происшествия
tr: Gündem, Ekonomi, Siyaset, Dünya, Spor, Kültür, Haberler
zh: 国际, 國際, 国内, 財經, 财经, 社会, 社會, 政治, 经济, 經濟, 体育, 體育, 科技, 文化, 娱乐, 要聞, 要闻, 新闻, 新聞, 两岸, 兩岸
ja: 国際, 経済, 政治, 社会, スポーツ, ニュース
ko: 정치, 경제, 사회, 국제, 문화, 스포츠
ar: أخبار, سياسة, اقتصاد, رياضة, العالم, ثقافة
"""

# Labels of a line that marks the kind of story; before a headline or the lead, or alone above.
KICKERS = """
en: Breaking, Breaking News, Exclusive, Just In, Developing, Developing Story, Update, Updated, Urgent, News Alert, Analysis, News Analysis, Opinion, Op-Ed, Editorial, Commentary, Column, Review, Interview, Feature, Profile, Obituary, Explainer, Explained, Factbox, Fact Box, Fact Check, Fact-Check, Timeline, Preview, Insight, Special Report, Investigation, Corrected, Correction, Refile, RPT, Wrapup, Live, Live Updates, Live Blog, Video, Photos, Podcast, Q&A, Q+A, In Pictures, Newsmaker, Spotlight, Guest Column, Editor's Note, Perspective, Talking Point, Economic Spotlight, Press Release, Press Statement, Media Release, Sponsored, Market Talk
de: Eilmeldung, EIL, Exklusiv, Kommentar, Analyse, Leitartikel, Interview, Porträt, Reportage, Faktencheck, Vorschau, Live, Liveticker, Video, Meldung, Überblick, Zusammenfassung, Hintergrund, Roundup, ROUNDUP, WDH, Gastbeitrag, Kolumne, Umfrage
fr: Exclusif, Alerte, Alerte info, Analyse, Éditorial, Edito, Édito, Entretien, Interview, Tribune, Direct, En direct, Vidéo, Reportage, Portrait, Enquête, Chronique, Décryptage, Urgent, Infographie
es: Exclusiva, Exclusivo, Última hora, Urgente, Análisis, Opinión, Editorial, Entrevista, Reportaje, En vivo, Vídeo, Video, Ampliación, Perfil, Crónica, Columna
pt: Exclusivo, Urgente, Última hora, Análise, Opinião, Editorial, Entrevista, Reportagem, Ao vivo, Vídeo
it: Esclusiva, Ultim'ora, Analisi, Opinione, Editoriale, Intervista, Diretta, Video, Commento
nl: Exclusief, Analyse, Opinie, Commentaar, Interview, Video, Live, Achtergrond, Column
vi: Tin nóng, Mới nhất, Độc quyền, Cập nhật, Phân tích, Bình luận, Ý kiến, Phỏng vấn, Infographic, Video, Trực tiếp, Xã luận, Longform, Mega Story, Emagazine
ru: Срочно, Молния, Эксклюзив, Видео, Фото, Обзор, Аналитика, Мнение, Интервью, Обновлено, Дополнено, Срочная новость
pl: Pilne, Wideo, Analiza, Opinia, Wywiad, Komentarz, Na żywo
id: Breaking News, Eksklusif, Video, Opini, Analisis, Foto, Infografis
tr: Son dakika, Flaş, Özel, Analiz, Video, Görüş
zh: 快讯, 快訊, 独家, 獨家, 突发, 突發, 最新, 更新, 视频, 影片, 评论, 評論, 社论, 社論, 专访, 專訪, 分析, 深度, 直播, 图集, 即時
ja: 速報, 独自, 動画, 社説, 解説, 更新, 分析, 焦点, 情報BOX, コラム
ko: 속보, 단독, 긴급, 종합, 영상, 사설, 인터뷰, 1보, 2보, 3보
"""

# Words that say what a person in a byline is; enough to tell a role from a second name.
ROLES = """
staff, writer, reporter, reporters, correspondent, correspondents, editor, editors, columnist, journalist, journalists, contributor, contributors, contributing, freelance, freelancer, producer, intern, photographer, photojournalist, bureau, chief, senior, deputy, assistant, managing, executive, professor, lecturer, researcher, fellow, analyst, economist, director, president, author, critic, anchor, host, newsroom, desk, team, special, political, business, national, international, foreign, diplomatic, economics, finance, health, science, technology, sports, sport, crime, court, education, environment, energy, world, staffwriter, editorial, digital, data, investigative, chief political, reporting, agency, agencies, newspaper, news, media, online, web, blogger, strategist, attorney, lawyer, founder, ceo, chairman, minister, senator, ambassador, phd, dr,
redakteur, redakteurin, korrespondent, korrespondentin, redaktion, autor, autorin, journalistin, rédacteur, rédactrice, journaliste, correspondant, correspondante, envoyé, envoyée, spécial, spéciale, redactor, redactora, periodista, corresponsal, enviado, enviada, especial, repórter, jornalista, correspondente, giornalista, inviato, corrispondente, redactie, verslaggever, correspondente, phóng viên, biên tập viên, nhà báo, корреспондент, журналист, редактор, обозреватель, 记者, 記者, 特派員, 編集委員, 기자, 특파원
"""

# Those of them that only the press has: they vouch for a name without a by-word.
REPORTERS = """
staff, writer, reporter, reporters, correspondent, correspondents, editor, editors, columnist, journalist, journalists, contributor, contributors, photojournalist, bureau, newsroom, desk, redakteur, redakteurin, korrespondent, korrespondentin, redaktion, journalistin, rédacteur, rédactrice, journaliste, correspondant, correspondante, redactor, redactora, periodista, corresponsal, repórter, jornalista, correspondente, giornalista, inviato, corrispondente, redactie, verslaggever, корреспондент, журналист, обозреватель, 记者, 記者, 특파원, 기자
"""

# Full phrases for a staff byline: nobody is named.
STAFF = """
staff, staff writer, staff writers, staff reporter, staff reporters, staff report, staff and agencies, staff and agency, agencies, agency, wire services, wires, wire reports, news wires, news desk, newsdesk, web desk, online desk, our correspondent, our correspondents, our reporter, our staff reporter, a staff reporter, special correspondent, editorial board, the editorial board, editorial team, editor, the editor, the editors, admin, editorial staff, newsroom, news staff, guest contributor, guest author, correspondent, reporter, contributor, press release, agency report, agency reporter, redaktion, redacción, redacao, redação, redazione, rédaction, la rédaction, redactie, de redactie, pv, nhóm pv, nhóm phóng viên, ban biên tập, redakcja, редакция, 本报讯, 编辑部
"""
