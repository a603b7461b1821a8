"""News agencies, outlets, and the words by which a newspaper's name is known.

An agency is written here as it writes itself; the reader of this table also accepts the name in
capitals, never in another case, because many of them are common words ("ap", "uni", "ansa").
"""

AGENCIES = """
# world-wide
Reuters, Thomson Reuters, Thomson Reuters Foundation, Reuters Breakingviews, Reuters Health, Reuters Life!, AP, The AP, Associated Press, The Associated Press, AFP, Agence France-Presse,
Agence France Presse, AFP-Relaxnews, AFPBB, UPI, United Press International, Bloomberg, Bloomberg News, Dow Jones, Dow Jones Newswires, MarketWatch, CNN Wire, CNN Newsource, Inter Press Service, IPS, Religion News Service, RNS,
Catholic News Service, CNS, Cox News Service, Knight Ridder, McClatchy, States Newsroom, Stacker, The Conversation, Project Syndicate, PR Newswire, PRNewswire, Business Wire, BUSINESS WIRE, GlobeNewswire, GLOBE NEWSWIRE, ACCESSWIRE, ACN Newswire, Media OutReach, Media OutReach Newswire, Newsfile Corp., EIN Presswire, StatePoint, Tribune News Service, TNS, KHN, KFF Health News, ProPublica, Kyodo News Service
# Viet Nam
VNA, VNS, TTXVN, TTXVN/Vietnam+, TTXVN/VIETNAM+, VNA/VNS, VNA/VNP, VNP, NDO/VNA, Thông tấn xã Việt Nam, Vietnam News Agency, Viet Nam News Agency, Vietnam+, Vietnam Plus, VietnamPlus, Vietnamplus
# South-East Asia
Bernama, BERNAMA, Antara, ANTARA, ANTARA News, PNA, Philippine News Agency, TNA, Thai News Agency, AKP, Agence Kampuchea Presse, KPL, MNA, CNA, Xinhua-VNA
# East Asia
Xinhua, Xinhua News Agency, China News Service, CNS, ECNS, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap, Yonhap News, Yonhap News Agency, Newsis, News1, NEWSIS, KCNA, Montsame, MONTSAME, Focus Taiwan
# South and central Asia
PTI, Press Trust of India, ANI, IANS, UNI, United News of India, UNB, BSS, APP, Associated Press of Pakistan, PPI, RSS, ANI/BusinessWire India, Pajhwok, Kazinform, KABAR, 24.kg, UzA, Trend, Azertac, AZERTAC, APA, Armenpress, ARMENPRESS, Interpressnews
# Near East
AA, Anadolu Agency, Anadolu, DHA, IHA, İHA, ANKA, SANA, Petra, PETRA, INA, NINA, IRNA, ISNA, Fars, FARS, Tasnim, Mehr, MEHR, SPA, WAM, QNA, KUNA, BNA, ONA, MENA, WAFA, Wafa, NNA, JTA, JNS, TPS
# Africa
TAP, APS, MAP, LANA, GNA, NAN, News Agency of Nigeria, PANA, Panapress, SAPA, ANA, African News Agency, KNA, ENA, SUNA, NAMPA, Nampa, ZANIS, AIM, ANGOP, Angop, APAnews, APA News, AGP, AIP, ACP, New Ziana, BOPA, BuaNews, SAnews.gov.za
# Europe
dpa, dpa-AFX, dpa-infocom, dpa/lby, dpa/lnw, dpa/lno, dpa/lni, dpa/lsw, dpa/lhe, dpa/lrs, dpa/mv, dpa/tmn, dpa-tmn, AFX, epd, KNA, sid, SID, dapd, ddp, DTS, dts, dts Nachrichtenagentur, APA, APA/dpa, apa, SDA, sda, Keystone-SDA, keystone-sda, awp, AWP, ATS, ats, Keystone-ATS, ANSA, AGI, Adnkronos, ADNKRONOS, askanews, Askanews, ASKANEWS, LaPresse,
LAPRESSE, Italpress, ITALPRESS, Radiocor, MF-DJ, EFE, Europa Press, EUROPA PRESS, EP, Colpisa, COLPISA, Servimedia, SERVIMEDIA, Lusa, LUSA, ANP, Belga, BELGA, TT, NTB, Ritzau, ritzau, RITZAU, STT, BNS, ELTA, LETA, PAP, PAP/, ISBnews, IAR, ČTK, CTK, TASR, SITA, MTI, Agerpres, AGERPRES, Mediafax, MEDIAFAX, BTA, Tanjug, TANJUG, Beta, BETA, FoNet, FONET, HINA, Hina, STA, SRNA, FENA, Fena, MIA, ATA, ANA-MPA, AMNA, ΑΠΕ, ΑΠΕ-ΜΠΕ, CNA, PA, PA Media, Press Association, The Press Association, ČTK/AP, Ukrinform, UNIAN, Interfax, Interfax-Ukraine, TASS, ITAR-TASS, RIA Novosti, Sputnik, BelTA, BELTA, Moldpres, MOLDPRES, Infotag, Europe 1
# the Americas
Notimex, NOTIMEX, Télam, TELAM, Telam, NA, Noticias Argentinas, Agência Brasil, Agencia Brasil, Agência Estado, Estadão Conteúdo, Folhapress, FOLHAPRESS, ABI, Andina, ANDINA, AVN, Prensa Latina, PL, ACN, Colprensa, COLPRENSA, CP, The Canadian Press, Canadian Press, La Presse Canadienne, CMC, AAP, Australian Associated Press, NZPA, NZN, PACNEWS, Pacnews
# other scripts
ТАСС, ИТАР-ТАСС, РИА Новости, Интерфакс, ИНТЕРФАКС, Интерфакс-Украина, Спутник, БЕЛТА, БелТА, Укринформ, Укрінформ, УНИАН, УНІАН, Рейтер, Росбалт, РОСБАЛТ, РБК, REGNUM, ПРАЙМ, ВЗГЛЯД, АП, БТА, Казинформ, КАЗИНФОРМ, ТАНЈУГ, Танјуг,
新华社, 新華社, 中新社, 中新网, 中新網, 新华网, 人民网, 中央社, 路透社, 路透, 美联社, 美聯社, 法新社, 彭博社, 彭博, 共同社, 共同通信, 共同, 時事, 時事通信, 時事通信社, ロイター, ＡＦＰ, 韩联社, 韓聯社, 德新社, 塔斯社, 俄新社, 央视, 央视新闻, 俄罗斯卫星通讯社, 中评社, 新唐人, 大紀元, 大纪元,
연합뉴스, 뉴시스, 뉴스1, 로이터, 로이터=연합뉴스, AP=연합뉴스, رويترز, أ ف ب, أ.ف.ب, فرانس برس, أ ش أ, وام, واس, قنا, كونا, سانا, وفا, بترا, واع, د ب أ, سبوتنيك, شينخوا, الأناضول, أسوشيتد برس, ایرنا, ایسنا, فارس, تسنیم, مهر, भाषा, एएनआई, आईएएनएस, वार्ता, यूनीवार्ता, रॉयटर, รอยเตอร์, เอเอฟพี, เอพี, ซินหัว
"""

