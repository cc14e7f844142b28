import Annotating
import Reading
import Sourcing
import Vocabulary

extension Pipeline {
  /// Reads files; in the order given.
  package func read(_ paths: [String]) async -> Outcome<ReadReport> {
    var outcome = Outcome<ReadReport>(values: [], coverage: [], findings: [])
    var files: [String] = []
    for found in sources.files(paths) {
      switch found {
      case .trouble(let trouble): outcome.fail(trouble)
      case .passed(let attempt): outcome.pass(attempt)
      case .file(let path): files.append(path)
      }
    }
    let named = Set(paths.map { Locator($0) })
    let once = await map(files.map { Opening(path: $0) }, as: .reading) { read($0) }
    for (path, page) in zip(files, await distinguished(once, files)) {
      switch page {
      case .failure(let trouble) where trouble.isOwnResult && !named.contains(Locator(path)): outcome.pass(Attempt(ownResult: trouble))
      case .failure(let trouble): outcome.fail(trouble)
      case .success(let report): Self.take(report, from: path, into: &outcome)
      }
    }
    Self.applySiteProfiles(&outcome.values)
    outcome = decided(outcome)
    progress(.ended(.read(reports: outcome.values.count, files: files.count)))
    return outcome
  }

  /// A file to read, and how many of the same payload come before it.
  private struct Opening: Sendable {
    var path: String
    var ordinal = 0
  }

  private func read(_ opening: Opening) -> Result<ReadReport, Trouble> {
    do throws(Trouble) {
      let page = try sources.page(at: Locator(opening.path), given: given[Locator(opening.path)] ?? Given(), ordinal: opening.ordinal)
      return .success(reader.read(page))
    } catch {
      return .failure(error)
    }
  }

  /// Reports of which no two have one identifier: those with a payload that others have too are read again with their ordinal.
  ///
  /// Identical payloads are ordered by what the user said about them, then by path, so that neither the order of the paths nor the name of
  /// a folder changes which of them has which identifier, unless nothing else tells them apart.
  private func distinguished(_ reads: [Result<ReadReport, Trouble>], _ files: [String]) async -> [Result<ReadReport, Trouble>] {
    var holders: [String: [Int]] = [:]
    for (index, read) in reads.enumerated() {
      if case .success(let read) = read { holders[read.report.payload.sha256, default: []].append(index) }
    }
    func order(_ index: Int) -> (String, String, Locator) {
      let said = given[Locator(files[index])]
      return (said?.outlet ?? "", said?.date ?? "", Locator(files[index]))
    }
    var ordinals: [Int: Int] = [:]
    for indices in holders.values where indices.count > 1 {
      for (ordinal, index) in indices.sorted(by: { order($0) < order($1) }).enumerated().dropFirst() { ordinals[index] = ordinal }
    }
    let again = ordinals.sorted { $0.key < $1.key }
    var out = reads
    let repeated = await map(again.map { Opening(path: files[$0.key], ordinal: $0.value) }) { read($0) }
    for ((index, _), report) in zip(again, repeated) { out[index] = report }
    return out
  }

  /// Adds a report to an outcome, or what it was refused for.
  private static func take(_ report: ReadReport, from path: String, into outcome: inout Outcome<ReadReport>) {
    if let refusal = report.findings.first(where: { $0.severity == .error }) {
      outcome.coverage.append(Attempt(source: path, state: .failed, because: refusal.message))
      outcome.findings += report.findings.map { Finding($0.code, $0.severity, $0.message) }
      return
    }
    outcome.coverage.append(attempt(report.report, report.findings, from: path))
    outcome.values.append(report)
  }

  /// What became of an input that gave a report.
  static func attempt(_ report: Report, _ findings: [Finding], from path: String) -> Attempt {
    guard Annotator.isAnalysed(report.language) else {
      return Attempt(source: path, state: .notAnalysed, because: "its language is \(report.language), for which there are no rules")
    }
    let isStub = findings.contains { $0.code == .stub || $0.code == .truncated }
    return Attempt(source: path, state: isStub ? .stub : .read, because: "\(report.payload.bytes) bytes")
  }

  /// Where three pages or more say that they are one site's, what repeats on them is boilerplate.
  private static func applySiteProfiles(_ reads: inout [ReadReport]) {
    var sites: [String: [Int]] = [:]
    for (index, read) in reads.enumerated() { if let site = read.site { sites[site, default: []].append(index) } }
    for indices in sites.values where indices.count >= 3 {
      let profile = SiteProfile(indices.map { reads[$0] })
      for index in indices { reads[index] = profile.apply(to: reads[index]) }
    }
  }

  /// Reports without the blocks that a person decided to leave out.
  package func decided(_ outcome: Outcome<ReadReport>) -> Outcome<ReadReport> {
    guard let decisions else { return outcome }
    var outcome = outcome
    let blocks = BlockDecisions(decisions.decisions)
    outcome.values = outcome.values.map(blocks.apply)
    outcome.findings += decisions.unmet(outcome.values.map { ($0.report, $0.payload) })
    return outcome
  }
}
