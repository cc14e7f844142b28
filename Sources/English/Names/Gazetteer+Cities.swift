import Vocabulary

extension Gazetteer {
  /// `Country: City/other spelling, City …`; capitals stand with their countries.
  static let cityText = """
    Ukraine: Odesa/Odessa, Kharkiv/Kharkov, Lviv/Lvov, Dnipro/Dnepr/Dnipropetrovsk, Zaporizhzhia/Zaporizhia/Zaporozhye/Zaporizhzhya
    Ukraine: Mariupol, Kherson, Mykolaiv/Nikolaev/Mykolayiv, Donetsk, Luhansk/Lugansk, Bakhmut/Artemivsk, Avdiivka/Avdeevka, Pokrovsk
    Ukraine: Kramatorsk, Sloviansk/Slavyansk, Chernihiv/Chernigov, Sumy, Poltava, Vinnytsia/Vinnitsa, Zhytomyr, Chernobyl/Chornobyl
    Ukraine: Bucha
    Ukraine: Irpin, Melitopol, Berdiansk/Berdyansk, Kryvyi Rih/Krivoy Rog, Kremenchuk, Sievierodonetsk/Severodonetsk, Lysychansk
    Ukraine: Izium/Izyum
    Ukraine: Kupiansk/Kupyansk, Vuhledar, Toretsk, Chasiv Yar, Ivano-Frankivsk, Ternopil, Uzhhorod, Rivne, Lutsk, Khmelnytskyi, Cherkasy
    Ukraine: Sevastopol/Sebastopol, Simferopol, Kerch, Yalta, Enerhodar/Energodar, Pavlohrad, Nikopol, Starokostiantyniv
    Russia: St. Petersburg/Saint Petersburg/St Petersburg/Leningrad, Novosibirsk, Yekaterinburg/Ekaterinburg, Kazan, Nizhny Novgorod
    Russia: Samara
    Russia: Rostov-on-Don/Rostov, Belgorod, Kursk, Bryansk, Voronezh, Krasnodar, Sochi, Volgograd/Stalingrad, Vladivostok, Murmansk
    Russia: Kaliningrad
    Russia: Grozny, Makhachkala, Saratov, Engels, Ryazan, Tula, Smolensk, Pskov, Taganrog, Novorossiysk, Omsk, Chelyabinsk, Perm, Ufa
    Russia: Tver
    Russia: Arkhangelsk, Irkutsk, Khabarovsk, Magadan, Norilsk, Beslan, Lipetsk, Orenburg, Astrakhan, Severomorsk, Sudzha
    Belarus: Gomel/Homel, Brest, Grodno/Hrodna, Vitebsk, Mogilev
    Poland: Krakow/Cracow, Gdansk/Danzig, Lodz, Wroclaw, Poznan, Lublin, Rzeszow, Katowice, Przemysl, Szczecin
    Germany: Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf/Duesseldorf, Dresden, Leipzig, Hanover/Hannover, Bremen, Bonn
    Germany: Nuremberg, Magdeburg, Mannheim, Ramstein, Solingen, Dortmund, Essen, Potsdam, Karlsruhe, Heidelberg, Wiesbaden
    France: Marseille/Marseilles, Lyon/Lyons, Toulouse, Nice, Strasbourg, Bordeaux, Lille, Nantes, Calais, Dunkirk/Dunkerque, Cannes
    France: Rouen
    France: Grenoble, Rennes, Reims/Rheims, Le Havre, Montpellier, Versailles, Lourdes
    United Kingdom: Birmingham, Manchester, Liverpool, Leeds, Glasgow, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Southampton
    United Kingdom: Portsmouth, Plymouth, Oxford, Cambridge, Aberdeen, Dundee, Swansea, Londonderry/Derry, Brighton, Hull, Coventry
    United Kingdom: Dover
    United Kingdom: Salisbury, Southport, Westminster, Heathrow, Windsor
    Ireland: Cork, Galway, Limerick, Shannon
    Spain: Barcelona, Valencia, Seville, Malaga, Bilbao, Zaragoza, Granada, Palma, Melilla, Ceuta
    Portugal: Porto/Oporto, Faro
    Italy: Milan, Naples, Turin, Florence, Venice, Genoa, Palermo, Bologna, Bari, Verona, Trieste, Catania
    Belgium: Antwerp, Ghent, Bruges, Liège, Charleroi, Mons, Zeebrugge
    Netherlands: Rotterdam, Utrecht, Eindhoven, Maastricht, Groningen
    Switzerland: Zurich/Zuerich, Geneva, Basel/Basle, Lausanne, Davos, Lucerne, Lugano
    Austria: Salzburg, Graz, Linz, Innsbruck
    Sweden: Gothenburg/Goteborg, Malmo, Uppsala
    Norway: Bergen, Trondheim, Stavanger, Tromso, Svalbard
    Denmark: Aarhus, Odense, Aalborg
    Finland: Tampere, Turku, Rovaniemi
    Greece: Thessaloniki/Salonika, Piraeus, Patras
    Turkey: Istanbul/Constantinople, Izmir, Antalya, Gaziantep, Adana, Diyarbakir, Bursa, Incirlik, Kahramanmaras, Trabzon
    Romania: Cluj-Napoca/Cluj, Timisoara, Constanta, Iasi
    Hungary: Debrecen, Szeged
    Bulgaria: Plovdiv, Varna, Burgas
    Serbia: Novi Sad, Nis
    Bosnia and Herzegovina: Srebrenica, Mostar, Banja Luka
    Croatia: Split, Dubrovnik
    Kosovo: Mitrovica
    Lithuania: Kaunas, Klaipeda
    Latvia: Daugavpils, Liepaja
    Estonia: Tartu, Narva
    Czech Republic: Brno, Ostrava, Pilsen/Plzen
    Slovakia: Kosice
    Georgia: Batumi, Gori, Kutaisi
    Israel: Tel Aviv, Haifa, Eilat, Ashkelon, Ashdod, Beersheba, Netanya, Sderot, Nazareth
    Palestine: Gaza City, Khan Younis/Khan Yunis, Rafah, Jabalia/Jabaliya, Nablus, Jenin, Hebron, Bethlehem, Jericho, Deir al-Balah
    Palestine: Beit Hanoun
    Palestine: East Jerusalem, Tulkarm, Nuseirat
    Lebanon: Sidon, Tyre, Baalbek, Dahiyeh/Dahieh
    Syria: Aleppo, Homs, Idlib, Hama, Latakia, Raqqa, Deir al-Zor/Deir ez-Zor, Daraa/Deraa, Kobani/Kobane, Palmyra, Douma, Tartus
    Iraq: Mosul, Basra, Kirkuk, Fallujah/Falluja, Ramadi, Najaf, Karbala/Kerbala, Tikrit, Samarra
    Iran: Isfahan/Esfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Bandar Abbas, Fordow/Fordo, Bushehr, Ahvaz
    Saudi Arabia: Jeddah/Jiddah, Mecca/Makkah, Medina, Dhahran
    United Arab Emirates: Dubai, Sharjah
    Yemen: Aden, Hodeidah/Hudaydah, Taiz, Marib
    Egypt: Alexandria, Suez, Sharm el-Sheikh, Giza, Luxor, Port Said
    Libya: Benghazi, Misrata, Derna, Sirte, Tobruk
    Morocco: Casablanca, Marrakesh/Marrakech, Fez, Tangier
    Sudan: Omdurman, Port Sudan, El Fasher/Al Fashir, Wad Madani
    Ethiopia: Mekelle
    Kenya: Mombasa, Kisumu, Garissa
    Uganda: Entebbe
    Nigeria: Lagos, Kano, Ibadan, Kaduna, Maiduguri, Port Harcourt, Jos, Chibok
    Ghana: Kumasi
    Mali: Timbuktu, Gao, Kidal
    Niger: Agadez
    Democratic Republic of Congo: Goma, Lubumbashi, Bukavu, Bunia
    Mozambique: Beira
    South Africa: Johannesburg, Durban, Soweto, Port Elizabeth/Gqeberha
    Zimbabwe: Bulawayo
    India: Mumbai/Bombay, Kolkata/Calcutta, Chennai/Madras, Bengaluru/Bangalore, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow
    India: Varanasi/Benares
    India: Amritsar, Srinagar, Bhopal, Agra, Patna, Surat, Kochi/Cochin, Guwahati, Chandigarh, Goa, Ayodhya, Imphal
    Pakistan: Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Faisalabad, Multan, Abbottabad
    Bangladesh: Chittagong/Chattogram, Cox's Bazar
    Afghanistan: Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Bagram, Kunduz
    Nepal: Pokhara
    Myanmar: Yangon/Rangoon, Mandalay
    Thailand: Chiang Mai, Phuket, Pattaya
    Vietnam: Ho Chi Minh City/Saigon, Da Nang/Danang, Hue
    Indonesia: Surabaya, Bandung, Denpasar, Palu, Medan
    Philippines: Quezon City, Cebu, Davao, Marawi, Tacloban
    China: Shanghai, Guangzhou/Canton, Shenzhen, Wuhan, Chongqing, Chengdu, Tianjin, Nanjing/Nanking, Xi'an/Xian, Hangzhou, Shenyang
    China: Harbin
    China: Qingdao, Dalian, Kunming, Zhengzhou, Suzhou, Xiamen, Zhuhai, Kashgar
    Taiwan: Kaohsiung, Taichung, Tainan, Hualien
    Japan: Osaka, Kyoto, Nagoya, Sapporo, Hiroshima, Nagasaki, Yokohama, Kobe, Fukuoka, Sendai, Nara, Naha
    South Korea: Busan/Pusan, Incheon/Inchon, Daegu, Gwangju, Panmunjom, Pyeongchang, Muan
    North Korea: Kaesong, Wonsan, Yongbyon
    Australia: Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Cairns, Gold Coast
    New Zealand: Auckland, Christchurch
    Canada: Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec City
    United States: New York City/New York, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas
    United States: San Francisco
    United States: Boston, Seattle, Denver, Detroit, Miami, Atlanta, Minneapolis, New Orleans, Las Vegas, Baltimore, Pittsburgh
    United States: Cleveland
    United States: St. Louis/Saint Louis, Milwaukee, Nashville, Memphis, Portland, Austin, Orlando, Tampa, Charlotte, Sacramento
    United States: Honolulu
    United States: Salt Lake City, Kansas City, Cincinnati, Columbus, Indianapolis, Oklahoma City, Tulsa, Albuquerque, Tucson, El Paso
    United States: Fort Worth
    United States: Buffalo, Brooklyn, Manhattan, Queens, Bronx/The Bronx, Staten Island, Harlem, Newark, Jersey City, Oakland
    United States: Charlottesville, Ferguson, Uvalde, Parkland, Newtown, Palm Beach, Mar-a-Lago, Camp David, Hollywood, Silicon Valley
    United States: Anchorage
    United States: Jacksonville, Louisville, Omaha, Hartford, Springfield, Butler, Raleigh, Baton Rouge, Fort Lauderdale, Dayton
    United States: Guantanamo Bay
    Mexico: Guadalajara, Monterrey, Tijuana, Ciudad Juarez/Juarez, Acapulco, Cancun, Veracruz, Puebla, Culiacan, Oaxaca
    Brazil: Sao Paulo, Rio de Janeiro/Rio, Salvador, Belo Horizonte, Porto Alegre, Manaus, Recife, Belem, Fortaleza, Curitiba
    Argentina: Cordoba, Rosario, Mendoza, Bariloche
    Chile: Valparaiso, Concepcion
    Colombia: Medellin, Cali, Cartagena, Cucuta, Barranquilla
    Venezuela: Maracaibo
    Ecuador: Guayaquil
    Peru: Cusco/Cuzco, Arequipa
    Bolivia: Santa Cruz, Cochabamba
    Honduras: San Pedro Sula
    """

