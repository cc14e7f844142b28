import TextAlgorithms
import Vocabulary

extension ActWords {
  /// Our own lists.
  static let english: ActWords = {
    var it = ActWords()
    it.senses = senses(senseText)
    for (roleset, sense) in it.senses.sorted(by: { $0.key < $1.key }) where roleset.contains("_") {
      it.phrasal[String(roleset.prefix { $0 != "." })] = sense
    }
    it.wishes = ["want.01", "hope.01", "wish.01", "insist.01", "require.01", "recommend.01"]
    it.needingInfinitive = [
      "plan.01", "intend.01", "offer.01", "refuse.01", "volunteer.01", "swear.01", "tell.01", "challenge.01", "encourage.01",
    ]
    it.needingMeasure = ["pass.01", "pass.05", "sign.01", "sign.02", "adopt.01", "block.01", "clear.02"]
    it.undoing = [
      "reverse.01", "halt.01", "halt.02", "revoke.01", "rescind.01", "overturn.01", "scrap.01", "postpone.01", "shelve.01", "cancel.01",
      "suspend.01", "lift.01", "lift.02", "ease.01", "ease.02", "relax.01", "repeal.01", "waive.01",
    ]
    it.restrictions = WordSet.keys(
      "ban restriction sanction curb embargo blockade curfew emergency moratorium tariff blackout prohibition limit siege closure rule")
    it.voicing = WordSet.keys("reaffirm reiterate renew stress emphasize emphasise underline underscore express voice raise repeat vow")
    for (kind, nouns) in [
      (Act.Kind.pledge, "support commitment pledge promise backing readiness solidarity"),
      (.request, "need call demand plea appeal request desire wish ultimatum"),
      (
        .position,
        "opposition concern disappointment outrage anger reservation doubt objection hope confidence view preference fear alarm stance"
      ),
    ] {
      for noun in WordSet.keys(nouns) { it.voiced[noun] = kind }
    }
    it.wishing = WordSet.keys("seek sought prefer desire wish want hope need like love advocate propose")
    it.benefiting = WordSet.keys("to for")
    it.declinable = WordSet.keys(
      "agree accept support comment speculate say discuss confirm allow tolerate endorse vote sign pay comply go consider give answer back")
    it.unwilling = WordSet.keys("would will wo")
    it.arguing = WordSet.keys(
      "argue insist contend maintain warn counter reaffirm stress emphasize emphasise assert believe caution claim object complain concede")
    it.listening = WordSet.keys(
      """
      reporter journalist newspaper magazine agency network audience crowd interviewer host press media rally conference briefing anchor
      correspondent moderator presenter columnist
      """)
    it.receiving = WordSet.keys("receive get")
    it.writing = WordSet.keys("write add continue")
    it.bodyClasses = [
      "committee panel commission subcommittee inquiry", "company firm business carrier maker manufacturer retailer bank chain",
      "alliance bloc coalition", "court tribunal bench", "council board authority", "parliament legislature assembly chamber",
      "police force", "ministry department",
    ].map { WordSet.keys($0) }
    it.anyBody = WordSet.keys("organization organisation group body association")
    it.needing = WordSet.keys("need want demand")
    it.siding = pairs(
      .position,
      """
      speak against, come against, stand behind, stand by, stand with, stand against, line behind, rally behind, rally against, vote for,
      vote against, campaign for, campaign against, fight for, fight against, argue for, argue against, side with, push against
      """)
    it.siding.merge(pairs(.approval, "concede to, bow to, give to, yield to, cave to, accede to, assent to, acquiesce to")) { old, _ in old
    }
    it.requested = WordSet.keys("demand request call pressure appeal plea ultimatum wish condition proposal")
    it.needingVerb = [
      "ban.01", "prohibit.01", "halt.01", "reverse.01", "lift.01", "lift.02", "ease.02", "repeal.01", "waive.01", "scrap.01",
      "encourage.01",
      "invite.01", "postpone.01", "revoke.01",
      "campaign.01", "challenge.01", "charge.05", "charge.06", "push.02", "push.04", "press.01", "direct.01", "order.01", "plan.01",
      "seek.01", "back.01", "fault.01", "attack.01", "want.01", "hope.01", "wish.01", "slam.01", "slam.02", "blast.02", "pass.01",
      "sign.01",
      "allow.01", "block.01", "command.02", "need.01", "welcome.01", "defend.01", "favor.01", "advocate.01", "protest.01", "permit.01",
      "adopt.01", "grant.01", "support.01", "back_up.04", "endorse.01", "propose.01", "suggest.01", "accept.01", "cancel.01", "direct.01",
      "summon.01", "intend.01", "swear.01", "commit.01",
    ]
    it.needingRequest = ["call.03", "call_on.05"]
    it.needingAmount = [
      "allocate.01", "earmark.01", "deliver.01", "disburse.01", "ship.01", "send.01", "give.01", "donate.01", "provide.01", "pay.01",
      "contribute.01", "transfer.01", "supply.01", "hand_over.02", "lend.01",
    ]
    it.needingAid = ["announce.01"]
    it.aid = WordSet.keys(
      "aid assistance package fund funding support donation grant loan contribution relief delivery shipment credit pledge help money")
    it.restating = WordSet.keys("reaffirm reiterate renew repeat again already previously confirm restate")
    it.raising = WordSet.keys("raise increase expand boost double triple extend bring")
    it.adding = WordSet.keys("another further additional extra fresh")
    it.shares = WordSet.keys("part portion share tranche instalment installment slice")
    it.askedFrom = WordSet.keys("from by")
    it.relating = WordSet.keys("with against on over toward towards")
    it.places = WordSet.keys("in at near")
    it.needingMatter = ["agree.01"]
    it.towards = WordSet.keys("to on upon at against with")
    it.votes = WordSet.keys("vote pass ratify")
    it.performing = WordSet.keys(
      """
      decide decision vote move opt choose announce announcement renew repeat reiterate issue sign send write formally continue keep begin start
      join rush unite
      """)
    it.light = WordSet.keys(
      """
      make renew repeat reiterate issue send give raise voice express lodge file submit launch step intensify lead join echo reaffirm announce
      """)
    it.giving = WordSet.keys(
      """
      send provide give donate supply deliver contribute fund finance grant lend ship deploy build repay rebuild restore publish release
      schedule announce review update withdraw ban raise cut lift impose introduce extend close open appoint resign step join host hold ask meet veto sign pay
      """)
    it.measures = WordSet.keys(
      """
      bill law legislation budget resolution measure act amendment treaty motion reform ban plan package extension deal tax decree
      decision policy programme program permit licence license order visa scheme strike talks meeting summit mission election vote offer
      sanctions constitution statute ordinance proposal agreement accord nomination appointment merger
      """)
    it.blame = WordSet.keys(blameText)
    it.praise = WordSet.keys(praiseText)
    it.stance = WordSet.keys(stanceText)
    it.thinking = WordSet.keys(
      "think believe hope know say feel understand mean guess suppose maintain insist argue expect assume note add")
    it.obliging = WordSet.keys("have need ought get")
    it.intending = WordSet.keys("intend plan go aim promise vow pledge commit prepared ready determined willing")
    it.futures = WordSet.keys("will shall 'll wo")
    it.abilities = WordSet.keys("can ca")
    it.states = WordSet.keys(
      "be have see know remember miss understand need like love want tell say leave let talk look think believe feel hear seem become happen find get"
    )
    it.addresses = WordSet.keys("thank look listen see let forget remember imagine suppose consider note welcome wait hear guess bless")
    it.conditions = WordSet.keys("if unless until without provided")
    it.provisos = WordSet.keys("if unless")
    it.holdings = WordSet.keys("unless until without")
    it.harming = WordSet.keys(
      """
      block filibuster deprive shut retaliate punish sanction boycott strike attack invade bomb destroy withhold expel sue fire obstruct
      blockade seize crush arrest jail prosecute evict deport sink shoot kill topple oust sabotage paralyse paralyze
      """)
    it.willing = WordSet.keys("prepared prepare ready willing determined")
    it.reluctant = WordSet.keys("unwilling reluctant unprepared")
    it.necessary = WordSet.keys("time important imperative vital essential crucial necessary incumbent critical urgent")
    it.serving = WordSet.keys(
      "help assist support convince persuade reassure protect compensate arm train fund finance defend consult back aid feed house shelter")
    it.seeing = WordSet.keys("see have make get")
    it.askedByReporters = WordSet.keys("comment")
    it.agents = WordSet.keys(agentText)
    it.deadlines = WordSet.keys("by before until till within")
    it.means = WordSet.keys("by through via with under in")
    it.instruments = WordSet.keys(
      "order decree letter statement resolution vote fund loan grant treaty law petition memorandum signature note veto decision ruling")
    it.governments = WordSet.keys("government authorities")
    it.firstPersons = WordSet.keys("i we me us my our mine ours myself ourselves")
    it.secondPersons = WordSet.keys("you your yours yourself yourselves")
    return it
  }()

