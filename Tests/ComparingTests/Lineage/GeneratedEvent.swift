import TextAlgorithms
import Vocabulary

/// An invented event whose copying is known, made from a seed.
struct GeneratedEvent {
  struct Made {
    var report: AnnotatedReport
    /// Facts that it copied, by the base they came from.
    var copied: [Int: Set<Int>]
    /// Base that it is, or nil for a copy or a report of its own telling.
    var base: Int?
    /// Whether the text itself shows that it is the later one.
    var isMarked: Bool
  }

  enum Truth { case dependent, independent, weak }

  var made: [Made] = []

  /// Three bases in three tellings, then copies.
  init(seed: UInt64, copies: Int = 5) {
    var random = SplitMix64(seed)
    let scenario = Int(random.next() % UInt64(Scenarios.all.count))
    let slots = Self.slots(&random)
    let facts = Scenarios.all[scenario]
    let quotations = Scenarios.quotations[scenario].map { "“\($0)” \(slots["P"] ?? "")" }
    // In half of the events each reporter hears other people; in the rest all hear one speech.
    let ownVoices = random.chance(50)
    let voices = Scenarios.voices.shuffled(using: &random)
    var heard: [[String]] = []
    var bases: [[(fact: Int, text: String)]] = []
    let agencies = ["Reuters", "dpa", "AP"]
    for style in 0..<3 {
      var chosen = Array(facts.indices).shuffled(using: &random).prefix(9).sorted()
      if style == 0, random.chance(50) { chosen.reverse() }
      let lines = chosen.map { (fact: $0, text: Self.fill(facts[$0].tellings[style], slots)) }
      bases.append(lines)
      let common = quotations.prefix(style == 0 ? 3 : 2).map { "\($0) said." }
      let spoken = ownVoices ? voices[(3 * style)..<(3 * style + 3)].map { "“\($0),” a neighbour said." } : common
      heard.append(spoken)
      add(lines.map(\.text) + spoken, agency: random.chance(60) ? agencies[style] : nil, copied: [:], base: style, isMarked: false, random: &random)
    }
    for _ in 0..<copies { addCopy(bases, heard: heard, spare: Array(voices.suffix(6)), random: &random) }
    // One more telling of its own that shares speech with everybody and copies nobody.
    let own = facts.indices.shuffled(using: &random).prefix(4).map { Self.retold(facts[$0].tellings[0], slots, &random) }
    let said = ownVoices ? voices.suffix(4).map { "“\($0),” said a passer-by." } : quotations.map { "\($0) told the crowd." }
    add(own + said, agency: nil, copied: [:], base: nil, isMarked: false, random: &random)
  }

  func truth(_ i: Int, _ j: Int) -> Truth {
    let shared = sources(i).merging(sources(j)) { $0.intersection($1) }.filter { sources(i)[$0.key] != nil && sources(j)[$0.key] != nil }
    let count = shared.values.reduce(0) { $0 + $1.count }
    return count == 0 ? .independent : count < 4 ? .weak : .dependent
  }

  private func sources(_ i: Int) -> [Int: Set<Int>] {
    if let base = made[i].base { return [base: Set(0..<64)] }
    return made[i].copied
  }

  private mutating func addCopy(
    _ bases: [[(fact: Int, text: String)]], heard: [[String]], spare: [String], random: inout SplitMix64
  ) {
    let first = Int(random.next() % 3)
    var lines: [(base: Int, fact: Int, text: String)] = bases[first].map { (first, $0.fact, $0.text) }
    let mixes = random.chance(25)
    if mixes {
      let second = (first + 1) % 3
      lines = Array(lines.shuffled(using: &random).prefix(5)) + bases[second].shuffled(using: &random).prefix(5).map { (second, $0.fact, $0.text) }
    } else if random.chance(60) {
      let keep = 5 + Int(random.next() % 4)
      let dropped = Set(lines.indices.shuffled(using: &random).dropFirst(keep))
      lines = lines.indices.filter { !dropped.contains($0) }.map { lines[$0] }
    }
    if random.chance(30), lines.count > 3 { lines.swapAt(1, lines.count - 1) }
    let heavy = random.chance(40)
    lines = lines.map { line in
      let text = heavy && random.chance(40) ? Self.turned(line.text) : line.text
      return (line.base, line.fact, Self.reworded(text, percent: heavy ? 90 : 25, random: &random))
    }
    if random.chance(30), !lines.isEmpty { lines[0].text = Self.numberChanged(lines[0].text) }
    let absorbs = random.chance(50)
    var spoken = heard[first].prefix(2).map { absorbs ? $0.replacing("(", with: "").replacing(")", with: "") : $0 }
    if random.chance(30) { spoken = spare.shuffled(using: &random).prefix(2).map { "“\($0),” a reader told us." } }
    var copied: [Int: Set<Int>] = [:]
    for line in lines { copied[line.base, default: []].insert(line.fact) }
    add(lines.map(\.text) + spoken, agency: nil, copied: copied, base: nil, isMarked: true, random: &random)
  }

