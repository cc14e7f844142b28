import Testing
import Vocabulary

@testable import Reading

/// Lines between a headline and the story, with the outlet and agencies that they state.
struct HeadLine: CustomTestStringConvertible, Sendable {
  var lines: String
  var outlet: String?
  var published: String?
  var testDescription: String { lines }
  init(_ lines: String, _ outlet: String?, _ published: String? = nil) {
    (self.lines, self.outlet, self.published) = (lines, outlet, published)
  }
}

@Test(arguments: [
  HeadLine("The Morning Beacon\n4 March 2031", "The Morning Beacon", "2031-03-04"),
  HeadLine("5 May 2031\nThe Quiet Anchor", "The Quiet Anchor", "2031-05-05"),
  HeadLine("Valley Gazette, Friday, May 3, 2030", "Valley Gazette", "2030-05-03"),
  HeadLine("The Pelican, 12 June 2030", "The Pelican", "2030-06-12"),
  HeadLine("Jane Lark\n4 March 2031", nil, "2031-03-04"),
])
func mastheads(_ expected: HeadLine) {
  let read = read("Veldoria closes its eastern pier\n\(expected.lines)\n\(story)")
  #expect((read.report.outlet.basis == .stated ? read.report.outlet.name : nil) == expected.outlet)
  #expect(read.report.published?.value == expected.published)
}

@Test(arguments: [
  ("SELDE, March 4 (QNA) - ", "QNA"), ("SELDE, Veldoria, March 4, 2031 (WZB) — ", "WZB"), ("SELDE (LIVE) - ", ""), ("SELDE (QN2) - ", ""),
])
func agenciesThatNoListHas(dateline: String, agency: String) {
  let read = read("Veldoria closes its eastern pier\n\n\(dateline)\(story)")
  #expect(read.report.credits.map(\.agency).joined() == agency)
}

@Test(arguments: [("kl/mo (QNA)", "QNA"), ("jm (WZB)", "WZB"), ("kl/mo (Video)", "")])
func signOffsOfAgenciesThatNoListHas(line: String, agency: String) {
  #expect(read("Veldoria closes its eastern pier\n\n\(story)\n\n\(line)").report.credits.map(\.agency).joined() == agency)
}

@Test(arguments: [("Home | News | Weather", true), ("Home · Politics · Sport · Sign in", true), ("Veldoria and its pier", false)])
func menuRows(line: String, isMenu: Bool) {
  let first = read("\(line)\n\nVeldoria closes its eastern pier\n\n\(story)").report.blocks[0]
  #expect((first.reason == .navigation) == isMenu)
}
