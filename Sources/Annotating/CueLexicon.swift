import TextAlgorithms
import Vocabulary

/// Words that report speech, thought and acts of speech, by class. Our own list.
///
/// Verbs stand in `CueLexicon+Verbs` by base form; `Inflector` gives the others. A form of two verbs belongs to the one listed first.
/// Verbs with a particle (`rule out`, `call on`) are phrases; their first word alone need not be a cue.
enum CueLexicon {
  /// A reporting verb.
  struct Verb: Sendable, Hashable {
    /// Base form, with its particle: `rule out`.
    let lemma: String
    let cueClass: Version.CueClass
    /// Whether it normally accompanies a direct quotation.
    let isSaying: Bool
  }

  /// Verbs in every form that may stand beside a direct quotation; one word each.
  static let saying: Set<UInt64> = Set(forms.filter { verbs[$0.value].isSaying && $0.words.count == 1 }.map { Folding.key($0.words[0]) })

  /// The class of a form of a one-word verb, or nil.
  static func classOf(_ key: UInt64) -> Version.CueClass? { byKey[key].map { verbs[$0].cueClass } }

  /// The base form of a form of a one-word verb, or nil.
  static func lemmaOf(_ key: UInt64) -> String? { byKey[key].map { verbs[$0].lemma } }

  /// The longest reporting verb that begins at a token, with its particle if it has one (`pointed out`), and how many tokens it takes.
  static func verb(at i: Int, in tokens: [Token], end: Int) -> (length: Int, verb: Verb)? {
    guard let match = table.longestMatch(at: i, in: tokens, end: end) else { return nil }
    return (match.length, verbs[Int(match.value)])
  }

  /// The class of a noun that reports, singular or plural (`plea`, `demands`), or nil.
  static func classOfNoun(_ key: UInt64) -> Version.CueClass? { nouns[key] }

  /// Nouns that report, in both numbers, with their class.
  static let nouns: [UInt64: Version.CueClass] = {
    var out: [UInt64: Version.CueClass] = [:]
    for (cueClass, words) in labelled(nounText) {
      for word in words {
        for form in [word, Inflector.plural(word)] where out[Folding.key(form)] == nil { out[Folding.key(form)] = cueClass }
      }
    }
    return out
  }()

  /// Forms of be, have, do and the modals, with those that swallow their negation.
  static let auxiliaries = keys(
    """
    be am is are was were been being have has had having do does did done will would shall should can could may might must ought
    wo ca sha 's 've 'd 'll 're 'm n't not cannot need dare get gets got
    """)

  /// Adverbs that may stand between the subject and the cue, or between auxiliary and cue.
  static let adverbs = keys(
    """
    also later again repeatedly previously earlier then now still always often never once twice already just only even recently today
    yesterday tomorrow tonight reportedly allegedly apparently publicly privately openly clearly explicitly simply merely further
    additionally similarly likewise meanwhile subsequently afterwards afterward finally eventually ultimately first initially originally
    immediately quickly promptly separately directly bluntly briefly flatly firmly strongly sharply angrily calmly quietly famously
    formally officially effectively essentially basically consistently constantly continually frequently regularly usually generally
    sometimes occasionally rarely seldom certainly definitely obviously rightly wrongly falsely mistakenly correctly truly really
    actually probably possibly perhaps maybe duly readily reluctantly grudgingly cautiously carefully politely jokingly emphatically
    categorically vehemently unequivocally specifically particularly especially notably correctly solemnly tearfully instead therefore
    thus however nevertheless nonetheless though too both all either ever long since soon simultaneously jointly collectively
    vigorously adamantly steadfastly routinely widely broadly largely mostly partly
    """)

  /// Every verb, in the order of its list.
  static let verbs: [Verb] = {
    var out: [Verb] = []
    for (cueClass, words) in labelled(verbText) {
      for word in words {
        let isSaying = word.hasPrefix("*")
        let lemma = WordList.split(String(isSaying ? word.dropFirst() : word[...]), "+").joined(separator: " ")
        out.append(Verb(lemma: lemma, cueClass: cueClass, isSaying: isSaying))
      }
    }
    return out
  }()

  /// Every form with the index of its verb.
  private static let forms: [(words: [String], value: Int)] = verbs.enumerated().flatMap { index, verb in
    let words = WordList.split(verb.lemma, " ")
    return Inflector.verbForms(words[0]).map { ([$0] + words.dropFirst(), index) }
  }

  private static let byKey: [UInt64: Int] = {
    var out: [UInt64: Int] = [:]
    for form in forms where form.words.count == 1 && out[Folding.key(form.words[0])] == nil { out[Folding.key(form.words[0])] = form.value }
    return out
  }()

  private static let table = PhraseTable(forms.map { (phrase: $0.words.joined(separator: " "), value: Int32($0.value)) })

  /// Lines `class: word word`.
  static func labelled(_ text: String) -> [(cueClass: Version.CueClass, words: [String])] {
    WordList.labelled(text).map { (Version.CueClass(rawValue: $0.label) ?? .other, $0.items.flatMap { WordList.split($0, " ") }) }
  }

  static func keys(_ words: String) -> Set<UInt64> { WordList.keys(WordList.words(words)) }
}
