import Vocabulary

/// How many quotations of the reports stand in the transcript, in a sentence. It accuses nobody: what does not stand there may be of another
/// speaker or occasion.
package struct TranscriptNote: Sendable, Equatable {
  package let place: String
  package let sentence: String

  /// nil where no transcript was given.
  package init?(_ account: Account) {
    guard let transcript = account.transcript else { return nil }
    let looked = account.utterances.flatMap(\.versions).compactMap(\.transcript)
    let found = looked.count { !$0.isEmpty }
    place = transcript.source.place
    sentence =
      looked.isEmpty
      ? "No quotation of the reports is long enough to be looked for in the transcript."
      : "\(found) of \(NumberWords.count(looked.count, "quotation")) that \(looked.count == 1 ? "is" : "are") long enough to be looked for "
        + "\(found == 1 ? "stands" : "stand") in the transcript \(place); others may be of another speaker or occasion."
  }
}
