import Foundation
import Sourcing
import TextAlgorithms
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
    let json: JSONValue
    do throws(JSONValue.Fault) {
      json = try JSONValue(bytes)
    } catch {
      throw refuse("it is no JSON: \(error)", "write decisions as the manual shows")
    }
    guard json["format"]?.string == Decisions.format else {
      throw refuse("it is no JSON object of format \(Decisions.format)", "write decisions as the manual shows")
    }
    guard json["version"] == .integer(Decisions.version) else {
      let version = json["version"]?.integer.map { "\($0)" } ?? (json["version"] == nil ? "missing" : "no number")
      throw refuse("its version is \(version) and this program knows \(Decisions.version)", "use the program that made it")
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
      if let fault = read.decisions[index].fault { throw refuse("decisions[\(index)]\(fault)") }
    }
    decisions = Set(read.decisions).sorted()
    sha256 = Digest.sha256(bytes)
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
}
