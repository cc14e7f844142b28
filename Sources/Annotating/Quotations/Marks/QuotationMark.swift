import TextAlgorithms

/// The shape of a mark that may open or close a quotation.
enum QuotationMark: Sendable, Hashable {
  case straightDouble, straightSingle
  case leftDouble, rightDouble, leftSingle, rightSingle
  /// `„` and `‚`: always open.
  case lowDouble, lowSingle
  case leftGuillemet, rightGuillemet
  /// Two straight apostrophes or backquotes are read as they stand; a backquote opens like a straight single mark.
  case backquote

  /// The mark that a token is, or nil.
  init?(_ bytes: [UInt8], _ token: Token) {
    guard token.kind == .mark else { return nil }
    let start = Int(token.start)
    switch (bytes[start], token.end - token.start) {
    case (0x22, 1): self = .straightDouble
    case (0x27, 1): self = .straightSingle
    case (0x60, 1): self = .backquote
    case (0xC2, 2):
      switch bytes[start + 1] {
      case 0xAB: self = .leftGuillemet
      case 0xBB: self = .rightGuillemet
      default: return nil
      }
    case (0xE2, 3) where bytes[start + 1] == 0x80:
      switch bytes[start + 2] {
      case 0x98, 0x9B: self = .leftSingle
      case 0x99: self = .rightSingle
      case 0x9A: self = .lowSingle
      case 0x9C, 0x9F: self = .leftDouble
      case 0x9D: self = .rightDouble
      case 0x9E: self = .lowDouble
      case 0xB9: self = .leftSingle
      case 0xBA: self = .rightSingle
      default: return nil
      }
    default: return nil
    }
  }

  var isSingle: Bool {
    switch self {
    case .straightSingle, .leftSingle, .rightSingle, .lowSingle, .backquote: true
    default: false
    }
  }
}

/// A stretch of a report between quotation marks.
package struct MarkedSegment: Sendable, Hashable {
  /// Tokens between the marks; never empty.
  package var tokens: Range<Int>
  /// Index of the opening mark's token.
  package var open: Int
  /// Index of the closing mark's token; nil where the text never closes it.
  package var close: Int?
  package var block: Int
  /// Single marks.
  package var isSingle: Bool
  /// Inside another segment.
  package var isNested: Bool
  /// The next paragraph opens again and goes on with the same speech.
  package var continues: Bool
}
