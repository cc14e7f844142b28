import TextAlgorithms
import Vocabulary

/// Finds the words of a report that name a time and anchors them to the report's own date.
///
/// Dates, partial dates, weekdays, relative times, seasons, quarters, years, decades, times of day, durations and the clear words for past,
/// present and future (`TimeGrammar`). What the report prints in full is *stated*; what its date completes is *resolved*; without
/// a date the value keeps `X` where parts are missing and its basis is *none*, so that Comparing can anchor it with `TimeGrammar` and the
/// event's date. A report that was changed after its publication has two dates: a bare weekday counts from the change where that is the
/// nearer reading. Boilerplate (a page's "2 days ago") is never read, ages are no moments. Mentions come in the order of the text.
package struct MomentFinder: Sendable {
  package init() {}

  /// - Parameters:
  ///   - published: the report's own date, which relative times count from.
  ///   - modified: the day of its last change.
  package func moments(in text: Text, published: Moment?, modified: Moment? = nil) -> [TimedMention] {
    let view = TokenView(bytes: text.bytes, tokens: text.tokens)
    let times = text.language.times
    let change = published.flatMap { published in modified.flatMap { Change(published, $0) } }
    var out: [TimedMention] = []
    var told: (block: Int, day: TimeValue)?
    for sentence in text.sentences {
      let found = times.expressions(in: sentence.tokens, of: view)
      var day: TimeValue?
      for index in found.indices {
        func value(_ reference: CivilDate?) -> TimeValue {
          times.value(of: index, among: found, in: sentence.tokens, of: view, reference: reference)
        }
        let stated = value(nil)
        var placed = published.flatMap(day(of:)).map(value) ?? stated
        var anchor = published
        if let change, case .weekday(_, nil, nil) = found[index].form, let later = change.nearer(value(change.modified), than: placed) {
          (placed, anchor) = (later, modified)
        }
        // "He had said so a day earlier", behind a sentence of a day
        if let told, told.block == sentence.block, placed.precision == .duration, case .distance(_, .day) = found[index].form,
          let there = TimexResolution.value(of: found[index], from: told.day)
        {
          placed = there
        }
        if placed.precision == .day || placed.precision == .time, placed.isAnchored { day = placed }
        out.append(mention(found[index], stated: stated, placed: placed, in: text, anchor: anchor))
      }
      told = day.map { (sentence.block, $0) }
    }
    return out
  }

  private func mention(_ time: TimeExpression, stated: TimeValue, placed: TimeValue, in text: Text, anchor: Moment?) -> TimedMention {
    let span = text.span(time.tokens)
    let isResolved = stated.value != placed.value
    let basis: Moment.Basis = isResolved ? .resolved : stated.isAnchored ? .stated : .none
    var evidence = [span]
    if isResolved { evidence += anchor?.evidence ?? [] }
    let precision = Moment.Precision(rawValue: placed.precision.rawValue) ?? .reference
    return TimedMention(span: span, moment: Moment(value: placed.value, precision: precision, basis: basis, evidence: evidence))
  }
}

private func day(of moment: Moment) -> CivilDate? { moment.basis == .none ? nil : CivilDate(iso: moment.value) }

/// A change of a report within a week of its publication.
private struct Change {
  let published: CivilDate
  let modified: CivilDate

  init?(_ published: Moment, _ modified: Moment) {
    guard let first = day(of: published), let last = day(of: modified),
      MomentCalibration.standard.change.contains(last.dayNumber - first.dayNumber)
    else { return nil }
    (self.published, self.modified) = (first, last)
  }

  /// The weekday that counts from the change, where it lies after the publication and the other reading lies several days back:
  /// a report of Monday, changed on Wednesday, that tells of Tuesday.
  func nearer(_ later: TimeValue, than earlier: TimeValue) -> TimeValue? {
    guard let first = CivilDate(iso: earlier.value)?.dayNumber, let last = CivilDate(iso: later.value)?.dayNumber else { return nil }
    let back = published.dayNumber - first
    return back > MomentCalibration.standard.fresh && last > published.dayNumber && modified.dayNumber - last < back
      && last <= modified.dayNumber
      ? later : nil
  }
}
