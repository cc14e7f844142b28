import Foundation
import Sourcing
import Vocabulary

extension Account {
  /// Reads an account from its JSON; its payloads are not reached.
  ///
  /// - Parameter name: what messages call it.
  package init(stored bytes: [UInt8], name: String) throws(Trouble) {
    do {
      self = try JSONDecoder().decode(Account.self, from: Data(bytes))
    } catch {
      throw Trouble(
        cannot: "read", name, because: "it is no account of version \(Account.version)",
        wayOut: "make one with: synoptic account --format json")
    }
  }
}