  /// Parts of countries, and continents, seas and the like, which have none (`-`).
  static let regionText = """
    -: Europe, Asia, Africa, North America, South America, Latin America, Central America, Antarctica, Oceania, Eurasia
    -: Middle East/Mideast
    -: Far East, Near East, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe
    -: Southeast Asia/South-East Asia
    -: East Asia, South Asia, Central Asia, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Sahel, Maghreb
    -: Horn of Africa
    -: Scandinavia, Balkans/Western Balkans, Baltics/Baltic States/Baltic, Benelux, Caucasus/South Caucasus, Caribbean
    -: Pacific/Pacific Ocean
    -: Atlantic/Atlantic Ocean, Indian Ocean, Arctic/Arctic Ocean, Indo-Pacific, Asia-Pacific, Levant, Persian Gulf, Gulf of Aden
    -: Gulf of Oman
    -: Black Sea, Sea of Azov/Azov Sea, Baltic Sea, North Sea, Mediterranean/Mediterranean Sea, Red Sea, Dead Sea, Caspian Sea
    -: Aegean/Aegean Sea
    -: Adriatic/Adriatic Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Barents Sea, Bering Strait, English Channel
    -: Arabian Sea
    -: Strait of Hormuz, Bosphorus/Bosporus, Dardanelles, Taiwan Strait, Gulf of Mexico, Bay of Bengal, Suez Canal, Panama Canal
    -: Sea of Galilee
    -: Alps, Himalayas, Andes, Pyrenees, Amazon Basin, Sahara, Danube, Rhine, Nile, Euphrates, Tigris, Golan Heights/Golan, Kashmir
    -: Kurdistan
    -: Iberian Peninsula, Korean Peninsula, Arabian Peninsula, Soviet Union/USSR/U.S.S.R., Yugoslavia, Czechoslovakia, East Germany
    -: West Germany
    -: Global South, Bab el-Mandeb, Strait of Gibraltar, Lapland, Borneo, New Guinea, Amazonia, Mount Everest/Everest
    Ukraine: Crimea/Crimean Peninsula, Donbas/Donbass, Dnipro River/Dnieper/Dnieper River, Galicia, Bukovina, Transcarpathia/Zakarpattia
    Russia: Siberia, Chechnya, Dagestan, Ingushetia, Tatarstan, Kamchatka, Sakhalin, Kuril Islands/Kurils, Urals, Volga, Primorye
    Russia: Red Square
    Germany: Bavaria, Saxony, Thuringia, Brandenburg, Hesse, Lower Saxony, North Rhine-Westphalia, Baden-Württemberg, Ruhr, Saarland
    France: Brittany, Normandy, Provence, Alsace, Île-de-France, Burgundy, Champs-Elysees
    Spain: Catalonia, Basque Country, Andalusia, Canary Islands/Canaries, Balearic Islands, Mallorca/Majorca, Tenerife, Ibiza
    Italy: Sicily, Sardinia, Lombardy, Tuscany, Lampedusa, Veneto, Calabria, Emilia-Romagna
    Belgium: Flanders, Wallonia
    Greece: Crete, Lesbos/Lesvos, Rhodes, Corfu
    United Kingdom: Cornwall, Yorkshire, Kent, Essex, Midlands, Merseyside, Sussex, Surrey, Devon, Norfolk, Shetland, Orkney
    United Kingdom: Downing Street
    United Kingdom: Whitehall, Diego Garcia, Chagos Islands
    Turkey: Anatolia, Hatay, Cappadocia
    Israel: Negev, Galilee
    Egypt: Sinai/Sinai Peninsula
    Iraq: Anbar, Nineveh
    Pakistan: Punjab, Sindh, Balochistan/Baluchistan, Khyber Pakhtunkhwa, Waziristan
    India: Kerala, Gujarat, Maharashtra, Tamil Nadu, Bihar, Assam, Uttar Pradesh, Manipur, West Bengal, Rajasthan, Ladakh, Karnataka
    India: Telangana
    China: Hubei, Sichuan, Guangdong, Yunnan, Hunan, Henan, Hebei, Zhejiang, Fujian, Inner Mongolia, Hainan, Guangxi, Shandong
    China: Tiananmen Square
    Myanmar: Rakhine
    Japan: Hokkaido, Okinawa, Fukushima, Honshu, Kyushu, Ishikawa
    Indonesia: Bali, Sumatra, Java, Papua, Aceh, Sulawesi, Lombok, Kalimantan
    Philippines: Mindanao, Luzon, Scarborough Shoal
    Sudan: Darfur, Kordofan
    Ethiopia: Tigray, Amhara, Oromia
    Somalia: Puntland
    Nigeria: Borno, Biafra, Niger Delta
    Democratic Republic of Congo: North Kivu, South Kivu, Ituri
    Mozambique: Cabo Delgado
    Australia: New South Wales, Queensland, Tasmania, Western Australia, South Australia, Northern Territory
    Canada: Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut
    Mexico: Chiapas, Sinaloa, Yucatan, Guerrero, Michoacan
    Venezuela: Essequibo
    Ecuador: Galapagos
    United States: Alabama, Alaska, Arizona/Ariz./Ariz, Arkansas, California/Calif./Calif, Colorado/Colo./Colo, Connecticut
    United States: Delaware, Florida/Fla./Fla, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky/Ky./Ky, Louisiana, Maine
    United States: Maryland, Massachusetts, Michigan/Mich./Mich, Minnesota/Minn./Minn, Mississippi, Missouri, Montana/Mont./Mont
    United States: Nebraska/Neb./Neb, Nevada/Nev./Nev, New Hampshire/N.H., New Jersey/N.J., New Mexico/N.M., New York State
    United States: North Carolina/N.C., North Dakota/N.D., Ohio, Oklahoma/Okla./Okla, Oregon, Pennsylvania, Rhode Island/R.I.
    United States: South Carolina/S.C., South Dakota/S.D., Tennessee/Tenn./Tenn, Texas, Utah, Vermont, Virginia, Washington State
    United States: West Virginia/W.Va., Wisconsin/Wis./Wis, Wyoming/Wyo./Wyo, District of Columbia/D.C., Midwest, New England
    United States: Deep South, Wall Street, Capitol Hill
    """

  static let regionalDemonymText = """
    Europe: European+, Western European+, Eastern European+
    Africa: African+
    Asia: Asian+
    Latin America: Latin American+
    North America: North American+
    South America: South American+
    Central America: Central American+
    Scandinavia: Scandinavian+
    Balkans: Balkan
    Antarctica: Antarctic
    Soviet Union: Soviet+
    Crimea: Crimean+
    Kurdistan: Kurd+, Kurdish
    Kashmir: Kashmiri+
    Chechnya: Chechen+
    Dagestan: Dagestani+
    Siberia: Siberian+
    Catalonia: Catalan+
    Basque Country: Basque+
    Bavaria: Bavarian+
    Sicily: Sicilian+
    Flanders: Flemish, Fleming+
    Wallonia: Walloon+
    Punjab: Punjabi+
    Quebec: Quebecois, Quebecer+
    California: Californian+
    Texas: Texan+
    Florida: Floridian+
    Hawaii: Hawaiian+
    London: Londoner+
    Paris: Parisian+
    Berlin: Berliner+
    Moscow: Muscovite+
    Kyiv: Kyivan+
    Rome: Roman+
    Vienna: Viennese
    New York City: New Yorker+
    """
}
