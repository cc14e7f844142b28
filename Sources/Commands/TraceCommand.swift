import ArgumentParser
import Foundation
import Presenting
import Rendering
import Running
import Sourcing
import Vocabulary

/// `synoptic trace ACCOUNT.json ID`
struct TraceCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Print the passages behind anything that has an identifier, in their surroundings.",
    discussion: "The identifier may be shortened to any beginning that is unique in the account.")

  @Argument(help: "An account as JSON.")
  var account: String

  @Argument(help: "An identifier, or its beginning.")
  var id: String

  func run(_ surroundings: Surroundings) async throws {
    let stored = try StoredAccount(try FileReader.bytes(of: self.account, limit: 1 << 30), name: self.account)
    let account = stored.account
    let found = AccountIndex(account).entries.filter { $0.id.value.hasPrefix(id.lowercased()) }
    guard let entry = found.first else {
      throw Trouble(
        cannot: "trace", id, because: "nothing in \(self.account) has an identifier that begins so", wayOut: "copy one from the account")
    }
    guard found.count == 1 else {
      throw Trouble(
        cannot: "trace", id, because: "\(found.count) identifiers begin so: \(found.prefix(4).map(\.id.value).joined(separator: ", "))",
        wayOut: "give more digits")
    }
    let payloads = try stored.payloads(FileSource(), of: Set(entry.spans.map(\.report)), name: self.account)
    for span in entry.spans {
      guard let payload = payloads[span.report], !payload.isValid(span.start, span.end), span.start != span.end else { continue }
      throw Trouble(
        cannot: "trace", id,
        because: "[\(span.start):\(span.end)] does not lie on characters of the \(payload.bytes.count) bytes of report \(span.report)",
        wayOut: "make the account again from the files")
    }
    try Standard.output(TraceText(account: account, payloads: payloads).text(entry))
  }
}
