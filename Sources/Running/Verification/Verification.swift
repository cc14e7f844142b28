import Sourcing
import TextAlgorithms
import Vocabulary

/// Checks an account: first its form, then that every source is what it was, then every span, then all that can be made again.
///
/// What cannot be made again without reading the reports anew is counted, not passed over.
package struct Verification: Sendable {
  package struct Result: Sendable {
    package var reports = 0
    package var spans = 0
    /// Spans whose words were compared with those of their source.
    package var slices = 0
    package var lines = 0
    /// Actors whose names were looked for in their mentions.
    package var names = 0
    /// Statements that were taken as they stand: how many of what, in the order of the account.
    package var unchecked: [(count: Int, what: String)] = []
    /// In the order of reports, then of the account.
    package var failures: [String] = []
  }

  /// What reasons are worded by, for an account; nil leaves their words unchecked.
  package typealias Wording = @Sendable (Account) -> ReasonText

  private let sources: any PageSource
  private let wording: Wording?

  package init(sources: any PageSource = FileSource(), wording: Wording? = nil) {
    self.sources = sources
    self.wording = wording
  }

  /// - Parameters:
  ///   - bytes: the account as JSON.
  ///   - name: what messages call it.
  /// - Throws: where the bytes are no account of this version.
  package func verify(_ bytes: [UInt8], name: String = "account") throws(Trouble) -> Result {
    let json = try StoredAccount.json(bytes, "verify", name)
    try StoredAccount.checkVersion(of: json, "verify", name)
    var result = Result()
    result.reports = json["reports"]?.array?.count ?? 0
    result.failures = Soundness.faults(of: json, as: .account)
    // Nothing can be said of a value that does not hold together.
    guard result.failures.isEmpty else { return result }
    let account = try StoredAccount.account(bytes, "verify", name)
    var payloads: [Identifier: Payload] = [:]
    for report in account.texts {
      do throws(Trouble) {
        payloads[report.id] = try sources.payload(of: report)
      } catch {
        result.failures.append(error.description)
      }
    }
    let spans = SpanCheck(payloads)
    result.failures += spans.faults(in: json, as: .account)
    (result.spans, result.slices) = (spans.spans, spans.slices)
    var remaking = Remaking(account, payloads)
    remaking.check()
    if let wording, remaking.isOurs { remaking.checkReasons(json, wording(account)) }
    result.failures += remaking.failures
    result.lines = account.account?.count ?? 0
    result.names = account.actors.count
    result.unchecked = remaking.unchecked
    return result
  }
}
