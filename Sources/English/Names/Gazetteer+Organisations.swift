import Vocabulary

extension Gazetteer {
  /// `kind: Canonical name/variant/abbreviation, …`
  static let organisationText = """
    international: NATO/North Atlantic Treaty Organization/North Atlantic Treaty Organisation/North Atlantic Alliance/Atlantic Alliance
    international: European Union/EU/E.U./E.U, United Nations/UN/U.N./U.N/United Nations Organization
    international: UN Security Council/U.N. Security Council/United Nations Security Council/Security Council
    international: UN General Assembly/U.N. General Assembly/United Nations General Assembly/General Assembly
    international: European Commission/EC, European Parliament, European Council, Council of Europe, European Central Bank/ECB
    international: European Court of Human Rights/ECHR, European Court of Justice/ECJ, North Atlantic Council, NATO-Ukraine Council
    international: OSCE/Organization for Security and Cooperation in Europe/Organisation for Security and Co-operation in Europe
    international: International Criminal Court/ICC, International Court of Justice/ICJ/World Court, Group of Seven/G7/G-7
    international: Group of Twenty/G20/G-20
    international: International Monetary Fund/IMF, World Bank, World Trade Organization/World Trade Organisation/WTO
    international: World Health Organization/World Health Organisation/WHO, International Atomic Energy Agency/IAEA, UNICEF, UNESCO
    international: UNRWA
    international: UNHCR/UN Refugee Agency/U.N. Refugee Agency, World Food Programme/World Food Program/WFP, OPEC/OPEC+, OECD, BRICS
    international: Interpol
    international: Europol, Frontex, Eurostat, Arab League/League of Arab States, African Union/AU, ASEAN, ECOWAS
    international: Gulf Cooperation Council/GCC
    international: Organization of American States/OAS, Mercosur, Commonwealth of Nations, Shanghai Cooperation Organization/SCO
    international: Collective Security Treaty Organization/CSTO, Ukraine Defense Contact Group/Ramstein Group
    international: International Energy Agency/IEA
    international: OPCW/Organisation for the Prohibition of Chemical Weapons, Eurogroup, Quad, AUKUS
    international: International Labour Organization/ILO
    government: Kremlin/The Kremlin, Pentagon/The Pentagon, White House/The White House, Congress/U.S. Congress/US Congress
    government: U.S. Senate/US Senate/Senate, House of Representatives/US House of Representatives/U.S. House of Representatives, House
    government: State Department/Department of State/U.S. State Department/US State Department/Foggy Bottom
    government: Department of Defense/Defense Department/Defence Department/U.S. Defense Department/US Department of Defense, Treasury
    government: Department of Justice/Justice Department/DOJ, Department of Homeland Security/Homeland Security/DHS, FBI/F.B.I.
    government: CIA/C.I.A.
    government: National Security Agency/NSA, National Security Council/NSC, Supreme Court/US Supreme Court/U.S. Supreme Court
    government: Federal Reserve/Fed
    government: Securities and Exchange Commission/SEC, Food and Drug Administration/FDA, Centers for Disease Control and Prevention/CDC
    government: NASA
    government: Environmental Protection Agency/EPA, Federal Aviation Administration/FAA, FEMA, USAID, Secret Service, ICE
    government: National Transportation Safety Board/NTSB, Joint Chiefs of Staff, Republican National Committee/RNC
    government: House of Commons/Commons, House of Lords, Parliament, Foreign Office/Foreign and Commonwealth Office/FCDO, Home Office
    government: Ministry of Defence/Ministry of Defense/Defence Ministry/Defense Ministry/MoD, Bank of England
    government: Scotland Yard/Metropolitan Police/Met Police
    government: NHS/National Health Service, MI5, MI6, GCHQ, Bundestag, Bundesrat, Bundesbank, Bundeswehr, Elysee/Élysée Palace
    government: Quai d'Orsay
    government: National Assembly, State Duma/Duma, Federation Council, FSB/Federal Security Service, GRU, SVR, KGB, Roscosmos
    government: Roskomnadzor
    government: Verkhovna Rada/Rada, SBU/Security Service of Ukraine, Knesset, Mossad, Shin Bet, Sejm, Storting, Riksdag, Lok Sabha
    government: Politburo, National People's Congress, People's Liberation Army/PLA
    government: IRGC/Islamic Revolutionary Guard Corps/Revolutionary Guards
    government: Palestinian Authority/PA, Central Bank, Buckingham Palace, Foreign Ministry/Ministry of Foreign Affairs
    government: Interior Ministry
    military: Red Army, Russian Armed Forces, Armed Forces of Ukraine/Ukrainian Armed Forces/AFU
    military: Israel Defense Forces/Israel Defence Forces/IDF
    military: U.S. Army/US Army, U.S. Navy/US Navy, US Air Force/U.S. Air Force, US Marine Corps/U.S. Marine Corps/Marine Corps/Marines
    military: Royal Air Force/RAF, Royal Navy, British Army, Black Sea Fleet, Coast Guard/U.S. Coast Guard/US Coast Guard
    military: National Guard
    military: CENTCOM/U.S. Central Command/US Central Command/Central Command, EUCOM/U.S. European Command/US European Command, SHAPE
    armed: Hamas, Hezbollah/Hizbollah/Hizbullah, Houthis/Houthi/Ansar Allah, Taliban, Islamic State/ISIS/ISIL/Daesh/IS group
    armed: Al Qaeda/al-Qaida
    armed: Al Shabaab/al-Shabab, Boko Haram, Wagner Group/Wagner, Islamic Jihad/Palestinian Islamic Jihad, PKK/Kurdistan Workers' Party
    armed: M23
    armed: Rapid Support Forces/RSF, FARC, Irish Republican Army/IRA, Azov Brigade/Azov Regiment, Syrian Democratic Forces/SDF
    party: Democratic Party/Democrats, Republican Party/Republicans/GOP, Labour Party/Labour
    party: Conservative Party/Conservatives/Tories/Tory Party
    party: Liberal Democrats/Lib Dems, Scottish National Party/SNP, Reform UK, Sinn Fein, DUP/Democratic Unionist Party
    party: Green Party/Greens
    party: Alternative for Germany/AfD, Christian Democratic Union/CDU/Christian Democrats, CSU
    party: Social Democratic Party/SPD/Social Democrats
    party: Free Democrats/FDP, National Rally/Rassemblement National/National Front, Law and Justice, Civic Platform, Fidesz
    party: Servant of the People
    party: United Russia, Communist Party, Likud, Fatah, AKP/AK Party, BJP/Bharatiya Janata Party, African National Congress/ANC
    party: Kuomintang/KMT
    party: Freedom Party, Brothers of Italy, Five Star Movement, Syriza, Podemos, Workers' Party, Muslim Brotherhood, Awami League
    media: Reuters/Thomson Reuters, Associated Press/AP/The Associated Press, Agence France-Presse/AFP, Deutsche Presse-Agentur/DPA
    media: Xinhua
    media: TASS, RIA Novosti/RIA, Interfax, Ukrinform, Interfax-Ukraine, Kyodo, Yonhap, ANSA, Bloomberg/Bloomberg News, UPI
    media: PA Media/Press Association
    media: BBC/British Broadcasting Corporation/BBC News, CNN, Fox News/Fox, NBC/NBC News, CBS/CBS News, ABC/ABC News, MSNBC, CNBC, PBS
    media: NPR, ITV
    media: Fusion TV/Fusion, Sky News, Al Jazeera/Al-Jazeera, Deutsche Welle/DW, France 24, Euronews, RT/Russia Today
    media: Radio Free Europe/RFE, CGTN
    media: New York Times/The New York Times/NYT, Washington Post/The Washington Post, Wall Street Journal/The Wall Street Journal/WSJ
    media: USA Today
    media: Financial Times/FT/The Financial Times, The Times/Times of London, The Guardian/Guardian, Daily Telegraph/The Daily Telegraph
    media: Daily Mail
    media: The Economist/Economist, Politico, Axios, Los Angeles Times, Newsweek, Time magazine, Der Spiegel/Spiegel, Bild, Le Monde
    media: Le Figaro
    media: Die Welt, Die Zeit, Frankfurter Allgemeine Zeitung/FAZ, Süddeutsche Zeitung, El Pais, Corriere della Sera, La Repubblica
    media: Haaretz, Kommersant
    media: Kyiv Independent/The Kyiv Independent, Ukrainska Pravda/Ukrayinska Pravda, Kyiv Post, Novaya Gazeta, Meduza, Izvestia, Pravda
    media: Global Times
    media: Telegram, Twitter, Facebook, Instagram, TikTok, YouTube, WhatsApp, Truth Social, Breitbart, BuzzFeed
    media: HuffPost/Huffington Post, Univision
    company: Google, Apple, Microsoft, Amazon, Meta, Tesla, SpaceX, Starlink, OpenAI, Nvidia, Intel, IBM, Netflix, Disney, Samsung
    company: Huawei, Uber, Airbnb
    company: Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, BAE Systems, Rheinmetall, Saab, Leonardo, Thales, Dassault
    company: Malaysia Airlines
    company: Gazprom, Rosneft, Lukoil, Rosatom, Naftogaz, Energoatom, Ukrenergo, Shell, BP, ExxonMobil/Exxon, Chevron, TotalEnergies
    company: Saudi Aramco/Aramco
    company: Volkswagen/VW, BMW, Mercedes-Benz/Mercedes, Toyota, Ford Motor, General Motors, Siemens, Nokia, Ericsson, Pfizer
    company: AstraZeneca, Moderna
    company: Goldman Sachs, JPMorgan/JPMorgan Chase, Morgan Stanley, Deutsche Bank, HSBC, Citigroup, Lehman Brothers, Lufthansa, Ryanair
    company: Aeroflot
    company: Walmart, Starbucks, McDonald's, Nestle, Maersk, Alibaba, Tencent, ByteDance, Foxconn, TSMC, Sberbank, Nord Stream
    charity: Red Cross/International Committee of the Red Cross/ICRC, Red Crescent, Amnesty International/Amnesty
    charity: Human Rights Watch/HRW, Oxfam
    charity: Doctors Without Borders/Medecins Sans Frontieres/MSF, Greenpeace, Save the Children, Reporters Without Borders
    charity: Transparency International
    charity: Salvation Army, American Civil Liberties Union/ACLU, National Rifle Association/NRA, Planned Parenthood, White Helmets
    charity: Syrian Observatory for Human Rights, Bellingcat, Black Lives Matter, Clinton Foundation, Catholic Church
    learned: Institute for the Study of War/ISW, Chatham House, Brookings Institution/Brookings, RAND Corporation/RAND, Atlantic Council
    learned: Carnegie Endowment, Kiel Institute, SIPRI, RUSI/Royal United Services Institute, International Crisis Group
    learned: Pew Research Center
    learned: Harvard/Harvard University, Oxford University/University of Oxford, Cambridge University/University of Cambridge, MIT
    learned: Levada Center, Gallup
    sport: FIFA, UEFA, International Olympic Committee/IOC, WADA, NFL, NBA, Premier League, Real Madrid, Manchester United
    sport: Bayern Munich
    """
}
