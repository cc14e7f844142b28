import Vocabulary

/// The texts of all reports of an account with everything that the account points at in them.
package struct MarkedReports: Sendable {
  /// In the account's order; a text whose payload is not at hand has no pieces.
  package let texts: [MarkedText]
  /// Ids of the passages that stand in the texts.
  package let anchors: Set<String>
  /// Ids of the passages that had to be cut, in the order of the reports and their text.
  package let broken: [String]

  package init(_ index: AccountLookup) {
    let marks = PassageMarks(index)
    let texts = index.account.reports.map {
      MarkedText($0, payload: index.payloads[$0.id], passages: marks.passages[$0.id] ?? [])
    }
    var anchors: Set<String> = []
    for text in texts { for i in text.shown { anchors.insert(index.anchor(text.passages[i].span)) } }
    self.texts = texts
    self.anchors = anchors
    broken = texts.flatMap { text in text.broken.sorted().map { index.anchor(text.passages[$0].span) } }
  }
}
