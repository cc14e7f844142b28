import Vocabulary

extension Thesaurus {
  /// Business, labour, health, science, environment, sport, culture and family.
  static let societyText = """
    # Business and economy
    buy purchase acquire snap+up ; acquisition
    sell offload divest dispose ; sale disposal divestment
    ; buyer purchaser
    ; seller vendor
    ; customer client shopper consumer
    ; company firm business enterprise corporation
    ; manufacturer maker producer
    ; retailer shop store
    ; supplier vendor provider
    ; subsidiary unit division arm
    ; boss chief+executive ceo executive head
    ; chairman chairwoman chair chairmen
    ; owner proprietor
    ; shareholder investor stockholder
    ; share stock equity
    merge combine ; merger tie-up takeover acquisition
    take+over acquire buy+out ; takeover buyout acquisition
    invest put+money ; investment
    ; investor backer financier
    ; profit earnings gain
    ; loss deficit
    ; deficit shortfall gap
    ; surplus excess
    ; revenue income sales turnover
    ; income earnings pay
    ; wage salary pay
    ; cost expense expenditure price
    spend ; spending expenditure outlay
    pay shell+out fork+out ; payment
    ; tax levy duty
    ; tariff duty levy
    ; fee charge
    subsidise fund ; subsidy
    fund finance bankroll ; funding financing
    ; money cash fund
    ; loan credit
    borrow ; borrowing
    lend loan ; lending
    owe ; debt
    ; bank lender
    ; inflation price+rises
    ; recession downturn slump contraction
    ; boom upturn
    ; economy | economic
    ; trade commerce
    ; goods product commodity merchandise
    ; product item
    export ship
    produce manufacture make turn+out ; production manufacturing output
    ; factory plant
    ; oil crude petroleum
    ; fuel petrol gasoline diesel
    ; electricity power energy
    ; power+plant power+station
    ; grain wheat cereal crop
    ; crop harvest
    ; farmer grower
    ; farm agriculture | agricultural
    ; food foodstuff
    ; shortage scarcity lack deficit
    lack ; absence
    ; bankruptcy insolvency | bankrupt insolvent
    go+bankrupt go+bust collapse go+under
    bail+out rescue ; bailout bail-out
    ; austerity belt-tightening cutback
    ; poverty hardship | poor impoverished destitute needy
    ; wealth riches | rich wealthy affluent
    ; currency money
    devalue depreciate ; devaluation depreciation
    ; contract agreement deal order
    ; property asset
    ; real+estate property
    rent lease let
    ; tourism tourist holidaymaker
    ; airline carrier
    ; startup start-up
    ; technology tech
    ; software program
    ; phone mobile smartphone handset
    ; internet web | online
    ; industry sector
    launch unveil introduce roll+out bring+out ; rollout roll-out introduction
    ; innovation | innovative
    privatise ; privatisation
    nationalise ; nationalisation
    boycott shun
    ; monopoly dominance
    ; regulator watchdog
    regulate ; regulation rule
    # Labour
    strike walk+out down+tools ; walkout stoppage industrial+action
    ; union trade+union labour+union
    hire recruit take+on employ ; recruitment hiring
    lay+off fire sack cut+jobs make+redundant ; layoff redundancy dismissal job+cut lay-off job+loss
    ; job post position
    ; job employment work
    work labour
    ; unemployment joblessness | unemployed jobless out+of+work
    ; colleague coworker co-worker
    retire ; retirement pension pensioner
    ; workforce staff employee
    promote ; promotion
    # Health and science
    ; disease illness sickness ailment condition
    ; epidemic outbreak pandemic
    infect contract catch come+down+with ; infection
    ; symptom sign
    ; doctor physician medic
    ; hospital clinic infirmary
    hospitalise take+to+hospital admit+to+hospital ; hospitalisation
    treat ; treatment therapy care
    cure heal
    ; medicine drug medication
    ; vaccine jab vaccination inoculation
    vaccinate inoculate immunise jab ; vaccination immunisation inoculation
    ; surgery operation
    diagnose ; diagnosis
    recover get+well recuperate ; recovery
    ; coma | unconscious comatose
    ; pain suffering
    suffer endure undergo experience ; suffering
    ; starvation hunger famine | hungry starving
    ; pregnancy | pregnant expecting
    give+birth bear ; birth
    ; baby infant newborn
    ; child kid youngster minor
    ; teenager adolescent youth teen
    ; elderly | old aged senior
    ; suicide | took+his+own+life took+her+own+life
    ; cancer tumour
    ; heart+attack cardiac+arrest
    ; quarantine isolation
    ; scientist researcher
    research study
    ; discovery finding
    ; laboratory lab
    ; result finding outcome
    ; spacecraft spaceship probe
    ; astronaut cosmonaut
    ; planet world
    ; gene | genetic
    ; theory hypothesis
    develop ; development
    analyse study ; analysis
    measure ; measurement
    # Environment
    ; climate+change global+warming
    ; pollution contamination | polluted contaminated toxic
    pollute contaminate poison ; pollution contamination
    ; emission exhaust
    emit release give+off ; emission
    ; carbon+dioxide greenhouse+gas
    ; waste rubbish garbage trash refuse litter
    ; forest woodland wood
    ; river stream waterway
    ; sea ocean water
    ; coast shore coastline seaside
    ; island isle
    ; mountain peak summit
    ; animal creature beast
    ; wildlife fauna
    ; conservation preservation protection
    ; extinction | extinct died+out
    ; temperature heat
    ; dam barrier reservoir
    ; renewable | green
    ; nature environment
    ; poacher poaching
    # Sport
    ; match game fixture
    ; tournament competition championship
    ; player footballer sportsman athlete
    ; athlete competitor
    ; coach manager trainer
    ; team side club
    ; fan supporter spectator
    score net ; goal
    draw tie
    ; champion titleholder title-holder
    ; title trophy crown
    ; referee umpire
    ; stadium arena ground
    ; transfer signing
    ; league division
    ; season campaign
    qualify ; qualification
    train practise practice ; training
    # Culture, education, religion, people
    ; film movie picture
    ; actor actress
    ; director filmmaker
    ; singer vocalist
    ; song track
    ; band group
    ; concert gig performance
    perform play ; performance
    ; show programme program
    ; exhibition exhibit display show
    ; museum gallery
    ; painting picture canvas artwork
    ; artist painter
    ; book novel
    ; author writer novelist
    ; prize award
    award present
    win gain earn
    ; premiere debut
    ; theatre theater playhouse
    ; photograph photo picture image
    ; video footage clip film
    ; school academy college
    ; university college
    ; teacher instructor tutor
    ; student pupil
    graduate ; graduation
    ; exam examination test
    ; priest clergyman cleric clergymen clergy
    ; pope pontiff
    pray ; prayer
    worship ; worshipper worshiper
    ; funeral burial
    bury inter lay+to+rest ; burial
    ; grave tomb
    ; wedding marriage
    marry wed ; marriage
    divorce split
    ; wife spouse husband
    ; partner spouse
    ; mother mom mum
    ; father dad
    ; family relative kin
    ; relative relation kin
    ; man guy
    ; woman lady
    ; friend pal
    ; king monarch sovereign
    ; queen monarch
    ; heritage legacy
    ; tradition custom | traditional
    ; religion faith
    ; monument memorial statue
    ; ceremony ritual
    ; charity aid+group
    ; NGO non-governmental+organisation
    ; racism | racist
    discriminate ; discrimination prejudice bias
    ; gender sex
    ; gay | homosexual
    ; star celebrity
    """
}
