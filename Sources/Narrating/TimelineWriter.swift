import TextAlgorithms
import Vocabulary

/// Puts the sentences that name a day into the order of their days; what several reports tell of one day is one entry.
struct TimelineWriter {
  let dossier: Dossier

  func entries() -> [Entry] {
    var tellings: [Identifier: [(span: Span, claim: Identifier)]] = [:]
    for claim in dossier.claims { for telling in claim.spans { tellings[telling.report, default: []].append((telling, claim.id)) } }
    var days: [(moment: Moment, spans: [Span])] = []
    var place: [String: Int] = [:]
    for mention in dossier.moments where isDated(mention.moment) {
      guard let about = mention.about else { continue }
      // Tellings of one claim that name the same day are one entry.
      let claim = tellings[about.report]?.filter { $0.span.contains(mention.span) }.min {
        ($0.span.end - $0.span.start) < ($1.span.end - $1.span.start)
      }
      let key = mention.moment.value + " " + (claim?.claim.value ?? "\(about.report) \(about.start)")
      if let index = place[key] {
        days[index].spans += [about, mention.span]
      } else {
        place[key] = days.count
        days.append((mention.moment, [about, mention.span]))
      }
    }
    let entries = days.map { day in
      let spans = day.spans.uniqued()
      return Entry(moment: day.moment, parts: [.quote(day.spans[0])], evidence: Evidence(spans[0], Array(spans.dropFirst())))
    }
    return entries.sorted { a, b in
      a.moment.value != b.moment.value ? a.moment.value < b.moment.value : a.evidence.spans[0] < b.evidence.spans[0]
    }
  }

  private func isDated(_ moment: Moment) -> Bool {
    switch moment.precision {
    case .time, .day, .week, .month, .season, .year: moment.value.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    case .decade, .duration, .reference: false
    }
  }
}
