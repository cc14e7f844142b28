import TextAlgorithms
import Vocabulary

/// Reads what a report says of a person's family beside the name: whose relative it is, and whose surname it shares.
///
/// `Leena Holm, the president's wife,`, `his brother Emil Holm`, `Ida and Otto Holm`. Refuses lists (`Holm, his wife and their son`) and
/// relative clauses (`Holm, whose wife …`).
struct KinshipReader {
  let text: Text

  /// The names with their kinship and the surnames that other names lend them.
  func read(_ names: [FoundName]) -> [FoundName] {
    var out = names
    for index in names.indices where names[index].kind == .person || names[index].tokens.count == 1 {
      if names[index].kind == .person { out[index].kinship = after(names[index]) ?? before(names[index]) }
      if index + 1 < names.count, let surname = lent(to: names[index], by: names[index + 1]) {
        out[index].surname = surname
        out[index].kind = .person
        out[index].gender = text.language.gazetteer.gender(of: text.key(names[index].tokens.lowerBound))
      }
    }
    return out
  }

  /// `Ida and Otto Holm`: two given names and one surname.
  func lent(to name: FoundName, by next: FoundName) -> Int? {
    let and = name.tokens.upperBound
    guard name.tokens.count == 1, next.kind == .person, next.tokens.count > 1, next.titles?.isEmpty ?? true,
      next.tokens.lowerBound == and + 1,
      text.isOne(of: text.language.words.and, and),
      text.language.gazetteer.gender(of: text.key(name.tokens.lowerBound)) != nil,
      text.language.gazetteer.gender(of: text.key(next.tokens.lowerBound)) != nil
    else { return nil }
    return next.tokens.upperBound - 1
  }

  /// `Leena Holm, the president's wife,` and `Leena Holm, wife of the president`.
  private func after(_ name: FoundName) -> Range<Int>? {
    let sentence = text.sentences[text.sentenceOfToken[name.tokens.lowerBound]].tokens
    let start = name.tokens.upperBound + 1
    guard start < sentence.upperBound, text.isComma(start - 1) || text.isMark(start - 1, "("),
      !text.isOne(of: text.language.words.relatives, start)
    else { return nil }
    var isOwned = false
    var i = start
    while i < sentence.upperBound, i - start < NameCalibration.standard.kinship, !text.isBreak(i),
      !text.isAuxiliary(i) || text.isPossessive(i)
    {
      if text.isOne(of: text.language.names.kinNouns, i) {
        let next = i + 1
        if text.isOne(of: text.language.words.ofFrom, next) { return start..<next }
        let ends = next >= sentence.upperBound || text.isBreak(next) && !text.isOne(of: text.language.words.and, next + 1)
        return isOwned && ends ? start..<next : nil
      }
      isOwned = isOwned || text.isOne(of: text.language.words.possessivePronouns, i) || text.isPossessive(i)
      i += 1
    }
    return nil
  }

  /// `his brother Emil Holm`, `her husband, former President Otto Holm`.
  private func before(_ name: FoundName) -> Range<Int>? {
    let sentence = text.sentences[text.sentenceOfToken[name.tokens.lowerBound]].tokens
    var noun = name.whole.lowerBound
    if let titles = name.titles, !titles.isEmpty, text.isOne(of: text.language.names.kinNouns, titles.upperBound - 1) {
      noun = titles.upperBound - 1
    } else {
      noun -= noun > sentence.lowerBound && text.isComma(noun - 1) ? 2 : 1
    }
    guard noun > sentence.lowerBound, text.isOne(of: text.language.names.kinNouns, noun) else { return nil }
    var owner = noun - 1
    // `his late wife`, `her eldest son`
    while owner > sentence.lowerBound, noun - owner <= 2, text.tokens[owner].kind == .word, !isOwner(owner), !text.isAuxiliary(owner) {
      owner -= 1
    }
    return isOwner(owner) ? owner..<(noun + 1) : nil
  }

  private func isOwner(_ i: Int) -> Bool { text.isOne(of: text.language.words.possessivePronouns, i) || text.isPossessive(i) }
}
