/// A piece of finished HTML: literals stand as written, every interpolated string is escaped.
///
/// `let name = "R&D"; let h: HTML = "<b>\(name)</b>"` gives `<b>R&amp;D</b>`. Interpolated `HTML` is taken as it is, so text of a
/// report can reach a page only through the escape. Attribute values must stand in double quotes.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  package var source: String

  package init(stringLiteral value: String) { source = value }

  package init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  /// - Parameter source: markup that is ours; never words of a report.
  init(trusted source: String) { self.source = source }

  static let empty: HTML = ""

  var isEmpty: Bool { source.isEmpty }

  package struct Interpolation: StringInterpolationProtocol {
    var source = ""

    package init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity + 16 * interpolationCount) }

    package mutating func appendLiteral(_ literal: String) { source += literal }

    package mutating func appendInterpolation(_ text: String) { source += HTML.escaped(text) }

    package mutating func appendInterpolation(_ number: Int) { source += String(number) }

    package mutating func appendInterpolation(_ html: HTML) { source += html.source }

    package mutating func appendInterpolation(_ html: HTML?) { source += html?.source ?? "" }

    package mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { source += piece.source } }
  }

  package typealias StringInterpolation = Interpolation

  /// The text with `&`, `<`, `>` and both quotation marks as references, and what steers (`ShownText`) or HTML forbids
  /// (noncharacters) as U+FFFD.
  package static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n": out.unicodeScalars.append(scalar)
      case "\r": out += "\n"
      default: out.unicodeScalars.append(ShownText.steers(scalar) || isForbidden(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return out
  }

  /// Noncharacters, which the HTML standard calls parse errors as it does controls (section 13.2.3.5).
  private static func isForbidden(_ value: UInt32) -> Bool {
    value & 0xFFFE == 0xFFFE || (value >= 0xFDD0 && value <= 0xFDEF)
  }
}

extension Array where Element == HTML {
  /// The pieces one after another with a separator between them.
  func joined(_ separator: HTML = "") -> HTML { HTML(trusted: map(\.source).joined(separator: separator.source)) }
}
