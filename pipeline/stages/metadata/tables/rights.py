"""How notices of rights are worded, by language: patterns that are matched without case."""

RIGHTS_RESERVED = (
    r"(?:all rights reserved|alle rechte vorbehalten|tous droits (?:de reproduction )?réservés"
    r"|(?:todos )?los derechos reservados|todos los derechos reservados|todos os direitos reservados"
    r"|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone"
    r"|(?:все|авторские) права (?:защищены|сохранены|принадлежат)|усі права захищен[оі]"
    r"|mọi quyền được bảo lưu|alla rättigheter (?:förbehålls|förbehållna|reserverade)"
    r"|alle rettigheder forbeholde\w{1,3}|alle rettigheter (?:reservert|forbehold\w{1,3})"
    r"|kaikki oikeudet pidätetään|všechna práva vyhrazena|minden jog fenntartva"
    r"|toate drepturile (?:sunt )?rezervate|tüm hakları saklıdır|hak cipta dilindungi"
    r"|με (?:την )?επιφύλαξη παντός δικαιώματος|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित"
    r"|无断转载禁止|無断転載禁止|版权所有|版權所有|無斷轉載|무단\s?전재)"
)
COPYRIGHT_WORDS = r"(?:copyright|bản quyền|urheberrecht|derechos de autor|hak cipta)"

_AGAIN = (
    r"(?:published|republished|reproduced|copied|broadcast|rewritten|redistributed|reprinted"
    r"|distributed|transmitted|stored|retransmitted)"
)

