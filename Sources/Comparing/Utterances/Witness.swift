import TextAlgorithms
import Vocabulary

/// The event as a witness: what versions of one utterance lend each other, each stated in `because`.
///
/// Any version without a speaker that is not anonymous gets the utterance's speaker, headings included. Everything else passes only
/// between quotations of the same words in two reports: the speaker of an anonymous source, the addressee, a cue class that says more
/// than *say*, and words that the report prints right before or behind its version and that the lender has as content.
struct Witness {
  private static let calibration = UtteranceCalibration.standard

  let texts: [Identifier: Text]
  /// Hulls of all versions of the event, by report: what is lengthened must not run into another version.
  private let taken: [Identifier: [Span]]

  init(texts: [Identifier: Text], taken: [Span]) {
    self.texts = texts
    self.taken = Dictionary(grouping: taken, by: \.report)
  }

  /// - Parameter versions: of one utterance, in order; each has a part. Cost: the different wordings squared, and for each version the
  ///   lenders that differ in anything that they can lend.
  func lend(_ versions: inout [Version]) {
    guard versions.count > 1 else { return }
    let printed = versions
    let words = printed.map { SpanWords(texts[$0.parts[0].report], $0.parts.map(\.range)) }
    var wordings = Wordings()
    let wording = words.map { wordings.place(of: $0.words) }
    let lenders = lenders(printed, wording)
    for i in versions.indices where printed[i].kind != .indirect {
      for j in lenders where j != i && printed[j].parts[0].report != printed[i].parts[0].report {
        guard wordings.areOneQuotation(wording[i], wording[j]) else { continue }
        borrow(&versions[i], from: printed[j])
        // The same words go on with nothing more.
        if wording[i] != wording[j] { lengthen(&versions[i], from: printed[j], lent: words[j], own: words[i]) }
      }
    }
    guard let lender = printed.first(where: { $0.speaker != nil }) else { return }
    for i in versions.indices where versions[i].speaker == nil && !versions[i].anonymous {
      versions[i].speaker = lender.speaker
      versions[i].because.append(.borrowed(.speaker, from: lender.parts[0].report))
    }
  }

  /// Quotations, without those that can lend nothing but what an earlier one of their report lends.
  private func lenders(_ printed: [Version], _ wording: [Int]) -> [Int] {
    struct Loan: Hashable {
      var report: Identifier
      var wording: Int
      var speaker: Identifier?
      var addressee: Identifier?
      var cueClass: Version.CueClass
    }
    var known: Set<Loan> = []
    return printed.indices.filter {
      let version = printed[$0]
      return version.kind != .indirect
        && known.insert(
          Loan(
            report: version.parts[0].report, wording: wording[$0], speaker: version.speaker, addressee: version.addressee,
            cueClass: version.cueClass)
        ).inserted
    }
  }

  /// The different wordings of an utterance; two are compared once.
  private struct Wordings {
    private var places: [[UInt64]: Int] = [:]
    private var words: [[UInt64]] = []
    private var known: [Int: Bool] = [:]

    mutating func place(of words: [UInt64]) -> Int {
      if let place = places[words] { return place }
      places[words] = places.count
      self.words.append(words)
      return self.words.count - 1
    }

    mutating func areOneQuotation(_ a: Int, _ b: Int) -> Bool {
      let couple = a * words.count + b
      if let answer = known[couple] { return answer }
      let answer = SequenceDifference(words[a], words[b]).isOneQuotation(shorter: min(words[a].count, words[b].count))
      known[couple] = answer
      return answer
    }
  }

  private func borrow(_ version: inout Version, from lender: Version) {
    let report = lender.parts[0].report
    if version.speaker == nil, let speaker = lender.speaker {
      version.speaker = speaker
      version.because.append(.borrowed(.speaker, from: report))
    }
    if version.addressee == nil, let addressee = lender.addressee {
      version.addressee = addressee
      version.because.append(.borrowed(.addressee, from: report))
    }
    if Self.isPlain(version.cueClass), !Self.isPlain(lender.cueClass) {
      version.cueClass = lender.cueClass
      version.because.append(.borrowed(.cueClass, from: report))
    }
  }

  private static func isPlain(_ cueClass: Version.CueClass) -> Bool { cueClass == .other || cueClass == .say }

  // MARK: - Extent

