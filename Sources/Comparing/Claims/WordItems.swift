import TextAlgorithms
import Vocabulary

/// What the whole event knows of its reports' words: actors, figures, times and quotations by report.
struct ItemGround {
  struct Placed<Value> {
    var range: Range<Int>
    var value: Value
  }

  /// Bytes of the payload, in order.
  private(set) var actors: [Identifier: [Placed<Identifier>]] = [:]
  private(set) var figures: [Identifier: [Placed<(value: UInt64, unit: UInt64)>]] = [:]
  private(set) var moments: [Identifier: [Placed<String>]] = [:]
  private(set) var quotations: [Identifier: [Placed<(quotation: Int, kind: Version.Kind)>]] = [:]
  /// What the numbers of quotations stand for.
  private(set) var versions: [EventQuotation] = []
  private(set) var cues: [Identifier: [Placed<Void>]] = [:]
  private(set) var persons: Set<Identifier> = []
  /// Key of the stem of a word of an office → the one person who holds it.
  private(set) var offices: [UInt64: Identifier] = [:]
  private let words: WordClasses
  private let selves: Set<UInt64>
  private let denying: Set<UInt64>
  let passedOver: Set<UInt64>

  init(_ dossier: Dossier, _ language: Language) {
    words = language.words
    selves = language.comparison.selfPronouns
    denying = language.comparison.denyingWords
    passedOver = language.comparison.lightWords
    let known = FigureItems(dossier.figures)
    for actor in dossier.actors {
      for span in actor.mentions + actor.references { actors[span.report, default: []].append(.init(range: span.range, value: actor.id)) }
      if actor.kind == .person { persons.insert(actor.id) }
    }
    for figure in dossier.figures {
      guard let key = known.keys[figure.id] else { continue }
      for span in figure.mentions { figures[span.report, default: []].append(.init(range: span.range, value: key)) }
    }
    for mention in dossier.moments where !mention.moment.value.isEmpty {
      moments[mention.span.report, default: []].append(.init(range: mention.span.range, value: mention.moment.value))
    }
    for utterance in dossier.utterances {
      for version in utterance.versions {
        versions.append(EventQuotation(utterance: utterance.id, speaker: version.speaker ?? utterance.speaker))
        for part in version.parts {
          quotations[part.report, default: []].append(.init(range: part.range, value: (versions.count - 1, version.kind)))
        }
        if let cue = version.cue { cues[cue.report, default: []].append(.init(range: cue.range, value: ())) }
      }
    }
    Self.sort(&actors)
    Self.sort(&figures)
    Self.sort(&moments)
    Self.sort(&quotations)
    Self.sort(&cues)
    findOffices(dossier)
  }

