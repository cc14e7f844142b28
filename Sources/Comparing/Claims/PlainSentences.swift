import TextAlgorithms
import Vocabulary

/// A sentence that a report states in its own voice.
struct PlainSentence {
  var span: Span
  var words: SpanWords
  /// Different stems, in rising order.
  var stems: [UInt64]
}

/// Finds the sentences of which less than `ClaimCalibration.reportedPercent` is reported content with its cue and source. Cost: linear.
struct PlainSentences {
  private let calibration = ClaimCalibration.standard
  private var used: [Identifier: [Range<Int>]] = [:]
  /// Direct quotations that a cue follows: their first part and the cue.
  private var speeches: [Identifier: [Int: Span]] = [:]

  init(_ utterances: [Utterance]) {
    for version in utterances.flatMap(\.versions) {
      for span in version.parts + [version.cue, version.source].compactMap({ $0 }) { used[span.report, default: []].append(span.range) }
      if version.kind == .direct, let cue = version.cue, let first = version.parts.first {
        speeches[cue.report, default: [:]][first.start] = cue
      }
    }
    for report in used.keys { used[report] = Self.merged(used[report]!) }
  }

  /// In the order of reports and of their text.
  func find(_ reports: [AnnotatedReport]) -> [PlainSentence] { reports.flatMap(find(in:)) }

  private func find(in report: AnnotatedReport) -> [PlainSentence] {
    let story = report.report.blocks.filter { $0.kind == .paragraph || $0.kind == .standfirst || $0.kind == .list }
    let parts = (used[report.id] ?? []).map { report.payload.inText($0) }
    var out: [PlainSentence] = []
    var block = 0
    var part = 0
    for sentence in report.annotations.sentences {
      while block < story.count, story[block].end < sentence.end { block += 1 }
      guard block < story.count, story[block].start <= sentence.start else { continue }
      let shown = report.payload.inText(sentence.range)
      while part < parts.count, parts[part].upperBound <= shown.lowerBound { part += 1 }
      var covered = 0
      var next = part
      while next < parts.count, parts[next].lowerBound < shown.upperBound {
        covered += max(0, min(parts[next].upperBound, shown.upperBound) - max(parts[next].lowerBound, shown.lowerBound))
        next += 1
      }
      guard covered * 100 < shown.count * calibration.reportedPercent, !isSpeech(sentence, report) else { continue }
      let words = SpanWords(report.text, [sentence.range])
      if words.stems.count >= calibration.leastWords {
        out.append(PlainSentence(span: sentence, words: words, stems: words.stemSet.sorted()))
      }
    }
    return out
  }

  /// A quotation and its reporting clause, which say nothing more.
  private func isSpeech(_ sentence: Span, _ report: AnnotatedReport) -> Bool {
    guard let starts = speeches[report.id] else { return false }
    let text = report.text
    for i in text.tokens(inPage: sentence.range) {
      if let cue = starts[text.payload.inPage(text.tokens[i].range).lowerBound], sentence.contains(cue) {
        return !text.bytes[text.payload.inText(cue.end..<sentence.end)].contains(UInt8(ascii: ","))
      }
      // The opening mark is no part of the content.
      guard text.tokens[i].kind == .mark else { return false }
    }
    return false
  }

  /// Ranges joined where they overlap, in order.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) { out, range in
      if let last = out.last, range.lowerBound <= last.upperBound {
        out[out.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        out.append(range)
      }
    }
  }
}

/// Finds sentences that state in a report's own voice what another report gives as reported speech.
struct VoiceMatcher {
  let texts: [Identifier: Text]
  let weights: WordWeighing
  private let calibration = ClaimCalibration.standard

  /// Index of a sentence → index of the utterance that it tells.
  func match(_ sentences: [PlainSentence], _ utterances: [Utterance]) -> [Int: Int] {
    var reported: [(utterance: Int, report: Identifier, words: WeighedWords)] = []
    var index = StemPostings()
    for (place, utterance) in utterances.enumerated() {
      for version in utterance.versions {
        let report = version.parts[0].report
        let words = weights.weighed(SpanWords(texts[report], version.parts.map(\.range)))
        index.add(words.stems, reported.count)
        reported.append((place, report, words))
      }
    }
    var out: [Int: Int] = [:]
    for (place, sentence) in sentences.enumerated() {
      let words = weights.weighed(sentence.words)
      var best: (value: Double, utterance: Int)?
      for version in index.sharing(sentence.stems, least: calibration.sharedStems)
      where reported[version].report != sentence.span.report {
        let value = words.mutualShare(reported[version].words)
        if value >= calibration.voiceThreshold, value > best?.value ?? 0 { best = (value, reported[version].utterance) }
      }
      if let best { out[place] = best.utterance }
    }
    return out
  }
}
