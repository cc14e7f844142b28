import English
import Testing
import Vocabulary

@testable import Comparing

/// Invented quotations held against an invented transcript.
@Suite struct TranscriptSearchTests {
  static let speech = """
    IDA HOLM: We lost 14 boats in the night when the lower gate broke. The town will pay for every boat, provided that its owner was insured. \
    Nobody from the water board has called me since the gate broke [applause], and I find that shameful. We do not need another report \
    about the old weir, we need a new weir before the winter. At the end of the day we all live from this river. The fishermen of the \
    valley know that the valley belongs to all its fishermen.

    IDA HOLM: As for the ferry, the divers must see both gates. The old weir belongs in a museum. I thank the fire brigade of Lower Marn for \
    a long and cold night on the river.
    """

  struct Row: Sendable, CustomTestStringConvertible {
    var quoted: [String]
    /// The words of the transcript; nil where the quotation is not found.
    var spoken: [String]?
    var changes: [Version.Change.Kind] = []
    var kind = Version.Kind.direct
    /// Whether it is long enough to be looked for.
    var isLookedFor = true
    var testDescription: String { quoted.joined(separator: " … ") }
  }

  static let rows = [
    // Word for word, whole and cut.
    Row(
      quoted: ["The old weir belongs in a museum"], spoken: ["The old weir belongs in a museum"]),
    Row(
      quoted: ["The town will pay for every boat"], spoken: ["The town will pay for every boat"], changes: [.truncated]),
    Row(
      quoted: ["its owner was insured", "the fire brigade of Lower Marn"], spoken: ["the fire brigade of Lower Marn"],
      changes: [.truncated]),
    // The words stand close together only once.
    Row(
      quoted: ["the valley belongs to all its fishermen"], spoken: ["the valley belongs to all its fishermen"], changes: [.truncated]),
    // A number, a negation, words put in, words left out, other words.
    Row(
      quoted: ["We lost 40 boats in the night when the lower gate broke"],
      spoken: ["We lost 14 boats in the night when the lower gate broke"], changes: [.numberChanged]),
    Row(
      quoted: ["We need another report about the old weir, we need a new weir before the winter"],
      spoken: ["We do not need another report about the old weir, we need a new weir before the winter"], changes: [.negationChanged]),
    Row(
      quoted: ["We lost 14 fine wooden boats in the night when the lower gate broke"],
      spoken: ["We lost 14 boats in the night when the lower gate broke"], changes: [.extended]),
    Row(
      quoted: ["Nobody from the water board has called me since the gate broke, and I find that shameful"],
      spoken: ["Nobody from the water board has called me since the gate broke [applause], and I find that shameful"], changes: [.spliced]),
    Row(
      quoted: ["Nobody from the water board has called me since the gate failed"],
      spoken: ["Nobody from the water board has called me since the gate broke"], changes: [.reworded, .truncated]),
    // Words between the marks alone, not the paraphrase around them.
    Row(
      quoted: ["the old weir “belongs in a museum of Lower Marn”, and no fishermen wept"], spoken: nil, kind: .mixed),
    Row(
      quoted: ["that there would be “a new weir before the winter” in the lower gate"], spoken: ["a new weir before the winter"],
      changes: [.truncated], kind: .mixed),
    // Of somebody else: in the same words at first, with a stock phrase, with most words and none of the meaning.
    Row(quoted: ["We lost 14 boats to the tax office, and nobody paid us a crown for them"], spoken: nil),
    Row(quoted: ["At the end of the day we all want the same money"], spoken: nil),
    Row(quoted: ["The town will pay for every lie of this mayor"], spoken: nil),
    Row(quoted: ["We had warned the town three times about the rusted bolts"], spoken: nil),
    // Too short, and no quotation at all.
    Row(quoted: ["At the end of the day"], spoken: nil, isLookedFor: false),
    Row(quoted: ["the town will pay for every boat"], spoken: nil, kind: .indirect, isLookedFor: false),
    Row(quoted: ["the town “will pay” for every boat"], spoken: nil, kind: .mixed, isLookedFor: false),
  ]

  @Test(arguments: rows)
  func isFound(_ row: Row) throws {
    let found = passages(row)
    #expect((found != nil) == row.isLookedFor)
    let words = found?.map { Self.payload.clean($0.span.range) } ?? []
    #expect(words == row.spoken ?? [])
    #expect(found?.flatMap(\.changes).map(\.kind) ?? [] == row.changes)
  }

  /// In other words a quotation is found only where the transcript does not rule its speaker out.
  @Test(
    arguments: [
      (["IDA HOLM", "Karl Brandt"], 0, 40, true), (["IDA HOLM", "Karl Brandt"], 1, 40, false), (["IDA HOLM", "Karl Brandt"], 1, 14, true),
      (["Olga Pirn", "Karl Brandt"], 1, 40, true), (["IDA HOLM", "Karl Brandt"], nil, 40, true),
    ] as [([String], Int?, Int, Bool)])
  func theSpeakerDecides(_ names: [String], _ speaker: Int?, _ boats: Int, _ isFound: Bool) throws {
    let row = Row(quoted: ["We lost \(boats) boats in the night when the lower gate broke"], spoken: nil)
    #expect((passages(row, speakers: names, speaker: speaker)?.isEmpty == false) == isFound)
  }

  private static let transcript = LineageFixture.report("speech", speech.components(separatedBy: "\n\n"))
  private static var payload: Payload { transcript.payload }

  /// - Parameters:
  ///   - speakers: all whom the report quotes.
  ///   - speaker: the one of them who says the words; nil for nobody known.
  private func passages(_ row: Row, speakers: [String] = [], speaker: Int? = nil) -> [Version.InTranscript]? {
    let story = (row.quoted.map { row.kind == .direct ? "“\($0)”" : $0 } + speakers.map { "\($0) spoke." }).joined(separator: " she said. ")
    let report = LineageFixture.report("paper", [story])
    func span(_ words: String) -> Span {
      let hay = Array(story.utf8), needle = Array(words.utf8)
      let start = hay.indices.first { hay[$0...].starts(with: needle) }!
      return Span(report: report.id, start..<start + needle.count)
    }
    let actors = speakers.enumerated().map { number, name in
      Actor(
        id: Identifier("a\(number)"), name: name, kind: .person, roles: [], variants: [.init(text: name, count: 1)], mentions: [span(name)],
        references: [], because: [])
    }
    var version = Version(kind: row.kind, parts: row.quoted.map(span))
    version.speaker = speaker.map { actors[$0].id }
    var dossier = Dossier(
      event: Event(id: Identifier("e"), title: "", moment: nil, places: [], actors: [], evidence: []), reports: [report.report],
      texts: [report.id: report.text])
    dossier.actors = actors
    let utterance = Utterance(id: Identifier("u"), sameness: .same, speaker: version.speaker, versions: [version], fullest: 0)
    let others = actors.map { Utterance(id: $0.id, sameness: .same, speaker: $0.id, versions: [version], fullest: 0) }
    dossier.utterances =
      [utterance]
      + others.map { other in
        var other = other
        other.versions[0].speaker = other.speaker
        return other
      }
    return TranscriptSearch(dossier, transcript: Self.transcript.text).passages(of: version, in: utterance)
  }
}
