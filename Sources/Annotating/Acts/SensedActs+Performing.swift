import TextAlgorithms
import Vocabulary

/// Whether what a predicate names is done, or only wanted, possible, or a condition of something else.
extension SensedActs {
  /// Whether it is told as done: not as possible, to come, wanted or untrue, unless what governs it performs it (*decided to reject*) or it
  /// says to what end something was done (*called to urge*).
  func isPerformed(_ told: StatementModality.Told, _ sense: ActSense, head: Int, _ predicate: Predicate) -> Bool {
    if words.wordClass(predicate.word) == "n", words.words[head].tag == .noun { return true }
    let isInfinitive = words.children[head].contains {
      words.words[$0].relation == .mark && words.words[$0].form == ground.text.language.words.to
    }
    if hasDuty(head) || isRefrained(head) { return false }
    // *would block the bill and blame the mayor*: the second verb is as far away as the first.
    if words.words[head].relation == .conj, words.words[head].pennTag == .vb, let first = governor(of: head),
      words.words[first].tag == .verb,
      words.words[first].pennTag == .vb
    {
      return !hasModal(first) && isPerformed(told, sense, head: first, predicate)
    }
    switch told.modality {
    case .asserted, .claimed:
      guard isInfinitive, let governor = governor(of: head) else { return true }
      return ground.isOne(of: ground.words.performing, governor, words)
        || ground.isOne(of: ground.text.language.modality.facts, governor, words)
    case .wanted, .expected, .conditional, .hypothetical, .denied:
      if told.modality == .conditional { return !opensWithCondition(head) && !hasModal(head) }
      guard !hasModal(head), let governor = governor(of: head) else { return false }
      if ground.isOne(of: ground.words.performing, governor, words) { return true }
      return sense.kind == .request && words.words[head].relation == .advcl && words.hasChild(head, .mark)
        && ground.quotation(ofCue: governor, stated) == nil
    }
  }

  /// `if the chamber approves`, `when somebody tells you`: a clause of time or condition says nothing of its own.
  func isSubordinate(_ head: Int) -> Bool {
    var at = head
    for _ in 0..<StatementCalibration.standard.governors where words.words[at].relation == .conj { at = words.words[at].head }
    guard words.words[at].relation == .advcl || words.words[at].relation == .acl else { return false }
    return words.children[at].contains { child in
      (words.words[child].relation == .mark || words.words[child].relation == .advmod)
        && (ground.isOne(of: ground.words.conditions, child, words)
          || ground.text.language.words.questionWords.contains(words.words[child].form))
    }
  }

  /// `asked if …`
  func asksWhether(_ predicate: Predicate) -> Bool {
    words.children[predicate.word].contains { clause in
      [.ccomp, .advcl, .xcomp].contains(words.words[clause].relation)
        && words.children[clause].contains {
          words.words[$0].relation == .mark && ground.text.language.words.conditionals.contains(words.words[$0].form)
        }
    }
  }

  func opensWithCondition(_ head: Int) -> Bool {
    words.children[head].contains { words.words[$0].relation == .mark && ground.isOne(of: ground.words.conditions, $0, words) }
  }

  /// *suggested that the council should pay*
  func demandsDuty(_ predicate: Predicate) -> Bool { words.child(predicate.word, .ccomp).map(hasDuty) ?? false }

  func hasDuty(_ head: Int) -> Bool {
    words.children[head].contains { ground.isOne(of: ground.text.language.modality.duties, $0, words) }
  }

  /// `refrained from blaming the firm`
  private func isRefrained(_ head: Int) -> Bool {
    guard words.words[head].pennTag == .vbg, let governor = governor(of: head) else { return false }
    return ground.isOne(of: ground.text.language.modality.denials, governor, words)
  }

  func hasModal(_ head: Int) -> Bool { words.children[head].contains { words.words[$0].pennTag == .md } }
}
