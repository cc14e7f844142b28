import Foundation
import Vocabulary

/// Writes values as the JSON of the contract: sorted keys, spans with their words unless asked for bare ones.
package struct JSONWriter: Sendable {
  /// Fills in the `text` of each span; nil leaves it out.
  package var shelf: PayloadShelf?
  package var isPretty: Bool

  package init(payloads: [Identifier: Payload]?, isPretty: Bool = true) {
    shelf = payloads.map { PayloadShelf($0) }
    self.isPretty = isPretty
  }

  /// The JSON text, without a line end.
  ///
  /// - Throws: `EncodingError` where a number is not finite; no value of ours has one.
  package func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = isPretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    if let shelf { encoder.userInfo[PayloadShelf.key] = shelf }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
