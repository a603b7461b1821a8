"""Places that stand in datelines: cities by region, countries, and regions that follow a city.

Spelling as readers of English (or of the place's own language) write it; the reader of this table
folds case and diacritics, so HÀ NỘI, Ha Noi and HANOI need one entry each way they are spaced.
A place that is missing here is still recognised by the form of its dateline (capitals, date,
agency); the table only makes the weaker forms safe.
"""

CITIES = """
# Viet Nam
Hanoi, Ha Noi, Ho Chi Minh City, HCM City, HCMC, TP HCM, TPHCM, TP.HCM, TP Hồ Chí Minh, TP. Hồ Chí Minh,
Thành phố Hồ Chí Minh, Hồ Chí Minh, Saigon, Sai Gon, Sài Gòn, Da Nang, Danang, Đà Nẵng, Hai Phong, Haiphong, Hải Phòng, Can Tho,
Cần Thơ, Hue, Huế, Thừa Thiên Huế, Thua Thien-Hue, Nha Trang, Da Lat, Dalat, Đà Lạt, Vung Tau, Vũng Tàu, Ba Ria-Vung Tau, Bà Rịa-Vũng Tàu, Ha Long,
Hạ Long, Quang Ninh, Quảng Ninh, Quang Nam, Quảng Nam, Quang Ngai, Quảng Ngãi, Quang Binh, Quảng Bình,
Quang Tri, Quảng Trị, Bac Ninh, Bắc Ninh, Bac Giang, Bắc Giang, Binh Duong, Bình Dương, Dong Nai,
Đồng Nai, Binh Dinh, Bình Định, Binh Thuan, Bình Thuận, Khanh Hoa, Khánh Hòa, Lam Dong, Lâm Đồng, Dak Lak,
Đắk Lắk, Dak Nong, Đắk Nông, Gia Lai, Kon Tum, Nghe An, Nghệ An, Ha Tinh, Hà Tĩnh, Thanh Hoa, Thanh Hóa, Nam Dinh,
Nam Định, Ninh Binh, Ninh Bình, Thai Binh, Thái Bình, Hung Yen, Hưng Yên, Hai Duong, Hải Dương, Ha Nam, Hà Nam,
Vinh Phuc, Vĩnh Phúc, Phu Tho, Phú Thọ, Thai Nguyen, Thái Nguyên, Lang Son, Lạng Sơn, Cao Bang, Cao Bằng,
Ha Giang, Hà Giang, Lao Cai, Lào Cai, Yen Bai, Yên Bái, Tuyen Quang, Tuyên Quang, Dien Bien, Điện Biên,
Lai Chau, Lai Châu, Son La, Sơn La, Hoa Binh, Hòa Bình, Ninh Thuan, Ninh Thuận, Phu Yen, Phú Yên, Tay Ninh,
Tây Ninh, Long An, Tien Giang, Tiền Giang, Ben Tre, Bến Tre, Tra Vinh, Trà Vinh, Vinh Long, Vĩnh Long,
Dong Thap, Đồng Tháp, An Giang, Kien Giang, Kiên Giang, Hau Giang, Hậu Giang, Soc Trang, Sóc Trăng,
Bac Lieu, Bạc Liêu, Ca Mau, Cà Mau, Phu Quoc, Phú Quốc, Sa Pa, Sapa, Hoi An, Hội An, Bac Kan, Bắc Kạn,
Bình Phước, Binh Phuoc, Con Dao, Côn Đảo, Mong Cai, Móng Cái, Dung Quat, Chu Lai, Buon Ma Thuot, Quy Nhon
# South-East Asia
Jakarta, Surabaya, Bandung, Medan, Denpasar, Bali, Yogyakarta, Semarang, Makassar, Palembang, Bogor,
Batam, Depok, Tangerang, Bekasi, Nusantara, Banda Aceh, Jayapura, Kuala Lumpur, Putrajaya, Penang,
George Town, Johor Bahru, Johor Baru, Ipoh, Kuching, Kota Kinabalu, Shah Alam, Petaling Jaya, Melaka, Seremban,
Kuantan, Kuala Terengganu, Kota Bharu, Alor Setar, Labuan, Langkawi, Singapore, Bangkok, Chiang Mai, Phuket, Pattaya,
Nonthaburi, Khon Kaen, Chiang Rai, Hat Yai, Songkhla, Ayutthaya, Manila, Quezon City, Cebu, Cebu City,
Davao City, Davao, Makati, Makati City, Baguio City, Zamboanga City, Iloilo City, Bacolod City, Cagayan de Oro City, Pasay City,
Taguig City, Phnom Penh, Siem Reap, Sihanoukville, Vientiane, Luang Prabang, Yangon, Rangoon, Mandalay,
Naypyidaw, Naypyitaw, Nay Pyi Taw, Bandar Seri Begawan, Dili
# East Asia
Beijing, Peking, Shanghai, Guangzhou, Shenzhen, Chengdu, Chongqing, Tianjin, Wuhan, Hangzhou, Nanjing,
Xi'an, Xian, Suzhou, Shenyang, Harbin, Dalian, Qingdao, Jinan, Zhengzhou, Changsha, Kunming, Nanning,
Guiyang, Lhasa, Urumqi, Lanzhou, Xining, Yinchuan, Hohhot, Taiyuan, Shijiazhuang, Hefei, Nanchang,
Fuzhou, Xiamen, Haikou, Sanya, Ningbo, Wenzhou, Dongguan, Foshan, Zhuhai, Changchun, Boao, Yiwu,
Hong Kong, Macau, Macao, Taipei, Kaohsiung, Taichung, Tainan, Hsinchu, Taoyuan, New Taipei, Keelung, Tokyo, Osaka, Kyoto,
Nagoya, Yokohama, Kobe, Fukuoka, Sapporo, Hiroshima, Nagasaki, Sendai, Naha, Fukushima, Niigata,
Seoul, Busan, Pusan, Incheon, Daegu, Daejeon, Gwangju, Ulsan, Sejong, Suwon, Jeju, Pyeongchang, Paju,
Pyongyang, Kaesong, Panmunjom, Ulaanbaatar, Ulan Bator
# South Asia
New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bengaluru, Bangalore, Hyderabad,
Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Patna, Bhopal, Indore, Srinagar, Jammu, Chandigarh,
Amritsar, Ludhiana, Guwahati, Shillong, Imphal, Kohima, Aizawl, Agartala, Itanagar, Gangtok, Ranchi, Raipur,
Bhubaneswar, Cuttack, Visakhapatnam, Vijayawada, Amaravati, Thiruvananthapuram, Kochi, Kozhikode, Mangaluru, Mysuru,
Mysore, Coimbatore, Madurai, Puducherry, Panaji, Goa, Surat, Vadodara, Rajkot, Gandhinagar, Dehradun,
Shimla, Leh, Varanasi, Prayagraj, Allahabad, Agra, Noida, Gurugram, Gurgaon, Ghaziabad, Meerut, Faridabad, Thane,
Nashik, Aurangabad, Jodhpur, Udaipur, Ayodhya, Gorakhpur, Jabalpur, Gwalior, Tirupati, Islamabad, Karachi, Lahore, Rawalpindi,
Peshawar, Quetta, Multan, Faisalabad, Muzaffarabad, Gilgit, Hyderabad, Sialkot, Dhaka, Chittagong, Chattogram, Sylhet, Khulna,
Rajshahi, Cox's Bazar, Colombo, Kandy, Jaffna, Galle, Kathmandu, Pokhara, Lalitpur, Biratnagar, Thimphu, Male, Kabul, Kandahar,
Herat, Jalalabad, Mazar-i-Sharif, Kunduz
# Central Asia, Caucasus
Astana, Nur-Sultan, Almaty, Tashkent, Samarkand, Bishkek, Osh, Dushanbe, Ashgabat, Baku, Tbilisi,
Batumi, Yerevan, Stepanakert, Sukhumi
# Near and Middle East
Ankara, Istanbul, İstanbul, Izmir, İzmir, Antalya, Adana, Diyarbakir, Diyarbakır, Gaziantep, Bursa, Konya, Trabzon,
Jerusalem, Tel Aviv, Haifa, Gaza, Gaza City, Gaza Strip, Rafah, Khan Younis, Khan Yunis, Deir al-Balah, Jabalia,
Ramallah, Hebron, Nablus, Jenin, Bethlehem, West Bank, Beersheba, Eilat, Sderot, Beirut, Tripoli, Sidon, Tyre,
Damascus, Aleppo, Homs, Idlib, Latakia, Amman, Zarqa, Baghdad, Basra, Mosul, Erbil, Kirkuk, Najaf,
Karbala, Sulaymaniyah, Tehran, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Riyadh, Jeddah, Mecca, Makkah, Medina, Madinah, Dammam,
Dhahran, Doha, Abu Dhabi, Dubai, Sharjah, Manama, Kuwait City, Kuwait, Muscat, Sanaa, Sana'a, Aden, Hodeidah, Nicosia,
Limassol, Larnaca, Cairo, Alexandria, Giza, Suez, Sharm el-Sheikh, Luxor, Aswan, Ismailia, El-Arish, New Alamein
# Africa
Tripoli, Benghazi, Misrata, Tunis, Sfax, Sousse, Algiers, Alger, Oran, Constantine, Rabat, Casablanca,
Marrakesh, Marrakech, Tangier, Fez, Agadir, Nouakchott, Dakar, Banjul, Bissau, Conakry, Freetown, Monrovia,
Bamako, Ouagadougou, Niamey, Abidjan, Yamoussoukro, Accra, Kumasi, Lome, Lomé, Cotonou, Lagos, Abuja,
Kano, Ibadan, Port Harcourt, Maiduguri, Kaduna, Enugu, Jos, Yaounde, Yaoundé, Douala, N'Djamena, Bangui,
Libreville, Malabo, Brazzaville, Kinshasa, Lubumbashi, Goma, Bukavu, Kisangani, Luanda, Lusaka, Ndola, Harare,
Bulawayo, Maputo, Beira, Lilongwe, Blantyre, Gaborone, Windhoek, Pretoria, Johannesburg, Cape Town,
Durban, Port Elizabeth, Gqeberha, Bloemfontein, Soweto, Maseru, Mbabane, Antananarivo, Port Louis, Victoria, Moroni,
Nairobi, Mombasa, Kisumu, Eldoret, Nakuru, Dar es Salaam, Dodoma, Zanzibar, Arusha, Kampala, Entebbe, Kigali, Bujumbura,
Gitega, Addis Ababa, Mekele, Asmara, Djibouti, Mogadishu, Hargeisa, Khartoum, Port Sudan, Juba, El Fasher, Omdurman,
Praia, São Tomé
# Western and northern Europe
London, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Southampton, Portsmouth, Brighton,
Oxford, Cambridge, Edinburgh, Glasgow, Aberdeen, Dundee, Cardiff, Swansea, Belfast, Londonderry, Wimbledon, Silverstone, Gleneagles,
Dublin, Cork, Limerick, Galway, Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux,
Lille, Rennes, Reims, Le Havre, Grenoble, Dijon, Montpellier, Saint-Denis, Versailles, Cannes, Calais, Le Mans, Roland Garros,
Brussels, Bruxelles, Brüssel, Antwerp, Antwerpen, Anvers, Ghent, Gent, Liège, Bruges, Luxembourg, Amsterdam, Rotterdam,
The Hague, Den Haag, Utrecht, Eindhoven, Groningen, Maastricht, Zandvoort, Berlin, Hamburg, Munich, München, Cologne, Köln,
Frankfurt, Frankfurt/Main, Frankfurt am Main, Stuttgart, Düsseldorf, Duesseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden,
Hannover, Hanover, Nuremberg, Nürnberg, Duisburg, Bochum, Bonn, Karlsruhe, Mannheim, Wiesbaden, Mainz,
Kiel, Rostock, Erfurt, Magdeburg, Potsdam, Saarbrücken, Freiburg, Wolfsburg, Davos, Vienna, Wien, Graz,
Linz, Salzburg, Innsbruck, Klagenfurt, Bregenz, Eisenstadt, St. Pölten, Zurich, Zürich, Geneva, Genève,
Genf, Basel, Bern, Berne, Lausanne, Lugano, Luzern, Lucerne, St. Gallen, Zug, Vaduz, Monaco, Monte Carlo,
Copenhagen, København, Aarhus, Odense, Stockholm, Gothenburg, Göteborg, Malmö, Malmo, Uppsala, Oslo,
Bergen, Trondheim, Stavanger, Lillehammer, Helsinki, Helsingfors, Tampere, Turku, Espoo, Rovaniemi, Reykjavik, Reykjavík, Nuuk, Torshavn
# Southern Europe
Madrid, Barcelona, Valencia, Valence, Seville, Sevilla, Zaragoza, Malaga, Málaga, Murcia, Palma, Palma de Mallorca, Las Palmas,
Bilbao, San Sebastián, Vitoria, Pamplona, Santander, Oviedo, Gijón, Santiago de Compostela, A Coruña,
Vigo, Valladolid, Salamanca, Toledo, Córdoba, Granada, Alicante, Girona, Tarragona, Mérida, Santa Cruz de Tenerife, Logroño,
Lisbon, Lisboa, Porto, Oporto, Braga, Coimbra, Faro, Funchal, Ponta Delgada, Fatima, Fátima, Rome, Roma, Milan, Milano, Turin,
Torino, Naples, Napoli, Genoa, Genova, Venice, Venezia, Florence, Firenze, Bologna, Bari, Palermo, Catania,
Verona, Trieste, Padova, Perugia, Ancona, Cagliari, Trento, Bolzano, Aosta, Potenza, Campobasso, Catanzaro, L'Aquila, Pescara, Messina, Brescia, Bergamo, Monza, Imola, Vatican City, Città del Vaticano, Vatican,
San Marino, Valletta, Athens, Thessaloniki, Piraeus, Patras, Heraklion, Lesbos, Tirana
# Eastern and central Europe
Moscow, Moskau, St. Petersburg, St Petersburg, Saint Petersburg, Sochi, Vladivostok, Novosibirsk, Yekaterinburg, Kazan, Grozny,
Rostov-on-Don, Samara, Volgograd, Kaliningrad, Murmansk, Irkutsk, Omsk, Krasnodar, Kursk, Belgorod, Kyiv, Kiev, Kharkiv,
Kharkov, Odesa, Odessa, Lviv, Dnipro, Donetsk, Luhansk, Mariupol, Zaporizhzhia, Kherson, Mykolaiv,
Sevastopol, Simferopol, Kramatorsk, Pokrovsk, Bakhmut, Chernobyl, Minsk, Brest, Gomel, Vitebsk, Grodno, Chisinau, Chișinău, Tiraspol, Vilnius, Kaunas, Riga,
Tallinn, Tartu, Narva, Warsaw, Warszawa, Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Wrocław, Poznan, Poznań, Lodz, Łódź, Lublin,
Katowice, Szczecin, Rzeszow, Rzeszów, Białystok, Bydgoszcz, Toruń, Olsztyn, Kielce, Opole, Prague, Praha, Brno, Ostrava, Plzeň, Bratislava, Kosice, Košice, Budapest,
Debrecen, Bucharest, București, Cluj, Cluj-Napoca, Timisoara, Iasi, Constanta, Sofia, Plovdiv, Varna, Belgrade, Beograd, Novi Sad, Nis, Zagreb,
Split, Dubrovnik, Rijeka, Ljubljana, Maribor, Sarajevo, Mostar, Banja Luka, Srebrenica, Podgorica, Skopje, Pristina
# United States
Washington, Washington DC, Washington D.C., New York, New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio,
San Diego, Dallas, Fort Worth, San Jose, Austin, Jacksonville, San Francisco, Columbus, Indianapolis,
Seattle, Denver, Boston, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville,
Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa, Atlanta, Omaha,
Colorado Springs, Raleigh, Miami, Miami Beach, Minneapolis, St. Paul, Tulsa, Tampa, New Orleans, Cleveland, Honolulu,
Anaheim, Santa Ana, Santa Monica, Santa Clara, St. Louis, Pittsburgh, Cincinnati, Anchorage, Newark, Buffalo, Orlando, Hartford, Stamford, Greenwich,
Salt Lake City, Richmond, Charlotte, Birmingham, Baton Rouge, Des Moines, Little Rock, Providence, Jersey City, Trenton, Atlantic City,
Albany, Springfield, Lansing, Madison, Tallahassee, Montgomery, Jackson, Frankfort, Charleston, Columbia, Annapolis, Dover, Augusta, Montpelier,
Concord, Boise, Helena, Cheyenne, Bismarck, Pierre, Lincoln, Topeka, Santa Fe, Carson City, Reno, Olympia, Spokane, Juneau,
El Paso, Brownsville, McAllen, Laredo, Long Beach, Oakland, Berkeley, Palo Alto, Mountain View, Menlo Park, Cupertino, Redmond,
Palm Beach, West Palm Beach, Fort Lauderdale, Cape Canaveral, Huntsville, Ferguson, Uvalde, Parkland, Hollywood, Beverly Hills, Brooklyn, Queens, Manhattan, Bronx, Capitol Hill, Wall Street, White House,
Camp David, Guantanamo Bay, Cape Cod, Aspen, Augusta, Daytona Beach, Indian Wells, Flushing Meadows, San Juan, Hagatna, Arlington, Fort Bragg
# Canada
Ottawa, Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Québec, Halifax, Regina,
Saskatoon, Hamilton, Mississauga, St. John's, Fredericton, Charlottetown, Whitehorse, Yellowknife, Iqaluit, Banff, Kananaskis, Niagara Falls, Gatineau, Laval, Sherbrooke
# Latin America and the Caribbean
Mexico City, Ciudad de México, Ciudad de Mexico, CDMX, México, Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Ciudad Juárez, Cancun, Cancún,
Acapulco, Puebla, Oaxaca, Veracruz, Culiacan, Culiacán, Guatemala City, Guatemala, Ciudad de Guatemala, San Salvador, Tegucigalpa, San Pedro Sula, Managua,
San Jose, San José, Panama City, Ciudad de Panamá, Panamá, Havana, La Habana, Santiago de Cuba, Kingston, Port-au-Prince, Santo Domingo, San Juan, Port of Spain, Bridgetown,
Nassau, Hamilton, Bogota, Bogotá, Medellin, Medellín, Cali, Cartagena, Barranquilla, Cúcuta, Caracas, Maracaibo, Valencia,
Quito, Guayaquil, Cuenca, Lima, Cusco, Arequipa, La Paz, Santa Cruz, Sucre, Cochabamba, El Alto, Asuncion, Asunción,
Montevideo, Punta del Este, Buenos Aires, Cordoba, Rosario, Mendoza, La Plata, Mar del Plata, Ushuaia, Santiago,
Santiago de Chile, Valparaiso, Valparaíso, Viña del Mar, Concepción, Brasilia, Brasília, Sao Paulo, São Paulo, Rio de Janeiro, Salvador, Recife, Fortaleza,
Belo Horizonte, Porto Alegre, Curitiba, Manaus, Belém, Belem, Campinas, Florianópolis, Goiânia, Natal, Georgetown, Paramaribo, Cayenne, Belmopan, Belize City
# Oceania
Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Gold Coast, Cairns, Alice Springs,
Wellington, Auckland, Christchurch, Dunedin, Queenstown, Rotorua, Suva, Nadi, Port Moresby, Honiara, Port Vila,
Noumea, Nouméa, Apia, Nuku'alofa, Nukualofa, Tarawa, Majuro, Funafuti, Papeete, Pago Pago
# Organisations' seats and other datelines
United Nations, Aboard Air Force One, Aboard the Papal Plane, Strait of Hormuz
# Russian and Ukrainian
Москва, Санкт-Петербург, Минск, Киев, Київ, Алма-Ата, Алматы, Астана, Ташкент, Бишкек, Баку, Ереван, Тбилиси,
Владивосток, Новосибирск, Екатеринбург, Казань, Нижний Новгород, Самара, Ростов-на-Дону, Краснодар, Сочи, Симферополь, Севастополь, Грозный, Донецк,
Луганск, Харьков, Харків, Одесса, Одеса, Львов, Львів, Дніпро, Вашингтон, Нью-Йорк, Лондон, Париж, Берлин, Брюссель, Женева, Вена, Рим,
Пекин, Токио, Дели, Нью-Дели, Ханой, Хошимин, Стамбул, Анкара, Тегеран, Каир, Тель-Авив, Иерусалим, Дамаск, Бейрут, Варшава, Прага,
Рига, Таллин, Вильнюс, Кишинев, Белград, София, Хельсинки, Стокгольм, Осло, Мадрид, Дубай, Доха, Эр-Рияд, Сеул
# Greek, Arabic, Persian, Hindi, Thai, Korean
Αθήνα, Θεσσαλονίκη, Βρυξέλλες, Λευκωσία, القاهرة, بيروت, دمشق, بغداد, الرياض, جدة, مكة المكرمة, الدوحة, دبي, أبوظبي, أبو ظبي,
الكويت, المنامة, مسقط, صنعاء, عدن, عمان, عمّان, القدس, القدس المحتلة, غزة, رام الله, الخرطوم, بورتسودان, طرابلس, بنغازي, تونس, الجزائر, الرباط, الدار البيضاء,
نواكشوط, واشنطن, نيويورك, لندن, باريس, برلين, بروكسل, جنيف, موسكو, بكين, طهران, أنقرة, اسطنبول, إسطنبول, تهران, نیویورک, لندن,
नई दिल्ली, मुंबई, लखनऊ, पटना, भोपाल, जयपुर, कोलकाता, चेन्नई, बेंगलुरु, हैदराबाद, अहमदाबाद, रांची, वाशिंगटन, लंदन, इस्लामाबाद, काठमांडू,
서울, 부산, 인천, 대구, 대전, 광주, 울산, 세종, 수원, 제주, 평양, 하노이, 호찌민, 워싱턴, 뉴욕, 도쿄, 베이징, 런던, 파리, 베를린, 모스크바
# Chinese and Japanese
北京, 上海, 天津, 重庆, 重慶, 广州, 廣州, 深圳, 香港, 澳门, 澳門, 台北, 臺北, 新北, 桃園, 新竹, 台中, 臺中, 台南, 臺南, 高雄, 基隆, 嘉義, 彰化, 南投, 雲林, 屏東, 宜蘭, 花蓮, 台東, 臺東, 苗栗, 澎湖, 金門,
南京, 杭州, 武汉, 武漢, 成都, 西安, 沈阳, 瀋陽, 济南, 濟南, 青岛, 青島, 大连, 大連, 厦门, 廈門, 福州, 合肥, 长沙, 長沙, 南昌, 郑州, 鄭州, 石家庄, 太原, 哈尔滨, 长春, 昆明, 贵阳, 南宁, 海口, 三亚, 拉萨, 乌鲁木齐, 兰州, 西宁, 银川, 呼和浩特,
东京, 東京, 大阪, 京都, 名古屋, 福岡, 札幌, 那覇, 広島, 首尔, 首爾, ソウル, 平壤, 平壌, 河内, 河內, ハノイ, 胡志明市, ホーチミン, 曼谷, バンコク, 新加坡, シンガポール, 雅加达, 雅加達, ジャカルタ, 吉隆坡, 马尼拉, 馬尼拉, マニラ, 金边, 金邊, 万象, 仰光, ヤンゴン, 新德里, ニューデリー, 伊斯兰堡,
华盛顿, 華盛頓, ワシントン, 纽约, 紐約, ニューヨーク, 联合国, 聯合國, 旧金山, 洛杉矶, 洛杉磯, ロサンゼルス, 芝加哥, 渥太华, 伦敦, 倫敦, ロンドン, 巴黎, パリ, 柏林, ベルリン, 布鲁塞尔, 布魯塞爾, ブリュッセル, 日内瓦, 日內瓦, ジュネーブ, 罗马, 羅馬, ローマ, 马德里, 馬德里, 维也纳, 維也納, ウィーン, 莫斯科, モスクワ, 基辅, 基輔, キーウ, 华沙, 安卡拉, 伊斯坦布尔, 开罗, 開羅, カイロ, 耶路撒冷, エルサレム, 加沙, 德黑兰, 德黑蘭, テヘラン, 迪拜, ドバイ, 多哈, 利雅得, 贝鲁特, 大马士革, 巴格达, 悉尼, シドニー, 堪培拉, 惠灵顿, 内罗毕, 约翰内斯堡, 里约热内卢, 巴西利亚, 墨西哥城, 布宜诺斯艾利斯
"""

