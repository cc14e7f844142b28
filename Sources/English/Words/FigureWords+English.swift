import TextAlgorithms
import Vocabulary

extension FigureWords {
  static let english: FigureWords = {
    var it = FigureWords()
    it.worth = Folding.key("worth")
    it.substanceLinks = WordSet.keys("of in")
    it.wholeDeterminers = WordSet.keys("the a an its his her their our my your this these those all")
    it.irregularPlurals = WordSet.keys(
      """
      people men women children police personnel staff aircraft troops crew dead servicemen servicewomen policemen lawmakers fishermen
      spokesmen seamen congressmen feet teeth sheep cattle fish spacecraft hovercraft gunmen firemen clergy infantry media data policewomen
      """)
    it.noPlurals = WordSet.keys(
      """
      has was is does says goes remains becomes makes takes comes gets gives thus plus perhaps always alas versus besides towards afterwards
      previous various serious famous religious dangerous anonymous numerous enormous previous its his this less across news politics series'
      means needs wants
      """)
    it.states = WordSet.keys("dead injured wounded missing killed hurt hospitalised hospitalized arrested detained homeless")
    it.phraseClosers = WordSet.keys(
      """
      of in on at by for to from with without and or but nor as than that which who whom whose when where while because if is are was were be
      been being am has have had do does did will would can could may might must shall should said says told the a an this these those it he
      she they we you i him her them us not no so also then there here after before since until during over under into onto per about against
      between through its his their our your my more less ago later earlier out up down off away back only just even still yet each
      both either
      's
      """)
    it.ageWords = WordSet.keys("age aged")
    it.scoreWords = WordSet.keys(
      """
      win won wins beat beats lost lose victory defeat defeated lead led leads draw drew drawn score scored aggregate record voted vote votes
      ruling decision ruled goal goals trailed tied thrashed
      """)
    it.designators = WordSet.keys(
      """
      article articles section chapter paragraph clause annex protocol resolution page pages flight channel route highway interstate motorway
      junction gate platform room apartment flat suite no. no nos number numbers type class category version volume episode phase stage
      level grade tier
      step terminal pier proposition amendment formula war division battalion apollo line figure table question mark size option
      """)
    it.designatorsUnlessCounted = WordSet.keys(
      "week day season round lap part act unit district zone ward block sector point area group team title rule game")
    it.beforeCount = WordSet.keys(
      """
      in at on about some over nearly only the their his her its our all more up almost around roughly approximately under between from for of
      with another just these those and but or among after before by since to as least than most an a that when while another was were is are
      """)
    it.countedPersons = WordSet.keys(
      """
      people persons men women children civilians soldiers troops police officers workers employees residents refugees migrants
      passengers dead
      injured wounded missing prisoners hostages fighters students protesters victims patients houses homes buildings drones missiles injuries
      """)
    it.anyPersons = WordSet.keys("people persons")
    it.onePersons = WordSet.keys(
      "person man woman child civilian soldier officer policeman boy girl worker fighter dead injured")
    it.onlies = WordSet.keys("only least than exactly just most")
    it.oneDeterminers = WordSet.keys("the this that any no every each")
    it.beforeOneDay = WordSet.keys("for in within after than least most only just about under over nearly almost")
    it.equating = WordSet.keys("or about around roughly approximately nearly equivalent to equal worth some over almost")
    it.multiples = WordSet.table([("twice", 2), ("thrice", 3)])
    it.dollarsAfter = WordSet.table([
      ("cad", "CAD"), ("aud", "AUD"), ("nzd", "NZD"), ("hkd", "HKD"), ("usd", "USD"),
    ])
    it.grades = WordSet.keys(
      """
      star way ways sided fold faced dimensional pronged piece ply handed timer time footed legged wheeler wheeled party eyed headed sum tier
      run nil all zero bit
      """)
    it.changes = WordSet.keys(
      """
      rose rise rises rising risen grew grow growing grown increased increase increasing up fell fall falls falling fallen dropped drop
      dropping
      cut cuts cutting raised raise raising reduced reduce reducing went gone down jumped climbed slipped moved lowered declined
      changed narrowed
      widened goes gained gain gains lost lose loses shed sheds added adds shrank shrunk shrinks shrink slid slides tumbled tumbles plunged
      plunges plummeted sank sinks soared soars surged surges swelled swells advanced advances climbs jumps slips edged edges dipped dips eased
      lowers reduces declines narrows widens
      """)
    it.hedges = phrases(
      [
        (.about, ["about", "around", "approximately", "roughly", "some", "circa", "an estimated", "estimated", "somewhere around"]),
        (.nearly, ["nearly", "almost", "close to", "approaching", "not quite"]),
        (
          .atLeast,
          [
            "at least", "a minimum of", "no fewer than", "no less than", "not less than", "not fewer than", "at the very least",
            "as few as",
            "minimum of",
          ]
        ),
        (.atMost, ["not exceeding", "at most", "no more than", "not more than", "a maximum of", "maximum of", "at the most"]),
        (.upTo, ["up to", "as many as", "as much as", "as high as"]),
        (
          .over,
          [
            "over", "more than", "in excess of", "above", "upwards of", "exceeding", "greater than", "higher than", "larger than",
            "bigger than", "beyond",
          ]
        ),
        (.under, ["under", "less than", "fewer than", "below", "short of", "lower than", "smaller than"]),
        (.exactly, ["exactly", "precisely"]),
      ])
    it.spatial = WordSet.keys("over above under below beyond")
    it.beforeSpatialHedge = WordSet.keys(
      "for of after in spent lasted lasting took served serving well just little slightly jailed is was far")
    it.hedgeDegrees = WordSet.keys("well just slightly far only")
    it.percents = WordSet.keys("percent percents pct")
    it.points = WordSet.keys("point points")
    it.squares = WordSet.keys("square sq sq.")
    it.cubics = WordSet.keys("cubic")
    it.hourUnits = WordSet.keys("hour h hr")
    it.olds = WordSet.keys("old olds")
    it.degrees = WordSet.table(
      [
        ("c c. celsius centigrade", FigureUnit(code: "C", dimension: .temperature)),
        ("f f. fahrenheit", FigureUnit(code: "F", dimension: .temperature)),
      ])
    addBounds(to: &it)
    addPlaces(to: &it)
    return it
  }()

