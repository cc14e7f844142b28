import TextAlgorithms
import Vocabulary

/// A clause or sentence of a report that may tell a claim.
struct Stretch {
  let report: Int
  /// Number of its sentence over all reports.
  let sentence: Int
  let grain: ClauseCutter.Grain
  let span: Span
  /// Bytes of the text as a reader sees it.
  let bytes: Range<Int>
  /// The same for stretches in the same words.
  let key: UInt64
  /// An odd number of words that deny.
  let isNegative: Bool
  /// The quotation that most of it lies in.
  let quotation: EventQuotation?
  /// What is known of the statement that it makes.
  let predicate: EventPredicate?
  /// Whether it reads as a sentence: a clause with its subject inside, or a sentence; not opened by a pronoun.
  let isComplete: Bool
}

/// What the stretches of an event are compared by: for each stretch one list of each kind.
struct StretchLists {
  /// Different items that are no actors, rising.
  var things = NumberLists<Int32>()
  var actors = NumberLists<Int32>()
  var figures = NumberLists<Int32>()
  var moments = NumberLists<Int32>()
  /// The item of each word with a stem.
  var words = NumberLists<Int32>()
  /// The groups of the thesaurus of each of those words: one list for every number of `words`.
  var synonyms = NumberLists<UInt16>()
  /// The groups of all words, rising.
  var groups = NumberLists<UInt16>()
  var subjectActors = NumberLists<Int32>()
  var subjectStems = NumberLists<Int32>()
  /// Keys of its words in lower case, marks left out.
  var forms = NumberLists<UInt64>()
  /// Keys of three words in a row, rising.
  var triples = NumberLists<UInt64>()
  /// Who speaks, one number for each stretch: an item, `unknownVoice` or `ownVoice`.
  var voices: [Int32] = []
  static let unknownVoice: Int32 = -1
  /// The report's.
  static let ownVoice: Int32 = -2
}

/// The predicate of a stretch, and how it is stated.
struct EventPredicate {
  /// The same for predicates of one sense.
  var sense: UInt64
  var isNegative: Bool
  var modality: Statement.Modality
}

/// A version of an utterance, as a stretch that lies in it sees it.
struct EventQuotation {
  var utterance: Identifier
  var speaker: Identifier?
}

/// A sentence of the event.
struct EventSentence {
  var report: Int
  /// Different items, rising, and their weight.
  var items: [Int32]
  var weight: Int
  /// The same for sentences with the same items.
  var key: UInt64
  /// Its place among the sentences of its story; those of titles and headings have none.
  var place: Int?
}
