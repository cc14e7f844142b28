import Vocabulary

extension NameLexicon {
  /// `kind gender: name/variant, name`; `m`, `f`, or `e` for either. An abbreviation that the tokenizer keeps whole has its full stop.
  static let titleText = """
    courtesy m: mr/mr./mister, sir, monsieur, herr, senor, lord, don, baron, count, duke, earl
    courtesy f: mrs/mrs., ms/ms., miss, madam/madame, lady, dame, mme, frau, senora, baroness, countess, duchess
    courtesy e: dr/dr./doctor, prof/prof./professor, rev/rev./reverend, hon/hon./honourable/honorable, saint/st./st, sheikh/sheik, imam
    courtesy e: mullah
    courtesy e: ayatollah, rabbi, pastor, mx, his excellency/her excellency
    office m: king, prince, crown prince, emperor, tsar/czar, sultan, emir, kaiser, pope, pontiff, archbishop, cardinal, patriarch
    office m: grand duke
    office m: dalai lama, shah, caliph, metropolitan, grand mufti/mufti, chairman/vice-chairman, congressman, alderman, councilman
    office m: businessman
    office m: ombudsman, anchorman, fireman, policeman, assemblyman
    office f: queen, princess, crown princess, empress, first lady, second lady, queen mother, chairwoman, congresswoman, councilwoman
    office f: businesswoman, policewoman, anchorwoman, assemblywoman
    role m: spokesman, widower, altar boy, frontman
    role f: spokeswoman, widow, actress, frontwoman
    role e: spokesperson, press secretary, press officer, communications director/director of communications, press spokesperson
    office e: president/pres., vice president/vice-president/veep, president-elect, vice president-elect, prime minister/pm
    office e: prime minister-designate
    office e: premier, deputy prime minister, vice premier, chancellor, vice chancellor/vice-chancellor, chancellor-elect, head of state
    office e: head of government, leader, party leader, opposition leader/leader of the opposition, majority leader, minority leader
    office e: co-leader
    office e: majority whip, whip, house speaker, speaker, party chief, general secretary, secretary-general/sec-gen, secretary
    office e: deputy secretary-general, secretary of state
    office e: secretary of defense/defense secretary/defence secretary/secretary of defence
    office e: foreign secretary, home secretary, health secretary, treasury secretary/secretary of the treasury, interior secretary
    office e: commerce secretary, energy secretary, transport secretary, transportation secretary, education secretary, labor secretary
    office e: homeland security secretary, business secretary, justice secretary, under-secretary/undersecretary, assistant secretary
    office e: deputy secretary of state, assistant secretary of state, assistant secretary-general, permanent secretary
    office e: cabinet secretary
    office e: minister, foreign minister/minister of foreign affairs/minister for foreign affairs, deputy foreign minister
    office e: deputy minister
    office e: defence minister/defense minister/minister of defence/minister of defense, finance minister/minister of finance
    office e: interior minister/minister of the interior, justice minister/minister of justice, health minister, economy minister
    office e: energy minister, education minister, transport minister, environment minister, agriculture minister, trade minister
    office e: culture minister, sports minister, labour minister, immigration minister, digital minister, development minister
    office e: minister-president, state secretary, chancellor of the exchequer, attorney general/attorney-general, solicitor general
    office e: surgeon general, inspector general, auditor general, director general/director-general, director, deputy director
    office e: executive
    office e: executive director, managing director, chief executive/ceo/c.e.o./chief executive officer, chief financial officer/cfo
    office e: chief operating officer/coo, chief technology officer/cto, chief economist, chief scientist, chief strategist
    office e: chief of staff
    office e: chief of the general staff, chief of defence/chief of defense, chief, deputy chief, police chief/chief of police
    office e: fire chief
    office e: army chief, defence chief/defense chief, intelligence chief, spy chief, foreign policy chief, aid chief, nato chief
    office e: trade chief
    office e: chief justice, chief prosecutor, chief negotiator, chief rabbi, chief spokesperson, bureau chief, security chief, un chief
    office e: supreme leader, supreme commander, supreme allied commander, commander-in-chief, commander, deputy commander, head
    office e: deputy head
    office e: chairperson, chair, vice chair/vice-chair, co-chair, governor/gov/gov., deputy governor, lieutenant governor/lt. gov./lt gov
    office e: governor-general
    office e: mayor
    office e: deputy mayor, lord mayor, councillor/councilor, senator/sen/sen., representative/rep/rep., congressperson
    office e: member of parliament/mp
    office e: member of the european parliament/mep, delegate, lawmaker, legislator, deputy, state senator, assembly member, alderperson
    office e: ambassador, deputy ambassador, permanent representative, high representative, special representative, special envoy, envoy
    office e: consul, consul general/consul-general, attache, high commissioner, commissioner, deputy commissioner
    office e: police commissioner
    office e: european commissioner, eu commissioner, national security adviser/national security advisor, adviser/advisor
    office e: presidential adviser
    office e: senior adviser/senior advisor, political adviser, presidential aide, aide, negotiator, mediator, rapporteur
    office e: special rapporteur
    office e: judge, justice, magistrate, district judge, prosecutor, state prosecutor, public prosecutor, special prosecutor
    office e: special counsel
    office e: prosecutor general/prosecutor-general, federal prosecutor, district attorney, state attorney, us attorney, attorney
    office e: coroner
    office e: sheriff, deputy sheriff, superintendent, chief superintendent, inspector, chief inspector, detective, chief constable
    office e: constable
    office e: bishop, chaplain, priest, father, sister, brother, monsignor, vicar, dean, provost, rector, principal, headteacher
    office e: head teacher
    office e: presidential candidate, vice presidential candidate, candidate, nominee, presidential nominee, frontrunner, front-runner
    office e: running mate, incumbent, administrator, regional governor, warlord, founder, co-founder, owner, president emeritus
    rank e: general/gen/gen., lieutenant general/lieutenant-general/lt. gen./lt gen, major general/major-general/maj. gen./maj gen
    rank e: brigadier general/brigadier-general/brig. gen./brig gen, brigadier, four-star general, field marshal, air marshal
    rank e: air chief marshal, marshal, admiral/adm/adm., rear admiral/rear adm., vice admiral/vice-admiral/vice adm., commodore
    rank e: colonel/col/col., colonel general/colonel-general, lieutenant colonel/lieutenant-colonel/lt. col./lt col, major/maj/maj.
    rank e: captain/capt/capt., lieutenant/lt/lt., second lieutenant, first lieutenant, lieutenant commander, sergeant/sgt/sgt.
    rank e: staff sergeant
    rank e: sergeant major, corporal/cpl, lance corporal, private/pvt, army general, wing commander, squadron leader, group captain
    rank e: cadet
    rank e: chief petty officer, petty officer, warrant officer, midshipman, airman, officer, trooper, ranger, agent, special agent
    rank e: detective sergeant
    role e: analyst, military analyst, political analyst, defence analyst/defense analyst, senior analyst, economist, senior economist
    role e: historian
    role e: political scientist, scientist, researcher, senior researcher, research fellow, senior fellow, fellow, associate professor
    role e: lecturer
    role e: assistant professor, academic, scholar, expert, military expert, security expert, strategist, political strategist, pollster
    role e: consultant, lawyer, defence lawyer/defense lawyer, human rights lawyer, barrister, solicitor, journalist, reporter
    role e: correspondent
    role e: war correspondent, editor, editor-in-chief, managing editor, deputy editor, columnist, commentator, presenter, anchor, host
    role e: news anchor, talk show host, blogger, military blogger, broadcaster, author, writer, novelist, poet, playwright, biographer
    role e: publisher
    role e: actor, singer, musician, rapper, comedian, artist, filmmaker, film-maker, film director, producer, composer, conductor
    role e: designer
    role e: coach, head coach, assistant coach, manager, player, striker, goalkeeper, midfielder, quarterback, referee, athlete
    role e: champion
    role e: olympic champion, activist, human rights activist, climate activist, campaigner, organiser/organizer, dissident
    role e: whistleblower
    role e: politician, statesman, diplomat, senior diplomat, official, senior official, government official, us official
    role e: entrepreneur, billionaire, tycoon, oligarch, magnate, investor, banker, trader, engineer, pilot, co-pilot, astronaut
    role e: cosmonaut
    role e: surgeon, physician, nurse, paramedic, epidemiologist, psychologist, psychiatrist, virologist, firefighter, soldier, veteran
    role e: sniper
    role e: rebel leader, gang leader, militant, militia leader, cult leader, union leader, tribal leader, religious leader
    role e: community leader
    role e: teacher, student, farmer, shopkeeper, resident, witness, survivor, volunteer, aid worker, driver, taxi driver, gunman
    role e: suspect
    role e: secretary to the treasury, civil servant, board member, council member, cabinet minister, junior minister, party member
    role e: backbencher
    role e: press aide, trade unionist, human rights commissioner, ombudsperson, drone operator, tank commander, brigade commander
    role e: medic
    """