# What may not be done with the text, as a whole line below it.
RESTRICTED = {
    "en": rf"(?:this|these|the|all|any) (?:material|contents?|article|text|story|report|publication"
    rf"|transcript|work|information|document|site|website)s?\b.{{0,60}}\b(?:may not|must not|can ?not|shall not)"
    rf" be {_AGAIN}(?:(?:,| or| and) .{{0,200}}|\b.{{0,80}}\b(?:permission|consent)\b.{{0,120}})",
    "en-part": rf"no part of (?:this|the) (?:\w+ ){{1,3}}(?:may|can) be {_AGAIN}\b.{{0,240}}",
    "en-noun": r"(?=.*\b(?:permission|consent|authori[sz]ation|in whole or|any form|any medium)\b)"
    r"(?:any |all |the )?(?:unauthori[sz]ed )?(?:reproduction|republication|redistribution|copying"
    r"|reprinting|re-?use)\b.{0,160}\b(?:prohibited|forbidden|not permitted|is allowed)\b.{0,120}",
    "de": r"(?:der )?(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|wiedergabe)\b.{0,120}"
    r"(?:nur mit|ohne)\b.{0,60}(?:genehmigung|zustimmung|erlaubnis|einwilligung).{0,120}",
    "de-law": r"(?:dieser|alle|die) (?:artikel|text|beitrag|inhalte|texte)\b.{0,60}urheberrechtlich geschützt.{0,200}",
    "fr": r"(?:toute )?(?:reproduction|rediffusion)\b.{0,120}(?:interdite|autorisation)\b.{0,160}",
    "es": r"(?:queda |está )?(?:totalmente |terminantemente |estrictamente )?prohibida (?:la|su|toda)"
    r" (?:reproducción|copia|distribución|republicación)\b.{0,200}",
    "pt": r"(?:é |fica )?(?:expressamente |terminantemente )?(?:proibida|vedada) (?:a|sua|qualquer)"
    r" (?:reprodução|cópia|republicação|distribuição)\b.{0,200}",
    "pt-law": r"(?:os textos|todo o conteúdo|o conteúdo|todos os textos)\b.{0,80}\bprotegid[oa]s? (?:pela|por|pelas|pelos)\b"
    r".{0,60}direitos? (?:autora|de autor).{0,200}",
    "fr-law": r"(?:le|l['’]ensemble du|tout le) contenu\b.{0,60}\bprotégé par (?:le|les) droits? d['’]auteur.{0,200}",
    "es-law": r"(?:este|el|todo el) (?:contenido|artículo)\b.{0,60}\bprotegido por (?:los derechos|derechos|la ley).{0,160}",
    "it": r"(?:©|\(c\))? ?(?:riproduzione (?:riservata|vietata)|(?:è )?vietata la riproduzione)\b.{0,120}",
    "nl": r"(?:op (?:dit artikel|dit bericht|onze artikelen|alle artikelen)\b.{0,40}rust(?:en)? auteursrecht"
    r"|niets uit deze (?:uitgave|website|publicatie) mag|overname (?:van )?.{0,60}(?:zonder|alleen)\b.{0,40}"
    r"toestemming).{0,160}",
    "sv": r"(?:all )?(?:kopiering|eftertryck|mångfaldigande|återpublicering)\b.{0,80}"
    r"(?:förbjud|tillåtelse|tillstånd|medgivande).{0,80}",
    "da": r"(?:kopiering|gengivelse|videredistribution)\b.{0,80}(?:ikke tilladt|forbudt|tilladelse).{0,80}",
    "no": r"(?:alt innhold|innholdet|materialet) (?:på|er|i)\b.{0,60}(?:opphavsrett|åndsverkloven).{0,160}",
    "fi": r"(?:artikkelin|sisällön|aineiston|jutun|tekstin)\b.{0,60}(?:kopioi|lainaami|julkaisemi)\w*\b.{0,80}"
    r"(?:kielletty|ilman).{0,80}",
    "pl": r"(?:kopiowanie|rozpowszechnianie|przedruk|powielanie)\b.{0,120}(?:zabronione|bez zgody|za zgodą).{0,120}"
    r"|materiał chroniony prawem autorskim.{0,200}",
    "cs": r"(?:kopírování|přetisk|další šíření|přebírání)\b.{0,120}(?:zakázán|souhlasu|povoleno pouze).{0,120}",
    "ru": r"(?=.*(?:материал|сайт|контент|публикаци))(?:при (?:полном|частичном|любом|использовании|перепечатке"
    r"|цитировании|копировании|воспроизведении)|использование|перепечатка|копирование|воспроизведение)\b.{0,140}"
    r"(?:обязательн|запрещен|ссылк|разрешени|согласи).{0,160}",
    "uk": r"(?=.*(?:матеріал|сайт|контент|публікаці))(?:(?:при|у разі) (?:повн|частков|використанн|передру|цитуванн)\w*"
    r"|передрук|копіювання|використання)\b.{0,140}(?:обов.язков|заборонен|посиланн|дозвол).{0,160}",
    "vi": r"(?:nghiêm )?cấm (?:mọi hình thức )?(?:sao chép|phát hành lại)\b.{0,120}"
    r"|(?:vui lòng |đề nghị |phải )?ghi rõ (?:nguồn|xuất xứ)\b.{0,120}(?:phát hành|đăng|sử dụng|trích|dẫn) lại\b.{0,80}",
    "tr": r".{0,120}(?:izinsiz|izin alınmadan|kaynak gösteril\w+)\b.{0,60}"
    r"(?:kullanılamaz|yayınlanamaz|yayımlanamaz|kopyalanamaz|alıntılanamaz|çoğaltılamaz).{0,60}",
    "el": r"απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή|αντιγραφή).{0,160}",
    "id": r"dilarang (?:keras )?(?:menyalin|mengutip|memperbanyak|menggandakan|mengambil)\b.{0,160}",
    "zh": r".{0,24}(?:未经|未經).{0,24}(?:不得|禁止|严禁|嚴禁|请勿|請勿).{0,12}(?:转载|轉載|复制|複製|使用).{0,60}"
    r"|(?:如需)?(?:转载|轉載)(?:请|請|须|需|务必).{1,40}|(?:严禁|禁止|请勿|嚴禁|請勿)(?:擅自|随意|任意)?(?:转载|轉載).{0,30}",
    "ja": r".{0,40}無断.{0,16}(?:転載|複製|引用|使用).{0,16}(?:禁|お断り|できません).{0,20}|禁無断転載.{0,20}",
    "ko": r".{0,60}무단 ?(?:전재|복제|배포).{0,24}금(?:지|합니다).{0,20}",
    "ar": r"(?:يمنع|يحظر|لا يجوز) (?:نسخ|النسخ|النشر|نشر|إعادة نشر|إعادة النشر).{0,120}",
}
