import ArgumentParser
import Rendering
import Running
import Sourcing
import Vocabulary

/// What a run was asked for, checked: paths, pipeline and output. Every command that reads reports works with this value alone, so that an
/// option has the same effect wherever it is accepted.
///
/// Functions that throw are kept out of line: the optimiser of Swift 6.3 crashes while it splits an `async` function that they are inlined in.
struct RunOptions {
  let paths: [String]
  let pipeline: Pipeline
  private let result: ResultOptions
  /// Whether spans carry their words in JSON.
  let withText: Bool

  /// - Parameters:
  ///   - given: nil where the command accepts no statements about its files.
  ///   - decided: nil where the command accepts no decisions.
  ///   - spans: nil where the command writes no spans.
  ///   - others: what is read beside the paths and the decisions.
  @inline(never)
  init(
    _ paths: [String], given: GivenOptions? = nil, decided: DecisionOptions? = nil, result: ResultOptions, spans: SpanOptions? = nil,
    reading others: [String] = [], _ surroundings: Surroundings
  ) throws {
    self.paths = paths
    self.result = result
    withText = spans?.areBare != true
    if let output = result.output, output != "-" {
      try FileWriter.check(output, reading: InputPaths.files(paths) + others + [decided?.decisions].compactMap { $0 })
    }
    let reporter = result.quiet ? nil : ProgressReporter()
    pipeline = Pipeline(
      weights: surroundings.weights, given: try given?.given(paths) ?? [:], decisions: try decided?.file(paths),
      limits: surroundings.limits, progress: { reporter?.report($0) })
  }

  @inline(never)
  init(
    _ input: InputOptions, result: ResultOptions, spans: SpanOptions, reading others: [String] = [], _ surroundings: Surroundings
  ) throws {
    try self.init(
      input.paths, given: input.known.given, decided: input.known.decided, result: result, spans: spans, reading: others, surroundings)
  }

  /// Paths, or what the stage before printed.
  var input: StageInput { StageInput(paths, pipeline) }

  func writer(_ payloads: [Identifier: Payload], isPretty: Bool = true) -> JSONWriter {
    JSONWriter(payloads: withText ? payloads : nil, isPretty: isPretty)
  }

  /// Opens the output, to be written piece by piece.
  @inline(never)
  func open() throws -> PieceWriter { try PieceWriter(result.output) }

  /// Writes a result; the text ends with a line end.
  @inline(never)
  func write(_ text: String) throws {
    let out = try open()
    try out.append(text)
    try out.finish()
  }

  /// Writes an account as JSON, element by element.
  @inline(never)
  func write(_ account: Account) throws {
    let out = try open()
    try writer(account.dossier.payloads).write(account) { try out.append($0) }
    try out.append("\n")
    try out.finish()
  }

  func say(_ message: String) { if !result.quiet { Standard.error(message) } }

  /// Findings and failures on standard error, then the exit code of the contract.
  @inline(never)
  func finish(findings: [Finding], someFailed: Bool) throws {
    for finding in findings where finding.severity != .note {
      say("\(finding.severity.rawValue): \(finding.message) [\(finding.code.rawValue)]")
    }
    if someFailed { throw ExitCode(2) }
    if let failOn = result.failOn, findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
  }
}
