"""Words that dates, times and counts beside a teaser are made of: `language: word | word`."""

WORDS = """
en: ago | am | pm | a.m | p.m | at | on | by | the | of | updated | published | last | posted | est | et | edt | gmt
  | utc | pt | pst | cet | ist | hrs | hour | hours | min | mins | minute | minutes | second | seconds | day | days
  | week | weeks | month | months | year | years | yesterday | today | just | now | read | watch | listen | video
  | photos | premium | podcast | comments | comment | new | views | jan | feb | mar | apr | may | jun | jul | aug
  | sep | sept | oct | nov | dec | january | february | march | april | june | july | august | september | october
  | november | december | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | monday | tuesday | wednesday
  | thursday | friday | saturday | sunday
vi: ngày | tháng | năm | giờ | phút | trước | hôm | qua | nay | thứ | lúc
de: januar | februar | märz | mai | juni | juli | oktober | dezember | uhr | vor | stunden | stunde | tagen | tag
  | minuten | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag
fr: janvier | février | mars | avril | juin | juillet | août | septembre | octobre | novembre | décembre | il | y | a
  | heures | heure | jours | jour | h | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
es: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
  | de | hace | horas | hora | días | del
pt: janeiro | fevereiro | março | maio | junho | julho | setembro | outubro | dezembro | há | dias
it: gennaio | febbraio | aprile | maggio | giugno | luglio | settembre | ottobre | dicembre | ore | fa | giorni
pl: stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada
  | grudnia | godz | temu
ru: января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря | назад
  | часов | часа | час | минут | дней | сегодня | вчера
uk: січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня
  | тому | годин
id: hari | yang | lalu | jam | menit
tr: saat | gün | önce
sv: sedan | timmar | dagar
da: siden | timer
fi: sitten | tuntia | tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta
  | elokuuta | syyskuuta | lokakuuta | marraskuuta | joulukuuta
"""
