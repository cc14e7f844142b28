import TextAlgorithms
import Vocabulary

/// What the parts of a person's name say: where the surname begins, and whether middle names speak against one person.
struct PersonNames {
  let text: Text

  /// The names, with those marked that are a surname of several words.
  ///
  /// A surname begins with a particle that is no given name (`De Vries`), or with any particle where the report prints a longer name that
  /// ends in the same words (`Ben Said` behind `Omar Ben Said`), or is two words that a hyphen joins (`Zeggen-Porter`).
  func marked(_ names: [FoundName]) -> [FoundName] {
    var ends: Set<[UInt64]> = []
    for name in names where name.kind == .person && name.tokens.count > 2 {
      for start in name.tokens.dropFirst() where name.tokens.upperBound - start > 1 { ends.insert(keys(start..<name.tokens.upperBound)) }
    }
    return names.map { name in
      guard name.kind == .person, name.tokens.count > 1, name.surname == nil else { return name }
      var name = name
      name.isSurnameAlone = isSurname(name, ends)
      return name
    }
  }

  private func isSurname(_ name: FoundName, _ ends: Set<[UInt64]>) -> Bool {
    let first = name.tokens.lowerBound
    let isKnown = text.language.gazetteer.gender(of: text.key(first)) != nil
    if text.isOne(of: text.language.words.nameParticles, first) {
      return !isKnown && !text.endsWithStop(first) || ends.contains(keys(name.tokens))
    }
    let isOneWord = name.tokens.dropFirst().allSatisfy { text.tokens[$0].start == text.tokens[$0 - 1].end }
    return isOneWord && name.tokens.contains { text.isMark($0, "-") } && (!isKnown || ends.contains(keys(name.tokens)))
  }

  private func keys(_ tokens: Range<Int>) -> [UInt64] { tokens.map { text.key($0) } }

  /// Whether both names have a second given name and these begin with different letters: `Ida B. Holm`, `Ida Clara Holm`.
  func differInMiddle(_ name: FoundName, _ other: FoundName) -> Bool {
    guard let a = middle(name), let b = middle(other) else { return false }
    return text.bytes[Int(text.tokens[a].start)] | 0x20 != text.bytes[Int(text.tokens[b].start)] | 0x20
  }

  /// The word between given name and surname, if it is the only one and no particle.
  private func middle(_ name: FoundName) -> Int? {
    let inner = name.tokens.dropFirst().dropLast()
    guard inner.count == 1, let only = inner.first, text.tokens[only].isWord,
      !text.isOne(of: text.language.words.nameParticles, only)
    else { return nil }
    return only
  }
}
