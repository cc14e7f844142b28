import TextAlgorithms
import Vocabulary

/// What is known of one that a pronoun may stand for.
struct PronounFeatures {
  let discourse: Discourse
  /// Mentions, as indices.
  let pronoun: Int
  let other: Int
  /// How many other candidates are mentioned nearer.
  let rank: Int
  /// Whether nobody is mentioned in the pronoun's sentence before it.
  let opensSentence: Bool

  private typealias Feature = PronounCase.Feature

  func all(_ referent: Referent) -> [PronounCase.Feature] {
    let mention = discourse.mentions[other]
    let sentence = discourse.sentence(of: other), apart = discourse.sentence(of: pronoun) - sentence
    var out: [Feature] = [distance(apart)]
    if mention.isSubject {
      out.append(apart == 0 ? .subjectHere : apart == 1 ? .subjectBefore : .subjectFarther)
      if discourse.mentions[pronoun].isSubject { out.append(.bothSubjects) }
    }
    if mention.isOblique { out.append(apart == 0 ? .obliqueHere : .obliqueBefore) }
    if let actor = referent.actor, discourse.speaks(actor, in: sentence), !mention.isQuoted {
      out.append(apart == 0 ? .speaksHere : apart == 1 ? .speaksBefore : .speaksFarther)
    }
    out.append([Feature.once, .twice, .thrice, .often, .veryOften][min(max(referent.mentions.count, 1), 5) - 1])
    switch mention.form {
    case .name: out.append(.name)
    case .noun: out.append(.noun)
    case .pronoun: out.append(.pronoun)
    }
    // Of a person with a name that no list has nothing is known; that says nothing against it.
    if let gender = discourse.mentions[pronoun].gender, referent.gender != nil || referent.actor == nil {
      out.append(referent.gender == gender ? .genderKnown : .genderUnknown)
    }
    if other == 0 || discourse.sentence(of: other - 1) != sentence { out.append(.first) }
    if mention.isQuoted { out.append(.quoted) }
    out.append([Feature.nearest, .second, .third, .later][min(rank, 3)])
    if discourse.block(of: other) == discourse.block(of: pronoun) { out.append(.sameParagraph) }
    if referent.mentions.first.map({ discourse.sentence(of: $0) <= 1 }) ?? false { out.append(.inLead) }
    if let kind = kind(referent) { out.append(kind) }
    return out
  }

  private func distance(_ apart: Int) -> PronounCase.Feature {
    if opensSentence {
      return [Feature.openingOneBefore, .openingTwoBefore, .openingThreeBefore, .openingFarther][min(max(apart, 1), 4) - 1]
    }
    return [Feature.sameSentence, .oneBefore, .twoBefore, .threeBefore, .farther][min(apart, 4)]
  }

  private func kind(_ referent: Referent) -> PronounCase.Feature? {
    switch referent.kind {
    case .person: nil
    case .group: .isGroup
    case .body: .isBody
    case .thing: .isThing
    case .document: .isDocument
    case .place: .isPlace
    }
  }
}
