import TextAlgorithms
import Vocabulary

/// Reads by the tree what a reporting verb says and who says it, where the words around it follow no frame.
///
/// `Ida Holm, whose mill was lost, has since told anyone who asked that …`: subject and clause may stand far from the verb. Refuses
/// passives, verbs after a modal and bare infinitives (`cannot say`, `let him say`), subjects that cannot speak, and relative clauses whose
/// first words stand before the cue.
struct TreeFrameReader {
  let ground: QuotationGround
  let tree: ClauseTree
  private var text: Text { ground.text }

  struct Found {
    var source: Range<Int>
    var content: Int
    var shape: ClauseReader.Shape
    var construction: Construction
  }

  func find(_ cue: Range<Int>, _ cueClass: Version.CueClass) -> Found? {
    let verb = cue.lowerBound
    guard tree.isVerb(verb), !tree.isPassive(verb), !tree.isUnreal(verb), !tree.isPastParticiple(verb),
      let source = tree.subject(of: verb), !source.overlaps(cue)
    else { return nil }
    let key = text.key(verb)
    let told = text.language.cues.takesAddressee(key) ? tree.toldClause(of: verb, after: cue.upperBound) : nil
    guard let complement = told ?? tree.complement(of: verb, after: cue.upperBound) else { return nil }
    let isOwn = tree.ownSubject(of: verb) != nil
    let isSpeech = isOwn && (text.language.cues.saying.contains(key) || text.language.cues.showing.contains(key))
    switch complement.relation {
    case .ccomp:
      guard isOwn ? !tree.isRelative(verb) || isSpeech : text.language.cues.saying.contains(key),
        cueClass.takesQuestion, ground.sources.canSpeak(source, isSpeech: isSpeech)
      else { return nil }
      let start = clauseStart(complement.start, after: cue, key)
      // `says as a pilot, he …`: whether the adverbial is said nobody can tell.
      guard !text.language.words.prepositions.contains(text.key(start)) else { return nil }
      let isThat = text.key(start) == text.language.words.that
      // `sang the ballad “Close the Gate”`
      guard isThat || text.language.cues.takesBareClause(key) || text.language.cues.takesAddressee(key) || cueClass != .say else {
        return nil
      }
      return Found(source: source, content: start, shape: isThat ? .clause : .bareClause, construction: .clauseInTree)
    case .obj:
      guard isOwn, text.language.cues.takesObject(key), !text.language.cues.takesAddressee(key),
        ground.sources.canSpeak(source, isSpeech: false),
        !text.isOne(of: text.language.words.subjectPronouns, complement.start)
      else { return nil }
      return Found(source: source, content: complement.start, shape: .phrase, construction: .objectInTree)
    default: return nil
    }
  }

  /// Right after the cue, unless an addressee or an adverbial stands between: trees lose words of the clause's subject.
  private func clauseStart(_ start: Int, after cue: Range<Int>, _ key: UInt64) -> Int {
    guard !text.language.cues.takesAddressee(key) else { return start }
    var i = cue.upperBound
    while i < start, text.isAdverb(i) { i += 1 }
    let gap = i..<max(i, start)
    let isAdverbial =
      gap.first.map { text.language.words.timePlace.contains(text.key($0)) || text.language.words.prepositions.contains(text.key($0)) }
      ?? true
    return isAdverbial || gap.contains { text.isBreak($0) || text.language.names.calendarWords.contains(text.key($0)) } ? start : i
  }
}
