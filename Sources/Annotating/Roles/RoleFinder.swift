import TextAlgorithms
import Vocabulary

/// Finds the predicates of sentences, their senses and their arguments, from the trees.
///
/// Senses: the best among those that the frames know for the lemma, *none* among them for nouns and adjectives. Arguments: every candidate is
/// scored for every role; the surest is taken first, and no other that overlaps it or plays the same numbered part. Cost: linear in the
/// candidates of a predicate, some ten.
package struct RoleFinder: Sendable {
  private let model: RoleModel

  private let calibration = RoleCalibration.standard

  package init(_ model: RoleModel) { self.model = model }

  /// The predicates of a sentence in order; indices count from the sentence's first word.
  ///
  /// - Parameter given: words that are predicates, where that is known; otherwise they are found.
  package func predicates(in words: ArraySlice<SyntacticWord>, bytes: [UInt8], given: [Int]? = nil) -> [Predicate] {
    predicates(in: RoleSentence(words, bytes: bytes), given: given)
  }

  func predicates(in sentence: RoleSentence, given: [Int]? = nil) -> [Predicate] {
    let features = RoleFeatures(sentence: sentence)
    var out: [Predicate] = []
    var room: [UInt64] = []
    for word in given ?? Array(sentence.words.indices) where given != nil || Self.mayBePredicate(sentence.words[word]) {
      guard let roleset = roleset(of: word, features, isGiven: given != nil, &room) else { continue }
      out.append(Predicate(word: word, roleset: roleset.name, arguments: arguments(of: word, roleset, features, &room)))
    }
    return out
  }

  private static func mayBePredicate(_ word: RoleSentence.Word) -> Bool {
    switch word.tag {
    case .verb, .noun, .adj: true
    case .aux: word.pennTag != .md
    default: false
    }
  }

  struct Sense {
    var name: String
    /// Numbered arguments that the frame has; all for an unknown one.
    var frame: UInt8
  }

  private func roleset(of word: Int, _ features: RoleFeatures, isGiven: Bool, _ room: inout [UInt64]) -> Sense? {
    let sentence = features.sentence
    let wordClass = sentence.wordClass(word)
    let known = model.senses(of: sentence.lemmas[word], wordClass)
    guard !known.isEmpty else {
      guard isGiven || wordClass == "v" else { return nil }
      return Sense(name: sentence.lemmas[word] + ".01", frame: 0xFF)
    }
    features.sense(of: word, into: &room)
    var best: (score: Int, sense: Int32) = (Int.min, RoleModel.noSense)
    if !isGiven, wordClass != "v" {
      best = (model.score(room, sense: RoleModel.senseKey(nil, wordClass: wordClass)), -1)
    }
    for sense in known {
      let score = model.score(room, sense: RoleSentence.key(model.rolesets[Int(sense)]))
      if score > best.score { best = (score, sense) }
    }
    guard best.sense >= 0 else { return nil }
    return Sense(name: model.rolesets[Int(best.sense)], frame: model.frames[Int(best.sense)])
  }

  private func arguments(of word: Int, _ sense: Sense, _ features: RoleFeatures, _ room: inout [UInt64]) -> [Predicate.Argument] {
    let sentence = features.sentence
    let candidates = sentence.candidates(of: word)
    guard !candidates.isEmpty else { return [] }
    let ground = features.ground(word, roleset: sense.name)
    var scores = [Int32](repeating: 0, count: RoleModel.columns)
    var offers: [(lead: Int32, candidate: Int, role: Int)] = []
    for (place, candidate) in candidates.enumerated() {
      features.role(of: candidate, of: word, ground, into: &room)
      model.scores(room, into: &scores)
      scores[RoleModel.none] -= calibration.ease
      for role in 0..<RoleModel.none where scores[role] > scores[RoleModel.none] {
        if let number = RoleLabel.allCases[role].number, sense.frame & (1 << number) == 0 { continue }
        offers.append((scores[role] - scores[RoleModel.none], place, role))
      }
    }
    offers.sort { ($0.lead, $1.candidate, $1.role) > ($1.lead, $0.candidate, $0.role) }
    var taken: [Predicate.Argument] = []
    var used: UInt8 = 0
    for offer in offers {
      let role = RoleLabel.allCases[offer.role]
      let span = Range(candidates[offer.candidate].words)
      if let number = role.number, used & (1 << number) != 0 { continue }
      if taken.contains(where: { $0.words.overlaps(span) }) { continue }
      if let number = role.number { used |= 1 << number }
      taken.append(.init(role: role, head: candidates[offer.candidate].head, words: span))
    }
    return taken.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }
}
