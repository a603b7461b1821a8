"""Function words by language, words that are no names, abbreviations: what tells one shape from another."""

# The commonest words of a language that few others share; counted to tell the language of a text.
FUNCTION_WORDS = """
en: the, of, and, to, in, that, is, was, for, with, on, by, has, have, from, said, it, are, were, which, will, been, this, would
de: der, die, das, und, den, von, zu, mit, sich, auf, für, ist, im, dem, nicht, ein, eine, als, auch, werden, sei, nach, hat
fr: le, la, les, des, et, du, une, dans, pour, que, qui, sur, au, par, plus, avec, est, pas, sont, cette, ont, aux, été
es: el, la, los, las, del, que, en, por, con, una, para, se, más, como, su, al, fue, lo, ha, este, según, sus
pt: o, os, do, da, dos, das, que, em, um, uma, para, com, não, por, no, na, ao, mais, se, foi, pelo, são, à
it: il, di, che, della, del, per, un, una, con, non, sono, gli, nel, dei, alla, si, più, anche, delle, ha, dal, è
nl: de, het, een, van, en, dat, op, te, voor, met, zijn, aan, niet, ook, wordt, door, naar, bij, heeft, uit, werd
sv: och, att, det, som, på, är, av, för, med, den, till, inte, har, om, ett, från, kan, var, vid
no: og, det, som, på, er, av, for, med, den, til, ikke, har, om, et, fra, kan, var, ved, etter, ble, sier
da: og, det, som, på, er, af, for, med, den, til, ikke, har, om, et, fra, kan, var, ved, efter, blev, siger
fi: ja, on, ei, että, se, oli, ovat, myös, mutta, kun, joka, mukaan, sen, hän, tai, kuin
pl: w, i, na, z, się, że, do, jest, nie, o, od, za, po, jak, przez, to, dla, oraz, są, który
cs: a, se, na, v, je, že, s, z, do, o, pro, ve, které, jako, za, podle, byl, jsou
ro: și, de, în, la, a, din, cu, care, pe, pentru, este, au, că, mai, fi, sunt, o
hu: a, az, és, hogy, nem, is, egy, volt, meg, csak, van, mint, szerint
tr: ve, bir, bu, için, ile, olarak, da, de, olan, çok, daha, göre, en, ise, gibi
id: yang, dan, di, untuk, dengan, ini, itu, dari, pada, dalam, tidak, akan, oleh, juga, ke, telah, kata, tersebut
vi: của, và, là, các, có, được, cho, trong, với, một, những, không, này, người, đã, về, tại, theo, khi, đến
"""

# Words after which a line cannot end a phrase: prepositions, articles, conjunctions.
HANGING_WORDS = """
en: of, the, a, an, to, and, or, in, for, with, that, from, its, their, his, her, at, which, as, than, into, between, said, was, were, has, have, had, is, are, be, will, would
de: der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, von, für, dass, im, zum, zur, sich
fr: le, la, les, des, du, de, et, ou, un, une, pour, que, qui, dans, sur, au, aux, est, par
es: el, la, los, las, de, del, y, o, un, una, que, en, con, por, para, al, su, se
pt: o, a, os, as, de, do, da, dos, das, e, ou, um, uma, que, em, com, por, para, no, na, se
it: il, lo, la, i, gli, le, di, del, della, dei, e, o, un, una, che, in, con, per, da, al, si
nl: de, het, een, van, en, of, dat, in, met, voor, te, op, zijn
vi: của, và, là, các, những, cho, với, trong, được, một, mà
id: yang, dan, di, untuk, dengan, dari, pada, dalam
ru: и, в, на, с, что, по, из, от, за, для, о, не
pl: w, i, na, z, się, że, do, o, od, za, dla, oraz
"""

