import ArgumentParser
import Foundation
import Running
import Sourcing

/// `synoptic verify ACCOUNT.json`
struct VerifyCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Reach every source of an account again and check every hash, span and slice.",
    discussion: "Exits with 0 when everything holds and with 1 when anything does not.")

  /// Failures that are printed; the rest is counted.
  static let shown = 20

  @Argument(help: "An account as JSON, or - for standard input.")
  var account: String

  func run(_ surroundings: Surroundings) async throws {
    let bytes = try FileReader.bytes(of: account, limit: 1 << 30)
    guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw Trouble(cannot: "verify", account, because: "it is no JSON", wayOut: "make an account with: synoptic account --format json")
    }
    let result = try Verification().verify(json)
    for failure in result.failures.prefix(Self.shown) { Standard.error(failure) }
    if result.failures.count > Self.shown { Standard.error("… and \(result.failures.count - Self.shown) more") }
    guard result.failures.isEmpty else {
      try Standard.output("does not hold: \(result.failures.count) of \(result.reports) reports and \(result.spans) spans fail\n")
      throw ExitCode(1)
    }
    try Standard.output("holds: \(result.reports) reports, \(result.spans) spans, \(result.slices) slices of text\n")
  }
}
