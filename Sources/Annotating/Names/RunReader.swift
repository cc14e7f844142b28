import TextAlgorithms
import Vocabulary

/// Cuts a run of capitalised words into titles and names and says of what kind each is.
struct RunReader {
  let text: Text
  let sentence: Sentence

  func names(in run: Range<Int>) -> [FoundName] {
    var out: [FoundName] = []
    var i = run.lowerBound
    var titleStart: Int? = lowerTitleStart(before: i)
    var pending = i  // first token not yet given to a name
    while i < run.upperBound {
      if let title = text.language.names.titles.longestMatch(at: i, in: text.tokens, end: run.upperBound), !isInsideOrganisation(i, run),
        !isSurname(i, title.length, run), !isSuffix(i, title.length, run), !text.opensKnownName(i, end: run.upperBound)
      {
        let end = nameEnd(pending..<i)
        if pending < end { append(pending..<end, titles: nil, to: &out) }
        titleStart = titleStart ?? min(end, qualifierStart(before: i, run))
        i += title.length
        // `Chief Executive of Brent Mills`: whose title it is stands elsewhere.
        if i < run.upperBound, text.isOne(of: text.language.words.namePossessors, i) {
          i += i + 1 < run.upperBound && text.isOne(of: text.language.words.determiners, i + 1) ? 2 : 1
          titleStart = nil
        }
        pending = i
        continue
      }
      if let modifier = text.language.names.titleModifiers.longestMatch(at: i, in: text.tokens, end: run.upperBound),
        i + modifier.length < run.upperBound, !text.opensKnownName(i, end: run.upperBound),
        !isPartOfName(i, modifier.length, run)
      {
        if pending < i { append(pending..<i, titles: nil, to: &out) }
        titleStart = titleStart ?? i
        i += modifier.length
        pending = i
        continue
      }
      i += 1
    }
    if pending < run.upperBound { append(pending..<run.upperBound, titles: titleStart.map { $0..<pending }, to: &out) }
    return out
  }

