"""Words of photo credits: labels before the name, the agencies, and words that stand for a name."""

# Labels that announce a credit: `Photo: NAME`, `(Ảnh: NAME)`, `图：NAME`.
LABELS = """
en: photo | photos | photo credit | photo credits | image | images | image credit | image credits | picture
  | pictures | picture credit | pic | photograph | photographs | photo courtesy | photo courtesy of
  | file photo | file photos | file image | photo illustration | illustration | illustrations | graphic
  | photography | screenshot | screengrab | screen grab | photo source | image source | gallery credit
  | credit photo | photo via | image via | cover photo | featured image | picture by | photo by | credit
  | chart | artwork
vi: ảnh | ảnh minh họa | ảnh minh hoạ | hình | hình ảnh | nguồn ảnh | ảnh tư liệu | ảnh chụp màn hình
  | đồ họa | ảnh internet
de: foto | fotos | bild | bilder | bildquelle | bildnachweis | fotoquelle | symbolbild | symbolfoto
  | archivbild | archivfoto | grafik | fotocredit | foto-credit | bildrechte | illustration | titelbild
fr: photo | photos | crédit | crédits | crédit photo | crédits photo | crédit photos | image
  | photo d'archives | photo d'illustration | illustration | photographie | infographie
es: foto | fotos | fotografía | imagen | crédito | créditos | foto de archivo | ilustración | archivo
  | infografía
pt: foto | fotos | imagem | imagens | crédito | créditos | fotografia | ilustração | arte
it: foto | crediti | immagine | immagini | fotografia | credit foto | credits | foto d'archivio
nl: foto | foto's | beeld | fotografie | fotograaf
pl: fot | foto | zdjęcie | zdj | zdjęcia | autor zdjęcia | źródło zdjęcia | fotografia
ru: фото | фотография | фотографии | иллюстрация | изображение | снимок | кадр | архивное фото
  | источник фото
uk: фото | світлина | зображення | ілюстрація | джерело фото
zh: 图 | 图片 | 图源 | 图片来源 | 图片提供 | 摄影 | 摄 | 供图 | 资料图 | 資料圖 | 圖 | 圖片 | 圖片來源 | 攝 | 攝影 | 資料照 | 照片 | 图/文 | 照片來源 | 制图
ja: 写真 | 画像 | 撮影 | 写真提供 | 提供 | 画像提供 | イラスト | 写真は
ko: 사진 | 사진 제공 | 사진제공 | 자료사진 | 이미지 | 사진 출처 | 사진출처
ar: صورة | الصورة | تصوير | الصور | مصدر الصورة
id: foto | gambar | ilustrasi | sumber foto | dok
tr: fotoğraf | foto | görsel | fotoğraflar
sv: foto | bild | fotograf | arkivbild | grafik | illustration
da: foto | arkivfoto | fotos
no: foto | arkivfoto | illustrasjonsfoto
fi: kuva | kuvat | valokuva | kuvaaja | arkistokuva
cs: foto | zdroj foto | ilustrační foto | fotografie
el: φωτογραφία | φωτογραφίες | φωτό | φωτ | εικόνα
ro: foto | sursa foto | imagine | fotografie
hu: fotó | kép | forrás fotó | fotók
"""

# Labels that go before a name without a colon: `Photo by NAME`, `Photo courtesy of NAME`.
LABELS_BARE = """
en: photo by | photos by | photo from | photograph by | photographs by | picture by | pictures by | image by
  | images by | image from | image via | photo via | photo courtesy of | photo courtesy | photos courtesy of
  | photography by | illustration by | illustrations by | image courtesy of | images courtesy of
  | pictures from | courtesy of | image courtesy | picture courtesy of | graphic by | photo credit
  | image credit | photo illustration by | artwork by | photographed by | image source | image copyright
de: foto von | bild von | fotos von | foto aus
fr: photo par | photos par | photo prise par
es: foto por | fotos por | foto cortesía de | foto cortesía | fotografía por
pt: foto por | fotos por
it: foto da
nl: foto door
pl: fot | zdj
vi: ảnh của | ảnh do
sv: foto av
da: foto af
no: foto av
id: foto oleh | foto dok
"""

# Agencies and stock archives, as they sign pictures.
AGENCIES = """
en: ap | afp | reuters | getty images | getty | epa | epa-efe | efe | ansa | dpa | pa | pa media | pa wire
  | press association | xinhua | kyodo | kyodo news | yonhap | tass | sputnik | ria novosti | bloomberg
  | shutterstock | istock | istockphoto | alamy | alamy stock photo | unsplash | pexels | pixabay
  | wikimedia commons | wikimedia | flickr | corbis | rex | rex features | rex/shutterstock | wireimage
  | filmmagic | zuma | zuma press | zuma wire | upi | usa today sports | usa today network | usa today | aap
  | canadian press | the canadian press | cp | nurphoto | sipa | sipa usa | imago | imago images | keystone
  | ctk | pap | lehtikuva | tt | ntb | ritzau | ritzau scanpix | scanpix | anp | belga | lapresse
  | agencia brasil | agência brasil | antara | bernama | pti | ani | ians | anadolu | anadolu agency | maxppp
  | hans lucas | europa press | cuartoscuro | notimex | invision | depositphotos | adobe stock | freepik
  | vcg | cfp | cnsphoto | visual china | scmp | nyt | the new york times | ap photo | afp photo
  | reuters photo | associated press | the associated press | agence france-presse | press trust of india
  | getty images for | redux | magnum photos | magnum | polaris | eyevine | camera press | retna
  | picture alliance | picture-alliance | action images | nhat bac | news corp australia | newspix
  | fairfax media | the washington post | tribune news service | tns | splash news | splash | backgrid | mega
  | abaca | abacapress | gamma-rapho | contour | nasa | noaa | usgs | pool | usda | library of congress
  | pool photo | xinhua news agency | newscom | instagram | facebook | twitter | youtube | globallookpress
  | global look press | vostock photo | legion-media | photononstop | sipa press | agencja gazeta | forum
  | alamy live news | epa/shutterstock | ddp | epd | kna | apa | actionpress | afp forum | nordphoto
  | witters
vi: ttxvn | vgp | vna | vns | vov | vnexpress | tuổi trẻ | thanh niên | tienphong | zing | vtc | vietnamnet
ru: тасс | риа новости | интерфакс | коммерсантъ | ап | рейтер | russian look | лори | известия
  | фотохост-агентство
uk: укрінформ | уніан
zh: 新华社 | 中新社 | 新華社 | 中央社 | 视觉中国 | 路透社 | 法新社 | 美联社 | 东方ic | 人民网 | 新华网 | 央视
ja: 共同 | 時事 | ロイター | アフロ | 共同通信 | 時事通信 | ゲッティ
ko: 연합뉴스 | 뉴시스 | 뉴스1 | 로이터 | 게티이미지 | 게티이미지뱅크
ar: رويترز | أ ف ب | وكالات | الأناضول | غيتي
el: απε | απε-μπε | eurokinissi | intime | intimenews | ana-mpa
"""