  /// Words that bound a number from behind or by a verb, and words of parts of a unit.
  private static func addBounds(to it: inout FigureWords) {
    it.articles = WordSet.keys("a an")
    it.half = Folding.key("half")
    it.addedParts = WordSet.table([("half", 0.5), ("quarter", 0.25)])
    it.wholeUnits = WordSet.keys("next last past coming full")
    it.throughout = WordSet.keys("over for in during within throughout across")
    it.distances = WordSet.keys("later ago after before earlier since")
    it.hedgesBehind = phrases(
      [
        (.about, ["or so", "or thereabouts"]),
        (
          .atLeast,
          [
            "or more", "or over", "or above", "or greater", "or higher", "or older", "or longer", "or upwards", "and over", "and above",
            "and older", "and up", "and upwards", "at least", "at the least", "at the very least",
          ]
        ),
        (
          .atMost,
          [
            "or less", "or fewer", "or under", "or below", "or lower", "or younger", "or shorter", "and under", "and below", "and younger",
            "at most", "at the most", "at the very most",
          ]
        ),
      ])
    it.exceeding = WordSet.keys("exceed exceeds exceeded")
    it.topping = WordSet.keys("tops topped topping surpassed surpasses surpassing")
    it.passing = WordSet.keys("passed passes passing")
    it.top = WordSet.keys("top surpass")
    it.modals = WordSet.keys("will would could may might to can should 'll")
    it.negations = WordSet.keys("not n't never cannot nor")
  }

  /// Words around numbers that name an hour, an age, a house or a place on the globe.
  private static func addPlaces(to it: inout FigureWords) {
    it.hourVerbs = WordSet.keys(
      """
      open opens opened opening reopen reopens reopened close closes closed closing start starts started starting begin begins began beginning
      end ends ended meet meets met leave leaves left arrive arrives arrived depart departs departed wake woke
      """)
    it.atHours = WordSet.keys("at")
    it.standIns = WordSet.keys("the these those other")
    it.agedPersons = WordSet.keys("he she")
    it.ageVerbs = WordSet.keys("is was 's turned turns")
    it.agesEnd = WordSet.keys("and when but")
    it.streets = WordSet.keys(
      """
      street st. st avenue ave. ave road rd. rd lane drive boulevard blvd. blvd parkway pkwy highway terrace crescent
      """)
    it.compass = WordSet.keys("n s e w")
    it.rateNouns = WordSet.keys("rate rates")
    it.rateKinds = WordSet.keys(
      "tax interest inflation unemployment jobless growth mortgage approval poverty vacancy lending borrowing default savings literacy")
    it.rateLinks = WordSet.keys(
      """
      is was are were be been of at to from by stood stands fell falls rose rises remains remained hit reached averaged nearly almost about
      around roughly over under just only now
      """)
    it.zeroRates = WordSet.keys("growth inflation interest")
  }

  /// Phrases with what they say of the number, longest first; among equals as they are listed.
  private static func phrases(_ rows: [(Figure.Hedge, [String])]) -> [([UInt64], Figure.Hedge)] {
    let flat = rows.flatMap { row in row.1.map { ($0.split(separator: " ").map { Folding.key(String($0)) }, row.0) } }
    return flat.enumerated().sorted {
      $0.element.0.count != $1.element.0.count ? $0.element.0.count > $1.element.0.count : $0.offset < $1.offset
    }
    .map { $0.element }
  }
}
