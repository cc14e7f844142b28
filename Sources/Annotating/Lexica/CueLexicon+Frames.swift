import TextAlgorithms
import Vocabulary

/// What a reporting verb may govern.
extension CueLexicon {
  static let `for` = Folding.key("for")

  private static let addressed = forms(
    of:
      "tell ask urge warn remind inform assure advise brief promise beg implore order instruct persuade convince press push call thank greet inform notify quote"
  )
  private static let bare = forms(
    of: """
      say believe think claim insist add argue hope fear know feel suggest admit concede acknowledge note warn predict expect suspect maintain assert allege
      announce confirm deny estimate report agree promise vow pledge realise realize understand recall explain guess conclude swear boast joke tweet write complain
      wish doubt state declare reveal learn see find hear figure imagine remember presume assume worry stress emphasise emphasize reiterate repeat remark
      quip reply respond answer counter testify show indicate mean signal demand propose recommend request decide caution
      """)
  private static let objects = forms(
    of: """
      emphasise emphasize reiterate reaffirm stress highlight reinforce underline underscore criticise criticize condemn denounce question demand urge renew express
      voice outline reject dismiss deny expect decry praise welcome defend propose cite repeat restate deplore lament regret slam blast oppose support call push lobby
      seek want share describe brand label dub term characterise characterize portray depict deem consider view regard see estimate fear promise pledge offer detail recall recount note acknowledge announce reveal confirm suggest recommend explain admit endorse favour favor plan blame accuse
      mock ridicule applaud hail tout laud commend thank predict forecast foresee envision envisage anticipate doubt suspect prefer encourage
      quote echo challenge contest dispute rebuff decline assail rebuke chide deride berate castigate lambast lambaste
      threaten invoke request disavow veto clarify signal indicate convey disclose divulge claim advise
      mention retweet bemoan congratulate preach assert commend
      downplay protest fault liken
      """)

  private static func forms(of verbs: String) -> Set<UInt64> {
    Set(WordList.words(verbs).flatMap { Inflector.verbForms($0) }.map { Folding.key($0) })
  }

  private static let light = forms(of: "renew make issue express voice offer give repeat reiterate")

  /// A verb that lends its noun of speech a voice: `made a plea`.
  static func isLight(_ key: UInt64) -> Bool { light.contains(key) && classOf(key) == nil }

  /// `told X …`, `urged X to …`
  static func takesAddressee(_ key: UInt64) -> Bool { addressed.contains(key) }

  /// `said he would …`: a clause without *that*.
  static func takesBareClause(_ key: UInt64) -> Bool { bare.contains(key) }

  private static let anyClause = forms(of: "say think believe insist hope")

  /// Verbs that a clause follows even where no verb of it is recognised: `says the plan works`.
  static func takesAnyClause(_ key: UInt64) -> Bool { anyClause.contains(key) }

  private static let naming = forms(of: "call label dub brand term describe consider deem nickname name characterise characterize")

  /// `called him “a liar”`: the object belongs to the content.
  static func isNaming(_ key: UInt64) -> Bool { naming.contains(key) }

  static let `as` = Folding.key("as")
  private static let predicates = forms(of: "see regard view describe portray depict characterise characterize label brand dismiss deride")

  /// `regards as a threat`
  static func takesPredicate(_ key: UInt64) -> Bool { predicates.contains(key) }

  /// `reiterated the need for …`
  static func takesObject(_ key: UInt64) -> Bool { objects.contains(key) }

  /// `vowed to …`, `refused to …`, `asked to …`
  static func takesInfinitive(_ cueClass: Version.CueClass) -> Bool {
    switch cueClass {
    case .pledge, .request, .refuse, .expect, .ask, .believe, .other: true
    case .say, .know, .accuse: false
    }
  }
}
