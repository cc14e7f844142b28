import Vocabulary

/// The smallest clause that states a predication: what hangs on its head, without clauses of their own at its edges.
struct ClauseSpans {
  let words: WordClasses

  /// The word that the clause hangs on: of a copula what it says of its subject, of a noun in a light-verb phrase the verb; nil where the
  /// predicate states nothing by itself.
  func head(of predicate: Predicate, in sentence: RoleSentence) -> Int? {
    let word = sentence.words[predicate.word]
    if word.relation == .aux || word.relation == .auxPass { return nil }
    if word.relation == .cop { return word.head >= 0 ? word.head : nil }
    guard sentence.wordClass(predicate.word) != "v" else { return predicate.word }
    if let light = lightVerb(of: predicate) { return light }
    guard predicate.arguments.contains(where: { $0.role.number != nil }) else { return nil }
    return predicate.word
  }

  /// The verb that a noun makes a phrase with: *gave* of *gave a promise*.
  func lightVerb(of predicate: Predicate) -> Int? { predicate.argument(.lightVerb)?.head }

  /// The words of the clause; with the predicate always.
  func span(of head: Int, for predicate: Predicate, in sentence: RoleSentence) -> Range<Int> {
    var first = sentence.reach[head].lowerBound, last = sentence.reach[head].upperBound
    for child in sentence.children[head] where isOfAnotherClause(child, of: head, in: sentence) {
      let branch = sentence.reach[child]
      if branch.contains(predicate.word) { continue }
      if branch.lowerBound > head, branch.lowerBound > predicate.word {
        last = min(last, branch.lowerBound - 1)
      } else if branch.upperBound < head, branch.upperBound < predicate.word {
        first = max(first, branch.upperBound + 1)
      }
    }
    let core = min(head, predicate.word)...max(head, predicate.word)
    first = min(first, core.lowerBound)
    last = max(last, core.upperBound)
    while last > core.upperBound, isEdge(sentence.words[last]) { last -= 1 }
    while first < core.lowerBound, isEdge(sentence.words[first]) { first += 1 }
    return first..<last + 1
  }

  /// A coordinated clause, an aside, or what is set off from the clause and has a verb of its own.
  private func isOfAnotherClause(_ child: Int, of head: Int, in sentence: RoleSentence) -> Bool {
    let word = sentence.words[child]
    switch word.relation {
    case .parataxis, .discourse, .vocative, .list, .advclRelcl: return true
    case .conj: return word.tag == .verb || word.tag == .aux || sentence.hasChild(child, .cop, .nsubj, .nsubjPass, .aux)
    case .advcl, .aclRelcl: return isSetOff(sentence.reach[child], from: head, in: sentence)
    case .cc, .mark: return child < head
    default: return false
    }
  }

  private func isSetOff(_ branch: ClosedRange<Int>, from head: Int, in sentence: RoleSentence) -> Bool {
    let mark = branch.lowerBound > head ? branch.lowerBound : branch.upperBound + 1
    let before = mark - 1
    return [before, mark].contains { sentence.words.indices.contains($0) && sentence.words[$0].tag == .punct }
  }

  private func isEdge(_ word: RoleSentence.Word) -> Bool { word.tag == .punct || word.relation == .cc || word.relation == .mark }

  /// The words of one of several coordinated heads, without those of the others.
  func conjunct(_ head: Int, of heads: [Int], in sentence: RoleSentence) -> Range<Int> {
    var first = sentence.reach[head].lowerBound, last = sentence.reach[head].upperBound
    for other in heads where other > head && sentence.reach[other].lowerBound <= last {
      last = max(head, sentence.reach[other].lowerBound - 1)
    }
    while last > head, isEdge(sentence.words[last]) { last -= 1 }
    while first < head, isEdge(sentence.words[first]) { first += 1 }
    return first..<last + 1
  }
}
