import TextAlgorithms
import Vocabulary

/// Finds the names, the nouns and the pronouns of the third person in a report.
///
/// Nouns are told by the tree; where a sentence was not parsed only names and pronouns are found. Words of names and titles are no nouns.
struct MentionFinder {
  let text: Text
  let names: [FoundName]
  let sources: SourceFinder
  let isQuoted: [Bool]

  /// In the order of their heads.
  func find() -> [Mention] {
    var out: [Mention] = names.indices.compactMap(self.name)
    for i in text.tokens.indices where text.tokens[i].isWord && sources.nameOfToken[i] < 0 {
      guard text.blocks[text.sentences[text.sentenceOfToken[i]].block].kind.isStory else { continue }
      if let found = pronoun(i) ?? noun(i) { out.append(found) }
    }
    return out.sorted { $0.head < $1.head }
  }

  private func name(_ index: Int) -> Mention? {
    let name = names[index], head = name.tokens.upperBound - 1
    let kind: Referent.Kind
    switch name.kind {
    case .person: kind = .person
    case .organisation: kind = .body
    case .group: kind = .group
    case .place: kind = .place
    // A name that could not be classed may be a person where no network was asked, but not `the B-41`.
    case .other:
      let isThing =
        name.whole.lowerBound > 0 && text.isOne(of: text.language.words.determiners, name.whole.lowerBound - 1)
        || text.bytes[text.byteRange(name.whole)].contains { $0 >= 0x30 && $0 <= 0x39 }
      kind = isThing || text.trees.isParsed(name.tokens.lowerBound) ? .thing : .person
    }
    let isPossessor = text.isPossessiveAfter(name.tokens)
    let isOblique = isBehindPreposition(name.whole.lowerBound)
    return Mention(
      form: .name, head: head, tokens: name.whole, kind: kind, gender: name.gender == .either ? nil : name.gender, isPlural: kind == .group,
      name: index,
      isSubject: !isPossessor && !isOblique && isSubject(name.whole), isOblique: isOblique || isPossessor,
      isQuoted: isQuoted[name.tokens.lowerBound])
  }

  private func pronoun(_ i: Int) -> Mention? {
    let words = text.language.words
    let isMale = text.isOne(of: words.malePronouns, i), isFemale = text.isOne(of: words.femalePronouns, i)
    let isPlural = text.isOne(of: words.pluralPronouns, i), isNeuter = text.isOne(of: words.neuterPronouns, i)
    guard isMale || isFemale || isPlural || isNeuter else { return nil }
    let isOwner = text.isOne(of: words.possessivePronouns, i) && text.trees.relation(i) == .nmodPoss
    return Mention(
      form: .pronoun, head: i, tokens: i..<(i + 1), kind: isMale || isFemale ? .person : isPlural ? .group : .body,
      gender: isMale ? .male : isFemale ? .female : nil, isPlural: isPlural, isSubject: isSubject(i..<(i + 1)),
      isOblique: isOwner || isBehindPreposition(i), isQuoted: isQuoted[i])
  }

  private func noun(_ i: Int) -> Mention? {
    guard text.trees.tag(i) == .noun, text.trees.relation(i) != .compound else { return nil }
    let kind = kind(of: i)
    let isPlural = text.trees.pennTag(i) == .nns
    let first = text.trees.subtree(i)?.lowerBound ?? i
    return Mention(
      form: .noun, head: i, tokens: min(first, i)..<(i + 1), kind: kind == .person && isPlural ? .group : kind,
      gender: text.language.names.personNouns[text.key(i)].flatMap { $0 == .either ? nil : $0 }, isPlural: isPlural,
      determiner: determiner(of: i), isSubject: isSubject(i..<(i + 1)), isOblique: isBehindPreposition(min(first, i)), isQuoted: isQuoted[i]
    )
  }

  private func kind(of i: Int) -> Referent.Kind {
    let key = text.key(i), names = text.language.names
    if names.bodyNouns.contains(key) { return .body }
    if names.personNouns[key] != nil || names.titles.longestMatch(at: i, in: text.tokens, end: i + 1) != nil { return .person }
    if names.groupNouns.contains(key) { return .group }
    if text.language.cues.documents.contains(key) { return .document }
    return names.organisationHeads.contains(key) ? .body : .thing
  }

  private func determiner(of i: Int) -> Mention.Determiner {
    for child in text.trees.children(i) where child < i {
      switch text.trees.relation(child) {
      case .nmodPoss: return .owned
      case .det: return text.isOne(of: text.language.words.definiteDeterminers, child) ? .definite : .indefinite
      case .nummod: return .indefinite
      default: continue
      }
    }
    return .bare
  }

  /// By the tree; without one, what no preposition stands before.
  private func isSubject(_ tokens: Range<Int>) -> Bool {
    guard text.trees.isParsed(tokens.lowerBound) else { return true }
    switch text.trees.relation(text.headOfPhrase(tokens)) {
    case .nsubj, .nsubjOuter, .nsubjPass: return true
    default: return false
    }
  }

  private func isBehindPreposition(_ first: Int) -> Bool {
    first > 0 && text.sentenceOfToken[first - 1] == text.sentenceOfToken[first]
      && (text.isOne(of: text.language.words.prepositions, first - 1)
        || first > 1 && text.isOne(of: text.language.words.determiners, first - 1)
          && text.isOne(of: text.language.words.prepositions, first - 2))
  }
}

extension Text {
  /// The token of a phrase whose head lies outside it, by the tree; the last one where there is none.
  func headOfPhrase(_ tokens: Range<Int>) -> Int {
    tokens.first { i in
      guard self.tokens[i].isWord, trees.isParsed(i) else { return false }
      return trees.head(i).map { !tokens.contains($0) } ?? true
    } ?? tokens.upperBound - 1
  }
}
