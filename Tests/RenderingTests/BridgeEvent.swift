import Vocabulary

@testable import Rendering

/// An invented event: four short reports of a bridge that is shut, two of them from one agency.
struct BridgeEvent {
  static let texts = [
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
  static let paths = ["in/harbour-post.txt", "in/city_wire.txt", "in/kanal4.txt", "in/letters.txt"]

  static let ids = (1...4).map { Identifier("report\($0)") }
  static let mayor = Identifier("actor-mayor")

  let ids = Self.ids
  var account: Account
  var payloads: [Identifier: Payload] = [:]

  /// The bytes of the words' first occurrence in a report, from 1.
  func span(_ report: Int, _ words: String) -> Span { Self.span(ids[report - 1], Self.texts[report - 1], words) }

  static func span(_ id: Identifier, _ text: String, _ words: String) -> Span {
    let hay = Array(text.utf8)
    let needle = Array(words.utf8)
    let start = hay.indices.first { hay[$0...].starts(with: needle) }!
    return Span(report: id, start..<start + needle.count)
  }

  init() {
    var dossier = Self.lineage()
    Self.addStatements(to: &dossier)
    Self.addDifferences(to: &dossier)
    dossier.findings = [Finding("reading.no-title", .note, "no headline <here>", span: Self.span(Self.ids[2], Self.texts[2], "Varnholt"))]
    account = Account(
      made: .init(by: "test"), dossier: dossier,
      coverage: Self.paths.map { Attempt(source: $0, state: .read, because: "plain text") } + [
        Attempt(source: "in/x", state: .failed, because: "empty")
      ])
    addNarrative()
    for n in ids.indices { payloads[ids[n]] = Payload(bytes: Array(Self.texts[n].utf8)) }
  }

  private mutating func addNarrative() {
    func at(_ report: Int, _ words: String) -> Span { span(report, words) }
    let sentence = at(1, "The harbour bridge was closed on Tuesday")
    account.account = [
      Line(
        text: "The harbour bridge was closed on Tuesday.", parts: [.quote(sentence), .literal(".")],
        evidence: Evidence(sentence, [at(2, "The harbour bridge in Varnholt was closed on Tuesday")]), standing: .singleLineage,
        claims: [Identifier("claim-shut")])
    ]
    account.timeline = [
      Entry(
        moment: Moment(value: "2031-05-06", precision: .day, basis: .cluster, evidence: [at(1, "Tuesday")]),
        parts: [.quote(at(1, "engineers found a crack"))], evidence: Evidence(at(1, "engineers found a crack")))
    ]
    account.checks = [
      Check(question: "Who counted the letters?", ask: "the editor", weight: 0.1, about: []),
      Check(question: "Twelve ferries or fourteen?", ask: "the port", weight: 0.9, about: [Identifier("d-ferries")]),
    ]
  }

  /// A paragraph a line; "Read more" is furniture.
  static func blocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    for end in bytes.indices.filter({ bytes[$0] == 0x0A }) + [bytes.count] {
      if end > start {
        let isFurniture = bytes[start..<end].starts(with: Array("Read more".utf8))
        let kind: Block.Kind = isFurniture ? .boilerplate : bytes[start..<end].starts(with: Array("Bridge at".utf8)) ? .title : .paragraph
        blocks.append(Block(kind: kind, reason: isFurniture ? "related-stories" : nil, start..<end))
      }
      start = end + 1
    }
    return blocks
  }

  var index: PageIndex { PageIndex(account, payloads: payloads) }
  var page: String { AccountPage(account, payloads: payloads).html() }
}
