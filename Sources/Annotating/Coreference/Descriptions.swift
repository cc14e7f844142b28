import TextAlgorithms
import Vocabulary

/// What a report calls each of its actors: by titles, appositions, predicates and kinship; of a body, by the words of its name.
struct Descriptions {
  let text: Text
  let names: [FoundName]
  let sources: SourceFinder
  let cast: ActorBuilder.Cast

  /// One referent for each actor of the cast, in its order.
  func referents() -> [Referent] {
    var out = cast.actors.indices.map { index -> Referent in
      let kind: Referent.Kind
      switch cast.actors[index].kind {
      case .person: kind = .person
      case .other: kind = isParsed(cast.actors[index]) ? .thing : .person
      case .organisation: kind = .body
      case .group: kind = .group
      case .place: kind = .place
      }
      return Referent(kind: kind, actor: index, gender: cast.genders[index], isPlural: kind == .group)
    }
    for (index, name) in names.enumerated() {
      let actor = cast.actorOfName[index]
      for words in [name.titles, name.kinship].compactMap({ $0 }) where !words.isEmpty {
        out[actor].nouns.insert(text.key(words.upperBound - 1))
        out[actor].words.formUnion(content(of: words))
      }
      if name.kind == .organisation {
        for i in name.tokens where isHeadOfBody(i) { out[actor].nouns.insert(text.key(i)) }
        out[actor].words.formUnion(content(of: name.tokens))
      }
      for noun in nouns(describing: name) where fits(noun, out[actor].kind) {
        out[actor].nouns.insert(text.key(noun))
        out[actor].words.formUnion(content(of: phrase(of: noun)))
      }
    }
    return out
  }

  private func isParsed(_ actor: Actor) -> Bool {
    actor.mentions.contains { text.trees.isParsed(text.tokens(inPage: $0.range).lowerBound) }
  }

  /// Nouns that the tree makes an apposition or a predicate of a name, or whose apposition the name is.
  func nouns(describing name: FoundName) -> [Int] {
    let head = text.headOfPhrase(name.whole)
    guard text.trees.isParsed(head) else { return [] }
    var out = text.trees.children(head).filter { text.trees.relation($0) == .appos && isNoun($0) }
    if let above = text.trees.head(head), isNoun(above) {
      let isPredicate = text.trees.relation(head) == .nsubj && text.trees.children(above).contains { text.trees.relation($0) == .cop }
      if isPredicate || text.trees.relation(head) == .appos { out.append(above) }
    }
    return out + out.flatMap { noun in text.trees.children(noun).filter { text.trees.relation($0) == .conj && isNoun($0) && $0 > noun } }
  }

  /// Whether a noun can describe a referent of a kind: trees hang persons on websites.
  private func fits(_ noun: Int, _ kind: Referent.Kind) -> Bool {
    let names = text.language.names, key = text.key(noun)
    let isPerson = names.personNouns[key] != nil || names.titles.longestMatch(at: noun, in: text.tokens, end: noun + 1) != nil
    switch kind {
    case .person: return isPerson || names.kinNouns.contains(key)
    case .body, .group: return isHeadOfBody(noun)
    case .document, .place, .thing: return !isPerson
    }
  }

  private func isNoun(_ i: Int) -> Bool { text.trees.tag(i) == .noun && sources.nameOfToken[i] < 0 }

  private func isHeadOfBody(_ i: Int) -> Bool {
    text.language.names.organisationHeads.contains(text.key(i)) || text.language.names.bodyNouns.contains(text.key(i))
  }

  /// A noun with what hangs on it, without relative clauses and appositions.
  func phrase(of noun: Int) -> Range<Int> {
    guard var range = text.trees.subtree(noun) else { return noun..<(noun + 1) }
    for child in text.trees.children(noun) where child > noun {
      switch text.trees.relation(child) {
      case .acl, .aclRelcl, .appos, .conj, .parataxis, .punct:
        range = range.lowerBound..<min(range.upperBound, text.trees.subtree(child)?.lowerBound ?? child)
      default: continue
      }
    }
    return range.lowerBound..<max(range.upperBound, noun + 1)
  }

  /// Keys of the words that say something: no articles, prepositions, adverbs or marks.
  func content(of tokens: Range<Int>) -> Set<UInt64> {
    Set(
      tokens.filter {
        text.tokens[$0].kind != .mark && !text.isOne(of: text.language.words.determiners, $0) && !text.isPossessive($0)
          && !text.isAdverb($0)
          && !text.language.words.prepositions.contains(text.key($0)) && !text.isOne(of: text.language.words.and, $0)
      }.map { text.key($0) })
  }
}
