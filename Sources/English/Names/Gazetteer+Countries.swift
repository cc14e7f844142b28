import Vocabulary

extension Gazetteer {
  /// `Name, variants | capital/spelling; second capital | demonyms`; `+` adds the plural in s, `~` the forms in -man and -woman.
  static let countryText = """
    # Europe
    Albania | Tirana | Albanian+
    Andorra | Andorra la Vella | Andorran+
    Austria | Vienna | Austrian+
    Belarus, Byelorussia | Minsk | Belarusian+, Belarussian+, Byelorussian+
    Belgium | Brussels | Belgian+
    Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia | Sarajevo | Bosnian+
    Bulgaria | Sofia | Bulgarian+
    Croatia | Zagreb | Croatian+, Croat+
    Cyprus | Nicosia | Cypriot+
    Czech Republic, Czechia | Prague | Czech+
    Denmark | Copenhagen | Danish, Dane+
    Estonia | Tallinn | Estonian+
    Finland | Helsinki | Finnish, Finn+
    France, French Republic | Paris | French~
    Germany, Federal Republic of Germany | Berlin | German+
    Greece | Athens | Greek+, Hellenic
    Hungary | Budapest | Hungarian+
    Iceland | Reykjavik | Icelandic, Icelander+
    Ireland, Republic of Ireland, Irish Republic, Eire | Dublin | Irish~
    Italy | Rome | Italian+
    Kosovo | Pristina/Prishtina | Kosovar+, Kosovan+
    Latvia | Riga | Latvian+
    Liechtenstein | Vaduz | Liechtensteiner+
    Lithuania | Vilnius | Lithuanian+
    Luxembourg, Luxemburg | | Luxembourger+, Luxembourgish
    Malta | Valletta | Maltese
    Moldova, Moldavia, Republic of Moldova | Chisinau/Kishinev | Moldovan+, Moldavian+
    Monaco | | Monegasque+
    Montenegro | Podgorica | Montenegrin+
    Netherlands, The Netherlands, Holland | Amsterdam; The Hague/Hague | Dutch~, Netherlander+
    North Macedonia, Macedonia | Skopje | Macedonian+, North Macedonian+
    Norway | Oslo | Norwegian+
    Poland | Warsaw | Polish, Pole+
    Portugal | Lisbon | Portuguese
    Romania | Bucharest | Romanian+
    Russia, Russian Federation | Moscow | Russian+
    San Marino | | Sammarinese
    Serbia | Belgrade | Serbian+, Serb+
    Slovakia, Slovak Republic | Bratislava | Slovak+, Slovakian+
    Slovenia | Ljubljana | Slovenian+, Slovene+
    Spain | Madrid | Spanish, Spaniard+
    Sweden | Stockholm | Swedish, Swede+
    Switzerland | Bern/Berne | Swiss
    Turkey, Türkiye | Ankara | Turkish, Turk+
    Ukraine, The Ukraine | Kyiv/Kiev/Kyyiv | Ukrainian+
    United Kingdom, U.K., UK, U.K, Britain, Great Britain | London | British, Briton+, Brit+
    Vatican City, Vatican, The Vatican, Holy See | |
    # The Americas
    Antigua and Barbuda, Antigua | St. John's | Antiguan+
    Argentina | Buenos Aires | Argentine+, Argentinian+, Argentinean+
    Bahamas, The Bahamas | Nassau | Bahamian+
    Barbados | Bridgetown | Barbadian+
    Belize | Belmopan | Belizean+
    Bolivia | La Paz; Sucre | Bolivian+
    Brazil, Brasil | Brasilia | Brazilian+
    Canada | Ottawa | Canadian+
    Chile | Santiago | Chilean+
    Colombia | Bogota | Colombian+
    Costa Rica | San Jose | Costa Rican+
    Cuba | Havana | Cuban+
    Dominica | Roseau | Dominican Islander+
    Dominican Republic | Santo Domingo | Dominican+
    Ecuador | Quito | Ecuadorian+, Ecuadorean+
    El Salvador | San Salvador | Salvadoran+, Salvadorean+
    Grenada | St. George's | Grenadian+
    Guatemala | Guatemala City | Guatemalan+
    Guyana | Georgetown | Guyanese
    Haiti | Port-au-Prince | Haitian+
    Honduras | Tegucigalpa | Honduran+
    Jamaica | Kingston | Jamaican+
    Mexico | Mexico City | Mexican+
    Nicaragua | Managua | Nicaraguan+
    Panama | Panama City | Panamanian+
    Paraguay | Asuncion | Paraguayan+
    Peru | Lima | Peruvian+
    Saint Kitts and Nevis, St. Kitts and Nevis, St. Kitts | Basseterre | Kittitian+
    Saint Lucia, St. Lucia | Castries | Saint Lucian+, St. Lucian+
    Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St. Vincent | Kingstown | Vincentian+
    Suriname, Surinam | Paramaribo | Surinamese
    Trinidad and Tobago, Trinidad & Tobago, Trinidad | Port of Spain | Trinidadian+
    United States, U.S., US, USA, U.S, U.S.A., United States of America, America | Washington/Washington DC/Washington D.C. | American+
    Uruguay | Montevideo | Uruguayan+
    Venezuela | Caracas | Venezuelan+
    # Asia
    Afghanistan | Kabul | Afghan+, Afghani+
    Armenia | Yerevan | Armenian+
    Azerbaijan | Baku | Azerbaijani+, Azeri+
    Bahrain | Manama | Bahraini+
    Bangladesh | Dhaka/Dacca | Bangladeshi+
    Bhutan | Thimphu | Bhutanese
    Brunei, Brunei Darussalam | Bandar Seri Begawan | Bruneian+
    Cambodia, Kampuchea | Phnom Penh | Cambodian+, Khmer
    China, People's Republic of China, PRC, Mainland China | Beijing/Peking | Chinese
    East Timor, Timor-Leste | Dili | Timorese, East Timorese
    Georgia, Republic of Georgia | Tbilisi | Georgian+
    India, Bharat | New Delhi/Delhi | Indian+
    Indonesia | Jakarta/Djakarta | Indonesian+
    Iran, Islamic Republic of Iran, Islamic Republic | Tehran/Teheran | Iranian+, Persian+
    Iraq | Baghdad | Iraqi+
    Israel | Jerusalem | Israeli+
    Japan | Tokyo | Japanese
    Jordan | Amman | Jordanian+
    Kazakhstan | Astana/Nur-Sultan | Kazakh+, Kazakhstani+
    Kuwait | Kuwait City | Kuwaiti+
    Kyrgyzstan, Kirghizia | Bishkek | Kyrgyz, Kyrgyzstani+
    Laos | Vientiane | Laotian+, Lao
    Lebanon | Beirut | Lebanese
    Malaysia | Kuala Lumpur; Putrajaya | Malaysian+, Malay+
    Maldives, The Maldives | | Maldivian+
    Mongolia | Ulaanbaatar/Ulan Bator | Mongolian+
    Myanmar, Burma | Naypyidaw/Nay Pyi Taw | Burmese
    Nepal | Kathmandu | Nepali+, Nepalese
    North Korea, DPRK, Democratic People's Republic of Korea | Pyongyang | North Korean+
    Oman | Muscat | Omani+
    Pakistan | Islamabad | Pakistani+
    Palestine, Palestinian territories, State of Palestine | Ramallah | Palestinian+
    Philippines, The Philippines | Manila | Filipino+, Filipina+, Philippine
    Qatar | Doha | Qatari+
    Saudi Arabia, Kingdom of Saudi Arabia, KSA | Riyadh | Saudi+, Saudi Arabian+
    Singapore | | Singaporean+
    South Korea, Republic of Korea, ROK, Korea | Seoul | South Korean+, Korean+
    Sri Lanka, Ceylon | Colombo | Sri Lankan+, Ceylonese
    Syria, Syrian Arab Republic | Damascus | Syrian+
    Taiwan, Republic of China, Chinese Taipei | Taipei | Taiwanese
    Tajikistan | Dushanbe | Tajik+
    Thailand, Siam | Bangkok | Thai+
    Turkmenistan | Ashgabat | Turkmen+
    United Arab Emirates, UAE, U.A.E., Emirates, the Emirates | Abu Dhabi | Emirati+
    Uzbekistan | Tashkent | Uzbek+, Uzbekistani+
    Vietnam, Viet Nam | Hanoi | Vietnamese
    Yemen | Sanaa/Sana'a | Yemeni+
    # Africa
    Algeria | Algiers | Algerian+
    Angola | Luanda | Angolan+
    Benin | Porto-Novo | Beninese
    Botswana | Gaborone | Botswanan+, Batswana, Motswana
    Burkina Faso, Burkina | Ouagadougou | Burkinabe, Burkinese
    Burundi | Gitega; Bujumbura | Burundian+
    Cameroon | Yaounde | Cameroonian+
    Cape Verde, Cabo Verde | Praia | Cape Verdean+
    Central African Republic, CAR | Bangui | Central African+
    Chad, Tchad | N'Djamena/Ndjamena | Chadian+
    Comoros | Moroni | Comorian+, Comoran+
    Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, D.R.C., Congo, Zaire | Kinshasa | Congolese
    Djibouti | | Djiboutian+
    Egypt | Cairo | Egyptian+
    Equatorial Guinea | Malabo | Equatorial Guinean+, Equatoguinean+
    Eritrea | Asmara | Eritrean+
    Eswatini, Swaziland | Mbabane | Swazi+
    Ethiopia | Addis Ababa | Ethiopian+
    Gabon | Libreville | Gabonese
    Gambia, The Gambia | Banjul | Gambian+
    Ghana | Accra | Ghanaian+
    Guinea | Conakry | Guinean+
    Guinea-Bissau | Bissau | Bissau-Guinean+
    Ivory Coast, Côte d'Ivoire | Yamoussoukro; Abidjan | Ivorian+, Ivoirian+
    Kenya | Nairobi | Kenyan+
    Lesotho | Maseru | Basotho, Mosotho
    Liberia | Monrovia | Liberian+
    Libya | Tripoli | Libyan+
    Madagascar | Antananarivo | Malagasy, Madagascan+
    Malawi | Lilongwe | Malawian+
    Mali | Bamako | Malian+
    Mauritania | Nouakchott | Mauritanian+
    Mauritius | Port Louis | Mauritian+
    Morocco | Rabat | Moroccan+
    Mozambique | Maputo | Mozambican+
    Namibia | Windhoek | Namibian+
    Niger | Niamey | Nigerien+
    Nigeria | Abuja | Nigerian+
    Republic of Congo, Republic of the Congo, Congo-Brazzaville | Brazzaville | Brazzaville Congolese
    Rwanda | Kigali | Rwandan+
    Sao Tome and Principe, Sao Tome | | Sao Tomean+
    Senegal | Dakar | Senegalese
    Seychelles | Victoria | Seychellois
    Sierra Leone | Freetown | Sierra Leonean+
    Somalia | Mogadishu | Somali+, Somalian+
    South Africa, RSA | Pretoria; Cape Town; Bloemfontein | South African+
    South Sudan | Juba | South Sudanese
    Sudan | Khartoum | Sudanese
    Tanzania | Dodoma; Dar es Salaam | Tanzanian+
    Togo | Lome | Togolese
    Tunisia | Tunis | Tunisian+
    Uganda | Kampala | Ugandan+
    Zambia | Lusaka | Zambian+
    Zimbabwe, Rhodesia | Harare | Zimbabwean+
    # Oceania
    Australia | Canberra | Australian+, Aussie+
    Fiji | Suva | Fijian+
    Kiribati | South Tarawa | I-Kiribati
    Marshall Islands | Majuro | Marshallese
    Micronesia, Federated States of Micronesia | Palikir | Micronesian+
    Nauru | Yaren | Nauruan+
    New Zealand, Aotearoa | Wellington | New Zealander+, Kiwi+
    Palau | Ngerulmud | Palauan+
    Papua New Guinea, PNG | Port Moresby | Papua New Guinean+
    Samoa | Apia | Samoan+
    Solomon Islands | Honiara | Solomon Islander+
    Tonga | Nukualofa/Nuku'alofa | Tongan+
    Tuvalu | Funafuti | Tuvaluan+
    Vanuatu | Port Vila | Ni-Vanuatu
    """

