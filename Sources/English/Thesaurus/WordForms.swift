import TextAlgorithms

/// Inflected forms of base forms, as folded bytes: generous, for recognising rather than for writing.
///
/// Regular forms by spelling rules (sibilants, consonant + y, silent e, doubled consonants), irregular ones from a table; British and
/// American spellings in -ise, -yse, -isation and -our. Gives now and then a form that English has not (`oftens`), never fails.
/// Source of the rules: Quirk et al., A Comprehensive Grammar of the English Language, 3.2–3.20.
enum WordForms {
  /// How an entry inflects.
  enum Section: Sendable {
    /// As a verb: base, -s, -ed, -ing.
    case verbs
    /// As a noun: singular and plural.
    case nouns
    /// Not at all.
    case fixed
  }

  /// Gives each form of an entry, the base first; of a phrase (joined by `+` or `-`) the first word inflects as a verb, the last as a noun.
  static func each(of entry: ArraySlice<UInt8>, _ section: Section, _ body: (ArraySlice<UInt8>) -> Void) {
    guard !entry.isEmpty else { return }
    body(entry)
    if let other = otherSpelling(of: entry) {
      body(other)
      inflect(other, section, body)
    }
    inflect(entry, section, body)
  }

  private static func inflect(_ entry: ArraySlice<UInt8>, _ section: Section, _ body: (ArraySlice<UInt8>) -> Void) {
    switch section {
    case .fixed: return
    case .nouns:
      let start = entry.lastIndex { isJoint($0) }.map { $0 + 1 } ?? entry.startIndex
      let word = entry[start...]
      if let plural = irregularPlurals[key(word)] {
        body(entry[..<start] + plural)
      } else if !word.isEmpty {
        body(entry[..<start] + thirdPerson(word))
      }
    case .verbs:
      let end = entry.firstIndex { isJoint($0) } ?? entry.endIndex
      let word = entry[..<end]
      guard word.count > 1 else { return }
      let rest = entry[end...]
      body(thirdPerson(word) + rest)
      if let pasts = irregularVerbs[key(word)] {
        for past in pasts { body(past + rest) }
        for stem in stems(word) { body(stem + Suffix.ing + rest) }
      } else if word.last == Letter.e {
        body(word + Suffix.d + rest)
        body(gerundStem(word) + Suffix.ing + rest)
      } else if endsInConsonantY(word) {
        body(word.dropLast() + Suffix.ied + rest)
        body(word + Suffix.ing + rest)
      } else {
        for stem in stems(word) {
          body(stem + Suffix.ed + rest)
          body(stem + Suffix.ing + rest)
        }
      }
    }
  }

  /// The third person of a verb, which is also the plural of a noun.
  private static func thirdPerson(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = word.last else { return word }
    let before = word.dropLast().last ?? 0
    if endsInConsonantY(word) { return word.dropLast() + Suffix.ies }
    if last == Letter.s || last == Letter.x || last == Letter.z { return word + Suffix.es }
    if last == Letter.h, before == Letter.c || before == Letter.s { return word + Suffix.es }
    if last == Letter.o, word.count > 1, !isVowel(before), before != Letter.t { return word + Suffix.es }
    return word + Suffix.s
  }

