import TextAlgorithms
import Vocabulary

/// Reads the stretches of an event's reports: cuts sentences, and turns their words into items.
///
/// A word inside a figure, a time or an actor's name stands for that; *I* and *we* inside a quotation for its speaker; *he* and *she* for
/// the person that was subject last; *the minister* for the one person with that office; any other word with content for its stem. Cost:
/// linear in the words, apart from look-ups by binary search.
struct StretchReader {
  private(set) var items = EventItems()
  private(set) var stretches: [Stretch] = []
  private(set) var lists = StretchLists()
  private(set) var sentences: [EventSentence] = []
  private let vectors: WordVectors?
  private let ground: ItemGround
  private var vectorWords: [UInt64: WordVectors.Word] = [:]
  /// For each stretch the words of its mean, with their items.
  private var meanWords: [[(word: UInt64, item: Int32)]] = []

  init(_ reports: [AnnotatedReport], ground: ItemGround, vectors: WordVectors?) {
    self.ground = ground
    self.vectors = vectors
    let persons = Set(ground.persons.sorted().map { items.actor($0) })
    for (index, report) in reports.enumerated() { read(report, index, persons) }
    items.weigh(sentences: sentences.count)
    for index in sentences.indices { sentences[index].weight = items.weight(sentences[index].items) }
  }

  /// The mean vector of each stretch: its words by rarity in the language and in the event.
  func means() -> WordVectors.Rows {
    var out = WordVectors.Rows()
    guard let vectors else { return out }
    for words in meanWords {
      let known = words.filter { vectorWords[$0.word]?.hasVector ?? false }
      out.append(
        known.isEmpty ? nil : vectors.statement(known.map { vectorWords[$0.word]! }, weights: known.map { items.weights[Int($0.item)] }))
    }
    return out
  }

  private mutating func read(_ report: AnnotatedReport, _ index: Int, _ persons: Set<Int32>) {
    let text = report.text
    var reader = WordItems(report, ground, persons: persons)
    let statements = Dictionary(
      report.annotations.statements.map { statement in
        let made = EventPredicate(
          sense: Folding.key(statement.predicate.sense), isNegative: statement.polarity == .negative, modality: statement.modality)
        return (statement.predicate.span.start, made)
      }, uniquingKeysWith: { a, _ in a })
    var parts = [[Range<Int>]](repeating: [], count: text.sentences.count)
    for range in text.trees.sentences {
      let bytes = text.trees.words[range.lowerBound].range.lowerBound..<text.trees.words[range.upperBound - 1].range.upperBound
      guard let token = text.tokens(in: bytes).first else { continue }
      parts[text.sentenceOfToken[token]].append(range)
    }
    var place = 0
    for (number, sentence) in text.sentences.enumerated() {
      let kind = text.blocks[sentence.block].kind
      let isStory = kind == .paragraph || kind == .standfirst || kind == .list
      var found: Set<Int32> = []
      for part in parts[number] {
        reader.read(part, into: &items)
        for word in part { found.formUnion(reader.items(word)) }
      }
      if parts[number].isEmpty { found.formUnion(reader.items(ofTokens: sentence.tokens, into: &items)) }
      let sorted = found.sorted()
      items.count(sorted)
      let ofEvent = sentences.count
      sentences.append(
        EventSentence(
          report: index, items: sorted, weight: 0, key: Self.key(sorted),
          place: isStory ? place : nil))
      guard isStory else { continue }
      place += 1
      // Of a sentence in two parts the first is a dateline.
      guard let last = parts[number].last else { continue }
      let cutter = ClauseCutter(text.trees.words, last)
      for cut in cutter.cuts() { add(cut, cutter, text, reader, statements, index, ofEvent, last) }
    }
  }

