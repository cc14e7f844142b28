import Foundation
import Sourcing
import Vocabulary

/// Checks an account against its sources: every payload's hash, every span, every cleaned slice, and that every line is its parts.
package struct Verification: Sendable {
  package struct Result: Sendable {
    package var reports = 0
    package var spans = 0
    package var slices = 0
    /// In the order of reports, then of the account.
    package var failures: [String] = []
  }

  private let sources: any PageSource

  package init(sources: any PageSource = FileSource()) { self.sources = sources }

  /// - Parameter json: the account as a JSON object.
  package func verify(_ json: Any) throws(Trouble) -> Result {
    guard let object = json as? [String: Any], object["format"] as? String == Account.format else {
      throw Self.trouble("it is no JSON object of format \(Account.format)", "make one with: synoptic account --format json")
    }
    guard let version = object["version"] as? Int, version == Account.version else {
      throw Self.trouble(
        "its version is \(object["version"] ?? "missing") and this program knows \(Account.version)", "use the program that made it")
    }
    guard let entries = object["reports"] as? [Any] else {
      throw Self.trouble("it has no list of reports", "make one with: synoptic account --format json")
    }
    var result = Result()
    var payloads: [String: Payload] = [:]
    for (index, entry) in entries.enumerated() {
      result.reports += 1
      do {
        guard entry is [String: Any] else { throw Self.trouble("its report \(index) is no JSON object", "make the account again") }
        let data = try JSONSerialization.data(withJSONObject: entry)
        let report = try JSONDecoder().decode(Report.self, from: data)
        let payload = try sources.payload(of: report)
        payloads[report.id.value] = payload
        result.failures += Self.faults(of: report, payload).map { "reports[\(index)].\($0)" }
      } catch let trouble as Trouble {
        result.failures.append(trouble.description)
      } catch {
        result.failures.append(
          "cannot read \"reports[\(index)]\" of the account: it is no report of version \(Account.version); make the account again")
      }
    }
    walk(object, at: "", payloads, &result)
    checkLines(object, payloads, &result)
    return result
  }

  /// Checks the spans of any value of the contract against payloads that the caller has reached.
  package func verify(_ json: Any, payloads: [Identifier: Payload]) -> Result {
    var result = Result()
    walk(json, at: "", Dictionary(uniqueKeysWithValues: payloads.map { ($0.key.value, $0.value) }), &result)
    return result
  }

  /// What is wrong with the blocks and the body of a report, which carry no words of their own.
  package static func faults(of report: Report, _ payload: Payload) -> [String] {
    var out: [String] = []
    for (index, block) in report.blocks.enumerated() where !payload.isValid(block.start, block.end) {
      out.append(
        "blocks[\(index)]: [\(block.start):\(block.end)] does not lie on characters of the \(payload.bytes.count) bytes of report \(report.id)"
      )
    }
    let body = report.body
    if !(payload.isValid(body.start, body.end) || body.start == body.end && (0...payload.bytes.count).contains(body.start)) {
      out.append("body: [\(body.start):\(body.end)] does not lie on characters of the \(payload.bytes.count) bytes of report \(report.id)")
    }
    return out
  }

  private static func trouble(_ cause: String, _ wayOut: String) -> Trouble {
    Trouble(cannot: "verify", "account", because: cause, wayOut: wayOut)
  }

  private func walk(_ value: Any, at place: String, _ payloads: [String: Payload], _ result: inout Result) {
    if let list = value as? [Any] {
      for (index, item) in list.enumerated() { walk(item, at: "\(place)[\(index)]", payloads, &result) }
    } else if let object = value as? [String: Any] {
      if let report = object["report"] as? String, object["start"] != nil || object["end"] != nil {
        if let start = object["start"] as? Int, let end = object["end"] as? Int {
          check(report, start, end, object["text"] as? String, at: place, payloads, &result)
        } else {
          result.spans += 1
          result.failures.append("\(place): a span of report \(report) has no whole numbers as its start and end")
        }
      }
      for key in object.keys.sorted() { walk(object[key]!, at: place.isEmpty ? key : "\(place).\(key)", payloads, &result) }
    }
  }

  private func check(
    _ report: String, _ start: Int, _ end: Int, _ text: String?, at place: String, _ payloads: [String: Payload], _ result: inout Result
  ) {
    result.spans += 1
    guard let payload = payloads[report] else {
      result.failures.append("\(place): report \(report) could not be reached")
      return
    }
    guard payload.isValid(start, end) else {
      result.failures.append(
        "\(place): [\(start):\(end)] does not lie on characters of the \(payload.bytes.count) bytes of report \(report)")
      return
    }
    guard let text else { return }
    result.slices += 1
    let slice = payload.clean(start..<end)
    if !Self.isSame(slice, text) { result.failures.append("\(place): [\(start):\(end)] reads \"\(slice)\", the account says \"\(text)\"") }
  }

  /// A line of the account is its parts; a claim's text stands in one of its tellings.
  private func checkLines(_ account: [String: Any], _ payloads: [String: Payload], _ result: inout Result) {
    var names: [String: String] = [:]
    for actor in Self.objects(account["actors"]) {
      if let id = actor["id"] as? String { names[id] = actor["name"] as? String }
    }
    for (index, line) in Self.objects(account["account"]).enumerated() {
      let parts = Self.objects(line["parts"]).map { part -> String? in
        if let literal = part["literal"] as? String { return literal }
        if let quote = part["quote"] as? [String: Any] { return slice(quote, payloads) }
        return (part["actor"] as? String).flatMap { names[$0] }
      }
      // A part that could not be reached has been told already.
      guard !parts.contains(nil) else { continue }
      let told = parts.compactMap { $0 }.joined()
      if !Self.isSame(told, line["text"] as? String ?? "") {
        result.failures.append("account[\(index)]: its parts read \"\(told)\", its text is another")
      }
    }
    for (index, claim) in Self.objects(account["claims"]).enumerated() {
      let tellings = Self.objects(claim["tellings"]).compactMap { slice($0, payloads) }
      guard let text = claim["text"] as? String, !tellings.isEmpty else { continue }
      if !tellings.contains(where: { Self.isSame($0, text) || Self.contains($0, text) }) {
        result.failures.append("claims[\(index)]: \"\(text)\" stands in none of its tellings")
      }
    }
  }

  /// Whether two texts are the same bytes. A zero-width space at the start is left out: Foundation's JSON takes it for a byte order mark.
  private static func isSame(_ a: String, _ b: String) -> Bool { unmarked(a).elementsEqual(unmarked(b)) }

  private static func unmarked(_ text: String) -> Substring.UTF8View {
    var rest = text.utf8[...]
    while rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    return rest
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8), part = Array(unmarked(part))
    guard let first = part.first, part.count <= text.count else { return part.isEmpty }
    return (0...(text.count - part.count)).contains { text[$0] == first && text[$0..<($0 + part.count)].elementsEqual(part) }
  }

  private static func objects(_ value: Any?) -> [[String: Any]] { (value as? [Any] ?? []).compactMap { $0 as? [String: Any] } }

  private func slice(_ span: [String: Any], _ payloads: [String: Payload]) -> String? {
    guard let report = span["report"] as? String, let payload = payloads[report], let start = span["start"] as? Int,
      let end = span["end"] as? Int,
      payload.isValid(start, end)
    else { return nil }
    return payload.clean(start..<end)
  }
}
