import Running
import Testing
import Vocabulary

/// Reports that are of several events.
struct SeveralEventsTests {
  static let ferry = [
    "Ferry aground off Selde",
    "The ferry Aldis ran aground off Selde on Monday with 40 passengers on board, and lifeboats brought all of them ashore before midnight.",
    "Captain Nora Vint said that the rudder of the Aldis had failed in the narrow channel between the lighthouse and the sandbank.",
    "Engineers of the shipping line will examine the rudder, the hull and both engines before tugs pull the vessel free at high tide.",
    "Passengers praised the crew, which had handed out blankets, soup and torches while the waves broke over the lower car deck.",
    "The harbour office closed the channel to all traffic and asked fishing crews to keep away from the stranded ferry.",
  ]
  static let orchard = [
    "Frost ruins the cherry harvest",
    "A late frost has ruined most of the cherry harvest in the Ombra valley, growers told the farmers' union at a meeting in Lessing.",
    "Orchard owner Bela Krone showed withered blossoms and said that not one tree in ten would carry fruit this summer.",
    "The union wants the province to pay for burners, sprinklers and nets, which small farms cannot afford without a loan.",
    "Market traders expect the price of cherries to double, and bakeries are already ordering plums and apricots instead.",
    "Meteorologist Ilse Varga warned that cold nights would return to the valley before the end of the week.",
  ]

  /// The same story in other words and another order.
  private static func told(_ story: [String], _ number: Int) -> NamedText {
    let rest = Array(story.dropFirst())
    let shuffled = rest.indices.map { rest[($0 + number) % rest.count] }.prefix(4)
    return NamedText(name: "\(story[0].prefix(5))\(number).txt", text: ([story[0]] + shuffled).joined(separator: "\n\n") + "\n")
  }

  private func dossier(_ pages: [NamedText], _ scope: Pipeline.Scope) async throws -> Account {
    let pipeline = Accounts.pipeline(pages)
    let read = await pipeline.read(pages.map(\.name))
    let dossier = try pipeline.compare(try await pipeline.annotate(read.values), scope: scope)
    return pipeline.narrate(dossier, coverage: read.coverage, findings: read.findings)
  }

  @Test func theAccountIsOfTheLargest() async throws {
    let pages = [
      Self.told(Self.ferry, 0), Self.told(Self.orchard, 0), Self.told(Self.ferry, 1), Self.told(Self.orchard, 2), Self.told(Self.ferry, 3),
    ]
    let account = try await dossier(pages, .largestEvent)
    try #require(account.events.count == 2)
    #expect(account.events.map(\.title) == [Self.ferry[0], Self.orchard[0]])
    #expect(account.events.map(\.reports.count) == [3, 2] && Set(account.events[0].reports) == Set(account.reports.map(\.id)))
    #expect(account.findings.contains { $0.code == .severalEvents })
    #expect(account.coverage.filter { $0.state == .skipped }.map(\.source).sorted() == account.events[1].sources.sorted())
    let all = try await dossier(pages, .everything)
    #expect(all.reports.count == 5 && all.events.isEmpty && !all.findings.contains { $0.code == .severalEvents })
  }

  /// One event; and a report too short to be told from it.
  @Test func whatIsNotSureIsNotParted() async throws {
    let one = try await dossier((0..<4).map { Self.told(Self.ferry, $0) }, .largestEvent)
    #expect(one.events.isEmpty && one.reports.count == 4)
    let short = NamedText(name: "short.txt", text: "Frost ruins the cherry harvest\n\nA late frost has ruined the cherries in Lessing.\n")
    let mixed = try await dossier((0..<3).map { Self.told(Self.ferry, $0) } + [short], .largestEvent)
    #expect(mixed.events.isEmpty && mixed.reports.count == 4)
  }
}
