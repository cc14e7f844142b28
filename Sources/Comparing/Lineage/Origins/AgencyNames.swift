import TextAlgorithms

/// News agencies as texts name them, and the words by which a text says that an agency or a written statement is its source.
enum AgencyNames {
  /// Usual short name, then the forms it has in texts. Our own list.
  private static let forms: [(name: String, forms: [String])] = [
    ("AP", ["ap", "associated press"]), ("Reuters", ["reuters"]), ("AFP", ["afp", "agence france presse"]),
    ("dpa", ["dpa", "deutsche presse agentur"]), ("UPI", ["upi", "united press international"]),
    ("PA", ["press association", "pa media"]), ("Xinhua", ["xinhua", "xinhuanet"]), ("Kyodo", ["kyodo"]), ("TASS", ["tass", "itar tass"]),
    ("Interfax", ["interfax"]), ("RIA Novosti", ["ria novosti"]), ("ANSA", ["ansa"]), ("EFE", ["efe"]),
    ("PTI", ["pti", "press trust of india"]),
    ("IANS", ["ians"]), ("ANI", ["ani"]), ("Anadolu", ["anadolu"]), ("Yonhap", ["yonhap"]), ("Bloomberg", ["bloomberg"]),
    ("Ukrinform", ["ukrinform"]), ("IRNA", ["irna"]), ("SANA", ["sana"]), ("CNS", ["cns"]), ("APA", ["apa"]), ("ATS", ["keystone ats"]),
    ("Belga", ["belga"]),
    ("Ritzau", ["ritzau"]), ("NTB", ["ntb"]), ("TT", ["tt news agency"]), ("AAP", ["aap", "australian associated press"]),
    ("Antara", ["antara"]), ("Bernama", ["bernama"]),
  ]

  private static let byFirst: [UInt64: [(name: String, keys: [UInt64])]] = {
    var out: [UInt64: [(name: String, keys: [UInt64])]] = [:]
    for entry in forms {
      for form in entry.forms {
        let keys = form.split(separator: " ").map { Folding.key(String($0)) }
        guard let first = keys.first else { continue }
        out[first, default: []].append((entry.name, keys))
      }
    }
    for key in out.keys { out[key]?.sort { $0.keys.count != $1.keys.count ? $0.keys.count > $1.keys.count : $0.name < $1.name } }
    return out
  }()

  /// The agency whose name begins at a word, with the number of its words. The first letter must be upper case, except for `dpa`.
  static func agency(at index: Int, in words: [StoryText.Word]) -> (name: String, count: Int)? {
    guard let entries = byFirst[words[index].key] else { return nil }
    for entry in entries where index + entry.keys.count <= words.count {
      if (0..<entry.keys.count).allSatisfy({ words[index + $0].key == entry.keys[$0] })
        && (words[index].isCapitalised || entry.name == "dpa")
      {
        return (entry.name, entry.keys.count)
      }
    }
    return nil
  }

  /// The usual short name of an agency that is written in any of its forms; the name itself where it is not known.
  static func usual(_ name: String) -> String {
    let words = Folding.folded(name).split(whereSeparator: { $0 == " " || $0 == "-" }).joined(separator: " ")
    return forms.first { Folding.folded($0.name) == words || $0.forms.contains(words) }?.name ?? name
  }

  static let sourcing: Set<UInt64> = keys(
    """
    told to by reported reports reporting says said according citing cited quoted quoting journalist correspondent photographer reporter
    news agency
    """
  )
  static let statement: Set<UInt64> = keys("statement release communique e-mail email")
  static let meeting: Set<UInt64> = keys("reporters conference briefing interview broadcast parliament")

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })
  }
}

extension StoryText {
  /// Agencies that the story names as the source of something, with the word where the name begins. Names inside quotations do not count.
  var namedAgencies: [(name: String, word: Int)] {
    let calibration = PassageCalibration.standard
    var out: [(name: String, word: Int)] = []
    var i = 0
    while i < words.count {
      guard !words[i].isMasked, let (name, count) = AgencyNames.agency(at: i, in: words) else {
        i += 1
        continue
      }
      let near = max(0, i - calibration.sourcingBefore)..<min(words.count, i + count + calibration.sourcingBehind)
      if near.contains(where: { AgencyNames.sourcing.contains(words[$0].key) }) { out.append((name, i)) }
      i += count
    }
    return out
  }

  /// Agencies of its credit lines.
  var statedAgencies: Set<String> { Set(report.credits.filter { $0.basis != .inferred }.map(\.agency)) }
}
