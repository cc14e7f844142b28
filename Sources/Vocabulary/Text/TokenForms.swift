/// The forms by which the tokens of a report are compared with those of another, made once for each token.
///
/// Marks have empty forms. Two stems serve two measures: claims and utterances are joined by a coarse one, copies are found by a fine one.
package struct TokenForms: Sendable {
  /// Folded spellings, one after the other, and where each ends.
  private let spellings: [UInt8]
  private let ends: [Int32]
  /// Key of the coarse stem (`WordStem.coarse`); 0 for marks and function words.
  package let stems: [UInt64]
  /// Key of the fine stem (`WordStem.cut`) of the spelling; 0 for marks.
  package let fineStems: [UInt64]

  /// - Precondition: one end, stem and fine stem for each token; ends never fall.
  package init(spellings: [UInt8], ends: [Int32], stems: [UInt64], fineStems: [UInt64]) {
    precondition(ends.count == stems.count && ends.count == fineStems.count && Int(ends.last ?? 0) == spellings.count)
    self.spellings = spellings
    self.ends = ends
    self.stems = stems
    self.fineStems = fineStems
  }

  package var count: Int { ends.count }

  /// The folded bytes of a token in the spelling that variants share (`SpellingVariants`).
  package func spelling(_ token: Int) -> ArraySlice<UInt8> {
    spellings[(token == 0 ? 0 : Int(ends[token - 1]))..<Int(ends[token])]
  }

  /// Whether the token is a word or number that carries meaning.
  package func isContent(_ token: Int) -> Bool { stems[token] != 0 }
}
