import TextAlgorithms

/// Words of news English that reporters and translators exchange when they retell one statement, in groups.
///
/// A group holds verbs, nouns and adjectives alike, and derivations with their root: `decide`, `opt`, `decision`, `choice`. A word may
/// stand in several groups, one for each of its senses; sharing one makes two words synonyms, which is not transitive. The groups are
/// written as base forms in the extensions of this type; `WordForms` makes the inflections. Written from general knowledge.
///
/// Refuses: to tell senses apart (`fire` is a blaze and a dismissal), and antonyms, which the tests keep out of every group.
/// Cost: the text is read once, at first use; a look-up is one hash probe.
enum Thesaurus {
  /// Groups of a word by the key of its folded form, any inflection: ascending, empty where the word is unknown.
  ///
  /// A phrase is found by the key of its words with single spaces between them.
  static func groups(of key: UInt64) -> ArraySlice<UInt16> { table.groups(of: key) }

  /// Groups of a phrase found in `phrases`, by the value found: ascending.
  static func groups(ofPhrase value: Int32) -> ArraySlice<UInt16> { table.groups(at: value) }

  /// Whether two words or phrases are the same or share a group.
  static func areSynonyms(_ a: UInt64, _ b: UInt64) -> Bool {
    if a == b { return true }
    let a = groups(of: a)
    let b = groups(of: b)
    var i = a.startIndex
    var j = b.startIndex
    while i < a.endIndex, j < b.endIndex {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  /// Entries of several words and with hyphens, in every inflection of the word that inflects; the value is for `groups(ofPhrase:)`.
  static var phrases: PhraseTable { table.phrases }

  /// How many groups there are; they are numbered from zero.
  static var groupCount: Int { table.groupCount }

  static let texts = [actionsText, conflictText, politicsText, societyText, qualitiesText]

  static let table = ThesaurusTable(texts)
}

/// Groups of synonyms read from text: from the key of each form to the numbers of its groups.
///
/// Notation: a line is a group, a line that begins with `#` a comment. Entries stand between spaces, `+` joins the words of a phrase.
/// Entries inflect as verbs (which includes the plural), after `;` as nouns, after `|` not at all. Of a verb phrase the first word
/// inflects, of a noun phrase the last.
struct ThesaurusTable: Sendable {
  let phrases: PhraseTable
  let groupCount: Int
  /// Key of a form → place in `starts`.
  private let lists: [UInt64: Int32]
  /// Where the groups of a list begin in `numbers`; one more than there are lists.
  private let starts: [Int32]
  private let numbers: [UInt16]

  /// How many different forms have a key.
  var formCount: Int { lists.count }

  func groups(of key: UInt64) -> ArraySlice<UInt16> { lists[key].map { groups(at: $0) } ?? [] }

  /// The groups of a list; none where there is no such list.
  func groups(at list: Int32) -> ArraySlice<UInt16> {
    guard list >= 0, Int(list) + 1 < starts.count else { return [] }
    return numbers[Int(starts[Int(list)])..<Int(starts[Int(list) + 1])]
  }

  /// Groups beyond the 65,536th are left out.
  init(_ texts: [String]) {
    var forms: [Form] = []
    forms.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count } / 2)
    var spoken: [(phrase: String, key: UInt64)] = []
    var group = 0
    for text in texts {
      let source = Array(text.utf8)
      let bytes = Folding.folded(source, 0..<source.count)
      for line in bytes.split(separator: 0x0A) where line.first != 0x23 && group <= Int(UInt16.max) {
        Self.readEntries(of: line) { entry, section in
          let isPhrase = entry.contains { $0 == 0x2B || $0 == 0x2D }
          WordForms.each(of: entry, section) { form in
            var hash = StableHash()
            for byte in form { hash.add(byte == 0x2B ? 0x20 : byte) }
            forms.append(Form(key: hash.value, group: UInt16(group)))
            if isPhrase { spoken.append((String(decoding: form.map { $0 == 0x2B ? 0x20 : $0 }, as: UTF8.self), hash.value)) }
          }
        }
        group += 1
      }
    }
    groupCount = group
    forms.sort { ($0.key, $0.group) < ($1.key, $1.group) }

    var lists: [UInt64: Int32] = [:]
    lists.reserveCapacity(forms.count)
    var starts: [Int32] = []
    var numbers: [UInt16] = []
    for (i, form) in forms.enumerated() {
      if i == 0 || forms[i - 1].key != form.key {
        lists[form.key] = Int32(starts.count)
        starts.append(Int32(numbers.count))
      } else if forms[i - 1].group == form.group {
        continue
      }
      numbers.append(form.group)
    }
    starts.append(Int32(numbers.count))
    phrases = PhraseTable(spoken.lazy.map { ($0.phrase, lists[$0.key] ?? -1) })
    self.lists = lists
    self.starts = starts
    self.numbers = numbers
  }

  private struct Form {
    var key: UInt64
    var group: UInt16
  }

  /// The entries of a line in order, each with how it inflects.
  static func readEntries(of line: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>, WordForms.Section) -> Void) {
    var section = WordForms.Section.verbs
    for entry in line.split(separator: 0x20) {
      if entry.count == 1, entry.first == 0x3B {
        section = .nouns
      } else if entry.count == 1, entry.first == 0x7C {
        section = .fixed
      } else {
        body(entry, section)
      }
    }
  }
}
