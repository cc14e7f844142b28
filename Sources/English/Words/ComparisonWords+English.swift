import TextAlgorithms
import Vocabulary

extension ComparisonWords {
  static let english: ComparisonWords = {
    var it = ComparisonWords()
    it.emptyWords = Set(
      """
      a an the and or but if of to in on at by for from with as that this these those it its he she his her him they their them we our us you your i my me
      is are was were be been being has have had having do does did will would can could may might must shall should not n't 's 're 've 'll 'd 'm no nor so
      than then there here who whom whose which what when where why how said says say saying told added also very just into over after before about up out
      more most some any such only own same too each other both ours yours mine hers theirs
      """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })
    it.hedges = PhraseTable(
      """
      some of; among other reasons; among other things; among others; reportedly; allegedly; apparently; is believed to; are believed to; was believed to;
      were believed to; is thought to; are thought to; is said to; are said to; may have; might have; could have; may; might; could; possibly; perhaps; probably;
      likely; in part; partly; at least; at most; up to; about; around; approximately; roughly; nearly; almost; some; according to; if the weather; provided that; unless; as early as;
      not yet; appeared to; appears to; seemed to; seems to; suggested; purported; alleged; suspected; potential; possible
      """.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.enumerated().map {
        (phrase: String($1), value: Int32($0))
      })
    it.droppedHedges = Set(
      "some reportedly allegedly alleged apparently about around nearly almost roughly partly other possibly perhaps among".split(
        separator: " "
      )
      .map { Folding.key(String($0)) })
    it.sourcing = WordSet.keys(
      """
      told to by reported reports reporting says said according citing cited quoted quoting journalist correspondent photographer reporter
      news agency
      """
    )
    it.statementWords = WordSet.keys("statement release communique e-mail email")
    it.opposites = Opposites.english
    it.limits = WordSet.keys(
      "until unless if only solely except pending adequately fully partly mostly entirely largely temporarily permanently some most many half all every any part"
    )
    it.openingPronouns = WordSet.keys("he she they it his her their its this that")
    it.demonymEndings = ["ian", "ean", "ese", "ish", "an", "ic", "ch", "li", "qi", "ni"]
    it.meetingWords = WordSet.keys("reporters conference briefing interview broadcast parliament")
    it.grammarWords = commonKeys(
      """
      a an the this that these those of to in on at by for from with without into onto upon over under after before since until during between
      among about against through across near as than then and or but nor so yet if because while when where which who whom whose what how why there
      here is are was were be been being am do does did done has have had having will would shall should can could may might must
      it its he his him she her hers they their them we our us i you your my me one not no n't 's 're 've 'll 'd 'm s also only just very more
      most such each any all both some other another same own up out off down again still even too however although though whether per
      """)
    it.formulas = commonKeys(
      """
      said say says saying told tell tells telling added adds add adding according report reported reports reporting statement spokesman
      spokeswoman spokesperson official officials news agency conference interview reporters media
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
      december today yesterday tomorrow week month year day morning afternoon evening night time
      mr mrs ms doctor president prime minister secretary general chief leader head director chairman executive officer senior former
      people person man woman old million billion percent first last new
      """)
    it.charging = commonKeys("charged charges counts accused convicted indicted arrested")
    it.chargeLinks = commonKeys("with of on including for")
    it.addressingPronouns = Set(["i", "me", "my", "we", "us", "our", "ours", "you", "your", "yours"].map { Folding.key($0) })
    it.speakerPronouns = Set(["i", "me", "my", "we", "us", "our", "you", "your", "mine", "ours", "yours"].map { Folding.key($0) })
    it.negations = Set(["not", "n't", "never", "no", "nobody", "nothing", "none"].map { Folding.key($0) })
    it.denyingWords = WordSet.keys("not n't never no without neither nor none nobody nothing hardly barely cannot")
    it.lightWords = WordSet.keys(
      """
      be have do say also not so just then there here now even still very more most much many such other own same as well too only about get go
      make take one one's n't 's would could will
      """)
    it.selfPronouns = WordSet.keys("i me my mine myself we us our ours")
    return it
  }()

  /// Keys of words in the spelling that stories are compared in.
  private static func commonKeys(_ words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        let form = SpellingVariants.common(Array($0.utf8))
        return Folding.key(form, 0..<form.count)
      })
  }
}