  private static func sort<Value>(_ all: inout [Identifier: [Placed<Value>]]) {
    for report in all.keys {
      all[report]!.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
  }

  private mutating func findOffices(_ dossier: Dossier) {
    var holders: [UInt64: Set<Identifier>] = [:]
    for actor in dossier.actors where actor.kind == .person {
      for role in actor.roles {
        guard let span = role.evidence.first, let text = dossier.texts[span.report] else { continue }
        for token in text.tokens(inPage: span.range) where text.forms.isContent(token) && text.tokens[token].kind == .word {
          let size = Int(text.tokens[token].end - text.tokens[token].start)
          if size > ClaimCalibration.standard.shortestOffice { holders[text.forms.stems[token], default: []].insert(actor.id) }
        }
      }
    }
    offices = holders.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  func isDenying(_ lemma: UInt64) -> Bool { denying.contains(lemma) }

  enum Pronoun { case speaker, person }

  func pronoun(_ lemma: UInt64) -> Pronoun? {
    if selves.contains(lemma) { return .speaker }
    return words.malePronouns.contains(lemma) || words.femalePronouns.contains(lemma) ? .person : nil
  }

  var article: Set<UInt64> { words.definiteArticle }
}

/// The items of one report's words.
struct WordItems {
  private let report: AnnotatedReport
  private let ground: ItemGround
  private let persons: Set<Int32>
  private let words: [SyntacticWord]
  private var found: [[Int32]]
  private var lemmas: [UInt64]
  private var quotations: [Int?]
  /// The person that was subject last.
  private var last: Int32?

  private static let content: Set<UniversalTag> = [.noun, .propn, .verb, .adj, .adv, .num, .x, .sym]

  /// - Parameter persons: the items of the event's persons.
  init(_ report: AnnotatedReport, _ ground: ItemGround, persons: Set<Int32>) {
    self.report = report
    self.ground = ground
    self.persons = persons
    words = report.text.trees.words
    found = [[Int32]](repeating: [], count: words.count)
    quotations = [Int?](repeating: nil, count: words.count)
    lemmas = words.map { Folding.key($0.lemma) }
  }

  func items(_ word: Int) -> [Int32] { found[word] }

  func lemma(_ word: Int) -> UInt64 { lemmas[word] }

  /// The number of the quotation that a word lies in.
  func quotation(_ word: Int) -> Int? { quotations[word] }

  func isCue(_ word: Int) -> Bool { Self.covering(inPage(words[word].range), ground.cues[report.id]) != nil }

  private func inPage(_ range: Range<Int>) -> Range<Int> { report.text.payload.inPage(range) }

  /// Reads a parsed sentence; sentences come in the order of the text.
  mutating func read(_ sentence: Range<Int>, into items: inout EventItems) {
    var isDirect: Set<Int> = []
    for word in sentence {
      let place = inPage(words[word].range)
      let quoted = Self.covering(place, ground.quotations[report.id])
      quotations[word] = quoted?.quotation
      if quoted?.kind == .direct { isDirect.insert(word) }
      if let item = named(place, &items) {
        found[word] = [item]
      } else if let quoted, quoted.kind == .direct || quoted.kind == .mixed, ground.pronoun(lemmas[word]) == .speaker {
        found[word] = ground.versions[quoted.quotation].speaker.map { [actor($0, &items)] } ?? []
      } else if Self.content.contains(words[word].tag), !ground.passedOver.contains(lemmas[word]), let stem = stem(word) {
        found[word] = [items.number(.stem, stem)]
      }
    }
    resolve(sentence, isDirect, &items)
  }

  /// The stem of a word with a letter or digit.
  private func stem(_ word: Int) -> UInt64? {
    let hasLetter = report.text.bytes[words[word].range].contains {
      $0 >= 0x80 || ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
    }
    return hasLetter ? report.text.trees.stems[word] : nil
  }

  /// A figure, a time or an actor whose name the bytes are part of.
  private func named(_ place: Range<Int>, _ items: inout EventItems) -> Int32? {
    if let figure = Self.touching(place, ground.figures[report.id]) { return items.number(.figure, figure.value, unit: figure.unit) }
    if let moment = Self.touching(place, ground.moments[report.id]) { return items.number(.moment, Folding.key(moment)) }
    return Self.touching(place, ground.actors[report.id]).map { actor($0, &items) }
  }

  private func actor(_ id: Identifier, _ items: inout EventItems) -> Int32 { items.actor(id) }

  /// Pronouns and offices that stand for a person.
  private mutating func resolve(_ sentence: Range<Int>, _ isDirect: Set<Int>, _ items: inout EventItems) {
    var current: Int32?
    for word in sentence {
      let isSubject = ClauseCutter.subjects.contains(words[word].relation)
      if found[word].isEmpty, ground.pronoun(lemmas[word]) == .person, words[word].tag == .pron || words[word].tag == .det {
        if !isDirect.contains(word), let person = current ?? last { found[word] = [person] }
      } else if let item = found[word].first, persons.contains(item) {
        if isSubject || words[word].relation == .appos || words[word].head == nil || (current == nil && last == nil) { current = item }
      } else if words[word].tag == .noun, !found[word].isEmpty,
        let person = stem(word).flatMap({ ground.offices[$0] }), isDefinite(word, in: sentence)
      {
        found[word] = [actor(person, &items)]
        if isSubject { current = found[word][0] }
      }
    }
    if let current { last = current }
  }

  private func isDefinite(_ word: Int, in sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, word - ClaimCalibration.standard.articleReach)..<word
    return before.contains { words[$0].head == word && ground.article.contains(lemmas[$0]) }
  }

  /// The items of tokens that were not parsed.
  func items(ofTokens tokens: Range<Int>, into items: inout EventItems) -> [Int32] {
    tokens.compactMap { token -> Int32? in
      if let item = named(inPage(report.text.tokens[token].range), &items) { return item }
      let stem = report.text.forms.stems[token]
      return stem == 0 || ground.passedOver.contains(report.text.tokens[token].key) ? nil : items.number(.stem, stem)
    }
  }

  /// The last one that has a byte in common with a range.
  private static func touching<Value>(_ range: Range<Int>, _ all: [ItemGround.Placed<Value>]?) -> Value? {
    search(range, all) { $0.overlaps(range) }
  }

  private static func covering<Value>(_ range: Range<Int>, _ all: [ItemGround.Placed<Value>]?) -> Value? {
    search(range, all) { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
  }

  private static func search<Value>(
    _ range: Range<Int>, _ all: [ItemGround.Placed<Value>]?, _ holds: (Range<Int>) -> Bool
  ) -> Value? {
    guard let all else { return nil }
    var low = 0, high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    // What holds a word begins shortly before it; they hardly nest.
    for place in stride(from: low - 1, through: max(0, low - ClaimCalibration.standard.nested), by: -1) where place >= 0 {
      if holds(all[place].range) { return all[place].value }
    }
    return nil
  }
}
