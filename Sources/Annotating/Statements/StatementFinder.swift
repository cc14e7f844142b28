import TextAlgorithms
import Vocabulary

/// Finds what the clauses of a report state: every predication with its clause, roles, actors, figures and times, and its holder.
///
/// No statement are auxiliaries, the verbs of light-verb phrases (their noun is), the cues of quotations (what is said is), and nouns that
/// state an event of nobody. Cost: linear in the words.
struct StatementFinder {
  let text: Text
  let sentences: [StatedSentence]
  private let clauses: ClauseSpans
  private let modality: StatementModality
  private let fillers: ArgumentFillers
  private let holders: StatementHolders

  init(text: Text, sentences: [StatedSentence], annotations: Annotations) {
    self.text = text
    self.sentences = sentences
    clauses = ClauseSpans(words: text.language.words)
    modality = StatementModality(language: text.language)
    fillers = ArgumentFillers(text: text, annotations: annotations)
    holders = StatementHolders(text: text, quotations: annotations.quotations)
  }

  /// In the order of their predicates.
  func find() -> [Statement] {
    sentences.flatMap { sentence -> [Statement] in
      let light = Set(sentence.predicates.compactMap { clauses.lightVerb(of: $0) })
      return sentence.predicates.filter { !light.contains($0.word) }.flatMap { statements($0, sentence) }
    }
  }

  private func statements(_ predicate: Predicate, _ stated: StatedSentence) -> [Statement] {
    let sentence = stated.words
    guard let head = clauses.head(of: predicate, in: sentence) else { return [] }
    let bytes = stated.bytes(of: predicate.word, in: text)
    guard !holders.isCue(bytes) else { return [] }
    let holder = holders.holder(of: bytes)
    let words = clauses.span(of: head, for: predicate, in: sentence)
    var clause = stated.bytes(words, in: text)
    if let holder { clause = clause.clamped(to: holders.part(of: bytes, in: holder.quotation)) }
    guard clause.contains(bytes.lowerBound) else { return [] }
    let told = modality.tell(predicate, head: head, in: sentence, isHeld: holder != nil)
    let arguments = predicate.arguments.map { argument in
      (argument, fillers.filled(argument.role, stated.bytes(argument.words, in: text), head: stated.bytes(of: argument.head, in: text)))
    }
    return split(arguments, stated).enumerated().map { part, arguments in
      Statement(
        id: Identifier(StableHash.hexadecimal(of: ["statement", text.report.value, "\(bytes.lowerBound)", "\(part)"])),
        span: text.span(bytes: clause),
        predicate: .init(span: text.span(bytes: bytes), lemma: sentence.lemmas[predicate.word], sense: predicate.roleset),
        arguments: arguments, polarity: told.polarity, modality: told.modality, veridicality: told.veridicality, holder: holder)
    }
  }

  /// One list of arguments for each of several named actors who play the first part together.
  private func split(
    _ arguments: [(Predicate.Argument, Statement.Argument)], _ stated: StatedSentence
  ) -> [[Statement.Argument]] {
    let all = arguments.map(\.1)
    let sentence = stated.words
    guard let place = arguments.firstIndex(where: { $0.0.role == .arg0 }) ?? arguments.firstIndex(where: { $0.0.role == .arg1 }) else {
      return [all]
    }
    let argument = arguments[place].0
    let heads =
      [argument.head] + sentence.children[argument.head].filter { sentence.words[$0].relation == .conj && argument.words.contains($0) }
    let parts = heads.compactMap { head -> Statement.Argument? in
      let words = clauses.conjunct(head, of: heads, in: sentence).clamped(to: argument.words)
      let filled = fillers.filled(argument.role, stated.bytes(words, in: text), head: stated.bytes(of: head, in: text))
      return filled.actor == nil ? nil : filled
    }
    guard parts.count == heads.count, parts.count > 1, Set(parts.map(\.actor)).count == parts.count else { return [all] }
    return parts.map { part in
      var some = all
      some[place] = part
      return some
    }
  }
}
