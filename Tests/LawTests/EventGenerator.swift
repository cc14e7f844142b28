import TextAlgorithms
import Foundation

/// Writes small invented events: two to five reports that copy, cut, requote and contradict one another.
struct EventGenerator {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed) }

  private static let people = [
    ("Mayor", "Oda Brenn"), ("Captain", "Iver Lund"), ("Minister", "Salla Torvik"), ("Dr", "Per Aldane"),
    ("Chief Engineer", "Mina Roussel"),
  ]
  private static let places = ["Vellport", "Harrow Quay", "Lower Senn", "Castrel"]
  private static let bodies = ["the Harbour Board", "Senn Water", "the Castrel Council", "Aldane & Sons"]
  private static let things = ["dam", "ferry", "tunnel", "school roof", "grain silo"]
  private static let cues = ["said", "told reporters", "added", "warned", "told the council"]
  private static let remarks = [
    "We will not open it before every bolt has been counted, and then counted again",
    "Nobody asked us in the spring, and nobody listens to us now",
    "I expect [the board] to pay for what it broke",
    "It is a small crack in a large wall",
    "The river takes what we do not repair, and it sends no invoice",
  ]
  private static let plain = [
    "The THING at PLACE was closed on Tuesday after inspectors found NUMBER cracks in its eastern wall.",
    "About NUMBER people live below the THING and were told to leave their houses.",
    "Repairs are expected to cost NUMBER million crowns and to last until September.",
    "BODY rejected the accusation and promised to publish its measurements within NUMBER days.",
    "The THING was built in 1931 and last inspected NUMBER years ago.",
    "Trains between PLACE and Castrel were stopped for at least NUMBER hours on Wednesday.",
    "PERSON denied that the warning of last winter had been ignored.",
    "PERSON asked BODY for NUMBER more pumps before the end of the month.",
  ]

  /// The reports of one event, by name.
  mutating func event() -> [NamedText] {
    let thing = numbers.pick(Self.things)
    let place = numbers.pick(Self.places)
    let facts = Self.plain.shuffled(using: &numbers).prefix(3 + numbers.below(5)).map { fill($0, thing, place) }
    let quotations = (0..<(1 + numbers.below(3))).map { _ in quotation() }
    let first = facts.prefix(2) + quotations.prefix(1) + facts.dropFirst(2) + quotations.dropFirst()
    var stories: [[String]] = [Array(first)]
    for _ in 0..<(1 + numbers.below(4)) {
      switch numbers.below(3) {
      case 0: stories.append(abridged(stories[0]))
      case 1: stories.append(Self.plain.shuffled(using: &numbers).prefix(4).map { fill($0, thing, place) } + [quotation()])
      default: stories.append(Array(stories[numbers.below(stories.count)].reversed()) + [fill(numbers.pick(Self.plain), thing, place)])
      }
    }
    return stories.enumerated().map { index, story in NamedText(name: "outlet-\(index).txt", text: page(story, index, thing, place)) }
  }

  private mutating func page(_ story: [String], _ index: Int, _ thing: String, _ place: String) -> String {
    var lines: [String] = []
    if numbers.chance(80) { lines.append("\(place) counts the cracks in its \(thing)") }
    if numbers.chance(50) { lines.append("By Nell Hart") }
    if numbers.chance(50) { lines.append("\(3 + index) May 2019") }
    var story = story
    if numbers.chance(40) { story[0] = "\(place.uppercased()), May \(3 + index), 2019 (KNA) - " + story[0] }
    if numbers.chance(30) { story.append("kl/ob (KNA)") }
    return (lines + story).joined(separator: numbers.chance(20) ? "\r\n\r\n" : "\n\n") + "\n"
  }

  private mutating func quotation() -> String {
    let (title, name) = numbers.pick(Self.people)
    let words = numbers.pick(Self.remarks)
    let cue = numbers.pick(Self.cues)
    let (opening, closing) = numbers.pick([("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“")])
    switch numbers.below(3) {
    case 0: return "\(opening)\(words),\(closing) \(title) \(name) \(cue)."
    case 1: return "\(title) \(name) said that \(words.prefix(1).lowercased() + words.dropFirst())."
    default:
      let cut = words.split(separator: ",").first.map(String.init) ?? words
      return "\(opening)\(cut),\(closing) \(name.split(separator: " ").last!) \(cue) on Tuesday evening."
    }
  }

  private mutating func abridged(_ story: [String]) -> [String] {
    let kept = story.filter { _ in numbers.chance(70) }
    return kept.isEmpty ? story : kept
  }

  private mutating func fill(_ sentence: String, _ thing: String, _ place: String) -> String {
    let (title, name) = numbers.pick(Self.people)
    return sentence.replacingOccurrences(of: "THING", with: thing).replacingOccurrences(of: "PLACE", with: place)
      .replacingOccurrences(of: "NUMBER", with: "\(2 + numbers.below(90))").replacingOccurrences(of: "PERSON", with: "\(title) \(name)")
      .replacingOccurrences(of: "BODY", with: capitalised(numbers.pick(Self.bodies), at: sentence.hasPrefix("BODY")))
  }

  private func capitalised(_ words: String, at start: Bool) -> String { start ? words.prefix(1).uppercased() + words.dropFirst() : words }
}
