/// Invented events as lists of facts, each told in three ways that three reporters might choose on their own.
///
/// In braces: slots that an event fills: P, Q persons, C city, R region, K company, D weekday, N to V numbers.
enum Scenarios {
  struct Fact {
    var tellings: [String]
  }

  static let all: [[Fact]] = [bridge, harbour]

  /// Words said before everybody; each reporter may print them. One carries an editor's bracket.
  static let quotations: [[String]] = [
    [
      "We had no warning at all, the whole deck simply dropped under the lorry and then there was silence.",
      "Nobody will drive over that river (on this road) until every single cable has been looked at twice.",
      "My sister crossed it ten minutes earlier, so you may imagine what I thought when I heard the noise.",
    ],
    [
      "This loan buys us cranes and it buys us time, but it does not buy our signature under anything else.",
      "They may inspect every crate (of grain) as long as the ships are allowed to leave by the evening tide.",
      "I have lived beside these docks for sixty years and I have never seen so many people afraid to speak.",
    ],
  ]

  /// Words said to one reporter only.
  static let voices = [
    "I put the kettle on twice and both times forgot to drink what I had made", "You learn to count the lamps along the shore and tonight three are missing",
    "My father would have called it a bill that was always going to come due", "They told us to wait by the chapel and nobody has told us anything since",
    "If the price is right I shall sell the van and go to live with my daughter", "There was a smell of wet iron and somebody kept calling for a dog",
    "We voted for these people and now they cross the street when they see us", "Ask me again when the invoices arrive and I have stopped shaking",
    "Every uncle in this family has an opinion and not one of them has a boat", "The radio said to stay indoors so naturally the whole street went out",
    "I teach geometry and even I could have drawn it better than that", "Put down that the bakery gave away its bread because that is the truth",
    "It is the quiet afterwards that you notice and then the gulls coming back", "My knees knew about the weather before the ministry did",
    "Tell your readers that the soup kitchen needs onions more than sympathy",
  ]

  /// What papers print under many stories; it stands in reports that copy nobody.
  static let formulas = [
    "The investigation is still under way and no further details were immediately available.",
    "A request for comment was not immediately answered.", "The case continues.",
  ]

  private static func fact(_ a: String, _ b: String, _ c: String) -> Fact { Fact(tellings: [a, b, c]) }

  static let bridge: [Fact] = [
    fact(
      "A span of the old {C} road bridge gave way on {D} morning, plunging {N} vehicles into the swollen river below.",
      "At least {N} cars and lorries fell into the water when part of the crossing near {C} collapsed on {D}.",
      "{D}'s rush hour in {C} ended in disaster as concrete, steel and {N} vehicles tumbled from the viaduct."),
    fact(
      "Divers from {R} recovered the bodies of {M} people before nightfall, the fire brigade said.",
      "The number of dead has reached {M}, according to firefighters who searched the riverbed.",
      "Rescue crews brought {M} victims ashore; more are feared to be trapped in sunken cabins."),
    fact(
      "The structure, finished in {Y}, had been listed for repair twice but the work was put off for lack of money.",
      "Built in {Y}, the crossing was due for an overhaul that successive councils postponed.",
      "Engineers had asked for new bearings years ago; the {Y} bridge never received them."),
    fact(
      "{K}, the firm that maintains the road, sent a team of inspectors and promised to open its records.",
      "Maintenance lies with {K}, whose managers said they would hand all documents to investigators.",
      "Prosecutors seized files at the offices of {K}, the contractor in charge of upkeep."),
    fact(
      "Provincial governor {P} ordered the closure of all bridges of the same type pending a safety review.",
      "Every similar crossing in the province is to be shut for checks under an instruction signed by {P}.",
      "{P}, who governs {R}, banned traffic from sister bridges while experts examine them."),
    fact(
      "Schools on the eastern bank stayed shut because buses could not reach them from the depot.",
      "Some {V} pupils had the day off, since no bus from the garage was able to get across.",
      "Lessons were cancelled in villages beyond the river, which are now cut off from the bus network."),
    fact(
      "Opposition leader {Q} demanded an inquiry with power to summon ministers under oath.",
      "Calls for an independent investigation came from {Q}, who wants cabinet members to testify.",
      "{Q} told parliament's opposition benches that only a judge-led probe would bring out the truth."),
    fact(
      "Ferries will carry commuters free of charge from {D} evening until a pontoon is in place.",
      "As a stopgap the army is to lay a floating bridge; until then boats run without fare.",
      "Commuters can use shuttle boats at no cost while soldiers assemble a temporary crossing."),
    fact(
      "Insurers put the damage to freight alone at {W} million crowns and warned of delays for exporters.",
      "The cost to hauliers may reach {W} million crowns, a trade body estimated.",
      "Lost cargo is valued at {W} million crowns so far, and exporters expect weeks of late deliveries."),
    fact(
      "Heavy rain upstream had raised the water by almost two metres during the preceding week.",
      "The river was running unusually high after days of storms in the mountains.",
      "Floods swollen by a wet month had been scouring the piers, hydrologists noted."),
    fact(
      "A relief fund for the families opened with a gift from the brewery that overlooks the crash site.",
      "Donations are being collected for relatives of the dead; a local brewer gave first.",
      "Money for the bereaved is coming in, starting with a cheque from the beer maker next door."),
    fact(
      "Trains on the parallel line were halted for three hours so that rescuers could hear survivors knock.",
      "Rail services stopped for part of the day to keep the site quiet for search teams.",
      "Silence was imposed on the nearby railway while microphones listened for signs of life."),
  ]

