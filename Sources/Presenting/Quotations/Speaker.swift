import Vocabulary

/// A speaker with all that reports have from that speaker.
package struct Speaker: Sendable, Equatable {
  package var actor: Identifier?
  package var name: String
  /// Indices into the account's utterances, in its order.
  package var utterances: [Int]

  /// Most utterances first, then the account's order; unnamed speakers last.
  package static func all(_ index: AccountLookup) -> [Speaker] {
    var speakers: [Speaker] = []
    var places: [String: Int] = [:]
    for (i, utterance) in index.account.utterances.enumerated() {
      let name = index.actorName(utterance.speaker)
      let key = name == nil ? "" : utterance.speaker?.value ?? ""
      if let place = places[key] {
        speakers[place].utterances.append(i)
      } else {
        places[key] = speakers.count
        speakers.append(Speaker(actor: name == nil ? nil : utterance.speaker, name: name ?? "Unnamed speakers", utterances: [i]))
      }
    }
    return speakers.enumerated().sorted { a, b in
      if (a.element.actor == nil) != (b.element.actor == nil) { return b.element.actor == nil }
      return a.element.utterances.count != b.element.utterances.count
        ? a.element.utterances.count > b.element.utterances.count : a.offset < b.offset
    }.map(\.element)
  }
}
