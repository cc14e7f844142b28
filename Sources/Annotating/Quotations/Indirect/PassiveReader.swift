import TextAlgorithms
import Vocabulary

/// Reports in the passive: `is expected to …`, `was accused of …`, `were urged by the mayor to …`, `it was announced that …`.
///
/// Whoever *by* names is the source; else nobody is. Who is asked or told is the addressee. Refuses passives after a modal and those of
/// belief and knowledge without *that* (`is known to be old`), which tell what the report itself holds true.
struct PassiveReader {
  let ground: QuotationGround
  let tree: ClauseTree
  private var text: Text { ground.text }

  struct Found {
    var cue: Range<Int>
    var cueClass: Version.CueClass
    var source: Range<Int>?
    var addressee: Range<Int>?
    var content: Int
    var shape: ClauseReader.Shape
  }

  func find(_ verb: Int, _ sentence: Range<Int>) -> Found? {
    guard let cueClass = text.language.cues.classOf(text.key(verb)), text.trees.pennTag(verb) == .vbn else { return nil }
    var first = verb
    while first > sentence.lowerBound, text.isAuxiliary(first - 1) || text.isAdverb(first - 1) { first -= 1 }
    let group = first..<verb
    guard group.contains(where: { text.isOne(of: text.language.words.be, $0) }),
      !group.contains(where: { text.isOne(of: text.language.words.modals, $0) })
    else { return nil }
    var next = verb + 1
    var source: Range<Int>?
    if next < sentence.upperBound, text.key(next) == text.language.words.by {
      guard let agent = agent(from: next + 1, sentence) else { return nil }
      source = agent
      next = agent.upperBound
    }
    guard next + 1 < sentence.upperBound, let shape = shape(verb, cueClass, at: next) else { return nil }
    let isAddressed = text.language.cues.takesAddressee(text.key(verb)) || cueClass == .request
    return Found(
      cue: first..<(verb + 1), cueClass: cueClass, source: source, addressee: isAddressed ? tree.passiveSubject(of: verb) : nil,
      content: shape == .phrase ? next + 1 : next, shape: shape)
  }

  /// What a passive governs that begins at a token; nil where it reports nothing.
  private func shape(_ verb: Int, _ cueClass: Version.CueClass, at next: Int) -> ClauseReader.Shape? {
    let key = text.key(next)
    if key == text.language.words.that { return text.isOne(of: text.language.words.be, next + 1) ? nil : .clause }
    if key == text.language.words.to, text.trees.pennTag(next + 1) == .vb || text.isAdverb(next + 1) {
      switch cueClass {
      case .expect, .request: return .infinitive
      case .ask, .say:
        if text.language.cues.takesAddressee(text.key(verb)) { return .infinitive }
        let isState = text.isOne(of: text.language.words.be, next + 1) || text.isOne(of: text.language.words.have, next + 1)
        return isState && text.language.cues.takesBareClause(text.key(verb)) ? .infinitive : nil
      default: return nil
      }
    }
    return cueClass == .accuse && text.isOne(of: text.language.words.blamePrepositions, next) ? .phrase : nil
  }

  /// The noun phrase behind *by*, up to what the passive governs.
  private func agent(from start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while end < sentence.upperBound, end - start < QuotationCalibration.standard.sourceAfter, !text.isBreak(end), !ground.isQuoted(end),
      text.key(end) != text.language.words.to, text.key(end) != text.language.words.that,
      !(end > start && text.isOne(of: text.language.words.blamePrepositions, end) && text.isGerund(end + 1))
    { end += 1 }
    guard end > start, ground.sources.canSpeak(start..<end, isSpeech: false) else { return nil }
    return start..<end
  }
}
