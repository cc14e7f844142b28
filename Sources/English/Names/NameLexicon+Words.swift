import Vocabulary

extension NameLexicon {
  /// `gender: noun noun`, singular.
  static let personNounText = """
    m: man boy father husband son brother uncle grandfather grandson nephew widower boyfriend fiance gentleman guy dad stepfather
    m: businessman policeman fireman fisherman salesman cameraman serviceman gunman hitman nobleman congressman spokesman chairman waiter
    m: actor monk priest king prince schoolboy cowboy stepson godfather bridegroom
    f: woman girl mother wife daughter sister aunt grandmother granddaughter niece widow girlfriend fiancee lady mum mom stepmother
    f: businesswoman policewoman servicewoman congresswoman spokeswoman chairwoman waitress actress nun midwife queen princess schoolgirl
    f: housewife stepdaughter godmother bride heroine saleswoman sportswoman
    e: person individual citizen national resident local villager inhabitant witness eyewitness bystander onlooker neighbour
    e: neighbor survivor victim hostage captive prisoner detainee inmate refugee migrant evacuee returnee passenger driver
    e: commuter tourist traveller traveler visitor guest customer shopper client patient doctor nurse surgeon medic paramedic physician
    e: pharmacist dentist psychologist psychiatrist therapist scientist researcher academic scholar expert specialist analyst economist
    e: historian professor lecturer teacher headteacher student pupil graduate child teenager youth toddler infant baby adult pensioner
    e: retiree veteran soldier officer commander general colonel captain lieutenant sergeant conscript recruit reservist volunteer fighter
    e: militant insurgent rebel gunner sniper pilot sailor marine airman paratrooper mercenary guard bodyguard agent spy informant
    e: detective investigator inspector prosecutor judge magistrate lawyer attorney solicitor barrister juror defendant suspect accused
    e: plaintiff attacker assailant shooter bomber terrorist extremist criminal thief robber burglar murderer killer perpetrator kidnapper
    e: official spokesperson minister president chancellor premier politician lawmaker legislator senator representative deputy mayor
    e: governor councillor ambassador diplomat envoy negotiator adviser advisor aide staffer bureaucrat secretary leader chief chairperson
    e: chair boss manager director executive employer employee worker labourer laborer colleague staff partner ally opponent rival critic
    e: supporter backer follower fan donor voter candidate activist campaigner protester protestor demonstrator marcher organiser organizer
    e: striker unionist dissident exile journalist reporter correspondent editor columnist commentator blogger photographer presenter anchor
    e: author writer poet artist musician singer rapper dancer comedian producer designer architect engineer technician mechanic
    e: electrician plumber builder carpenter miner farmer fisher herder shepherd gardener baker butcher cook chef barista bartender
    e: shopkeeper
    e: vendor trader merchant banker broker investor entrepreneur billionaire millionaire tycoon oligarch founder owner landlord tenant
    e: firefighter rescuer lifeguard porter cleaner janitor nanny carer caregiver clerk cashier receptionist librarian accountant auditor
    e: consultant coach player footballer athlete runner swimmer cyclist boxer golfer referee umpire champion winner loser parent sibling
    e: twin cousin relative grandparent grandchild orphan spouse friend acquaintance stranger insider source whistleblower observer
    e: monitor participant attendee delegate speaker member nominee successor predecessor counterpart heir monarch royal bishop
    e: cardinal pastor imam rabbi cleric preacher pilgrim believer christian muslim jew atheist
    """

  static let kinNounText = """
    wife husband spouse widow widower son daughter child mother father parent brother sister sibling twin uncle aunt nephew niece cousin
    grandson granddaughter grandfather grandmother grandchild grandparent stepson stepdaughter stepfather stepmother stepbrother stepsister
    godson goddaughter godfather godmother fiance fiancee fiancé fiancée girlfriend boyfriend ex-wife ex-husband son-in-law daughter-in-law
    father-in-law mother-in-law brother-in-law sister-in-law dad mum mom
    """

