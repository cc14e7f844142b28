import TextAlgorithms
import Vocabulary

/// Finds the words that name who speaks, beside a reporting verb: `Rutte`, `the Ukrainian president`, `he`, `NATO officials and diplomats`.
///
/// Works without a parser: from the verb outwards over auxiliaries and adverbs to a name, a pronoun or a noun phrase that reaches the
/// start of its clause; an apposition between commas is stepped over. Refuses what crosses another verb of speech.
struct SourceFinder {
  let text: Text
  let names: [FoundName]
  /// For each token the name that holds it (titles included), or -1.
  let nameOfToken: [Int]
  /// For each token the person in whose title it stands, or -1: `NATO` in `NATO chief Mark Rutte`.
  let bearerOfToken: [Int]

  init(text: Text, names: [FoundName]) {
    self.text = text
    self.names = names
    var ofToken = Array(repeating: -1, count: text.tokens.count)
    for (index, name) in names.enumerated() {
      for i in name.whole where ofToken[i] < 0 || name.tokens.contains(i) { ofToken[i] = index }
    }
    nameOfToken = ofToken
    var bearer = Array(repeating: -1, count: text.tokens.count)
    for (index, name) in names.enumerated() where name.kind == .person { for i in name.titles ?? 0..<0 { bearer[i] = index } }
    bearerOfToken = bearer
  }

  /// The subject that ends before a verb, within a range that begins at a clause or sentence start.
  func subject(before verb: Int, in range: Range<Int>) -> Range<Int>? {
    var i = verb - 1
    while i >= range.lowerBound, text.isAuxiliary(i) || text.isAdverb(i) { i -= 1 }
    guard i >= range.lowerBound else { return nil }
    i = beforeTime(i, in: range)
    if text.isComma(i) || text.isMark(i, ")") || text.isMark(i, "—") || text.isMark(i, "–") {
      guard let before = apposition(endingAt: i, in: range) else { return nil }
      // `The head of the guild, Ida Holm, said`, `her employer, Tarn Freight, wants`: the name itself is the apposition.
      let name = nameOfToken[i - 1]
      if name >= 0, names[name].whole.lowerBound == before + 2,
        names[name].kind == .person || names[name].kind == .organisation && nameOfToken[before] < 0
      {
        return names[name].whole
      }
      i = before
    }
    return phrase(endingAt: i, in: range)
  }

  /// The token before a time that stands between a subject and its verb: `who a week ago`, `who on Friday`; else the same token.
  private func beforeTime(_ last: Int, in range: Range<Int>) -> Int {
    var i = last
    if text.isOne(of: text.language.words.ago, i), i - 2 > range.lowerBound, text.language.cues.timeNouns.contains(text.key(i - 1)) {
      i -= 2
      if text.isOne(of: text.language.words.determiners, i) || text.tokens[i].kind == .number { i -= 1 }
      return i
    }
    guard text.language.names.calendarWords.contains(text.key(i)), text.tokens[i].isCapitalised, i > range.lowerBound else { return last }
    i -= 1
    if i > range.lowerBound, text.isOne(of: text.language.words.onLast, i) { i -= 1 }
    return text.isOne(of: text.language.words.relatives, i) ? i : last
  }

  /// The role that stands right before a name and says who that is: `the mayor` in `…, the mayor, Ida Holm, said`.
  func role(before name: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    let comma = name.lowerBound - 1
    guard comma > range.lowerBound, text.isComma(comma), nameOfToken[name.lowerBound] >= 0,
      let role = phrase(endingAt: comma - 1, in: range), nameOfToken[role.upperBound - 1] < 0 || role.count > 1,
      text.isOne(of: text.language.words.sourceDeterminers, role.lowerBound) || role.contains(where: { text.isPossessive($0) })
    else { return nil }
    let head = headToken(of: role)
    let isRole =
      text.language.names.personNouns[text.key(head)] != nil || text.language.names.kinNouns.contains(text.key(head))
      || text.language.names.titles.longestMatch(at: head, in: text.tokens, end: head + 1) != nil
      || text.trees.tag(head) == .noun && names[nameOfToken[name.lowerBound]].kind == .person && text.isComma(name.upperBound)
    return isRole ? role : nil
  }

