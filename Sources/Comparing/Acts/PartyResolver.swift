import TextAlgorithms
import Vocabulary

/// Whom a phrase without a name means: *the committee* of a report that names one committee, *the Norwegian government*.
///
/// Every word that carries meaning must be a word of the actor's names or offices; of several such actors the one that the report names
/// far more often. Nobody is meant where that is not clear.
struct PartyResolver {
  private let texts: [Identifier: Text]
  private let language: Language
  /// Keys of words of names and offices → actors, by their places in `actors`.
  private var byWord: [UInt64: [Int]] = [:]
  private let actors: [Actor]
  private let words: [Set<UInt64>]
  /// How often each report names or means an actor.
  private let counts: [[Identifier: Int]]
  /// Words of a name → its actor.
  private let byName: [[UInt64]: Identifier]
  private let ofPlace: [String: Identifier]

  init(_ actors: [Actor], texts: [Identifier: Text], language: Language) {
    self.actors = actors
    self.texts = texts
    self.language = language
    words = actors.map { actor in
      Set((actor.variants.map(\.text) + actor.roles.map(\.text)).flatMap { Self.keys(of: $0) }).subtracting(language.words.functionWords)
    }
    counts = actors.map { actor in Dictionary((actor.mentions + actor.references).map { ($0.report, 1) }, uniquingKeysWith: +) }
    byName = Dictionary(
      actors.flatMap { actor in actor.variants.map { (Self.keys(of: $0.text), actor.id) } }, uniquingKeysWith: { first, _ in first })
    ofPlace = Dictionary(actors.filter { $0.kind == .place }.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    for (index, set) in words.enumerated() { for word in set { byWord[word, default: []].append(index) } }
  }

  private static func keys(of text: String) -> [UInt64] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map { Folding.key(String($0)) }
  }

  func actor(meant span: Span) -> Identifier? {
    guard let text = texts[span.report] else { return nil }
    let tokens = text.tokens(inPage: span.range)
    guard let first = tokens.first, tokens.count <= ActJoiningCalibration.standard.partyWords else { return nil }
    let content = tokens.filter { text.tokens[$0].kind != .mark && !language.words.functionWords.contains(text.key($0)) }
    guard let head = content.last else { return nil }
    if let named = byName[Self.keys(of: text.cleanText(tokens))] { return named }
    if let place = government(of: content, text, head: head) { return place }
    guard language.words.definiteDeterminers.contains(text.key(first)) else { return nil }
    let candidates = (byWord[text.key(head)] ?? []).filter { index in
      counts[index][span.report] != nil && content.allSatisfy { words[index].contains(text.key($0)) }
    }.sorted { counts[$0][span.report] ?? 0 > counts[$1][span.report] ?? 0 }
    guard let best = candidates.first else { return nil }
    if candidates.count > 1 {
      let lead = ActJoiningCalibration.standard.lead
      guard Double(counts[best][span.report] ?? 0) >= lead * Double(counts[candidates[1]][span.report] ?? 0) else { return nil }
    }
    return actors[best].id
  }

  /// A government called after its country stands for it.
  private func government(of content: [Int], _ text: Text, head: Int) -> Identifier? {
    guard content.count == 2, language.acts.governments.contains(text.key(head)),
      let place = language.gazetteer.demonyms.value(of: text.text(content[0]))
    else { return nil }
    return ofPlace[language.gazetteer.placeList[Int(place)].name]
  }
}
