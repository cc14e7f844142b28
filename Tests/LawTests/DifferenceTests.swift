import Testing
import Vocabulary

/// What two invented reports contradict, and what only looks like it.
struct DifferenceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    /// nil where nothing is to be found that needs an answer.
    var kind: Difference.Kind?
    var verdict = Difference.Verdict.conflict
    var testDescription: String { "\(first) | \(second)" }
  }

  static let real = [
    Row(
      first: "The council lengthened the opening hours of the swimming hall in Marn.",
      second: "The council shortened the opening hours of the swimming hall in Marn.", kind: .attribute),
    Row(
      first: "Bookmakers raised the odds on a second term for the mayor.",
      second: "The bookmakers have lowered the odds on a second term for the mayor.", kind: .attribute),
    Row(
      first: "The court found the skipper guilty of smuggling cigarettes.",
      second: "The court found the skipper innocent of smuggling cigarettes.", kind: .attribute),
    Row(
      first: "The harbour master closed the old fish market in the spring.",
      second: "The harbour master did not close the old fish market in the spring.", kind: .attribute),
    Row(
      first: "Divers found 14 cracks in the eastern gate of the lock.", second: "Divers found 19 cracks in the eastern gate of the lock.",
      kind: .figure),
    Row(
      first: "The new pier will cost 40 million euros, the ministry said.",
      second: "The new pier will cost 55 million euros, the ministry said.", kind: .figure),
    Row(
      first: "Anna Holm closed the harbour bridge on 3 March 2021.", second: "Anna Holm closed the harbour bridge on 9 May 2021.",
      kind: .moment),
    Row(
      first: "“Nobody leaves the harbour before the wind drops tonight,” Anna Holm said.",
      second: "“Nobody leaves the harbour before the wind drops tonight,” Karl Brandt said.", kind: .speaker),
  ]

  static let traps = [
    // A value, and the same rounded.
    Row(first: "The new ferry cost the county 12 million euros.", second: "The new ferry cost the county 11,961,300 euros."),
    Row(first: "The wave was 6.2 metres high at the old pier.", second: "The wave was six metres high at the old pier."),
    // Two places, two periods, two taxes, two measures.
    Row(first: "The storm felled 160,000 trees on the island of Torv.", second: "The storm felled 240,000 trees on the island of Senn."),
    Row(first: "Unemployment in Marn was 28.5 percent in 2011.", second: "Unemployment in Marn was 33.1 percent in 2014."),
    Row(first: "The town levies a harbour tax of 12 percent.", second: "The town levies a hotel tax of 9 percent."),
    Row(
      first: "The tunnel is 400 metres long and cost 12 million euros.", second: "The tunnel, 12 metres high, cost 12 million euros."),
    // Opposites of two subjects, both of two opposites, converses, and what means the same.
    Row(
      first: "The ministry supported the plan for a new lighthouse.", second: "The fishing crews opposed the plan for a new lighthouse."),
    Row(
      first: "The price of cod rose in spring and fell in autumn.", second: "The price of cod fell in autumn and rose in spring."),
    Row(first: "Karl Brandt bought the shipyard from Anna Holm.", second: "Anna Holm sold the shipyard to Karl Brandt."),
    Row(
      first: "Anna Holm said she would not close the harbour bridge before May.",
      second: "Anna Holm said the harbour bridge would stay open until May."),
    // One speaker by two names, and one sentence in both.
    Row(first: "“We will mend the quay this summer,” Anna Holm said.", second: "“We will mend the quay this summer,” Holm said."),
    Row(
      first: "Divers found 14 cracks in the eastern gate of the lock.", second: "Divers found 14 cracks in the eastern gate of the lock."),
  ]

  private static func made(_ row: Row) async throws -> Made { try await Accounts.make(ClaimTests.pages(row.first, row.second)) }

  @Test(arguments: real + traps) func onlyWhatCannotBothBeTrueIsAConflict(_ row: Row) async throws {
    let made = try await Self.made(row)
    let open = made.account.differences.filter { [.conflict, .update, .distortion].contains($0.verdict) }
    #expect(open.map(\.kind) == [row.kind].compactMap { $0 }, "\(open.map(\.explanation))")
    // Each side is printed by the report that it stands for.
    for side in open.flatMap(\.sides) where row.kind != .moment && row.kind != .speaker {
      #expect(side.evidence.contains { "“\(made.words($0))”" == side.value }, "\(side.value)")
    }
  }

  /// A report of a later day has a newer state.
  @Test func ofTwoDaysTheLaterIsAnUpdate() async throws {
    let made = try await Accounts.make([
      NamedText(name: "a.txt", text: "Lock gates cracked\n\n3 March 2031\n\nDivers found 14 cracks in the eastern gate of the lock.\n"),
      NamedText(name: "b.txt", text: "Lock gates cracked\n\n5 March 2031\n\nDivers found 19 cracks in the eastern gate of the lock.\n"),
    ])
    let difference = try #require(made.account.differences.first { $0.kind == .figure })
    #expect(difference.verdict == .update && difference.sides.map(\.value) == ["“14 cracks”", "“19 cracks”"])
  }

  struct Quoted: Sendable {
    var first: String
    var second: String
    var kind: Difference.Kind?
  }

  /// The same remark between marks, however it is built into a sentence.
  @Test(arguments: [
    Quoted(
      first: "Holm called the repair “a patient, costly and thankless business that nobody will remember” on Monday.",
      second: "Holm told the council that the repair was “a patient, costly and thankless business”.", kind: .truncation),
    Quoted(
      first: "Holm called the rules “a tangled old fishing net” on Monday.",
      second: "Holm told the council that the rules were “a tangled rotten fishing net”.", kind: .wording),
    Quoted(
      first: "Holm called the repair “a patient, costly and thankless business” on Monday.",
      second: "Holm told the council that the repair was “a patient, costly and thankless business”.", kind: nil),
    Quoted(
      first: "Holm called the storm “a long night for the island” on Monday.",
      second: "“A short prayer for the sailors” was what Holm asked of the council.", kind: nil),
    // One piece or two, digits or words, brackets and dots: the same words.
    Quoted(
      first: "“The old quay is gone, and the new one is not built,” Anna Holm said.",
      second: "“The old quay is gone,” Anna Holm said, “and the new one is not built.”", kind: nil),
    Quoted(
      first: "“We waited twenty years for this little bridge,” Anna Holm said.",
      second: "“We waited 20 years for this little bridge,” Anna Holm said.", kind: nil),
    Quoted(
      first: "“They will mend [the bridge] before the first frost comes,” Anna Holm said.",
      second: "“They will mend it before the first frost comes,” Anna Holm said.", kind: nil),
    Quoted(
      first: "“Nobody on this council may sell the common land to a stranger,” Anna Holm said.",
      second: "“Somebody on this council may sell the common land to a stranger,” Anna Holm said.", kind: .wording),
    Quoted(
      first: "“We shall open the gate if the engineers agree to it,” Anna Holm said.", second: "“We shall open the gate,” Anna Holm said.",
      kind: .truncation),
    Quoted(
      first: "“The ferry sails again on Sunday. It will not take any cars,” Anna Holm said.",
      second: "“The ferry sails again on Sunday,” Anna Holm said.", kind: .truncation),
  ])
  func wordsBetweenMarksAreLaidSideBySide(_ row: Quoted) async throws {
    let made = try await Self.made(Row(first: row.first, second: row.second))
    let found = made.account.differences.filter { [.truncation, .wording].contains($0.kind) }
    #expect(found.map(\.kind) == [row.kind].compactMap { $0 }, "\(found.map(\.explanation))")
  }

  /// What is cut, and what stands there instead, in words that the reports print.
  @Test func aCutAndAChangeAreShown() async throws {
    let cut = try await Self.made(
      Row(
        first: "“We shall open the gate if the engineers agree to it,” Anna Holm said.", second: "“We shall open the gate,” Anna Holm said."
      ))
    #expect(cut.account.differences.map(\.explanation) == ["b stops before “if the engineers agree to it”, which a prints."])
    let changed = try await Self.made(
      Row(
        first: "“Nobody on this council may sell the common land to a stranger,” Anna Holm said.",
        second: "“Nobody on this council may sell the best land to a stranger,” Anna Holm said."))
    #expect(
      changed.account.differences.map(\.explanation)
        == ["Where a has “may sell the common land to a”, b has “may sell the best land to a”."])
  }

  struct Stated: Sendable {
    var first: String
    var second: String
    var kind: Difference.Kind?
    var verdict = Difference.Verdict.differentScope
  }

  /// Clauses of one predicate that share a participant and little else.
  @Test(arguments: [
    Stated(
      first: "Anna Holm earned 212 million euros in gross rents from 2031 to 2036.",
      second: "The ledgers show that Anna Holm earned 218,604,310 euros over the years, mostly from moorings.", kind: .figure),
    // A sum of somebody else; one far away; one that is the other rounded.
    Stated(
      first: "Anna Holm earned 212 million euros in gross rents from 2031 to 2036.",
      second: "The ledgers show that Karl Brandt earned 218,604,310 euros over the years, mostly from moorings.", kind: nil),
    Stated(
      first: "Anna Holm earned 212 million euros in gross rents from 2031 to 2036.",
      second: "The ledgers show that Anna Holm earned 2 million euros from one lecture.", kind: nil),
    Stated(
      first: "Anna Holm earned 219 million euros in gross rents from 2031 to 2036.",
      second: "The ledgers show that Anna Holm earned 218,604,310 euros over the years, mostly from moorings.", kind: nil),
    Stated(
      first: "Anna Holm sold the harbour ferry to the island county on Tuesday.",
      second: "Anna Holm is expected to sell the harbour ferry to the island county.", kind: .hedgeLost, verdict: .variant),
    Stated(
      first: "Anna Holm sold the harbour ferry to the island county on Tuesday.",
      second: "Anna Holm is expected to sell the swimming hall to the town.", kind: nil),
  ])
  func statementsOfOneEventAreLaidSideBySide(_ row: Stated) async throws {
    let made = try await Self.made(Row(first: row.first, second: row.second))
    let found = made.account.differences.filter { [.figure, .hedgeLost].contains($0.kind) }
    #expect(found.map(\.kind) == [row.kind].compactMap { $0 }, "\(found.map(\.explanation))")
    #expect(found.allSatisfy { $0.verdict == row.verdict })
  }
}
