import Foundation
import Presenting
import Testing
import TextAlgorithms
import Vocabulary

/// The shipped JSON Schema against accounts: one with every field filled, damaged ones, and files named in `SYNOPTIC_ACCOUNTS`.
struct SchemaTests {
  static func schema() throws -> JSONValue {
    let place = Project.root.appendingPathComponent("Sources/Vocabulary/Resources/account.schema.json")
    return try JSONValue(Array(Data(contentsOf: place)))
  }

  static func encoded(_ account: Account) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo[PayloadShelf.key] = PayloadShelf(FilledAccount.payloads)
    encoder.userInfo[ReasonText.key] = ReasonWording(account).text
    return String(decoding: try encoder.encode(account), as: UTF8.self)
  }

  static func problems(_ json: String) throws -> [String] {
    AccountForm.account.problems(in: try JSONValue(Array(json.utf8)))
  }

  @Test func anAccountWithEveryFieldHolds() throws {
    let json = try Self.encoded(FilledAccount.account)
    #expect(try Self.problems(json) == [])
    #expect(json.contains(#""text":"The pier"#), "spans are encoded with their words")
  }

  @Test func aDossierHolds() throws {
    var dossier = FilledAccount.account
    dossier.narrative = nil
    let json = try Self.encoded(dossier)
    #expect(try Self.problems(json) == [])
    let withChecks = json.replacing("\"claims\":[", with: "\"checks\":[],\"claims\":[", maxReplacements: 1)
    #expect(try Self.problems(withChecks) == ["has checks but lacks account", "has checks but lacks timeline"])
  }

  /// Nothing that a value can hold is unknown to the schema: a field added to the vocabulary has to be added there.
  @Test func everyFieldStandsInTheSchema() throws {
    let schema = try Self.schema()
    let value = try JSONValue(Array(Self.encoded(FilledAccount.account).utf8))
    func unknown(_ value: JSONValue, _ rules: JSONValue?, _ place: String) -> [String] {
      var rules = rules
      if let name = rules?["$ref"]?.string?.split(separator: "/").last { rules = schema["$defs"]?[String(name)] }
      if case .array(let items) = value { return items.flatMap { unknown($0, rules?["items"], place) } }
      guard case .object(let members) = value, place != "/made/settings" else { return [] }
      let forms = rules?["oneOf"]?.array ?? [rules ?? .null]
      return members.flatMap { member -> [String] in
        guard let form = forms.first(where: { $0["properties"]?[member.key] != nil }) else { return ["\(place)/\(member.key)"] }
        return unknown(member.value, form["properties"]?[member.key], "\(place)/\(member.key)")
      }
    }
    #expect(Set(unknown(value, schema, "")) == [])
  }

  @Test(arguments: [
    (#""format":"synoptic.account""#, #""format":"synoptic""#),
    (#""version":2"#, #""version":1"#),
    (#""hedge":"at-least""#, #""hedge":"roughly""#),
    (#""kind":"truncated""#, #""kind":"shortened""#),
    (#""overlap":0.9"#, #""overlap":1.5"#),
    (#""anonymous":false"#, #""anonymous":0"#),
    (#""originsAtLeast":1"#, #""originsAtLeast":-1"#),
    (#""originsAtLeast":1"#, #""originsAtLeast":"1""#),
    (#""report":"1111111111111111""#, #""report":"r1""#),
    (#""literal":"According to ""#, #""letter":"According to ""#),
    (#""code":"reading.date-ambiguous""#, #""code":"reading.no-date""#),
    (#""kind":"retold""#, #""kind":"told-again""#),
    (#""reason":"related-stories""#, #""reason":"other-stories""#),
    (#""construction":"that-clause""#, #""construction":"clause""#),
    (#""text":"identical, byte for byte""#, #""words":"identical, byte for byte""#),
    (#""relation":"shown-dependent""#, #""relation":"dependent""#),
    (#""standing":"single-lineage""#, #""standing":"confirmed""#),
    (#""fullest":0"#, #""fullest":null"#),
    (#""ask":"the harbour office""#, #""asks":"the harbour office""#),
  ])
  func damageIsSeen(_ whole: String, _ damaged: String) throws {
    let json = try Self.encoded(FilledAccount.account)
    try #require(json.contains(whole), "the sample has no \(whole)")
    #expect(try !Self.problems(json.replacingOccurrences(of: whole, with: damaged)).isEmpty, "\(damaged) passed")
  }

  @Test func everyObjectIsDescribedAndListsItsFields() throws {
    func bare(_ schema: JSONValue, _ place: String) -> [String] {
      let isObject = schema["type"] == .string("object")
      let own = isObject && (schema["description"]?.string?.isEmpty != false || schema["additionalProperties"] == nil) ? [place] : []
      let below: [String]
      switch schema {
      case .object(let members): below = members.flatMap { bare($0.value, "\(place)/\($0.key)") }
      case .array(let items): below = items.enumerated().flatMap { bare($0.element, "\(place)/\($0.offset)") }
      case .null, .bool, .integer, .number, .string: below = []
      }
      return own + below
    }
    #expect(try bare(Self.schema(), "#") == [])
  }

  /// Files that a program wrote: their paths in `SYNOPTIC_ACCOUNTS`, separated by colons.
  @Test func writtenAccountsHold() throws {
    let named = ProcessInfo.processInfo.environment["SYNOPTIC_ACCOUNTS"] ?? ""
    for path in named.split(separator: ":") {
      let problems = AccountForm.account.problems(in: try JSONValue(Array(Data(contentsOf: URL(fileURLWithPath: String(path))))))
      #expect(problems.isEmpty, "\(path): \(problems.prefix(20).joined(separator: "\n"))")
    }
  }
}
