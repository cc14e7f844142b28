import English
import Testing
import Vocabulary

struct LemmaTests {
  static func lemma(_ form: String, _ tag: UniversalTag, _ pennTag: PennTag) -> String {
    let bytes = Array("xx \(form)".utf8)
    return Language.english.lemmas.lemma(of: 3..<bytes.count, in: bytes, tag: tag, pennTag: pennTag)
  }

  @Test(arguments: [
    ("ferries", UniversalTag.noun, PennTag.nns, "ferry"), ("Boats", .noun, .nns, "boat"), ("children", .noun, .nns, "child"),
    ("men", .noun, .nns, "man"), ("dykes", .noun, .nns, "dyke"), ("news", .noun, .nn, "news"),
    ("said", .verb, .vbd, "say"), ("paid", .verb, .vbd, "pay"), ("stopped", .verb, .vbd, "stop"), ("making", .verb, .vbg, "make"),
    ("written", .verb, .vbn, "write"), ("carries", .verb, .vbz, "carry"), ("WENT", .verb, .vbd, "go"), ("saw", .verb, .vbd, "see"),
    ("saw", .noun, .nn, "saw"), ("was", .aux, .vbd, "be"), ("ca", .aux, .md, "can"), ("wo", .aux, .md, "will"),
    ("n't", .part, .rb, "not"), ("n’t", .part, .rb, "not"), ("'s", .part, .pos, "'s"), ("larger", .adj, .jjr, "large"),
    ("best", .adj, .jjs, "good"), ("me", .pron, .prp, "I"), ("Their", .pron, .prpPossessive, "their"),
    ("Vellport", .propn, .nnp, "Vellport"), ("Kestrians", .propn, .nnps, "Kestrian"), ("The", .det, .dt, "the"), ("an", .det, .dt, "a"),
    ("Kestrian", .adj, .jj, "Kestrian"), ("Muddy", .adj, .jj, "muddy"), ("3,000", .num, .cd, "3000"), (".", .punct, .fullStop, "."),
  ])
  func ofForms(_ form: String, _ tag: UniversalTag, _ pennTag: PennTag, _ expected: String) {
    #expect(Self.lemma(form, tag, pennTag) == expected)
  }

  /// Letters of other lengths in lower case, single marks and broken bytes keep a lemma.
  @Test func anything() {
    let lemmatiser = Language.english.lemmas
    for form in ["İİes", "ÉTÉS", "ß", "s", "ﬁes", "\u{301}s", "🚢s", "\u{FFFD}"] {
      for tag in UniversalTag.allCases {
        let bytes = Array(form.utf8)
        #expect(!lemmatiser.lemma(of: 0..<bytes.count, in: bytes, tag: tag, pennTag: .nns).isEmpty)
      }
    }
    #expect(!lemmatiser.lemma(of: 1..<3, in: [0xC3, 0xA9, 0xFF, 0x73], tag: .noun, pennTag: .nns).isEmpty)
    #expect(lemmatiser.lemma(of: 1..<1, in: [0x61], tag: .noun, pennTag: .nns).isEmpty)
  }

  @Test func tableIsWritten() {
    let rules: [UInt32: UInt16] = [3: 0, 1 << 29: 500, (1 << 30) - 1: 8000]
    let text = Lemmatiser.encode(rules)
    #expect(text.utf8.count == 21 && text.utf8.allSatisfy { $0 > 0x22 && $0 < 0x7F && $0 != 0x5C })
  }
}
