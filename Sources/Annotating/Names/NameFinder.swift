import TextAlgorithms
import Vocabulary

/// Finds names of persons, organisations and places by capital letters, titles and gazetteers.
///
/// Runs of capitalised words are cut at titles (`Ukrainian President` | `Volodymyr Zelenskyy`) and classed by what stands in them and beside
/// them. A single capitalised word at the start of a sentence is a name only where a gazetteer or another sentence says so; a title in
/// title case only repeats names that the body has. Refuses weekdays, months and demonyms. Cost: linear.
struct NameFinder {
  let text: Text

  func find() -> [FoundName] {
    var names: [FoundName] = []
    var doubtful: [FoundName] = []
    var titles: [Sentence] = []
    for sentence in text.sentences {
      let kind = text.blocks[sentence.block].kind
      if kind == .title || kind == .heading || isTitleCase(sentence) {
        titles.append(sentence)
        continue
      }
      scan(sentence, names: &names, doubtful: &doubtful)
    }
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

  /// Six words or more, nearly all of them capitalised but for small ones: capitals say nothing there.
  private func isTitleCase(_ sentence: Sentence) -> Bool {
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
    while i < end {
      guard beginsName(i) else {
        i += 1
        continue
      }
      let run = CapitalRun(text: text, start: i, end: end).tokens
      for name in RunReader(text: text, sentence: sentence).names(in: run) {
        // A lone capitalised word that opens a sentence or a quotation proves nothing.
        if name.tokens.count == 1 && !name.isSure && opens(name.tokens.lowerBound, sentence) {
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
    guard token.isCapitalised, token.kind == .word else { return false }
    let length = token.end - token.start
    return length > 1 && !text.language.names.calendarWords.contains(token.key)
      && (!text.language.names.functionWords.contains(token.key) || isAcronym(i) || text.opensKnownName(i, end: text.tokens.count))
  }

  private func isAcronym(_ i: Int) -> Bool { text.isAcronym(i) }

  private func opens(_ i: Int, _ sentence: Sentence) -> Bool {
    i == sentence.tokens.lowerBound || text.tokens[i - 1].kind == .mark && !text.isMark(i - 1, ",") && !text.isMark(i - 1, "-")
  }
}

/// The names of a report that are beyond doubt, for settling the others.
private struct KnownNames {
  /// Key of a person's last word → gender and canonical name.
  private var surnames: [UInt64: FoundName] = [:]
  private var words: [UInt64: FoundName] = [:]
  /// Surnames by the place of their first token.
  private var spellings = SpellingIndex.ofNames()
  private var nameAtPlace: [Int: FoundName] = [:]

  init(_ names: [FoundName], _ text: Text) {
    for name in names {
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
    guard name.tokens.count == 1 else { return nil }
    let key = text.key(name.tokens.lowerBound)
    let word = words[key]
    guard let known = surnames[key] ?? (word?.isSure ?? false ? word : nil) ?? near(name, text) ?? word else { return nil }
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

extension Text {
  /// `New` of `New York`, `Little` of `Little Rock`: a small word that opens a name of our lists.
  func opensKnownName(_ i: Int, end: Int) -> Bool {
    (language.gazetteer.places.longestMatch(at: i, in: tokens, end: end)?.length ?? 0) > 1
      || (language.gazetteer.organisations.longestMatch(at: i, in: tokens, end: end)?.length ?? 0) > 1
  }

  /// Two or more letters, all upper case: `NATO`, `U.S.`.
  func isAcronym(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .word, token.end - token.start >= 2 else { return false }
    for b in bytes[token.range] where !((b >= 0x41 && b <= 0x5A) || b == 0x2E || (b >= 0x30 && b <= 0x39)) { return false }
    return true
  }
}
