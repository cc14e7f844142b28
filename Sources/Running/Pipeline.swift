import Annotating
import Comparing
import English
import Foundation
import Narrating
import Reading
import Synchronization
import Vocabulary

/// The only place that knows the order: paths → pages → reports → annotations → dossier → account.
///
/// Reading and annotating see one report each and run in parallel; what comes out is in a stable order that neither the order of the paths
/// nor the number of cores changes.
package struct Pipeline: Sendable {
  /// The language of the reports.
  static let language = Language.english
  /// Reads pages; one for all, because making it takes long.
  static let reader = Reader(language: language, digest: Digest.sha256)

  package var given: [String: Given]
  package var decisions: DecisionFile?
  /// Told about each step on the way; called from any thread.
  package var progress: @Sendable (String) -> Void

  package init(given: [String: Given] = [:], decisions: DecisionFile? = nil, progress: @escaping @Sendable (String) -> Void = { _ in }) {
    self.given = given
    self.decisions = decisions
    self.progress = progress
  }

  /// What came of the inputs: the values that could be made, and an attempt for every place.
  package struct Outcome<Value: Sendable>: Sendable {
    package var values: [Value]
    package var coverage: [Attempt]
    /// Findings about inputs that gave no report.
    package var findings: [Finding]

    package init(values: [Value], coverage: [Attempt], findings: [Finding]) {
      self.values = values
      self.coverage = coverage
      self.findings = findings
    }

    package var someFailed: Bool { coverage.contains { $0.state == .failed || $0.state == .skipped } }
  }

  // MARK: - Stages

  /// Reads files; in the order given.
  ///
  /// - Parameter input: what standard input held, where it has been read already.
  package func read(_ paths: [String], input: [UInt8]? = nil) -> Outcome<ReadReport> {
    var outcome = Outcome<ReadReport>(values: [], coverage: [], findings: [])
    var files: [String] = []
    var seen: Set<String> = []
    for found in InputPaths.expand(paths) {
      switch found {
      case .trouble(let trouble): outcome.fail(trouble)
      case .file(let path):
        if seen.insert(path).inserted {
          files.append(path)
        } else {
          outcome.coverage.append(Attempt(source: path, state: .duplicate, because: "named more than once"))
        }
      }
    }
    let reader = Self.reader
    let pages = map(files) { path -> Result<ReadReport, Trouble> in
      do throws(Trouble) {
        return .success(reader.read(try Self.page(path, given: given[path] ?? Given(), input: input)))
      } catch {
        return .failure(error)
      }
    }
    for (path, page) in zip(files, pages) {
      switch page {
      case .failure(let trouble): outcome.fail(trouble)
      case .success(let report):
        if let refusal = report.findings.first(where: { $0.severity == .error }) {
          outcome.coverage.append(Attempt(source: path, state: .skipped, because: refusal.message))
          outcome.findings += report.findings.map { Finding($0.code, $0.severity, $0.message) }
        } else {
          let isAnalysed = Annotator.isAnalysed(report.report.language)
          let isStub = report.findings.contains { $0.code == "reading.stub" || $0.code == "reading.truncated" }
          outcome.coverage.append(
            Attempt(
              source: path, state: isAnalysed ? isStub ? .stub : .read : .notAnalysed,
              because: isAnalysed
                ? "\(report.payload.bytes.count) bytes" : "its language is \(report.report.language), for which there are no rules"))
          outcome.values.append(report)
        }
      }
    }
    Self.applySiteProfiles(&outcome.values)
    outcome = decided(outcome)
    progress("read \(outcome.values.count) of \(files.count) files")
    return outcome
  }

  /// Where three pages or more say that they are one site's, what repeats on them is furniture.
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

  /// Annotates reports; in the order given. Refuses where the weights cannot be opened.
  package func annotate(_ reports: [ReadReport]) throws(Trouble) -> [AnnotatedReport] {
    let annotator = Annotator(language: Self.language, analyser: SyntaxAnalyser(try Weights.syntax(), language: Self.language))
    let out = map(reports) { annotator.annotate($0) }
    progress("annotated \(out.count) reports")
    return out
  }

  /// Compares annotated reports; the order of the reports does not matter. Refuses where the weights cannot be opened.
  package func compare(_ reports: [AnnotatedReport]) throws(Trouble) -> Dossier {
    let dossier = Comparer(language: Self.language, decisions: decisions?.decisions ?? [], vectors: try Weights.vectors()).compare(reports)
    progress("compared: \(dossier.passages.count) shared passages, \(dossier.utterances.count) utterances")
    return dossier
  }

  /// The whole account.
  package func narrate(_ dossier: Dossier, coverage: [Attempt], findings: [Finding] = []) -> Account {
    var account = Self.account(dossier, coverage: coverage, findings: findings, decisions: decisions)
    let narrative = Narrator().narrate(dossier)
    account.account = narrative.account
    account.timeline = narrative.timeline
    account.checks = narrative.checks
    return account
  }

  /// A dossier in the form of an account without account, timeline and checks.
  package static func account(_ dossier: Dossier, coverage: [Attempt], findings: [Finding], decisions: DecisionFile? = nil) -> Account {
    let models = (try? Weights.models()) ?? []
    let made = Account.Made(
      by: "synoptic \(Program.version)", models: models, decisions: decisions.map { [.init(sha256: $0.sha256)] } ?? [])
    var account = Account(
      made: made, dossier: dossier, coverage: coverage.sorted { ($0.source, $0.state.rawValue) < ($1.source, $1.state.rawValue) })
    account.findings = (dossier.findings + findings).sorted(by: Self.findingOrder)
    return account
  }

  static func findingOrder(_ a: Finding, _ b: Finding) -> Bool {
    if a.code != b.code { return a.code < b.code }
    if let x = a.span, let y = b.span, x != y { return x < y }
    if (a.span == nil) != (b.span == nil) { return a.span == nil }
    return a.message < b.message
  }

  // MARK: - Reaching bytes

  /// The page at a path as it lies there.
  package static func page(_ path: String, given: Given, input: [UInt8]? = nil) throws(Trouble) -> Page {
    let page = try PageFile(path, input: input)
    return Page(
      source: Source(path: path, sha256: Digest.sha256(page.file), bytes: page.file.count, media: "text/plain", charset: "utf-8"),
      bytes: page.bytes, given: given, isUnpacked: page.isPacked)
  }

  /// Reaches a report's payload again and checks both hashes.
  package static func payload(of report: Report) throws(Trouble) -> Payload {
    guard let path = report.source.path else {
      throw Trouble(
        cannot: "reach", report.source.place, because: "the report has no path",
        wayOut: "fetch the page again and make the account from files")
    }
    guard path != "-" else {
      throw Trouble(cannot: "reach", "-", because: "pasted text is not kept", wayOut: "save it to a file and make the account from that")
    }
    let page = try PageFile(path)
    let hash = Digest.sha256(page.file)
    guard hash == report.source.sha256 else {
      throw Trouble(
        cannot: "use", path,
        because: "its SHA-256 is \(hash.prefix(12))… and the account says \(report.source.sha256.prefix(12))…; the file has changed",
        wayOut: "restore the file or make the account again")
    }
    let read = Self.reader.read(Page(source: report.source, bytes: page.bytes, isUnpacked: page.isPacked))
    guard read.report.payload == report.payload else {
      throw Trouble(
        cannot: "use", path, because: "its decoded bytes differ from those of the account",
        wayOut: "make the account again with this version of the program")
    }
    return read.payload
  }

  /// Applies a function to each element on all cores; results in the order of the elements.
  func map<A: Sendable, B: Sendable>(_ elements: [A], _ transform: @Sendable (A) -> B) -> [B] {
    let results = Mutex<[B?]>(Array(repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      let value = transform(elements[index])
      results.withLock { $0[index] = value }
    }
    return results.withLock { $0.map { $0! } }
  }
}

extension Pipeline.Outcome {
  /// Notes an input that gave no value.
  package mutating func fail(_ trouble: Trouble) {
    coverage.append(Attempt(source: trouble.subject, state: .failed, because: "\(trouble.cause); \(trouble.wayOut)"))
    findings.append(Finding("running.cannot-read", .error, trouble.description))
  }
}

/// What the program says of itself.
package enum Program {
  package static let version = "0.1.0"
}
