import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic read PATH…`
struct ReadCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read reports: what is story, what is boilerplate, what the page states about itself.",
    usage: "synoptic read [<options>] <paths> ..."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

  @OptionGroup var input: InputOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions

  @Option(name: .customLong("format"), help: "json: one line a report; text: the body alone.")
  var format: Format = .json

  func validate() throws { try spans.validate(for: format) }

  func run(_ surroundings: Surroundings) async throws {
    let run = try RunOptions(input, result: result, spans: spans, surroundings)
    let read = await run.pipeline.read(run.paths)
    try write(read.values, run)
    try run.finish(findings: read.findings + read.values.flatMap(\.findings), someFailed: read.someFailed)
  }

  /// A line of JSON, or the body, for each report.
  private func write(_ reports: [ReadReport], _ run: RunOptions) throws {
    let out = try run.open()
    for (index, report) in reports.enumerated() {
      switch format {
      case .text:
        if index > 0 { try out.append("\n") }
        try BodyText.write(report) { try out.append(ShownText.lines($0)) }
      case .json: try run.writer([report.report.id: report.payload], isPretty: false).write(report) { try out.append($0) }
      }
      try out.append("\n")
    }
    try out.finish()
  }
}
