import Presenting
import Vocabulary

/// An invented event: four short reports of a bridge that is shut, two of them from one agency.
package struct BridgeEvent: Sendable {
  package static let texts = [
    """
    Bridge at Varnholt shut after crack found
    VARNHOLT (Meridia) - The harbour bridge was closed on Tuesday after engineers found a crack.
    "We will not open it until every bolt has been checked, and I mean every bolt," Mayor Ilse Brandt said.
    At least 12 ferries will replace it.
    Read more: the ten best beaches of the north
    """,
    """
    The harbour bridge in Varnholt was closed on Tuesday after engineers found a crack, Meridia reports.
    Brandt said: "We will not open it until every bolt has been checked."
    At least 12 ferries will replace it.
    """,
    """
    Varnholt has lost its bridge for now. "We will not open it until [each] bolt has been checked, and I mean every bolt," said Brandt.
    The port expects 14 ferries.
    """,
    """
    A <script>alert("x")</script> reader & friend writes: the bridge isn't "open" </p><a href="http://example.org">here</a>.
    """,
  ]
  package static let paths = ["in/harbour-post.txt", "in/city_wire.txt", "in/kanal4.txt", "in/letters.txt"]

  static let ids = (1...4).map { Identifier("report\($0)") }
  static let mayor = Identifier("actor-mayor")

  package let ids = Self.ids
  package var account: Account
  package var payloads: [Identifier: Payload] = [:]

  /// The bytes of the words' first occurrence in a report, from 1.
  package func span(_ report: Int, _ words: String) -> Span { Self.span(ids[report - 1], Self.texts[report - 1], words) }

  package static func span(_ id: Identifier, _ text: String, _ words: String) -> Span {
    let hay = Array(text.utf8)
    let needle = Array(words.utf8)
    let start = hay.indices.first { hay[$0...].starts(with: needle) }!
    return Span(report: id, start..<start + needle.count)
  }

  package init() {
    var dossier = Self.lineage()
    Self.addStatements(to: &dossier)
    Self.addDifferences(to: &dossier)
    dossier.findings = [Finding(.noStory, .note, "no headline <here>", span: Self.span(Self.ids[2], Self.texts[2], "Varnholt"))]
    account = Account(
      made: .init(by: "test"), dossier: dossier,
      coverage: Self.paths.map { Attempt(source: $0, state: .read, because: "plain text") } + [
        Attempt(source: "in/x", state: .failed, because: "empty")
      ])
    account.narrative = narrative()
    for n in ids.indices { payloads[ids[n]] = Payload(bytes: Array(Self.texts[n].utf8)) }
  }

  private func narrative() -> Narrative {
    func at(_ report: Int, _ words: String) -> Span { span(report, words) }
    let sentence = at(1, "The harbour bridge was closed on Tuesday")
    let lines = [
      Line(
        text: "The harbour bridge was closed on Tuesday.", parts: [.quote(sentence), .literal(".")],
        evidence: Evidence(sentence, [at(2, "The harbour bridge in Varnholt was closed on Tuesday")]), role: .lead,
        standing: .singleLineage,
        claims: [Identifier("claim-shut")])
    ]
    let timeline = [
      Entry(
        moment: Moment(value: "2031-05-06", precision: .day, basis: .cluster, evidence: [at(1, "Tuesday")]),
        parts: [.quote(at(1, "engineers found a crack"))], evidence: Evidence(at(1, "engineers found a crack")))
    ]
    let checks = [
      Check(question: "Who counted the letters?", ask: "the editor", weight: 0.1, about: []),
      Check(question: "Twelve ferries or fourteen?", ask: "the port", weight: 0.9, about: [Identifier("d-ferries")]),
    ]
    return Narrative(account: lines, timeline: timeline, checks: checks)
  }

  /// A paragraph a line; "Read more" is boilerplate.
  static func blocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    for end in bytes.indices.filter({ bytes[$0] == 0x0A }) + [bytes.count] {
      if end > start {
        let isBoilerplate = bytes[start..<end].starts(with: Array("Read more".utf8))
        let kind: Block.Kind = isBoilerplate ? .boilerplate : bytes[start..<end].starts(with: Array("Bridge at".utf8)) ? .title : .paragraph
        blocks.append(Block(kind: kind, reason: isBoilerplate ? .relatedStories : nil, start..<end))
      }
      start = end + 1
    }
    return blocks
  }

  package var index: AccountLookup { AccountLookup(account, payloads: payloads) }
}
