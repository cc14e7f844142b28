import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic annotate PATH…` or `-` for the lines of `read`.
struct AnnotateCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Find sentences, names, quotations, figures and times in each report alone.",
    usage: "synoptic annotate [<options>] <paths> ...\nsynoptic annotate --format conllu|bio --tokens <file>")

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, conllu, bio }

  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String] = []

  @OptionGroup var known: KnownOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions

  @Option(name: .customLong("format"), help: "json: one line a report; conllu: words and trees of every block; bio: words and names.")
  var format: Format = .json

  @Option(
    name: .customLong("tokens"),
    help: ArgumentHelp(
      "Take words and sentences from CoNLL-U or BIO instead of paths, for scoring; - is standard input.", valueName: "FILE"))
  var tokens: String?

  func validate() throws {
    try spans.validate(for: format)
    if format != .json, !known.isEmpty {
      throw ValidationError(
        "cannot use \"--outlet, --date or --decisions\": --format \(format.rawValue) shows the words alone; add --format json.")
    }
    if tokens != nil {
      guard paths.isEmpty else { throw ValidationError("cannot use paths with --tokens: its file is the text; leave out one of them.") }
      guard format != .json else {
        throw ValidationError("cannot use \"--tokens\": --format json keeps no given words; add --format conllu or --format bio")
      }
    } else if paths.isEmpty {
      throw ValidationError("Missing expected argument '<paths> ...'")
    }
  }

  func run(_ surroundings: Surroundings) async throws {
    let run = try RunOptions(
      paths, given: known.given, decided: known.decided, result: result, spans: spans, reading: [tokens].compactMap { $0 }, surroundings)
    guard tokens == nil else { return try writeGiven(run) }
    let read = try await run.input.reports()
    if format == .json { try await writeLines(read, run) } else { try await writeWords(read, run) }
  }

  /// The words of a file of tokens.
  private func writeGiven(_ run: RunOptions) throws {
    guard let tokens else { return }
    let words = try run.pipeline.syntax(tokensOf: tokens)
    try run.write(text([words]))
  }

  /// The words of every block.
  private func writeWords(_ read: Pipeline.Outcome<ReadReport>, _ run: RunOptions) async throws {
    let words = try await run.pipeline.syntax(read.values)
    try run.write(text(words))
    try run.finish(findings: read.findings + read.values.flatMap(\.findings) + words.flatMap(\.findings), someFailed: read.someFailed)
  }

  /// A line of JSON for each report.
  private func writeLines(_ read: Pipeline.Outcome<ReadReport>, _ run: RunOptions) async throws {
    let reports = try await run.pipeline.annotate(read.values)
    let out = try run.open()
    for report in reports {
      let line = try run.writer([report.id: report.payload], isPretty: false).json(report.annotations)
      try out.append(line + "\n")
    }
    try out.finish()
    try run.finish(findings: read.findings + reports.flatMap(\.annotations.findings), someFailed: read.someFailed)
  }

  private func text(_ texts: [AnalysedText]) -> String {
    ShownText.lines(format == .bio ? BIOText.text(texts) : ConlluText.text(texts))
  }
}
