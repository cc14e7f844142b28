import Vocabulary

/// The tables that must be right as comma-separated values (RFC 4180: CRLF, a header, fields quoted where they must be).
///
/// Every row that stands on a passage names its report's path, the UTF-8 bytes and the words; a thing with several passages has several
/// rows, one without any has one row with those fields empty. Fields are given as they are: a spreadsheet may take one that begins with
/// `=` for a formula.
package enum CSVTables {
  private static let place = ["path", "start", "end", "text"]

  /// One row for each part of each version.
  package static func quotations(_ account: Account, payloads: [Identifier: Payload]) -> String {
    let index = PageIndex(account, payloads: payloads)
    let head =
      ["utterance", "sameness", "speaker", "version", "fullest", "kind", "changes", "cue", "cue_class", "anonymous", "part"] + place
    var rows: [[String]] = []
    for utterance in account.utterances {
      for (v, version) in utterance.versions.enumerated() {
        let speaker = index.actorName(version.speaker) ?? index.actorName(utterance.speaker) ?? ""
        for (p, part) in version.parts.enumerated() {
          rows.append(
            [
              utterance.id.value, utterance.sameness.rawValue, speaker, "\(v + 1)", v == utterance.fullest ? "yes" : "no",
              version.kind.rawValue, version.changes.map(\.kind.rawValue).joined(separator: " "), version.cue.map(index.words) ?? "",
              version.cueClass.rawValue, version.anonymous ? "yes" : "no", "\(p + 1)",
            ] + passage(part, index))
        }
      }
    }
    return csv(head, rows)
  }

  /// One row for each mention of each figure.
  package static func figures(_ account: Account, payloads: [Identifier: Payload]) -> String {
    let index = PageIndex(account, payloads: payloads)
    let head = ["figure", "low", "high", "unit", "counted", "hedge", "as_of", "said_by", "conversion_of"] + place
    var rows: [[String]] = []
    for figure in account.figures {
      let fields = [
        figure.id.value, figure.value.low.map(number) ?? "", figure.value.high.map(number) ?? "", figure.unit, figure.counted,
        figure.hedge.rawValue, figure.asOf?.value ?? "", index.actorName(figure.saidBy) ?? "", figure.conversionOf?.value ?? "",
      ]
      rows += passages(figure.mentions, index).map { fields + $0 }
    }
    return csv(head, rows)
  }

  /// One row for each passage that shows a relation. A pair that is not here is "no evidence either way".
  package static func pairs(_ account: Account, payloads: [Identifier: Payload]) -> String {
    let index = PageIndex(account, payloads: payloads)
    let head = ["a", "b", "relation", "because"] + place
    let wording = index.wording
    var rows: [[String]] = []
    for pair in account.pairs {
      let fields = [path(pair.a, index), path(pair.b, index), pair.relation.rawValue, wording.words(pair.because)]
      rows += passages(pair.evidence, index).map { fields + $0 }
    }
    return csv(head, rows)
  }

  /// One row for each witness of each passage that two reports or more carry.
  package static func passages(_ account: Account, payloads: [Identifier: Payload]) -> String {
    let index = PageIndex(account, payloads: payloads)
    let head = ["passage", "kind", "overlap", "direction", "witness", "is_source"] + place
    var rows: [[String]] = []
    for passage in account.passages {
      for (n, witness) in passage.witnesses.enumerated() {
        rows.append(
          [
            passage.id.value, passage.kind.rawValue, number(passage.overlap), passage.direction.rawValue, "\(n + 1)",
            passage.from == n ? "yes" : "no",
          ] + self.passage(witness, index))
      }
    }
    return csv(head, rows)
  }

  /// One row for each passage of each side.
  package static func differences(_ account: Account, payloads: [Identifier: Payload]) -> String {
    let index = PageIndex(account, payloads: payloads)
    let head = ["difference", "kind", "verdict", "weight", "explanation", "side", "value"] + place
    var rows: [[String]] = []
    for difference in account.differences {
      for (n, side) in difference.sides.enumerated() {
        let fields = [
          difference.id.value, difference.kind.rawValue, difference.verdict.rawValue, number(difference.weight), difference.explanation,
          "\(n + 1)", side.value,
        ]
        rows += passages(side.evidence, index).map { fields + $0 }
      }
    }
    return csv(head, rows)
  }

  private static func path(_ report: Identifier, _ index: PageIndex) -> String {
    index.number(report).map { index.account.reports[$0].source.place } ?? report.value
  }

  static func passage(_ span: Span, _ index: PageIndex) -> [String] {
    [path(span.report, index), "\(span.start)", "\(span.end)", index.words(span)]
  }

  private static func passages(_ spans: [Span], _ index: PageIndex) -> [[String]] {
    spans.isEmpty ? [["", "", "", ""]] : spans.map { passage($0, index) }
  }

  /// Whole numbers without a decimal point.
  private static func number(_ x: Double) -> String { x.isFinite && x.magnitude < 1e15 && x == x.rounded() ? "\(Int(x))" : "\(x)" }

  static func csv(_ head: [String], _ rows: [[String]]) -> String {
    ([head] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The field, between quotation marks where it holds a comma, a quotation mark or a line break.
  static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
