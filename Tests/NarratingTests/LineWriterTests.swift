import Testing
import Vocabulary

@testable import Narrating

/// The lines of an account on a dossier made by hand.
struct LineWriterTests {
  private func lines(_ event: FerryEvent) -> [Line] { Narrator().narrate(event.dossier).account }

  @Test func theLeadSaysWhatTheReportsOpenWith() {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim("a", [event.at(1, "It was built in 1931.")]), event.claim("b", [event.at(2, "Passengers go by bus.")]),
      event.claim(
        "c", [event.at(1, "The ferry to Harrow Quay stays in port until Friday."), event.at(2, "Until Friday the ferry")], outlets: 2),
    ]
    let expected = lines(event)
    #expect(expected.first?.text.contains("erry to Harrow Quay stays in port") == true && expected.first?.role == .lead)
    event.dossier.claims.reverse()
    #expect(lines(event) == expected)
  }

  /// `It` points out of its sentence, and nothing says to what.
  @Test func whatPointsBackIsNoLine() {
    var event = FerryEvent()
    event.dossier.claims = [event.claim("a", [event.at(1, "It was built in 1931.")])]
    #expect(lines(event).isEmpty)
  }

  @Test func aNameStandsForAPronoun() throws {
    var event = FerryEvent()
    event.dossier.claims = [event.claim("a", [event.at(4, "He signed the order on his last day.")])]
    #expect(lines(event).isEmpty)
    event.dossier.actors[0].references = [event.at(4, "He"), event.at(4, "his")]
    let line = try #require(lines(event).first)
    #expect(line.text == "[Iver Lund] signed the order on his last day.")
    #expect(line.parts.first == .standIn(event.captain, event.at(1, "Captain Iver Lund"), replaces: event.at(4, "He")))
    #expect(line.evidence.spans.map(event.words).contains("Captain Iver Lund"))
  }

  @Test func twoNamesForTwoPronounsAreNoLine() {
    var event = FerryEvent()
    event.dossier.actors.append(
      Actor(
        id: Identifier("owner"), name: "Piet Maas", kind: .person, roles: [], variants: [], mentions: [], references: [event.at(4, "his")],
        because: []))
    event.dossier.actors[0].references = [event.at(4, "He")]
    event.dossier.claims = [event.claim("a", [event.at(4, "He signed the order on his last day.")])]
    #expect(lines(event).isEmpty)
  }

  @Test func aSentenceThatNamesThePersonKeepsItsPronoun() {
    var event = FerryEvent()
    event.dossier.claims = [event.claim("a", [event.at(4, "But Lund never said why he signed it.")])]
    event.dossier.actors[0].mentions.append(event.at(4, "Lund"))
    event.dossier.actors[0].references = [event.at(4, "he signed").prefix(2)]
    #expect(lines(event).map(\.text) == ["But Lund never said why he signed it."])
  }

  /// A clause is no line: the sentence that holds it is, once for all claims told in it.
  @Test func whatIsPrintedIsPrintedOnceAndWhole() {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim("a", [event.at(2, "Passengers go"), event.at(1, "It was built")], outlets: 2),
      event.claim("b", [event.at(2, "go by bus."), event.at(1, "built in 1931.")], outlets: 2),
    ]
    let made = lines(event).filter { $0.text == "Passengers go by bus." }
    #expect(made.map { Set($0.claims.map(\.value)) } == [["a", "b"]])
  }

  @Test func whoTellsLittleOfALineTellsItPartly() throws {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim(
        "a",
        [
          event.at(1, "The ferry to Harrow Quay stays in port until Friday."),
          event.at(2, "Until Friday the ferry to Harrow Quay stays in port, the harbour office said."),
        ], outlets: 2),
      event.claim(
        "b", [event.at(1, "until Friday"), event.at(2, "Until Friday"), event.at(3, "Nobody answered at the office.")], outlets: 3),
    ]
    let line = try #require(lines(event).first { $0.text.contains("Harrow Quay") })
    #expect(line.partly == [event.ids[2]] && line.claims.map(\.value) == ["a", "b"])
  }

  /// What no claim joined is told all the same where the words are the same.
  @Test func aRepeatedSentenceIsToldByBoth() throws {
    var event = FerryEvent()
    event.dossier.claims = [
      event.claim("a", [event.at(1, "The ferry to Harrow Quay stays in port until Friday.")]),
      event.claim("b", [event.at(2, "Until Friday the ferry to Harrow Quay stays in port, the harbour office said.")]),
      event.claim("c", [event.at(3, "Nobody answered at the office.")]),
    ]
    let line = try #require(lines(event).first { $0.text.contains("Harrow Quay") })
    #expect(Set(line.claims.map(\.value)).isSuperset(of: ["a", "b"]) || line.text.contains("office said"), "\(line)")
    #expect(!line.claims.map(\.value).contains("c"))
  }

  @Test func ofWhatOneReportAloneTellsOnlySomeIsALine() {
    var event = FerryEvent()
    event.dossier.claims = (0..<40).map { event.claim("single\(100 + $0)", [event.sentence($0)]) }
    let made = lines(event)
    #expect(made.count { $0.role == .single } == NarratingCalibration.standard.singles)
    #expect(made.count { $0.role == .lead } <= NarratingCalibration.standard.mostLead)
  }

  struct Standing: Sendable {
    var outlets = 2
    var relation: Pair.Relation?
    var isDisputed = false
    var expected: Line.Standing
  }

  @Test(arguments: [
    Standing(relation: .shownIndependent, expected: .corroborated), Standing(expected: .unproven),
    Standing(relation: .shownDependent, expected: .singleLineage), Standing(outlets: 1, expected: .singleOutlet),
    Standing(relation: .shownIndependent, isDisputed: true, expected: .disputed),
  ])
  func standing(_ row: Standing) {
    var event = FerryEvent()
    let second = row.outlets > 1 ? event.at(2, "Until Friday the ferry to Harrow Quay stays in port") : event.at(1, "in port")
    event.dossier.claims = [event.claim("c", [event.at(1, "The ferry to Harrow Quay stays in port until Friday."), second])]
    if let relation = row.relation {
      event.dossier.pairs = [Pair(a: event.ids[0], b: event.ids[1], relation: relation, because: [], evidence: [])]
    }
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
    event.say(
      "u", Version(kind: .direct, parts: [event.at(1, "Nobody sails before the ‘old"), event.at(1, "is mended")], speaker: event.captain))
    #expect(lines(event).map(\.text) == ["Iver Lund: “Nobody sails before the ‘old” … “is mended”"])
  }

  /// What is told without marks is the report's own sentence.
  @Test(arguments: [Version.Kind.indirect, .mixed])
  func aParaphraseIsTheSentenceThatReportsIt(_ kind: Version.Kind) throws {
    var event = FerryEvent()
    event.say(
      "u",
      Version(
        kind: kind, parts: [event.at(2, "that the rudder would be mended")], cue: event.at(2, "promised"),
        source: event.at(2, "Lund promised"),
        speaker: event.captain))
    let line = try #require(lines(event).first)
    #expect(line.text == "Lund promised that the rudder would be mended.")
  }

  /// Words between marks that are no sentence, or that nobody is known to have said, stand in the report's sentence.
  @Test func aFragmentIsNoQuotationOfItsOwn() {
    var event = FerryEvent()
    event.say("u", Version(kind: .direct, parts: [event.at(3, "asleep at its desk")], cue: event.at(3, "called")))
    #expect(lines(event).map(\.text) == ["A captain called the board “asleep at its desk” on Monday."])
  }

  /// Nobody beside the words says whose they are.
  @Test func speechThatGoesOnHasNoSpeakerInALine() {
    var event = FerryEvent()
    event.say(
      "u",
      Version(
        kind: .direct, parts: [event.at(1, "Nobody sails before the ‘old lady’ is mended")], speaker: event.captain,
        because: [.continuedSpeech(actor: event.captain)]))
    #expect(lines(event).isEmpty)
  }

  @Test func aHeadingIsNoLine() {
    var event = FerryEvent()
    event.say("u", Version(kind: .heading, parts: [event.at(1, "The rudder is in pieces")], speaker: event.captain))
    #expect(lines(event).isEmpty)
  }

  @Test func theTextOfALineIsItsParts() {
    var event = FerryEvent()
    event.say("u", Version(kind: .direct, parts: [event.at(1, "Nobody sails before the ‘old lady’")], speaker: event.captain))
    event.dossier.claims.append(event.claim("c", [event.at(2, "Passengers go by bus.")]))
    for line in lines(event) {
      let parts = line.parts.map { part in
        switch part {
        case .literal(let words): words
        case .quote(let span), .capitalised(let span): event.words(span)
        case .actor: "Iver Lund"
        case .standIn: "[Iver Lund]"
        }
      }
      #expect(parts.joined() == line.text)
    }
  }
}
