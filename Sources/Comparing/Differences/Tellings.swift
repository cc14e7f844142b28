import TextAlgorithms
import Vocabulary

/// The tellings of one claim, ready to be compared slot by slot.
struct Telling {
  var span: Span
  var words: SpanWords
  private let text: Text
  /// For each word its token.
  private let tokens: [Int]

  var report: Identifier { span.report }

  init(_ span: Span, _ text: Text) {
    self.span = span
    self.text = text
    let range = text.tokens(inPage: span.range)
    words = SpanWords(text, tokens: [range])
    tokens = range.filter { text.tokens[$0].kind != .mark }
  }

  func text(_ word: Int) -> String { text.text(tokens[word]) }

  /// The stem of a word; 0 for function words.
  func stem(_ word: Int) -> UInt64 { text.forms.stems[tokens[word]] }

  func span(_ range: Range<Int>) -> Span {
    Span(report: span.report, words.ranges.hull(of: range))
  }

  func isCapitalised(_ word: Int) -> Bool { text.tokens[tokens[word]].isCapitalised }
}

/// What the finders of differences share.
struct DifferenceGround {
  let texts: [Identifier: Text]
  let language: Language
  /// How a report is called in a sentence.
  let label: [Identifier: String]
  /// For each report those that it is shown to depend on, or that depend on it.
  private let dependent: [Identifier: Set<Identifier>]
  /// The day on which a report was published, as it states or the user gives it.
  let day: [Identifier: String]
  private let figures: [Figure]
  /// Mentions of figures by report, in order, each with the figure's index.
  private let mentions: [Identifier: [(span: Span, figure: Int)]]
  /// Figures of things counted.
  let counts: Set<Identifier>
  /// What each figure counts.
  let countedStems: [Identifier: Set<UInt64>]
  /// All times by report, in order.
  private let times: [Identifier: [TimedMention]]
  /// Mentions of places by report, in order.
  private let placeMentions: [Identifier: [(span: Span, place: Identifier)]]
  /// Mentions of all actors by report, pronouns and roles too, in order.
  private let actorMentions: [Identifier: [(span: Span, actor: Identifier)]]
  /// Times that give a day, by report, in order.
  private let days: [Identifier: [TimedMention]]

  init(_ dossier: Dossier, _ language: Language) {
    self.language = language
    texts = dossier.texts
    label = dossier.reports.labels
    var dependent: [Identifier: Set<Identifier>] = [:]
    for pair in dossier.pairs where pair.relation == .shownDependent {
      dependent[pair.a, default: []].insert(pair.b)
      dependent[pair.b, default: []].insert(pair.a)
    }
    self.dependent = dependent
    day = Dictionary(
      dossier.reports.compactMap { report in report.publishedDay.map { (report.id, $0) } }, uniquingKeysWith: { first, _ in first })
    figures = dossier.figures
    counts = Set(dossier.figures.filter { $0.unit == "count" }.map(\.id))
    let texts = dossier.texts
    countedStems = Dictionary(
      dossier.figures.map { ($0.id, CountedWords.stems(of: $0, in: texts)) }, uniquingKeysWith: { first, _ in first })
    let mentions = dossier.figures.enumerated().flatMap { index, figure in figure.mentions.map { (span: $0, figure: index) } }
    self.mentions = Dictionary(grouping: mentions) { $0.span.report }.mapValues { mentions in
      mentions.sorted { ($0.span, $0.figure) < ($1.span, $1.figure) }
    }
    times = Dictionary(grouping: dossier.moments) { $0.span.report }.mapValues { $0.sorted { $0.span < $1.span } }
    let places = dossier.actors.filter { $0.kind == .place }.flatMap { actor in actor.mentions.map { (span: $0, place: actor.id) } }
    placeMentions = Dictionary(grouping: places) { $0.span.report }.mapValues { $0.sorted { ($0.span, $0.place) < ($1.span, $1.place) } }
    let actors = dossier.actors.flatMap { actor in (actor.mentions + actor.references).map { (span: $0, actor: actor.id) } }
    actorMentions = Dictionary(grouping: actors) { $0.span.report }.mapValues { $0.sorted { ($0.span, $0.actor) < ($1.span, $1.actor) } }
    // A day that was worked out (`yesterday`) depends on the date of its report, which may be that of the page.
    let days = dossier.moments.filter {
      $0.moment.precision == .day && $0.moment.basis == .stated && CivilDate(iso: $0.moment.value) != nil
    }
    self.days = Dictionary(grouping: days) { $0.span.report }.mapValues { $0.sorted { $0.span < $1.span } }
  }

