import Annotating
import TextAlgorithms

/// The names in a sentence of GUM: of each mention of a person, organisation or place the part that is a proper name.
///
/// GUM marks whole phrases and does not say which are names. A name here is the mention's head with the proper nouns beside it that hang
/// on it or on each other, as UNER marks names: no title, no article, no possessor that is a name itself, nobody named for office or
/// people ("the President", "Americans"), nothing inside a longer name of another kind ("Paris" in "the Paris Agreement").
struct GUMNames {
  private let forms: [String]
  private let lowered: [String]
  private let isName: [Bool]
  private let isPlural: [Bool]
  /// Indices in the sentence.
  private let heads: [Int?]
  private let relations: [String]
  private let mentions: [EntityMarks.Mention]

  static func names(_ bank: Treebank, _ sentence: Treebank.Sentence) -> [MarkedName] {
    let reader = GUMNames(bank, sentence)
    return reader.mentions.compactMap(reader.name)
  }

  private init(_ bank: Treebank, _ sentence: Treebank.Sentence) {
    let words = bank.words[sentence.words]
    forms = sentence.words.map(bank.form)
    lowered = forms.map { $0.lowercased() }
    isName = words.map { $0.tag == "PROPN" || $0.pennTag == "NNP" || $0.pennTag == "NNPS" }
    isPlural = words.map { $0.pennTag == "NNPS" }
    heads = words.map { word in word.head.map { $0 - sentence.words.lowerBound } }
    relations = words.map(\.relation)
    mentions = EntityMarks.mentions(words.map(\.misc))
  }

  private static let kinds: [String: MarkedName.Kind] = ["person": .person, "organization": .organisation, "place": .place]

  private func name(_ mention: EntityMarks.Mention) -> MarkedName? {
    guard var kind = Self.kinds[mention.kind], let head = head(mention.words) else { return nil }
    var words: Range<Int>
    if let named = namedBehind(head, mention.words), kind == .person {
      words = named
    } else {
      guard isName[head] else { return nil }
      words = extended(head, kind, mention.words)
    }
    if kind == .person {
      if let group = group(words, head) { kind = group } else if !isPerson(words, head) { return nil }
      while words.count > 1, NameWords.isShortTitle(lowered[words.lowerBound]) { words = words.dropFirst() }
    } else if isCommon(words) || (isPlural[head] && NameWords.isDemonym(phrase(words))) {
      return nil
    } else if kind == .place, NameWords.isOrganisation(phrase(words)) {
      kind = .organisation
    }
    return isInside(words, mention) ? nil : MarkedName(kind: kind, words: words)
  }

  /// The only word of a phrase whose head lies outside, or the first of several.
  private func head(_ words: Range<Int>) -> Int? {
    words.first { word in heads[word].map { !words.contains($0) } ?? true }
  }

  private func phrase(_ words: Range<Int>) -> String { forms[words].joined(separator: " ") }

  // MARK: - Where a name begins and ends

  /// The name behind a noun or title that is the head: "creator Ada Brook", "US President Ada Brook".
  private func namedBehind(_ head: Int, _ limits: Range<Int>) -> Range<Int>? {
    let first = head + 1
    guard !isName[head] || NameWords.isTitle(lowered[head]), first < limits.upperBound, isName[first], relations[first] == "flat" else {
      return nil
    }
    return extended(first, .person, first..<limits.upperBound)
  }

  private static let joints: Set<String> = ["&", "-", "–", "."]
  private static let possessives: Set<String> = ["'s", "’s"]

  private func extended(_ head: Int, _ kind: MarkedName.Kind, _ limits: Range<Int>) -> Range<Int> {
    var words = head..<head + 1
    while words.lowerBound > limits.lowerBound {
      let before = words.lowerBound - 1
      if isName[before] {
        guard isJoined(before, words, limits), kind != .person || relations[before] != "nmod:desc" else { break }
        words = before..<words.upperBound
      } else {
        guard before > limits.lowerBound, isName[before - 1], isJoined(before - 1, words, limits), isJoint(before, kind) else { break }
        words = before - 1..<words.upperBound
      }
    }
    while words.upperBound < limits.upperBound {
      guard let end = end(behind: words, head, kind, limits) else { break }
      words = words.lowerBound..<end
    }
    return words
  }

  /// A word hangs on one of the words, over names that stand between, or they on it, or it on what is outside the phrase, as they do.
  private func isJoined(_ word: Int, _ words: Range<Int>, _ limits: Range<Int>) -> Bool {
    if words.contains(where: { heads[$0] == word }) || relations[word] == "conj" { return true }
    var node = word
    for _ in limits {
      guard let next = heads[node], limits.contains(next) else { return true }
      if words.contains(next) { return true }
      let between = next < words.lowerBound ? next..<words.lowerBound : words.upperBound..<next + 1
      guard between.allSatisfy({ isName[$0] || Self.joints.contains(forms[$0]) || forms[$0] == "and" }) else { return false }
      node = next
    }
    return false
  }

