import Vocabulary

/// How far an argument reaches, after PropBank's annotation of the treebank that the network learnt from.
extension RoleSentence {
  /// The words of the argument that a word heads: its subtree, without marks and conjunctions at its ends; where the predicate hangs on
  /// it, the part of the subtree beside the predicate's branch.
  ///
  /// nil where nothing is left.
  func span(of head: Int, for predicate: Int) -> ClosedRange<Int>? {
    var span = reach[head]
    if span.contains(predicate), let branch = branch(of: head, to: predicate) {
      if isClauseOfCopula(head, branch) {
        span = complement(head, branch, predicate)
      } else if branch > head {
        span = min(span.lowerBound, head)...max(head, reach[branch].lowerBound - 1)
      } else {
        span = min(head, reach[branch].upperBound + 1)...max(span.upperBound, head)
      }
    }
    guard span.contains(head), !span.contains(predicate) else { return nil }
    return trimmed(span, head)
  }

  /// The dependent of a word that a predicate hangs on, over as many heads as there are; nil where it does not.
  private func branch(of head: Int, to predicate: Int) -> Int? {
    var at = predicate
    var steps = 0
    while at >= 0, words[at].head != head, steps < words.count {
      at = words[at].head
      steps += 1
    }
    return at >= 0 && words[at].head == head ? at : nil
  }

  private func isClauseOfCopula(_ head: Int, _ branch: Int) -> Bool {
    [.cop, .aux, .auxPass].contains(words[branch].relation) || hasChild(head, .cop)
  }

  private static let ofClause: Set<Relation> = [
    .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter, .cop, .aux, .auxPass, .mark, .advcl, .advclRelcl, .parataxis, .punct,
    .discourse, .vocative, .expl, .dislocated,
  ]

  /// What a copula says of its subject: the head and its own dependents, not those of the clause.
  private func complement(_ head: Int, _ branch: Int, _ predicate: Int) -> ClosedRange<Int> {
    var first = head, last = head
    for child in children[head].reversed() where child < head {
      if child == branch || Self.ofClause.contains(words[child].relation) || reach[child].lowerBound <= predicate { break }
      first = reach[child].lowerBound
    }
    for child in children[head] where child > head {
      let relation = words[child].relation
      if child == branch || relation == .punct || Self.ofClause.contains(relation) { break }
      if relation == .conj, hasChild(child, .nsubj, .nsubjPass, .cop, .aux, .expl) { break }
      last = reach[child].upperBound
    }
    return min(first, head)...max(last, head)
  }

  private func trimmed(_ span: ClosedRange<Int>, _ head: Int) -> ClosedRange<Int> {
    var first = span.lowerBound, last = span.upperBound
    while last > head, words[last].relation == .punct, !closes(last, from: first) { last -= 1 }
    while first < head, words[first].relation == .punct || words[first].relation == .cc, !closes(last, from: first) { first += 1 }
    return first...last
  }

  /// Whether a mark closes a bracket that opens between a word and it.
  private func closes(_ last: Int, from first: Int) -> Bool {
    words[last].pennTag == .rightBracket && (first..<last).contains { words[$0].pennTag == .leftBracket }
  }
}