# Outlets that sign lead-ins and bylines without a word that gives them away as a newspaper.
OUTLETS = """
CNN, CNN Business, CNNMoney, CNN.com, CNBC, MSNBC, NBC, NBC News, ABC News, CBS News, CBS, PBS, NPR, FOX Business, Fox News, FOX News, NewsNation, C-SPAN, BBC, BBC News, BBC Sport, ITV, ITV News, Sky News, Channel 4 News, Euronews, euronews, DW, Deutsche Welle, France 24, RFI, VOA, RFE/RL, RFA, Radio Free Asia, Al Jazeera, TRT World, NHK, NHK World, CGTN, CCTV, RT, RTHK, TVBS, ABC, SBS, RNZ, CBC, CBC News, CTV, CTV News, Global News, Radio-Canada, TVA Nouvelles,
Forbes, Fortune, Time, TIME, Newsweek, The Economist, Barron's, Business Insider, Insider, Axios, Politico, POLITICO, The Hill, Roll Call, Vox, Slate, Salon, Quartz, Wired, WIRED, The Verge, TechCrunch, Engadget, Mashable, BuzzFeed News, HuffPost, Huffington Post, The Daily Beast, Vice News, VICE, Variety, Deadline, Billboard, Rolling Stone, Pitchfork, ESPN, USA TODAY, USA Today, The Atlantic, The Intercept, Breitbart, Yahoo Finance, Yahoo News, MarketWatch, Benzinga, Seeking Alpha, Investopedia, CoinDesk, Cointelegraph, Crypto Briefing, Nikkei Asia, Nikkei, Asahi Shimbun, Yomiuri Shimbun, Mainichi, Caixin, Caixin Global, SCMP, Sixth Tone, Rappler, GMA News, ABS-CBN News, Malaysiakini, Malay Mail, The Edge, Mothership, Channel NewsAsia, Coconuts, Tempo, Kompas, detikcom, Liputan6, CNN Indonesia, CNBC Indonesia, Republika, Okezone, Tribunnews, Prothom Alo, bdnews24, NDTV, India Today, Firstpost, The Wire, Scroll, Moneycontrol, Mint, ThePrint, News18, Republic World, Dawn, Geo News, ARY News, Samaa,
VnExpress, VnExpress International, VOV, VOV5, VOVworld, VTV, VTC, VTC News, VGP, VGP News, VietNamNet, Vietnamnet, VietNamNet Bridge, VietNamNet Global, Tuoi Tre, Tuoi Tre News, Tuổi Trẻ, Thanh Nien, Thanh Niên, Người Lao Động, Tiền Phong, Dân trí, Dan Tri, Dantri, Zing, Zing News, Znews, Nhan Dan, Nhân Dân, Nhan Dan Online, NDO, SGGP, SGGPO, PLO, NLĐO, NLDO, TTO, TPO, TNO, QĐND, QDND, LĐO, ĐCSVN, VIR, Vietnam Investment Review, Vietnam Briefing, VnEconomy, VNEconomy, CafeF, Vietstock, Hanoitimes, Hà Nội Mới, Hanoi Moi, Sài Gòn Giải Phóng, Pháp Luật TP.HCM, Lao Động, Đầu Tư, Báo Đầu tư, Báo Quốc tế, TG&VN, KTSG Online, KTSG, Công Thương, Báo Công Thương, Bnews, BNEWS, Baotintuc, KTĐT, KTDT, ANTĐ, ANTD, TTTĐ, GD&TĐ, GDTĐ, GDVN, VHO, PNO, PNVN, PLVN, PLXH, DNSG, BĐT, BTO, HNM, HNMO, SKĐS, TN&MT, ĐĐK, DĐDN, DĐDN Online, LĐTĐ, QĐND Online, NDĐT, TBKTSG, TBKTSG Online, KTSG, VnBusiness, VEN, VietTimes, Viettimes, VTC1, SGGP Online, NLĐO Online, BĐBP, CATP, PANO, TCCS, TCTC, ANTV, Công an nhân dân, CAND, Vietnam Economic Times, Saigon Times, SGT, Vietcetera, Petrotimes, The Leader, TheLeader, Doanh Nhân, Kinh tế Đô thị, Mekong Eye,
Le Monde, Le Figaro, Libération, Les Echos, Le Parisien, 20 Minutes, Mediapart, L'Express, Le Point, Ouest-France, BFMTV, BFM, franceinfo, L'Equipe, L'Équipe, Le Soir, RTBF, RTL, Le Temps, 24 heures, El País, EL PAÍS, El Mundo, ABC, La Vanguardia, El Periódico, elDiario.es, Expansión, Marca, AS, Clarín, La Nación, Infobae, El Universal, Excélsior, Milenio, Reforma, El Tiempo, El Espectador, Semana, El Comercio, La República, El Mercurio, La Tercera, Cooperativa, TeleSUR, teleSUR, Folha, Folha de S.Paulo, Estadão, O Globo, G1, UOL, Valor, Público, Expresso, Observador, Jornal de Notícias, Corriere della Sera, la Repubblica, La Repubblica, La Stampa, Il Sole 24 Ore, Il Fatto Quotidiano, Il Giornale, Il Messaggero, Rai News, RaiNews, Sky TG24, Fanpage, Der Spiegel, SPIEGEL, DER SPIEGEL, Die Zeit, DIE ZEIT, taz, Die Welt, WELT, Bild, BILD, Handelsblatt, FAZ, F.A.Z., SZ, Stern, stern, Focus, Tagesspiegel, n-tv, ntv, ZDF, ARD, tagesschau, NDR, WDR, MDR, BR24, Der Standard, Die Presse, Kurier, ORF, NZZ, Blick, SRF, 20 Minuten, Watson, De Telegraaf, NRC, de Volkskrant, Trouw, AD, NOS, NU.nl, De Standaard, De Morgen, VRT, Svenska Dagbladet, Dagens Nyheter, Aftonbladet, Expressen, SVT, VG, NRK, Dagbladet, Aftenposten, DR, Politiken, Berlingske, YLE, Yle, Helsingin Sanomat, Onet, Gazeta Wyborcza, Rzeczpospolita, TVN24, RMF FM, Meduza, Медуза, Коммерсантъ, Коммерсант, Ведомости, Известия, Лента.ру, Газета.Ru, RT на русском, Российская газета, Новая газета, Украинская правда, Українська правда
"""

