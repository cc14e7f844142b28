import Testing
import Vocabulary

/// Which clauses of two invented reports are one claim.
struct ClaimTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    var isOne: Bool
    var testDescription: String { "\(first) | \(second)" }
  }

  /// Sentences around the ones in question: one event, other facts.
  static let beside = [
    [
      "Winter storms had battered the coast of Marn for a week.", "Fishing crews spent the days mending their nets.",
      "The mayor thanked the volunteers in the evening.",
    ],
    [
      "Residents of Marn had waited for calmer weather.", "A bakery on the quay handed out free bread.",
      "Schools are expected to open again next month.",
    ],
  ]

  /// Two reports of one event, each with a sentence of its own at the end.
  static func pages(_ first: String, _ second: String) -> [NamedText] {
    zip(["a.txt", "b.txt"], zip([first, second], beside)).map { name, content in
      NamedText(name: name, text: (["Storm over Marn"] + content.1 + [content.0]).joined(separator: "\n\n") + "\n")
    }
  }

  static let one = [
    Row(
      first: "Anna Holm closed the harbour bridge on 3 March 2021.", second: "The harbour bridge was closed by Anna Holm on 3 March 2021.",
      isOne: true),
    Row(
      first: "Anna Holm closed the harbour bridge on 3 March 2021.",
      second: "“We closed the harbour bridge on 3 March 2021,” Anna Holm told the council.", isOne: true),
    Row(
      first: "Divers found 14 cracks in the eastern gate of the lock.",
      second: "In the eastern gate of the lock, divers discovered 14 cracks, and the ferry stayed in port.", isOne: true),
    Row(
      first: "The ministry will pay 40 million euros for the new pier.",
      second: "For the new pier the ministry is to pay 40 million euros.", isOne: true),
    Row(
      first: "The union rejected the offer of the shipping company.",
      second: "The offer of the shipping company was turned down by the union.",
      isOne: true),
  ]

  static let other = [
    Row(first: "Anna Holm closed the harbour bridge on 3 March 2021.", second: "Anna Holm did not close the harbour bridge.", isOne: false),
    Row(
      first: "The ministry will pay 40 million euros for the new pier.", second: "The ministry will pay 55 million euros for the new pier.",
      isOne: false),
    Row(
      first: "Anna Holm closed the harbour bridge on 3 March 2021.", second: "Anna Holm closed the harbour bridge on 9 May 2021.",
      isOne: false),
    Row(first: "Anna Holm praised the divers of the harbour.", second: "Anna Holm sold her house in the hills.", isOne: false),
    Row(
      first: "The union rejected the offer of the shipping company.", second: "The union elected a new treasurer.",
      isOne: false),
  ]

  @Test(arguments: one + other) func joins(_ row: Row) async throws {
    let pages = Self.pages(row.first, row.second)
    let made = try await Accounts.make(pages)
    func index(_ name: String, _ sentence: String) throws -> Set<Identifier> {
      let report = try #require(made.account.reports.first { $0.source.place == name })
      let start = try #require(pages.first { $0.name == name }?.text.range(of: sentence))
      let text = pages.first { $0.name == name }!.text
      let from = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
      let range = Span(report: report.id, start: from, end: from + sentence.utf8.count)
      return Set(made.account.claims.filter { claim in claim.spans.contains { $0.overlaps(range) } }.map(\.id))
    }
    let shared = try index("a.txt", row.first).intersection(try index("b.txt", row.second))
    #expect(shared.isEmpty != row.isOne, "\(made.account.claims.map { made.describe($0.spans) })")
  }

  /// What is said and what a report states in its own voice are one claim, which names who said it.
  @Test func aClaimNamesWhoSaidIt() async throws {
    let row = Self.one[1]
    let made = try await Accounts.make([
      NamedText(name: "a.txt", text: (["Storm over Marn", row.first] + Self.beside[0]).joined(separator: "\n\n")),
      NamedText(name: "b.txt", text: (["Storm over Marn", row.second] + Self.beside[1]).joined(separator: "\n\n")),
    ])
    let claim = try #require(made.account.claims.first { Set($0.spans.map(\.report)).count == 2 })
    #expect(made.account.actors.first { $0.id == claim.attributedTo }?.name == "Anna Holm")
    #expect(made.account.utterances.contains { $0.id == claim.utterance })
  }

  private static func made(_ first: String, _ second: String) async throws -> Made {
    try await Accounts.make([
      NamedText(name: "a.txt", text: (["Storm over Marn", first] + beside[0]).joined(separator: "\n\n")),
      NamedText(name: "b.txt", text: (["Storm over Marn", second] + beside[1]).joined(separator: "\n\n")),
    ])
  }

  /// A telling inside a quotation has its speaker as holder; the report's own has none.
  @Test func tellingsHaveTheirHolders() async throws {
    let made = try await Self.made(Self.one[1].first, Self.one[1].second)
    let claim = try #require(made.account.claims.first { Set($0.spans.map(\.report)).count == 2 })
    let holm = try #require(made.account.actors.first { $0.name == "Anna Holm" }?.id)
    #expect(claim.tellings.map(\.holder).sorted { ($0?.value ?? "") < ($1?.value ?? "") } == [nil, holm])
  }

  /// Two reports that quote one person rest on that person, however independent they are of one another.
  @Test func oneSpeakerIsOneOrigin() async throws {
    let made = try await Self.made(
      "“The harbour bridge will stay closed until the third of May,” Anna Holm said.",
      "The harbour bridge will stay closed until the third of May, Anna Holm told the council.")
    let claim = try #require(made.account.claims.first { Set($0.spans.map(\.report)).count == 2 })
    #expect(claim.support.originsAtLeast == 1 && claim.support.originsAtMost == 2)
    let own = try await Self.made(
      "The harbour bridge will stay closed until the third of May.", "Until the third of May the harbour bridge will stay closed.")
    let plain = try #require(own.account.claims.first { Set($0.spans.map(\.report)).count == 2 })
    #expect(plain.support.originsAtMost == 2)
  }

  /// What a claim quotes can be read alone, and so can the lines that are made of it.
  @Test(arguments: [
    "The harbour bridge, closed by Anna Holm on 3 March 2021, leads to the old town.",
    "Anna Holm, who closed the harbour bridge on 3 March 2021, left the meeting early.",
    "To close the harbour bridge on 3 March 2021, Anna Holm needed the harbour board.",
  ])
  func aClaimIsQuotedByASentence(_ second: String) async throws {
    let made = try await Self.made("Before dawn Anna Holm had the harbour bridge closed on 3 March 2021.", second)
    try #require(made.account.claims.contains { Set($0.spans.map(\.report)).count == 2 })
    let texts = made.account.claims.map(\.text) + (made.account.account ?? []).map(\.text)
    for text in texts {
      #expect(!["closed by", "who closed", "To close the harbour bridge on"].contains { text.hasPrefix($0) && text.count < 60 }, "\(text)")
    }
  }

  /// The opposite of a claim is listed with it and is no support of it; another thing is not.
  @Test(arguments: [
    ("Anna Holm closed the harbour bridge in the old town.", "Anna Holm did not close the harbour bridge in the old town.", true),
    ("Divers inspected the eastern gate of the lock.", "No diver inspected the eastern gate of the lock.", true),
    ("Anna Holm closed the harbour bridge in the old town.", "Anna Holm closed the harbour bridge, which leads to the old town.", false),
    ("Anna Holm closed the harbour bridge in the old town.", "Ben Reed did not close the ferry landing on Ramsey.", false),
  ])
  func oppositesAreListed(_ first: String, _ second: String, _ isOpposite: Bool) async throws {
    let made = try await Self.made(first, second)
    let denied = made.account.claims.filter { !$0.deniedBy.isEmpty }
    #expect(denied.isEmpty != isOpposite, "\(denied.map(\.text))")
    for claim in denied {
      #expect(Set(claim.deniedBy).isDisjoint(with: claim.spans))
      #expect(claim.support.outlets == 1)
    }
  }

  /// Who denies a claim does not say it.
  @Test func whoDeniesDoesNotSay() async throws {
    let made = try await Self.made(
      "Anna Holm closed the harbour bridge in the old town.", "Ben Reed denied that Anna Holm closed the harbour bridge in the old town.")
    let reed = made.account.actors.first { $0.name == "Ben Reed" }?.id
    for claim in made.account.claims
    where claim.spans.contains(where: { span in made.account.reports.first { $0.id == span.report }?.source.place == "a.txt" }) {
      #expect(claim.attributedTo == nil || claim.attributedTo != reed, "\(claim.text)")
    }
  }

  /// One thing with two figures is two claims and a conflict; two things with a figure each are none.
  @Test(arguments: [
    ("Divers found 14 cracks in the eastern gate of the lock.", "Divers found 40 cracks in the eastern gate of the lock.", true),
    ("The flood destroyed 14 houses below the dam.", "The flood destroyed about 40 houses below the dam.", true),
    ("Divers found 14 cracks in the eastern gate of the lock.", "Divers found at least 12 cracks in the eastern gate of the lock.", false),
    ("Divers found 14 cracks in the eastern gate.", "Farmers lost 40 sheep in the western hills.", false),
    ("The ministry will pay 40 million euros for the new pier.", "The school received 3 million euros for its new roof.", false),
  ])
  func figuresOfOneThingAreADifference(_ first: String, _ second: String, _ isConflict: Bool) async throws {
    let made = try await Self.made(first, second)
    let found = made.account.differences.filter { $0.kind == .figure }
    #expect(found.isEmpty != isConflict, "\(found.map(\.explanation))")
    for difference in found { #expect(Set(difference.claims).count == difference.claims.count && !difference.claims.isEmpty) }
  }
}
