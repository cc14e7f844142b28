import Vocabulary

/// The sign and colour of one lineage. Sign and colour together are unique for the first 64 lineages; the name always stands with them.
package struct LineageSign: Sendable, Hashable {
  package static let glyphs = ["●", "▲", "■", "◆", "▼", "★", "✚", "◗"]

  package var glyph: String
  /// 0…7, the number in the style sheet's `l0`…`l7`; 8 is the grey of reports without a lineage.
  package var colour: Int
  package var name: String
  /// Whether the origin is a guess of ours and not stated by a report.
  package var isGuess: Bool

  /// The name, with a question mark where it is a guess.
  package var nameWithDoubt: String { isGuess ? name + "?" : name }

  /// The name, with the doubt in a word, for readers who do not see the sign.
  package var nameInFull: String { isGuess ? name + ", inferred" : name }

  package static let alone = LineageSign(glyph: "○", colour: 8, name: "no shared origin found", isGuess: false)

  package init(glyph: String, colour: Int, name: String, isGuess: Bool) {
    self.glyph = glyph
    self.colour = colour
    self.name = name
    self.isGuess = isGuess
  }

  package init(_ lineage: Lineage, index: Int) {
    glyph = Self.glyphs[index % 8]
    colour = (index + index / 8) % 8
    switch lineage.origin.basis {
    case .stated, .decided: (name, isGuess) = (lineage.origin.name, false)
    case .inferred: (name, isGuess) = (lineage.origin.name, true)
    case .unknown: (name, isGuess) = (lineage.origin.name.isEmpty ? "unnamed origin" : lineage.origin.name, true)
    }
  }
}
