import Foundation
import Running
import Vocabulary

/// What a stage starts from: paths, or the lines of the stage before on standard input.
///
/// A later stage reaches every source again and checks its hash instead of carrying the payload.
enum Staged {
  static func reports(_ paths: [String], _ pipeline: Pipeline) throws -> Pipeline.Outcome<ReadReport> {
    guard paths == ["-"] else { return pipeline.read(paths) }
    let input = try FileReader.bytes(of: "-", limit: 1 << 30)
    guard input.first == UInt8(ascii: "{") else { return pipeline.read(paths, input: input) }
    try refuseGiven(pipeline, "the lines of synoptic read", "read")
    let lines: [Line<ReadLine>] = try decode(lines: input, "the lines of synoptic read")
    return pipeline.decided(outcome(lines, \.report) { ReadReport(report: $0.report, payload: $1, findings: $0.findings ?? []) })
  }

  static func annotated(_ paths: [String], _ pipeline: Pipeline) throws -> Pipeline.Outcome<AnnotatedReport> {
    guard paths == ["-"] else {
      let read = pipeline.read(paths)
      return .init(values: try pipeline.annotate(read.values), coverage: read.coverage, findings: read.findings)
    }
    try refuseGiven(pipeline, "the lines of synoptic annotate", "read")
    let lines: [Line<Annotations>] = try decode(lines: try FileReader.bytes(of: "-", limit: 1 << 30), "the lines of synoptic annotate")
    let found = outcome(lines, \.report) { (annotations: $0, payload: $1) }
    var out = Pipeline.Outcome(values: try pipeline.withTexts(found.values), coverage: found.coverage, findings: found.findings)
    out.findings += pipeline.decisions?.unmet(out.values.map { ($0.report, $0.payload) }) ?? []
    return out
  }

  static func dossier(_ paths: [String], _ pipeline: Pipeline) throws -> (
    value: Dossier, coverage: [Attempt], findings: [Finding], made: Account.Made?, someFailed: Bool
  ) {
    guard paths == ["-"] else {
      let annotated = try annotated(paths, pipeline)
      return (try pipeline.compare(annotated.values), annotated.coverage, annotated.findings, nil, annotated.someFailed)
    }
    try refuseGiven(pipeline, "a dossier", "read")
    if pipeline.decisions != nil {
      throw Trouble(
        cannot: "use", "--decisions", because: "standard input holds a dossier, which is compared already", wayOut: "give them to compare")
    }
    let bytes = try FileReader.bytes(of: "-", limit: 1 << 30)
    let account = try StoredAccount.decode(bytes, name: "standard input")
    var payloads: [Identifier: Payload] = [:]
    for report in account.reports { payloads[report.id] = try Pipeline.payload(of: report) }
    try check(Data(bytes), account.reports, payloads, "standard input")
    for utterance in account.utterances where !utterance.versions.indices.contains(utterance.fullest) {
      throw strange("standard input", "utterance \(utterance.id) has no version \(utterance.fullest)")
    }
    return (
      try pipeline.withTexts(account.dossier(payloads: payloads)), account.coverage, [], account.made,
      account.coverage.contains { $0.state == .failed || $0.state == .skipped }
    )
  }

  /// What is said of pasted text would be lost on the values of a stage.
  private static func refuseGiven(_ pipeline: Pipeline, _ what: String, _ stage: String) throws {
    guard pipeline.given.isEmpty else {
      throw Trouble(
        cannot: "use", "--outlet and --date", because: "standard input holds \(what), no report", wayOut: "give them to \(stage)")
    }
  }

  /// Refuses values whose spans do not fit the bytes that they count in.
  private static func check(_ json: Data, _ reports: [Report], _ payloads: [Identifier: Payload], _ name: String) throws {
    let object = try JSONSerialization.jsonObject(with: json)
    let faults =
      reports.flatMap { Verification.faults(of: $0, payloads[$0.id]!) } + Verification().verify(object, payloads: payloads).failures
    if let fault = faults.first { throw strange(name, fault) }
  }

  private static func strange(_ name: String, _ fault: String) -> Trouble {
    Trouble(cannot: "use", name, because: fault, wayOut: "make it again from the files")
  }

  /// A line of a stage with its report, as value and as the JSON it was decoded from.
  private struct Line<Value> {
    var value: Value
    var json: Data
  }

  /// Reaches the report of each line again; a line whose source has changed or does not fit it is an attempt that failed.
  private static func outcome<Value, Made>(_ lines: [Line<Value>], _ report: (Value) -> Report, _ make: (Value, Payload) -> Made)
    -> Pipeline.Outcome<Made>
  {
    var out = Pipeline.Outcome<Made>(values: [], coverage: [], findings: [])
    for line in lines {
      let report = report(line.value)
      do {
        let payload = try Pipeline.payload(of: report)
        try check(line.json, [report], [report.id: payload], report.source.place)
        out.values.append(make(line.value, payload))
        out.coverage.append(Attempt(source: report.source.place, state: .read, because: "\(payload.bytes.count) bytes"))
      } catch let trouble as Trouble {
        out.fail(trouble)
      } catch {
        out.fail(strange(report.source.place, "its line is no JSON"))
      }
    }
    return out
  }

  private static func decode<Value: Decodable>(lines bytes: [UInt8], _ what: String) throws -> [Line<Value>] {
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard !lines.isEmpty else {
      throw Trouble(cannot: "read", "standard input", because: "it is empty", wayOut: "pipe the stage before into this one, or name files")
    }
    return try lines.enumerated().map { index, line in
      do {
        return Line(value: try decoder.decode(Value.self, from: Data(line)), json: Data(line))
      } catch {
        throw Trouble(
          cannot: "read", "line \(index + 1) of standard input", because: "it is not one of \(what)",
          wayOut: "pipe the stage before into this one, or name files")
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
      throw Trouble(
        cannot: "read", name, because: "it is no account of version \(Account.version)",
        wayOut: "make one with: synoptic account --format json")
    }
  }
}
