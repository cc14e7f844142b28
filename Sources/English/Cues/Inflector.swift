/// Inflected forms of English words by rule; what no rule gives comes from a table.
///
/// Spelling rules: sibilants and -o take -es; consonant + y becomes -ies, -ied; a final -e goes before -ing, -ie becomes -ying; a last
/// consonant after one vowel is doubled in words of one syllable and in those listed as stressed on the last. Refuses nothing: an
/// unknown irregular word gets regular forms. Source: Quirk et al., A Comprehensive Grammar of the English Language, 3.2–3.20.
enum Inflector {
  /// Base, third person, past, participle and gerund with British and American doublets; each once, base first.
  static func verbForms(_ base: String) -> [String] {
    var forms = [base, thirdPerson(base)]
    forms += irregular[base] ?? regularPast(base)
    forms += gerunds(base)
    var out: [String] = []
    for form in forms where !out.contains(form) { out.append(form) }
    return out
  }

  /// The plural; of a compound in `of` (secretary of state) that of the word before.
  static func plural(_ noun: String) -> String {
    let words = WordList.split(noun, " ")
    if let of = words.firstIndex(of: "of"), of > 0 {
      return (words[..<(of - 1)] + [plural(words[of - 1])] + words[of...]).joined(separator: " ")
    }
    if noun.hasSuffix("man") && !["human", "Human", "german", "German", "roman", "Roman", "shaman", "talisman"].contains(noun) {
      return String(noun.dropLast(3)) + "men"
    }
    if noun.hasSuffix("person") && noun != "person" { return noun + "s" }
    return irregularPlurals[noun] ?? thirdPerson(noun)
  }

  static func thirdPerson(_ base: String) -> String {
    let letters = Array(base.utf8)
    if endsInConsonantY(letters) { return String(base.dropLast()) + "ies" }
    if base.hasSuffix("z") { return stems(base)[0] + "es" }  // quizzes
    for tail in ["s", "x", "ch", "sh"] where base.hasSuffix(tail) { return base + "es" }
    if letters.last == 0x6F, letters.count > 1, !isVowel(letters[letters.count - 2]) { return base + "es" }
    return base + "s"
  }

  private static func regularPast(_ base: String) -> [String] {
    let letters = Array(base.utf8)
    if base.hasSuffix("e") { return [base + "d"] }
    if endsInConsonantY(letters) { return [String(base.dropLast()) + "ied"] }
    return stems(base).map { $0 + "ed" }
  }

  private static func gerunds(_ base: String) -> [String] {
    if base.hasSuffix("ie") { return [String(base.dropLast(2)) + "ying"] }
    if base.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: { base.hasSuffix($0) }) { return [String(base.dropLast()) + "ing"] }
    return stems(base).map { $0 + "ing" }
  }

  /// The stem before -ed and -ing: `stop` → `stopp`; both spellings where English has both (`signal`, `signall`).
  private static func stems(_ base: String) -> [String] {
    let letters = Array(base.utf8)
    guard let last = letters.last, letters.count >= 3 else { return [base] }
    if last == 0x63 { return [base + "k"] }  // panic → panicked
    guard !isVowel(last), ![0x77, 0x78, 0x79].contains(last), isVowelLetter(letters, letters.count - 2),
      !isVowelLetter(letters, letters.count - 3)
    else { return [base] }
    let doubled = base + String(UnicodeScalar(last))
    if syllables(letters) == 1 || stressedLast.contains(base) { return [doubled] }
    return last == 0x6C ? [base, doubled] : [base]
  }

  private static func syllables(_ letters: [UInt8]) -> Int {
    var count = 0
    for i in letters.indices where isVowelLetter(letters, i) && !(i > 0 && isVowelLetter(letters, i - 1)) { count += 1 }
    return count
  }

  private static func endsInConsonantY(_ letters: [UInt8]) -> Bool {
    letters.count > 1 && letters[letters.count - 1] == 0x79 && !isVowel(letters[letters.count - 2])
  }

  private static func isVowel(_ b: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(b) }

  /// A vowel, where the u of `qu` is none (`quip`, `quiz`) and an inner y is one.
  private static func isVowelLetter(_ letters: [UInt8], _ i: Int) -> Bool {
    if letters[i] == 0x75, i > 0, letters[i - 1] == 0x71 { return false }
    return isVowel(letters[i]) || (letters[i] == 0x79 && i > 0)
  }

  /// Longer words that double their last consonant because the stress is on it.
  static let stressedLast = Set(
    WordList.words(
      """
      admit allot begin commit compel concur confer control defer deter embed emit excel expel forbid forget incur infer occur omit
      outbid patrol
      permit prefer propel rebel rebut rebuff recur refer regret remit repel submit transfer transmit unplug upset abet acquit input
      """))

  /// Base: past and participle in every spelling.
  static let irregular: [String: [String]] = {
    var out: [String: [String]] = [:]
    for line in WordList.labelled(irregularText) { out[line.label] = line.items.flatMap { WordList.split($0, " ") } }
    return out
  }()

  static let irregularPlurals = [
    "person": "people", "child": "children", "wife": "wives", "attorney general": "attorneys general", "police": "police",
    "secretary-general": "secretaries-general", "governor-general": "governors-general", "clergy": "clergy", "youth": "youths",
  ]

  private static let irregularText = """
    say: said
    tell: told
    retell: retold
    foretell: foretold
    write: wrote written
    speak: spoke spoken
    know: knew known
    think: thought
    rethink: rethought
    feel: felt
    hear: heard
    find: found
    understand: understood
    misunderstand: misunderstood
    see: saw seen
    foresee: foresaw foreseen
    forecast: forecast forecasted
    swear: swore sworn
    read: read
    seek: sought
    hold: held
    mean: meant
    learn: learned learnt
    forget: forgot forgotten
    put: put
    make: made
    lay: laid
    set: set
    bet: bet betted
    bid: bid bade bidden
    plead: pleaded pled
    undertake: undertook undertaken
    take: took taken
    shoot: shot
    give: gave given
    go: went gone
    come: came come
    bring: brought
    sing: sang sung
    begin: began begun
    break: broke broken
    broadcast: broadcast
    hit: hit
    let: let
    leave: left
    get: got gotten
    forbid: forbade forbidden
    strike: struck
    stand: stood
    withdraw: withdrew withdrawn
    fight: fought
    dream: dreamed dreamt
    spell: spelled spelt
    quit: quit
    """
}
