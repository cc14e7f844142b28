import TextAlgorithms
import Vocabulary

/// The whole words of a cue: auxiliaries, negations, adverbs and the verbs that lead to it (`has also said`, `declined to say`).
struct CueExtent {
  let text: Text

  /// Where the verb group begins that a verb ends: `declined` in `declined to say`, the verb itself where nothing leads to it.
  func groupStart(of verb: Int, in sentence: Range<Int>) -> Int {
    var i = verb
    while i - 2 >= sentence.lowerBound {
      var to = i - 1
      while to > sentence.lowerBound, text.isAdverb(to) { to -= 1 }
      guard to > sentence.lowerBound, text.key(to) == text.language.words.to, text.tokens[to].isWord else { break }
      var head = to - 1
      // `went on to say`
      if head > sentence.lowerBound, text.isOne(of: text.language.words.on, head) { head -= 1 }
      guard
        text.language.words.leadingVerbs.contains(text.key(head))
          || text.language.words.leadingAdjectives.contains(text.key(head)) && head > sentence.lowerBound
            && text.isOne(of: text.language.words.be, head - 1)
      else { break }
      i = head
    }
    return i
  }

  /// From the first auxiliary or adverb after the subject.
  func start(of verb: Int, in sentence: Range<Int>, after subject: Int) -> Int {
    var group = groupStart(of: verb, in: sentence)
    // `is quoted as saying`
    if group - 2 >= max(sentence.lowerBound, subject), text.key(group - 1) == text.language.keys.as,
      text.isOne(of: text.language.words.quotedVerbs, group - 2)
    {
      group -= 2
    }
    var i = group
    var j = group - 1
    while j >= max(sentence.lowerBound, subject), text.isAuxiliary(j) || text.isAdverb(j),
      !text.isOne(of: text.language.words.subjectPronouns, j)
    {
      // An adverb that opens the sentence or follows a comma belongs to the clause.
      i = j
      j -= 1
    }
    while i < group, j >= sentence.lowerBound, text.isComma(j), text.isAdverb(i), subject <= j { i += 1 }
    return i
  }
}
