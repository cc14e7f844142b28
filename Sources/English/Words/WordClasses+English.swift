import TextAlgorithms
import Vocabulary

extension WordClasses {
  static let english: WordClasses = {
    var it = WordClasses()
    it.determiners = WordSet.keys(
      "the a an this that these those his her its their our my your some any no every each several many both all two three")
    it.definite = WordSet.keys("the this that his her its their our")
    it.prepositions = WordSet.keys(
      "in on at by for from with of to into during after before since until about against between among over under through near despite amid as than like via per without within following including"
    )
    it.timePlace = WordSet.keys(
      "in on at during after before since until when while as amid ahead following earlier later yesterday today this last late early from")
    it.conjunctions = WordSet.keys(
      "and but or while as because if when whether although though since that which who whom whose where so than yet nor before after until"
    )
    it.coordinators = WordSet.keys("and but while or yet")
    it.connectives = WordSet.keys(
      "meanwhile however moreover furthermore nevertheless nonetheless instead therefore thus consequently besides likewise similarly additionally still also then so indeed"
    )
    it.pointers = WordSet.keys("this that these those such")
    it.subjectPronouns = WordSet.keys("he she they i we it")
    it.malePronouns = WordSet.keys("he him his himself")
    it.femalePronouns = WordSet.keys("she her hers herself")
    it.pluralPronouns = WordSet.keys("they them their theirs themselves")
    it.neuterPronouns = WordSet.keys("it its itself")
    it.authorPrepositions = WordSet.keys("from by")
    it.unnamedOpeners = WordSet.keys("some many several most few others dozens hundreds thousands")
    it.definiteDeterminers = WordSet.keys("the this that these those both")
    it.possessivePronouns = WordSet.keys("his her their its my our your")
    it.be = WordSet.keys("is are was were be been being 's 're")
    it.have = WordSet.keys("has have had having 've")
    it.modals = WordSet.keys("will would can could may might must shall should did do does 'll 'd")
    it.negations = WordSet.keys("not n't never")
    it.nobody = WordSet.keys("no nobody none neither nothing")
    it.adverbs = WordSet.keys(
      "also later again repeatedly previously earlier then once still even just only already meanwhile however too often always now today yesterday instead further thus therefore first long recently jointly"
    )
    it.quantifiers = WordSet.keys(
      "many most some several few others both half all one none nobody everyone everybody someone those another neither each two three four five six seven eight nine ten dozens hundreds thousands majority percent third quarter"
    )
    it.nounPrepositions = WordSet.keys("of in from at for with on by about among between under behind near to")
    it.quantityPrefixes = WordSet.keys("about nearly almost around roughly over only just at least more less fewer than")
    it.relatives = WordSet.keys("who which")
    it.that = Folding.key("that")
    it.to = Folding.key("to")
    it.who = WordSet.keys("who which")
    it.by = Folding.key("by")
    it.according = Folding.key("according")
    it.among = WordSet.keys("among")
    it.and = WordSet.keys("and")
    it.andAs = WordSet.keys("and as")
    it.andBut = WordSet.keys("and but")
    it.andWhoWhich = WordSet.keys("and who which")
    it.asWord = WordSet.keys("as")
    it.butAndWhileAsThoughAlthough = WordSet.keys("but and while as though although")
    it.butWhile = WordSet.keys("but while")
    it.butWhileThoughAlthough = WordSet.keys("but while though although")
    it.concessives = WordSet.keys("despite though although notwithstanding")
    it.asideOpeners = WordSet.keys("though although where which who")
    it.even = WordSet.keys("even")
    it.proVerbs = WordSet.keys("did does do has had was were")
    it.with = Folding.key("with")
    it.ago = WordSet.keys("ago earlier later")
    it.blamePrepositions = WordSet.keys("of for")
    it.makes = WordSet.keys("make makes made making")
    it.adherents = WordSet.keys(
      "republican democrat conservative liberal socialist communist nationalist populist independent libertarian green")
    it.conditionals = WordSet.keys("if unless whether")
    it.anaphors = WordSet.keys("this that these those it them himself herself itself themselves each him her")
    it.examples = WordSet.keys("like including such")
    it.indefiniteArticles = WordSet.keys("a an")
    it.thoughts = WordSet.keys("thought believed considered known supposed felt")
    it.calls = WordSet.keys("call calls called calling")
    it.plainly = WordSet.keys("clear plain known")
    it.compared = WordSet.keys("compared")
    it.getGetsGot = WordSet.keys("get gets got")
    it.howWhyWhat = WordSet.keys("how why what")
    it.ifByDespite = WordSet.keys("if by despite")
    it.ofFrom = WordSet.keys("of from")
    it.on = WordSet.keys("on")
    it.onLast = WordSet.keys("on last")
    it.says = WordSet.keys("says")
    it.there = WordSet.keys("there")
    it.thereIfWhenAs = WordSet.keys("there if when as")
    it.thisLastNext = WordSet.keys("this last next")
    it.toWithByThroughVia = WordSet.keys("to with by through via")
    it.todayYesterdayTomorrowTonight = WordSet.keys("today yesterday tomorrow tonight")
    it.verySoMoreMostWords = WordSet.keys("very so more most less too quite")
    it.whenWhileAsSince = WordSet.keys("when while as since")
    it.whileWord = WordSet.keys("while")
    it.whoWhichButWhileWords = WordSet.keys("who which but while as according referring")
    it.whichWhom = WordSet.keys("which whom")
    it.nameParticles = WordSet.keys("de van von der den bin ibn al el da di del della la le dos du ter abu ben mac")
    it.nameJoiners = WordSet.keys("of for")
    it.definiteArticle = WordSet.keys("the")
    it.namePossessors = WordSet.keys("of for")
    it.placePrepositions = WordSet.keys("in at near from into across around outside inside toward towards")
    it.clauseOpeners = WordSet.keys("because although though when as which who if after before since until whether where unless")
    it.subordinators = WordSet.keys("as while though although whereas before after since until when because")
    it.leadingVerbs = Set(
      WordList.words(
        "go continue proceed begin start refuse decline try seek want fail manage attempt like love hesitate have use plan intend need hope expect"
      ).flatMap {
        Inflector.verbForms($0)
      }.map { Folding.key($0) })
    it.leadingAdjectives = WordSet.keys("able willing unwilling ready quick eager keen careful happy glad going reluctant")
    it.quotedVerbs = WordSet.keys("quoted cited reported heard")
    it.questionWords = WordSet.keys("whether if why how what when where who whom whose which")
    it.urgingVerbs = WordSet.keys(
      "urge urges urged urging press presses pressed pressing encourage encourages encouraged encouraging invite invites invited inviting call calls called calling"
    )
    it.phrasePrepositions = WordSet.keys("of about for on against")
    it.adjectivePrepositions = WordSet.keys("about of with at by over for")
    it.participleOpeners = WordSet.keys("by while after before when in without despite")
    it.notAppositions = WordSet.keys(
      "who which however though meanwhile too also for in on at during after before when while as since because if to from by with but and or where whose speaking according although despite following then instead now later"
    )
    it.sourceDeterminers = WordSet.keys("the a an his her its their our my your this these those every no any")
    it.abbreviatedTitles = WordSet.keys(
      "mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. cmdr. adm. maj. rev. hon. sen. rep. gov. pres. const. det. insp. supt. cpl. brig. msgr. atty."
    )
    it.abbreviatedPlaces = WordSet.keys(
      "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo st mt ft"
    )
    it.innerAbbreviations = WordSet.keys("etc inc ltd co corp jr sr al")
    it.nameLinks = WordSet.keys("the of and in for to on de la al -")
    for words in [
      it.determiners, it.prepositions, it.conjunctions, it.subjectPronouns, it.possessivePronouns, it.be, it.have, it.modals, it.negations,
    ] { it.functionWords.formUnion(words) }
    return it
  }()
}
