import Reading
import Vocabulary

extension DecisionFile {
  /// Blocks to leave out that no report has, or that stages before did not leave out.
  package func unmet(_ reports: [(report: Report, payload: Payload)]) -> [Finding] {
    decisions.filter { $0.kind == .leaveOut }.flatMap { decision in
      decision.anchors.flatMap { anchor -> [Finding] in
        let meant = reports.filter { $0.report.payload.sha256 == anchor.payload }
        if meant.isEmpty { return [decision.noReport(anchor)] }
        return meant.compactMap { report, payload in
          let met = report.blocks.filter { block in anchor.range.map { block.range.overlaps($0) } ?? false }
          if met.isEmpty { return decision.nothing("block", at: anchor, of: report, payload) }
          if met.allSatisfy({ $0.reason == BlockDecisions.reason }) { return nil }
          return decision.notApplied(
            "\(report.source.place) was annotated before without it", wayOut: "give the decisions to annotate too",
            span: report.span(met[0].range))
        }
      }
    }
  }
}