  /// Territories and lands of a country, with the country first.
  static let territoryLines: [(parent: String, line: String)] = WordList.lines(
    """
    United Kingdom < England | | English~
    United Kingdom < Scotland | Edinburgh | Scottish, Scot, Scots~
    United Kingdom < Wales | Cardiff | Welsh~
    United Kingdom < Northern Ireland, Ulster | Belfast | Northern Irish
    United Kingdom < Gibraltar | | Gibraltarian+
    United Kingdom < Bermuda | | Bermudian+
    United Kingdom < Falkland Islands, Falklands, Malvinas | Port Stanley | Falkland Islander+
    United Kingdom < Cayman Islands | |
    United Kingdom < British Virgin Islands | |
    United Kingdom < Isle of Man | | Manx
    United Kingdom < Jersey | |
    United Kingdom < Guernsey | |
    China < Hong Kong | | Hong Konger+, Hongkonger+
    China < Macau, Macao | | Macanese
    China < Tibet | Lhasa | Tibetan+
    China < Xinjiang | Urumqi | Uyghur+, Uighur+
    Denmark < Greenland | Nuuk | Greenlandic, Greenlander+
    Denmark < Faroe Islands, Faroes | | Faroese
    United States < Puerto Rico | | Puerto Rican+
    United States < Guam | | Guamanian+
    United States < American Samoa | | American Samoan+
    United States < U.S. Virgin Islands | |
    France < French Guiana | | French Guianese
    France < New Caledonia | Noumea | New Caledonian+
    France < French Polynesia, Tahiti | Papeete | Polynesian+, Tahitian+
    France < Martinique | | Martinican+
    France < Guadeloupe | |
    France < Reunion Island, Réunion | |
    France < Mayotte | |
    France < Corsica | | Corsican+
    Netherlands < Curaçao | |
    Netherlands < Aruba | | Aruban+
    Morocco < Western Sahara | | Sahrawi+
    Palestine < Gaza Strip, Gaza | | Gazan+
    Palestine < West Bank | |
    Iraq < Iraqi Kurdistan, Kurdistan Region | Erbil/Irbil | Iraqi Kurd+
    Moldova < Transnistria, Transdniestria | Tiraspol | Transnistrian+
    Georgia < Abkhazia | Sukhumi | Abkhaz, Abkhazian+
    Georgia < South Ossetia | Tskhinvali | Ossetian+, South Ossetian+
    Azerbaijan < Nagorno-Karabakh, Karabakh, Artsakh | Stepanakert |
    Somalia < Somaliland | Hargeisa | Somalilander+
    """
  ).map { line in
    let fields = line.split(separator: "<", maxSplits: 1).map(String.init)
    return (WordList.split(fields[0], "\n")[0], WordList.split(fields[1], "\n")[0])
  }
}
