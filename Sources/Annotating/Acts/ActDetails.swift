import TextAlgorithms
import Vocabulary

/// How much, when, by when, on what condition and by what means: looked up in the clause of an act.
struct ActDetails {
  let ground: ActGround
  let stated: StatedSentence

  /// - Parameters:
  ///   - word: the word that says the act.
  ///   - head: the word that its clause hangs on.
  ///   - object: bytes of what it is about.
  func fill(_ act: inout Act, word: Int, head: Int, object: Range<Int>) {
    act.amount = amount(in: object, countsThings: [.request, .pledge, .approval, .refusal].contains(act.kind))
    let clause = condition(of: head, object)
    act.condition = clause.map { ground.text.span(bytes: $0) }
    let times = timed(around: head, object)
    act.deadline = times.deadline
    act.moment = times.moment
    act.instrument = instrument(of: head)
  }

  /// The first amount of money in some bytes, or how many of what is asked for or given.
  private func amount(in range: Range<Int>, countsThings: Bool) -> Identifier? {
    let inside = ground.annotations.figures.filter { figure in
      figure.mentions.contains { range.contains(ground.text.payload.inText($0.range).lowerBound) }
    }
    let money = inside.first { $0.unit.utf8.count == 3 && $0.unit.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } }
    if let money { return money.id }
    guard countsThings, let goods = goods(in: range) else { return nil }
    return inside.first { figure in
      figure.unit == "count" && !figure.counted.isEmpty
        && figure.mentions.contains { goods.contains(ground.text.payload.inText($0.range).lowerBound) }
    }?.id
  }

  /// Bytes up to the noun that something is asked or given of: *40 trucks* of *to send 40 trucks to two ports*.
  private func goods(in range: Range<Int>) -> Range<Int>? {
    let sentence = stated.words
    let inside = sentence.words.indices.filter { range.contains(stated.bytes(of: $0, in: ground.text).lowerBound) }
    guard var head = inside.first(where: { !inside.contains(sentence.words[$0].head) && sentence.words[$0].tag != .punct }) else {
      return nil
    }
    if sentence.words[head].tag == .verb {
      guard let object = sentence.child(head, .obj) else { return nil }
      head = object
    }
    // *Selde 20 boats*: a name and what it gets, which the tree takes for one.
    if sentence.words[head].tag == .propn, let counted = inside.first(where: { $0 > head && sentence.words[$0].tag == .noun }) {
      head = counted
    }
    return stated.bytes(min(sentence.reach[head].lowerBound, head)..<head + 1, in: ground.text)
  }

  /// A clause that opens with *if*, *unless* or *until*, of the act's own clause or of what it is about.
  private func condition(of head: Int, _ object: Range<Int>) -> Range<Int>? {
    let sentence = stated.words
    for word in sentence.words.indices where sentence.words[word].relation == .advcl {
      guard let mark = sentence.child(word, .mark), ground.isOne(of: ground.words.conditions, mark, sentence) else { continue }
      let governor = sentence.words[word].head
      let bytes = stated.bytes(sentence.reach[word].lowerBound..<sentence.reach[word].upperBound + 1, in: ground.text)
      if governor == head || object.contains(stated.bytes(of: governor, in: ground.text).lowerBound) { return bytes }
    }
    return nil
  }

  /// A time behind *by* is a deadline; one of the act's own clause is when it happened.
  private func timed(around head: Int, _ object: Range<Int>) -> (moment: Moment?, deadline: Moment?) {
    let sentence = stated.words
    let reach = stated.bytes(sentence.reach[head].lowerBound..<sentence.reach[head].upperBound + 1, in: ground.text)
    var moment: Moment?, deadline: Moment?
    for timed in ground.annotations.moments {
      let range = ground.text.payload.inText(timed.span.range)
      guard reach.contains(range.lowerBound) else { continue }
      guard timed.moment.precision != .duration, timed.moment.precision != .reference else { continue }
      if isDeadline(range) {
        deadline = deadline ?? timed.moment
      } else if !object.contains(range.lowerBound) {
        moment = moment ?? timed.moment
      }
    }
    return (moment, deadline)
  }

  private func isDeadline(_ range: Range<Int>) -> Bool {
    let words = ground.text.language.acts.deadlines
    let tokens = ground.text.tokens(in: range)
    guard let first = tokens.first, first > 0 else { return false }
    return words.contains(ground.text.key(first)) || words.contains(ground.text.key(first - 1))
      || (first > 1 && ground.text.language.words.definite.contains(ground.text.key(first - 1))
        && words.contains(ground.text.key(first - 2)))
  }

  /// `by executive order`, `through a new fund`.
  private func instrument(of head: Int) -> Span? {
    let sentence = stated.words
    for child in sentence.children[head] where sentence.words[child].relation == .obl {
      guard let preposition = sentence.child(child, .case), ground.isOne(of: ground.words.means, preposition, sentence),
        ground.isOne(of: ground.words.instruments, child, sentence)
      else { continue }
      return ground.span(sentence.reach[child].lowerBound..<sentence.reach[child].upperBound + 1, stated)
    }
    return nil
  }
}
