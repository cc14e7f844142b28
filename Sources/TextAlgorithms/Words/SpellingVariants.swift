/// One form for words that English spells in two ways: `defence` and `defense`, `organise` and `organize`, `centre` and `center`.
///
/// Works on folded bytes (see `Folding`) by endings and a short list; the result is a key to compare, not a word to print. Words of four
/// letters or fewer stay as they are unless listed. It may join a few words that are two (`metre` and `meter`), which comparison bears.
package enum SpellingVariants {
  private static let listed: [[UInt8]: [UInt8]] = {
    var out: [[UInt8]: [UInt8]] = [:]
    let pairs = """
      defence defense defences defenses offence offense offences offenses licence license licences licenses pretence pretense
      programme program programmes programs grey gray tyre tire tyres tires cheque check cheques checks sceptic skeptic sceptics skeptics
      sceptical skeptical sceptic skeptic plough plow mould mold ageing aging judgement judgment enquiry inquiry enquiries inquiries
      aluminium aluminum towards toward amongst among whilst while kerb curb storey story storeys stories airplane aeroplane
      km kilometer kms kilometer kilometers kilometer kilometres kilometer kilometre kilometer u.s united-states u.s. united-states
      us. united-states usa united-states u.k united-kingdom u.k. united-kingdom uk united-kingdom
      u.n united-nations u.n. united-nations un united-nations
      dr doctor mr. mr mrs. mrs ok okay gov. governor sen. senator
      one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
      """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
    for i in stride(from: 0, to: pairs.count - 1, by: 2) { out[pairs[i]] = pairs[i + 1] }
    return out
  }()

  /// The common form of a folded word.
  package static func common(_ word: [UInt8]) -> [UInt8] {
    if let listed = listed[word] { return listed }
    if let first = word.first, first >= 0x30, first <= 0x39 { return word.filter { $0 != 0x2C } }
    guard word.count > 4 else { return word }
    var out = word
    replace(&out, "isation", "ization")
    replace(&out, "isations", "izations")
    for (british, american) in [
      ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
    ] as [(StaticString, StaticString)] {
      replace(&out, british, american)
    }
    for (british, american) in [
      ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("ourable", "orable"), ("ourhood", "orhood"), ("tre", "ter"),
      ("tres", "ters"), ("ogue", "og"), ("ogues", "ogs"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("llers", "lers"),
    ] as [(StaticString, StaticString)] { replace(&out, british, american) }
    return out
  }

  private static func replace(_ word: inout [UInt8], _ ending: StaticString, _ other: StaticString) {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count + 2 else { return }
    let start = word.count - count
    for k in 0..<count where word[start + k] != ending.utf8Start[k] { return }
    word.removeLast(count)
    for k in 0..<other.utf8CodeUnitCount { word.append(other.utf8Start[k]) }
  }
}
