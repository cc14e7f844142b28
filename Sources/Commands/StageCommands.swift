import ArgumentParser
import Foundation
import Rendering
import Running
import Vocabulary

/// `synoptic read PATH…`
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read reports: what is story, what is boilerplate, what the page states about itself.",
    usage: "synoptic read [<options>] <paths> ..."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("format"), help: "json: one line a report; text: the body alone.")
  var format: Format = .json

  func run() throws {
    let read = try input.pipeline().read(input.paths)
    let out = try PieceWriter(output.output)
    for (index, report) in read.values.enumerated() {
      switch format {
      case .text:
        if index > 0 { try out.append("\n") }
        try ReadLine.writeText(report, to: out)
      case .json: try ReadLine.write(report, by: output.writer([report.report.id: report.payload], pretty: false), to: out)
      }
    }
    try out.finish()
    try output.finish(findings: read.findings + read.values.flatMap(\.findings), someFailed: read.someFailed)
  }
}

/// `synoptic annotate PATH…` or `-` for the lines of `read`.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Find sentences, names, quotations, figures and times in each report alone.",
    usage: "synoptic annotate [<options>] <paths> ...\nsynoptic annotate --format conllu|bio --tokens <file>")

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, conllu, bio }

  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String] = []

  @OptionGroup var known: KnownOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("format"), help: "json: one line a report; conllu: words and trees of every block; bio: words and names.")
  var format: Format = .json

  @Option(
    name: .customLong("tokens"),
    help: ArgumentHelp(
      "Take words and sentences from CoNLL-U or BIO instead of paths, for scoring; - is standard input.", valueName: "FILE"))
  var tokens: String?

  func validate() throws {
    if tokens != nil {
      guard paths.isEmpty else { throw ValidationError("cannot use paths with --tokens: its file is the text; leave out one of them.") }
      guard format != .json else {
        throw ValidationError("cannot use \"--tokens\": --format json keeps no given words; add --format conllu or --format bio")
      }
    } else if paths.isEmpty {
      throw ValidationError("Missing expected argument '<paths> ...'")
    }
  }

  func run() throws {
    let pipeline = try known.pipeline(paths)
    if let tokens {
      try write([try pipeline.syntax(tokensOf: tokens)])
      return
    }
    let read = try Staged.reports(paths, pipeline)
    if format != .json {
      try write(try pipeline.syntax(read.values))
      try output.finish(findings: read.findings + read.values.flatMap(\.findings), someFailed: read.someFailed)
      return
    }
    let reports = try pipeline.annotate(read.values)
    let lines = try reports.map { try output.writer([$0.id: $0.payload], pretty: false).json($0.annotations) }
    try output.write(lines.map { $0 + "\n" }.joined())
    try output.finish(findings: read.findings + reports.flatMap(\.annotations.findings), someFailed: read.someFailed)
  }

  private func write(_ texts: [AnalysedText]) throws {
    try output.write(format == .bio ? BIOText.text(texts) : ConlluText.text(texts))
  }
}

/// `synoptic compare PATH…` or `-` for the lines of `annotate`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Lay the reports side by side: lineage, utterances, claims, differences.",
    usage: "synoptic compare [<options>] <paths> ..."
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let pipeline = try input.pipeline()
    let annotated = try Staged.annotated(input.paths, pipeline)
    let dossier = try pipeline.compare(annotated.values)
    let account = Pipeline.account(dossier, coverage: annotated.coverage, findings: annotated.findings, decisions: pipeline.decisions)
    try output.write(try output.writer(dossier.payloads, pretty: true).json(account) + "\n")
    try output.finish(findings: account.findings, someFailed: annotated.someFailed)
  }
}

/// `synoptic narrate PATH…` or `-` for what `compare` prints.
struct NarrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "narrate", abstract: "Tell a dossier as an account.", usage: "synoptic narrate [<options>] <paths> ..."
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let pipeline = try input.pipeline()
    let dossier = try Staged.dossier(input.paths, pipeline)
    var account = pipeline.narrate(dossier.value, coverage: dossier.coverage, findings: dossier.findings)
    if let made = dossier.made { account.made = made }
    try output.write(try output.writer(dossier.value.payloads, pretty: true).json(account) + "\n")
    try output.finish(findings: account.findings, someFailed: dossier.someFailed)
  }
}
