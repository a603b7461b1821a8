"""Months, weekdays, times and the labels of date lines, by language.

Months: one line a language, twelve groups from January to December separated by `;`, the forms of
a month separated by spaces (nominative, genitive, abbreviations, without the closing dot). Names
that stand for different months in different languages (Croatian and Polish "listopad") are left
out for the smaller press.
"""

MONTHS = """
en: January Jan; February Feb; March Mar; April Apr; May; June Jun; July Jul; August Aug; September Sept Sep; October Oct; November Nov; December Dec
de: Januar Jänner Jan; Februar Feber Feb; März Maerz Mär Mrz; April Apr; Mai; Juni Jun; Juli Jul; August Aug; September Sept Sep; Oktober Okt; November Nov; Dezember Dez
fr: janvier janv; février fevrier févr fév; mars; avril avr; mai; juin; juillet juil; août aout; septembre sept; octobre oct; novembre nov; décembre decembre déc
es: enero ene; febrero feb; marzo mar; abril abr; mayo may; junio jun; julio jul; agosto ago; septiembre setiembre sep set; octubre oct; noviembre nov; diciembre dic
pt: janeiro jan; fevereiro fev; março mar; abril abr; maio mai; junho jun; julho jul; agosto ago; setembro set; outubro; novembro nov; dezembro dez
it: gennaio gen genn; febbraio feb febbr; marzo mar; aprile apr; maggio mag; giugno giu; luglio lug; agosto ago; settembre set sett; ottobre ott; novembre nov; dicembre dic
ca: gener; febrer; març; abril; maig; juny; juliol; agost; setembre; octubre; novembre; desembre
nl: januari jan; februari feb; maart mrt; april apr; mei; juni jun; juli jul; augustus aug; september sept sep; oktober okt; november nov; december dec
sv: januari jan; februari feb; mars; april apr; maj; juni jun; juli jul; augusti aug; september sept; oktober okt; november nov; december dec
no: januar jan; februar feb; mars; april apr; mai; juni jun; juli jul; august aug; september sept; oktober okt; november nov; desember des
da: januar jan; februar feb; marts; april apr; maj; juni jun; juli jul; august aug; september sept; oktober okt; november nov; december dec
fi: tammikuuta tammikuun; helmikuuta; maaliskuuta; huhtikuuta; toukokuuta; kesäkuuta; heinäkuuta; elokuuta; syyskuuta; lokakuuta; marraskuuta; joulukuuta
pl: stycznia sty; lutego lut; marca; kwietnia kwi; maja; czerwca cze; lipca lip; sierpnia sie; września wrz; października paź; listopada lis; grudnia gru
cs: ledna; února; března; dubna; května; června; července; srpna; září; října; listopadu; prosince
sk: januára; februára; marca; apríla; mája; júna; júla; augusta; septembra; októbra; novembra; decembra
hu: január jan; február febr; március márc; április ápr; május máj; június jún; július júl; augusztus; szeptember szept; október; november; december
ro: ianuarie ian; februarie; martie; aprilie; mai; iunie iun; iulie iul; august; septembrie; octombrie; noiembrie; decembrie
tr: Ocak Oca; Şubat Şub; Mart; Nisan; Mayıs; Haziran; Temmuz; Ağustos; Eylül; Ekim; Kasım; Aralık
id: Januari Jan; Februari Feb; Maret; April Apr; Mei; Juni Jun; Juli Jul; Agustus Agt; September Sept; Oktober Okt; November Nov; Desember Des
ms: Januari; Februari; Mac; April; Mei; Jun; Julai; Ogos; September; Oktober; November; Disember
ru: января янв январь; февраля фев февр февраль; марта мар март; апреля апр апрель; мая май; июня июн июнь; июля июл июль; августа авг август; сентября сен сент сентябрь; октября окт октябрь; ноября ноя нояб ноябрь; декабря дек декабрь
uk: січня; лютого; березня; квітня; травня; червня; липня; серпня; вересня; жовтня; листопада; грудня
bg: януари; февруари; март; април; май; юни; юли; август; септември; октомври; ноември; декември
el: Ιανουαρίου Ιαν; Φεβρουαρίου Φεβ; Μαρτίου Μαρ; Απριλίου Απρ; Μαΐου Μαϊου; Ιουνίου Ιουν; Ιουλίου Ιουλ; Αυγούστου Αυγ; Σεπτεμβρίου Σεπ; Οκτωβρίου Οκτ; Νοεμβρίου Νοε; Δεκεμβρίου Δεκ
ar: يناير جانفي; فبراير شباط فيفري; مارس آذار; أبريل إبريل ابريل نيسان أفريل; مايو أيار; يونيو يونيه حزيران جوان; يوليو يوليه تموز جويلية; أغسطس اغسطس آب أوت; سبتمبر أيلول; أكتوبر اكتوبر; نوفمبر; ديسمبر
fa: ژانویه; فوریه; مارس; آوریل; مه; ژوئن; ژوئیه; اوت; سپتامبر; اکتبر; نوامبر; دسامبر
hi: जनवरी; फरवरी फ़रवरी; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर सितम्बर; अक्टूबर अक्तूबर; नवंबर नवम्बर; दिसंबर दिसम्बर
"""