# A capitalised name that ends in, or begins with, one of these is a newspaper, magazine or site.
LAST_WORDS = """
Times, Post, News, Herald, Tribune, Gazette, Journal, Chronicle, Telegraph, Observer, Guardian, Examiner, Inquirer, Enquirer,
Courier, Dispatch, Advertiser, Sentinel, Register, Bulletin, Monitor, Mercury, Daily, Weekly, Newswire, Newspaper, Radio, TV, Television,
Globe, Star, Sun, Mirror, Mail, Express, Independent, Standard, Record, Ledger, Argus, Echo, Citizen, Nation, Punch, Vanguard, Press, Magazine, Review, Digest, Online, Today,
Zeitung, Rundschau, Tageblatt, Tagblatt, Anzeiger, Nachrichten, Kurier, Presse, Allgemeine, Abendblatt, Morgenpost, Volksblatt, Bote,
Courant, Dagblad, Nieuwsblad, Bladet, Posten, Tidende, Avis, Sanomat, Shimbun, Gazeta, Dziennik, Pravda, Noviny, Hírlap
"""
FIRST_WORDS = """
Diario, Periódico, Jornal, Correio, Folha, Gazeta, Corriere, Gazzetta, Giornale, Quotidiano, Radio, Rádio, Agencia, Agência, Agenzia, Agence, Báo, Tạp chí, Thời báo, Газета, Радио, Журнал, Harian, Koran, Majalah
"""