# Words that stand where a name would.
IN_PLACE_OF_A_NAME = """
en: supplied | handout | file | file photo | archive | archives | internet | social media | screenshot
  | provided | contributed | submitted | stock image | stock photo | reproduction | via | x | reuters
  | unknown | courtesy
vi: internet | tư liệu | minh họa | nvcc | nhân vật cung cấp | chụp màn hình | cắt từ clip | mạng xã hội
  | sưu tầm | st | gia đình cung cấp | cơ quan công an cung cấp | t.l | tl | bạn đọc cung cấp
  | do nhân vật cung cấp | cắt từ video | mxh
de: archiv | privat | symbolbild | screenshot | symbolfoto | dpa-bildfunk | ho
fr: archives | dr | d.r | capture d'écran | archive
es: archivo | cortesía | captura de pantalla | especial | redes sociales | internet | archivo particular
pt: divulgação | reprodução | arquivo | arquivo pessoal | redes sociais | reprodução/internet | internet | dr
it: archivio | dal web | web | internet | repertorio
nl: archief | eigen foto | redactie | privé
pl: archiwum | archiwum prywatne | materiały prasowe | shutterstock | mat. prasowe
ru: архив | соцсети | из архива | личный архив | пресс-служба | скриншот | из открытых источников
  | из соцсетей
uk: архів | соцмережі | з відкритих джерел | скріншот
id: istimewa | ist | dok | dok. pribadi | internet | tangkapan layar | instagram
tr: arşiv | aa | dha | iha
sv: arkiv | privat | pressbild
da: arkiv | privat | pr
no: privat | arkiv
fi: arkisto | kuvakaappaus
"""

# How a caption opens that needs no credit to be known: `FILE PHOTO: …`, `图为…`.
OPENINGS = """
en: file photo | file photos | file image | file picture | photo caption | caption
vi: ảnh minh họa | ảnh tư liệu | ảnh chụp
de: archivbild | archivfoto | symbolbild | symbolfoto | bildunterschrift
fr: photo d'archives | image d'archives | légende | photo d'illustration | image d'illustration
es: foto de archivo | imagen de archivo | fotografía de archivo | foto ilustrativa
pt: foto de arquivo | imagem de arquivo | imagem ilustrativa
it: foto d'archivio | immagine d'archivio | foto di repertorio
nl: archieffoto | archiefbeeld
pl: zdjęcie ilustracyjne | zdjęcie archiwalne
ru: архивное фото | фото из архива
zh: 资料图 | 資料圖 | 资料图片 | 资料照片 | 图为 | 圖為 | 图片说明 | 圖片說明 | 配图
ja: 写真説明 | 資料写真
ko: 자료사진 | 사진 설명
id: foto ilustrasi | ilustrasi foto | arsip foto
sv: arkivbild | bildtext
fi: arkistokuva | kuvituskuva
cs: ilustrační foto
"""

# Openings that templates put before the caption without a mark between them.
OPENINGS_UNMARKED = """
en: image caption | media caption | image copyright | image source | video caption
zh: 图为 | 圖為 | 資料圖 | 资料图
"""

# Labels that say photograph and nothing else, before a sentence: `Photo: The cubs sleep.`
PHOTO = """
en: photo | photos | picture | pictures | file photo
vi: ảnh | hình ảnh | ảnh tư liệu
de: foto | fotos | archivfoto
fr: photo | photos | photo d'archives
es: foto | fotos
pt: foto | fotos
it: foto
nl: foto
pl: fot | foto | zdjęcie
ru: фото | на фото
uk: фото | на фото
sv: foto
fi: kuva
tr: fotoğraf
el: φωτογραφία
id: foto
"""

# Small words inside a credit: `Mai Anh for the Guardian`, `Foto: Jan van der Berg`.
CONNECTORS = """
en: of | by | for | via | from | the | and | on | in | at | courtesy | handout | file | pool | photo | photos | staff | aka
  | c/o
de: von | vom | der | den | und | zur | van
fr: de | du | la | le | les | et
es: del | y | el | al | dos | das | da | do | di
nl: en
sv: och
pl: ja | i | z | w | na
"""

# How the names of newspapers end.
PAPERS = """
en: times | post | tribune | journal | herald | globe | chronicle | guardian | telegraph | gazette | inquirer
  | observer
"""