  static let harbour: [Fact] = [
    fact(
      "The government of {R} accepted a loan of {W} million crowns on {D} to rebuild the container port at {C}.",
      "{C}'s docks will be renewed with {W} million crowns of foreign credit, ministers announced on {D}.",
      "On {D} the cabinet said yes to borrowing {W} million crowns for cranes and quays in {C}."),
    fact(
      "Under the terms the lender {K} may place {N} advisers in the harbour office for as long as money is owed.",
      "{N} delegates of {K} are to sit with the port's management until the debt has been repaid.",
      "As security, {K} gets desks for {N} of its own people inside the authority that runs the quays."),
    fact(
      "Finance minister {P} defended the deal as the cheapest offer that had reached his desk since spring.",
      "No bank had asked for less interest, argued {P}, who keeps the treasury's books.",
      "{P}, in charge of finance, called rival bids dearer and slower."),
    fact(
      "Dockers' delegates walked out of the hall when the clause on night shifts was read aloud.",
      "Union members left the ceremony in protest at new rules for working after dark.",
      "A passage about late shifts drove representatives of the stevedores from the room."),
    fact(
      "Grain exports through the port fell by {M} per cent last year, mostly for want of working cranes.",
      "Shipments of wheat are down {M} per cent because half the lifting gear stands idle.",
      "Idle machinery explains a {M} per cent slump in cereal cargoes, brokers believe."),
    fact(
      "The neighbouring states asked for an explanation of how warships would be treated at the new quay.",
      "Diplomats from across the strait want to know whether naval vessels may tie up there.",
      "Whether frigates could one day berth in the basin is a question that worries the region's capitals."),
    fact(
      "Work on the breakwater is to begin before the winter storms and to last {V} days.",
      "Builders will need {V} days for the sea wall, provided that they start by autumn.",
      "A contract gives engineers {V} days to finish the mole that shelters the anchorage."),
    fact(
      "Environmental groups said dredging would bury a seagrass meadow where turtles come to feed.",
      "Turtles graze on sea plants that the excavators would destroy, conservationists fear.",
      "Digging out the channel puts at risk a feeding ground of turtles, ecologists complained."),
    fact(
      "Parliament votes on the guarantee next month, and {Q} has announced that her party will abstain.",
      "Lawmakers must still back the state guarantee; deputies led by {Q} do not intend to take part.",
      "{Q} wants her faction to sit out the ballot by which the chamber has to approve the surety."),
    fact(
      "Fishermen were promised compensation for the months during which the inner basin stays closed.",
      "Boat owners are to be paid while they cannot use their berths.",
      "Skippers shut out of their moorings may claim money for lost catches."),
    fact(
      "A first instalment will be transferred as soon as the lighthouse has been handed over to the navy.",
      "Payment starts once sailors have taken charge of the lighthouse.",
      "The beacon on the headland passes to the fleet before any cash arrives."),
    fact(
      "Ratings agencies left their view of the country's debt unchanged but spoke of a narrow path.",
      "Analysts who grade state bonds saw no reason to move, though margins are thin, they wrote.",
      "The credit score stays where it was, with a caution about how little room is left."),
  ]

  static let people = ["Orlan Vesk", "Mirja Tolvane", "Pavo Lindaru", "Selma Okonjar", "Teodor Brask", "Ilka Rondeau", "Junis Haddarin", "Karel Womach"]
  static let cities = ["Varnholt", "Esmeny", "Dorvik", "Calabrun", "Pellaz", "Tirgony"]
  static let regions = ["Ostravia", "Lower Kesh", "Morania", "Tarvale"]
  static let companies = ["Halvard Works", "Bluequay Capital", "Norrin & Sons", "Tessera Group"]
  static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

  /// Words that an editor swaps, both ways.
  static let synonyms: [String: String] = [
    "said": "stated", "ordered": "decreed", "demanded": "sought", "promised": "pledged", "warned": "cautioned", "damage": "harm", "begin": "start",
    "shut": "closed", "morning": "forenoon", "part": "section", "people": "persons", "firm": "company", "finished": "completed", "money": "funds",
    "asked": "called", "fell": "dropped", "mostly": "largely", "accepted": "took up", "announced": "declared", "rebuild": "renew", "last": "take",
    "collapsed": "crumbled", "cost": "price", "dead": "victims", "searched": "combed", "postponed": "delayed", "want": "wish", "finish": "complete",
    "almost": "nearly", "gift": "donation", "opened": "began", "cheapest": "lowest", "defended": "justified", "explanation": "account",
  ]
}
