import Vocabulary

/// Everything in an account that has an identifier, with its passages.
package struct AccountIndex: Sendable {
  package struct Entry: Sendable {
    package var id: Identifier
    /// What it is, such as "utterance".
    package var kind: String
    package var title: String
    package var spans: [Span]
  }

  /// In the order of the account's sections.
  package let entries: [Entry]

  package init(_ account: Account) {
    var out: [Entry] = []
    out.append(Entry(id: account.event.id, kind: "event", title: account.event.title, spans: account.event.evidence))
    for report in account.reports {
      out.append(
        Entry(
          id: report.id, kind: "report", title: report.source.place,
          spans: [report.title ?? Span(report: report.id, start: report.body.start, end: report.body.end)]))
    }
    for lineage in account.lineages {
      out.append(
        Entry(id: lineage.id, kind: "lineage", title: "\(lineage.origin.name) (\(lineage.origin.basis.rawValue))", spans: lineage.evidence))
    }
    for passage in account.passages {
      out.append(
        Entry(
          id: passage.id, kind: "passage", title: "\(passage.kind.rawValue), in \(passage.witnesses.count) reports",
          spans: passage.witnesses))
    }
    for actor in account.actors {
      out.append(Entry(id: actor.id, kind: "actor", title: actor.name, spans: actor.mentions + actor.references))
    }
    let names = Dictionary(account.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for utterance in account.utterances {
      let speaker = utterance.speaker.flatMap { names[$0] } ?? "unknown speaker"
      out.append(
        Entry(
          id: utterance.id, kind: "utterance", title: "\(speaker), \(utterance.versions.count) versions",
          spans: utterance.versions.flatMap(\.parts)))
    }
    for figure in account.figures {
      out.append(
        Entry(id: figure.id, kind: "figure", title: "\(figure.hedge.rawValue) \(figure.unit) \(figure.counted)", spans: figure.mentions))
    }
    for claim in account.claims { out.append(Entry(id: claim.id, kind: "claim", title: claim.text, spans: claim.spans)) }
    for act in account.acts { out.append(Entry(id: act.id, kind: act.kind.rawValue, title: act.status.rawValue, spans: act.evidence)) }
    for difference in account.differences {
      out.append(Entry(id: difference.id, kind: "difference", title: difference.explanation, spans: difference.sides.flatMap(\.evidence)))
    }
    entries = out
  }
}