# Capitalised words that begin a "By …" sentence, or end a phrase, and are nobody's name.
NO_NAMES = """
# time
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August, September, October, November, December, Today, Yesterday, Tomorrow, Tonight, Midday, Midnight, Noon, Easter, Christmas, Spring, Summer, Autumn, Fall, Winter, Early, Late, Mid, Year, Month, Week, Day, Night, Morning, Evening, Afternoon
# openings and function words
The, A, An, This, That, These, Those, Its, It, His, Her, Their, Our, My, Your, We, He, She, They, I, You, In, On, At, Of, For, To, From, With, Without, And, Or, But, Not, No, As, Than, Then, When, While, Where, What, Why, How, Who, Which, If, Is, Are, Was, Were, Be, Been, Being, Has, Have, Had, Do, Does, Did, Will, Would, Can, Could, Should, Shall, May, Might, Must, All, Any, Each, Every, Some, Many, Most, More, Much, Few, Other, Another, Such, Same, Own, Only, Just, Also, Even, Still, Again, Ever, Never, Always, Now, Here, There, Up, Down, Out, Over, Under, Off, Into, Onto, After, Before, About, Above, Against, Among, Around, Between, Through, During, Until, Since, Near, New, Old, First, Last, Next, Second, Third, One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten
# by …
Contrast, Comparison, Default, Design, Definition, Accident, Chance, Mistake, Far, Law, Land, Sea, Air, Train, Road, Numbers, Popular, Demand, Request, Appointment, Invitation, Proxy, Hand, Heart, Name, Nature, Order, Phone, Email, Region, Sector, Country, Category, Product, Type, Age, Gender, Application, Segment, Jove, Golly
# newsroom and page
News, Report, Reports, Reporter, Story, Stories, Article, Articles, Video, Photo, Photos, Image, Images, Picture, Gallery, Editorial, Opinion, Analysis, Comment, Comments, Read, Related, Share, Follow, Subscribe, Newsletter, Advertisement, Sponsored, Continue, Reading, Watch, Listen, Live, Update, Updates, Updated, Published, Posted, Source, Sources, Copyright, Rights, Reserved, Home, Menu, Search, Login, Sign, Register, Contact, Terms, Privacy, Policy, Cookie, Cookies, Page, Section, Tags, Topics, Topic, Trending, Popular, Latest, Breaking, Exclusive, Staff, Writer, Correspondent, Editor, Desk, Team, Press, Release, Agency, Bureau, Online, Print, Email, E-mail, Twitter, Facebook, Instagram, LinkedIn, WhatsApp, Telegram, YouTube, Google, Getty, Reuters, AFP, Bloomberg, Xinhua, Advertising, Author, Caption, Credit, File, Illustration, Infographic, Map, Graphic, Chart, Table, Figure, Background, Summary, Overview, Introduction, Conclusion, Highlights, Key, Points, Takeaways, Timeline, Explainer, Interview, Review, Profile, Obituary, Note, Notes, Correction, Clarification, Editors, Disclaimer
# institutions and common headline nouns
Government, Ministry, Minister, President, Prime, Party, Parliament, Congress, Senate, House, White, Court, Supreme, Council, Committee, Commission, Department, Office, Board, Bank, Central, Federal, Reserve, Fund, Company, Corporation, Group, Inc, Corp, Ltd, LLC, University, College, School, Institute, Center, Centre, Hospital, Police, Army, Navy, Force, Forces, Union, United, States, Nations, European, American, British, Chinese, Russian, German, French, Japanese, Vietnamese, Indian, Asian, African, International, National, Global, World, Foreign, Trade, Economic, Economy, Business, Market, Markets, Stock, Stocks, Oil, Gas, Energy, Power, Climate, Change, Health, Science, Technology, Tech, Sport, Sports, Politics, Political, Election, Elections, War, Peace, Crisis, Deal, Talks, Agreement, Tariff, Tariffs, Export, Exports, Import, Imports, Growth, Industry, Investment, Finance, Financial, City, State, North, South, East, West, Northern, Southern, Eastern, Western, Street, Avenue, Road, River, Lake, Island, Islands, Mountain, Sea, Ocean, Bay, Park, Airport, Station, Hotel, Museum, Church, Cup, League, Championship, Olympics, Games, Festival, Award, Awards, Prize, Day, Great, Big, Small, High, Low, Good, Bad, Best, Worst, Free, Full, Top, Special, General, Public, Private, Social, Media, Digital, Data, Security, Defense, Defence, Education, Culture, Food, Travel, Life, Style, Music, Film, Movie, Book, Books, Art, Arts, Show, Game, Vietnam, China, Russia, America, Europe, Asia, Africa, India, Japan, Germany, France, Britain, England, Ukraine, Israel, Iran, Iraq, Syria, Korea, Canada, Mexico, Brazil, Australia
# other languages
Der, Ein, Eine, Les, Une, Los, Las, Una, Uma, Gli, Het, Een, Ministerium, Regierung, Gouvernement, Gobierno, Governo, Президент, Правительство
"""

# Some of them are given names, or surnames, where the rest of the name is none of them.
GIVEN_NAMES_TOO = """
April, May, June, August, Will, Art, Summer, Autumn, Christian, Park, Young, Sunday, Friday, King, Page, Read, Grant, Chase, Frank, Mark, Bill, Sue, Rose
"""
SURNAMES_TOO = """
Law, Day, West, North, East, Best, Low, Small, Street, Lake, Park, Church, Bay, Power, Page, Read, May, March, Winter, Spring, Fall, Summers, Bush, Free, Great, Fields, Rivers, Price, Banks, Bank, English, British, French, German, Brazil, England, Ireland, Holland, Israel, Young, Long, Short, White, Black, Cook, Fisher, Key, Post, Star, House, Hall, Weekes, Friday, Moody, Ford, Sun, Christmas, Noon, Knight, Comfort
"""

# Surnames' and given names' small words.
PARTICLES = """
van, von, der, den, de, del, della, delle, di, da, dos, das, do, du, des, la, le, el, al, bin, bint, ibn, ben, abu, y, e, i, zu, zum, zur, ter, ten, te, af, av, st, 't, in't, op, d', o', mac
"""

# First characters of Chinese (and many Vietnamese and Korean) surnames, simplified and traditional.
HAN_SURNAMES = """
王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉翁路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饒饶解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺
"""

# Lower-case words inside a place's name.
PLACE_PARTICLES = """
de, del, della, delle, di, da, do, dos, das, du, des, la, le, les, el, al, of, the, and, und, et, y, e, sur, am, an, der, im, on, upon, es, en, aux, in, na, nad, над, на
"""

# Capitals that stay capitals inside a place's name.
PLACE_CAPITALS = """
US, USA, UK, UN, UAE, EU, DC, NYC, HCM, HCMC, TP, TPHCM, TP.HCM, CDMX, NSW, ACT, UNGA, COP
"""

# Abbreviations whose full stop closes no sentence at the end of a headline.
ABBREVIATIONS = """
inc, corp, co, ltd, jr, sr, st, no, vs, mr, mrs, ms, dr, prof, gen, gov, sen, rep, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, ala, ariz, ark, calif, colo, conn, fla, ga, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa, tenn, tex, va, vt, wash, wis, wyo, ont, que, p.m, a.m, etc
"""
