"""Words that stand for numbers and dates, by language, case-folded; compared, never written out."""

# Cardinal numbers that newspapers spell out, as number=word. Left out: words that are an article or
# an everyday word in the same language or a neighbouring one (un, een, một; on, due, sex, năm).
NUMERALS: dict[str, str] = {
    "en": "1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven "
    "12=twelve",
    "de": "1=eins 2=zwei 3=drei 4=vier 5=fünf 6=sechs 7=sieben 8=acht 9=neun 10=zehn 12=zwölf",
    "nl": "2=twee 3=drie 4=vier 5=vijf 6=zes 7=zeven 9=negen 10=tien 12=twaalf",
    "sv": "2=två 3=tre 4=fyra 5=fem 7=sju 8=åtta 9=nio 11=elva 12=tolv",
    "fi": "1=yksi 2=kaksi 3=kolme 4=neljä 5=viisi 6=kuusi 7=seitsemän 8=kahdeksan 9=yhdeksän",
    "fr": "2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 9=neuf 10=dix 11=onze 12=douze",
    "es": "2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho 9=nueve 10=diez 11=once 12=doce",
    "pt": "2=dois 3=três 4=quatro 5=cinco 6=seis 7=sete 8=oito 9=nove 10=dez 11=onze 12=doze",
    "it": "3=tre 4=quattro 5=cinque 7=sette 8=otto 9=nove 10=dieci 11=undici 12=dodici",
    "ru": "2=два 3=три 4=четыре 5=пять 6=шесть 7=семь 8=восемь 9=девять 10=десять 12=двенадцать",
    "tr": "2=iki 3=üç 4=dört 5=beş 6=altı 7=yedi 8=sekiz 9=dokuz",
    "id": "2=dua 3=tiga 4=empat 5=lima 6=enam 7=tujuh 8=delapan 9=sembilan 10=sepuluh",
    "vi": "2=hai 4=bốn 6=sáu 7=bảy 8=tám 9=chín 10=mười",
    "ar": "2=اثنان 3=ثلاثة 4=أربعة 5=خمسة 6=ستة 7=سبعة 8=ثمانية 9=تسعة 10=عشرة",
    "hi": "2=दो 3=तीन 4=चार 5=पांच 6=छह 7=सात 8=आठ 9=नौ 10=दस",
    "am": "2=ሁለት 3=ሦስት 4=አራት 5=አምስት 6=ስድስት 7=ሰባት 8=ስምንት 9=ዘጠኝ 10=አሥር",
    "zh": "2=二 3=三 4=四 5=五 6=六 7=七 8=八 9=九 10=十",
}

# Months and days of the week in languages that write them with a capital, with the abbreviations
# of datelines: "may" and "march" are verbs, "May" and "March" are dates.
CAPITAL_DATES: dict[str, str] = {
    "en": "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember "
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık "
    "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember "
    "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
}

# The same in languages that write them small; ordinary words left out (mars, segunda, quarta).
SMALL_DATES: dict[str, str] = {
    "nl": "januari februari maart april juni juli augustus september oktober november december "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "sv": "januari februari april juni juli augusti september oktober november december "
    "måndag tisdag onsdag torsdag fredag lördag söndag",
    "fr": "janvier février avril juin juillet août septembre octobre novembre décembre "
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre "
    "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "понедельник вторник среду четверг пятницу субботу воскресенье",
}

# What opens the headline, or a remark in brackets, of a take that corrects an earlier one.
CORRECTIONS: dict[str, str] = {
    "en": "correct corrects corrected correcting correction",
    "de": "berichtigung berichtigt korrektur korrigiert",
    "fr": "corrige corrigé correction rectificatif",
    "es": "corrige corregido corrección",
    "pt": "corrige corrigido correção",
    "it": "corregge corretto correzione rettifica",
    "nl": "correctie gecorrigeerd rectificatie",
    "sv": "rättelse rättar",
    "ru": "исправлено исправляет поправка",
    "id": "ralat koreksi",
    "vi": "đính",
}


def numerals() -> dict[str, str]:
    """Spelled number (case-folded) -> its digits."""
    pairs = (pair.split("=") for row in NUMERALS.values() for pair in row.split())
    return {word: digits for digits, word in pairs}


def capital_dates() -> frozenset[str]:
    """Months and days of the week that are dates when written with a capital; case-folded."""
    return frozenset(word.casefold() for row in CAPITAL_DATES.values() for word in row.split())


def small_dates() -> frozenset[str]:
    """Months and days of the week that are dates however written; case-folded."""
    return frozenset(word for row in SMALL_DATES.values() for word in row.split())


def corrections() -> frozenset[str]:
    """Words that announce a correction; case-folded."""
    return frozenset(word for row in CORRECTIONS.values() for word in row.split())