WEEKDAYS = """
en: Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
de: Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So
fr: lundi mardi mercredi jeudi vendredi samedi dimanche
es: lunes martes miércoles jueves viernes sábado domingo
pt: segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo
it: lunedì martedì mercoledì giovedì venerdì sabato domenica
nl: maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
sv: måndag tisdag onsdag torsdag fredag lördag söndag
da: mandag tirsdag onsdag torsdag fredag lørdag søndag
pl: poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pią sob ndz
cs: pondělí úterý středa čtvrtek pátek sobota neděle
tr: Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar
id: Senin Selasa Rabu Kamis Jumat Jum'at Sabtu Minggu Isnin Khamis Jumaat Ahad
ru: понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
el: Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή
ar: الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
zh: 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日
ja: 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
ko: 월요일 화요일 수요일 목요일 금요일 토요일 일요일
"""

# Weekdays of two words, matched before the single ones.
WEEKDAY_PHRASES = """
Thứ Hai, Thứ Ba, Thứ Tư, Thứ Năm, Thứ Sáu, Thứ Bảy, Thứ 2, Thứ 3, Thứ 4, Thứ 5, Thứ 6, Thứ 7, Chủ Nhật
"""

# Labels before a date of publication, longest first at run time; matched without case.
PUBLISHED = """
en: this story was originally published, this story was first published, this article was originally published, this article was first published, this story was originally published on, this article was originally published on, this story was first published on, this article was first published on, story originally published, originally published on, date, dated, date published, publish date, publication date, published, published on, published at, published date, first published, first published on, originally published, posted, posted on, posted at, post date, issued, issued on, filed, created, created on, published online, date posted, pub date, publish time
vi: ngày, ngày đăng, đăng ngày, đăng lúc, xuất bản, ngày xuất bản, xuất bản ngày, thời gian, đăng tải lúc, được đăng
de: datum, veröffentlicht, veröffentlicht am, erschienen, erschienen am, stand, publiziert am, erstellt am, vom
fr: date, publié, publié le, publie le, mis en ligne le, paru le, posté le, date de publication
es: fecha, publicado, publicado el, publicada el, publicación, fecha de publicación
pt: data, publicado, publicado em, publicada em, publicação, criado em
it: data, pubblicato, pubblicato il, pubblicato su, data di pubblicazione, pubblicata il
nl: datum, gepubliceerd, gepubliceerd op, geplaatst op, geplaatst
sv: publicerad, publicerat, publicerades
no: publisert, publiceret, offentliggjort, offentliggjort d, udgivet
fi: julkaistu
pl: data, opublikowano, data publikacji, publikacja, dodano, utworzono
cs: vydáno, publikováno, datum, zveřejněno
hu: közzétéve, megjelent
ro: publicat, publicat la, data
tr: yayınlanma, yayınlanma tarihi, yayın tarihi, tarih, giriş, giriş tarihi, oluşturma tarihi, eklenme
id: tanggal, diterbitkan, dipublikasikan, terbit, dibuat
ru: дата, дата публикации, время публикации, опубликовано, опубликована, добавлено, размещено
uk: опубліковано, дата публікації
el: δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, ημερομηνία, ημερομηνία δημοσίευσης
ar: تاريخ النشر, نشر في, نشر بتاريخ, نُشر في, نشرت في, التاريخ
fa: تاریخ انتشار, تاریخ
hi: प्रकाशित, पब्लिश, दिनांक
zh: 发布时间, 發布時間, 发布于, 發布於, 发表时间, 發表時間, 发表于, 時間, 时间, 日期, 发稿时间, 發稿時間, 发布日期, 發佈時間, 刊登日期
ja: 公開, 公開日, 公開日時, 配信, 掲載, 掲載日, 投稿日, 発行日
ko: 입력, 기사입력, 등록, 승인, 발행일, 게재일, 송고시간
"""

