import TextAlgorithms
import Foundation
import Presenting
import Rendering
import Running
import Sourcing
import Testing
import Vocabulary

/// Human decisions act, are shown where they act, and are told where they do not fit.
struct DecisionTests {
  typealias Event = DecidedEvent
  static let applied = Finding.Code.decisionApplied
  static let notApplied = Finding.Code.decisionNotApplied

  @Test func actorsDecidedToBeOneAreOne() async throws {
    let here = Event.anchor(Event.wire, "Lissgard", 1), there = Event.anchor(Event.own, "Lysgarde")
    let before = try await Event.make([])
    try #require(before.actor(Event.wire, here)?.id != before.actor(Event.own, there)?.id)
    let made = try await Event.make([Event.one[0]])
    let actor = try #require(made.actor(Event.wire, here))
    #expect(made.actor(Event.own, there)?.id == actor.id)
    #expect(actor.because.contains(.decision(by: "Nell Hart", reason: "one town")))
    // What the rules join to either joins the one.
    #expect(made.actor(Event.copy, Event.anchor(Event.copy, "Lissgard"))?.id == actor.id)
    #expect(made.actor(Event.own, Event.anchor(Event.own, "Lysgarde", 1))?.id == actor.id)
    #expect(made.findings(Self.applied).compactMap(\.span).map(made.words).sorted() == ["Lissgard", "Lysgarde"])
    #expect(made.findings(Self.notApplied) == [])
  }

  @Test func actorsDecidedToBeTwoAreTwo() async throws {
    let here = Event.anchor(Event.wire, "Marta Kessel"), there = Event.anchor(Event.own, "Marta Kessel")
    let before = try await Event.make([])
    try #require(before.actor(Event.wire, here)?.id == before.actor(Event.own, there)?.id)
    let made = try await Event.make([Event.one[1]])
    let a = try #require(made.actor(Event.wire, here)), b = try #require(made.actor(Event.own, there))
    #expect(a.id != b.id)
    for (actor, other) in [(a, b), (b, a)] {
      #expect(actor.because.contains(.apart(from: other.id, by: "Nell Hart", reason: "two women")))
    }
  }

  /// One report takes both mentions for one actor: it is parted, with pronouns, bare names and speakers.
  @Test func anActorOfOneReportIsParted() async throws {
    let first = Event.anchor(Event.own, "Marta Kessel"), second = Event.anchor(Event.own, "Marta Kessel", 1)
    let before = try await Event.make([])
    try #require(before.actor(Event.own, first)?.id == before.actor(Event.own, second)?.id)
    let made = try await Event.make([Event.decision(.differentActors, [first, second], reason: "mother and daughter")])
    let a = try #require(made.actor(Event.own, first)), b = try #require(made.actor(Event.own, second))
    #expect(a.id != b.id)
    #expect(made.actor(Event.own, Event.anchor(Event.own, "Kessel blamed"))?.id == b.id)
    let speakers = made.account.utterances.filter {
      $0.versions.contains { $0.parts.contains { made.words($0).hasPrefix("Nobody in the council") } }
    }.map(\.speaker)
    #expect(speakers == [b.id])
  }

