import Foundation
import Presenting
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
  package func json(_ value: some Encodable) throws -> String { try json(value, reasons: nil) }

  /// An account or dossier, its reasons with their wording.
  package func json(_ account: Account) throws -> String { try json(account, reasons: ReasonWording(account).text) }

  /// What `annotate` prints of one report, its reasons with their wording.
  package func json(_ annotations: Annotations) throws -> String { try json(annotations, reasons: ReasonWording(annotations).text) }

  func json(_ value: some Encodable, reasons: ReasonText?) throws -> String {
    String(decoding: try encoder(reasons: reasons).encode(value), as: UTF8.self)
  }

  /// - Parameter reasons: fills in the `text` of each reason; nil leaves it out.
  func encoder(reasons: ReasonText? = nil) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = isPretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    if let reasons { encoder.userInfo[ReasonText.key] = reasons }
    if let shelf { encoder.userInfo[PayloadShelf.key] = shelf }
    return encoder
  }

  /// A block as `json` writes it in lines, without the encoder: pages have thousands of blocks.
  package static func json(_ block: Block) -> String {
    let reason = block.reason.map { "\"reason\":\"\($0.rawValue)\"," } ?? ""
    return "{\"end\":\(block.end),\"kind\":\"\(block.kind.rawValue)\",\(reason)\"start\":\(block.start)}"
  }

  /// What stands between the quotation marks of a JSON string, as the encoder writes it.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: out += [0x5C, byte]
      case 0x08: out += [0x5C, UInt8(ascii: "b")]
      case 0x09: out += [0x5C, UInt8(ascii: "t")]
      case 0x0A: out += [0x5C, UInt8(ascii: "n")]
      case 0x0C: out += [0x5C, UInt8(ascii: "f")]
      case 0x0D: out += [0x5C, UInt8(ascii: "r")]
      case 0..<0x20: out += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
