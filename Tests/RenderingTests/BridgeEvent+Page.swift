import ExampleEvent
import Rendering

extension BridgeEvent {
  var page: String { AccountPage(account, payloads: payloads).html() }
}
