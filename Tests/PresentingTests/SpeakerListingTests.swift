import ExampleEvent
import Testing
import Vocabulary

@testable import Presenting

/// Who said what, by speaker.
struct SpeakerListingTests {
  private func listing(_ speaker: String? = nil) -> SpeakerListing {
    SpeakerListing(BridgeEvent.withSources.account, payloads: BridgeEvent.withSources.payloads, speaker: speaker)
  }

  @Test func namedThenAnonymousThenUnknown() {
    #expect(listing().speakers.map(\.name) == ["Ilse Brandt", "The port", SpeakerListing.unknown])
    #expect(listing().speakers.map(\.kind) == [.named, .anonymous, .unknown])
  }

  @Test(arguments: [
    ("brandt", ["Ilse Brandt"]), ("ÍLSE", ["Ilse Brandt"]), ("port", ["The port"]), ("unknown", []), ("Holm", []),
    ("", ["Ilse Brandt", "The port"]),
  ])
  func filter(_ speaker: String, _ names: [String]) { #expect(listing(speaker).speakers.map(\.name) == names) }

  /// An account from elsewhere may name a version that is not there.
  @Test func utterancesWithoutVersionsAreLeftOut() {
    var event = BridgeEvent()
    event.account.dossier.utterances = [Utterance(id: Identifier("x"), sameness: .same, speaker: nil, versions: [], fullest: 3)]
    #expect(SpeakerListing(event.account, payloads: event.payloads).speakers.isEmpty)
  }
}
