import TextAlgorithms

/// Words that reporters and translators exchange when they retell one statement, in numbered groups.
///
/// A word may stand in several groups, one for each of its senses; sharing one makes two words synonyms, which is not transitive.
/// Cost: a look-up is one hash probe.
package final class Thesaurus: Sendable {
  /// Entries of several words and with hyphens, in every inflection of the word that inflects; the value is for `groups(ofPhrase:)`.
  package let phrases: PhraseTable
  /// How many groups there are; they are numbered from zero.
  package let groupCount: Int
  /// Key of a form → place in `starts`.
  private let lists: [UInt64: Int32]
  /// Where the groups of a list begin in `numbers`; one more than there are lists.
  private let starts: [Int32]
  private let numbers: [UInt16]

  /// A form of a word or phrase in a group.
  package struct Form: Sendable {
    package var key: UInt64
    package var group: UInt16

    package init(key: UInt64, group: UInt16) {
      self.key = key
      self.group = group
    }
  }

  /// How many different forms have a key.
  package var formCount: Int { lists.count }

  /// Groups of a word by the key of its folded form, any inflection: ascending, empty where the word is unknown.
  ///
  /// A phrase is found by the key of its words with single spaces between them.
  package func groups(of key: UInt64) -> ArraySlice<UInt16> { lists[key].map { groups(ofPhrase: $0) } ?? [] }

  /// Groups of a phrase found in `phrases`, by the value found: ascending; none where there is no such phrase.
  package func groups(ofPhrase list: Int32) -> ArraySlice<UInt16> {
    guard list >= 0, Int(list) + 1 < starts.count else { return [] }
    return numbers[Int(starts[Int(list)])..<Int(starts[Int(list) + 1])]
  }

  /// Whether two words or phrases are the same or share a group.
  package func areSynonyms(_ a: UInt64, _ b: UInt64) -> Bool {
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

  /// - Parameters:
  ///   - unsorted: every form with each of its groups, in any order.
  ///   - spoken: phrases, each with the key of its form.
  package init(forms unsorted: [Form], phrases spoken: [(phrase: String, key: UInt64)], groupCount: Int) {
    self.groupCount = groupCount
    var forms = unsorted
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
}
