import TextAlgorithms
import Vocabulary

/// A sentence of a report as a line may print it.
struct ToldSentence {
  let report: Identifier
  /// Index into the sentences of the report's text.
  let sentence: Int
  /// Its tokens without a dateline or a word that joins it to the sentence before.
  let tokens: Range<Int>
  let isCapitalised: Bool
  /// Pronouns that a name is put in for, in order.
  let standIns: [(token: Int, actor: Identifier)]
  /// Whether it points back to another sentence in a way that no name resolves.
  let isOpen: Bool
}

/// Finds the sentences of the reports that can stand by themselves.
///
/// One has a finite verb with a subject, begins and ends as a sentence does, is no question, has marks in pairs, and speaks to nobody. Where
/// a report was not parsed, its outer form alone counts. Pronouns are resolved by the references of actors.
struct SentenceReader {
  private let texts: [Identifier: Text]
  private let calibration = NarratingCalibration.standard
  /// For each report whom a token names or stands for.
  private var references: [Identifier: [Int: Identifier]] = [:]
  private var mentions: [Identifier: [Int: Identifier]] = [:]

  private let persons: Set<Identifier>
  /// For each report the tokens that name the speaker of a quotation, with the speaker.
  private var sources: [Identifier: [Int: Identifier?]] = [:]
  /// Stems of what the event is about.
  private let topics: Set<UInt64>

  /// - Parameter topics: stems of what the event is about.
  init(_ dossier: Dossier, topics: Set<UInt64>) {
    self.topics = topics
    texts = dossier.texts
    persons = Set(dossier.actors.filter { $0.kind == .person }.map(\.id))
    for actor in dossier.actors {
      for span in actor.references { note(span, actor.id, in: &references) }
      for span in actor.mentions { note(span, actor.id, in: &mentions) }
    }
    for version in dossier.utterances.flatMap(\.versions) {
      guard let source = version.source, let text = texts[source.report] else { continue }
      for token in text.tokens(inPage: source.range) { sources[source.report, default: [:]][token] = .some(version.speaker) }
    }
  }

  private func note(_ span: Span, _ actor: Identifier, in table: inout [Identifier: [Int: Identifier]]) {
    guard let text = texts[span.report] else { return }
    for token in text.tokens(inPage: span.range) { table[span.report, default: [:]][token] = actor }
  }

  /// The sentence in which a span begins; nil where no token lies in it.
  func sentence(of span: Span) -> Int? {
    guard let text = texts[span.report], let token = text.tokens(inPage: span.range).first else { return nil }
    return text.sentenceOfToken[token]
  }

  /// nil where it cannot stand by itself.
  func read(_ sentence: Int, of report: Identifier) -> ToldSentence? {
    guard let text = texts[report], text.sentences.indices.contains(sentence) else { return nil }
    let kind = text.blocks[text.sentences[sentence].block].kind
    guard kind == .paragraph || kind == .standfirst || kind == .list else { return nil }
    let all = withoutDateline(text.sentences[sentence].tokens, text)
    let tokens = withoutConnective(all, text)
    guard !tokens.isEmpty, hasForm(tokens, text), !endsInAbbreviation(tokens, text), isClause(tokens, text) else { return nil }
    let pronouns = pronouns(tokens, text)
    return ToldSentence(
      report: report, sentence: sentence, tokens: tokens, isCapitalised: tokens.lowerBound > all.lowerBound, standIns: pronouns.resolved,
      isOpen: pronouns.isOpen || pointsBack(tokens, text))
  }

  // MARK: - Where it begins

  /// Of a sentence in two parts the first is a dateline.
  private func withoutDateline(_ tokens: Range<Int>, _ text: Text) -> Range<Int> {
    let words = tokens.compactMap { text.trees.word($0) }
    guard let first = words.first, let last = words.last, let part = text.trees.sentences.last(where: { $0.contains(last) }),
      !part.contains(first), let start = tokens.first(where: { text.trees.word($0).map(part.contains) ?? false })
    else { return tokens }
    return start..<tokens.upperBound
  }

