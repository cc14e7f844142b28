import Testing
import Vocabulary

@testable import Comparing

/// Support as a range: from what is shown independent to what is not shown dependent, by attributed origin.
struct SupportCounterTests {
  /// Things with one content stay apart by their order.
  @Test func identifiersOfOneContentAreDistinguished() {
    let role = Actor(id: Identifier("aa"), name: "a", kind: .other, roles: [], variants: [], mentions: [], references: [], because: [])
    let ids = [role, role, role].distinguished(by: \.id).map(\.id)
    #expect(ids[0] == role.id && Set(ids).count == 3)
    #expect([role, role].distinguished(by: \.id).map(\.id) == Array(ids.prefix(2)))
  }

  struct Case: Sendable {
    var label: String
    /// Letters of reports; two of them together are a pair.
    var dependent: [String] = []
    var independent: [String] = []
    var reports: String
    /// Those that give it as the words of one holder, and as the words of another.
    var attributed = ""
    var attributedElsewhere = ""
    var range: ClosedRange<Int>

    static let all: [Case] = [
      Case(label: "one report", reports: "a", range: 1...1),
      Case(label: "no evidence either way", reports: "abc", range: 1...3),
      Case(label: "a copy adds no origin", dependent: ["ab"], reports: "ab", range: 1...1),
      Case(label: "a copy of a copy adds none", dependent: ["ab", "bc"], reports: "abc", range: 1...1),
      Case(label: "two that saw it", independent: ["ab"], reports: "ab", range: 2...2),
      Case(label: "two that saw it, one copied", dependent: ["bc"], independent: ["ab"], reports: "abc", range: 2...2),
      Case(label: "two agencies quote one ministry", independent: ["ab"], reports: "ab", attributed: "ab", range: 1...2),
      Case(label: "three agencies quote one ministry", independent: ["ab", "ac", "bc"], reports: "abc", attributed: "abc", range: 1...3),
      Case(label: "one quotes it, one saw it", independent: ["ab"], reports: "ab", attributed: "a", range: 2...2),
      Case(label: "two quote it, one saw it", independent: ["ab", "ac", "bc"], reports: "abc", attributed: "ab", range: 2...3),
      Case(
        label: "two agencies quote two ministries", independent: ["ab"], reports: "ab", attributed: "a", attributedElsewhere: "b",
        range: 2...2),
      Case(
        label: "an agency quotes both, others one each", independent: ["ab", "ac", "bc"], reports: "abc", attributed: "ab",
        attributedElsewhere: "bc", range: 2...3),
      Case(label: "a report of no pair", independent: ["ab"], reports: "c", range: 1...1),
    ]
  }

  @Test(arguments: Case.all)
  func supportIsARange(_ example: Case) {
    let made = "abc".map { LineageFixture.report(String($0), ["Words of \($0)."]).report }
    let ids = Dictionary(uniqueKeysWithValues: zip("abc", made.map(\.id)))
    func pairs(_ names: [String], _ relation: Pair.Relation) -> [Pair] {
      names.map { name in Pair(a: ids[name.first!]!, b: ids[name.last!]!, relation: relation, because: [], evidence: []) }
    }
    let counter = SupportCounter(
      reports: made, pairs: pairs(example.dependent, .shownDependent) + pairs(example.independent, .shownIndependent), lineages: [])
    let support = counter.support(
      of: example.reports.flatMap { letter in
        let span = Span(report: ids[letter]!, 0..<1)
        let holders = [(example.attributed, "ministry"), (example.attributedElsewhere, "court")].filter { $0.0.contains(letter) }
        return holders.isEmpty ? [Claim.Telling(span)] : holders.map { Claim.Telling(span, holder: Identifier($0.1)) }
      })
    #expect(support.originsAtLeast...support.originsAtMost == example.range, "\(example.label)")
    #expect(support.outlets == example.reports.count, "\(example.label)")
  }
}
