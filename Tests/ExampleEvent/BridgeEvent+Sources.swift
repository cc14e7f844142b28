import Vocabulary

extension BridgeEvent {
  /// The bridge event with an anonymous source and an utterance of nobody.
  package static let withSources: BridgeEvent = {
    var event = BridgeEvent()
    let port = event.span(3, "The port"), ferries = event.span(3, "14 ferries"), word = event.span(4, "open")
    event.account.dossier.utterances += [
      Utterance(
        id: Identifier("said-nobody"), sameness: .same, speaker: nil,
        versions: [Version(kind: .direct, parts: [word])], fullest: 0),
      Utterance(
        id: Identifier("said-port"), sameness: .same, speaker: nil,
        versions: [
          Version(
            kind: .indirect, parts: [ferries], addressee: Identifier("actor-mayor"), cue: event.span(3, "expects"), cueClass: .expect,
            source: port, anonymous: true)
        ], fullest: 0),
    ]
    return event
  }()
}