  /// Without `But`, without `Meanwhile,`.
  private func withoutConnective(_ tokens: Range<Int>, _ text: Text) -> Range<Int> {
    guard tokens.count > 2 else { return tokens }
    let first = tokens.lowerBound
    if text.trees.relation(first) == .cc, text.trees.tag(first) == .cconj, !text.isMark(first + 1, ",") {
      return (first + 1)..<tokens.upperBound
    }
    if text.language.words.connectives.contains(text.key(first)), text.isMark(first + 1, ",") { return (first + 2)..<tokens.upperBound }
    return tokens
  }

  // MARK: - Whether it stands by itself

  private func hasForm(_ tokens: Range<Int>, _ text: Text) -> Bool {
    let words = tokens.filter { text.tokens[$0].isWord }
    guard words.count >= calibration.leastWords, words.count <= calibration.mostWords, let last = tokens.last else { return false }
    let isEnded =
      text.isMark(last, ".") || text.isMark(last, "!")
      || text.isQuotationMark(last) && last > tokens.lowerBound
        && (text.isMark(last - 1, ".") || text.isMark(last - 1, "!"))
    guard isEnded, opensAsSentence(tokens.lowerBound, text) else { return false }
    // A quotation that goes on in another sentence leaves a mark alone.
    for segment in text.segments(touching: tokens) where !segment.isSingle {
      guard let close = segment.close, tokens.contains(segment.open), tokens.contains(close) else { return false }
    }
    let comparison = text.language.comparison
    return !words.contains { word in
      !isQuoted(word, text)
        && (comparison.speakerPronouns.contains(text.key(word)) || comparison.addressingPronouns.contains(text.key(word)))
    }
  }

  /// `… spoke to Sen.`: the sentence goes on behind the full stop.
  private func endsInAbbreviation(_ tokens: Range<Int>, _ text: Text) -> Bool {
    guard let last = tokens.last, last > tokens.lowerBound, text.isMark(last, ".") else { return false }
    return text.language.words.abbreviatedTitles.contains(Folding.key(text.text(last - 1) + "."))
      || text.language.words.abbreviatedPlaces.contains(text.key(last - 1)) && text.tokens[last - 1].isCapitalised
  }

  private func opensAsSentence(_ first: Int, _ text: Text) -> Bool {
    if text.isQuotationMark(first) { return true }
    let letter = Unicode.Scalar(text.bytes[Int(text.tokens[first].start)])
    let before = first > 0 ? text.trees.relation(first - 1) : nil
    return !(letter.properties.isLowercase) || before == .cc || text.isMark(max(0, first - 1), ",")
  }

  private func isQuoted(_ token: Int, _ text: Text) -> Bool {
    text.segments(touching: token..<(token + 1)).contains { !$0.isSingle && $0.tokens.contains(token) }
  }

  /// A finite verb with a subject, by the tree.
  private func isClause(_ tokens: Range<Int>, _ text: Text) -> Bool {
    guard text.trees.isParsed(tokens.lowerBound) else { return true }
    guard let root = tokens.first(where: { text.trees.isParsed($0) && text.trees.relation($0) == .root }) else { return false }
    let children = text.trees.children(root)
    let finite = ([root] + children.filter { [.aux, .auxPass, .cop].contains(text.trees.relation($0)) }).contains {
      [.vbd, .vbz, .vbp, .md].contains(text.trees.pennTag($0))
    }
    let hasSubject = children.contains {
      [.nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter, .expl].contains(text.trees.relation($0))
    }
    return finite && hasSubject
  }

  // MARK: - Whom pronouns stand for

  private func pronouns(_ tokens: Range<Int>, _ text: Text) -> (resolved: [(token: Int, actor: Identifier)], isOpen: Bool) {
    let words = text.language.words
    let named = mentions[text.report] ?? [:], known = references[text.report] ?? [:]
    let here = Set(tokens.compactMap { named[$0] })
    var resolved: [(token: Int, actor: Identifier)] = []
    var isOpen = false
    for token in tokens where text.tokens[token].isWord && named[token] == nil && !isQuoted(token, text) {
      let key = text.key(token)
      let isPerson = words.malePronouns.contains(key) || words.femalePronouns.contains(key)
      guard isPerson || words.pluralPronouns.contains(key) || words.neuterPronouns.contains(key) else { continue }
      if isPerson, let source = sources[text.report]?[token] {
        // `X was in the car, he said`: X or somebody else.
        guard let speaker = source, persons.contains(speaker), !here.contains(speaker) else { return (resolved, true) }
        if !resolved.contains(where: { $0.actor == speaker }) { resolved.append((token, speaker)) }
        continue
      }
      if isPerson, somebody(before: token, in: tokens, text) { continue }
      if let actor = known[token], !isPerson || persons.contains(actor) {
        if isPerson, isAmbiguous(actor, token, tokens, text) { isOpen = true }
        if !here.contains(actor), !resolved.contains(where: { $0.actor == actor }) { resolved.append((token, actor)) }
      } else if isPerson {
        isOpen = true
      } else if isSubject(token, tokens, text), !hasAntecedent(before: token, in: tokens, text) {
        isOpen = true
      }
    }
    // `She said that she knew`: two names for two pronouns are one guess too many.
    return (resolved, isOpen || resolved.count > 1 || hasRoleAsSource(tokens, text, here))
  }

