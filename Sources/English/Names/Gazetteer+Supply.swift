import Vocabulary

/// Names that training puts in the place of others and that nothing else uses. Our own lists, from general knowledge.
extension Gazetteer {
  static let surnameText = """
    Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Jackson Thompson White Harris Clark Lewis
    Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker
    Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray James
    Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores
    Washington Butler Simmons Foster Bryant Alexander Russell Griffin Hayes Myers Ford Hamilton Graham Sullivan Wallace Woods Cole West
    Jordan Owens Reynolds Fisher Ellis Gibson McDonald Marshall Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks
    Crawford Henry Boyd Mason Kennedy Warren Dixon Burns Gordon Shaw Holmes Rice Robertson Hunt Black Daniels Palmer Mills Nichols Grant
    Knight Ferguson Stone Hawkins Dunn Perkins Hudson Spencer Gardner Stephens Payne Pierce Berry Matthews Arnold Wagner Willis Watkins
    Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Harper Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott
    Garcia Martinez Rodriguez Lopez Hernandez Gonzalez Perez Sanchez Ramirez Torres Rivera Gomez Diaz Cruz Reyes Morales Ortiz Gutierrez
    Chavez Ramos Castillo Mendoza Vargas Romero Fernandez Alvarez Silva Santos Oliveira Souza Pereira Costa Ferreira Almeida
    Müller Schmidt Schneider Fischer Weber Meyer Becker Schulz Hoffmann Koch Richter Klein Wolf Schröder Neumann Zimmermann Krüger
    Dubois Bernard Durand Moreau Laurent Lefebvre Leroy Roux Fournier Girard Bonnet Dupont Rossi Russo Ferrari Esposito Bianchi Romano
    Colombo Ricci Marino Greco Bruno Gallo Conti Jansen Bakker Visser Smit Mulder Bos Hansen Johansen Olsen Larsen Andersen Pedersen
    Nilsen Kristiansen Johansson Andersson Karlsson Nilsson Eriksson Larsson Korhonen Virtanen Nieminen Kowalski Wiśniewski Wójcik
    Kamiński Lewandowski Zieliński Novák Svoboda Dvořák Horvat Kovač Kovács Szabó Tóth Nagy Popescu Ionescu Ivanov Petrov Sidorov
    Smirnov Kuznetsov Popov Volkov Sokolov Morozov Shevchenko Bondarenko Kovalenko Tkachenko Kravchenko Boyko Papadopoulos Yılmaz Kaya
    Demir Şahin Khan Ahmed Hussain Malik Sheikh Singh Kumar Sharma Gupta Patel Reddy Iyer Das Banerjee Chowdhury Rahman Islam Hossain
    Perera Fernando Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Kim Lee Park Choi Jung Kang Sato Suzuki Takahashi Tanaka Watanabe Ito
    Yamamoto Nakamura Kobayashi Nguyen Tran Pham Suharto Wijaya Cohen Levi Mizrahi Friedman Katz Haddad Khoury Nasser Mansour Saleh Hassan
    Ibrahim Othman Farouk Okafor Adeyemi Okonkwo Mensah Diallo Traoré Keita Abebe Tesfaye Mwangi Otieno Dlamini Nkosi Moyo Banda
    """

