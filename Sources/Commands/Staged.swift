import Foundation
import Running
import Vocabulary

/// One line of `synoptic read`.
struct ReadLine: Codable {
  var report: Report
  /// The body as plain text, blocks separated by blank lines.
  var text: String
  var findings: [Finding]?

  init(_ read: ReadReport) {
    report = read.report
    text = read.report.blocks.filter(\.kind.isStory).map { read.payload.clean($0.range) }.joined(separator: "\n\n")
    findings = read.findings.isEmpty ? nil : read.findings
  }
}

/// What a stage starts from: paths, or the lines of the stage before on standard input.
///
/// A later stage reaches every source again and checks its hash instead of carrying the payload.
enum Staged {
  static func reports(_ paths: [String], _ pipeline: Pipeline) throws -> Pipeline.Outcome<ReadReport> {
    guard paths == ["-"] else { return pipeline.read(paths) }
    let input = try FileReader.bytes(of: "-", limit: 1 << 30)
    guard input.first == UInt8(ascii: "{") else { return pipeline.read(paths, input: input) }
    let lines: [ReadLine] = try decode(lines: input, "the lines of synoptic read")
    return try outcome(lines.map(\.report)) { index, payload in ReadReport(report: lines[index].report, payload: payload, findings: lines[index].findings ?? []) }
  }

  static func annotated(_ paths: [String], _ pipeline: Pipeline) throws -> Pipeline.Outcome<AnnotatedReport> {
    guard paths == ["-"] else {
      let read = pipeline.read(paths)
      return .init(values: pipeline.annotate(read.values), coverage: read.coverage, findings: read.findings)
    }
    let lines: [Annotations] = try decode(lines: try FileReader.bytes(of: "-", limit: 1 << 30), "the lines of synoptic annotate")
    return try outcome(lines.map(\.report)) { index, payload in AnnotatedReport(annotations: lines[index], payload: payload) }
  }

  static func dossier(_ paths: [String], _ pipeline: Pipeline) throws -> (value: Dossier, coverage: [Attempt], findings: [Finding], made: Account.Made?, someFailed: Bool) {
    guard paths == ["-"] else {
      let annotated = try annotated(paths, pipeline)
      return (pipeline.compare(annotated.values), annotated.coverage, annotated.findings, nil, annotated.someFailed)
    }
    let account = try StoredAccount.decode(try FileReader.bytes(of: "-", limit: 1 << 30), name: "standard input")
    var payloads: [Identifier: Payload] = [:]
    for report in account.reports { payloads[report.id] = try Pipeline.payload(of: report) }
    return (account.dossier(payloads: payloads), account.coverage, [], account.made, account.coverage.contains { $0.state == .failed || $0.state == .skipped })
  }

  private static func outcome<Value>(_ reports: [Report], _ make: (Int, Payload) -> Value) throws -> Pipeline.Outcome<Value> {
    var out = Pipeline.Outcome<Value>(values: [], coverage: [], findings: [])
    for (index, report) in reports.enumerated() {
      let payload = try Pipeline.payload(of: report)
      out.values.append(make(index, payload))
      out.coverage.append(Attempt(source: report.source.place, state: .read, because: "\(payload.bytes.count) bytes"))
    }
    return out
  }

  private static func decode<Value: Decodable>(lines bytes: [UInt8], _ what: String) throws -> [Value] {
    let decoder = JSONDecoder()
    return try bytes.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
      do {
        return try decoder.decode(Value.self, from: Data(line))
      } catch {
        throw Trouble(cannot: "read", "line \(index + 1) of standard input", because: "it is not one of \(what)", wayOut: "pipe the stage before into this one, or name files")
      }
    }
  }
}

/// An account read from JSON.
enum StoredAccount {
  static func decode(_ bytes: [UInt8], name: String) throws -> Account {
    do {
      return try JSONDecoder().decode(Account.self, from: Data(bytes))
    } catch {
      throw Trouble(cannot: "read", name, because: "it is no account of version \(Account.version)", wayOut: "make one with: synoptic account --format json")
    }
  }
}
