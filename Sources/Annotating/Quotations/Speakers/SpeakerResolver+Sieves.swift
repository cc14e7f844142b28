import TextAlgorithms
import Vocabulary

/// Sieves that look beyond the words of a source: to what names it later, whose document it is, how many it stands for, which clause it goes on.
extension SpeakerResolver {
  /// `A spokesman said … “…,” said the spokesman, Ida Holm`: the person whom an apposition with the same noun names in this sentence or one
  /// of the two behind it, or with all the same words, a name among them, anywhere in the report.
  func namedLater(_ source: Range<Int>, _ head: Int, _ sentence: Int, _ discourse: Discourse) -> Int? {
    guard text.language.names.personNouns[text.key(head)] != nil, text.trees.pennTag(head) == .nn else { return nil }
    let words = discourse.descriptions.content(of: source)
    let hasName = source.contains { sources.nameOfToken[$0] >= 0 }
    var found: Set<Int> = []
    for (index, name) in names.enumerated() where name.kind == .person && name.tokens.lowerBound > source.upperBound {
      let isNear = text.sentenceOfToken[name.tokens.lowerBound] - sentence <= QuotationCalibration.standard.namedLater
      guard isNear || hasName else { break }
      for noun in discourse.descriptions.nouns(describing: name) where text.key(noun) == text.key(head) {
        let phrase = discourse.descriptions.phrase(of: noun)
        let isSame = hasName && discourse.descriptions.content(of: phrase) == words
        if isSame || isNear && text.isOne(of: text.language.words.definite, phrase.lowerBound) { found.insert(cast.actorOfName[index]) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// `Harbour Office figures`, `a statement from Ida Holm`: whose a document is.
  func institution(_ source: Range<Int>, _ head: Int) -> Int? {
    guard text.language.cues.documents.contains(text.key(head)), !text.language.names.isPersonOrGroup(text.key(head)) else { return nil }
    if head > source.lowerBound {
      let name = sources.nameOfToken[head - 1]
      if name >= 0, names[name].kind == .organisation { return name }
    }
    guard text.language.cues.messages.contains(text.key(head)) else { return nil }
    return source.lazy.map { sources.nameOfToken[$0] }.first {
      $0 >= 0 && names[$0].kind == .person && !text.isPossessiveAfter(names[$0].tokens) && isHung($0, source)
        && text.isOne(of: text.language.words.authorPrepositions, names[$0].whole.lowerBound - 1)
    }
  }

  /// A noun for several persons: `officials`, `senators`.
  private func isPlural(_ i: Int) -> Bool {
    text.language.names.groupNouns.contains(text.key(i))
      || text.language.names.pluralTitles.longestMatch(at: i, in: text.tokens, end: i + 1) != nil
  }

  /// `other Greens`, `several leading Greens`, `the Senja Green`: some of those whom a name stands for, or one.
  func isSome(of name: Int, _ source: Range<Int>) -> Bool {
    if !text.tokens[source.upperBound - 1].isCapitalised, isPlural(source.upperBound - 1) {
      return !text.isOne(of: text.language.words.definite, source.lowerBound)
    }
    let last = text.key(names[name].tokens.upperBound - 1)
    if text.language.words.adherents.contains(last) { return text.isOne(of: text.language.words.determiners, source.lowerBound) }
    let before = source.lowerBound..<max(source.lowerBound, names[name].whole.lowerBound)
    return text.language.names.groupNouns.contains(last)
      && before.contains { text.tokens[$0].isWord && !text.isOne(of: text.language.words.definiteDeterminers, $0) }
  }

  func isSubject(_ token: Int) -> Bool { text.trees.relation(token) == .nsubj }

  /// `Holm left the council, but he said …`: the person who is the subject of the clause that this one is coordinated with.
  func parallel(_ token: Int, _ gender: Gender) -> Int? {
    guard isSubject(token), let verb = text.trees.head(token), text.trees.relation(verb) == .conj, let first = text.trees.head(verb),
      let subject = text.trees.children(first).first(where: { text.trees.relation($0) == .nsubj && $0 < first }),
      sources.nameOfToken[subject] >= 0
    else { return nil }
    let name = sources.nameOfToken[subject], actor = cast.actorOfName[name]
    guard names[name].kind == .person, !text.isPossessiveAfter(names[name].tokens), cast.genders[actor].map({ $0 == gender }) ?? true else {
      return nil
    }
    return actor
  }
}
