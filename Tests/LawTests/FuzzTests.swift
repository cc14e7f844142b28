import Annotating
import Comparing
import English
import Foundation
import Reading
import Rendering
import Running
import Testing
import TextAlgorithms
import Vocabulary

/// Random texts go through the stages: nothing traps, tokens and gaps are the bytes, all spans are valid.
///
/// `SYNOPTIC_FUZZ` sets the number of texts a kind; without it a fixed small number runs. `SYNOPTIC_FUZZ_TRACE` names a folder in which the
/// text at work lies, to be found there after a trap.
struct FuzzTests {
  static let count = ProcessInfo.processInfo.environment["SYNOPTIC_FUZZ"].flatMap { Int($0) } ?? 600
  static let trace = ProcessInfo.processInfo.environment["SYNOPTIC_FUZZ_TRACE"].map { URL(fileURLWithPath: $0) }
  static let seeds = Sample.all.prefix(2).flatMap(\.pages).map { Array($0.text.utf8) }

  @Test(arguments: TextGenerator.Kind.allCases)
  func anyText(_ kind: TextGenerator.Kind) async throws {
    var generator = TextGenerator(seed: 0x5EED + UInt64(kind.rawValue), seeds: Self.seeds)
    let annotator = Annotator(language: .english, analyser: SyntaxAnalyser(try Accounts.weights.syntax(), language: .english))
    var group: [AnnotatedReport] = []
    for index in 0..<Self.count {
      let bytes = generator.text(kind)
      if let trace = Self.trace { try Data(bytes).write(to: trace.appendingPathComponent("\(kind)-\(index % 3).txt")) }
      let torn = Self.tokenFaults(bytes)
      #expect(torn.isEmpty, "\(kind) \(index): \(torn) in \(bytes)")
      let read = Accounts.read(bytes, name: "\(kind)-\(index).txt", ordinal: group.count)
      let annotated = annotator.annotate(read)
      let wrong = Self.spans(annotated.annotations).filter { $0.report != read.report.id || !read.payload.isValid($0.start, $0.end) }
      #expect(wrong.isEmpty, "\(kind) \(index): \(wrong) in \(bytes)")
      let faults = try Self.faults(
        JSONWriter(payloads: [read.report.id: read.payload]).json(annotated.annotations), as: .annotations, [read.report.id: read.payload])
      #expect(faults.isEmpty, "\(kind) \(index): \(faults) in \(bytes)")
      group.append(annotated)
      if group.count == 3 {
        try await compared(group, "\(kind) \(index - 2)...\(index)")
        group = []
      }
    }
  }

  private func compared(_ group: [AnnotatedReport], _ name: String) throws {
    let pipeline = Accounts.pipeline([])
    let dossier = try pipeline.compare(group)
    let made = Made(account: pipeline.narrate(dossier, coverage: []), payloads: dossier.payloads)
    let wrong = try Self.faults(made.json(), as: .account, made.payloads)
    #expect(wrong.isEmpty, "\(name): \(wrong)")
  }

  /// What the next stage would refuse.
  private static func faults(_ json: String, as form: AccountForm, _ payloads: [Identifier: Payload]) throws -> [String] {
    let json = try JSONValue(Array(json.utf8))
    return Soundness.faults(of: json, as: form) + SpanCheck(payloads).faults(in: json, as: form)
  }

  private static func spans(_ found: Annotations) -> [Span] {
    var spans =
      found.sentences + found.names.map(\.span) + found.actors.flatMap { $0.mentions + $0.references + $0.roles.flatMap(\.evidence) }
    spans += found.quotations.flatMap { $0.parts + [$0.cue, $0.source].compactMap { $0 } }
    spans += found.figures.flatMap(\.mentions) + found.moments.flatMap { [$0.span] + [$0.about].compactMap { $0 } + $0.moment.evidence }
    return spans + found.acts.flatMap { $0.evidence + [$0.object] } + found.findings.compactMap(\.span)
  }

  /// What is wrong with the tokens of any bytes: they are in order, not empty, on characters where the bytes are text, and leave only white
  /// space between them.
  private static func tokenFaults(_ bytes: [UInt8]) -> [String] {
    let payload = Payload(bytes: bytes)
    var faults: [String] = []
    let isText = bytes == Array(String(decoding: bytes, as: UTF8.self).utf8)
    var last = 0
    func checkGap(_ range: Range<Int>) {
      var i = range.lowerBound
      while i < range.upperBound {
        let (scalar, width) = Scalars.decode(bytes, i, bytes.count)
        if Scalars.kind(scalar) != .space { faults.append("byte \(i) is in no token") }
        i += width
      }
    }
    for token in Tokenizer().tokens(in: bytes, range: 0..<bytes.count) {
      if token.range.isEmpty || token.range.lowerBound < last || token.range.upperBound > bytes.count {
        faults.append("token \(token.range)")
      }
      checkGap(last..<max(last, token.range.lowerBound))
      if isText, !payload.isValid(token.range.lowerBound, token.range.upperBound) {
        faults.append("token \(token.range) cuts a character")
      }
      last = token.range.upperBound
    }
    checkGap(last..<bytes.count)
    return Array(faults.prefix(3))
  }
}
