import Annotating
import English
import Testing
import Vocabulary

@testable import Comparing

/// When two counts in two reports are one figure. All sentences are invented.
struct FigureJoinerTests {
  @Test(arguments: [
    ("The ferry carried 4,310 passengers.", "Some 4,310 people took the ferry.", true),
    ("The camp holds 18,250 refugees.", "At the camp 18,250 people live in tents.", true),
    ("The mill has 1,145 workers.", "The mill employs 1,145 people.", true),
    ("The vote drew 9,870 residents.", "It drew 9,870 residents.", true), ("It cost €4m.", "The bill came to €4m.", true),
    // traps
    ("The march drew 2,000 students.", "The flood hit 2,000 people.", false), ("It killed 12 miners.", "It hurt 12 people.", false),
    ("The camp holds 18,250 refugees.", "The guard has 18,250 soldiers.", false),
    ("The port handled 4,310 crates.", "Some 4,310 people live there.", false),
    ("The ferry carried 4,310 passengers.", "Some 4,311 people took the ferry.", false),
    ("They sent 150,000 soldiers.", "In all 150,000 people fled.", false),
  ])
  func counts(_ first: String, _ second: String, _ isOne: Bool) {
    let reports = [("a", first), ("b", second)].map { name, words in
      var report = LineageFixture.report(name, [words])
      report.annotations.figures = FigureFinder().figures(in: report.text)
      return report
    }
    let texts = Dictionary(reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let found = FigureJoiner(texts: texts).join(reports, [])
    #expect(found.flatMap(\.mentions).count == 2)
    #expect(found.count == (isOne ? 1 : 2))
  }
}
