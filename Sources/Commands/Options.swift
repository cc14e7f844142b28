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
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw Trouble(cannot: "write", output, because: error.localizedDescription, wayOut: "choose a folder that exists and that you may write to")
    }
  }

  func say(_ message: String) { if !quiet { Standard.error("synoptic: \(message)\n") } }

  /// Findings and failures on standard error, then the exit code of the contract.
  func finish(findings: [Finding], someFailed: Bool) throws {
    for finding in findings where finding.severity != .note { say("\(finding.severity.rawValue): \(finding.message) [\(finding.code)]") }
    if someFailed { throw ExitCode(2) }
    if let failOn, findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
  }
}

extension Finding.Severity: ExpressibleByArgument {}

/// The paths of a command, with what the user knows about them.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String]

  @Option(name: .customLong("outlet"), help: ArgumentHelp("Who published a file; may be repeated.", valueName: "FILE=NAME"))
  var outlets: [String] = []

  @Option(name: .customLong("date"), help: ArgumentHelp("When a file was published (YYYY-MM-DD); may be repeated.", valueName: "FILE=DATE"))
  var dates: [String] = []

  func given() throws -> [String: Given] {
    var out: [String: Given] = [:]
    for (file, name) in try outlets.map({ try Self.pair($0, "outlet") }) { out[file, default: Given()].outlet = name }
    for (file, date) in try dates.map({ try Self.pair($0, "date") }) {
      guard Self.isDate(date) else { throw ValidationError("cannot use \"\(date)\" as a date: it is not YYYY-MM-DD; write it as 2024-05-31.") }
      out[file, default: Given()].date = date
    }
    return out
  }

  private static func pair(_ text: String, _ option: String) throws -> (String, String) {
    guard let split = text.lastIndex(of: "="), split != text.startIndex, text.index(after: split) != text.endIndex else {
      throw ValidationError("cannot use \"\(text)\" for --\(option): it is not FILE=VALUE; write the file as it is named on the command line, = and the value.")
    }
    return (String(text[..<split]), String(text[text.index(after: split)...]))
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2, let month = Int(parts[1]), let day = Int(parts[2]), Int(parts[0]) != nil else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}

/// Standard output and error, by their descriptors.
enum Standard {
  static func output(_ text: String) throws { try write(text, to: 1) }

  static func error(_ text: String) { try? write(text, to: 2) }

  private static func write(_ text: String, to descriptor: Int32) throws {
    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: Data(text.utf8))
  }
}
