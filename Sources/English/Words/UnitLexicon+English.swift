import TextAlgorithms
import Vocabulary

extension UnitLexicon {
  static let english: UnitLexicon = {
    var it = UnitLexicon()
    it.currencySigns = [
      0x24: "USD", 0x20AC: "EUR", 0xA3: "GBP", 0xA5: "JPY", 0x20B4: "UAH", 0x20BD: "RUB", 0x20B9: "INR", 0x20AA: "ILS", 0x20A9: "KRW",
      0x20BA: "TRY", 0x20B1: "PHP", 0x20AB: "VND", 0x20A6: "NGN", 0x20B8: "KZT", 0x20BE: "GEL",
    ]
    it.dollarPrefixes = WordSet.table(
      [
        ("us u.s u.s.", "USD"), ("a au", "AUD"), ("c ca can", "CAD"), ("nz", "NZD"), ("hk", "HKD"), ("s sg", "SGD"), ("r", "BRL"),
        ("nt", "TWD"),
        ("mx", "MXN"), ("cn rmb", "CNY"),
      ])
    it.currencyCodes = {
      var out: [UInt64: String] = [:]
      let codes = """
        USD EUR GBP JPY CHF CNY RUB UAH INR PLN CZK HUF SEK NOK DKK TRY BRL CAD AUD NZD ZAR KRW MXN ILS AED SAR EGP NGN KES PKR BDT IDR THB
        MYR PHP SGD HKD TWD VND GEL KZT RON BGN ARS CLP COP
        """
      for code in codes.split(whereSeparator: { $0 == " " || $0 == "\n" }) { out[Folding.key(String(code))] = String(code) }
      for (name, code) in [
        ("Rs", "INR"), ("Rs.", "INR"), ("RMB", "CNY"), ("Dh", "AED"), ("Dhs", "AED"), ("RM", "MYR"), ("Rp", "IDR"), ("Fr", "CHF"),
      ] {
        out[Folding.key(name)] = code
      }
      return out
    }()
    it.currencyNames = WordSet.table(
      [
        ("dollar dollars bucks", money("USD")), ("euro euros", money("EUR")), ("yen", money("JPY")), ("yuan renminbi", money("CNY")),
        ("ruble rubles rouble roubles", money("RUB")), ("hryvnia hryvnias hryvnya", money("UAH")), ("rupee rupees", money("INR")),
        ("lira liras lire", money("TRY")), ("franc francs", money("CHF")), ("zloty zlotys zloties", money("PLN")),
        ("forint forints", money("HUF")), ("koruna korunas", money("CZK")), ("krona kronor", money("SEK")), ("krone kroner", money("NOK")),
        ("shekel shekels", money("ILS")), ("dirham dirhams", money("AED")), ("riyal riyals", money("SAR")), ("peso pesos", money("MXN")),
        ("reais", money("BRL")), ("rand", money("ZAR")), ("naira", money("NGN")), ("baht", money("THB")), ("rupiah", money("IDR")),
        ("ringgit", money("MYR")), ("lari", money("GEL")), ("tenge", money("KZT")),
        ("cent cents", FigureUnit(code: "USD", dimension: .money, factor: 0.01)),
        ("pence", FigureUnit(code: "GBP", dimension: .money, factor: 0.01)), ("sterling quid", money("GBP")),
        ("paise paisa", FigureUnit(code: "INR", dimension: .money, factor: 0.01)),
        ("kopeks kopecks kopek kopeck", FigureUnit(code: "RUB", dimension: .money, factor: 0.01)),
      ])
    it.national = WordSet.table(
      [
        ("us u.s. u.s american", ["USD": "USD"]), ("canadian", ["USD": "CAD"]), ("australian", ["USD": "AUD"]),
        ("singapore", ["USD": "SGD"]),
        ("british", ["GBP": "GBP"]), ("egyptian", ["GBP": "EGP"]), ("swedish", ["SEK": "SEK"]), ("danish", ["NOK": "DKK", "SEK": "DKK"]),
        ("norwegian", ["NOK": "NOK"]), ("czech", ["CZK": "CZK", "SEK": "CZK"]), ("swiss", ["CHF": "CHF"]), ("pakistani", ["INR": "PKR"]),
        ("indian", ["INR": "INR"]), ("mexican", ["MXN": "MXN"]), ("argentine", ["MXN": "ARS"]), ("chilean", ["MXN": "CLP"]),
        ("colombian", ["MXN": "COP"]), ("philippine", ["MXN": "PHP"]), ("turkish", ["TRY": "TRY"]), ("japanese", ["JPY": "JPY"]),
        ("chinese", ["CNY": "CNY"]), ("russian", ["RUB": "RUB"]), ("saudi", ["SAR": "SAR"]), ("israeli", ["ILS": "ILS"]),
      ])
    it.won = Folding.key("won")
    it.pounds = WordSet.keys("pound pounds")
    it.measures = WordSet.table(
      [
        ("km kms kilometer kilometers kilometre kilometres", unit("km", .length)), ("m meter meters metre metres", unit("m", .length)),
        ("cm centimeter centimeters centimetre centimetres", unit("cm", .length)),
        ("mm millimeter millimeters millimetre millimetres", unit("mm", .length)),
        ("micrometer micrometers micrometre micrometres micron microns", unit("µm", .length)),
        ("nanometer nanometers nanometre nanometres", unit("nm", .length)), ("mile miles", unit("mi", .length)),
        ("foot feet ft", unit("ft", .length)), ("inch inches", unit("in", .length)), ("yard yards", unit("yd", .length)),
        ("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", unit("kg", .mass)),
        ("g gram grams gramme grammes", unit("g", .mass)), ("mg milligram milligrams milligramme milligrammes", unit("mg", .mass)),
        ("t ton tons tonne tonnes", unit("t", .mass)), ("lb lbs", unit("lb", .mass)), ("oz ounce ounces", unit("oz", .mass)),
        ("hectare hectares ha", unit("ha", .area)), ("acre acres", unit("acre", .area)), ("sqm", unit("m2", .area)),
        ("liter liters litre litres l", unit("l", .volume)), ("ml millilitre millilitres milliliter milliliters", unit("ml", .volume)),
        ("gallon gallons", unit("gal", .volume)), ("barrel barrels bbl", unit("bbl", .volume)),
        ("kph kmh km/h", unit("km/h", .speed)), ("mph", unit("mph", .speed)), ("knot knots", unit("kn", .speed)),
        ("w watt watts", unit("W", .power)), ("kw kilowatt kilowatts", unit("kW", .power)), ("mw megawatt megawatts", unit("MW", .power)),
        ("gw gigawatt gigawatts", unit("GW", .power)), ("kwh", unit("kWh", .energy)), ("mwh", unit("MWh", .energy)),
        ("twh", unit("TWh", .energy)),
        ("gb gigabyte gigabytes", unit("GB", .memory)), ("mb megabyte megabytes", unit("MB", .memory)),
        ("tb terabyte terabytes", unit("TB", .memory)),
        ("hpa hectopascal hectopascals", unit("hPa", .pressure)), ("degree degrees", unit("degree", .temperature)),
        ("celsius", unit("C", .temperature)), ("fahrenheit", unit("F", .temperature)),
      ])
    it.onlyAfterDigits = WordSet.keys("m g t l w ha in")
    it.minorLetters = WordSet.table([("p", FigureUnit(code: "GBP", dimension: .money, factor: 0.01))])
    it.codePowers = WordSet.table([("k t", 1e3), ("m", 1e6)])
    it.times = WordSet.table(
      [
        ("second seconds sec secs", unit("second", .time)), ("minute minutes min mins", unit("minute", .time)),
        ("hour hours hr hrs", unit("hour", .time)),
        ("day days", unit("day", .time)), ("week weeks", unit("week", .time)), ("month months", unit("month", .time)),
        ("year years yr yrs", unit("year", .time)), ("decade decades", FigureUnit(code: "year", dimension: .time, factor: 10)),
        ("century centuries", FigureUnit(code: "year", dimension: .time, factor: 100)),
      ])
    return it
  }()

  private static func money(_ code: String) -> FigureUnit { FigureUnit(code: code, dimension: .money) }
  private static func unit(_ code: String, _ dimension: Dimension) -> FigureUnit { FigureUnit(code: code, dimension: dimension) }
}