  /// Figures with a mention in the span, in the order of the dossier.
  func figures(in span: Span) -> [Figure] {
    Set(Self.inside(span, of: mentions[span.report] ?? [], \.span).map(\.figure)).sorted().map { figures[$0] }
  }

  /// Figures with a mention that shares a byte with the span, in the order of the text.
  func figures(touching span: Span) -> [Figure] {
    (mentions[span.report] ?? []).filter { $0.span.overlaps(span) }.map { figures[$0.figure] }
  }

  /// Times in the span that give a day, in order.
  func days(in span: Span) -> [TimedMention] { Array(Self.inside(span, of: days[span.report] ?? [], \.span)) }

  /// Elements of a list in order of their spans that lie in the span. Cost: the logarithm of the list, and what begins in the span.
  private static func inside<Element>(_ span: Span, of list: [Element], _ place: (Element) -> Span) -> [Element] {
    var low = 0, high = list.count
    while low < high {
      let middle = (low + high) / 2
      if place(list[middle]).start < span.start { low = middle + 1 } else { high = middle }
    }
    return list[low...].prefix { place($0).start < span.end || place($0) == span }.filter { span.contains(place($0)) }
  }

  func areDependent(_ a: Identifier, _ b: Identifier) -> Bool { dependent[a]?.contains(b) ?? false }

  /// The first `DifferenceCalibration.mostTellings` tellings.
  func tellings(_ claim: Claim) -> [Telling] {
    tellings(Array(claim.spans.prefix(DifferenceCalibration.standard.mostTellings)))
  }

  func tellings(_ spans: [Span]) -> [Telling] { spans.map { Telling($0, texts[$0.report]!) } }

  /// Whether each of two passages names a place that the other does not.
  func areOfTwoPlaces(_ a: Span, _ b: Span) -> Bool {
    let x = places(in: a), y = places(in: b)
    return !x.isSubset(of: y) && !y.isSubset(of: x)
  }

  /// Whether both passages name times, and none alike.
  func areOfTwoTimes(_ a: Span, _ b: Span) -> Bool {
    let x = times(in: a), y = times(in: b)
    return !x.isEmpty && !y.isEmpty && x.isDisjoint(with: y)
  }

  private func times(in span: Span) -> Set<String> { Set(Self.inside(span, of: times[span.report] ?? [], \.span).map(\.moment.value)) }

  /// Whom a passage names, or means by a pronoun.
  func actors(in span: Span) -> Set<Identifier> {
    Set(Self.inside(span, of: actorMentions[span.report] ?? [], \.span).map(\.actor))
  }

  /// The content stems of a passage without its figures.
  func stems(of span: Span) -> Set<UInt64> {
    guard let text = texts[span.report] else { return [] }
    let figures = Self.inside(span, of: mentions[span.report] ?? [], \.span).map { text.tokens(inPage: $0.span.range) }
    return text.contentStems(text.tokens(inPage: span.range).filter { token in !figures.contains { $0.contains(token) } })
  }

  /// The content stems of the sentence that holds a mention.
  func stems(ofSentence mention: Span) -> Set<UInt64> {
    guard let text = texts[mention.report], let token = text.tokens(inPage: mention.range).first else { return [] }
    return text.contentStems(text.sentences[text.sentenceOfToken[token]].tokens)
  }

