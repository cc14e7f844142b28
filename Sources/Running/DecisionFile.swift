import Foundation
import Reading
import Vocabulary

/// A file of human decisions, read and found sound.
package struct DecisionFile: Sendable {
  package let decisions: [Decision]
  package let sha256: String

  /// - Throws: where the file cannot be read, is none of this form, or holds a decision that could act nowhere.
  package init(path: String) throws(Trouble) {
    try self.init(bytes: try FileReader.bytes(of: path), name: path)
  }

  /// - Parameter name: what messages call it.
  package init(bytes: [UInt8], name: String) throws(Trouble) {
    func refuse(_ cause: String, _ wayOut: String = "correct it; the manual shows the form") -> Trouble {
      Trouble(cannot: "use", name, because: cause, wayOut: wayOut)
    }
    let text = Data(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    guard let object = try? JSONSerialization.jsonObject(with: text, options: .fragmentsAllowed) else {
      throw refuse("it is no JSON", "write decisions as the manual shows")
    }
    guard let form = object as? [String: Any], form["format"] as? String == Decisions.format else {
      throw refuse("it is no JSON object of format \(Decisions.format)", "write decisions as the manual shows")
    }
    guard form["version"] as? Int == Decisions.version else {
      throw refuse(
        "its version is \(form["version"] ?? "missing") and this program knows \(Decisions.version)", "use the program that made it")
    }
    var read: Decisions
    do {
      read = try JSONDecoder().decode(Decisions.self, from: text)
    } catch let error as DecodingError {
      throw refuse(Self.cause(error))
    } catch {
      throw refuse("it is no list of decisions")
    }
    for index in read.decisions.indices {
      for anchor in read.decisions[index].anchors.indices {
        read.decisions[index].anchors[anchor].payload = read.decisions[index].anchors[anchor].payload.lowercased()
      }
      if let fault = Self.fault(of: read.decisions[index]) { throw refuse("decisions[\(index)]\(fault)") }
    }
    decisions = Set(read.decisions).sorted()
    sha256 = Digest.sha256(bytes)
  }

  /// What keeps a decision from ever acting; nil where nothing does.
  static func fault(of decision: Decision) -> String? {
    for (key, text) in [("by", decision.by), ("reason", decision.reason)] where text.allSatisfy(\.isWhitespace) {
      return ".\(key) is empty"
    }
    if let date = decision.date, !Moment.isDay(date) { return ".date is \"\(date)\", no day of the form YYYY-MM-DD" }
    let least =
      switch decision.kind {
      case .agencyCopy, .leaveOut: 1
      case .sameActor, .differentActors, .dependent, .independent: 2
      }
    guard Set(decision.anchors).count >= least else { return ".anchors has fewer than \(least) that differ" }
    if decision.kind == .agencyCopy {
      guard let agency = decision.agency, !agency.allSatisfy(\.isWhitespace) else { return " has no \"agency\", whose copy it is" }
    } else if decision.agency != nil {
      return ".agency belongs to \(Decision.Kind.agencyCopy.rawValue) alone"
    }
    for (index, anchor) in decision.anchors.enumerated() {
      let place = ".anchors[\(index)]"
      guard anchor.payload.utf8.count == 64, anchor.payload.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }) else {
        return "\(place).payload is no SHA-256 of 64 hexadecimal digits"
      }
      guard (anchor.start == nil) == (anchor.end == nil) else { return "\(place) has one of start and end without the other" }
      let isWhole = anchor.start == nil || anchor.start == 0 && anchor.end == 0
      if isWhole {
        switch decision.kind {
        case .sameActor, .differentActors: return "\(place) names no mention: it has no start and end"
        case .leaveOut: return "\(place) names no block: it has no start and end"
        case .agencyCopy, .dependent, .independent: break
        }
      } else if anchor.range == nil || (anchor.start ?? 0) < 0 {
        return "\(place) is no range of bytes: start is not below end"
      }
    }
    return nil
  }

  private static func cause(_ error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      let text = path.reduce(into: "") { $0 += $1.intValue.map { "[\($0)]" } ?? ".\($1.stringValue)" }
      return text.isEmpty ? "it" : text.hasPrefix(".") ? String(text.dropFirst()) : text
    }
    switch error {
    case .keyNotFound(let key, let found): return "\(place(found.codingPath)) has no \"\(key.stringValue)\""
    case .typeMismatch(_, let found), .valueNotFound(_, let found): return "\(place(found.codingPath)) has a value of another type"
    case .dataCorrupted(let found):
      if found.codingPath.last?.stringValue == "kind" {
        return "\(place(found.codingPath)) is none of \(Decision.Kind.allCases.map(\.rawValue).sorted().joined(separator: ", "))"
      }
      return "\(place(found.codingPath)) has a value that does not fit"
    @unknown default: return "it is no list of decisions"
    }
  }

  /// Blocks to leave out that no report has, or that stages before did not leave out.
  package func unmet(_ reports: [(report: Report, payload: Payload)]) -> [Finding] {
    decisions.filter { $0.kind == .leaveOut }.flatMap { decision in
      decision.anchors.flatMap { anchor -> [Finding] in
        let meant = reports.filter { $0.report.payload.sha256 == anchor.payload }
        if meant.isEmpty { return [decision.noReport(anchor)] }
        return meant.compactMap { report, payload in
          let met = report.blocks.filter { block in anchor.range.map { block.range.overlaps($0) } ?? false }
          if met.isEmpty { return decision.nothing("block", at: anchor, of: report, payload) }
          if met.allSatisfy({ $0.reason == BlockDecisions.reason }) { return nil }
          return decision.notApplied(
            "\(report.source.place) was annotated before without it", wayOut: "give the decisions to annotate too",
            span: report.span(met[0].range))
        }
      }
    }
  }
}
