import TextAlgorithms
import Vocabulary

/// Finds the words of a report that name a time and anchors them to the report's own date.
///
/// Dates, partial dates, weekdays, relative times, seasons, quarters, years, decades, times of day, durations and the clear words for past,
/// present and future (`TimeGrammar`). What the report prints in full is *stated*; what its date completes is *resolved*; without
/// a date the value keeps `X` where parts are missing and its basis is *none*, so that Comparing can anchor it with `TimeGrammar` and the
/// event's date. Boilerplate (a page's "2 days ago") is never read, ages are no moments. Mentions come in the order of the text.
package struct MomentFinder: Sendable {
  package init() {}

  /// - Parameter published: the report's own date, which relative times count from.
  package func moments(in text: Text, published: Moment?) -> [TimedMention] {
    let view = TokenView(bytes: text.bytes, tokens: text.tokens)
    let times = text.language.times
    let reference = published.flatMap { $0.basis == .none ? nil : CivilDate(iso: $0.value) }
    var out: [TimedMention] = []
    for sentence in text.sentences {
      let found = times.expressions(in: sentence.tokens, of: view)
      for index in found.indices {
        let stated = times.value(of: index, among: found, in: sentence.tokens, of: view, reference: nil)
        let placed = reference == nil ? stated : times.value(of: index, among: found, in: sentence.tokens, of: view, reference: reference)
        out.append(mention(found[index], stated: stated, placed: placed, in: text, published: published))
      }
    }
    return out
  }

  private func mention(_ time: TimeExpression, stated: TimeValue, placed: TimeValue, in text: Text, published: Moment?) -> TimedMention {
    let span = text.span(time.tokens)
    let isResolved = stated.value != placed.value
    let basis: Moment.Basis = isResolved ? .resolved : stated.isAnchored ? .stated : .none
    var evidence = [span]
    if isResolved { evidence += published?.evidence ?? [] }
    let precision = Moment.Precision(rawValue: placed.precision.rawValue) ?? .reference
    return TimedMention(span: span, moment: Moment(value: placed.value, precision: precision, basis: basis, evidence: evidence))
  }
}
