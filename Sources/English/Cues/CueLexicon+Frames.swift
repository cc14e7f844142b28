import TextAlgorithms
import Vocabulary

extension CueLexicon {
  static let englishFrames: Frames = {
    var it = Frames()
    it.addressed = forms(
      of:
        "tell ask urge pressure warn remind inform assure advise brief promise beg implore order instruct persuade convince press push call thank greet inform notify quote"
    )
    it.bare = forms(
      of: """
        say believe think claim insist add argue hope fear know feel suggest admit concede acknowledge note warn predict expect suspect maintain assert allege
        announce confirm deny estimate report agree promise vow pledge realise realize understand recall explain guess conclude swear boast joke tweet write complain
        wish doubt state declare reveal learn see find hear figure imagine remember presume assume worry stress emphasise emphasize reiterate restate repeat remark
        quip reply respond answer counter testify show indicate mean signal demand propose recommend request decide caution
        """)
    it.objects = forms(
      of: """
        emphasise emphasize reiterate reaffirm stress highlight reinforce underline underscore criticise criticize condemn denounce question demand urge renew express
        voice outline reject dismiss deny expect decry praise welcome defend propose cite repeat restate deplore lament regret slam blast oppose support call push lobby
        seek want share describe brand label dub term characterise characterize portray depict deem consider view regard see estimate fear promise pledge offer detail recall recount note acknowledge announce reveal confirm suggest recommend explain admit endorse favour favor plan blame accuse
        mock ridicule applaud hail tout laud commend thank predict forecast foresee envision envisage anticipate doubt suspect prefer encourage
        quote echo challenge contest dispute rebuff decline assail rebuke chide deride berate castigate lambast lambaste
        threaten invoke request disavow veto clarify signal indicate convey disclose divulge claim advise
        mention reference retweet bemoan congratulate preach assert commend
        downplay protest fault liken
        """)
    it.light = forms(of: "renew make issue express voice offer give repeat reiterate")
    it.anyClause = forms(of: "say think believe insist hope")
    it.naming = forms(of: "call label dub brand term describe consider deem nickname name characterise characterize")
    it.predicates = forms(of: "see regard view describe portray depict characterise characterize label brand dismiss deride")
    return it
  }()

  static func forms(of verbs: String) -> Set<UInt64> {
    Set(WordList.words(verbs).flatMap { Inflector.verbForms($0) }.map { Folding.key($0) })
  }
}
