import TextAlgorithms
import Testing
import Vocabulary

@testable import English

@Suite struct CueLexiconTests {
  @Test(arguments: [
    ("try", "try tries tried trying"), ("quiz", "quiz quizzes quizzed quizzing"), ("stop", "stop stops stopped stopping"),
    ("quip", "quip quips quipped quipping"),
    ("vow", "vow vows vowed vowing"), ("say", "say says said saying"), ("deny", "deny denies denied denying"),
    ("stress", "stress stresses stressed stressing"), ("commit", "commit commits committed committing"),
    ("offer", "offer offers offered offering"),
    ("plead", "plead pleads pleaded pled pleading"), ("signal", "signal signals signaled signalled signaling signalling"),
    ("agree", "agree agrees agreed agreeing"), ("lie", "lie lies lied lying"), ("veto", "veto vetoes vetoed vetoing"),
    ("reveal", "reveal reveals revealed revealing"), ("write", "write writes wrote written writing"),
    ("beg", "beg begs begged begging"),
    ("forecast", "forecast forecasts forecasted forecasting"), ("echo", "echo echoes echoed echoing"),
    ("panic", "panic panics panicked panicking"),
    ("reply", "reply replies replied replying"), ("pray", "pray prays prayed praying"), ("cry", "cry cries cried crying"),
    ("argue", "argue argues argued arguing"), ("query", "query queries queried querying"),
    ("begin", "begin begins began begun beginning"),
  ])
  func inflects(base: String, forms: String) { #expect(Inflector.verbForms(base).joined(separator: " ") == forms) }

  @Test(arguments: [
    ("ally", "allies"), ("spokesman", "spokesmen"), ("human", "humans"), ("German", "Germans"), ("church", "churches"), ("boy", "boys"),
    ("person", "people"), ("spokesperson", "spokespersons"), ("secretary of state", "secretaries of state"), ("hero", "heroes"),
  ])
  func pluralises(noun: String, plural: String) { #expect(Inflector.plural(noun) == plural) }

  @Test(arguments: [
    ("said", "say", Version.CueClass.say), ("told", "tell", .say), ("warns", "warn", .say), ("thought", "think", .believe),
    ("Realising", "realise", .know), ("realized", "realize", .know), ("wondered", "wonder", .ask), ("begged", "beg", .request),
    ("vowing", "vow", .pledge), ("swore", "swear", .pledge), ("denies", "deny", .refuse), ("accusing", "accuse", .accuse),
    ("foresaw", "foresee", .expect), ("committed", "commit", .pledge), ("found", "find", .know),
  ])
  func classesOfForms(form: String, lemma: String, cueClass: Version.CueClass) {
    #expect(CueLexicon.english.classOf(Folding.key(form)) == cueClass)
    #expect(CueLexicon.english.lemmaOf(Folding.key(form)) == lemma)
  }

  @Test(arguments: [
    ("ruled out any", "rule out", Version.CueClass.refuse, 2), ("calls on them", "call on", .request, 2),
    ("calling it", "call", .say, 1),
    ("pointed out that", "point out", .say, 2), ("pushing for more", "push for", .request, 2),
    ("agreed to send", "agree to", .pledge, 2),
    ("agreed that", "agree", .say, 1), ("pushed back against it", "push back against", .refuse, 3),
    ("looks forward to it", "look forward to", .expect, 3),
  ])
  func verbsWithParticles(text: String, lemma: String, cueClass: Version.CueClass, length: Int) throws {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer().tokens(in: bytes, range: 0..<bytes.count)
    let match = try #require(CueLexicon.english.verb(at: 0, in: tokens, end: tokens.count), "no cue in “\(text)”")
    #expect(match.verb.lemma == lemma && match.verb.cueClass == cueClass && match.length == length)
  }

  @Test func noCueWithoutParticle() {
    for word in ["pointed", "pushed", "ruled", "table", "walked"] {
      #expect(CueLexicon.english.classOf(Folding.key(word)) == nil, "\(word)")
    }
  }

  @Test func sayingStandsBesideQuotations() {
    for word in [
      "said", "told", "added", "asked", "replied", "wrote", "quipped", "joked", "insisted", "explained", "continued", "shouted", "tweeted",
    ] {
      #expect(CueLexicon.english.saying.contains(Folding.key(word)), "\(word)")
    }
    for word in ["wants", "offered", "found", "estimated", "pointed"] {
      #expect(!CueLexicon.english.saying.contains(Folding.key(word)), "\(word)")
    }
  }

  @Test(
    arguments: [
      ("pleas", Version.CueClass.request), ("vow", .pledge), ("denials", .refuse), ("accusation", .accuse),
      ("forecasts", .expect), ("stance", .believe),
      ("statements", .say), ("Inquiries", .ask), ("bridge", nil),
    ] as [(String, Version.CueClass?)])
  func classesOfNouns(noun: String, cueClass: Version.CueClass?) { #expect(CueLexicon.english.classOfNoun(Folding.key(noun)) == cueClass) }

  @Test func wordsAroundTheCue() {
    for word in ["has", "had", "was", "will", "would", "did"] {
      #expect(CueLexicon.english.auxiliaries.contains(Folding.key(word)), "\(word)")
    }
    for word in ["also", "later", "repeatedly", "previously"] { #expect(CueLexicon.english.adverbs.contains(Folding.key(word)), "\(word)") }
  }
}
