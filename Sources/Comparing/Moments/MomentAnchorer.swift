import TextAlgorithms
import Vocabulary

/// Anchors times that their own report cannot place to the date of the event: *on Thursday* in a report without a date.
///
/// The date is the one that most reports state or are given as published (the earliest among equals); without one, times stay as they are.
struct MomentAnchorer {
  let reference: CivilDate?
  let evidence: [Span]
  private let times: any TimeGrammar

  init(_ reports: [Report], _ language: Language) {
    times = language.times
    var votes: [String: (count: Int, evidence: [Span])] = [:]
    for report in reports {
      guard let published = report.published, published.basis == .stated || published.basis == .given else { continue }
      let day = String(published.value.prefix(10))
      votes[day, default: (0, [])].count += 1
      votes[day]!.evidence += published.evidence
    }
    let best = votes.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    reference = best.flatMap { CivilDate(iso: $0.key) }
    evidence = best?.value.evidence.sorted() ?? []
  }

  /// All times of the reports, those without an anchor resolved against the event's date; by report and place.
  func anchor(_ reports: [AnnotatedReport]) -> [TimedMention] {
    reports.flatMap { report in described(report.annotations.moments.map { anchored($0, report) }, report) }.sorted { $0.span < $1.span }
  }

  /// Each time with the sentence that it stands in: what happened then. Titles are left without. Both lists are in the order of the text.
  private func described(_ mentions: [TimedMention], _ report: AnnotatedReport) -> [TimedMention] {
    let sentences = report.annotations.sentences
    let title = report.report.title
    var next = 0
    return mentions.sorted { $0.span < $1.span }.map { mention in
      while next < sentences.count, sentences[next].end < mention.span.end { next += 1 }
      guard mention.about == nil, next < sentences.count, sentences[next].contains(mention.span),
        title.map({ !$0.contains(mention.span) }) ?? true
      else { return mention }
      var out = mention
      out.about = sentences[next]
      return out
    }
  }

  private func anchored(_ mention: TimedMention, _ report: AnnotatedReport) -> TimedMention {
    guard let reference, mention.moment.basis == .none, mention.moment.precision != .duration, mention.moment.precision != .reference,
      let value = value(of: mention.span, in: report.text, reference),
      value.isAnchored,
      let precision = Moment.Precision(rawValue: value.precision.rawValue)
    else { return mention }
    var out = mention
    out.moment = Moment(value: value.value, precision: precision, basis: .cluster, evidence: [mention.span] + evidence)
    return out
  }

  private func value(of mention: Span, in text: Text, _ reference: CivilDate) -> TimeValue? {
    let tokens = text.tokens(inPage: mention.range)
    guard let first = tokens.first else { return nil }
    return times.value(
      of: tokens, in: text.sentences[text.sentenceOfToken[first]].tokens, of: TokenView(bytes: text.bytes, tokens: text.tokens),
      reference: reference)
  }
}
