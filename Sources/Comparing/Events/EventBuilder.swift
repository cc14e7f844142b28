import TextAlgorithms
import Vocabulary

/// Says what event the reports are about: a title that one of them prints, when, where and who.
struct EventBuilder {
  let texts: [Identifier: Text]

  func build(_ reports: [AnnotatedReport], _ actors: [Actor]) -> Event {
    let titles = reports.compactMap(\.report.title)
    // The title whose words most reports share, else the first sentence of the first report.
    let named = central(titles, reports) ?? reports.lazy.compactMap { $0.annotations.sentences.first }.first
    let prominent = actors.filter { Set($0.mentions.map(\.report)).count * 2 > reports.count }
    return Event(
      id: Identifier(StableHash.hexadecimal(of: ["event"] + reports.map(\.report.payload.sha256).sorted())),
      title: named.map { texts[$0.report]!.payload.clean($0.range) } ?? "untitled event", moment: moment(reports),
      places: prominent.filter { $0.kind == .place }.map(\.id), actors: prominent.filter { $0.kind != .place }.map(\.id),
      evidence: named.map { [$0] } ?? [])
  }

  /// The title whose content words stand, on average, in most reports; the shorter among equals.
  private func central(_ titles: [Span], _ reports: [AnnotatedReport]) -> Span? {
    var holders: [UInt64: Int] = [:]
    for report in reports {
      for stem in Set(report.text.tokens(inPage: report.report.body.range).map({ report.text.forms.stems[$0] })) {
        holders[stem, default: 0] += 1
      }
    }
    var best: (title: Span, score: Int)?
    for title in titles.sorted(by: { (texts[$0.report]!.payload.size($0), $0) < (texts[$1.report]!.payload.size($1), $1) }) {
      let words = SpanWords(texts[title.report], [title.range]).stemSet
      guard !words.isEmpty else { continue }
      let shared = words.reduce(0) { $0 + (holders[$1] ?? 0) }
      let score = shared * 1000 / words.count
      if best == nil || score > best!.score { best = (title, score) }
    }
    return best?.title
  }

  /// The earliest publication date that a report states or the user gives.
  private func moment(_ reports: [AnnotatedReport]) -> Moment? {
    reports.compactMap(\.report.published).filter { $0.basis == .stated || $0.basis == .given }.min {
      ($0.value, $0.evidence.first?.start ?? 0) < ($1.value, $1.evidence.first?.start ?? 0)
    }
  }
}
