import Testing
import Vocabulary

@testable import Comparing

/// Every lineage says why its reports stand in it, and points at what shows it.
struct LineageReasonsTests {
  static let copy = [
    "The ferry Halcyon ran aground on a sandbank off Skarvik before dawn with forty passengers and a cargo of salted herring aboard.",
    "Rescuers carried the passengers ashore in small boats while the tide fell and the deck tilted toward the lighthouse.",
    "The harbour office has opened an inquiry into why the pilot left his post shortly before the vessel struck the bank.",
  ]
  static let own = "Bakers of the upper valley meet in spring to weigh loaves and quarrel about rye, as their grandmothers did."

  struct Case: Sendable {
    var label: String
    /// Agency credited by the first, second and third report; the fourth copies nobody.
    var agencies: [String?]
    /// The beginning of each reason.
    var because: [String]
    var reports: Int

    static let all: [Case] = [
      Case(
        label: "one credits", agencies: ["Quayline", nil, nil],
        because: [
          "a credits Quayline", "c states no credit and is shown dependent on a, which carries Quayline: ", "g states no credit and",
        ], reports: 3),
      Case(label: "all credit", agencies: ["Quayline", "Quayline", "Quayline"], because: ["a, c and g credit Quayline"], reports: 3),
      Case(
        label: "nobody credits", agencies: [nil, nil, nil],
        because: ["no report here credits an agency", "c is shown dependent on a: ", "g is shown dependent on "], reports: 3),
    ]
  }

  /// Names whose identifiers rise: reasons name reports in the order in which the account lists them.
  static let names = ["a", "c", "g"]

  @Test(arguments: Case.all)
  func reasonsNameEveryReport(_ example: Case) throws {
    let reports =
      zip(Self.names, example.agencies).map { distinct($0, Self.copy, agency: $1) } + [distinct("d", [Self.own])]
    let lineage = try #require(
      Comparer(vectors: LineageFixture.vectors).compare(reports, scope: .lineage).lineages.first, "\(example.label)")
    #expect(lineage.reports.count == example.reports)
    #expect(lineage.because.count == example.because.count, "\(example.label): \(lineage.because)")
    for (reason, start) in zip(lineage.because, example.because) { #expect(reason.hasPrefix(start), "\(example.label): \(reason)") }
    #expect(Set(lineage.evidence.map(\.report)) == Set(lineage.reports), "\(example.label): each report shows something")
  }

  /// A report that is no twin of another.
  private func distinct(_ name: String, _ paragraphs: [String], agency: String? = nil) -> AnnotatedReport {
    var report = LineageFixture.report(name, paragraphs, agency: agency)
    report.annotations.report.payload = PayloadPin(sha256: name, bytes: report.payload.bytes.count)
    return report
  }

  @Test func identicalReportsSayThatTheyAre() throws {
    let reports = Self.names.prefix(2).map { LineageFixture.report($0, Self.copy) }
    let lineage = try #require(Comparer(vectors: LineageFixture.vectors).compare(reports, scope: .lineage).lineages.first)
    #expect(lineage.because == ["no report here credits an agency", "c is shown dependent on a: identical, byte for byte"])
    #expect(lineage.evidence.contains { $0.report == reports[1].id && $0.end > $0.start })
  }
}
