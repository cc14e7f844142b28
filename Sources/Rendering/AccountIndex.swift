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
    for utterance in account.utterances {
      let speaker = utterance.speaker.flatMap { id in account.actors.first { $0.id == id }?.name } ?? "unknown speaker"
      out.append(
        Entry(
          id: utterance.id, kind: "utterance", title: "\(speaker), \(utterance.versions.count) versions",
          spans: utterance.versions.flatMap(\.parts)))
    }
    for figure in account.figures {
      out.append(
        Entry(id: figure.id, kind: "figure", title: "\(figure.hedge.rawValue) \(figure.unit) \(figure.counted)", spans: figure.mentions))
    }
    for claim in account.claims { out.append(Entry(id: claim.id, kind: "claim", title: claim.text, spans: claim.tellings)) }
    for act in account.acts { out.append(Entry(id: act.id, kind: act.kind.rawValue, title: act.status.rawValue, spans: act.evidence)) }
    for difference in account.differences {
      out.append(Entry(id: difference.id, kind: "difference", title: difference.explanation, spans: difference.sides.flatMap(\.evidence)))
    }
    entries = out
  }
}

/// Passages in their surroundings, for a terminal.
package struct Passages: Sendable {
  /// Bytes of the surroundings on each side.
  static let surroundings = 90

  let account: Account
  let payloads: [Identifier: Payload]

  package init(account: Account, payloads: [Identifier: Payload]) {
    self.account = account
    self.payloads = payloads
  }

  /// The passages of an entry, one after another, the passage between `[[` and `]]`; ends with a line end.
  package func text(_ entry: AccountIndex.Entry, width: Int = 80) -> String {
    var lines = Paragraph(width: width).lines("\(entry.kind) \(entry.id.value): \(entry.title)")
    for span in entry.spans {
      guard let payload = payloads[span.report] else { continue }
      let place = account.reports.first { $0.id == span.report }?.source.place ?? span.report.value
      lines.append("")
      lines += Paragraph(width: width).lines("\(place) [\(span.start):\(span.end)]")
      lines += Paragraph(width: width, first: "  ").lines(surrounded(span, payload))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func surrounded(_ span: Span, _ payload: Payload) -> String {
    guard payload.isValid(span.start, span.end) else { return "(this span does not fit the file)" }
    // The surroundings are of the text as a reader sees it, which is plain.
    let text = Payload(bytes: payload.text), shown = payload.inText(span.range)
    var start = max(0, shown.lowerBound - Self.surroundings)
    var end = min(text.bytes.count, shown.upperBound + Self.surroundings)
    // Whole words at both ends, so whole characters too.
    while start > 0, start < shown.lowerBound, text.bytes[start] > 0x20 { start += 1 }
    while end < text.bytes.count, end > shown.upperBound, text.bytes[end] > 0x20 { end -= 1 }
    let before = text.clean(start..<shown.lowerBound), after = text.clean(shown.upperBound..<end)
    let glueBefore = shown.lowerBound > 0 && text.whiteSpaceWidth(at: shown.lowerBound - 1) > 0 ? " " : ""
    let glueAfter = shown.upperBound < text.bytes.count && text.whiteSpaceWidth(at: shown.upperBound) > 0 ? " " : ""
    return (start > 0 ? "… " : "") + before + (before.isEmpty ? "" : glueBefore) + "[[" + payload.clean(span.range) + "]]"
      + (after.isEmpty ? "" : glueAfter) + after
      + (end < text.bytes.count ? " …" : "")
  }
}
