import TextAlgorithms
import Vocabulary

/// An invented event in three reports, two of one day and one of a later day, with changes and things that only look like changes, from a seed.
struct ChangedEvent {
  /// What was changed between two reports, or only looks changed.
  enum Planted: CaseIterable {
    /// A count that the later report has anew; a sum on which two reports of a day differ; a predicate and its opposite; a *not* that is
    /// dropped; a quotation that is cut before its condition; a word in a quotation that is another.
    case track, sum, opposite, denial, cut, altered
    /// A rounded sum; counts of two places; shares of two years; one statement that two reports quote; a count in words and in digits.
    case rounded, places, years, quotedByTwo, inWords

    var isChange: Bool { [.track, .sum, .opposite, .denial, .cut, .altered].contains(self) }
  }

  let planted: [Planted]
  let pages: [NamedText]

  init(seed: UInt64) {
    var random = SplitMix64(seed)
    var slots: [String: String] = [:]
    for (slot, values) in Self.words { slots[slot] = values[Int(random.next() % UInt64(values.count))] }
    for (slot, values) in [("a", 11...19), ("b", 23...38), ("c", 41...58), ("d", 63...88)] {
      slots[slot] = String(values.lowerBound + Int(random.next() % UInt64(values.count)))
    }
    slots["precise"] = "\(slots["c"]!),\(slots["d"]!)2,\(slots["b"]!)4"
    // What is printed whole is the sum rounded.
    slots["rounded"] = String(Int(slots["c"]!)! + (Int(slots["d"]!)! >= 50 ? 1 : 0))
    planted = Planted.allCases.filter { _ in random.next() % 100 < 50 }
    var told: [[String]] = [[], [], []]
    for sentence in Self.frame { for report in 0..<3 { told[report].append(Self.fill(sentence[report], slots)) } }
    for one in planted {
      for (report, sentence) in Self.sentences[one]!.enumerated() where !sentence.isEmpty {
        told[report].append(Self.fill(sentence, slots))
      }
    }
    let days = ["3 March 2031", "3 March 2031", "6 March 2031"]
    pages = told.enumerated().map { report, sentences in
      NamedText(
        name: "\(["echo", "post", "quay"][report]).txt",
        text: ([Self.fill("{Person} and the {thing} of {Place}", slots), days[report]] + sentences).joined(separator: "\n\n") + "\n")
    }
  }

  private static func fill(_ text: String, _ slots: [String: String]) -> String {
    slots.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  private static let words: [String: [String]] = [
    "Person": ["Anna Holm", "Karl Brandt", "Ida Feld", "Nils Orrin", "Tessa Quayle"],
    "Place": ["Marn", "Selde", "Torvik", "Harrow Quay", "Orlcombe"], "Other": ["Senn", "Dunlow", "Ambersea", "Kilgate"],
    "thing": ["lighthouse", "swimming hall", "fish market", "ferry terminal", "old mill"],
    "boats": ["boats", "trawlers", "barges", "yachts"], "body": ["council", "harbour board", "county", "port authority"],
  ]

  /// What all three tell, each in its own words.
  private static let frame: [[String]] = [
    [
      "A storm broke the gate of the lock in {Place} on Monday night.",
      "The gate of the lock in {Place} gave way in a storm on Monday night.",
      "In {Place} a storm on Monday night tore open the gate of the lock.",
    ],
    [
      "{Person}, who leads the {body}, visited the quay in the morning.", "{Person}, head of the {body}, came to the quay in the morning.",
      "The head of the {body}, {Person}, has been to the quay twice.",
    ],
  ]

  private static let sentences: [Planted: [String]] = [
    .track: [
      "The storm sank {a} {boats} in the harbour of {Place}.", "In the harbour of {Place} the storm sank {a} {boats}.",
      "The storm sank {b} {boats} in the harbour of {Place}.",
    ],
    .sum: [
      "A new gate for the lock will cost {b} million euros, the {body} said.",
      "A new gate for the lock will cost {c} million euros, the {body} said.", "",
    ],
    .opposite: [
      "The {body} raised the fees for the {thing} in the spring.", "The {body} lowered the fees for the {thing} in the spring.", "",
    ],
    .denial: [
      "The {body} did not close the {thing} after the flood of last autumn.",
      "The {body} closed the {thing} after the flood of last autumn.", "",
    ],
    .cut: [
      "“We will mend every single berth of this harbour if the insurance pays for the work,” {Person} said.",
      "{Person} said: “We will mend every single berth of this harbour.”", "",
    ],
    .altered: [
      "“Nobody warned the crews about the rotten timber in that gate,” {Person} told reporters.",
      "“Nobody warned the crews about the rusty timber in that gate,” {Person} said.", "",
    ],
    .rounded: [
      "The old sea wall had cost {precise} euros, records show.", "The old sea wall had cost {rounded} million euros, records show.", "",
    ],
    .places: ["The wind felled {c} old trees in {Place}.", "The wind felled {d} old trees in {Other}.", ""],
    .years: ["The share of empty berths was {b} percent in 2029.", "The share of empty berths was {c} percent in 2030.", ""],
    .quotedByTwo: [
      "“It was the longest night that anybody on this island remembers,” said the baker Rosa Lind.",
      "Rosa Lind, a baker, said: “It was the longest night that anybody on this island remembers.”", "",
    ],
    .inWords: ["Six divers of the {body} searched the basin on Tuesday.", "On Tuesday 6 divers of the {body} searched the basin.", ""],
  ]

  /// Whether a difference is about what was planted, by words that no other sentence has.
  static func isAbout(_ planted: Planted, _ words: String) -> Bool {
    let mark: [Planted: [String]] = [
      .track: ["sank", "boats", "trawlers", "barges", "yachts"], .sum: ["new gate", "million euros"], .opposite: ["raised", "lowered"],
      .denial: ["flood"], .cut: ["berth of"], .altered: ["timber"], .rounded: ["sea wall"], .places: ["trees"], .years: ["percent"],
      .quotedByTwo: ["longest night"], .inWords: ["divers"],
    ]
    return mark[planted]!.contains { words.contains($0) }
  }
}
