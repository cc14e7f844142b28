import ExampleEvent
import Rendering
import Sourcing

extension BridgeEvent {
  var page: String { AccountPage(account, payloads: payloads, sha256: Digest.sha256).html() }
}