  @Test func agencyCopyIsCredited() async throws {
    let made = try await Event.make([Event.one[2]])
    let report = try #require(made.account.reports.first { $0.id == made.id(Event.own) })
    #expect(report.credits.map(\.agency) == ["dpa"])
    #expect(report.credits.map(\.basis) == [.decided])
    let evidence = report.credits.flatMap(\.evidence)
    #expect(!evidence.isEmpty && evidence.allSatisfy { $0.report == report.id && report.body.range.contains($0.start) })
    let lineage = try #require(made.account.lineages.first { $0.reports == [report.id] })
    #expect(lineage.origin == Lineage.Origin(name: "dpa", basis: .decided))
    // A stated credit stays stated.
    let wire = try await Event.make([Event.decision(.agencyCopy, [Event.whole(Event.wire)], agency: "Reuters")])
    #expect(
      wire.account.reports.first { $0.id == wire.id(Event.wire) }?.credits.map { "\($0.agency) \($0.basis)" } == [
        "AP stated", "Reuters decided",
      ])
  }

  @Test func dependenceIsDecided() async throws {
    let before = try await Event.make([])
    try #require(before.pair(Event.wire, Event.own)?.relation != .shownDependent)
    let made = try await Event.make([Event.one[3]])
    let pair = try #require(made.pair(Event.wire, Event.own))
    #expect(pair.relation == .shownDependent)
    #expect(pair.because.first == .decision(by: "Nell Hart", reason: "one notebook"))
    #expect(Set(pair.evidence.map(\.report)) == [pair.a, pair.b])
    #expect(made.account.lineages.first { $0.origin.name == "AP" }?.reports.contains(made.id(Event.own)) == true)
  }

  @Test func independenceIsDecided() async throws {
    let before = try await Event.make([])
    try #require(before.pair(Event.wire, Event.copy)?.relation == .shownDependent)
    let made = try await Event.make([Event.one[4]])
    let pair = try #require(made.pair(Event.wire, Event.copy))
    #expect(pair.relation == .shownIndependent)
    #expect(pair.because == [.decision(by: "Nell Hart", reason: "both were there")])
    #expect(made.account.claims.contains { $0.support.originsAtLeast == 2 })
    #expect(made.account.claims.allSatisfy { $0.support.originsAtLeast <= $0.support.originsAtMost })
  }

  /// Two that are decided to be independent may both hang on a third.
  @Test func theRangeOfOriginsStaysARange() async throws {
    let second = NamedText(name: "second.txt", text: Event.copy.text + "\nThe mayor was not to be reached.\n")
    let made = try await Event.make([Event.one[4]], Event.pages + [second])
    #expect(made.pair(Event.wire, second)?.relation == .shownDependent)
    #expect(made.account.claims.allSatisfy { $0.support.originsAtLeast <= $0.support.originsAtMost })
  }

  @Test func aBlockIsLeftOut() async throws {
    let before = try await Event.make([])
    try #require(before.account.actors.contains { $0.name.contains("Wexel") })
    let made = try await Event.make([Event.one[5]])
    let block = try #require(made.account.reports.first { $0.id == made.id(Event.copy) }?.blocks.last)
    #expect(block.kind == .boilerplate && block.reason == .leftOutByDecision)
    #expect(!made.account.actors.contains { $0.name.contains("Wexel") })
    #expect(made.findings(Self.applied).compactMap(\.span).map(\.range) == [block.range])
    let title = try await Event.make([Event.decision(.leaveOut, [Event.anchor(Event.copy, "Two villages under water\n")])])
    #expect(title.account.reports.first { $0.id == title.id(Event.copy) }?.title == nil)
  }

  /// One byte of a source is another: nothing acts, it is told, and the account is as without decisions.
  @Test(arguments: Event.one)
  func aChangedSourceIsTold(_ decision: Decision) async throws {
    let pages = Event.pages.map {
      NamedText(
        name: $0.name, text: $0.text.replacingOccurrences(of: "until", with: "untiI").replacingOccurrences(of: "card", with: "cord"))
    }
    let made = try await Event.make([decision], pages)
    #expect(made.findings(Self.applied) == [])
    let told = made.findings(Self.notApplied)
    #expect(!told.isEmpty && told.allSatisfy { $0.severity == .warning && $0.message.contains("none of the reports has the payload") })
    #expect(try await json(made.bare) == json(Event.make([], pages).bare))
    #expect(made.account.made.decisions.count == 1)
  }

  static let misplaced: [(Decision, String)] = [
    (Event.decision(.sameActor, [Event.anchor(Event.wire, "hinge"), Event.anchor(Event.own, "Lysgarde")]), "meets no name"),
    (Event.decision(.differentActors, [Event.anchor(Event.wire, "Kessel"), Event.anchor(Event.own, "ovens")]), "meets no name"),
    (
      Event.decision(.sameActor, [Event.anchor(Event.own, "Marta"), Event.anchor(Event.own, "Marta Kessel")]),
      "its anchors meet one mention"
    ),
    (Event.decision(.leaveOut, [Decision.Anchor(payload: Event.hash(Event.own), start: 90_000, end: 90_009)]), "meets no block"),
    (
      Event.decision(.agencyCopy, [Decision.Anchor(payload: Event.hash(Event.own), start: 90_000, end: Int.max)], agency: "dpa"),
      "meets no story"
    ),
    (Event.decision(.dependent, [Event.anchor(Event.own, "ovens"), Event.whole(Event.own)]), "its anchors name one report"),
  ]

  @Test(arguments: misplaced)
  func aSpanThatMeetsNothingIsTold(_ decision: Decision, _ cause: String) async throws {
    let made = try await Event.make([decision])
    #expect(made.findings(Self.applied) == [])
    let told = made.findings(Self.notApplied)
    #expect(told.count == 1 && told[0].message.contains(cause), "\(told.map(\.message))")
    #expect(try await json(made.bare) == json(Event.make([]).bare))
  }

  static let contradictory: [[Decision]] = [
    [.dependent, .independent].map { Event.decision($0, [Event.whole(Event.wire), Event.whole(Event.copy)]) },
    [.sameActor, .differentActors].map {
      Event.decision($0, [Event.anchor(Event.wire, "Marta Kessel"), Event.anchor(Event.own, "Marta Kessel")])
    },
    [.sameActor, .differentActors].map {
      Event.decision($0, [Event.anchor(Event.own, "Marta Kessel"), Event.anchor(Event.own, "Marta Kessel", 1)])
    },
    // A chain: A is B, B is C, A is not C.
    [
      Event.decision(.sameActor, [Event.anchor(Event.wire, "Lissgard", 1), Event.anchor(Event.own, "Lysgarde")]),
      Event.decision(.sameActor, [Event.anchor(Event.own, "Lysgarde"), Event.anchor(Event.copy, "Lissgard")]),
      Event.decision(.differentActors, [Event.anchor(Event.wire, "Lissgard", 1), Event.anchor(Event.copy, "Lissgard")]),
    ],
  ]

  @Test(arguments: contradictory)
  func contradictionsAreToldAndNeitherActs(_ decisions: [Decision]) async throws {
    // A decision about something else acts all the same.
    let other = Event.one[2]
    for order in [decisions + [other], [other] + decisions.reversed()] {
      let made = try await Event.make(order)
      #expect(made.findings(Self.notApplied).count == decisions.count)
      #expect(made.findings(Self.notApplied).allSatisfy { $0.message.contains("says the opposite") && $0.span != nil })
      #expect(made.findings(Self.applied).count == 1)
      #expect(try await json(made.bare) == json(Event.make([other]).bare))
    }
  }

  @Test func theOrderOfDecisionsAndPagesChangesNothing() async throws {
    var numbers = SplitMix64(11)
    var expected = try await Event.make(Event.one).account
    expected.made.decisions = []
    for _ in 0..<4 {
      var got = try await Event.make(Event.one.shuffled(using: &numbers) + [Event.one[0]], Event.pages.shuffled(using: &numbers)).account
      got.made.decisions = []
      let a = try json(got), b = try json(expected)
      #expect(a == b, "\(firstDifference(a, b))")
    }
  }

  /// The laws hold of an account with decisions: identifiers are unique, spans lie on characters, all decisions are shown.
  @Test func theLawsHoldWithDecisions() async throws {
    let made = try await Event.make(Event.one)
    #expect(made.findings(Self.notApplied) == [])
    for decision in Event.one {
      #expect(made.findings(Self.applied).contains { $0.message.contains(decision.because) }, "\(decision.kind)")
    }
    #expect(made.findings(Self.applied).allSatisfy { $0.span != nil && $0.severity == .note })
    let ids = AccountIndex(made.account).entries.map(\.id)
    #expect(Set(ids).count == ids.count)
    for (place, span) in try made.spans { #expect(made.payloads[span.report]?.isValid(span.start, span.end) == true, "\(place)") }
    let text = TextAccount(made.account, payloads: made.payloads).text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for decision in Event.one { #expect(text.contains(decision.because), "the account as text does not show \(decision.kind)") }
    #expect(AccountPage(made.account, payloads: made.payloads, sha256: Digest.sha256).html().contains("two women"))
  }

  /// The same bytes in two places are two reports, and a decision means both.
  @Test func theSameBytesTwice() async throws {
    let again = NamedText(name: "again.txt", text: Event.own.text)
    let made = try await Event.make(Event.one, Event.pages + [again])
    #expect(made.findings(Self.notApplied) == [])
    #expect(made.account.reports.filter { $0.credits.contains { $0.basis == .decided } }.count == 2)
    #expect(made.actor(again, Event.anchor(again, "Lysgarde"))?.id == made.actor(Event.wire, Event.anchor(Event.wire, "Lissgard", 1))?.id)
    // Of each other they stay copies.
    let apart = Event.decision(.independent, [Event.anchor(Event.own, "ovens"), Event.anchor(Event.own, "card")])
    let copies = try await Event.make([apart], Event.pages + [again])
    #expect(copies.pair(Event.own, again)?.relation == .shownDependent)
    #expect(copies.findings(Self.notApplied).contains { $0.message.contains("name one report") })
  }

  private func json(_ account: Account) throws -> String { try JSONWriter(payloads: nil).json(account) }
}
