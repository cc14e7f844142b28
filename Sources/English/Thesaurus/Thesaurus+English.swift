import TextAlgorithms
import Vocabulary

/// Words of news English that reporters and translators exchange when they retell one statement, in groups.
///
/// A group holds verbs, nouns and adjectives alike, and derivations with their root: `decide`, `opt`, `decision`, `choice`. A word may
/// stand in several groups, one for each of its senses; sharing one makes two words synonyms, which is not transitive. The groups are
/// written as base forms in the extensions of `Thesaurus`; `WordForms` makes the inflections. Written from general knowledge.
///
/// Refuses: to tell senses apart (`fire` is a blaze and a dismissal), and antonyms, which the tests keep out of every group.
extension Thesaurus {
  static let english = Thesaurus.read(texts)

  static let texts = [actionsText, conflictText, politicsText, societyText, qualitiesText]

  /// Reads groups of synonyms from text.
  ///
  /// Notation: a line is a group, a line that begins with `#` a comment. Entries stand between spaces, `+` joins the words of a phrase.
  /// Entries inflect as verbs (which includes the plural), after `;` as nouns, after `|` not at all. Of a verb phrase the first word
  /// inflects, of a noun phrase the last.  Groups beyond the 65,536th are left out.
  static func read(_ texts: [String]) -> Thesaurus {
    var forms: [Thesaurus.Form] = []
    forms.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count } / 2)
    var spoken: [(phrase: String, key: UInt64)] = []
    var group = 0
    for text in texts {
      let source = Array(text.utf8)
      let bytes = Folding.folded(source, 0..<source.count)
      for line in bytes.split(separator: 0x0A) where line.first != 0x23 && group <= Int(UInt16.max) {
        readEntries(of: line) { entry, section in
          let isPhrase = entry.contains { $0 == 0x2B || $0 == 0x2D }
          WordForms.each(of: entry, section) { form in
            var hash = StableHash()
            for byte in form { hash.add(byte == 0x2B ? 0x20 : byte) }
            forms.append(Thesaurus.Form(key: hash.value, group: UInt16(group)))
            if isPhrase { spoken.append((String(decoding: form.map { $0 == 0x2B ? 0x20 : $0 }, as: UTF8.self), hash.value)) }
          }
        }
        group += 1
      }
    }
    return Thesaurus(forms: forms, phrases: spoken, groupCount: group)
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
