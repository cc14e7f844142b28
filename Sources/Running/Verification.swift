import Foundation
import Vocabulary

/// Checks an account against its sources: every payload's hash, every span, every cleaned slice.
package struct Verification: Sendable {
  package struct Result: Sendable {
    package var reports = 0
    package var spans = 0
    package var slices = 0
    /// In the order of reports, then of the account.
    package var failures: [String] = []
  }

  package init() {}

  /// - Parameter json: the account as a JSON object.
  package func verify(_ json: Any) throws(Trouble) -> Result {
    guard let object = json as? [String: Any], object["format"] as? String == Account.format else {
      throw Trouble(cannot: "verify", "account", because: "it is no JSON object of format \(Account.format)", wayOut: "make one with: synoptic account --format json")
    }
    guard let version = object["version"] as? Int, version == Account.version else {
      throw Trouble(cannot: "verify", "account", because: "its version is \(object["version"] ?? "missing") and this program knows \(Account.version)", wayOut: "use the program that made it")
    }
    var result = Result()
    var payloads: [String: Payload] = [:]
    for entry in object["reports"] as? [Any] ?? [] {
      result.reports += 1
      do {
        let data = try JSONSerialization.data(withJSONObject: entry)
        let report = try JSONDecoder().decode(Report.self, from: data)
        payloads[report.id.value] = try Pipeline.payload(of: report)
      } catch let trouble as Trouble {
        result.failures.append(trouble.description)
      } catch {
        result.failures.append("cannot read a report of the account: \(error); make the account again")
      }
    }
    walk(object, at: "", payloads, &result)
    return result
  }

  private func walk(_ value: Any, at place: String, _ payloads: [String: Payload], _ result: inout Result) {
    if let list = value as? [Any] {
      for (index, item) in list.enumerated() { walk(item, at: "\(place)[\(index)]", payloads, &result) }
    } else if let object = value as? [String: Any] {
      if let report = object["report"] as? String, let start = object["start"] as? Int, let end = object["end"] as? Int {
        check(report, start, end, object["text"] as? String, at: place, payloads, &result)
      }
      for key in object.keys.sorted() { walk(object[key]!, at: place.isEmpty ? key : "\(place).\(key)", payloads, &result) }
    }
  }

  private func check(_ report: String, _ start: Int, _ end: Int, _ text: String?, at place: String, _ payloads: [String: Payload], _ result: inout Result) {
    result.spans += 1
    guard let payload = payloads[report] else {
      result.failures.append("\(place): report \(report) could not be reached")
      return
    }
    guard payload.isValid(start, end) else {
      result.failures.append("\(place): [\(start):\(end)] does not lie on characters of the \(payload.bytes.count) bytes of report \(report)")
      return
    }
    guard let text else { return }
    result.slices += 1
    let slice = payload.clean(start..<end)
    if slice != text { result.failures.append("\(place): [\(start):\(end)] reads \"\(slice)\", the account says \"\(text)\"") }
  }
}