  /// The subject that follows an inverted verb: `said Rutte, a former …`, `said the head of the agency`.
  func subject(after verb: Int, in range: Range<Int>) -> Range<Int>? {
    let i = verb + 1
    guard i < range.upperBound else { return nil }
    // `said Harbour Guild chairman Emil Lund`: the body's name is a part of his title.
    let found = bearerOfToken[i] >= 0 ? bearerOfToken[i] : nameOfToken[i]
    if found >= 0 { return max(names[found].whole.lowerBound, i)..<min(names[found].whole.upperBound, range.upperBound) }
    if text.isOne(of: text.language.words.subjectPronouns, i) { return i..<(i + 1) }
    guard text.tokens[i].isWord, !text.isAuxiliary(i), !text.language.words.prepositions.contains(text.key(i)),
      !text.language.words.conjunctions.contains(text.key(i))
    else {
      return nil
    }
    var j = i
    while j < range.upperBound, !text.isBreak(j), j - i < QuotationCalibration.standard.sourceAfter {
      let key = text.key(j)
      if j > i,
        text.language.words.conjunctions.contains(key) && !text.language.words.coordinators.contains(key)
          || text.language.words.timePlace.contains(key)
      {
        break
      }
      j += 1
    }
    // Without an article or capital it is an object: `said yesterday`, `added pressure`.
    let endsInPerson = j > i && nameOfToken[j - 1] >= 0 && names[nameOfToken[j - 1]].kind == .person
    guard j > i,
      text.language.words.determiners.contains(text.key(i)) || text.language.names.isPersonOrGroup(text.key(j - 1)) || endsInPerson
    else {
      return nil
    }
    return i..<j
  }

  /// The phrase that ends with a token: pronoun, name with its titles, or a noun phrase from its article or its clause's start.
  func phrase(endingAt last: Int, in range: Range<Int>) -> Range<Int>? {
    guard text.tokens[last].kind != .mark || text.isMark(last, ")") else { return nil }
    if text.isOne(of: text.language.words.subjectPronouns, last) || text.isOne(of: text.language.words.relatives, last) {
      return last..<(last + 1)
    }
    var i = last
    var hasNoun = false
    var start: Int?
    while i >= range.lowerBound, last - i < QuotationCalibration.standard.sourceBefore {
      let key = text.key(i)
      if nameOfToken[i] >= 0 {
        i = max(names[nameOfToken[i]].whole.lowerBound, range.lowerBound) - 1
        hasNoun = true
        continue
      }
      if text.isBreak(i) { break }
      if text.tokens[i].kind == .mark {
        i -= 1
        continue
      }
      if text.isPossessive(i), i > range.lowerBound, text.tokens[i - 1].end == text.tokens[i].start, hasNoun || i == last {
        i -= 1
        continue
      }
      if text.isAuxiliary(i) || text.isOne(of: text.language.words.subjectPronouns, i) || key == text.language.words.to { break }
      if key == text.language.words.that || text.language.words.who.contains(key) { break }
      if text.language.words.conjunctions.contains(key) {
        // `officials and diplomats`: a coordination of nouns.
        guard key == Folding.key("and"), hasNoun, i > range.lowerBound, isNounLike(i - 1) else { break }
      }
      if text.language.cues.saying.contains(key), hasNoun { break }
      // `Holm defended the plan's author`: a verb after its own subject.
      if hasNoun, text.language.cues.pasts.contains(key), i > range.lowerBound,
        nameOfToken[i - 1] >= 0 || text.isOne(of: text.language.words.subjectPronouns, i - 1)
      {
        break
      }
      if text.isOne(of: text.language.words.sourceDeterminers, i), hasNoun {
        // `the head of the agency` goes on over its preposition; else the article opens the phrase.
        let isHung =
          i - 2 >= range.lowerBound && text.isOne(of: text.language.words.nounPrepositions, i - 1) && isNounLike(i - 2)
          && !text.isBreak(i - 2)
        if !isHung {
          start = i
          break
        }
      }
      if !text.language.words.prepositions.contains(key) { hasNoun = true }
      i -= 1
    }
    guard hasNoun else { return nil }
    return trimmedStart(start ?? i + 1, last)
  }

  /// A preposition or adverb in front belongs to the clause before: `During talks the president` → `the president`.
  private func trimmedStart(_ first: Int, _ last: Int) -> Range<Int>? {
    var start = first
    while start <= last {
      if isQuantity(start, last) { break }
      guard
        text.language.words.prepositions.contains(text.key(start)) && nameOfToken[start] < 0 || text.isAdverb(start) && start < last
          || text.language.words.coordinators.contains(text.key(start))
      else { break }
      let isPreposition = text.language.words.prepositions.contains(text.key(start))
      start += 1
      // `On Monday officials`: the day goes with its preposition.
      while isPreposition, start < last, text.language.names.calendarWords.contains(text.key(start)) || text.tokens[start].kind == .number {
        start += 1
      }
      if isPreposition, start <= last, text.isOne(of: text.language.words.determiners, start),
        let article = ((start + 1)..<max(start + 1, last + 1)).last(where: {
          text.isOne(of: text.language.words.determiners, $0) || nameOfToken[$0] >= 0
        })
      {
        start = nameOfToken[article] >= 0 ? max(names[nameOfToken[article]].whole.lowerBound, start + 1) : article
      }
    }
    return start <= last ? start..<(last + 1) : nil
  }

