import Vocabulary

extension ReasonWording {
  package func words(_ reason: LineageReason) -> String {
    switch reason {
    case .credits(let reports, let agency): "\(list(reports.map(label))) \(reports.count == 1 ? "credits" : "credit") \(agency)"
    case .decidedCopy(let reports, let agency):
      "\(list(reports.map(label))) \(reports.count == 1 ? "is" : "are") copy of \(agency) by decision"
    case .namedInText(let agency): "the text names \(agency), and no other agency, as a source"
    case .noCredit: "no report here credits an agency"
    case .dependence(let report, let on, let agency, let statesNoCredit, let because):
      "\(label(report)) \(statesNoCredit ? "states no credit and " : "")is shown dependent on \(label(on))"
        + (agency.map { ", which carries \($0)" } ?? "") + (because.map { ": \(words($0))" } ?? "")
    }
  }
}
