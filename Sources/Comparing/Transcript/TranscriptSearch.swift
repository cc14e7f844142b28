import TextAlgorithms
import Vocabulary

/// Looks for the quoted words of versions in a transcript.
///
/// A quotation stands in it if a run of words, and most of all its words and of its content words, stand at one place in the same order. In
/// other words it counts only if its speaker may be one of those in the transcript: if the transcript names some of the speakers whom the
/// reports quote, it must name this one. Short quotations are not looked for.
struct TranscriptSearch {
  private static let calibration = TranscriptCalibration.standard

  /// Words between marks, with where they stand.
  private struct Quoted {
    var parts: [Span]
    var words: SpanWords
    /// For each word whether it carries meaning.
    var isContent: [Bool]

    init(_ text: Text, _ tokens: [Range<Int>]) {
      parts = tokens.map { text.span($0) }
      words = SpanWords(text, tokens: tokens)
      isContent = tokens.flatMap { $0.filter { text.tokens[$0].kind != .mark }.map(text.forms.isContent) }
    }

    var isLongEnough: Bool { words.words.count >= calibration.leastWords && isContent.count { $0 } >= calibration.leastContent }
  }

  private let texts: [Identifier: Text]
  private let transcript: TranscriptWords
  /// Speakers of quotations whom the transcript names; the rest may speak elsewhere. Empty where it names none.
  private let named: Set<Identifier>

  init(_ dossier: Dossier, transcript: Text) {
    texts = dossier.texts
    self.transcript = TranscriptWords(transcript)
    let keys = self.transcript.keys
    let speakers = Set(dossier.utterances.flatMap { utterance in utterance.versions.map { $0.speaker ?? utterance.speaker } })
    named = Set(
      dossier.actors.filter { actor in
        speakers.contains(actor.id)
          && actor.mentions.contains { SpanWords(dossier.texts[$0.report], [$0.range]).words.last.map(keys.contains) ?? false }
      }.map(\.id))
  }

  /// Where the quoted words of a version stand; empty where they are not found, nil where they are not looked for.
  func passages(of version: Version, in utterance: Utterance) -> [Version.InTranscript]? {
    guard let text = texts[version.parts[0].report] else { return nil }
    let speaker = version.speaker ?? utterance.speaker
    let mayDiffer = named.isEmpty || speaker.map(named.contains) ?? true
    let quoted = quoted(version, text).filter(\.isLongEnough)
    guard !quoted.isEmpty else { return nil }
    let found = quoted.compactMap { passage($0, text, mayDiffer: mayDiffer) }
    // Parts of one quotation may be far apart in what was said.
    guard found.isEmpty, version.kind == .direct, version.parts.count > 1 else { return found }
    return version.parts.map { Quoted(text, [text.tokens(inPage: $0.range)]) }.filter(\.isLongEnough).compactMap {
      passage($0, text, mayDiffer: mayDiffer)
    }
  }

  /// All parts of a direct quotation together, or each stretch between marks of a mixed one.
  private func quoted(_ version: Version, _ text: Text) -> [Quoted] {
    let parts = version.parts.map { text.tokens(inPage: $0.range) }
    switch version.kind {
    case .direct: return [Quoted(text, parts.filter { !$0.isEmpty })]
    case .mixed:
      return parts.flatMap { part in
        text.segments(touching: part).filter { !$0.isNested }.map { $0.tokens.clamped(to: part) }.filter { !$0.isEmpty }
          .map { Quoted(text, [$0]) }
      }
    case .indirect, .heading: return []
    }
  }

  private func passage(_ quoted: Quoted, _ text: Text, mayDiffer: Bool) -> Version.InTranscript? {
    guard let place = transcript.place(of: quoted.words.words) else { return nil }
    let isExact = transcript.isExact(place, quoted.words.words)
    guard isExact || mayDiffer && isNear(place, quoted) else { return nil }
    let span = transcript.span(place.range), cuts = transcript.cuts(place.range)
    var changes = [cuts.before, cuts.behind].map { cut in cut.map { Version.Change(kind: .truncated, from: $0, to: nil) } }
    changes.insert(contentsOf: isExact ? [] : self.changes(quoted, text, span), at: 1)
    return Version.InTranscript(printed: quoted.parts, span: span, changes: changes.compactMap { $0 })
  }

  private func isNear(_ place: TranscriptWords.Place, _ quoted: Quoted) -> Bool {
    let content = place.common.count { quoted.isContent[$0] }
    return place.common.count * 100 >= Self.calibration.leastShare * quoted.words.words.count
      && content * 100 >= Self.calibration.leastShare * quoted.isContent.count { $0 }
  }

  // MARK: - Changes

  /// What the report changed. Words left out or added that deny are a changed negation.
  private func changes(_ quoted: Quoted, _ text: Text, _ span: Span) -> [Version.Change?] {
    let from: VersionChanges.Side = (
      Version(kind: .direct, parts: [span]), SpanWords(transcript.text, [span.range]), transcript.text
    )
    let to: VersionChanges.Side = (Version(kind: .direct, parts: quoted.parts), quoted.words, text)
    return VersionChanges(from: from, to: to).changes.map { change in
      var change = change
      // Inside the stretch in common nothing is cut at an end.
      if change.kind == .truncated { change.kind = .spliced }
      let isOneSided = change.kind == .spliced || change.kind == .extended
      if isOneSided, denies(change.from, transcript.text) || denies(change.to, text) { change.kind = .negationChanged }
      return change
    }
  }

  private func denies(_ span: Span?, _ text: Text) -> Bool {
    guard let span else { return false }
    let words = SpanWords(text, [span.range]).words
    return words.count <= Self.calibration.mostDenying && words.contains(where: text.language.comparison.negations.contains)
  }
}

extension Dossier {
  /// Says of every quotation whether the transcript has it; the transcript itself is kept beside the reports.
  mutating func hold(against transcript: AnnotatedReport) {
    self.transcript = transcript.report
    payloads[transcript.id] = transcript.payload
    findings += transcript.annotations.findings
    let search = TranscriptSearch(self, transcript: transcript.text)
    utterances = utterances.map { utterance in
      var utterance = utterance
      utterance.versions = utterance.versions.map { version in
        var version = version
        version.transcript = search.passages(of: version, in: utterance)
        return version
      }
      return utterance
    }
  }
}