  /// What stands before -ing in a word on -e: `los`, `dy`, `agree`.
  private static func gerundStem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let before = word.dropLast().last ?? 0
    if before == Letter.i { return word.dropLast(2) + Suffix.y }
    return before == Letter.e || before == Letter.o || before == Letter.y ? word : word.dropLast()
  }

  /// What stands before -ed and -ing: `stopp` for `stop`; two where English has both (`signal`, `signall`).
  private static func stems(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard let last = word.last else { return [] }
    if last == Letter.e { return [gerundStem(word)] }
    let head = word.dropLast()
    var onset = head.dropLast()
    if onset.last == Letter.u, onset.dropLast().last == Letter.q { onset = onset.dropLast() }  // no vowel: quit, equip
    guard !onset.isEmpty, !isVowel(last), last != Letter.w, last != Letter.x, last != Letter.y, let vowel = head.last, isVowel(vowel),
      let opening = onset.last, !isVowel(opening)
    else { return [word] }
    let doubled = word + [last]
    let isOneSyllable = !onset.contains { isVowel($0) || $0 == Letter.y }
    if isOneSyllable || stressedLast.contains(key(word)) { return [doubled] }
    return last == Letter.l || last == Letter.p ? [word, doubled] : [word]
  }

  /// The American spelling of a British one, or nil.
  private static func otherSpelling(of entry: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard entry.count > 5 else { return nil }
    let s: Int
    if entry.hasSuffix("ise") || entry.hasSuffix("yse") {
      s = entry.endIndex - 2
    } else if entry.hasSuffix("isation") {
      s = entry.endIndex - 6
    } else if entry.hasSuffix("our") {
      return entry.dropLast(2) + [Letter.r]
    } else {
      return nil
    }
    var other = entry
    other[s] = Letter.z
    return other
  }

  /// `Folding.key` of bytes already folded.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  private static func endsInConsonantY(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.last == Letter.y, let before = word.dropLast().last else { return false }
    return !isVowel(before)
  }

  private static func isVowel(_ b: UInt8) -> Bool { b == Letter.a || b == Letter.e || b == Letter.i || b == Letter.o || b == Letter.u }

  private static func isJoint(_ b: UInt8) -> Bool { b == 0x2B || b == 0x2D }

  private enum Letter {
    static let a: UInt8 = 0x61, c: UInt8 = 0x63, e: UInt8 = 0x65, h: UInt8 = 0x68, i: UInt8 = 0x69, l: UInt8 = 0x6C, o: UInt8 = 0x6F
    static let p: UInt8 = 0x70, q: UInt8 = 0x71, r: UInt8 = 0x72, s: UInt8 = 0x73, t: UInt8 = 0x74, u: UInt8 = 0x75, w: UInt8 = 0x77
    static let x: UInt8 = 0x78, y: UInt8 = 0x79, z: UInt8 = 0x7A
  }

  private enum Suffix {
    static let s = Array("s".utf8), es = Array("es".utf8), ies = Array("ies".utf8), d = Array("d".utf8), ed = Array("ed".utf8)
    static let ied = Array("ied".utf8), ing = Array("ing".utf8), y = Array("y".utf8)
  }

  /// Longer verbs that double their last consonant because the stress is on it.
  private static let stressedLast = Set(
    """
    abet abhor acquit admit allot befit begin commit compel concur confer control defer deter emit excel expel forbid forget incur infer
    input occur omit outbid patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit upset
    """.split { $0 == " " || $0 == "\n" }.map { Folding.key(String($0)) })

  private static let irregularVerbs = table(
    """
    beat beaten/bear bore borne born/become became/begin began begun/bend bent/bet bet/bid bid/bind bound/bite bit bitten
    bleed bled/blow blew blown/break broke broken/bring brought/broadcast broadcast/build built/burn burned burnt/burst burst
    buy bought/cast cast/catch caught/choose chose chosen/come came/cost cost/cut cut/deal dealt/dig dug/do did done
    draw drew drawn/drink drank drunk/drive drove driven/eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought
    find found/flee fled/fly flew flown/forbid forbade forbidden/forecast forecast/foresee foresaw foreseen
    forget forgot forgotten/forgive forgave forgiven/freeze froze frozen/get got gotten/give gave given/go went gone/grind ground
    grow grew grown/hang hung/have had/hear heard/hide hid hidden/hit hit/hold held/hurt hurt/keep kept/know knew known/lay laid
    lead led/learn learned learnt/leave left/lend lent/let let/lose lost/make made/mean meant/meet met/outbid outbid
    overcome overcame/overrun overran/oversee oversaw overseen/overthrow overthrew overthrown/pay paid/put put/quit quit quitted
    read read/rebuild rebuilt/retake retook retaken/ride rode ridden/ring rang rung/rise rose risen/run ran/say said/see saw seen
    seek sought/sell sold/send sent/set set/shake shook shaken/shed shed/shoot shot/show showed shown/shrink shrank shrunk
    shut shut/sing sang sung/sink sank sunk/sit sat/slay slew slain/sleep slept/slide slid/speak spoke spoken/speed sped speeded
    spell spelled spelt/spend spent/spill spilled spilt/split split/spread spread/spring sprang sprung/stand stood
    steal stole stolen/stick stuck/strike struck stricken/strive strove striven/swear swore sworn/sweep swept
    swell swelled swollen/swim swam swum/take took taken/teach taught/tell told/think thought/throw threw thrown
    undergo underwent undergone/understand understood/undertake undertook undertaken/uphold upheld/wage waged/wake woke woken
    wear wore worn/wed wed wedded/win won/wind wound/withdraw withdrew withdrawn/withhold withheld/withstand withstood
    write wrote written
    """)

  private static let irregularPlurals = table(
    """
    man men/woman women/child children/person people persons/wife wives/life lives/half halves/thief thieves/leaf leaves
    crisis crises/fireman firemen/policeman policemen/serviceman servicemen/spokesman spokesmen/chairman chairmen
    congressman congressmen/analysis analyses/gunman gunmen/crewman crewmen/businessman businessmen/sportsman sportsmen
    newsman newsmen/hitman hitmen/marksman marksmen/hypothesis hypotheses/diagnosis diagnoses/fisherman fishermen
    strongman strongmen/clergyman clergymen/tradesman tradesmen
    """
  ).compactMapValues { $0.first }

  /// Lines of `base form form`, `/` or a line end between them, as key of the base → forms.
  private static func table(_ text: String) -> [UInt64: [ArraySlice<UInt8>]] {
    var out: [UInt64: [ArraySlice<UInt8>]] = [:]
    for row in Array(text.utf8).split(whereSeparator: { $0 == 0x0A || $0 == 0x2F }) {
      let words = row.split(separator: 0x20)
      guard let base = words.first else { continue }
      out[key(base)] = Array(words.dropFirst())
    }
    return out
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in those of a literal.
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    guard count >= suffix.utf8CodeUnitCount else { return false }
    let start = endIndex - suffix.utf8CodeUnitCount
    for i in 0..<suffix.utf8CodeUnitCount where self[start + i] != suffix.utf8Start[i] { return false }
    return true
  }
}
