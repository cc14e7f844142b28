import TextAlgorithms
import Vocabulary

/// Words that are mostly no names, and are one, or part of one, where a capital and their neighbours say so: `May Sutter`, `Theresa May`,
/// `Will Kerr`, `First Regional Fund`, `the Old Mint`.
///
/// Refuses months and modals that may be just that (`In May Holm left`, `Will Kerr resign?`), and adjectives that open a sentence (`New
/// Brandt works open`) unless the report prints a like name inside a sentence or the network takes them for one name.
struct CapitalWords {
  private let text: Text
  /// Words that a name inside a sentence begins with, each with the next and the last word of the name.
  private var pairs: Set<Pair> = []
  /// Months that are the surname of somebody named in full or with a title: `Theresa May`.
  private var surnames: Set<UInt64> = []

  private struct Pair: Hashable {
    let first: UInt64, second: UInt64
  }

  init(_ text: Text, _ sentences: [Sentence]) {
    self.text = text
    for sentence in sentences {
      for i in sentence.tokens where text.tokens[i].isCapitalised && text.tokens[i].isWord {
        if isSurname(i) { surnames.insert(text.key(i)) }
        if text.isOne(of: text.language.names.nameableWords, i), isPlain(i + 1), !opens(i) {
          pairs.insert(Pair(first: text.key(i), second: text.key(i + 1)))
          pairs.insert(Pair(first: text.key(i), second: text.key(lastOfRun(i))))
        }
      }
    }
  }

  /// Whether a name begins with a word that is mostly none.
  func begins(_ i: Int) -> Bool {
    guard text.tokens[i].isWord, text.tokens[i].isCapitalised else { return false }
    if isGivenName(i) || isSurname(i) || isSurnameAlone(i) { return true }
    guard text.isOne(of: text.language.names.nameableWords, i), isPlain(i + 1), !text.isPossessive(i + 1) else { return false }
    return !opens(i) || isOneName(i)
      || [i + 1, lastOfRun(i)].contains { pairs.contains(Pair(first: text.key(i), second: text.key($0))) }
  }

  /// Whether a name that began before goes on with a word that is mostly none.
  func continues(_ i: Int, from start: Int) -> Bool {
    if isGivenName(i) || isSurname(i) { return true }
    guard text.isOne(of: text.language.names.functionWords, i) else { return false }
    // `Omar Ben Said`: behind a particle stands a surname, whatever it means elsewhere.
    if i > start, text.isOne(of: text.language.words.nameParticles, i - 1) { return true }
    guard text.isOne(of: text.language.names.nameableWords, i) else { return false }
    return isPlain(i + 1) || i > start && isPlain(i - 1)
  }

  /// A capitalised word of more than one letter that is no day, and no small word.
  private func isPlain(_ i: Int) -> Bool {
    guard text.tokens.indices.contains(i) else { return false }
    let token = text.tokens[i], names = text.language.names
    return token.isWord && token.isCapitalised && token.end - token.start > 1 && !names.calendarWords.contains(token.key)
      && (!names.functionWords.contains(token.key) || names.nameableWords.contains(token.key))
  }

  /// What the network says: the word begins a body or a place, and the next one goes on with it.
  private func isOneName(_ i: Int) -> Bool {
    switch (text.trees.name(i), text.trees.name(i + 1)) {
    case (.beginsOrganisation, .insideOrganisation), (.beginsPlace, .insidePlace): true
    default: false
    }
  }

  private func lastOfRun(_ i: Int) -> Int {
    var last = i + 1
    while isPlain(last + 1) { last += 1 }
    return last
  }

  /// Whether a word opens a sentence or a quotation; what follows a quotation's end behind a comma goes on with the sentence.
  private func opens(_ i: Int) -> Bool {
    if i > 1, text.isQuotationMark(i - 1), text.isComma(i - 2), text.tokens[i - 2].end == text.tokens[i - 1].start { return false }
    return text.opensSentence(i, text.sentences[text.sentenceOfToken[i]].tokens)
  }

  // MARK: - Months and modals

  /// `May Sutter`, `Will Kerr`, `Jan Dorrow`.
  func isGivenName(_ i: Int) -> Bool {
    let token = text.tokens[i], names = text.language.names
    guard token.isWord, token.isCapitalised, names.calendarWords.contains(token.key) || names.functionWords.contains(token.key),
      text.language.gazetteer.gender(of: token.key) != nil, isPlain(i + 1), !names.nameableWords.contains(text.key(i + 1)),
      !names.organisationHeads.contains(text.key(i + 1)), !isNumber(i - 1)
    else { return false }
    if isTimed(i) { return isJoined(i) }
    guard text.isOne(of: text.language.words.modals, i), opens(i) else { return true }
    return isSubjectAlone(i)
  }

  /// Whether the words after a modal and a surname show that no verb is left for a modal: a comma, `'s`, `said`, another modal.
  private func isSubjectAlone(_ i: Int) -> Bool {
    let sentence = text.sentences[text.sentenceOfToken[i]].tokens
    var next = i + 1
    while next < sentence.upperBound, isPlain(next) { next += 1 }
    guard next < sentence.upperBound else { return false }
    return text.isComma(next) || text.isPossessive(next) || text.isAuxiliary(next) || text.isOne(of: text.language.cues.saying, next)
      || text.trees.pennTag(next) == .vbd || text.trees.pennTag(next) == .vbz
  }

  /// Behind a preposition or a word of time a month is mostly a month.
  private func isTimed(_ i: Int) -> Bool {
    let words = text.language.words
    return text.isOne(of: words.prepositions, i - 1) || text.isOne(of: words.timePlace, i - 1) || text.isOne(of: words.determiners, i - 1)
  }

  /// Whether the tree makes the word and the next one a name.
  private func isJoined(_ i: Int) -> Bool {
    text.trees.head(i + 1) == i && text.trees.relation(i + 1) == .flat
      || text.trees.head(i) == i + 1 && text.trees.relation(i) == .compound && text.trees.name(i) == .beginsPerson
  }

  /// `Theresa May`, `Mrs May`.
  private func isSurname(_ i: Int) -> Bool {
    guard text.language.dates.months[text.key(i)] != nil, i > 0, text.tokens[i - 1].isCapitalised, text.tokens[i - 1].isWord,
      !isNumber(i + 1), !text.isOne(of: text.language.names.calendarWords, i - 1)
    else { return false }
    if text.language.gazetteer.gender(of: text.key(i - 1)) != nil { return true }
    return text.language.names.titles.longestMatch(at: i - 1, in: text.tokens, end: i) != nil
  }

  /// `May said`, `May's`: the surname of somebody whom the report names in full.
  private func isSurnameAlone(_ i: Int) -> Bool {
    guard surnames.contains(text.key(i)), !isTimed(i), !isNumber(i - 1), i + 1 < text.tokens.count else { return false }
    return text.isPossessive(i + 1) || text.isAuxiliary(i + 1) || text.isOne(of: text.language.cues.saying, i + 1)
      || text.language.cues.classOf(text.key(i + 1)) != nil && !text.isGerund(i + 1)
  }

  private func isNumber(_ i: Int) -> Bool { text.tokens.indices.contains(i) && text.tokens[i].kind == .number }
}

extension Text {
  /// Whether a token is the first of a sentence, or of what a mark other than a comma or hyphen opens.
  func opensSentence(_ i: Int, _ sentence: Range<Int>) -> Bool {
    i == sentence.lowerBound || tokens[i - 1].kind == .mark && !isMark(i - 1, ",") && !isMark(i - 1, "-")
  }
}