  static let titleModifierItems: [String] = WordList.items(
    """
    former, ex, ex-, acting, interim, caretaker, deputy, vice, then, then-, newly appointed, newly elected, new, current
    incumbent, outgoing
    incoming, late, retired, assistant, associate, senior, junior, top, chief, first, second, permanent, longtime, long-time, long-serving
    veteran, one-time, onetime, sometime, recently appointed, recently elected, re-elected, reelected, ousted, deposed, exiled, jailed
    imprisoned, embattled, self-proclaimed, self-styled, de facto, would-be, designate, elect, emeritus, honorary, right-wing, left-wing
    far-right, far-left, centre-right, center-right, centre-left, center-left, conservative, liberal, hardline, populist
    socialist, nationalist
    republican, democratic, democrat, independent, opposition, pro-Russian, pro-Western, Kremlin-backed, Moscow-installed, Russian-installed
    Russian-appointed, Kremlin-appointed, occupation-appointed, regional, provincial, federal, national, local, state
    presidential, lead, co-
    """)

  static let organisationHeadText = """
    Ministry Department Council Guild Agency University Party Bank Group Corp. Inc. Ltd. Co. Police Court Airlines Airways
    Foundation Institute Times Post News Office Bureau Committee Commission Parliament Congress Senate Assembly Association Federation
    Union League Alliance Coalition Movement Front Army Navy Force Forces Guard Corps Command Brigade Battalion Regiment Division Fleet
    Squadron Service Services Authority Administration Secretariat Board Organisation Organization Society Club Trust Fund Company
    Corporation Holdings Industries Partners Capital Securities Insurance Motors Energy Oil Gas Petroleum Steel Telecom Communications
    Media Press Radio Television TV Network Broadcasting Magazine Journal Tribune Herald Gazette Telegraph Guardian Chronicle Observer
    Independent Daily Mail Standard Review Today Agence College School Academy Faculty Laboratory Laboratories Observatory Museum Gallery
    Library Hospital Clinic Church Diocese Brotherhood Tribunal Chamber Cabinet Government Embassy Consulate Mission Delegation Directorate
    Inspectorate Survey Treasury Exchange Market Centre Center Initiative Programme Program Project Campaign Systems Technologies
    Technology Software Pharmaceuticals Labs Studios Pictures Entertainment Records Productions Airline Rail Railways Shipping Lines
    Logistics Hotels Stores Foods Brothers Sons Associates Consulting Solutions International Worldwide Global GmbH AG SA S.A. NV
    N.V. plc LLC
    LLP AB ASA SpA BV Oyj JSC PAO OAO Militia Cartel Syndicate Gang Legion Resistance Intelligence Watch Monitor Observers Reserve
    Constabulary Sheriff Prosecutor Ombudsman Registry Confederation Consortium Conference Forum Summit Panel Taskforce
    Rada Duma Bundestag Staff Headquarters United City Rovers Athletic Wanderers FC Research Analytics Census Caucus Legislature
    Judiciary Orchestra Choir Theatre Theater
    """
}