  private mutating func add(
    _ cut: ClauseCutter.Cut, _ cutter: ClauseCutter, _ text: Text, _ reader: WordItems, _ statements: [Int: EventPredicate], _ report: Int,
    _ sentence: Int, _ part: Range<Int>
  ) {
    let set = Set(cut.words.flatMap(reader.items)).sorted()
    guard !set.isEmpty else { return }
    // That somebody speaks is no claim; what is said is.
    if cut.grain == .own, reader.isCue(cut.head), !cut.words.contains(where: { reader.quotation($0) != nil }) { return }
    let trees = text.trees.words
    // What has all words of a sentence is told with its marks.
    let isWhole = cut.words.count { trees[$0].tag != .punct } == part.count { trees[$0].tag != .punct }
    let ends = isWhole ? (part.lowerBound, part.upperBound - 1) : (cut.words[0], cut.words[cut.words.count - 1])
    let bytes = trees[ends.0].range.lowerBound..<trees[ends.1].range.upperBound
    let quoted = cut.words.compactMap(reader.quotation)
    let quotation = quoted.count * 2 >= cut.words.count ? quoted.mostFrequent().map { ground.versions[$0] } : nil
    list(items: set, subject: Set((cut.subject.map(cutter.phrase) ?? []).flatMap(reader.items)).sorted())
    lists.voices.append(
      quotation.map { $0.speaker.map { items.actor($0) } ?? StretchLists.unknownVoice } ?? StretchLists.ownVoice)
    let key = list(words: cut.words, reader, text)
    let head = [cut.head] + cutter.copulas(of: cut.head)
    let predicate = head.lazy.compactMap { statements[text.payload.inPage(trees[$0].range).lowerBound] }.first
    stretches.append(
      Stretch(
        report: report, sentence: sentence, grain: cut.grain, span: text.span(bytes: bytes), bytes: bytes, key: key,
        isNegative: cut.words.count { ground.isDenying(reader.lemma($0)) } % 2 == 1, quotation: quotation, predicate: predicate,
        isComplete: isComplete(cut, text)))
  }

  private mutating func list(items set: [Int32], subject: [Int32]) {
    func of(_ kind: EventItems.Kind, _ list: [Int32]) -> some Sequence<Int32> {
      list.lazy.filter { [items] in items.kinds[Int($0)] == kind }
    }
    lists.things.append(set.lazy.filter { [items] in items.kinds[Int($0)] != .actor })
    lists.actors.append(of(.actor, set))
    lists.figures.append(of(.figure, set))
    lists.moments.append(of(.moment, set))
    lists.subjectActors.append(of(.actor, subject))
    lists.subjectStems.append(of(.stem, subject))
  }

  /// Returns a key of the words.
  private mutating func list(words: [Int], _ reader: WordItems, _ text: Text) -> UInt64 {
    let trees = text.trees.words
    var stems: [Int32] = []
    var groups: Set<UInt16> = []
    var mean: [(word: UInt64, item: Int32)] = []
    for word in words {
      for item in reader.items(word) where items.kinds[Int(item)] == .stem {
        let key = reader.lemma(word)
        let synonyms = text.language.thesaurus.groups(of: key)
        lists.synonyms.append(synonyms)
        groups.formUnion(synonyms)
        stems.append(item)
        if let vectors, vectorWords[key] == nil { vectorWords[key] = vectors.word(Array(Folding.folded(trees[word].lemma).utf8)) }
        mean.append((key, item))
      }
    }
    let forms = words.filter { trees[$0].tag != .punct }.map { Folding.key(text.bytes, trees[$0].range) }
    lists.words.append(stems)
    lists.groups.append(groups.sorted())
    lists.forms.append(forms)
    lists.triples.append(forms.indices.dropLast(2).map { Self.mixed(forms[$0], forms[$0 + 1], forms[$0 + 2]) }.sorted())
    meanWords.append(mean)
    return forms.reduce(0) { ($0 ^ $1) &* StableHash.prime }
  }

  /// Tags of words that open a relative or indirect clause.
  private static let questionTags: Set<PennTag> = [.wdt, .wp, .wpPossessive, .wrb]

  private func isComplete(_ cut: ClauseCutter.Cut, _ text: Text) -> Bool {
    let words = text.trees.words
    guard let subject = cut.subject, cut.words[0] <= subject, subject < cut.head || cut.grain == .sentence else { return false }
    let first = words[cut.words[0]]
    return first.tag != .sconj && first.relation != .mark && !Self.questionTags.contains(first.pennTag)
      && !text.language.comparison.openingPronouns.contains(Folding.key(text.bytes, first.range))
  }

  private static func key(_ items: [Int32]) -> UInt64 {
    items.reduce(0) { ($0 ^ UInt64(UInt32(bitPattern: $1))) &* StableHash.prime }
  }

  private static func mixed(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    ((a &* StableHash.prime ^ b) &* StableHash.prime ^ c) &* StableHash.prime
  }
}
