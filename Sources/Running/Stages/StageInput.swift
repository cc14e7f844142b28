import Sourcing
import Vocabulary

/// What a stage starts from: paths, or on standard input what the stage before printed.
///
/// A later stage reaches every payload again and checks its hash instead of carrying it.
package struct StageInput: Sendable {
  /// A dossier, and what was said about the inputs before it was made.
  package struct Compared: Sendable {
    package var dossier: Dossier
    package var coverage: [Attempt]
    package var findings: [Finding]
    /// How it was made, where it comes from another run.
    package var made: Account.Made?
    package var someFailed: Bool
  }

  /// The most bytes of standard input that are read as values of a stage.
  private static let limit = 1 << 30

  private let pipeline: Pipeline
  private let paths: [String]

  package init(_ paths: [String], _ pipeline: Pipeline) {
    self.paths = paths
    self.pipeline = pipeline
  }

  private func standardInput() throws(Trouble) -> [UInt8] { try pipeline.sources.standardInput { _ in Self.limit } }

  /// Reports of paths or pasted text, or the lines of `read`.
  package func reports() async throws -> Pipeline.Outcome<ReadReport> {
    guard paths == ["-"] else { return await pipeline.read(paths) }
    let input = try standardInput()
    guard input.first == UInt8(ascii: "{"), !AccountMark.isIn(input) else { return await pipeline.read(paths) }
    try refuseGiven("the lines of synoptic read", "read")
    let lines = try StageLine<ReadLine>.decode(input, as: .readLine, "the lines of synoptic read")
    return pipeline.decided(
      outcome(lines, as: .readLine, \.report, { $0.findings ?? [] }) {
        ReadReport(report: $0.report, payload: $1, findings: $0.findings ?? [])
      })
  }

  /// Annotated reports of paths, or the lines of `annotate`.
  package func annotated() async throws -> Pipeline.Outcome<AnnotatedReport> {
    guard paths == ["-"] else {
      let read = await pipeline.read(paths)
      return .init(values: try await pipeline.annotate(read.values), coverage: read.coverage, findings: read.findings)
    }
    try refuseGiven("the lines of synoptic annotate", "read")
    let lines = try StageLine<Annotations>.decode(try standardInput(), as: .annotations, "the lines of synoptic annotate")
    let found = outcome(lines, as: .annotations, \.report, \.findings) { (annotations: $0, payload: $1) }
    var out = Pipeline.Outcome<AnnotatedReport>(
      values: try await pipeline.withTexts(found.values), coverage: found.coverage, findings: found.findings)
    out.findings += pipeline.decisions?.unmet(out.values.map { ($0.report, $0.payload) }) ?? []
    return out
  }

  /// The dossier of paths, or what `compare` printed.
  package func dossier() async throws -> Compared {
    guard paths == ["-"] else {
      let annotated = try await annotated()
      return Compared(
        dossier: try pipeline.compare(annotated.values, scope: .largestEvent), coverage: annotated.coverage, findings: annotated.findings,
        made: nil,
        someFailed: annotated.someFailed)
    }
    try refuseGiven("a dossier", "read")
    if pipeline.decisions != nil {
      throw Trouble(
        cannot: "use", "--decisions", because: "standard input holds a dossier, which is compared already", wayOut: "give them to compare")
    }
    let stored = try StoredAccount(try standardInput(), name: "standard input")
    var account = stored.account
    account.dossier.payloads = try stored.payloads(pipeline.sources, name: "standard input")
    return Compared(
      dossier: try await pipeline.withTexts(account.dossier), coverage: account.coverage, findings: [], made: account.made,
      someFailed: account.coverage.contains { $0.state == .failed })
  }

  /// What is said of pasted text would be lost on the values of a stage.
  private func refuseGiven(_ what: String, _ stage: String) throws {
    guard pipeline.given.isEmpty else {
      throw Trouble(
        cannot: "use", "--outlet and --date", because: "standard input holds \(what), no report", wayOut: "give them to \(stage)")
    }
  }

  /// Reaches the report of each line again; a line whose source has changed or does not fit it is an attempt that failed.
  private func outcome<Value, Made>(
    _ lines: [Result<StageLine<Value>, Trouble>], as form: AccountForm, _ report: (Value) -> Report, _ findings: (Value) -> [Finding],
    _ make: (Value, Payload) -> Made
  ) -> Pipeline.Outcome<Made> {
    var out = Pipeline.Outcome<Made>(values: [], coverage: [], findings: [])
    var known: Set<Identifier> = []
    for line in lines {
      do throws(Trouble) {
        let line = try line.get()
        let report = report(line.value)
        let payload = try pipeline.sources.payload(of: report)
        if let fault = SpanCheck([report.id: payload]).faults(in: line.json, as: form).first {
          throw Trouble(cannot: "use", report.source.place, because: fault, wayOut: "make it again from the files")
        }
        guard known.insert(report.id).inserted else {
          throw Trouble(
            cannot: "use", report.source.place, because: "another line has its identifier \(report.id)",
            wayOut: "give files with the same text to one run of synoptic read")
        }
        out.values.append(make(line.value, payload))
        out.coverage.append(Pipeline.attempt(report, findings(line.value), from: report.source.place))
      } catch {
        out.fail(error)
      }
    }
    return out
  }
}
