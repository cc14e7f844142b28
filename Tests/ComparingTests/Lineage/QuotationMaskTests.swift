import Testing
import TextAlgorithms

@testable import Comparing

/// Blocks are divided by `|`; masked words stand in ⟦ ⟧ in the table.
struct QuotationMaskTests {
  @Test(arguments: [
    "He said \"⟦no more salt⟧\" and left.",
    "“⟦We rake,⟧” she said. “⟦We sleep.⟧”",
    "«⟦Le sel⟧» was the answer.",
    "\"⟦First line.⟧|⟦Second line⟧,\" he said.|Then rain.",
    "“⟦First line.⟧|“⟦Second line,⟧” he said.",
    "An open “⟦mark that never ends⟧|Another block.",
    "The ‘salt’ tax isn’t new.",
    "‘⟦we will not pay it⟧,’ they said",
    "A \"⟦Ring of Salt⟧'' formula",
    "Soldiers' pay rose.",
  ])
  func masks(marked: String) {
    var bytes: [UInt8] = []
    var expected: [Bool] = []
    var inside = false
    var blocks: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": inside = true
      case "⟧": inside = false
      case "|":
        blocks.append(start..<bytes.count)
        bytes.append(0x0A)
        expected.append(false)
        start = bytes.count
      default:
        for byte in String(scalar).utf8 {
          bytes.append(byte)
          expected.append(inside)
        }
      }
    }
    blocks.append(start..<bytes.count)
    let tokens = blocks.enumerated().flatMap { index, range in Tokenizer().tokens(in: bytes, range: range).map { ($0, index) } }
    let masked = QuotationMask(bytes: bytes).masked(tokens.map(\.0), blocks: tokens.map(\.1), direct: [])
    for (token, isMasked) in zip(tokens.map(\.0), masked) where token.kind != .mark {
      #expect(isMasked == expected[Int(token.start)], "\(String(decoding: bytes[token.range], as: UTF8.self)) in \(marked)")
    }
  }
}
