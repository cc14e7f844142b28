/// The shape of a mark that may open or close a quotation: the one list of quotation marks of the project.
///
/// Straight, curly, low and angle marks, double and single, and the backquote. An apostrophe has the shape of a single mark; which it is
/// depends on what stands around it.
package enum QuotationMark: Sendable, Hashable {
  case straightDouble, straightSingle
  /// `“` and `‟`; `”`; `‘`, `‛` and `‹`; `’` and `›`.
  case leftDouble, rightDouble, leftSingle, rightSingle
  /// `„` and `‚`: always open.
  case lowDouble, lowSingle
  case leftGuillemet, rightGuillemet
  /// Opens like a straight single mark.
  case backquote

  /// The mark that a character is, or nil.
  package init?(_ scalar: UInt32) {
    switch scalar {
    case 0x22: self = .straightDouble
    case 0x27: self = .straightSingle
    case 0x60: self = .backquote
    case 0xAB: self = .leftGuillemet
    case 0xBB: self = .rightGuillemet
    case 0x2018, 0x201B, 0x2039: self = .leftSingle
    case 0x2019, 0x203A: self = .rightSingle
    case 0x201A: self = .lowSingle
    case 0x201C, 0x201F: self = .leftDouble
    case 0x201D: self = .rightDouble
    case 0x201E: self = .lowDouble
    default: return nil
    }
  }

  /// The mark that a token is, or nil.
  package init?(_ bytes: [UInt8], _ token: Token) {
    guard token.kind == .mark else { return nil }
    let (scalar, width) = Scalars.decode(bytes, Int(token.start), Int(token.end))
    guard width == Int(token.end - token.start) else { return nil }
    self.init(scalar)
  }

  package var isSingle: Bool {
    switch self {
    case .straightSingle, .leftSingle, .rightSingle, .lowSingle, .backquote: true
    default: false
    }
  }

  /// `’`, which is a single mark and an apostrophe.
  package static let apostrophe: UInt32 = 0x2019

  /// Whether it can open a quotation in English; straight marks open and close.
  package var opens: Bool {
    switch self {
    case .straightDouble, .straightSingle, .leftDouble, .leftSingle, .lowDouble, .lowSingle, .leftGuillemet, .backquote: true
    case .rightDouble, .rightSingle, .rightGuillemet: false
    }
  }

  /// Whether it can close one: `“` closes `„`.
  package var closes: Bool {
    switch self {
    case .straightDouble, .straightSingle, .rightDouble, .rightSingle, .rightGuillemet, .leftDouble: true
    case .leftSingle, .lowDouble, .lowSingle, .leftGuillemet, .backquote: false
    }
  }
}
