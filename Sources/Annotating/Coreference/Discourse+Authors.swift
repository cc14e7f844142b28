import TextAlgorithms
import Vocabulary

extension Discourse {
  /// Who wrote or issued a message: its possessor, a name before it, the one it is from, the subject of the verb whose object it is.
  func author(of noun: Int) -> Int? {
    for child in text.trees.children(noun) {
      switch text.trees.relation(child) {
      case .nmodPoss, .compound: if child < noun, let found = known(at: child) { return found }
      case .nmod:
        let isFrom = text.trees.children(child).contains { text.isOne(of: text.language.words.authorPrepositions, $0) }
        if isFrom, let found = known(at: child) { return found }
      case .acl:
        let agent = text.trees.children(child).first { text.trees.relation($0) == .oblAgent }
        if let found = agent.flatMap(known) { return found }
      default: continue
      }
    }
    guard let verb = text.trees.head(noun), [.obj, .obl].contains(text.trees.relation(noun)) else { return nil }
    return subject(of: verb)
  }

  private func subject(of verb: Int) -> Int? {
    if let own = text.trees.children(verb).first(where: { text.trees.relation($0) == .nsubj }) { return own < verb ? known(at: own) : nil }
    guard text.trees.relation(verb) == .conj, let head = text.trees.head(verb) else { return nil }
    return text.trees.children(head).first { text.trees.relation($0) == .nsubj && $0 < head }.flatMap(known)
  }

  /// The referent of the name that holds a token, or of the mention that it is the head of, where that was read.
  private func known(at token: Int) -> Int? {
    nameAt(token) ?? mentionOfToken[token].flatMap { referentOfMention[$0] }
  }
}
