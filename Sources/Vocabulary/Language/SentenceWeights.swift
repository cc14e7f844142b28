/// The weights of the sentence splitter: one small number for each of 2^18 hashed features, all but some thousands of them 0.
///
/// Written are those that are not 0, three characters each: the distance from the feature before in two digits of base 91, then
/// the weight plus 45. A digit is a printable ASCII character from `#` on, without the backslash.
package struct SentenceWeights: Sendable {
  package static let size = 1 << 18
  /// One step of a weight, in log odds. 0.1 of 0.05 and 0.1: both lose less than .001 of the F1 of EWT dev.
  package static let step: Float = 0.1

  /// For each feature its weight in steps.
  package let weights: [Int8]

  /// - Parameter text: as `encode` writes it.
  package init(_ text: String) { weights = Self.decode(text.utf8) }

  package static func encode(_ weights: [Int8]) -> String {
    var out: [UInt8] = []
    var last = 0
    for (index, weight) in weights.enumerated() where weight != 0 {
      while index - last >= 91 * 91 {
        last += 91 * 91 - 1
        out += [digit(90), digit(90), digit(45)]
      }
      out += [digit((index - last) / 91), digit((index - last) % 91), digit(Int(weight) + 45)]
      last = index
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// What is no whole entry, or lies outside the table, is left out.
  package static func decode(_ text: some Sequence<UInt8>) -> [Int8] {
    var out = [Int8](repeating: 0, count: size)
    var index = 0
    var entry: [Int] = []
    for byte in text where byte > 0x22 && byte < 0x7F {
      entry.append(Int(byte) - 0x23 - (byte > 0x5C ? 1 : 0))
      guard entry.count == 3 else { continue }
      index += entry[0] * 91 + entry[1]
      if index < size { out[index] = Int8(entry[2] - 45) }
      entry.removeAll(keepingCapacity: true)
    }
    return out
  }

  private static func digit(_ value: Int) -> UInt8 { UInt8(value + 0x23 + (value + 0x23 >= 0x5C ? 1 : 0)) }
}