  /// Adds what stands right behind or before the version where the lender's content goes on with the same words.
  private func lengthen(_ version: inout Version, from lender: Version, lent: SpanWords, own: SpanWords) {
    let report = version.parts[0].report
    guard let text = texts[report], let first = version.parts.first, let last = version.parts.last else { return }
    let runs = SequenceDifference(own.words, lent.words).runs
    guard let run = runs.last, let head = runs.first else { return }
    var isLonger = false
    if run.change == .inserted, run.a.lowerBound == own.words.count {
      let next = Array(lent.words[run.b])
      let reach = min(text.payload.bytes.count, last.end + Self.calibration.extensionReach * next.count)
      if let end = Self.reach(next, SpanWords(text, [last.end..<reach]), text.payload, from: last.end),
        isFree(report, last.end..<end),
        !Self.leavesMarks(version, text, last.end..<end)
      {
        version.parts[version.parts.count - 1].end = end
        isLonger = true
      }
    }
    if head.change == .inserted, head.b.lowerBound == 0 {
      let previous = Array(lent.words[head.b])
      let reach = max(0, first.start - Self.calibration.extensionReach * previous.count)
      if reach < first.start,
        let start = Self.reachBack(previous, SpanWords(text, [reach..<first.start]), text.payload, from: first.start),
        isFree(report, start..<first.start), !Self.leavesMarks(version, text, start..<first.start)
      {
        version.parts[0].start = start
        isLonger = true
      }
    }
    if isLonger { version.because.append(.borrowed(.extent, from: lender.parts[0].report)) }
  }

  /// Where the words that follow end, if all of them follow.
  private static func reach(_ wanted: [UInt64], _ words: SpanWords, _ payload: Payload, from end: Int) -> Int? {
    guard wanted.count >= calibration.leastExtension, words.words.starts(with: wanted), let first = words.ranges.first,
      payload.inText(end..<max(end, first.lowerBound)).count <= calibration.extensionGap
    else { return nil }
    return words.ranges[wanted.count - 1].upperBound
  }

  /// Where the words before begin, if all of them stand there.
  private static func reachBack(_ wanted: [UInt64], _ words: SpanWords, _ payload: Payload, from start: Int) -> Int? {
    guard wanted.count >= calibration.leastExtension, words.words.count >= wanted.count,
      words.words.suffix(wanted.count).elementsEqual(wanted),
      let last = words.ranges.last, payload.inText(last.upperBound..<max(start, last.upperBound)).count <= calibration.extensionGap
    else { return nil }
    return words.ranges[words.ranges.count - wanted.count].lowerBound
  }

  /// Whether what is added to a quotation holds a quotation mark: what lies behind it is the reporter's.
  private static func leavesMarks(_ version: Version, _ text: Text, _ added: Range<Int>) -> Bool {
    version.kind != .mixed && text.tokens(inPage: added).contains(where: text.isQuotationMark)
  }

  private func isFree(_ report: Identifier, _ range: Range<Int>) -> Bool {
    let span = Span(report: report, range)
    return !(taken[report] ?? []).contains { $0.overlaps(span) }
  }
}

/// Nested sources: who told the words in which another's words stand.
///
/// Where one version lies inside a part of another version of its report, and the two have different speakers, the outer speaker is in the
/// inner version's `via`, outermost first. What annotating has found is kept.
struct NestedSources {
  static func fill(_ utterances: inout [Utterance]) {
    var places: [(utterance: Int, version: Int, hull: Span)] = []
    for (u, utterance) in utterances.enumerated() {
      for (v, version) in utterance.versions.enumerated() {
        guard let first = version.parts.first, let last = version.parts.last else { continue }
        places.append((u, v, Span(report: first.report, start: first.start, end: last.end)))
      }
    }
    // The outer before the inner.
    places.sort { a, b in
      if a.hull.report != b.hull.report { return a.hull.report < b.hull.report }
      return a.hull.start != b.hull.start ? a.hull.start < b.hull.start : a.hull.end > b.hull.end
    }
    var open: [(utterance: Int, version: Int, hull: Span)] = []
    for place in places {
      open.removeAll { $0.hull.report != place.hull.report || $0.hull.end <= place.hull.start }
      let inner = utterances[place.utterance].versions[place.version]
      var via: [Identifier] = []
      for outer in open where outer.hull != place.hull {
        let version = utterances[outer.utterance].versions[outer.version]
        guard version.parts.contains(where: { $0.contains(place.hull) }), let speaker = version.speaker, speaker != inner.speaker,
          via.last != speaker
        else { continue }
        via.append(speaker)
      }
      if inner.via.isEmpty, !via.isEmpty {
        utterances[place.utterance].versions[place.version].via = via
        utterances[place.utterance].versions[place.version].because.append(.nested)
      }
      open.append(place)
    }
  }
}