  /// `The spokeswoman said`: whose, the sentence does not say.
  private func hasRoleAsSource(_ tokens: Range<Int>, _ text: Text, _ here: Set<Identifier>) -> Bool {
    guard let sources = sources[text.report] else { return false }
    let words = text.language.words
    return tokens.dropLast().contains { token in
      guard let source = sources[token], sources[token + 1] != nil, sources[token + 2] == nil || token + 2 == tokens.upperBound,
        words.definiteDeterminers.contains(text.key(token)), sources[token - 1] == nil, text.trees.tag(token + 1) == .noun
      else { return false }
      return source.map { !here.contains($0) } ?? true
    }
  }

  /// Whether this sentence before the pronoun, or the one before it, names another person.
  private func isAmbiguous(_ actor: Identifier, _ token: Int, _ tokens: Range<Int>, _ text: Text) -> Bool {
    let named = mentions[text.report] ?? [:], sentence = text.sentenceOfToken[token]
    let start = sentence > 0 ? text.sentences[sentence - 1].tokens.lowerBound : tokens.lowerBound
    return (start..<token).contains { named[$0].map { $0 != actor && persons.contains($0) } ?? false }
  }

  /// By the tree; without one, what the sentence begins with.
  private func isSubject(_ token: Int, _ tokens: Range<Int>, _ text: Text) -> Bool {
    text.trees.isParsed(token) ? [.nsubj, .nsubjPass].contains(text.trees.relation(token)) : token == tokens.lowerBound
  }

  /// Whether a person is named before a pronoun, or spoken of as `the former minister`: the sentence itself says who is meant.
  private func somebody(before token: Int, in tokens: Range<Int>, _ text: Text) -> Bool {
    let named = mentions[text.report] ?? [:], names = text.language.names
    return (tokens.lowerBound..<token).contains { at in
      named[at].map { persons.contains($0) } ?? false
        || text.trees.tag(at) == .noun && !isQuoted(at, text)
          && (names.personNouns[text.key(at)] != nil || names.titles.longestMatch(at: at, in: text.tokens, end: at + 1) != nil)
    }
  }

  /// Whether a name, or a noun that is subject, stands before a pronoun.
  private func hasAntecedent(before token: Int, in tokens: Range<Int>, _ text: Text) -> Bool {
    let named = mentions[text.report] ?? [:]
    return (tokens.lowerBound..<token).contains {
      named[$0] != nil || text.trees.tag($0) == .propn
        || text.trees.tag($0) == .noun && [.nsubj, .nsubjPass].contains(text.trees.relation($0))
    }
  }

  /// `This was denied`, `That deal fell through`, `Their calls were heard`, `The remark came late`.
  private func pointsBack(_ tokens: Range<Int>, _ text: Text) -> Bool {
    let first = tokens.lowerBound, words = text.language.words, key = text.key(first)
    guard !isQuoted(first, text) else { return false }
    if words.pointers.contains(key) { return true }
    if words.possessivePronouns.contains(key), references[text.report]?[first] == nil { return true }
    // A bare noun with *the* is known from a sentence before, unless all reports are about it.
    guard words.definiteDeterminers.contains(key), first + 1 < tokens.upperBound, text.trees.tag(first + 1) == .noun,
      text.trees.head(first) == first + 1, [.nsubj, .nsubjPass].contains(text.trees.relation(first + 1)),
      text.trees.subtree(first + 1) == first..<(first + 2)
    else { return false }
    return !topics.contains(text.forms.stems[first + 1])
  }
}
