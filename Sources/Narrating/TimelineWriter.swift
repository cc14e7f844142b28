import Vocabulary

/// Puts the sentences that name a day into the order of their days.
struct TimelineWriter {
  let dossier: Dossier

  func entries() -> [Entry] {
    var entries: [Entry] = []
    var seen: Set<String> = []
    for mention in dossier.moments where isDated(mention.moment) {
      guard let about = mention.about, seen.insert("\(mention.moment.value) \(about.report) \(about.start)").inserted else { continue }
      entries.append(Entry(moment: mention.moment, parts: [.quote(about)], evidence: Evidence(about, [mention.span])))
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
