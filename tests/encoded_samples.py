"""Short news texts in many languages, written for these tests, with the encodings they came in."""

from typing import NamedTuple


class Sample(NamedTuple):
    """A text and the legacy encodings of its time."""

    language: str
    codecs: tuple[str, ...]
    text: str


SAMPLES = (
    Sample(
        "French",
        ("cp1252", "iso8859-15", "mac-roman"),
        "Le conseil municipal a adopté mardi soir le projet de rénovation de la gare, après trois "
        "heures d'un débat serré. Les élus de l'opposition, qui réclamaient une étude préalable, "
        "ont quitté la salle avant le vote.\nLes travaux débuteront à l'été et coûteront près de "
        "douze millions d'euros, dont un tiers à la charge de la région. « C'est une étape "
        "décisive », a déclaré la maire, qui espère voir les premiers trains dès l'an prochain.",
    ),
    Sample(
        "German",
        ("cp1252",),
        "Der Gemeinderat hat am Dienstagabend den Umbau des Bahnhofs beschlossen. Für die Bürger "
        "ändert sich zunächst wenig: Die Züge fahren wie bisher, nur der Eingang an der "
        "Südstraße bleibt geschlossen.\nDie Kosten von zwölf Millionen Euro trägt größtenteils "
        "das Land. Die Bürgermeisterin sagte, man habe lange genug über Pläne geredet; nun müsse "
        "endlich gebaut werden. Gegner des Vorhabens kündigten an, Beschwerde einzulegen.",
    ),
    Sample(
        "Spanish",
        ("cp1252",),
        "El ayuntamiento aprobó anoche la reforma de la estación, después de un debate de más de "
        "tres horas. La oposición pidió sin éxito que se aplazara la decisión hasta el otoño.\n"
        "Las obras empezarán en junio y costarán doce millones de euros. «Será una transformación "
        "histórica para los niños y los mayores del barrio», señaló la alcaldesa, que prometió "
        "también más árboles en la plaza.",
    ),
    Sample(
        "Italian",
        ("cp1252",),
        "Il consiglio comunale ha approvato martedì sera il progetto della nuova stazione. La "
        "discussione è durata più di tre ore, perché l'opposizione chiedeva una verifica dei "
        "costi.\nI lavori cominceranno a giugno: la città spenderà dodici milioni. «È un passo "
        "che aspettavamo da anni», ha detto la sindaca, che però non ha voluto indicare la data "
        "in cui partirà il primo treno.",
    ),
    Sample(
        "Portuguese",
        ("cp1252",),
        "A câmara municipal aprovou na terça-feira a renovação da estação, após três horas de "
        "discussão. A oposição queria adiar a decisão e não conseguiu votos suficientes.\nAs "
        "obras começarão em junho e custarão doze milhões de euros. “É um avanço para a região”, "
        "afirmou a presidente, que prometeu também melhorar a iluminação das ruas próximas.",
    ),
    Sample(
        "Swedish",
        ("cp1252",),
        "Kommunfullmäktige beslutade i går kväll att bygga om järnvägsstationen. Frågan har "
        "diskuterats i många år, men först nu finns pengarna.\nArbetet börjar i sommar och väntas "
        "ta två år. Under tiden får resenärerna gå över en tillfällig bro. – Det här är en bra "
        "dag för hela länet, säger kommunalrådet, som också lovar fler tåg på kvällarna.",
    ),
    Sample(
        "Danish",
        ("cp1252",),
        "Byrådet vedtog tirsdag aften at bygge stationen om. Sagen har været drøftet i flere år, "
        "men først nu er pengene på plads.\nArbejdet begynder til sommer og ventes at vare to år. "
        "Imens må de rejsende gå over en midlertidig bro. Borgmesteren kalder det en god dag for "
        "hele området og håber på flere tog om aftenen.",
    ),
    Sample(
        "Finnish",
        ("cp1252",),
        "Kaupunginvaltuusto hyväksyi tiistaina illalla rautatieaseman korjauksen. Päätöksestä "
        "äänestettiin pitkän keskustelun jälkeen, ja se syntyi selvällä enemmistöllä.\nTyöt "
        "alkavat kesällä ja kestävät kaksi vuotta. Matkustajat kulkevat sillä välin väliaikaista "
        "siltaa pitkin. Kaupunginjohtajan mukaan päätös hyödyttää koko lähiseutua.",
    ),
    Sample(
        "Polish",
        ("cp1250", "iso8859-2"),
        "Rada miasta przyjęła we wtorek wieczorem projekt przebudowy dworca. Dyskusja trwała "
        "ponad trzy godziny, ponieważ opozycja żądała ponownego obliczenia kosztów.\nPrace "
        "rozpoczną się w czerwcu i pochłoną dwanaście milionów złotych. „To ważny dzień dla "
        "mieszkańców”, powiedziała burmistrz, dodając, że pierwsze pociągi powinny wjechać na "
        "nowy peron już w przyszłym roku.",
    ),
    Sample(
        "Czech",
        ("cp1250", "iso8859-2"),
        "Zastupitelstvo v úterý večer schválilo přestavbu nádraží. Jednání trvalo více než tři "
        "hodiny, protože opozice žádala nový výpočet nákladů.\nPráce začnou v červnu a budou stát "
        "dvanáct milionů korun. Starostka uvedla, že jde o důležitý den pro celé město; první "
        "vlaky by měly přijet k novému nástupišti příští rok. Odpůrci chtějí podat stížnost.",
    ),
    Sample(
        "Hungarian",
        ("cp1250", "iso8859-2"),
        "A képviselő-testület kedd este elfogadta a pályaudvar felújításának tervét. A vita több "
        "mint három órán át tartott, mert az ellenzék új költségszámítást követelt.\nA munka "
        "júniusban kezdődik, és tizenkétmillió forintba kerül. A polgármester szerint ez fontos "
        "nap a város életében; az első vonatok jövőre gördülhetnek be az új vágányokra.",
    ),
    Sample(
        "Romanian",
        ("cp1250",),
        "Consiliul local a aprobat marţi seara proiectul de modernizare a gării. Discuţia a durat "
        "mai mult de trei ore, pentru că opoziţia cerea o nouă estimare a costurilor.\nLucrările "
        "încep în iunie şi vor costa douăsprezece milioane de lei. Primăriţa a spus că este o zi "
        "importantă pentru oraş, iar primele trenuri ar putea ajunge aici anul viitor.",
    ),
    Sample(
        "Croatian",
        ("cp1250",),
        "Gradsko vijeće prihvatilo je u utorak navečer projekt obnove kolodvora. Rasprava je "
        "trajala više od tri sata jer je oporba tražila novi izračun troškova.\nRadovi počinju u "
        "lipnju i stajat će dvanaest milijuna eura. Gradonačelnica je rekla da je to važan dan "
        "za grad; prvi bi vlakovi na novi peron mogli stići već sljedeće godine.",
    ),
    Sample(
        "Turkish",
        ("cp1254",),
        "Belediye meclisi salı akşamı garın yenilenmesi projesini kabul etti. Muhalefet "
        "maliyetin yeniden hesaplanmasını istediği için görüşmeler üç saatten fazla sürdü.\n"
        "Çalışmalar haziranda başlayacak ve on iki milyon liraya mal olacak. Başkan, bunun şehir "
        "için önemli bir gün olduğunu söyledi; ilk trenlerin gelecek yıl yeni perona girmesi "
        "bekleniyor.",
    ),
    Sample(
        "Lithuanian",
        ("cp1257",),
        "Miesto taryba antradienio vakarą pritarė stoties atnaujinimo projektui. Diskusija truko "
        "ilgiau nei tris valandas, nes opozicija reikalavo iš naujo apskaičiuoti išlaidas.\n"
        "Darbai prasidės birželį ir kainuos dvylika milijonų eurų. Merė sakė, kad tai svarbi "
        "diena miestui, o pirmieji traukiniai prie naujojo perono galėtų atvykti kitąmet.",
    ),
    Sample(
        "Latvian",
        ("cp1257",),
        "Pilsētas dome otrdienas vakarā apstiprināja stacijas pārbūves projektu. Debates ilga "
        "vairāk nekā trīs stundas, jo opozīcija prasīja no jauna aprēķināt izmaksas.\nDarbi "
        "sāksies jūnijā un izmaksās divpadsmit miljonus eiro. Mēre sacīja, ka šī ir nozīmīga "
        "diena pilsētai un ka pirmie vilcieni jaunajā peronā varētu pienākt nākamgad.",
    ),
    Sample(
        "Estonian",
        ("cp1257", "cp1252"),
        "Linnavolikogu kiitis teisipäeva õhtul heaks raudteejaama ümberehituse. Arutelu kestis "
        "üle kolme tunni, sest opositsioon nõudis kulude uut arvutust.\nTööd algavad juunis ja "
        "lähevad maksma kaksteist miljonit eurot. Linnapea ütles, et see on tähtis päev kogu "
        "piirkonnale; esimesed rongid peaksid uue perrooni äärde jõudma tuleval aastal.",
    ),
    Sample(
        "Vietnamese",
        ("cp1258",),
        "Hội đồng thành phố tối thứ ba đã thông qua dự án cải tạo nhà ga. Cuộc thảo luận kéo dài "
        "hơn ba giờ vì phe đối lập yêu cầu tính lại chi phí.\nCông trình sẽ khởi công vào tháng "
        "sáu với số vốn mười hai triệu. Thị trưởng nói đây là một ngày quan trọng đối với người "
        "dân; những chuyến tàu đầu tiên có thể đến sân ga mới vào năm tới.",
    ),
    Sample(
        "Russian",
        ("cp1251", "koi8-r", "iso8859-5", "cp866"),
        "Городской совет во вторник вечером утвердил проект реконструкции вокзала. Обсуждение "
        "длилось более трёх часов, поскольку оппозиция требовала заново рассчитать расходы.\n"
        "Работы начнутся в июне и обойдутся в двенадцать миллионов рублей. По словам мэра, это "
        "важный день для города: первые поезда смогут прибыть к новой платформе уже в следующем "
        "году.",
    ),
    Sample(
        "Ukrainian",
        ("cp1251", "koi8-u"),
        "Міська рада у вівторок увечері схвалила проєкт перебудови вокзалу. Обговорення тривало "
        "понад три години, бо опозиція вимагала заново порахувати витрати.\nРоботи почнуться в "
        "червні й коштуватимуть дванадцять мільйонів гривень. За словами міської голови, це "
        "важливий день для її мешканців: перші поїзди можуть прибути вже наступного року.",
    ),
    Sample(
        "Bulgarian",
        ("cp1251",),
        "Общинският съвет одобри във вторник вечерта проекта за обновяване на гарата. "
        "Обсъждането продължи повече от три часа, защото опозицията поиска ново изчисление на "
        "разходите.\nРаботата започва през юни и ще струва дванадесет милиона лева. Според "
        "кмета това е важен ден за града; първите влакове може да пристигнат догодина.",
    ),
    Sample(
        "Serbian",
        ("cp1251",),
        "Градско веће усвојило је у уторак увече пројекат обнове железничке станице. Расправа је "
        "трајала дуже од три сата јер је опозиција тражила нови обрачун трошкова.\nРадови "
        "почињу у јуну и коштаће дванаест милиона динара. Градоначелница је рекла да је то "
        "важан дан за њене суграђане; први возови могли би да стигну већ следеће године.",
    ),
    Sample(
        "Greek",
        ("cp1253", "iso8859-7"),
        "Το δημοτικό συμβούλιο ενέκρινε την Τρίτη το βράδυ το σχέδιο ανακαίνισης του σταθμού. Η "
        "συζήτηση κράτησε πάνω από τρεις ώρες, γιατί η αντιπολίτευση ζητούσε νέο υπολογισμό του "
        "κόστους.\nΟι εργασίες αρχίζουν τον Ιούνιο και θα κοστίσουν δώδεκα εκατομμύρια ευρώ. Η "
        "δήμαρχος μίλησε για σημαντική ημέρα· τα πρώτα τρένα αναμένονται του χρόνου.",
    ),
    Sample(
        "Hebrew",
        ("cp1255",),
        "מועצת העיר אישרה ביום שלישי בערב את התוכנית לשיפוץ תחנת הרכבת. הדיון נמשך יותר משלוש "
        "שעות, משום שהאופוזיציה דרשה לחשב מחדש את העלות.\nהעבודות יתחילו בחודש יוני ויעלו "
        "שנים עשר מיליון שקלים. ראש העיר אמרה שזהו יום חשוב לתושבים, ושהרכבות הראשונות יגיעו "
        "לרציף החדש בשנה הבאה.",
    ),
    Sample(
        "Arabic",
        ("cp1256", "iso8859-6"),
        "وافق مجلس المدينة مساء الثلاثاء على مشروع تجديد محطة القطار. واستمرت المناقشة أكثر من "
        "ثلاث ساعات لأن المعارضة طالبت بإعادة حساب التكاليف.\nوتبدأ الأعمال في شهر يونيو "
        "وتكلف اثني عشر مليون درهم. وقالت رئيسة البلدية إن هذا يوم مهم للسكان، وإن القطارات "
        "الأولى ستصل إلى الرصيف الجديد في العام المقبل.",
    ),
    Sample(
        "Thai",
        ("cp874",),
        "สภาเมืองอนุมัติโครงการปรับปรุงสถานีรถไฟเมื่อคืนวันอังคาร การอภิปรายใช้เวลานานกว่าสามชั่วโมง "
        "เพราะฝ่ายค้านขอให้คำนวณค่าใช้จ่ายใหม่\nงานก่อสร้างจะเริ่มในเดือนมิถุนายนและใช้งบประมาณสิบสองล้านบาท "
        "นายกเทศมนตรีกล่าวว่านี่เป็นวันสำคัญของชาวเมือง และรถไฟขบวนแรกอาจมาถึงชานชาลาใหม่ในปีหน้า",
    ),
    Sample(
        "Chinese, simplified",
        ("gb18030",),
        "市议会星期二晚上通过了火车站改造方案。由于反对派要求重新计算费用，讨论持续了三个多小时。"
        "\n工程将于六月开工，预计花费一千二百万元。市长表示，这对全市居民来说是重要的一天；"
        "首批列车有望在明年驶入新站台。反对者则说，他们准备向上级部门提出申诉。",
    ),
    Sample(
        "Chinese, traditional",
        ("big5hkscs",),
        "市議會星期二晚上通過了火車站改建計畫。由於反對派要求重新計算費用，討論持續了三個多小時。"
        "\n工程將於六月動工，預計花費一千二百萬元。市長表示，這對全市居民來說是重要的一天；"
        "首批列車可望在明年駛入新月台。反對者則說，他們準備向上級機關提出申訴。",
    ),
    Sample(
        "Japanese",
        ("cp932", "euc_jp"),
        "市議会は火曜日の夜、駅の改修計画を可決した。野党が費用の再計算を求めたため、審議は三時間を"
        "超えた。\n工事は六月に始まり、費用は十二億円の見込み。市長は「市民にとって大切な日だ」と述べ、"
        "新しいホームに最初の列車が入るのは来年になるとの見通しを示した。反対派は異議を申し立てる方針だ。",
    ),
    Sample(
        "Korean",
        ("cp949",),
        "시의회는 화요일 밤 기차역 개보수 계획을 통과시켰다. 야당이 비용을 다시 계산할 것을 요구해 "
        "토론은 세 시간 넘게 이어졌다.\n공사는 6월에 시작되며 비용은 120억 원으로 예상된다. 시장은 "
        "“시민들에게 중요한 날”이라며 내년에는 첫 열차가 새 승강장에 들어올 것이라고 말했다.",
    ),
)