  /// `NPA Political Director`: where the name before a title ends and what kind of title it is begins.
  private func nameEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text.isOne(of: text.language.names.nameableWords, end - 1),
      !text.language.names.organisationHeads.contains(text.key(end - 1))
    {
      end -= 1
    }
    return end
  }

  /// `Tim Lord`: a title that ends the run right after a given name.
  private func isSurname(_ i: Int, _ length: Int, _ run: Range<Int>) -> Bool {
    i + length == run.upperBound && i > run.lowerBound && text.language.gazetteer.gender(of: text.key(i - 1)) != nil
  }

  /// `Halm St.`: a street, no saint.
  private func isSuffix(_ i: Int, _ length: Int, _ run: Range<Int>) -> Bool {
    i + length == run.upperBound && i > run.lowerBound
      && text.language.gazetteer.placeSuffixes.longestMatch(at: i, in: text.tokens, end: run.upperBound)?.length == length
  }

  /// `First National Fund`, `New Tarn`: no title follows that the word could modify, and a body's or place's name may begin with it.
  private func isPartOfName(_ i: Int, _ length: Int, _ run: Range<Int>) -> Bool {
    let rest = (i + length)..<run.upperBound
    let isTitled = rest.contains { text.language.names.titles.longestMatch(at: $0, in: text.tokens, end: run.upperBound) != nil }
    // `Republican Congress` is what everybody calls the Congress.
    let isKnown =
      text.language.gazetteer.organisations.longestMatch(at: rest.lowerBound, in: text.tokens, end: rest.upperBound)?.length == rest.count
    return text.language.names.organisationHeads.contains(text.key(run.upperBound - 1)) && (!isTitled || rest.count == 1) && !isKnown
      || !isTitled && text.isOne(of: text.language.names.nameableWords, i)
        && text.language.gazetteer.gender(of: text.key(rest.lowerBound)) == nil
  }

  /// The speaker of a turn's label, whose capitals say nothing.
  func speaker(_ range: Range<Int>) -> [FoundName] {
    names(in: range).map { name in
      var name = name
      (name.kind, name.canonical, name.isSure) = (.person, nil, true)
      name.gender = name.gender ?? text.language.gazetteer.gender(of: text.key(name.tokens.lowerBound))
      return name
    }
  }

  /// A title's words that belong to an organisation's name: `Prime Minister's Office`, `Ministry of …` are heads, not titles.
  private func isInsideOrganisation(_ i: Int, _ run: Range<Int>) -> Bool {
    text.language.gazetteer.organisations.longestMatch(at: i, in: text.tokens, end: run.upperBound) != nil
      || text.tokens[run.upperBound - 1].isWord && text.language.names.organisationHeads.contains(text.key(run.upperBound - 1))
        && i > run.lowerBound
  }

  /// `NATO chief` before `Mark Rutte`: a title in lower case right before the run, with what qualifies it.
  private func lowerTitleStart(before i: Int) -> Int? {
    for length in [4, 3, 2, 1] where i - length >= sentence.tokens.lowerBound {
      guard let match = text.language.names.titles.longestMatch(at: i - length, in: text.tokens, end: i), match.length == length else {
        continue
      }
      return qualifierStart(before: i - length, sentence.tokens)
    }
    return nil
  }

  /// Demonyms, names and `former` before a title belong to it; so does `Ukraine's`.
  private func qualifierStart(before i: Int, _ range: Range<Int>) -> Int {
    var start = i
    while start > range.lowerBound {
      let j = start - 1
      let token = text.tokens[j]
      let isName = token.kind == .word && token.isCapitalised && !text.language.names.functionWords.contains(token.key)
      if isName || text.language.names.titleModifiers.longestMatch(at: j, in: text.tokens, end: j + 1) != nil
        || text.isPossessive(j) && j > range.lowerBound && text.tokens[j - 1].isCapitalised
      {
        start = j
      } else {
        break
      }
    }
    return start
  }

  private func append(_ whole: Range<Int>, titles: Range<Int>?, to out: inout [FoundName]) {
    // `Republican of South Oran`: what a small word joins to a title is a name of its own.
    var range = whole
    while let first = range.first,
      text.isOne(of: text.language.words.namePossessors, first)
        || first > whole.lowerBound && text.isOne(of: text.language.words.definiteArticle, first)
    {
      range = range.dropFirst()
    }
    // `Representative Ida Holm of Oran`: and so is what it joins to a person.
    if let titles, !titles.isEmpty, let joiner = range.dropFirst().first(where: { text.isOne(of: text.language.words.namePossessors, $0) })
    {
      append(range.lowerBound..<joiner, titles: titles, to: &out)
      append(joiner..<range.upperBound, titles: nil, to: &out)
      return
    }
    guard !range.isEmpty else { return }
    if let office = officeBefore(range) {
      out.append(classify(office.name, titles: office.titles))
      return
    }
    var i = range.lowerBound
    // Names that a gazetteer knows come first: `Ukraine Defense Contact Group` is one, `Poland Today` is not asked.
    var cut = range
    while cut.count > 1,
      isDemonym(cut.lowerBound) && text.language.gazetteer.gender(of: text.key(cut.lowerBound)) == nil || opensClause(cut),
      !endsAsOrganisation(cut)
    {
      cut = (cut.lowerBound + 1)..<cut.upperBound
    }
    i = cut.lowerBound
    if cut.count == 1, isDemonym(i), text.language.gazetteer.places.longestMatch(at: i, in: text.tokens, end: cut.upperBound) == nil {
      return
    }
    guard !cut.isEmpty else { return }
    if cut.count == 1, isUnknownDemonym(i) { return }
    out.append(classify(cut, titles: titles))
  }

  /// `Secretary of the Interior Ida Holm`, `Minister for Women and Trade Ida Holm`: what an office is for ends before a given name.
  private func officeBefore(_ range: Range<Int>) -> (titles: Range<Int>, name: Range<Int>)? {
    guard range.count > 2, text.language.gazetteer.gender(of: text.key(range.lowerBound)) == nil,
      let given = range.dropFirst().dropLast().first(where: { text.language.gazetteer.gender(of: text.key($0)) != nil })
    else { return nil }
    let words = text.language.words
    var start = range.lowerBound
    while start > sentence.tokens.lowerBound, range.lowerBound - start < NameCalibration.standard.officeWords {
      let i = start - 1
      let isSmall = text.isOne(of: words.namePossessors, i) || text.isOne(of: words.and, i) || text.isOne(of: words.definiteArticle, i)
      guard isSmall || text.isComma(i) || text.tokens[i].isWord && text.tokens[i].isCapitalised else { break }
      start = i
      guard let title = text.language.names.titles.longestMatch(at: i, in: text.tokens, end: range.lowerBound) else { continue }
      guard text.isOne(of: words.namePossessors, i + title.length) else { return nil }
      return (qualifierStart(before: i, sentence.tokens)..<given, given..<range.upperBound)
    }
    return nil
  }

  /// `Supporting Oran is right`: a verb that opens a sentence before a place or body of our lists.
  private func opensClause(_ range: Range<Int>) -> Bool {
    guard range.lowerBound == sentence.tokens.lowerBound, text.isGerund(range.lowerBound) else { return false }
    let rest = range.dropFirst(), gazetteer = text.language.gazetteer
    return [gazetteer.places, gazetteer.organisations].contains {
      $0.longestMatch(at: rest.lowerBound, in: text.tokens, end: rest.upperBound)?.length == rest.count
    }
  }

  private func isDemonym(_ i: Int) -> Bool { text.language.gazetteer.demonyms.longestMatch(at: i, in: text.tokens, end: i + 1) != nil }

  /// `the Ardalian president`: an adjective in -ian, -ese or -ish right before a title or a noun for people.
  private func isUnknownDemonym(_ i: Int) -> Bool {
    let word = text.text(i)
    guard word.hasSuffix("ian") || word.hasSuffix("ese") || word.hasSuffix("ish"), i + 1 < sentence.tokens.upperBound else { return false }
    return text.language.names.isPersonOrGroup(text.key(i + 1))
      || text.language.names.titles.longestMatch(at: i + 1, in: text.tokens, end: sentence.tokens.upperBound) != nil
  }

  private func endsAsOrganisation(_ range: Range<Int>) -> Bool {
    let heads = text.language.names.organisationHeads
    return heads.contains(text.key(range.upperBound - 1)) || heads.contains(text.key(range.lowerBound))
      || range.contains { heads.contains(text.key($0)) && text.isOne(of: text.language.words.nameJoiners, $0 + 1) }
  }

  /// `Coldwater Park`, `Norun Air Base`.
  private func endsAsPlace(_ range: Range<Int>) -> Bool {
    ((range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound)).contains { start in
      let match = text.language.gazetteer.placeSuffixes.longestMatch(at: start, in: text.tokens, end: range.upperBound)
      return match.map { start + $0.length == range.upperBound } ?? false
    }
  }

  private func classify(_ range: Range<Int>, titles: Range<Int>?) -> FoundName {
    let first = range.lowerBound
    func name(_ kind: Actor.Kind, canonical: String? = nil, gender: Gender? = nil, sure: Bool) -> FoundName {
      FoundName(
        tokens: range, kind: kind, titles: titles, canonical: canonical ?? (kind == .person ? withoutNickname(range) : nil), gender: gender,
        isSure: sure)
    }
    let given = text.language.gazetteer.gender(of: text.key(first))
    if let titles, !titles.isEmpty {
      // `Chairman Ida Holm`: an office's word says less than the given name.
      // A single word behind a title is a surname, though many surnames are given names too.
      let given = range.count > 1 ? given : nil
      let known = given == .either ? nil : given
      return name(
        .person, gender: titleGender(titles, isCourtesy: true) ?? known ?? titleGender(titles, isCourtesy: false) ?? given, sure: true)
    }
    if range.count > 1 || !text.language.gazetteer.upperCaseOnly.contains(text.key(first)) || text.isAcronym(first) {
      if let match = text.language.gazetteer.organisations.longestMatch(at: first, in: text.tokens, end: range.upperBound),
        match.length == range.count
      {
        return name(.organisation, canonical: text.language.gazetteer.organisationList[Int(match.value)].name, sure: true)
      }
      if let match = text.language.gazetteer.places.longestMatch(at: first, in: text.tokens, end: range.upperBound),
        match.length == range.count
      {
        return name(.place, canonical: text.language.gazetteer.placeList[Int(match.value)].name, sure: true)
      }
    }
    if range.count > 1, endsAsOrganisation(range) { return name(.organisation, sure: true) }
    if range.count > 1, given != nil { return name(.person, gender: given, sure: true) }
    if range.count > 1, text.language.names.thingHeads.contains(text.key(range.upperBound - 1)) { return name(.other, sure: true) }
    if endsAsPlace(range) { return name(.place, sure: true) }
    if range.allSatisfy({ !text.tokens[$0].isWord || text.isAcronym($0) }) { return name(.organisation, sure: true) }
    let after = range.upperBound
    let speaks =
      after < sentence.tokens.upperBound
      && (text.language.cues.saying.contains(text.key(after))
        || text.language.cues.classOf(text.key(after)) != nil && !text.isGerund(after))
    if speaks { return name(.person, gender: given, sure: range.count > 1) }
    if first > sentence.tokens.lowerBound, text.language.words.placePrepositions.contains(text.key(first - 1)) {
      return name(.place, sure: false)
    }
    if range.count == 1 { return name(given != nil ? .person : .other, gender: given, sure: false) }
    return name(range.count <= NameCalibration.standard.personWords ? .person : .other, sure: false)
  }

  /// `Ida Holm` for `Ida “Red” Holm`; nil for a name without marks.
  private func withoutNickname(_ range: Range<Int>) -> String? {
    guard let open = range.dropFirst().first(where: { text.isQuotationMark($0) && !text.isPossessive($0) }),
      let close = range.last(where: { text.isQuotationMark($0) && !text.isPossessive($0) }), close > open, close + 1 < range.upperBound
    else { return nil }
    return text.text(text.byteRange(range.lowerBound..<open)) + " " + text.text(text.byteRange((close + 1)..<range.upperBound))
  }

  private func titleGender(_ titles: Range<Int>, isCourtesy: Bool) -> Gender? {
    var i = titles.lowerBound
    while i < titles.upperBound {
      if let match = text.language.names.titles.longestMatch(at: i, in: text.tokens, end: titles.upperBound) {
        let title = text.language.names.titleList[Int(match.value)]
        if title.gender != .either, (title.kind == .courtesy) == isCourtesy { return title.gender }
        i += match.length
      } else {
        i += 1
      }
    }
    return nil
  }
}
