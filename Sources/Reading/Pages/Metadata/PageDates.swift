import HTML
import TextAlgorithms

/// Reads when a page was published, changed and first seen: gathers the candidates of all its places and lets `DateDecision` decide.
struct PageDates {
  let document: Document
  let rendered: RenderedText
  let elements: PageElements
  let data: LinkedEntities
  let regions: PageRegions
  let title: PageTitle
  let addresses: PageAddresses
  let dates: DateParser

  /// - Parameters:
  ///   - article: the story among the entities of the JSON-LD.
  ///   - page: the page among them.
  func read(_ article: LinkedEntities.Entity?, _ page: LinkedEntities.Entity?, into facts: inout PageFacts) {
    let reader = PageDateReader(dates: dates)
    let visible = VisibleDates(document: document, rendered: rendered, regions: regions, title: title, dates: dates)
    var all = reader.candidates(data, article, page) + reader.candidates(elements.metas)
    all += reader.candidates(elements.properties, document, regions, title: title.node)
    all += visible.timeElements(elements.times, reader)
    func add(_ line: VisibleDates.Line?, _ weight: Int) {
      guard let line, let date = line.date else { return }
      all.append(
        DateCandidate(role: line.role, date: date, basis: .visible, range: rendered.page(line.text), weight: weight, isLocal: true))
    }
    let near = visible.nearTitle()
    add(near.published, FactCalibration.standard.visible)
    add(near.modified, FactCalibration.standard.visible)
    if near.published?.date == nil {
      let below = visible.belowStory()
      if let cued = below.cued {
        add(cued, FactCalibration.standard.cue)
      } else if !all.contains(where: { $0.role == .published }) {
        add(below.signed, FactCalibration.standard.signed)
      }
    }
    var month: (value: String, range: Range<Int>?)?
    for (address, range) in addresses.dated {
      switch address.date(dates) {
      case .day(let day):
        if let date = PageDate(day) {
          all.append(
            DateCandidate(
              role: .published, date: date, basis: .address, range: range, weight: FactCalibration.standard.address, isLocal: true))
        }
      case .month(let value): month = month ?? (value, range)
      case nil: break
      }
    }
    let decision = DateDecision(all)
    facts.published = decision.published
    facts.modified = decision.modified
    facts.firstSeen = addresses.firstSeen
    if facts.published == nil, let month {
      facts.published = .init(value: month.value, precision: .month, bases: [.address], evidence: month.range.map { [$0] } ?? [])
    }
    note(decision, near.published, &facts)
  }

  /// What speaks against the decision, and a date that may be read in two ways.
  private func note(_ decision: DateDecision, _ line: VisibleDates.Line?, _ facts: inout PageFacts) {
    if let chosen = decision.published, !decision.against.isEmpty {
      var others: [String] = []
      for candidate in decision.against {
        let text = "\(candidate.date.day.iso) (\(candidate.basis.rawValue))"
        if !others.contains(text) { others.append(text) }
      }
      let said = chosen.bases.map(\.rawValue).joined(separator: ", ")
      facts.oddities.append(
        .init(
          code: .dateDisagreement, severity: .note, verb: "be sure when was published",
          cause: "it gives \(chosen.value.prefix(10)) (\(said)) and \(others.joined(separator: ", "))", wayOut: "give it with --date",
          evidence: decision.against.compactMap(\.range).first))
    }
    if facts.published == nil, let line, line.date == nil {
      let range = rendered.page(line.text)
      facts.oddities.append(
        .init(
          code: .dateAmbiguous, severity: .note, verb: "date",
          cause:
            "\"\(String(decoding: rendered.bytes[line.text], as: UTF8.self).trimmedWhiteSpace)\" may be read in two ways",
          wayOut: "give it with --date",
          evidence: range))
    }
  }
}
