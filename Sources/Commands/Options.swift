import ArgumentParser
import Foundation
import Rendering
import Running
import Vocabulary

/// Where results go, and when findings make the exit code 1.
struct OutputOptions: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: "Write the result to this file instead of standard output.")
  var output: String?

  @Option(name: .customLong("fail-on"), help: "Exit with 1 when there is a finding of this severity or above: note, warning, error.")
  var failOn: Finding.Severity?

  @Option(name: .customLong("spans"), help: "What a span carries in JSON: text (its words too) or bare.")
  var spans: SpanForm = .text

  @Flag(name: .customLong("quiet"), help: "Keep progress and findings off standard error.")
  var quiet = false

  enum SpanForm: String, ExpressibleByArgument, CaseIterable { case text, bare }

  func writer(_ payloads: [Identifier: Payload], pretty: Bool) -> JSONWriter {
    JSONWriter(payloads: spans == .text ? payloads : nil, isPretty: pretty)
  }

  /// Writes a result; the text ends with a line end.
  func write(_ text: String) throws {
    guard let output else {
      try Standard.output(text)
      return
    }
    try FileWriter.write(Array(text.utf8), to: output)
  }

  func say(_ message: String) { if !quiet { Standard.error(message) } }

  /// Findings and failures on standard error, then the exit code of the contract.
  func finish(findings: [Finding], someFailed: Bool) throws {
    for finding in findings where finding.severity != .note {
      say("\(finding.severity.rawValue): \(finding.message) [\(finding.code.rawValue)]")
    }
    if someFailed { throw ExitCode(2) }
    if let failOn, findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
  }
}

extension Finding.Severity: ExpressibleByArgument {}

/// The paths of a command, with what the user knows about them.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String]

  @OptionGroup var known: KnownOptions

  /// The pipeline with what the user states and decided.
  func pipeline(progress: @escaping @Sendable (String) -> Void = { _ in }) throws -> Pipeline {
    try known.pipeline(paths, progress: progress)
  }

  /// What the user states of each file, by the file's name as it stands among the paths.
  func given() throws -> [String: Given] { try known.given(paths) }
}

/// What the user knows about the files of a command.
struct KnownOptions: ParsableArguments {
  @Option(
    name: .customLong("outlet"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Who published a file; may be repeated.", valueName: "FILE=NAME"))
  var outlets: [String] = []

  @Option(
    name: .customLong("date"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("When a file was published (YYYY-MM-DD); may be repeated.", valueName: "FILE=DATE"))
  var dates: [String] = []

  @Option(name: .customLong("decisions"), help: ArgumentHelp("A file of human decisions, as the manual describes it.", valueName: "FILE"))
  var decisions: String?

  /// The pipeline with what the user states and decided.
  func pipeline(_ paths: [String], progress: @escaping @Sendable (String) -> Void = { _ in }) throws -> Pipeline {
    let given = try given(paths)
    guard let decisions else { return Pipeline(given: given, progress: progress) }
    guard decisions != "-" || !paths.contains("-") else {
      throw Trouble(cannot: "use", "-", because: "standard input is both a report and the decisions", wayOut: "save one of them to a file")
    }
    return Pipeline(given: given, decisions: try DecisionFile(path: decisions), progress: progress)
  }

  /// What the user states of each file, by the file's name as it stands among the paths.
  func given(_ paths: [String]) throws -> [String: Given] {
    var out: [String: Given] = [:]
    for (file, name) in try pairs(outlets, "outlet", paths) { out[file, default: Given()].outlet = name }
    for (file, date) in try pairs(dates, "date", paths) {
      guard Moment.isDay(date) else {
        throw ValidationError("cannot use \"\(date)\" as a date: it is no day of the form YYYY-MM-DD; write it as 2024-05-31.")
      }
      out[file, default: Given()].date = date
    }
    return out
  }

  /// Refuses what is said of a file that is not read: it would be lost without a word.
  private func pairs(_ texts: [String], _ option: String, _ paths: [String]) throws -> [(String, String)] {
    guard !texts.isEmpty else { return [] }
    let files = InputPaths.expand(paths).compactMap { found in
      if case .file(let path) = found { path } else { nil }
    }
    return try texts.map { text in
      // Of a single file there is no doubt which one is meant.
      if !text.contains("="), !text.isEmpty, files.count == 1 { return (files[0], text) }
      let readings = try Self.readings(of: text, option)
      // A name of a file may hold =, and so may the name of an outlet: the longest file that is read is meant.
      if let named = readings.last(where: { files.contains($0.0) }) { return named }
      let count = Set(files).count
      throw ValidationError(
        "cannot use \"\(readings[0].0)\" for --\(option): it is none of the \(count) file\(count == 1 ? "" : "s") named; write it as it is named, folder and all."
      )
    }
  }

  /// The ways to read FILE=VALUE, the shortest FILE first; never empty.
  private static func readings(of text: String, _ option: String) throws -> [(String, String)] {
    let out = text.indices.filter { text[$0] == "=" && $0 != text.startIndex && text.index(after: $0) != text.endIndex }
      .map { (String(text[..<$0]), String(text[text.index(after: $0)...])) }
    guard !out.isEmpty else {
      throw ValidationError(
        "cannot use \"\(text)\" for --\(option): it is not FILE=VALUE; write the file as it is named on the command line, = and the value.")
    }
    return out
  }
}

/// Standard output and error, by their descriptors.
enum Standard {
  static func output(_ text: String) throws { try output(Array(text.utf8)) }

  static func output(_ bytes: [UInt8]) throws { try write(bytes, to: 1) }

  /// One message on a line of its own; what would steer a terminal is made visible.
  static func error(_ message: String) { try? write(Array("synoptic: \(TerminalText.safe(message))\n".utf8), to: 2) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: Data(bytes))
  }
}