  /// A word between two parts of a name, on the left of the head.
  private func isJoint(_ word: Int, _ kind: MarkedName.Kind) -> Bool {
    if forms[word] == "and" {
      // "Salt and Fjord Rivers" are two, "the Means and Ways Board" is one.
      return kind != .person && !isPlural[word + 1] && relations[word + 1] == "conj" && !isNamed(endingAt: word)
    }
    if kind == .person { return Self.joints.contains(forms[word]) && forms[word] != "&" }
    guard Self.possessives.contains(forms[word]) else { return Self.joints.contains(forms[word]) }
    // "Norway 's Ice Council" is two names, "People 's Council" one.
    return !isNamed(endingAt: word)
  }

  /// An organisation or place ends with the word or before it.
  private func isNamed(endingAt word: Int) -> Bool {
    mentions.contains { Self.kinds[$0.kind] ?? .person != .person && $0.words.contains(word - 1) && $0.words.upperBound <= word + 1 }
  }

  /// The end of the name after one more part of it on the right.
  private func end(behind words: Range<Int>, _ head: Int, _ kind: MarkedName.Kind, _ limits: Range<Int>) -> Int? {
    let next = words.upperBound
    let limit = limits.upperBound
    func joins(_ word: Int) -> Bool { word < limit && isName[word] && isJoined(word, words, limits) }
    if joins(next) { return next + 1 }
    if Self.joints.contains(forms[next]), forms[next] != "&" || kind != .person, joins(next + 1) { return next + 2 }
    if kind == .person {
      return !forms[next].isEmpty && forms[next].allSatisfy("IVX".contains) && isJoined(next, words, limits) ? next + 1 : nil
    }
    if next + 1 == limit, forms[next].utf8.allSatisfy({ (0x30...0x39).contains($0) }), isJoined(next, words, limits) { return limit }
    switch forms[next] {
    case "of", "for", "de":
      let hasOf = forms[words].contains { $0 == "of" || $0 == "for" }
      let start = next + 1 < limit && lowered[next + 1] == "the" && forms[next] != "de" ? next + 2 : next + 1
      guard start < limit, isName[start] else { return nil }
      // The noun that hangs on the name stands at the end of its own, which "and" may part: "Office for Sand and Dune Research".
      let run = (start..<limit).prefix { isName[$0] || forms[$0] == "and" }
      guard let noun = run.first(where: { isName[$0] && (heads[$0].map(words.contains) ?? true || !limits.contains(heads[$0] ?? -1)) })
      else { return nil }
      return !hasOf || heads[noun] != head ? noun + 1 : nil
    case "and":
      guard kind == .organisation, joins(next + 1), relations[next + 1] == "conj" else { return nil }
      let apart = mentions.contains { $0.kind == "organization" && $0.words.lowerBound == next + 1 }
      return apart ? nil : next + 2
    default: return nil
    }
  }

  // MARK: - What is no name

  /// Several people under one name: a party is an organisation.
  private func group(_ words: Range<Int>, _ head: Int) -> MarkedName.Kind? {
    words.count == 1 && NameWords.parties.contains(lowered[head]) ? .organisation : nil
  }

  private func isPerson(_ words: Range<Int>, _ head: Int) -> Bool {
    if isPlural[head] && words.upperBound == head + 1 { return false }
    if NameWords.isTitle(lowered[head]), words.upperBound == head + 1, words.count == 1 || words.lowerBound < head { return false }
    if words.allSatisfy({ NameWords.isTitle(lowered[$0]) }) { return false }
    if words.lowerBound > 0, relations[words.lowerBound - 1] == "det", heads[words.lowerBound - 1] == head { return false }
    if words.count == 1, forms[words.lowerBound].count == 1 { return false }
    return forms[words].contains { $0.contains(where: \.isUppercase) } && !NameWords.isDemonym(phrase(words))
  }

  private func isCommon(_ words: Range<Int>) -> Bool {
    words.count == 1 && NameWords.common.contains(lowered[words.lowerBound])
  }

  /// The name is the beginning of a longer one of another kind, which ends with that one's head.
  private func isInside(_ words: Range<Int>, _ mention: EntityMarks.Mention) -> Bool {
    mentions.contains { outer in
      guard Self.kinds[outer.kind] == nil, outer.words != mention.words, outer.words.contains(words.lowerBound),
        outer.words.upperBound > words.upperBound, let head = head(outer.words), head >= words.upperBound, isName[head]
      else { return false }
      return (words.upperBound..<head).allSatisfy { isName[$0] || forms[$0].first?.isUppercase == true }
    }
  }
}
