import TextAlgorithms
import Vocabulary

/// Finds names of persons, organisations and places by capital letters, titles and gazetteers.
///
/// Runs of capitalised words are cut at titles (`Ukrainian President` | `Volodymyr Zelenskyy`) and classed by what stands in them and beside
/// them. A single capitalised word at the start of a sentence is a name only where a gazetteer or another sentence says so; a title in
/// title case only repeats names that the body has. Refuses weekdays, months and demonyms. Cost: linear.
struct NameFinder {
  private let text: Text
  private let words: CapitalWords
  /// Headings and sentences in title case, and all others.
  private let titles: [Sentence], sentences: [Sentence]

  init(text: Text) {
    self.text = text
    titles = text.sentences.filter { Self.isTitle($0, text) }
    sentences = text.sentences.filter { !Self.isTitle($0, text) }
    words = CapitalWords(text, sentences)
  }

  func find() -> [FoundName] {
    var names: [FoundName] = []
    var doubtful: [FoundName] = []
    for sentence in sentences { scan(sentence, names: &names, doubtful: &doubtful) }
    let kinds = NameKinds(text: text, names: names + doubtful)
    names = names.map(kinds.settled)
    doubtful = doubtful.map(kinds.settled)
    var known = KnownNames(names, text)
    let couples = KinshipReader(text: text)
    let starts = Dictionary(names.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    for name in doubtful {
      if let settled = known.settle(name, text) {
        names.append(settled)
      } else if let next = starts[name.tokens.upperBound + 1], couples.lent(to: name, by: next) != nil {
        names.append(name)
      } else if let owner = ownerOrSpeaker(name) {
        names.append(owner)
      }
    }
    for index in names.indices where !names[index].isSure || known.isSurname(names[index], text) {
      if let settled = known.settle(names[index], text) { names[index] = settled }
    }
    known = KnownNames(names, text)
    for sentence in titles {
      var found: [FoundName] = []
      var unsure: [FoundName] = []
      scan(sentence, names: &found, doubtful: &unsure)
      names += (found + unsure).compactMap { name in
        known.part(of: name, text) ?? (name.isSure && name.canonical != nil ? name : nil)
      }
    }
    return KinshipReader(text: text).read(names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
  }

  private static func isTitle(_ sentence: Sentence, _ text: Text) -> Bool {
    let kind = text.blocks[sentence.block].kind
    return kind == .title || kind == .heading || isTitleCase(sentence, text)
  }

  /// `Norlo's profit fell`: a word that opens a sentence and that the network takes for a name, with what is its own or what it says.
  ///
  /// A person would have been named in full.
  private func ownerOrSpeaker(_ name: FoundName) -> FoundName? {
    let i = name.tokens.lowerBound
    guard text.trees.tag(i) == .propn, text.trees.name(i).map({ $0 != .outside }) ?? false, i + 1 < text.tokens.count,
      text.isPossessive(i + 1) || text.isOne(of: text.language.cues.saying, i + 1)
    else { return nil }
    var out = name
    if name.kind == .person, text.language.gazetteer.gender(of: text.key(i)) == nil { out.kind = .organisation }
    return out
  }

  /// Six words or more, nearly all of them capitalised but for small ones: capitals say nothing there.
  private static func isTitleCase(_ sentence: Sentence, _ text: Text) -> Bool {
    let calibration = NameCalibration.standard
    let words = text.tokens[sentence.tokens].filter(\.isWord)
    guard words.count >= calibration.titleCaseWords,
      words.count(where: \.isCapitalised) * 100 >= words.count * calibration.titleCasePercent
    else { return false }
    // `Mayor Ida Holm arrived on Monday`: a verb in lower case makes it a plain sentence.
    let heavy = words.filter { !text.language.names.functionWords.contains($0.key) && !text.language.names.calendarWords.contains($0.key) }
    return heavy.count(where: \.isCapitalised) * 100 >= heavy.count * calibration.heavyPercent
  }

  private func scan(_ sentence: Sentence, names: inout [FoundName], doubtful: inout [FoundName]) {
    var i = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    if let label = TurnLabel(text: text, sentence: sentence) {
      names += RunReader(text: text, sentence: sentence).speaker(label.name)
      i = label.colon
    }
    while i < end {
      guard beginsName(i) else {
        i += 1
        continue
      }
      let run = CapitalRun(text: text, words: words, start: withPrefix(i, sentence), end: end).tokens
      for found in RunReader(text: text, sentence: sentence).names(in: run) where !text.isAmountOrAbbreviation(found.tokens) {
        let name = inDateline(found, sentence)
        // A lone capitalised word that opens a sentence or a quotation proves nothing.
        if name.tokens.count == 1 && !name.isSure && text.opensSentence(name.tokens.lowerBound, sentence.tokens) {
          doubtful.append(name)
        } else {
          names.append(name)
        }
      }
      i = max(run.upperBound, i + 1)
    }
  }

  private func beginsName(_ i: Int) -> Bool {
    let token = text.tokens[i]
    guard token.isCapitalised, token.kind == .word, !isCurrency(i) else { return false }
    if words.begins(i) { return true }
    let length = token.end - token.start
    return length > 1 && !text.language.names.calendarWords.contains(token.key)
      && (!text.language.names.functionWords.contains(token.key) || text.isAcronym(i) || text.opensKnownName(i, end: text.tokens.count))
  }

  /// `NORRAY, March 3 (NPA) -`: capitals before a date at the beginning of a paragraph are a place, unless a list knows them.
  private func inDateline(_ name: FoundName, _ sentence: Sentence) -> FoundName {
    let first = name.tokens.lowerBound, next = name.tokens.upperBound
    guard first == sentence.tokens.lowerBound, name.canonical == nil, name.tokens.allSatisfy({ text.isAcronym($0) }), text.isComma(next),
      text.isOne(of: text.language.names.calendarWords, next + 1)
    else { return name }
    var out = name
    (out.kind, out.isSure, out.gender) = (.place, true, nil)
    return out
  }

  /// `USD 5`, `5 MEUR`, `HK$5`: the name of a currency beside its number.
  private func isCurrency(_ i: Int) -> Bool {
    let units = text.language.units
    let next = i + 1 < text.tokens.count ? text.tokens[i + 1] : nil
    if let next, units.dollarPrefixes[text.key(i)] != nil, text.isMark(i + 1, "$"), next.start == text.tokens[i].end { return true }
    let range = text.tokens[i].range
    let isCode = units.currencyCodes[text.key(i)] != nil
    let isMultiple =
      range.count == 4 && units.codePowers[Folding.key(text.bytes, range.prefix(1))] != nil
      && units.currencyCodes[Folding.key(text.bytes, range.dropFirst())] != nil
    return isCode && next?.kind == .number || (isCode || isMultiple) && i > 0 && text.tokens[i - 1].kind == .number
  }

  /// `’s-Gravenmoer`, `al-Masri`, `van der Holm`: where a name begins that has particles first.
  private func withPrefix(_ i: Int, _ sentence: Sentence) -> Int {
    var start = i
    let first = sentence.tokens.lowerBound
    while start > first {
      let isHyphenated = text.isMark(start - 1, "-") && start - 2 >= first && text.tokens[start - 1].end == text.tokens[start].start
      let particle = isHyphenated ? start - 2 : start - 1
      guard particle >= first, text.isOne(of: text.language.words.nameParticles, particle) else { break }
      start = particle
    }
    guard start == i, i - 3 >= first, text.isMark(i - 1, "-"), text.tokens[i - 1].end == text.tokens[i].start,
      text.tokens[i - 2].end == text.tokens[i - 1].start
    else { return start }
    if text.isPossessive(i - 2) { return text.tokens[i - 3].end < text.tokens[i - 2].start ? i - 2 : i }
    let isLetter = text.tokens[i - 2].end - text.tokens[i - 2].start == 1 && text.isQuotationMark(i - 3)
    return isLetter && i - 4 >= first && text.tokens[i - 4].end < text.tokens[i - 3].start ? i - 3 : i
  }
}

/// The names of a report that are beyond doubt, for settling the others.
private struct KnownNames {
  /// Key of a person's last word → gender and canonical name.
  private var surnames: [UInt64: FoundName] = [:]
  private var words: [UInt64: FoundName] = [:]
  /// Names of several words by the words.
  private var phrases: [[UInt64]: FoundName] = [:]
  /// Persons named in full, by the first word: `Li` of `Li Xiaoming`.
  private var firstWords: [UInt64: FoundName] = [:]
  /// Surnames by the place of their first token.
  private var spellings = SpellingIndex.ofNames()
  private var nameAtPlace: [Int: FoundName] = [:]

  init(_ names: [FoundName], _ text: Text) {
    for name in names {
      if name.tokens.count > 1 {
        phrases[name.tokens.map { text.key($0) }] = name
        if name.kind == .person, name.isSure { firstWords[text.key(name.tokens.lowerBound)] = name }
      }
      if name.kind == .person {
        let key = text.key(name.tokens.upperBound - 1)
        if surnames[key] == nil || name.isSure && !(surnames[key]?.isSure ?? false) { surnames[key] = name }
      } else if name.tokens.count == 1 {
        let key = text.key(name.tokens.lowerBound)
        if words[key] == nil || name.isSure && !(words[key]?.isSure ?? false) { words[key] = name }
      }
    }
    for name in surnames.values {
      spellings.insert(Folding.folded(text.bytes, text.tokens[name.tokens.upperBound - 1].range), at: name.tokens.lowerBound)
      nameAtPlace[name.tokens.lowerBound] = name
    }
  }

  /// A one-word organisation or place that is also the surname of somebody whom the report names in full: `Fox` after `Vera Fox`.
  func isSurname(_ name: FoundName, _ text: Text) -> Bool {
    guard name.tokens.count == 1, name.kind == .organisation || name.kind == .place else { return false }
    // `HOLM: We are late.`
    let isLabel = name.tokens.upperBound < text.tokens.count && text.isMark(name.tokens.upperBound, ":")
    guard !text.isAcronym(name.tokens.lowerBound) || isLabel else { return false }
    return surnames[text.key(name.tokens.lowerBound)].map { $0.isSure && ($0.tokens.count > 1 || $0.titles != nil) } ?? false
  }

  /// A doubtful single word as what it is elsewhere in the report, or nil where nothing speaks for it.
  func settle(_ name: FoundName, _ text: Text) -> FoundName? {
    if name.tokens.count > 1, text.isOne(of: text.language.words.nameParticles, name.tokens.lowerBound) {
      // `De Vries` after `Ida De Vries`.
      guard let known = surnames[text.key(name.tokens.upperBound - 1)], known.tokens.count > name.tokens.count else { return nil }
      var out = name
      (out.kind, out.isSure) = (.person, known.isSure)
      return out
    }
    guard name.tokens.count == 1 else { return nil }
    let key = text.key(name.tokens.lowerBound)
    let word = words[key]
    guard let known = surnames[key] ?? (word?.isSure ?? false ? word : nil) ?? near(name, text) ?? word ?? firstWords[key] else {
      return nil
    }
    var out = name
    out.kind = known.kind
    out.canonical = known.kind == .person ? nil : known.canonical
    // Of two persons of one surname it may be either.
    out.gender = known.kind == .person ? nil : known.gender
    out.isSure = known.isSure
    return out
  }

  /// A surname of at least `NameCalibration.lettersForError` letters with one letter more, less or other: a typing error.
  private func near(_ name: FoundName, _ text: Text) -> FoundName? {
    let word = Folding.folded(text.bytes, text.tokens[name.tokens.lowerBound].range)
    guard word.count >= NameCalibration.standard.lettersForError else { return nil }
    return spellings.candidates(word).lazy.compactMap { nameAtPlace[$0] }
      .first { EditDistance.isWithin(1, word, Folding.folded(text.bytes, text.tokens[$0.tokens.upperBound - 1].range)) }
  }

  /// The longest part of a run in a title that the body knows.
  func part(of name: FoundName, _ text: Text) -> FoundName? {
    if let known = phrase(in: name, text) { return known }
    for last in name.tokens.reversed() {
      let key = text.key(last)
      if let known = surnames[key] ?? words[key] {
        var out = name
        var first = last
        // The given name before a known surname belongs to it.
        if known.kind == .person, first > name.tokens.lowerBound, text.language.gazetteer.gender(of: text.key(first - 1)) != nil {
          first -= 1
        }
        out.tokens = first..<(last + 1)
        out.titles = nil
        out.kind = known.kind
        out.canonical = known.kind == .person ? nil : known.canonical
        out.gender = known.gender
        out.isSure = true
        return out
      }
    }
    return nil
  }
}

extension KnownNames {
  /// The longest name of several words that begins with the run.
  private func phrase(in name: FoundName, _ text: Text) -> FoundName? {
    let keys = name.tokens.map { text.key($0) }
    for length in stride(from: keys.count, to: 1, by: -1) {
      guard let known = phrases[Array(keys[..<length])] else { continue }
      var out = name
      out.tokens = name.tokens.lowerBound..<(name.tokens.lowerBound + length)
      (out.kind, out.canonical, out.gender, out.isSure) = (known.kind, known.canonical, known.gender, true)
      return out
    }
    return nil
  }
}
