import Vocabulary

/// The transcript: that what is said of it lies in it, and that nothing else rests on it.
extension Remaking {
  mutating func checkTranscript() {
    let id = account.transcript?.id
    var found = 0
    for (index, utterance) in account.utterances.enumerated() {
      for (number, version) in utterance.versions.enumerated() {
        let place = "utterances[\(index)].versions[\(number)]"
        if version.transcript != nil, id == nil { fail(place, "it was looked for in a transcript, and the account has none") }
        if version.parts.contains(where: { $0.report == id }) { fail(place, "it is a version of the transcript, which is no report") }
        for passage in version.transcript ?? [] {
          found += 1
          let spans = [passage.span] + passage.changes.compactMap(\.from)
          if spans.contains(where: { $0.report != id }) {
            fail("\(place).transcript", "what it was compared with is not in the transcript")
          }
          let printed = passage.printed + passage.changes.compactMap(\.to)
          if printed.contains(where: { $0.report != version.parts.first?.report }) {
            fail("\(place).transcript", "what it compares is not in the report of the version")
          }
        }
      }
    }
    guard let id else { return }
    for (index, passage) in account.passages.enumerated() where passage.witnesses.contains(where: { $0.report == id }) {
      fail("passages[\(index)]", "the transcript is none of its reports")
    }
    for (index, line) in (account.account ?? []).enumerated() where line.evidence.spans.contains(where: { $0.report == id }) {
      fail("account[\(index)]", "it rests on the transcript, which is no report")
    }
    pass(found, "passages of the transcript")
  }
}
