/// The words of a text with tags, lemmas, trees and names: what CoNLL-U and BIO are printed from.
///
/// Words are in the order of the text and belong to exactly one sentence each; a sentence is a tree with one root.
package struct Syntax: Sendable, Hashable {
  package var words: [SyntacticWord]
  /// Ranges of `words`, in order; together they are all words. None is empty.
  package var sentences: [Range<Int>]
  /// In order; `Predicate.word` and the words of arguments are indices of `words`. None where roles were not asked for.
  package var predicates: [Predicate] = []

  package init(words: [SyntacticWord] = [], sentences: [Range<Int>] = []) {
    self.words = words
    self.sentences = sentences
  }
}

/// A word in its sentence's tree, after Universal Dependencies.
package struct SyntacticWord: Sendable, Hashable {
  /// Bytes of the text as a reader sees it.
  package var range: Range<Int>
  package var lemma: String
  package var tag: UniversalTag
  package var pennTag: PennTag
  /// Morphological features as CoNLL-U writes them, `Number=Sing|Person=3`; empty where there are none.
  package var features: String
  /// Index into `Syntax.words`; nil for the root of the sentence.
  package var head: Int?
  package var relation: Relation
  package var name: NameTag
  /// The beginning of the kind that is likeliest if the word does belong to a name.
  package var likelyName: NameTag
  /// The word belongs to the same orthographic token as the word before it: `n't` of `don't`, `'s` of `Ida's`.
  package var continues: Bool

  package init(
    range: Range<Int>, lemma: String = "", tag: UniversalTag = .x, pennTag: PennTag = .fw, features: String = "", head: Int? = nil,
    relation: Relation = .root, name: NameTag = .outside, likelyName: NameTag = .beginsPerson,
    continues: Bool = false
  ) {
    self.range = range
    self.lemma = lemma
    self.tag = tag
    self.pennTag = pennTag
    self.features = features
    self.head = head
    self.relation = relation
    self.name = name
    self.likelyName = likelyName
    self.continues = continues
  }
}

/// Where a word stands in a name: outside, or at the beginning or inside of one of a kind (BIO).
package enum NameTag: UInt8, Sendable, CaseIterable {
  case outside, beginsPerson, insidePerson, beginsOrganisation, insideOrganisation, beginsPlace, insidePlace

  /// As BIO files write it: `O`, `B-PER`, `I-PER`, `B-ORG`, `I-ORG`, `B-LOC`, `I-LOC`.
  package var name: String { Self.names[Int(rawValue)] }

  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
}
