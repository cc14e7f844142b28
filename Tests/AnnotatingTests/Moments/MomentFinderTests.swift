import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// Marked text, values in the order of the marks; every other word is no moment. Published on Wednesday 14 May 2025.
struct MomentFinderTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var values: [String]
    var testDescription: String { text }
    init(_ text: String, _ values: String...) {
      self.text = text
      self.values = values
    }
  }

  private func check(_ example: Example, published: String?) {
    let marked = Marked(example.text, published: published)
    let found = MomentFinder().moments(in: marked.text, published: marked.published)
    #expect(found.map { marked.words($0.span.range) } == marked.spans.map { marked.words($0) })
    #expect(found.map(\.span.range) == marked.spans)
    #expect(found.map(\.moment.value) == example.values)
  }

  @Test(arguments: [
    Example("The bridge opened ⟦on 7 March 2019⟧.", "2019-03-07"),
    Example("The mayor resigned ⟦March 7, 2019⟧, records show.", "2019-03-07"),
    Example("It was signed ⟦on the 3rd of June 1987⟧ in Oslo.", "1987-06-03"),
    Example("They met ⟦on Tuesday, 6 May⟧, in Riga.", "2025-05-06"),
    Example("The file is dated ⟦2023-11-30⟧ and stamped.", "2023-11-30"),
    Example("The form of ⟦24.12.2021⟧ was lost.", "2021-12-24"),
    Example("The fair ran ⟦3-5 April 2024⟧ in Ghent.", "2024-04-03/2024-04-05"),
    Example("Rain fell in ⟦October 2020⟧ and ⟦in November⟧.", "2020-10", "2024-11"),
    Example("Prices rose ⟦since February 2022⟧.", "2022-02/.."),
    Example("He led the club from ⟦2003⟧ to ⟦2011⟧.", "2003", "2011"),
    Example("Factories of the ⟦1970s⟧ closed.", "197X"),
    Example("Sales fell in ⟦the third quarter of 2023⟧.", "2023-Q3"),
    Example("The dam was built ⟦in the summer of 1999⟧.", "1999-SU"),
    Example("She left in ⟦June last year⟧.", "2024-06"),
    // traps
    Example("Theresa May will march with April Jones."),
    Example("The Boeing 2707 never flew, and 2000 people waited."),
    Example("He may fall ill, she said."),
    Example("The Sunday Times and the Mail ran it after Black Friday."),
    Example("Room 1984 is on the second floor."),
    Example("Score 3-2, form 12/45 and version 10.4.1 stay as they are."),
    Example("A girl of 12 and a three-year-old boy, both seven years old in spirit."),
    Example("Day after day, year by year they waited."),
    Example("It cost $2015 and weighed 1990 kg."),
    Example("The fall of the city shocked them."),
  ])
  func dates(_ example: Example) { check(example, published: "2025-05-14") }

  @Test(arguments: [
    Example("Troops arrived ⟦on Monday⟧.", "2025-05-12"),
    Example("The council will vote ⟦on Monday⟧.", "2025-05-19"),
    Example("⟦On Friday⟧, ministers will discuss it.", "2025-05-16"),
    Example("The pact will hold, the envoy said ⟦on Monday⟧.", "2025-05-12"),
    Example("Talks are expected to be held ⟦on Sunday⟧.", "2025-05-18"),
    Example("He flew home ⟦last Friday⟧ and returns ⟦next Friday⟧.", "2025-05-09", "2025-05-23"),
    Example("The ship sank ⟦yesterday⟧ and salvage starts ⟦tomorrow⟧.", "2025-05-13", "2025-05-15"),
    Example("Shops reopen ⟦next week⟧ after closing ⟦earlier this week⟧.", "2025-W21", "2025-W20"),
    Example("The vote came ⟦Tuesday of last week⟧.", "2025-05-06"),
    Example("The ban ends ⟦next month⟧, the tax ⟦next year⟧.", "2025-06", "2026"),
    Example("It began ⟦two days ago⟧, not ⟦three years ago⟧.", "2025-05-12", "2022"),
    Example("Crops failed ⟦this spring⟧ and ⟦last autumn⟧.", "2025-SP", "2024-FA"),
    Example("The minister quit ⟦on Monday⟧ — ⟦two days after losing the vote⟧.", "2025-05-12", "2025-05-12"),
    Example("Police raided the house ⟦on Monday morning⟧.", "2025-05-12TMO"),
    Example("Doors opened ⟦at 7:30 p.m. on Monday⟧.", "2025-05-12T19:30"),
    Example("Doors open ⟦at 7:30 p.m. on Monday⟧.", "2025-05-19T19:30"),
    Example("The rally starts ⟦at 15:00 GMT⟧.", "T15:00"),
    // traps
    Example("Sun and sat were the only words; he wed her."),
    Example("They live day to day."),
    Example("Week 3 and day 12 of the trial."),
    Example("He has a second home and a minute chance."),
    Example("Odds stood at 10 to 3."),
    Example("The last weekday bus is full."),
  ])
  func relativeTimes(_ example: Example) { check(example, published: "2025-05-14") }

  @Test(arguments: [
    Example("The term lasts ⟦four years⟧.", "P4Y"),
    Example("It burned ⟦for months⟧ and flared ⟦in recent weeks⟧.", "PXM", "PXW"),
    Example("⟦In the last few weeks⟧ three ferries sank.", "PXW"),
    Example("She waited ⟦for half an hour⟧.", "PT0.5H"),
    Example("A ⟦ten-day⟧ truce took hold.", "P10D"),
    Example("The mine was shut ⟦for two decades⟧.", "P20Y"),
    Example("Ukraine would ⟦one day⟧ join.", "FUTURE_REF"),
    Example("He stayed ⟦for a week⟧.", "P1W"),
    // traps
    Example("A 40-year-old driver, and a pup ten weeks old."),
    Example("It happens twice a day."),
    Example("The day came."),
    Example("A year has seasons."),
  ])
  func durations(_ example: Example) {
    check(example, published: nil)
  }

  @Test(arguments: [
    Example("They met ⟦on Thursday⟧.", "XXXX-WXX-4"), Example("They met ⟦this week⟧.", "XXXX-WXX"),
    Example("They met ⟦in August⟧.", "XXXX-08"), Example("They met ⟦on 3 August⟧.", "XXXX-08-03"),
    Example("They met ⟦this autumn⟧.", "XXXX-FA"), Example("They meet ⟦today⟧.", "PRESENT_REF"),
    Example("They met ⟦earlier this month⟧.", "XXXX-XX"), Example("They met ⟦last year⟧.", "XXXX"),
  ])
  func withoutADateValuesStayPartial(_ example: Example) throws {
    check(example, published: nil)
    let marked = Marked(example.text)
    #expect(MomentFinder().moments(in: marked.text, published: marked.published).allSatisfy { $0.moment.basis == .none })
  }

  @Test func basisTellsWhereTheDateComesFrom() throws {
    let marked = Marked("On 1 May 2020 it began; on Monday it ended.", published: "2025-05-14")
    let found = MomentFinder().moments(in: marked.text, published: marked.published)
    #expect(found.map(\.moment.basis) == [.stated, .resolved])
    #expect(found.map(\.moment.precision) == [.day, .day])
  }

  @Test func strangeTextGivesNothingAndDoesNotStop() {
    for text in [
      "", " ", "\u{0}", "in", "on", "the", "since the", "99999999999999999999 years ago", "of of of", "31 February", "12:99 p.m.",
    ] {
      let marked = Marked(text, published: "2025-05-14")
      _ = MomentFinder().moments(in: marked.text, published: marked.published)
      _ = FigureFinder().figures(in: Marked(text).text)
    }
  }
}