  /// `about half of`, `nearly 40 percent of`, `at least two`.
  private func isQuantity(_ i: Int, _ last: Int) -> Bool {
    var j = i
    while j < last, text.isOne(of: text.language.words.quantityPrefixes, j), j - i < 3 { j += 1 }
    return j > i && (text.tokens[j].kind == .number || text.language.words.quantifiers.contains(text.key(j)))
  }

  /// Whether the phrase can speak: a name, a pronoun, a number of people, or a noun for persons, groups, institutions or documents.
  ///
  /// Beside a verb of speech any noun may; `it` only there.
  func canSpeak(_ source: Range<Int>, isSpeech: Bool) -> Bool {
    let first = source.lowerBound
    if source.count == 1, text.isOne(of: text.language.words.subjectPronouns, first) {
      return isSpeech || text.key(first) != Folding.key("it")
    }
    if source.count == 1, text.isOne(of: text.language.words.relatives, first) { return true }
    let head = headToken(of: source)
    if nameOfToken[head] >= 0
      || source.contains(where: {
        nameOfToken[$0] >= 0 && names[nameOfToken[$0]].kind == .person && !text.isPossessiveAfter(names[nameOfToken[$0]].tokens)
          && $0 == source.upperBound - 1
      })
    {
      return true
    }
    let key = text.key(head)
    if text.language.names.isPersonOrGroup(key) || text.language.names.organisationHeads.contains(key)
      || text.language.names.titles.longestMatch(at: head, in: text.tokens, end: head + 1) != nil
      || text.language.names.pluralTitles.longestMatch(at: head, in: text.tokens, end: head + 1) != nil
    {
      return true
    }
    if text.language.words.quantifiers.contains(key) || text.tokens[head].kind == .number || text.language.cues.documents.contains(key) {
      return true
    }
    return isSpeech && !text.language.names.calendarWords.contains(key) && !text.language.cues.timeNouns.contains(key)
  }

  /// The last word before the first preposition after a noun: `head` in `the head of the agency`.
  func headToken(of source: Range<Int>) -> Int {
    for i in source.dropFirst()
    where nameOfToken[i] < 0 && text.language.words.prepositions.contains(text.key(i))
      && !text.isOne(of: text.language.words.determiners, i - 1)
    {
      return i - 1
    }
    return source.upperBound - 1
  }

  /// The person whom an apposition right after a phrase names, titles and all: `the town's engineer, Emil Lund`.
  func person(apposedTo phrase: Range<Int>) -> Int? {
    var first = phrase.upperBound + 1
    guard first + 1 < text.tokens.count, text.isComma(first - 1) else { return nil }
    // `her brother, the tenor Emil Lund`
    if nameOfToken[first] < 0, text.isOne(of: text.language.words.definiteArticle, first) {
      first += 1
      while first + 1 < text.tokens.count, nameOfToken[first] < 0, text.trees.tag(first) == .noun { first += 1 }
    }
    guard nameOfToken[first] >= 0 else { return nil }
    let name = names[nameOfToken[first]]
    return name.kind == .person && name.whole.lowerBound == first ? nameOfToken[first] : nil
  }

  /// The token before the comma, dash or bracket that opens an apposition ending at `i`.
  private func apposition(endingAt i: Int, in range: Range<Int>) -> Int? {
    var j = i - 1
    while j > range.lowerBound, i - j < QuotationCalibration.standard.appositionBefore {
      if text.isMark(i, ")") ? text.isMark(j, "(") : text.isComma(j) || text.isMark(j, "—") || text.isMark(j, "–") { return j - 1 }
      if QuotationMark(text.bytes, text.tokens[j]).map({ !$0.isSingle }) ?? false { return nil }
      j -= 1
    }
    return nil
  }

  private func isNounLike(_ i: Int) -> Bool {
    nameOfToken[i] >= 0
      || text.tokens[i].isWord && !text.isAuxiliary(i) && !text.isBreak(i) && !text.language.cues.saying.contains(text.key(i))
  }
}
