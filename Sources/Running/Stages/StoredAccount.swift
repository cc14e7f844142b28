import Foundation
import Sourcing
import TextAlgorithms
import Vocabulary

/// An account or dossier as it came as JSON, found sound; its sources are not reached yet.
package struct StoredAccount: Sendable {
  package var account: Account
  let json: JSONValue

  /// - Parameter name: what messages call it.
  /// - Throws: where the bytes are no account, or one that does not hold together.
  package init(_ bytes: [UInt8], name: String) throws(Trouble) {
    json = try Self.json(bytes, "read", name)
    try Self.checkVersion(of: json, "read", name)
    if let fault = Soundness.faults(of: json, as: .account).first {
      throw Trouble(cannot: "read", name, because: fault, wayOut: "make it again from the files")
    }
    account = try Self.account(bytes, "read", name)
  }

  /// - Parameter verb: what cannot be done where the bytes are no JSON.
  static func json(_ bytes: [UInt8], _ verb: String, _ name: String) throws(Trouble) -> JSONValue {
    do throws(JSONValue.Fault) {
      return try JSONValue(bytes)
    } catch {
      throw Trouble(cannot: verb, name, because: "it is no JSON: \(error)", wayOut: Self.wayOut)
    }
  }

  /// Refuses what is no account of this version.
  static func checkVersion(of json: JSONValue, _ verb: String, _ name: String) throws(Trouble) {
    guard json["format"]?.string == Account.format else {
      throw Trouble(cannot: verb, name, because: "it is no JSON object of format \(Account.format)", wayOut: Self.wayOut)
    }
    guard json["version"] == .integer(Account.version) else {
      let version = json["version"]?.integer.map { "\($0)" } ?? (json["version"] == nil ? "missing" : "no number")
      throw Trouble(
        cannot: verb, name, because: "its version is \(version) and this program knows \(Account.version)",
        wayOut: "use the program that made it")
    }
  }

  /// Decodes what was found sound.
  static func account(_ bytes: [UInt8], _ verb: String, _ name: String) throws(Trouble) -> Account {
    do {
      return try JSONDecoder().decode(Account.self, from: Data(bytes))
    } catch {
      throw Trouble(cannot: verb, name, because: "it is no account of version \(Account.version)", wayOut: Self.wayOut)
    }
  }

  private static let wayOut = "make one with: synoptic account --format json"

  /// Reaches the sources of reports of the account, and holds the account's spans in them against their bytes.
  ///
  /// - Parameter reports: those to reach; nil for all.
  package func payloads(_ sources: any PageSource, of reports: Set<Identifier>? = nil, name: String) throws(Trouble) -> [Identifier:
    Payload]
  {
    var out: [Identifier: Payload] = [:]
    for report in account.texts where reports?.contains(report.id) != false {
      out[report.id] = try sources.payload(of: report)
    }
    if reports == nil, let fault = SpanCheck(out).faults(in: json, as: .account).first {
      throw Trouble(cannot: "use", name, because: fault, wayOut: "make it again from the files")
    }
    return out
  }
}