  private mutating func add(
    _ paragraphs: [String], agency: String?, copied: [Int: Set<Int>], base: Int?, isMarked: Bool, random: inout SplitMix64
  ) {
    var blocks: [(Block.Kind, String)] = [(.title, "News of the day number \(made.count)")]
    blocks += paragraphs.map { (.paragraph, $0) }
    if random.chance(50) { blocks.append((.paragraph, Scenarios.formulas.randomElement(using: &random) ?? "")) }
    if let agency { blocks.append((.metadata, "(\(agency))")) }
    if random.chance(50) { blocks.append((.boilerplate, "Read more stories from our partners and leave a comment below this article on the harbour loan and the bridge.")) }
    let report = LineageFixture.report("g\(made.count)-\(random.next())", blocks, agency: agency)
    made.append(Made(report: report, copied: copied, base: base, isMarked: isMarked))
  }

  private static func slots(_ random: inout SplitMix64) -> [String: String] {
    let people = Scenarios.people.shuffled(using: &random)
    var out = ["P": people[0], "Q": people[1]]
    out["C"] = Scenarios.cities.randomElement(using: &random)
    out["R"] = Scenarios.regions.randomElement(using: &random)
    out["K"] = Scenarios.companies.randomElement(using: &random)
    out["D"] = Scenarios.days.randomElement(using: &random)
    for (name, low, high) in [("N", 3, 9), ("M", 11, 40), ("V", 120, 900), ("W", 50, 700), ("Y", 1931, 1979)] {
      out[name] = String(Int.random(in: low...high, using: &random))
    }
    return out
  }

  private static func fill(_ text: String, _ slots: [String: String]) -> String {
    slots.sorted { $0.key < $1.key }.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  private static func reworded(_ text: String, percent: Int, random: inout SplitMix64) -> String {
    text.split(separator: " ").map { word in
      guard let other = Scenarios.synonyms[String(word)], random.chance(percent) else { return String(word) }
      return other
    }.joined(separator: " ")
  }

  /// The part after the first comma before the part that leads up to it.
  private static func turned(_ text: String) -> String {
    guard let comma = text.firstIndex(of: ",") else { return text }
    let lead = text[..<comma]
    let rest = text[text.index(after: comma)...].drop { $0 == " " }.dropLast()
    guard rest.count > 12 else { return text }
    return rest.prefix(1).uppercased() + rest.dropFirst() + ", " + lead.prefix(1).lowercased() + lead.dropFirst() + "."
  }

  private static func numberChanged(_ text: String) -> String {
    text.split(separator: " ").map { Int($0).map { String($0 + 1) } ?? String($0) }.joined(separator: " ")
  }

  /// A telling that keeps the names and shuffles nothing else in: what a reporter who only knows the bare fact may write.
  private static func retold(_ text: String, _ slots: [String: String], _ random: inout SplitMix64) -> String {
    let names = ["P", "Q", "C", "R", "K", "D"].filter { text.contains("{\($0)}") }.compactMap { slots[$0] }
    let frames = [
      "Our correspondent walked past shuttered cafes to learn what had become of", "Neighbours gathered over tea could talk of nothing but",
      "Asked by this paper, a baker shrugged and mentioned", "An hour later the town was quiet again, apart from rumours about",
    ]
    return "\(frames.randomElement(using: &random) ?? "") \(names.isEmpty ? "the matter" : names.joined(separator: " and "))."
  }
}
