import English
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
          "a credit Quayline", "b (no credit) on a (Quayline)", "c (no credit) on ",
        ], reports: 3),
      Case(label: "all credit", agencies: ["Quayline", "Quayline", "Quayline"], because: ["a, b, c credit Quayline"], reports: 3),
      Case(
        label: "nobody credits", agencies: [nil, nil, nil],
        because: ["nobody credits", "b on a", "c on "], reports: 3),
    ]
  }

  @Test(arguments: Case.all)
  func reasonsNameEveryReport(_ example: Case) throws {
    let reports =
      zip(["a", "b", "c"], example.agencies).map { distinct($0, Self.copy, agency: $1) } + [distinct("d", [Self.own])]
    let lineage = try #require(
      Comparer(language: .english, vectors: LineageFixture.vectors).compare(reports, scope: .lineage).lineages.first, "\(example.label)")
    #expect(lineage.reports.count == example.reports)
    #expect(lineage.because.count == example.because.count, "\(example.label): \(lineage.because)")
    // Where nothing else tells the reports apart, they stand in the order of their identifiers.
    let copies = Array(reports.prefix(3))
    let ordered = Set(example.agencies).count == 1 ? copies.sorted { $0.id < $1.id } : copies
    let names = Dictionary(uniqueKeysWithValues: zip((ordered + reports.suffix(1)).map(\.id), ["a", "b", "c", "d"]))
    for (reason, start) in zip(lineage.because, example.because) {
      let got = summary(reason, names)
      #expect(got.hasPrefix(start), "\(example.label): \(got)")
    }
    #expect(Set(lineage.evidence.map(\.report)) == Set(lineage.reports), "\(example.label): each report shows something")
  }

  private func summary(_ reason: LineageReason, _ names: [Identifier: String]) -> String {
    func list(_ ids: [Identifier]) -> String { ids.map { names[$0] ?? "?" }.joined(separator: ", ") }
    switch reason {
    case .credits(let reports, let agency): return "\(list(reports)) credit \(agency)"
    case .decidedCopy(let reports, let agency): return "\(list(reports)) decided \(agency)"
    case .namedInText(let agency): return "text names \(agency)"
    case .noCredit: return "nobody credits"
    case .dependence(let report, let on, let agency, let statesNoCredit, _):
      return "\(list([report]))\(statesNoCredit ? " (no credit)" : "") on \(list([on]))\(agency.map { " (\($0))" } ?? "")"
    }
  }

  /// A report that is no twin of another.
  private func distinct(_ name: String, _ paragraphs: [String], agency: String? = nil) -> AnnotatedReport {
    var report = LineageFixture.report(name, paragraphs, agency: agency)
    report.annotations.report.payload = PayloadPin(sha256: name, bytes: report.payload.bytes.count)
    return report
  }

  @Test func identicalReportsSayThatTheyAre() throws {
    let reports = ["a", "b"].map { LineageFixture.report($0, Self.copy) }.sorted { $0.id < $1.id }
    let lineage = try #require(
      Comparer(language: .english, vectors: LineageFixture.vectors).compare(reports, scope: .lineage).lineages.first)
    #expect(
      lineage.because == [
        .noCredit,
        .dependence(report: reports[1].id, on: reports[0].id, agency: nil, statesNoCredit: false, because: .identical),
      ])
    #expect(lineage.evidence.contains { $0.report == reports[1].id && $0.end > $0.start })
  }
}