# Phrases that end like a newspaper's name and are none.
NO_OUTLETS = """
Breaking News, Latest News, Top News, Good News, Bad News, Fake News, World News, Sports News, Business News, Local News, More News,
Hard Times, Modern Times, End Times, Blog Post, Guest Post, Washington Today, Book Review, Film Review, Movie Review, Peer Review, Year in Review, In Review,
Human Record, World Record, World Express, Rising Star, Pop Star, Rock Star, Movie Star, Junk Mail, Press Express, The Press, The Sun, The Nation, The Record, The Standard,
The Star, The Daily, The News, The Times, The Mail, The Post, The Journal, The Review, News Review, Free Press, Associated Press Photo, Climate Monitor
"""

TOP_DOMAINS = """
com, net, org, info, biz, news, press, media, online, today, live, tv, fm, io, co, eu, vn, cn, hk, tw, jp, kr, in, pk, bd, lk, np, id, my, sg, th, ph,
kh, la, mm, au, nz, uk, ie, fr, de, at, ch, be, nl, lu, es, pt, it, pl, cz, sk, hu, ro, bg, gr, hr, rs, si, ba, me, mk, al, ru, su, ua, by, kz, uz, az, ge, am,
tr, il, ir, iq, sa, ae, qa, kw, eg, ma, dz, tn, ng, ke, za, gh, us, ca, mx, br, ar, cl, pe, ec, ve, uy, py, bo, se, no, dk, fi, is, ee, lv, lt
"""
