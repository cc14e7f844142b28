import TextAlgorithms

/// What a word looks like where sentences begin and end: the coarse class that features are built of.
enum BoundaryShape: UInt8 {
  case outside
  case lower, lowerLetter, capitalised, upper, upperLetter, mixed, abbreviation, capitalAbbreviation
  case smallNumber, year, number, clock
  case address
  case fullStop, question, ellipsis, comma, semicolon, colon
  case opensBracket, closesBracket, doubleQuote, opensQuote, closesQuote, singleQuote
  case hyphen, dash, rule, less, greater, slash, bullet, emoticon, symbol, mark

  init(_ bytes: [UInt8], _ range: Range<Int>, _ kind: Token.Kind) {
    let b = bytes[range.lowerBound]
    switch kind {
    case .address: self = .address
    case .number: self = Self.number(bytes, range)
    case .word: self = Self.word(bytes, range)
    case .mark: self = b < 0x80 ? Self.mark(bytes, range, b) : Self.wideMark(bytes, range)
    }
  }

  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> BoundaryShape {
    for k in range where bytes[k] == 0x3A || bytes[k] == 0x2F { return .clock }
    return range.count <= 2 ? .smallNumber : range.count == 4 ? .year : .number
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> BoundaryShape {
    let first = Scalars.isUpperCase(Scalars.decode(bytes, range.lowerBound, range.upperBound).scalar)
    if bytes[range.upperBound - 1] == 0x2E { return first ? .capitalAbbreviation : .abbreviation }
    if range.count == 1 { return first ? .upperLetter : .lowerLetter }
    var upper = 0, lower = 0
    for k in range {
      if bytes[k] >= 0x41 && bytes[k] <= 0x5A { upper += 1 } else if bytes[k] >= 0x61 && bytes[k] <= 0x7A || bytes[k] >= 0x80 { lower += 1 }
    }
    if upper == 0 { return first ? .capitalised : .lower }
    if lower == 0 { return .upper }
    return first && upper == 1 ? .capitalised : .mixed
  }

  private static func mark(_ bytes: [UInt8], _ range: Range<Int>, _ b: UInt8) -> BoundaryShape {
    let isRun = range.count > 1
    switch b {
    case 0x2E: return isRun ? (bytes[range.upperBound - 1] == 0x2E ? .ellipsis : .question) : .fullStop
    case 0x21, 0x3F: return .question
    case 0x2C: return .comma
    case 0x3B: return isRun ? .emoticon : .semicolon
    case 0x3A: return isRun ? .emoticon : .colon
    case 0x28, 0x5B, 0x7B: return isRun ? .emoticon : .opensBracket
    case 0x29, 0x5D, 0x7D: return .closesBracket
    case 0x22: return .doubleQuote
    case 0x27: return isRun && bytes[range.lowerBound + 1] == 0x27 ? .doubleQuote : .singleQuote
    case 0x60: return .opensQuote
    case 0x2D: return range.count == 1 ? .hyphen : range.count <= 3 ? .dash : .rule
    case 0x2A, 0x3D, 0x5F, 0x7E, 0x23, 0x2B, 0x7C, 0x5E:
      return range.count >= 3 ? (b == 0x5E ? .emoticon : .rule) : b == 0x2A ? .bullet : isRun ? .emoticon : .symbol
    case 0x3C: return .less
    case 0x3E: return .greater
    case 0x2F, 0x5C: return .slash
    default: return .symbol
    }
  }

  private static func wideMark(_ bytes: [UInt8], _ range: Range<Int>) -> BoundaryShape {
    let scalar = Scalars.decode(bytes, range.lowerBound, range.upperBound).scalar
    if let mark = QuotationMark(scalar) {
      return scalar == QuotationMark.apostrophe ? .singleQuote : mark.opens ? .opensQuote : .closesQuote
    }
    switch scalar {
    case 0x2026: return .ellipsis
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2015: return .dash
    case 0x2022, 0x00B7, 0x25A0...0x25FF, 0x2023: return .bullet
    default: return .mark
    }
  }
}