COUNTRIES = """
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan,
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina,
Bosnia-Herzegovina, Botswana, Brazil, Brasil, Britain, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Chad, Chile,
China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti,
Dominican Republic, East Timor, Timor-Leste, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Eswatini, Ethiopia, Fiji,
Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Greenland, Guatemala, Guinea, Guyana, Haiti, Honduras,
Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan,
Jordan, Kazakhstan, Kenya, Kosovo, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg,
Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Mongolia, Montenegro,
Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia,
Northern Ireland, Norway, Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal,
Puerto Rico, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia,
Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan,
Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Uganda, Ukraine,
United Arab Emirates, UAE, United Kingdom, UK, U.K., United States, USA, U.S., US, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Viet Nam,
Việt Nam, Wales, Yemen, Zambia, Zimbabwe, Kashmir, Tibet, Crimea, Guam, Samoa, Solomon Islands, Kiribati, Tuvalu, Nauru, Palau
"""

# What follows a city after a comma: states, provinces, abbreviations of them.
REGIONS = """
# United States, as the AP stylebook, the post office and readers write them
Ala., Ariz., Ark., Calif., Colo., Conn., Del., D.C., DC, Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich.,
Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., Penn., R.I., S.C., S.D.,
Tenn., Vt., Va., Wash., W.Va., W. Va., Wis., Wyo., Tex., Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware,
Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington,
West Virginia, Wisconsin, Wyoming, P.R.
# Canada, Australia, India and others
Ont., Que., B.C., Alta., Sask., Man., N.S., N.B., P.E.I., N.L., Ontario, Quebec, Québec, British Columbia, Alberta, Saskatchewan,
Manitoba, Nova Scotia, New Brunswick, Newfoundland, Nunavut, Yukon, New South Wales, Queensland, Tasmania, West Bank, Gaza Strip, Gaza,
Uttar Pradesh, Bihar, Punjab, Kerala, Tamil Nadu, Karnataka, Maharashtra, Gujarat, Rajasthan, West Bengal, Assam, Odisha, Telangana,
Sindh, Balochistan, Khyber Pakhtunkhwa, Crimea, Siberia, Bavaria, Sicily, Sardinia, Normandy, Brittany, Catalonia, Flanders, Kashmir, Okinawa, Hokkaido
"""