  /// The content stems of the words next to a mention in a clause.
  func stems(beside mention: Span, in clause: Span) -> Set<UInt64> {
    guard let text = texts[mention.report] else { return [] }
    let tokens = text.tokens(inPage: mention.range), whole = text.tokens(inPage: clause.range)
    let reach = DifferenceCalibration.standard.beside
    let near = (tokens.lowerBound - reach)..<(tokens.upperBound + reach)
    return text.contentStems(near.clamped(to: whole).filter { !tokens.contains($0) })
  }

  private func places(in span: Span) -> Set<Identifier> {
    Set(Self.inside(span, of: placeMentions[span.report] ?? [], \.span).map(\.place))
  }

  /// The content stems of a clause's subject; empty where it has none of its own, a pronoun, or no tree.
  func subject(of span: Span) -> Set<UInt64> {
    guard let text = texts[span.report] else { return [] }
    let tokens = text.tokens(inPage: span.range)
    let subject = tokens.first { [.nsubj, .nsubjPass, .nsubjOuter].contains(text.trees.relation($0)) }
    let phrase = subject.flatMap { text.trees.subtree($0) }?.clamped(to: tokens)
    return text.contentStems(phrase ?? 0..<0)
  }

  /// Whether two sets of words share enough of them, and enough of the larger set in hundredths.
  static func areAlike(_ a: Set<UInt64>, _ b: Set<UInt64>, least: Int, percent: Int) -> Bool {
    let shared = a.intersection(b).count
    return shared >= least && shared * 100 >= percent * max(a.count, b.count)
  }

  /// The sentences that a span touches.
  func sentences(of span: Span) -> Set<Int> {
    guard let text = texts[span.report] else { return [] }
    return Set(text.tokens(inPage: span.range).map { text.sentenceOfToken[$0] })
  }

  /// Whether a span has the word that its sentence hangs on; true where the sentence was not parsed.
  func holdsRoot(_ span: Span) -> Bool {
    guard let text = texts[span.report], let first = text.tokens(inPage: span.range).first else { return false }
    return !text.trees.isParsed(first) || text.tokens(inPage: span.range).contains { text.trees.relation($0) == .root }
  }

  /// Words that deny among some tokens, the `n't` of a contraction too.
  func denials(_ tokens: Range<Int>, of text: Text) -> Int {
    guard let first = tokens.first, let start = text.trees.word(first), let end = text.trees.word(tokens.upperBound - 1) else {
      return tokens.count { language.comparison.negations.contains(text.key($0)) }
    }
    return (start...max(start, end)).count { language.comparison.denyingWords.contains(Folding.key(text.trees.words[$0].lemma)) }
  }

  /// The cleaned words of a span in marks.
  func quote(_ span: Span) -> String { "“\(texts[span.report]!.payload.clean(span.range))”" }

  /// Of a difference, by its passages.
  static func identifier(_ words: [String], _ spans: [Span]) -> Identifier {
    Identifier(StableHash.hexadecimal(of: words + spans.map { "\($0.report) \($0.start) \($0.end)" }))
  }

  func difference(
    _ kind: Difference.Kind, _ verdict: Difference.Verdict, claim: Claim, figures: [Identifier] = [], sides: [(String, [Span])],
    weight: Double, _ explanation: String
  ) -> Difference {
    Difference(
      id: Self.identifier(["difference", kind.rawValue], sides.flatMap(\.1)), kind: kind, verdict: verdict, claims: [claim.id],
      utterances: claim.utterance.map { [$0] } ?? [], figures: figures,
      sides: sides.map { Difference.Side(value: $0.0, evidence: $0.1.sorted()) }, weight: weight, explanation: explanation)
  }

  /// Sides with the same value joined, in the order of first occurrence.
  func joined(_ sides: [(String, Span)]) -> [(String, [Span])] {
    var out: [(String, [Span])] = []
    for (value, span) in sides {
      if let index = out.firstIndex(where: { $0.0 == value }) { out[index].1.append(span) } else { out.append((value, [span])) }
    }
    return out.map { ($0.0, $0.1.uniqued()) }
  }

  func labels(_ spans: [Span]) -> String { spans.map(\.report).uniqued().compactMap { label[$0] }.joined(separator: ", ") }
}
