import Testing
import Vocabulary

@testable import Narrating

/// The lines of an account on a dossier made by hand.
struct LineWriterTests {
  private func lines(_ event: FerryEvent) -> [Line] { Narrator().narrate(event.dossier).account }

  @Test func whatSeveralReportsTellComesFirst() {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim("a", [event.at(1, "It was built in 1931.")]),
      event.claim("b", [event.at(2, "Passengers go by bus.")]),
      event.claim(
        "c", [event.at(1, "The ferry to Harrow Quay stays in port until Friday."), event.at(2, "Until Friday the ferry")], outlets: 2),
    ]
    let expected = lines(event).map { $0.claims[0].value }
    #expect(expected.first == "c" && Set(expected) == ["a", "b", "c"])
    event.dossier.claims.reverse()
    #expect(lines(event).map { $0.claims[0].value } == expected)
  }

  @Test func ofWhatOneReportAloneTellsOnlySomeIsALine() {
    var event = FerryEvent()
    let words = FerryEvent.texts[1].split(separator: " ").prefix(20).map { event.at(2, String($0)) }
    event.dossier.claims = words.enumerated().map { event.claim("single\(100 + $0)", [$1]) }
    event.dossier.claims.append(event.claim("both", [event.at(1, "until Friday"), event.at(3, "Nobody")], outlets: 2))
    #expect(lines(event).count == LineWriter.singles + 1)
  }

  /// Claims of one sentence that none of its clauses can stand for are one line.
  @Test func whatIsPrintedIsPrintedOnce() {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim("a", [event.at(2, "Passengers go by bus."), event.at(3, "Nobody")], outlets: 2),
      event.claim("b", [event.at(2, "Passengers go by bus."), event.at(1, "It was built in 1931.")], outlets: 2),
    ]
    #expect(lines(event).map { $0.claims[0].value } == ["a"] || lines(event).map { $0.claims[0].value } == ["b"])
  }

  @Test func theTellingThatTheClaimQuotesIsPrinted() {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim(
        "c",
        [
          event.at(1, "It was built in 1931."), event.at(2, "the ferry to Harrow Quay stays in port"),
          event.at(3, "Nobody answered at the office."),
        ])
    ]
    event.dossier.claims[0].text = "Nobody answered at the office."
    let line = lines(event)[0]
    #expect(line.text == "Nobody answered at the office.")
    #expect(line.evidence.spans.count == 3)
  }

  struct Standing: Sendable {
    var outlets: Int, atLeast: Int, atMost: Int
    var isDisputed = false
    var expected: Line.Standing
  }

  @Test(arguments: [
    Standing(outlets: 2, atLeast: 2, atMost: 2, expected: .corroborated), Standing(outlets: 2, atLeast: 1, atMost: 2, expected: .unproven),
    Standing(outlets: 2, atLeast: 1, atMost: 1, expected: .singleLineage),
    Standing(outlets: 1, atLeast: 1, atMost: 1, expected: .singleOutlet),
    Standing(outlets: 2, atLeast: 2, atMost: 2, isDisputed: true, expected: .disputed),
  ])
  func standing(_ row: Standing) {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim(
        "c", [event.at(1, "stays in port until Friday"), event.at(2, "stays in port")], outlets: row.outlets, atLeast: row.atLeast,
        atMost: row.atMost)
    ]
    if row.isDisputed {
      event.differ("d", .figure, weight: 1, [event.at(1, "Friday"), event.at(2, "Friday")])
      event.dossier.differences[0].claims = [Identifier("c")]
    }
    #expect(lines(event).map(\.standing) == [row.expected])
  }

  // MARK: - Speech

  @Test func aQuotationIsPrintedByteForByteWithItsSpeaker() throws {
    var event = FerryEvent()
    let said = event.at(1, "Nobody sails before the ‘old lady’ is mended")
    event.say("u", Version(kind: .direct, parts: [said], source: event.at(1, "Captain Iver Lund"), speaker: event.captain))
    let line = try #require(lines(event).first)
    #expect(line.text == "Iver Lund: “Nobody sails before the ‘old lady’ is mended”")
    #expect(line.parts.contains(.quote(said)))
    for needed in [said, event.at(1, "Captain Iver Lund")] { #expect(line.evidence.spans.contains { $0.contains(needed) }) }
  }

  @Test func thePartsOfAQuotationAreParted() {
    var event = FerryEvent()
    event.say("u", Version(kind: .direct, parts: [event.at(1, "Nobody sails"), event.at(1, "is mended")], speaker: event.captain))
    #expect(lines(event).map(\.text) == ["Iver Lund: “Nobody sails” … “is mended”"])
  }

  @Test(arguments: [
    Version.CueClass.say, .believe, .know, .ask, .request, .pledge, .refuse, .accuse, .expect, .other,
  ])
  func noParaphraseStandsInQuotationMarks(_ cue: Version.CueClass) throws {
    var event = FerryEvent()
    event.say("u", Version(kind: .indirect, parts: [event.at(2, "that the rudder would be mended")], cueClass: cue, speaker: event.captain))
    event.say("v", Version(kind: .indirect, parts: [event.at(2, "the rudder would be mended")], cueClass: cue, speaker: event.captain))
    let made = lines(event)
    try #require(made.count == 2)
    for line in made {
      #expect(!line.text.contains("“") && line.text.hasPrefix("Iver Lund ") && line.text.contains("as reported"), "\(line.text)")
      #expect(line.text.hasSuffix("the rudder would be mended"))
    }
  }

  /// Words in marks inside a paraphrase keep both marks, and the evidence holds both.
  @Test func aParaphraseKeepsItsInnerMarks() throws {
    var event = FerryEvent()
    event.say("u", Version(kind: .mixed, parts: [event.at(3, "the board “asleep at its desk")], source: event.at(3, "A captain")))
    let line = try #require(lines(event).first)
    #expect(line.text.hasPrefix("A captain ") && line.text.hasSuffix("the board “asleep at its desk”"), "\(line.text)")
    #expect(line.evidence.spans.map(event.words).contains("the board “asleep at its desk”"))
  }

  @Test func aSpeakerWhoIsNotNamedIsNotMadeUp() {
    var event = FerryEvent()
    event.say("u", Version(kind: .direct, parts: [event.at(3, "asleep at its desk")]))
    #expect(lines(event).map(\.text) == ["An unnamed speaker: “asleep at its desk”"])
    // A pronoun names nobody either.
    event = FerryEvent()
    event.say("u", Version(kind: .direct, parts: [event.at(1, "in port until Friday")], source: event.at(1, "It")))
    #expect(lines(event).map(\.text) == ["An unnamed speaker: “in port until Friday”"])
  }

  @Test func aHeadingIsNoLine() {
    var event = FerryEvent()
    event.say("u", Version(kind: .heading, parts: [event.at(3, "asleep at its desk")], speaker: event.captain))
    #expect(lines(event).isEmpty)
  }

  @Test func theTextOfALineIsItsParts() {
    var event = FerryEvent()
    event.say("u", Version(kind: .direct, parts: [event.at(1, "Nobody sails")], speaker: event.captain))
    event.dossier.claims.append(event.claim("c", [event.at(2, "Passengers go by bus.")]))
    for line in lines(event) {
      let parts = line.parts.map { part in
        switch part {
        case .literal(let words): words
        case .quote(let span): event.words(span)
        case .actor: "Iver Lund"
        }
      }
      #expect(parts.joined() == line.text)
    }
  }
}