  /// `verb preposition, verb preposition`
  private static func pairs(_ kind: Act.Kind, _ text: String) -> [[UInt64]: Act.Kind] {
    Dictionary(
      text.split(separator: ",").map { ($0.split(whereSeparator: \.isWhitespace).map { Folding.key(String($0)) }, kind) },
      uniquingKeysWith: { first, _ in first })
  }

  static let blameText = """
    abuse accuse attack bad baseless betray betrayal bigot bigoted bigotry blatant bully bullying careless cheat circus coward cowardice
    cowardly corrupt corruption crazy crime criminal cruel cynical damage damaging danger dangerous deceive deception despicable destroy
    disappoint disappointing disaster disastrous discriminate discrimination disgrace disgraceful dishonest disrespect divisive egocentric
    evil exploit extremist fail failure fake false fear-mongering foolish fraud greed greedy harm harmful hate hateful hatred hide hijack
    hypocrisy hypocrite hypocritical ignorance ignorant ignore illegal illegitimate immoral inaccurate incompetence incompetent
    inhumane injustice insult insulting interfere interference intimidate intimidation irresponsible jeopardize jeopardise kill lawless liar lie
    ludicrous malicious manipulate misguided mischaracterize misinform misinformed mislead misleading mismanage misrepresent misuse
    murder negligence negligent nonsense obstruct obstruction offensive outrage outrageous oppress pathetic petty ploy politicize provocation
    prolong provoke racism racist reckless recklessness refuse ridiculous rig sabotage scandal scandalous scapegoat shame shameful shameless
    smear stupid stonewall terrible theft threat threaten toxic tragic treason unacceptable unconstitutional undermine unfair unjust
    unlawful unethical untrue unworkable useless victimize vile violate violation warmonger waste weak worst wreck wrong wrongdoing
    adversary enemy overstep unilaterally politicise charade steal stall delay drag duck evade neglect conceal suppress persecute sow bully exacerbate blackmail cover-up witch-hunt horror evasive vague
    abduct annex aggression aggressive aggressor atrocity bloodshed brutal brutality coerce deplorable destabilize destabilise escalate hostage
    incite incursion inflame invade invasion loot massacre occupation occupy occupier persecution plunder propaganda provocative rape repress
    repression seize seizure shoot slaughter smuggle terror terrorize terrorise terrorism terrorist thug thuggery torture trample unleash
    unprovoked usurp violence violent xenophobia separatist perpetrator treachery witch
    mess troubling alarming unprecedented conspiracy plot collude subvert
    """