  /// Names whose words are those between spaces: none that the tokenizer parts further.
  static let moreOrganisationText = """
    Microsoft, Google, Apple, Amazon, Meta, Facebook, Twitter, Instagram, WhatsApp, YouTube, Netflix, Spotify, Reddit, Wikipedia, LinkedIn
    Snapchat, TikTok, Telegram, Mozilla, Oracle, IBM, Intel, AMD, Nvidia, Qualcomm, Broadcom, Cisco, Dell, Lenovo, Adobe, Salesforce, SAP
    Siemens, Bosch, Philips, Ericsson, Nokia, Huawei, Xiaomi, Samsung, LG Electronics, Sony, Panasonic, Toshiba, Hitachi, Fujitsu, Sharp
    Canon, Nintendo, Sega, Electronic Arts, Ubisoft, Red Hat, GitHub, Cloudflare, Dropbox, Zoom, Slack, Airbnb, Uber, Lyft, PayPal, Visa
    Mastercard, American Express, Goldman Sachs, Morgan Stanley, JPMorgan Chase, Citigroup, Bank of America, Wells Fargo, BlackRock
    Lehman Brothers, Credit Suisse, UBS, Deutsche Bank, Commerzbank, BNP Paribas, Société Générale, Barclays, HSBC, Lloyds, ING, Santander
    UniCredit, Nomura, Allianz, AXA, Munich Re, KPMG, Deloitte, Ernst & Young, PricewaterhouseCoopers, McKinsey & Company
    Boston Consulting Group, Exxon Mobil, Chevron, Shell, BP, TotalEnergies, Eni, Equinor, Gazprom, Rosneft, Lukoil, Saudi Aramco
    Petrobras, Pemex, Halliburton, Schlumberger, Rio Tinto, Glencore, Vale, Anglo American, ArcelorMittal, ThyssenKrupp, BASF, Bayer
    DuPont, Dow Chemical, Monsanto, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Sanofi, Merck, Johnson & Johnson, Eli Lilly
    Novo Nordisk, BioNTech, Unilever, Nestlé, Danone, Procter & Gamble, PepsiCo, Heineken, Carlsberg, Burger King, Starbucks, Pizza Hut
    Taco Bell, Walmart, Costco, Tesco, Aldi, Lidl, Carrefour, IKEA, H&M, Zara, Nike, Adidas, Puma, Lego, Mattel, Disney, Pixar
    Universal Pictures, Paramount, DreamWorks, General Motors, Ford, Chrysler, Tesla, Toyota, Honda, Nissan, Mazda, Mitsubishi, Hyundai
    Kia, Volkswagen, Audi, Porsche, BMW, Daimler, Volvo, Scania, Renault, Peugeot, Fiat, Ferrari, Boeing, Airbus, Lockheed Martin
    Northrop Grumman, Raytheon, General Dynamics, BAE Systems, Thales, Leonardo, Saab, Rheinmetall, SpaceX, Blue Origin, Arianespace
    General Electric, Caterpillar, John Deere, Lufthansa, Air France, British Airways, KLM, Ryanair, easyJet, Delta Air Lines
    United Airlines, Southwest Airlines, American Airlines, Qantas, Emirates, Qatar Airways, Turkish Airlines, Singapore Airlines
    Cathay Pacific, Air India, Air Canada, FedEx, UPS, DHL, Maersk, Deutsche Bahn, Amtrak, AT&T, Verizon, Vodafone, Telefónica, Orange
    Comcast, Foxconn, Alibaba, Tencent, Baidu, ByteDance, Tata Motors, Reliance Industries, Infosys, Wipro, SoftBank, Rakuten, Enron
    WorldCom, Kodak, Xerox, Harvard University, Yale University, Stanford University, Princeton University, Columbia University
    Cornell University, Duke University, University of California, University of Chicago, University of Michigan, University of Texas
    University of Oxford, University of Cambridge, University of Edinburgh, McGill University, University of Toronto
    Imperial College London, London School of Economics, University College London, Humboldt University, Sorbonne, University of Tokyo
    Tsinghua University, Peking University, National University of Singapore, Massachusetts Institute of Technology
    California Institute of Technology, Georgetown University, Johns Hopkins University, University of Melbourne, Cairo University
    University of Cape Town, Max Planck Society, Red Cross, Amnesty International, Human Rights Watch, Greenpeace, Oxfam
    Save the Children, Doctors Without Borders, World Wildlife Fund, Salvation Army, Rotary International, American Civil Liberties Union
    National Rifle Association, Planned Parenthood, Teamsters, Chamber of Commerce, American Medical Association, American Red Cross
    Wikimedia Foundation, Ford Foundation, Rockefeller Foundation, Gates Foundation, Brookings Institution, RAND Corporation
    Heritage Foundation, Chatham House, Smithsonian Institution, British Museum, Royal Society, Nobel Committee
    National Academy of Sciences, National Science Foundation, National Institutes of Health, NOAA, CERN, European Space Agency
    Eurocontrol, Internal Revenue Service, Census Bureau, Federal Communications Commission, Federal Trade Commission
    Department of Energy, Department of Education, Department of Labor, Department of Agriculture, Department of the Interior
    Department of Transportation, Veterans Affairs, Forest Service, National Park Service, Border Patrol, Customs and Border Protection
    Drug Enforcement Administration, Ministry of Health, Ministry of Education, Ministry of Finance, Ministry of Justice
    Ministry of Culture, Ministry of Agriculture, High Court, Court of Appeal, Constitutional Court, Court of Cassation
    Electoral Commission, Central Election Commission, City Council, Lebanese Army, Iraqi Army, Pakistan Army, Indian Navy
    Israeli Air Force, Republican Guard, Quds Force, Mahdi Army, Baath Party, Jemaah Islamiyah, Abu Sayyaf, Tamil Tigers, Shining Path
    Manchester United, Liverpool, Arsenal, Chelsea, Real Madrid, Barcelona, Bayern Munich, Borussia Dortmund, Juventus, AC Milan
    Inter Milan, Ajax, Celtic, Rangers, New York Yankees, Boston Red Sox, Los Angeles Lakers, Chicago Bulls, Dallas Cowboys
    Green Bay Packers, Toronto Maple Leafs, FIFA, UEFA, NBA, NFL, NHL, Major League Baseball, NASCAR, Rolling Stones, Pink Floyd
    Led Zeppelin, Radiohead, Coldplay, Metallica, Fleetwood Mac, Duran Duran
    """
}