# Labels before a date of change.
MODIFIED = """
en: updated, updated on, updated at, last updated, last updated on, last updated at, update, last update, modified, last modified, last modified on, date updated, revised, last revised
vi: cập nhật, cập nhật lúc, cập nhật ngày, cập nhật lần cuối
de: aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, geändert, geändert am, letzte änderung, aktualisierung
fr: mis à jour, mis à jour le, mise à jour, mise à jour le, modifié le, actualisé le, dernière mise à jour
es: actualizado, actualizado el, actualizada, última actualización, modificado, actualización
pt: atualizado, atualizado em, atualizada em, última atualização, atualizado há, modificado em, actualizado em
it: aggiornato, aggiornato il, ultimo aggiornamento, modificato il, ultima modifica
nl: bijgewerkt, bijgewerkt op, laatst bijgewerkt, aangepast, laatste update, gewijzigd
sv: uppdaterad, uppdaterat, uppdaterades, senast uppdaterad
no: oppdatert, sist oppdatert, opdateret, sidst opdateret
fi: päivitetty
pl: zaktualizowano, aktualizacja, ostatnia aktualizacja
cs: aktualizováno, aktualizace
hu: frissítve
ro: actualizat, actualizat la
tr: güncelleme, güncelleme tarihi, son güncelleme, güncellenme, güncellenme tarihi, güncellendi
id: diperbarui, pembaruan terakhir, dikemas kini
ru: обновлено, обновлена, изменено, дата обновления, последнее обновление
uk: оновлено
el: ενημερώθηκε, τελευταία ενημέρωση, ανανεώθηκε
ar: آخر تحديث, تحديث, تم التحديث
fa: به‌روزرسانی, آخرین به‌روزرسانی
hi: अपडेटेड, अपडेट, अद्यतन
zh: 更新时间, 更新時間, 更新于, 更新於, 更新, 最后更新, 最後更新
ja: 更新, 更新日, 更新日時, 最終更新
ko: 수정, 최종수정, 업데이트
"""

# Words that may stand between the parts of a date line.
FILLERS = """
en: on, at, the, of, from, by, local time
de: am, um, den, ab, der
fr: le, à, a
es: el, a las, a la, de
pt: às, as, em, de, a
it: il, alle, alle ore, ore, del
nl: op, om
sv: kl, klockan, den, d
pl: o, godz, godz., o godz., godzina
cs: v
tr: saat
id: pukul, jam
vi: lúc, ngày, vào lúc, hồi
ru: в, от, г, года, г.
uk: о
el: στις, ώρα
ar: في, الساعة, على الساعة
"""

ZONES = """
ET, EST, EDT, CT, CST, CDT, MT, MST, MDT, PT, PST, PDT, AKST, AKDT, HST, AST, ADT, NST, BST, WEST, WET, CET, CEST, EET, EEST, MEZ, MESZ,
MSK, МСК, TRT, IST, PKT, BDT, BdST, NPT, ICT, WIB, WITA, WIT, SGT, MYT, HKT, PHT, PST, CST, JST, KST, AEST, AEDT, ACST, AWST, NZST, NZDT, WAT, CAT, EAT, SAST, GST, KSA, IDT,
local time, Ortszeit, heure locale, hora local, ora locale, heure de Paris, (local time), Eastern, Pacific, Central
"""
