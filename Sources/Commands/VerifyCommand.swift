import ArgumentParser
import Presenting
import Running
import Sourcing

/// `synoptic verify ACCOUNT.json`
struct VerifyCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check an account: its form, its sources, every span, and all that can be made again.",
    discussion: "Exits with 0 when everything holds and with 1 when anything does not.")

  /// Failures that are printed; the rest is counted.
  static let shown = 20

  @Argument(help: "An account as JSON, or - for standard input.")
  var account: String

  func run(_ surroundings: Surroundings) async throws {
    let result = try Self.verified(account)
    for failure in result.failures.prefix(Self.shown) { Standard.error("\(account): \(failure)") }
    if result.failures.count > Self.shown { Standard.error("… and \(result.failures.count - Self.shown) more") }
    guard result.failures.isEmpty else {
      try Standard.output("does not hold: \(result.failures.count) faults in \(result.reports) reports and \(result.spans) spans\n")
      throw ExitCode(1)
    }
    let unchecked = result.unchecked.map { "\($0.count) \($0.what)" }.joined(separator: ", ")
    try Standard.output(
      "holds: \(result.reports) reports, \(result.spans) spans, \(result.slices) slices of text, \(result.lines) lines, \(result.names) names"
        + (unchecked.isEmpty ? "\n" : "; not checked: \(unchecked)\n"))
  }

  @inline(never)
  private static func verified(_ path: String) throws -> Verification.Result {
    let verification = Verification { ReasonWording($0).text }
    return try verification.verify(try FileReader.bytes(of: path, limit: 1 << 30), name: path)
  }
}
