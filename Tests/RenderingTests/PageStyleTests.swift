import Foundation
import Testing

@testable import Rendering

@Suite("Contrast of the page's colours")
struct PageStyleTests {
  /// The three sets of colours, in the order light, dark, print; a later set keeps what it does not name.
  static var schemes: [[String: UInt32]] {
    PageStyle.css.components(separatedBy: ":root{").dropFirst().map { part in
      var colours: [String: UInt32] = [:]
      for pair in part.prefix(while: { $0 != "}" }).split(separator: ";") {
        let sides = pair.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
        guard sides.count == 2, sides[1].hasPrefix("#") else { continue }
        var hex = String(sides[1].dropFirst())
        if hex.count == 3 { hex = hex.map { "\($0)\($0)" }.joined() }
        colours[String(sides[0].dropFirst(2))] = UInt32(hex, radix: 16)
      }
      return colours
    }
  }

  /// WCAG 2.2, relative luminance and contrast ratio.
  static func contrast(_ a: UInt32, _ b: UInt32) -> Double {
    func luminance(_ colour: UInt32) -> Double {
      func channel(_ shift: UInt32) -> Double {
        let c = Double(colour >> shift & 0xFF) / 255
        return c <= 0.04045 ? c / 12.92 : power((c + 0.055) / 1.055)
      }
      return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  /// x to the power 2.4, as x² times the fifth root of x², by Newton's method.
  private static func power(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  @Test(arguments: 0..<3) func textIsReadable(_ scheme: Int) throws {
    let colours = Self.schemes[scheme]
    #expect(abs(Self.contrast(0x000000, 0xFFFFFF) - 21) < 0.01)
    for ground in ["bg", "q", "mark", "hit"] {
      let ratio = Self.contrast(try #require(colours["ink"]), try #require(colours[ground]))
      #expect(ratio >= 4.5, "ink on \(ground): \(ratio)")
    }
    for ink in ["soft", "bad"] + (0...8).map({ "l\($0)" }) {
      for ground in ["bg", "hit"] {
        let ratio = Self.contrast(try #require(colours[ink]), try #require(colours[ground]))
        #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
      }
    }
  }
}
