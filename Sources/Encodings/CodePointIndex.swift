/// An index of the Encoding Standard: from a pointer to the character it means.
///
/// Each entry holds the character's UTF-8 bytes, the first in the lowest eight bits, ready to be stored; zero where the pointer means
/// nothing. Four entries of Big5 hold two characters.
///
/// Written in the source as text in the order of the pointers: a character stands for itself; `~12;` stands for the twelve code points
/// that follow the last one; `_12;` for twelve pointers that mean nothing; `F907;` for a code point that a source file holds badly
/// (ASCII's neighbours, private use, what normalisation changes or is written from right to left); `CA+304;` for two. Line ends count
/// for nothing. Read once, when a text first needs it.
struct CodePointIndex: Sendable {
  private let entries: [UInt32]

  init(count: Int, _ text: StaticString) {
    var entries: [UInt32] = []
    entries.reserveCapacity(count)
    var last: UInt32 = 0
    var token: [UInt8] = []
    for scalar in text.description.unicodeScalars where scalar != "\n" {
      if scalar.value >= 0x80 {
        last = scalar.value
        entries.append(UTF8Output.packed(last))
      } else if scalar != ";" {
        token.append(UInt8(scalar.value))
      } else {
        switch token.first {
        case UInt8(ascii: "_"): entries += repeatElement(0, count: Int(Self.number(token.dropFirst(), radix: 10)))
        case UInt8(ascii: "~"):
          for _ in 0..<Self.number(token.dropFirst(), radix: 10) {
            last += 1
            entries.append(UTF8Output.packed(last))
          }
        default:
          var entry: UInt32 = 0
          var shift: UInt32 = 0
          for code in token.split(separator: UInt8(ascii: "+")) {
            last = Self.number(code, radix: 16)
            entry |= UTF8Output.packed(last) << shift
            shift += UInt32(UTF8Output.width(entry)) * 8
          }
          entries.append(entry)
        }
        token.removeAll(keepingCapacity: true)
      }
    }
    precondition(entries.count == count && token.isEmpty, "an index has \(entries.count) entries, not \(count)")
    self.entries = entries
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: UInt32) -> UInt32 {
    digits.reduce(0) { $0 * radix + UInt32($1 < 0x3A ? $1 - 0x30 : $1 - 0x37) }
  }

  var count: Int { entries.count }

  /// The packed UTF-8 bytes; zero for a pointer that means nothing or lies outside.
  @inline(__always)
  subscript(pointer: Int) -> UInt32 { pointer >= 0 && pointer < entries.count ? entries[pointer] : 0 }
}
