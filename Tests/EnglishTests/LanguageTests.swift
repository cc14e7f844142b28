import English
import TextAlgorithms
import Testing
import Vocabulary

/// Every field of every part of the language holds something: a field that the pack forgets is empty.
struct LanguageTests {
  static var parts: [(String, Any)] {
    let english = Language.english
    return [
      ("words", english.words), ("keys", english.keys), ("figures", english.figures), ("units", english.units),
      ("comparison", english.comparison), ("blocks", english.blocks), ("credits", english.credits), ("dates", english.dates),
      ("boilerplate", english.boilerplate), ("cues", english.cues), ("frames", english.cues.frames), ("names", english.names),
      ("gazetteer", english.gazetteer), ("agencies", english.agencies), ("thesaurus", english.thesaurus),
      ("sentences", english.sentences), ("lemmas", english.lemmas),
    ]
  }

  /// Whether a field is an empty collection or text, the key of no word, or a set without keys.
  static func isEmpty(_ value: Any) -> Bool {
    switch value {
    case let text as String: text.isEmpty
    case let key as UInt64: key == 0
    case let table as PhraseTable: table.count == 0
    case let keys as KeySet: keys.isEmpty
    case let collection as any Collection: collection.isEmpty
    default: false
    }
  }

  @Test func noFieldIsEmpty() {
    for (name, part) in Self.parts {
      let fields = Mirror(reflecting: part).children
      #expect(!fields.isEmpty, "\(name) has no field")
      for field in fields { #expect(!Self.isEmpty(field.value), "\(name).\(field.label ?? "?") is empty") }
    }
    #expect(!Language.english.profiles.isEmpty)
  }

  @Test func emptyFieldsAreSeen() {
    for field in Mirror(reflecting: WordClasses()).children { #expect(Self.isEmpty(field.value), "\(field.label ?? "?")") }
    for field in Mirror(reflecting: BlockWords()).children { #expect(Self.isEmpty(field.value), "\(field.label ?? "?")") }
  }

  /// The thesaurus is large: it is made once.
  @Test func lexicaAreMadeOnce() {
    #expect(Language.english.thesaurus === Language.english.thesaurus)
    #expect(Language.english.cues === Language.english.cues)
  }
}
