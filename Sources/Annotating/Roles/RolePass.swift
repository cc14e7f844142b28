import Vocabulary

/// A sentence as the role model is trained on it: what `RoleFinder` would see of each word and candidate.
package struct RolePass {
  private let sentence: RoleSentence
  private let features: RoleFeatures

  package static var rowCount: Int { RoleCalibration.standard.rows }
  package static var senseCount: Int { RoleCalibration.standard.senses }

  package init(_ words: ArraySlice<SyntacticWord>, bytes: [UInt8]) {
    sentence = RoleSentence(words, bytes: bytes)
    features = RoleFeatures(sentence: sentence)
  }

  package static func key(_ roleset: String) -> UInt64 { RoleSentence.key(roleset) }

  package var words: Range<Int> { sentence.words.indices }

  package func lemma(_ word: Int) -> (lemma: String, wordClass: Character) { (sentence.lemmas[word], sentence.wordClass(word)) }

  package func senseFeatures(_ word: Int) -> [UInt64] {
    var out: [UInt64] = []
    features.sense(of: word, into: &out)
    return out
  }

  /// Calls with each candidate's words and features.
  package func forEachCandidate(of word: Int, roleset: String, _ body: (Range<Int>, [UInt64]) -> Void) {
    let ground = features.ground(word, roleset: roleset)
    var out: [UInt64] = []
    for candidate in sentence.candidates(of: word) {
      features.role(of: candidate, of: word, ground, into: &out)
      body(Range(candidate.words), out)
    }
  }
}