  static let bodyNounText = """
    group organisation organization company firm agency institution institute charity guild body committee subcommittee commission council panel
    board party union club government administration ministry department court tribunal team army navy police force bank newspaper outlet
    broadcaster network magazine university school college church campaign coalition alliance association federation foundation fund trust
    regulator watchdog authority service bureau office parliament senate congress assembly chamber caucus league movement society corporation
    manufacturer maker carrier airline retailer publisher operator supplier insurer lender utility studio museum hospital clinic embassy
    mission delegation task-force think-tank startup start-up business enterprise consortium jury militia junta
    """

  static let pointingNounText = """
    man woman boy girl teenager politician lawmaker legislator official executive businessman businesswoman entrepreneur
    billionaire actor actress singer author writer athlete player lawyer scientist officer diplomat veteran pensioner
    group organisation organization company firm agency institution body party
    """

  /// Plural or collective nouns for persons; the plurals of `personNounText` are added.
  static let groupNounText = """
    officials authorities allies partners diplomats experts critics police residents witnesses lawmakers sources analysts
    prosecutors doctors
    protesters rebels people public government administration leadership military army navy troops forces personnel crew team staff cabinet
    parliament opposition party parties regime junta coalition delegation committee commission council panel board jury union unions
    investigators detectives rescuers paramedics medics firefighters responders locals villagers townspeople families
    family relatives parents mourners worshippers crowd crowds mob gang militia militias militants insurgents separatists
    separatist loyalists
    guerrillas terrorists extremists jihadists islamists fighters soldiers officers commanders generals servicemen servicewomen conscripts
    recruits mercenaries veterans civilians citizens nationals population populations inhabitants refugees migrants evacuees hostages
    prisoners captives detainees survivors victims casualties wounded injured dead youths youngsters teenagers children kids women men
    elderly pensioners workers employees miners farmers drivers pilots passengers commuters tourists shoppers customers consumers users
    voters supporters backers opponents rivals activists campaigners demonstrators organisers organizers environmentalists feminists
    conservatives liberals republicans democrats socialists communists nationalists populists hardliners moderates centrists
    politicians ministers leaders presidents premiers governors mayors senators representatives deputies councillors aides advisers advisors
    negotiators mediators envoys ambassadors delegates monitors inspectors observers peacekeepers regulators watchdogs watchdog agencies
    agency groups group organisations organizations charities ngos institutions companies company firms firm businesses banks investors
    traders economists forecasters pollsters strategists scientists researchers academics scholars historians engineers
    lawyers attorneys judges jurors journalists reporters media press outlets newspapers commentators pundits bloggers
    insiders participants attendees spectators fans players athletes teammates coaches nations countries states governments powers
    capitals neighbours neighbors counterparts colleagues members everyone everybody others
    """