  static let praiseText = """
    admirable admire applaud brave bravery commend commendable courage courageous encouraged excellent fair fantastic glad good grateful
    great greatest happy heroic historic honor honour honored honoured honest important impressed impressive legitimate outstanding pleased
    praise proud reasonable responsible terrific thrilled tremendous wise wonderful
    """

  static let stanceText = """
    absolutely afraid appropriate balanced believe benefit best betrayal better committed compromise concerned confidence confident
    constitutional convinced critical crucial deserve difficult disagree disagreement doubt duty enough essential fair favor favour
    fear guarantee hard hope hopeful hurt impossible inevitable interested leverage mistake moral necessary need obligation obvious oppose
    opposed opposition optimistic patriotic prefer principle priority protect realistic responsibility
    safe save serious should solution solve stronger success sure tough trust truth
    unable unfortunate unfortunately unnecessary unwilling urgent vital warn willing worried worse worth worthy 
    saddened disappointed alarmed frustrated intention intent sincere belief opinion view concession consensus
    support supportive stand stake leadership commitment solely too adversary enemy rival friend
    """

  static let agentText = """
    ally partner backer government administration official officer lawmaker legislator senator congressman congresswoman representative
    minister ministry cabinet parliament congress senate house chamber assembly committee commission council panel board agency department
    court judge justice prosecutor jury police army military rebel militant opposition party coalition bloc alliance union group
    organization organisation company firm bank airline carrier maker manufacturer business industry employer worker striker teacher
    student nurse doctor farmer resident voter protester demonstrator activist campaigner advocate supporter opponent critic leader
    leadership president premier chancellor king queen mayor governor ambassador diplomat envoy delegate delegation spokesman
    spokeswoman spokesperson aide adviser advisor counsel lawyer attorney regulator watchdog investigator inspector expert scientist
    researcher economist analyst republican democrat conservative liberal labour socialist nation country state city town west east
    member staff team community society association federation league club church bishop pope clergy charity foundation
    executive director chief chairman chairwoman chair secretary treasurer commissioner general commander authority politician
    donor creditor lender investor shareholder owner manager player coach authorities faction caucus camp side figure source negotiator
    terrorist gunman rebel fighter extremist radical occupier aggressor perpetrator troop force forces gang
    mediator observer veteran family relative parent people citizen public press media insurgent separatist candidate contender
    """
}
