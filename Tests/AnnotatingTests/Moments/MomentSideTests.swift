import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// On which side of the report a time lies, and what hangs on another time. All sentences are invented. Published on Wednesday 14 May 2025.
struct MomentSideTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var values: [String]
    var testDescription: String { text }
    init(_ text: String, _ values: String...) {
      self.text = text
      self.values = values
    }
  }

  private func check(_ example: Example, modified: String? = nil) {
    let marked = Marked(example.text, published: "2025-05-14")
    let change = modified.map { Moment(value: $0, precision: .day, basis: .stated, evidence: []) }
    let found = MomentFinder().moments(in: marked.text, published: marked.published, modified: change)
    #expect(found.map { marked.words($0.span.range) } == marked.spans.map { marked.words($0) })
    #expect(found.map(\.moment.value) == example.values)
  }

  @Test(arguments: [
    Example("The baths are shut until ⟦Monday⟧.", "2025-05-19"),
    Example("The vote has been postponed until ⟦Sunday⟧.", "2025-05-18"),
    Example("The guild has put off its march to ⟦Friday⟧.", "2025-05-16"),
    Example("The new pier opens ⟦in March⟧.", "2026-03"),
    Example("Classes begin ⟦on Monday⟧.", "2025-05-19"),
    Example("The hearing is ⟦on Tuesday⟧.", "2025-05-20"),
    Example("The shop is reopening ⟦in April⟧.", "2026-04"),
    Example("She returns ⟦on Monday⟧ and he wants to sail ⟦in February⟧.", "2025-05-19", "2026-02"),
    Example("Call again ⟦in March⟧.", "2026-03"),
    Example("The lease expires ⟦on Sunday⟧, he said ⟦on Tuesday⟧.", "2025-05-18", "2025-05-13"),
    // traps: the past
    Example("The baths were shut until ⟦Monday⟧.", "2025-05-12"),
    Example("The strike lasted until ⟦Monday⟧.", "2025-05-12"),
    Example("The mill had been closed until ⟦Monday⟧.", "2025-05-12"),
    Example("The firm filed its tax returns ⟦on Monday⟧.", "2025-05-12"),
    Example("The pier opened ⟦in March⟧, as the plan has it.", "2025-03"),
    Example("The news comes ⟦two days after talks⟧ ⟦on Monday⟧.", "P2D", "2025-05-12"),
    Example("The train ran from ⟦Friday⟧ to ⟦Sunday⟧.", "2025-05-09", "2025-05-11"),
    Example("Both ends met ⟦on Monday⟧ and the leaves fell ⟦in March⟧.", "2025-05-12", "2025-03"),
    Example("When did they meet ⟦on Monday⟧?", "2025-05-12"),
    Example("Ida Holm died ⟦on Sunday⟧; her shop opens daily.", "2025-05-11"),
  ])
  func sides(_ example: Example) { check(example) }

  @Test(arguments: [
    Example("It sank ⟦a week ago on Monday⟧.", "2025-05-05"),
    Example("The inquest opens ⟦on Monday week⟧.", "2025-05-26"),
    Example("One fell ⟦on Monday⟧, another ⟦a day later⟧.", "2025-05-12", "2025-05-13"),
    Example("He left in ⟦2011⟧ and died ⟦three years later⟧.", "2011", "2014"),
    Example("It earned 5 million, up from 4 million ⟦a year earlier⟧.", "2024"),
    Example("Wool sold well in ⟦2012–13⟧ and in ⟦2014/15⟧.", "2012/2013", "2014/2015"),
    Example("Looms ran through the ⟦early 80s⟧.", "198X"),
    // traps
    Example("He had left ⟦a year earlier⟧.", "P1Y"),
    Example("They wed ⟦in March⟧ and parted ⟦two days later⟧.", "2025-03", "P2D"),
    Example("It sank ⟦a week ago⟧, ⟦on Monday⟧.", "2025-W19", "2025-05-12"),
    Example("The vote is for ⟦October 2014⟧, just ⟦eight months later⟧.", "2014-10", "P8M"),
    Example("Support was in the mid-30s and the low 50s."),
    Example("Flight 2012-13 and form 2014/15 are lost."),
    Example("She is in her early 80s and plays in the 80 metres."),
    Example("They paid from ⟦2012⟧ to ⟦2014⟧.", "2012", "2014"),
  ])
  func distances(_ example: Example) { check(example) }

  @Test func aDayEarlierCountsFromTheSentenceBefore() {
    check(Example("She resigned ⟦on Monday⟧. He had gone ⟦a day earlier⟧.", "2025-05-12", "2025-05-11"))
    check(Example("She resigned ⟦in March⟧. He had gone ⟦a day earlier⟧.", "2025-03", "P1D"))
  }

  /// Published on Wednesday, changed on Saturday.
  @Test(arguments: [
    Example("A wall fell ⟦on Wednesday⟧. Divers came ⟦on Friday⟧.", "2025-05-14", "2025-05-16"),
    Example("He spoke ⟦on Thursday evening⟧.", "2025-05-15TEV"),
    Example("The mayor wept ⟦on Saturday⟧.", "2025-05-17"),
    // traps
    Example("A wall fell ⟦on Tuesday⟧, it was said ⟦on Monday⟧.", "2025-05-13", "2025-05-12"),
    Example("The mayor wept ⟦last Saturday⟧ and ⟦on 16 May⟧.", "2025-05-10", "2025-05-16"),
    Example("The mayor will speak ⟦on Sunday⟧.", "2025-05-18"),
  ])
  func changedReports(_ example: Example) { check(example, modified: "2025-05-17") }

  @Test func aLateChangeDatesNothing() {
    check(Example("Divers came ⟦on Friday⟧.", "2025-05-09"), modified: "2025-05-30")
  }
}
