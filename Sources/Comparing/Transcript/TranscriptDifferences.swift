import TextAlgorithms
import Vocabulary

/// Where a quotation's words are not those of the transcript. Which of the two is right it does not say: the verdict is always *variant*.
///
/// A cut at an end, words in brackets and an omission that the report marks are no difference, nor is a change of function words alone,
/// unless they deny.
struct TranscriptDifferences {
  let ground: DifferenceGround
  let transcript: Text
  private let calibration = TranscriptCalibration.standard

  /// One wording of one passage, with the reports that print it.
  private struct Printed {
    var passage: Version.InTranscript
    var changes: [Version.Change]
    var evidence: [Span]
    var utterances: [Identifier]
    var labels: [String]
  }

  private struct Key: Hashable {
    var span: Span
    var words: [UInt64]
  }

  func find(_ utterances: [Utterance]) -> [Difference] {
    var places: [Key: Int] = [:]
    var found: [Printed] = []
    for utterance in utterances {
      for version in utterance.versions {
        for passage in version.transcript ?? [] {
          guard let text = ground.texts[version.parts[0].report], let label = ground.label[text.report] else { continue }
          let changes = passage.changes.filter { isDifference($0, passage, text) }
          guard !changes.isEmpty else { continue }
          let key = Key(span: passage.span, words: SpanWords(text, passage.printed.map(\.range)).words)
          if let place = places[key] {
            found[place].evidence += passage.printed
            found[place].utterances.append(utterance.id)
            found[place].labels.append(label)
          } else {
            places[key] = found.count
            found.append(
              Printed(passage: passage, changes: changes, evidence: passage.printed, utterances: [utterance.id], labels: [label]))
          }
        }
      }
    }
    return found.map(difference)
  }

  private func isDifference(_ change: Version.Change, _ passage: Version.InTranscript, _ text: Text) -> Bool {
    switch change.kind {
    case .truncated, .editorInsertion, .insertionAbsorbed, .translated, .paraphrased: return false
    case .negationChanged: return true
    case .spliced where passage.printed.count > 1 || passage.printed.contains { marksOmission($0, text) }: return false
    case .spliced where isInBrackets(change, passage): return false
    case .spliced, .extended, .reworded, .personShift, .numberChanged, .nameChanged:
      return hasContent(change.from, transcript) || hasContent(change.to, text)
    }
  }

  private func marksOmission(_ span: Span, _ text: Text) -> Bool {
    let words = text.payload.clean(span.range)
    return words.contains("…") || words.contains("...")
  }

  /// Words of the transcript in brackets, such as *[applause]*, were not said.
  private func isInBrackets(_ change: Version.Change, _ passage: Version.InTranscript) -> Bool {
    guard let from = change.from else { return false }
    let words = SpanWords(transcript, [passage.span.range])
    let brackets = Brackets((Version(kind: .direct, parts: [passage.span]), words, transcript))
    return words.ranges.indices.allSatisfy { !from.range.contains(words.ranges[$0].lowerBound) || brackets.contains($0) }
  }

  private func hasContent(_ span: Span?, _ text: Text) -> Bool {
    span.map { text.tokens(inPage: $0.range).contains(where: text.forms.isContent) } ?? false
  }

  // MARK: - Making

  private func difference(_ one: Printed) -> Difference {
    let isGrave = one.changes.contains { [.numberChanged, .negationChanged, .nameChanged].contains($0.kind) }
    let labels = one.labels.uniqued(), ending = labels.count == 1 ? "s" : ""
    var told = one.changes.prefix(calibration.mostTold).map { words($0, ending, one.passage) }
    let more = one.changes.count - told.count
    if more > 0 { told.append("and differ\(ending) in \(more) more place\(more == 1 ? "" : "s")") }
    let printed = one.passage.printed.map(ground.quote).joined(separator: " … ")
    return Difference(
      id: DifferenceGround.identifier(["transcript"], [one.passage.span] + one.evidence), kind: .wording, verdict: .variant,
      utterances: one.utterances.uniqued(),
      sides: [
        Difference.Side(value: quote(one.passage.span), evidence: [one.passage.span]),
        Difference.Side(value: printed, evidence: one.evidence.sorted()),
      ], weight: isGrave ? calibration.changedWeight : calibration.rewordedWeight,
      explanation: "\(labels.joined(separator: " and ")) \(told.joined(separator: "; ")).")
  }

  private func words(_ change: Version.Change, _ ending: String, _ passage: Version.InTranscript) -> String {
    switch (change.from, change.to) {
    case (let from?, let to?): "print\(ending) \(ground.quote(to)) where the transcript has \(quote(from))"
    case (let from?, nil): "leave\(ending) out \(quote(from)), which the transcript has"
    case (nil, let to?): "print\(ending) \(ground.quote(to)), which the transcript does not have"
    case (nil, nil): "print\(ending) other words than the transcript: \(quote(passage.span))"
    }
  }

  private func quote(_ span: Span) -> String { "“\(transcript.payload.clean(span.range))”" }
}
