import TextAlgorithms
import Vocabulary

/// Whether a value of the contract holds together by itself: its form, its identifiers, its numbers. No source is reached.
///
/// What passes can be worked on: every identifier is that of something in the value, every index in range, every range in order, every
/// version has parts in the order of one report's text. Whether spans fit their reports, `SpanCheck` says.
package enum Soundness {
  /// What is wrong, each with its place (`quotations[3].parts: is empty`); empty where all holds. Where the form does not fit, that alone.
  package static func faults(of json: JSONValue, as form: AccountForm) -> [String] {
    let faults = form.problems(in: json)
    guard faults.isEmpty else { return faults }
    let known = KnownIdentifiers(json, form)
    return known.twice + form.problems(in: json) { known.fault($0, $1) ?? fault($0, $1) }.prefix(AccountForm.most)
  }

  private static func fault(_ definition: String, _ value: JSONValue) -> [String] {
    func number(_ key: String) -> Int { value[key]?.integer ?? 0 }
    func count(_ key: String) -> Int { value[key]?.array?.count ?? 0 }
    switch definition {
    case "span", "telling": return number("start") < number("end") ? [] : ["its start is not before its end"]
    case "block", "body": return number("start") <= number("end") ? [] : ["its start is behind its end"]
    case "version": return order(of: value["parts"]?.array ?? [])
    case "utterance": return number("fullest") < count("versions") ? [] : ["there is no version \(number("fullest"))"]
    case "passage": return number("from") < count("witnesses") ? [] : ["there is no witness \(number("from"))"]
    case "pair": return value["a"] != value["b"] ? [] : ["a and b are one report"]
    case "support":
      return number("originsAtLeast") <= number("originsAtMost") ? [] : ["originsAtLeast is greater than originsAtMost"]
    case "figure":
      let low = value["value"]?["low"]?.number, high = value["value"]?["high"]?.number
      return (low ?? -.infinity) <= (high ?? .infinity) ? [] : ["the low end of its value is above the high one"]
    case "actor":
      let counted = (value["variants"]?.array ?? []).reduce(0) { $0 + ($1["count"]?.integer ?? 0) }
      return counted == count("mentions") ? [] : ["its variants count \(counted) mentions and it has \(count("mentions"))"]
    default: return []
    }
  }

  /// The parts of a version lie in one report, one behind the other.
  private static func order(of parts: [JSONValue]) -> [String] {
    for (before, part) in zip(parts, parts.dropFirst()) {
      if before["report"] != part["report"] { return ["its parts lie in different reports"] }
      if (before["end"]?.integer ?? 0) > (part["start"]?.integer ?? 0) { return ["its parts do not follow one another"] }
    }
    return []
  }
}

/// Everything in a value that has an identifier.
private struct KnownIdentifiers {
  /// By the definition under which identifiers of the kind stand.
  private var known: [String: Set<String>] = [:]
  private var all: Set<String> = []
  /// Identifiers that several things have.
  private(set) var twice: [String] = []

  private static let lists = [
    ("lineages", "lineageId"), ("actors", "actorId"), ("utterances", "utteranceId"), ("figures", "figureId"), ("claims", "claimId"),
    ("acts", "actId"), ("passages", "passageId"), ("differences", "differenceId"), ("reports", "reportId"),
  ]

  init(_ json: JSONValue, _ form: AccountForm) {
    for (list, definition) in Self.lists {
      for (index, item) in (json[list]?.array ?? []).enumerated() { add(item, definition, "\(list)[\(index)]") }
    }
    switch form {
    case .account: add(json["event"], "eventId", "event")
    case .annotations, .readLine: add(json["report"], "reportId", "report")
    }
    // Spans lie in reports and in the transcript; nothing else may name a transcript.
    add(json["transcript"], "transcriptId", "transcript")
    known["textId"] = known["reportId", default: []].union(known["transcriptId", default: []])
  }

  private mutating func add(_ item: JSONValue?, _ definition: String, _ place: @autoclosure () -> String) {
    guard let id = item?["id"]?.string else { return }
    known[definition, default: []].insert(id)
    guard !all.insert(id).inserted, twice.count < AccountForm.most else { return }
    twice.append("\(place()).id: \(id) is the identifier of something else too")
  }

  /// nil where the definition is not that of an identifier of something.
  func fault(_ definition: String, _ value: JSONValue) -> [String]? {
    guard definition.hasSuffix("Id"), let id = value.string else { return nil }
    let isKnown = definition == "anyId" ? all.contains(id) : known[definition]?.contains(id) == true
    return isKnown ? [] : ["\(id) is the identifier of no \(definition == "anyId" ? "thing" : String(definition.dropLast(2)))"]
  }
}