  static let functionWordText = """
    a an the this that these those such same other another each every either neither both all any some most many much few several enough no
    none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozens dozen half
    first second third fourth fifth sixth last next once twice
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves
    they them their theirs themselves who whom whose which what whoever whatever whichever someone somebody something anyone
    anybody anything
    everyone everybody everything nobody nothing one's
    in on at by for from to of off with without within into onto upon over under above below between among amongst amid amidst across along
    around round about against before after during since until till through throughout toward towards beyond behind beside besides near
    inside outside despite per via like unlike except regarding concerning following including given considering barring pending plus minus
    versus atop aboard alongside beneath underneath opposite past worth out up down away back
    and or but nor so yet if unless whether because although though while whilst whereas when whenever where wherever why how
    however as than
    lest provided providing supposing
    be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought
    let lets need dare used
    not never ever n't yes yeah okay ok oh ah well please thanks thank sorry hello hi hey welcome goodbye congratulations
    here there now then today tomorrow yesterday tonight soon later earlier already still just only even also too again always often
    sometimes usually rarely seldom recently lately currently presently previously formerly eventually finally ultimately initially
    originally meanwhile meantime afterwards afterward subsequently suddenly immediately instantly gradually increasingly repeatedly
    therefore thus hence consequently accordingly otherwise instead nevertheless nonetheless moreover furthermore additionally similarly
    likewise conversely indeed actually really certainly clearly obviously apparently evidently presumably perhaps maybe possibly probably
    surely undoubtedly unfortunately fortunately sadly luckily hopefully thankfully ironically interestingly surprisingly
    importantly notably
    specifically particularly especially generally typically normally basically essentially mainly mostly largely partly nearly almost
    approximately roughly exactly precisely very quite rather fairly pretty somewhat together alone elsewhere everywhere somewhere
    nowhere anywhere overall altogether asked according based due owing ahead apart aside regardless
    reportedly allegedly officially publicly privately separately simultaneously
    say says said tell tells told add adds added speaking writing citing quoting referring responding replying commenting calling
    describing noting adding saying arguing warning accusing insisting claiming pointing asking standing sitting looking seeing going coming
    making taking giving getting using working living trying hoping fearing knowing thinking facing starting
    beginning ending returning arriving leaving meeting visiting addressing appearing seen born known called dubbed made taken
    compared combined faced founded built located
    people officials authorities police allies partners critics experts analysts sources witnesses residents diplomats lawmakers protesters
    prosecutors investigators doctors rescuers soldiers troops forces rebels militants leaders ministers members supporters opponents voters
    observers economists scientists researchers journalists reporters workers students women men children families parents refugees
    migrants civilians opposition government governments parliament president presidents minister prime chancellor king queen pope
    prince princess senator governor mayor general spokesman spokeswoman judge doctor professor leader chief head foreign defence defense
    local federal national international military political economic public private state senior former western eastern northern southern
    central north south east west
    news breaking live watch read more related photo photos video image images picture pictures file credit editor editors note update
    updated report reports reporting opinion analysis exclusive advertisement advertising share follow subscribe click story stories
    article topics comments copyright source background context key latest top sign newsletter
    new old good bad big small great little long short high low early late young whole full further own main major minor important possible
    likely unlikely clear sure able ready available different similar certain various numerous countless additional total
    war peace talks negotiations weapons missiles missile air attack attacks strike strikes fighting violence death deaths security energy
    money prices inflation help support aid pressure concern concerns fears hopes questions question answer plans plan details part parts
    things thing time times year years month months week weeks day days hour hours minute minutes morning afternoon evening night weekend
    et al etc ie eg vs mr mrs ms dr
    """

  static let calendarText = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thur Thurs. Fri. Sat.
    Sun. Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    January February March April May June July August September October November December
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
    Christmas Easter Ramadan Thanksgiving Hanukkah Passover Halloween Pentecost Lent Advent Diwali Eid Nowruz Whitsun Epiphany Carnival
    Juneteenth Holi Vesak Purim Ashura
    """

  static let holidayText = """
    New Year, New Year's Day, New Year's Eve, Lunar New Year, Chinese New Year, Christmas Day, Christmas Eve, Boxing Day, Good Friday
    Easter Sunday, Easter Monday, Palm Sunday, Ash Wednesday, Ascension Day, All Saints' Day, Independence Day, Labor Day, Labour Day
    May Day, Memorial Day, Veterans Day, Remembrance Day, Remembrance Sunday, Armistice Day, Victory Day, Bastille Day, Columbus Day
    Presidents' Day, Martin Luther King Day, Mother's Day, Father's Day, Valentine's Day, St. Patrick's Day, Saint Patrick's Day
    Yom Kippur, Rosh Hashanah, Eid al-Fitr, Eid al-Adha, Black Friday, Super Tuesday, Election Day, Bank Holiday, Constitution Day
    Unity Day, Flag Day, Defender of the Fatherland Day, Orthodox Christmas, Orthodox Easter, Anzac Day, Australia Day, Canada Day
    International Women's Day, Europe Day, Earth Day, Holocaust Memorial Day, D-Day, Thanksgiving Day, Inauguration Day, Republic Day
    """
}
