import ArgumentParser
import Foundation

/// The pieces that are kept, with their vectors and weights.
///
/// Kept are pieces of ASCII letters and digits, with or without a leading `##`: 27,558 of the 30,522. What folding never yields (accents,
/// other scripts), marks and unused places are left out.
struct PieceTable {
  /// In the order of the vocabulary.
  let pieces: [String]
  /// 0 common … 255 rare.
  let rarities: [UInt8]
  /// Row by row.
  let values: [Double]
  let width: Int

  /// Smooth inverse frequency: weight = a / (a + p). 1e-4, 3e-4, 1e-3, 3e-3, 1e-2 tried; see `Guides/WordVectors.md`.
  static let smoothing = 1e-3

  init(tokens: [UInt8], vocabulary: String) throws {
    var lines = vocabulary.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    guard !lines.isEmpty, tokens.count % (2 * lines.count) == 0, tokens.count > 0 else {
      throw ValidationError("\(tokens.count) bytes of vectors do not divide into rows for \(lines.count) pieces.")
    }
    let width = tokens.count / 2 / lines.count
    let kept = lines.indices.filter { Self.isKept(lines[$0]) }
    // The vocabulary is ordered by frequency from "the" on; single letters and digits stand before it.
    let first = lines.firstIndex(of: "the") ?? 0
    let harmonic = log(Double(max(kept.count, 2)))
    self.width = width
    pieces = kept.map { lines[$0] }
    rarities = kept.map { index in
      let rank = Double(max(1, index - first + 1))
      let frequency = 1 / (rank * harmonic)
      return UInt8((255 * Self.smoothing / (Self.smoothing + frequency)).rounded())
    }
    var values: [Double] = []
    values.reserveCapacity(kept.count * width)
    for index in kept {
      for d in 0..<width {
        let at = 2 * (index * width + d)
        values.append(Self.half(UInt16(tokens[at]) | UInt16(tokens[at + 1]) << 8))
      }
    }
    guard values.allSatisfy(\.isFinite) else { throw ValidationError("Some vectors are infinite or no number.") }
    self.values = values
  }

  static func isKept(_ piece: String) -> Bool {
    let letters = piece.hasPrefix("##") ? piece.utf8.dropFirst(2) : piece.utf8[...]
    return !letters.isEmpty && letters.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
  }

  /// IEEE 754 half precision, as `Float16` is not on every platform.
  static func half(_ bits: UInt16) -> Double {
    let exponent = Int(bits >> 10 & 31)
    let fraction = Double(bits & 1023)
    let magnitude =
      switch exponent {
      case 0: fraction * 0x1p-24
      case 31: fraction == 0 ? Double.infinity : Double.nan
      default: (1024 + fraction) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
      }
    return bits & 0x8000 == 0 ? magnitude : -magnitude
  }
}
