import TextAlgorithms
import Vocabulary

/// Whom a phrase without a name means: *the committee* of a report that names one committee, *the Norwegian government*.
///
/// Every word that carries meaning must be a word of the actor's names or offices, or its last word stand for bodies of that kind (*the
/// panel* for a committee); of several such actors the one that the report names far more often, or the only one whom the sentence does not
/// name behind it. Nobody is meant where that is not clear.
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
      // *Gov.* is *governor*.
      let titles = actor.roles.flatMap { $0.text.split(separator: " ") }.compactMap { language.names.title(String($0))?.name }
      return Set((actor.variants.map(\.text) + actor.roles.map(\.text) + titles).flatMap { Self.keys(of: $0) })
        .subtracting(language.words.functionWords)
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
    if let place = government(of: content, text, head: head) ?? people(of: content, text) { return place }
    guard language.words.definiteDeterminers.contains(text.key(first)) else { return nil }
    let known = candidates(for: content, head: head, in: text)
    let lead = ActJoiningCalibration.standard.lead
    // *the aid group*, where nobody is called so: the body that the report is about.
    if known.isEmpty, language.acts.anyBody.contains(text.key(head)) {
      let bodies = actors.indices.filter { actors[$0].kind == .organisation && counts[$0][span.report] != nil }
      return leading(bodies, span.report, by: content.count > 1 ? ActJoiningCalibration.standard.bodyLead : lead).map { actors[$0].id }
    }
    if let best = leading(known, span.report, by: lead) { return actors[best].id }
    // *urged the minister to meet Mr. Oda*: one whom the sentence names behind it is somebody else.
    let sentence = text.sentences[text.sentenceOfToken[first]].tokens
    let unnamed = known.filter { index in
      !actors[index].mentions.contains { mention in
        mention.report == span.report && mention.start >= span.end
          && text.tokens(inPage: mention.range).first.map { sentence.contains($0) } ?? false
      }
    }
    return unnamed.count < known.count ? leading(unnamed, span.report, by: lead).map { actors[$0].id } : nil
  }

  /// The actors of a report whose names or offices have every word; where none has, bodies that its last word stands for as well.
  private func candidates(for content: [Int], head: Int, in text: Text) -> [Int] {
    let exact = (byWord[text.key(head)] ?? []).filter { index in
      counts[index][text.report] != nil && content.allSatisfy { words[index].contains(text.key($0)) }
    }
    guard exact.isEmpty else { return exact }
    let key = text.key(head), others = content.dropLast()
    let classes = language.acts.bodyClasses.filter { $0.contains(key) }
    guard !classes.isEmpty else { return [] }
    return actors.indices.filter { index in
      actors[index].kind == .organisation && (counts[index][text.report] ?? 0) >= ActJoiningCalibration.standard.named
        && classes.contains { !$0.isDisjoint(with: words[index]) } && others.allSatisfy { words[index].contains(text.key($0)) }
    }
  }

  /// The one that a report names far more often than the others.
  private func leading(_ candidates: [Int], _ report: Identifier, by lead: Double) -> Int? {
    let ranked = candidates.sorted { (counts[$1][report] ?? 0, $0) < (counts[$0][report] ?? 0, $1) }
    guard let best = ranked.first else { return nil }
    guard ranked.count > 1 else { return best }
    return Double(counts[best][report] ?? 0) >= lead * Double(counts[ranked[1]][report] ?? 0) ? best : nil
  }

  /// A government called after its country stands for it.
  private func government(of content: [Int], _ text: Text, head: Int) -> Identifier? {
    guard content.count == 2, language.acts.governments.contains(text.key(head)),
      let place = language.gazetteer.demonyms.value(of: text.text(content[0]))
    else { return nil }
    return ofPlace[language.gazetteer.placeList[Int(place)].name]
  }

  /// A people that stands for its country: *asked Norwegians*, *the British*.
  private func people(of content: [Int], _ text: Text) -> Identifier? {
    guard content.count == 1, let place = language.gazetteer.demonyms.value(of: text.text(content[0])) else { return nil }
    return ofPlace[language.gazetteer.placeList[Int(place)].name]
  }
}
