import Vocabulary

extension CueLexicon {
  /// `class: verb verb`; `*` marks those that normally accompany a direct quotation, `+` joins a particle.
  static let verbText = """
    say: *say *tell *add *state *note *explain *announce *stress *emphasise *emphasize *reiterate *reaffirm *repeat *argue *declare *remark
    say: *warn *confirm *insist *claim *quip *recall *write *tweet *post *reply *respond *answer *continue *conclude *comment
    say: *observe *assert
    say: *maintain *contend *acknowledge *admit *concede *agree *boast *joke *mutter *whisper *shout *yell *scream *cry *exclaim *sigh *snap
    say: *retort *counter *caution *advise *testify *report *reveal *disclose *restate *recount *muse *lament *complain *grumble *murmur *mumble
    say: *stammer *sob *laugh *smile *interject *interrupt *elaborate *clarify *underline *underscore *highlight *mention *affirm *attest
    say: *assure *reassure *thunder *bellow *fume *rage *gush *enthuse *croak *declaim *proclaim *pronounce *preach *opine *suggest *hint
    say: *imply *inform *brief *notify *speak *sing *chant *text *message *email *blog *retweet *begin *deadpan *gripe *gloat *tease *drawl
    say: *growl *hiss *bark *howl *roar *wail *moan *groan *whine *echo *quote *reason *object *protest *disagree *cheer *greet *apologise
    say: *apologize *confess *confide *summarise *summarize *praise *applaud *hail *welcome *congratulate *commend *thank *reflect *narrate
    say: *relate *volunteer *venture *ponder *intone *stutter *gasp *rejoin *shrug *giggle *chuckle *correct *counsel *lecture *rant
    say: *tout *swoon *rave *marvel *ramble *sum+up *put+it *point+out *go+on *chime+in *blurt+out *cry+out *shout+out *call+out *speak+out *cut+in
    say: *hit+back *fire+back *shoot+back *write+back *make+clear *spell+out *read+out *lay+out *set+out *weigh+in *sign+off *let+slip
    say: describe label dub term brand characterise characterize portray depict call cite signal indicate express voice convey allude refer
    say: allege hold attribute reference recite dictate communicate discuss outline detail concur speak+of talk talk+about boast+of
    say: liken refer+to point+to allude+to speak+about apologise+for apologize+for vouch+for remark+on remark+upon
    say: complain+of complain+about warn+of warn+against comment+on touch+on hint+at publish relay deliver broadcast preface
    believe: *reckon *speculate *doubt *think *worry believe feel consider suspect hope fear view regard deem presume assume suppose guess
    believe: worry+about care+about
    believe: figure judge imagine assess trust perceive interpret believe+in think+of fret dream sense surmise conjecture favour favor
    know: *realise *realize know learn understand find discover recognise recognize hear remember notice determine establish
    know: ascertain forget
    know: misunderstand verify prove read deduce infer detect find+out figure+out learn+of hear+of know+of
    ask: *ask *wonder *inquire *enquire *question *query *demand+to+know interrogate quiz probe ask+about inquire+about
    request: *urge *demand *plead *beg *request *implore *beseech *exhort *recommend *propose *appeal *order *instruct *command *direct
    request: press seek want require lobby petition encourage invite solicit summon campaign advocate entreat pressure desire wish prefer
    request: call+on call+for call+upon push+for press+for ask+for ask+to appeal+for appeal+to plead+for plead+with beg+for
    request: insist+on lobby+for
    request: argue+for campaign+for hope+for wish+for apply+for advise+against cajole coax nudge compel
    pledge: *promise *pledge *vow *swear commit guarantee offer undertake consent commit+to agree+to sign+up+to volunteer+to
    refuse: *refuse *deny *rebut *dispute reject decline rebuff dismiss oppose refute disavow spurn repudiate veto resist contest
    refuse: forbid balk downplay
    refuse: rule+out turn+down brush+off shrug+off play+down push+back push+back+on push+back+against object+to balk+at bristle+at wave+away
    refuse: distance hedge demur disown renounce
    accuse: *accuse *blame *criticise *criticize *condemn *denounce *slam *decry *deplore *blast *rebuke *chide *scold *mock *deride *scoff
    accuse: *sneer *berate *castigate *lambast *lambaste *admonish *fulminate *jeer *taunt *lash+out *hit+out charge fault chastise censure
    accuse: attack ridicule assail vilify slate pillory upbraid reprimand excoriate disparage bash insult rap rail+against inveigh
    accuse: bemoan bewail
    accuse: charge+with blame+for accuse+of call+into+question find+fault+with take+aim+at take+issue+with impugn malign discredit
    expect: *predict *prophesy expect forecast anticipate project estimate foresee envisage envision await calculate bet foretell
    expect: hypothesise
    expect: hypothesize prognosticate wager look+forward+to bet+on count+on bank+on brace+for
    other: plan intend aim decide resolve threaten approve authorise authorize endorse back support mean negotiate debate
    other: deliberate weigh vote convince persuade remind show evoke vent challenge defend justify excuse rationalise
    """

  /// `class: noun noun`, singular; plurals are made.
  static let nounText = """
    say: claim statement comment remark assertion announcement declaration warning assurance explanation confirmation admission response
    say: reply answer message note tweet post letter email suggestion argument contention acknowledgement acknowledgment insistence
    say: testimony report account reminder speech address interview quip joke rebuttal concession revelation disclosure observation clarification
    say: apology boast proclamation caution hint word complaint praise lament confession
    pledge: pledge promise vow commitment guarantee offer undertaking oath
    request: plea appeal call demand request petition proposal recommendation order instruction entreaty invitation wish ultimatum advice
    request: bid desire pressure
    believe: stance position view belief opinion conviction hope fear suspicion concern impression feeling idea thought doubt worry
    believe: disbelief optimism pessimism confidence outrage frustration scepticism skepticism surprise alarm assumption assessment conclusion notion
    know: knowledge realisation realization understanding finding discovery awareness recognition
    ask: question query inquiry enquiry
    refuse: refusal denial rejection veto dismissal opposition objection reluctance
    accuse: accusation criticism condemnation allegation charge blame denunciation rebuke attack insult
    expect: expectation forecast prediction projection estimate anticipation prognosis outlook
    other: threat plan intention support approval endorsement rumour rumor speculation
    """
}
