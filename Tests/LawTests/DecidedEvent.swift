import Foundation
import Reading
import Running
import Sourcing
import Vocabulary

/// An invented event of three reports that people have decided things about.
enum DecidedEvent {
  static let wire = NamedText(
    name: "wire.txt",
    text: """
      Floodgate at Lissgard jams again

      LISSGARD, March 4, 2019 (AP) - The floodgate at Lissgard jammed for the third time this winter on Monday, leaving two villages under water.

      Engineer Marta Kessel said the hinge had been reported as cracked in the autumn. "We wrote four letters and we received no answer," Kessel said.

      Some 300 people slept in the school of Lissgard, where the fire brigade handed out blankets and soup until the morning.

      Repairs to the floodgate are expected to last until the end of April and to cost nine million crowns.
      """)

  static let copy = NamedText(
    name: "copy.txt",
    text: """
      Two villages under water

      The floodgate at Lissgard jammed for the third time this winter on Monday, leaving two villages under water.

      Some 300 people slept in the school of Lissgard, where the fire brigade handed out blankets and soup until the morning.

      Repairs to the floodgate are expected to last until the end of April and to cost nine million crowns.

      Buy our calendar of old floodgates, now at half the price, said printer Odo Wexel.
      """)

  static let own = NamedText(
    name: "own.txt",
    text: """
      The night of the water

      Council leader Jonas Kessel walked along the dyke of Lysgarde in borrowed boots. "I have seen worse water than this," Jonas Kessel said.

      His neighbour Marta Kessel had other words for it. "Nobody in the council reads what we write," Marta Kessel said. Kessel blamed the budget.

      In the bakery of Lysgarde the ovens stayed cold. The baker hung a card on his door and drove to his sister's farm.
      """)

  static let pages = [wire, copy, own]

  static func hash(_ page: NamedText) -> String { Digest.sha256(Array(page.text.utf8)) }

  /// The anchor of words that a page prints; of the `nth` place where it prints them.
  static func anchor(_ page: NamedText, _ words: String, _ nth: Int = 0) -> Decision.Anchor {
    let bytes = Array(page.text.utf8), wanted = Array(words.utf8)
    let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
    return Decision.Anchor(payload: hash(page), start: starts[nth], end: starts[nth] + wanted.count)
  }

  static func whole(_ page: NamedText) -> Decision.Anchor { Decision.Anchor(payload: hash(page)) }

  static func decision(_ kind: Decision.Kind, _ anchors: [Decision.Anchor], agency: String? = nil, reason: String = "she was there")
    -> Decision
  {
    Decision(kind: kind, anchors: anchors, agency: agency, by: "Nell Hart", reason: reason, date: "2019-03-06")
  }

  /// All stages with decisions that have gone through a file.
  static func make(_ decisions: [Decision], _ pages: [NamedText] = pages) async throws -> Made {
    let file = try DecisionFile(bytes: Array(JSONEncoder().encode(Decisions(decisions))), name: "decisions.json")
    let pipeline = Accounts.pipeline(pages, decisions: file)
    let read = await pipeline.read(pages.map(\.name))
    let dossier = try pipeline.compare(try await pipeline.annotate(read.values))
    return Made(
      account: pipeline.narrate(dossier, coverage: Accounts.attempts(read.values), findings: read.findings), payloads: dossier.payloads)
  }

  /// One decision of each kind.
  static let one: [Decision] = [
    decision(.sameActor, [anchor(wire, "Lissgard", 1), anchor(own, "Lysgarde")], reason: "one town"),
    decision(.differentActors, [anchor(wire, "Marta Kessel"), anchor(own, "Marta Kessel")], reason: "two women"),
    decision(.agencyCopy, [whole(own)], agency: "Deutsche Presse-Agentur", reason: "the desk says so"),
    decision(.dependent, [whole(wire), whole(own)], reason: "one notebook"),
    decision(.independent, [whole(wire), whole(copy)], reason: "both were there"),
    decision(.leaveOut, [anchor(copy, "Buy our calendar")], reason: "an advertisement"),
  ]
}

extension Made {
  func id(_ page: NamedText) -> Identifier { account.reports.first { $0.source.place == page.name }!.id }

  func pair(_ a: NamedText, _ b: NamedText) -> Pair? { account.pairs.first { Set([$0.a, $0.b]) == [id(a), id(b)] } }

  /// The actor that has a mention at an anchor.
  func actor(_ page: NamedText, _ anchor: Decision.Anchor) -> Actor? {
    account.actors.first { $0.mentions.contains { $0.report == id(page) && $0.range.overlaps(anchor.range!) } }
  }

  func findings(_ code: Finding.Code) -> [Finding] { account.findings.filter { $0.code == code } }

  /// Without what says that there was a file of decisions.
  var bare: Account {
    var bare = account
    bare.made.decisions = []
    bare.dossier.findings.removeAll { $0.code == .decisionApplied || $0.code == .decisionNotApplied }
    return bare
  }
}
