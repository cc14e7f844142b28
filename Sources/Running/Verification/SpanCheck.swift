import TextAlgorithms
import Vocabulary

/// Holds every span of a value against the bytes of its report, and its words against the words there.
package final class SpanCheck {
  private let payloads: [String: Payload]
  /// Spans looked at, and those of them that carry words.
  private(set) var spans = 0
  private(set) var slices = 0

  package init(_ payloads: [Identifier: Payload]) {
    self.payloads = Dictionary(payloads.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// What does not fit, each with its place.
  package func faults(in json: JSONValue, as form: AccountForm) -> [String] {
    form.problems(in: json) { definition, value in
      switch definition {
      case "span", "telling": self.fault(ofSpan: value)
      case "report": self.faults(ofReport: value)
      default: []
      }
    }
  }

  private func fault(ofSpan span: JSONValue) -> [String] {
    spans += 1
    guard let id = span["report"]?.string, let start = span["start"]?.integer, let end = span["end"]?.integer else { return [] }
    guard let payload = payloads[id] else { return ["report \(id) could not be reached"] }
    guard payload.isValid(start, end) else { return [Self.misplaced(start, end, payload, id)] }
    guard let text = span["text"]?.string else { return [] }
    slices += 1
    let slice = payload.clean(start..<end)
    return Self.isSame(slice, text) ? [] : ["[\(start):\(end)] reads \"\(slice.shortened)\", the account says \"\(text.shortened)\""]
  }

  /// Blocks and the body carry no words of their own, and no report: they are those of the report that they stand in.
  private func faults(ofReport report: JSONValue) -> [String] {
    guard let id = report["id"]?.string, let payload = payloads[id] else { return [] }
    var out: [String] = []
    for (index, block) in (report["blocks"]?.array ?? []).enumerated() {
      guard let start = block["start"]?.integer, let end = block["end"]?.integer, !payload.isValid(start, end) else { continue }
      out.append("blocks[\(index)]: " + Self.misplaced(start, end, payload, id))
    }
    if let start = report["body"]?["start"]?.integer, let end = report["body"]?["end"]?.integer {
      // A report without a story has an empty body.
      let isEmpty = start == end && (0...payload.bytes.count).contains(start)
      if !isEmpty, !payload.isValid(start, end) { out.append("body: " + Self.misplaced(start, end, payload, id)) }
    }
    return out
  }

  private static func misplaced(_ start: Int, _ end: Int, _ payload: Payload, _ id: String) -> String {
    "[\(start):\(end)] does not lie on characters of the \(payload.bytes.count) bytes of report \(id)"
  }

  /// Whether two texts are the same bytes: `==` of strings takes canonically equivalent ones for one. A zero-width space at the start is
  /// left out: Foundation's JSON takes it for a byte order mark.
  static func isSame(_ a: String, _ b: String) -> Bool { unmarked(a).elementsEqual(unmarked(b)) }

  private static func unmarked(_ text: String) -> Substring.UTF8View {
    var rest = text.utf8[...]
    while rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    return rest
  }
}

extension String {
  /// For a message.
  fileprivate var shortened: String { count > 200 ? prefix(200) + "…" : self }
}
