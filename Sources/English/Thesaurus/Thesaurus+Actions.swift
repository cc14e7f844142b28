import Vocabulary

extension Thesaurus {
  /// Deeds: what people and things do to each other, and the nouns of it.
  static let actionsText = """
    # Moving things in time
    delay postpone defer stall prolong protract drag+out put+off hold+up hold+back push+back set+back slow+down drag+one's+feet ; \
    postponement deferral holdup hold-up setback
    extend prolong lengthen renew continue ; extension prolongation renewal
    begin start commence launch initiate open kick+off embark set+off get+under+way get+underway ; beginning onset outset initiation \
    commencement opening kickoff
    resume restart reopen renew relaunch revive ; resumption reopening renewal revival
    stop halt cease end discontinue suspend terminate quit wind+up wind+down put+an+end+to call+a+halt ; stoppage cessation suspension \
    termination
    suspend freeze pause interrupt shelve put+on+hold put+on+ice mothball ; suspension interruption moratorium
    cancel call+off scrap abandon drop axe ax ditch ; cancellation abandonment
    end finish conclude complete close wrap+up finalise wind+up ; conclusion completion ending
    continue proceed persist carry+on go+on keep+up go+ahead press+on press+ahead ; continuation continuity
    last endure run drag+on ; duration
    remain stay | still
    accelerate speed+up hasten expedite quicken fast-track hurry step+up ; acceleration
    rush race dash hurry scramble hasten
    wait await ; waiting
    expire lapse run+out ; expiry expiration
    happen occur arise come+about take+place unfold ; occurrence event incident
    precede predate come+before | before prior earlier previous ahead
    follow ensue come+after ; aftermath | after following subsequent later afterwards
    # Letting and stopping
    allow permit let authorise enable clear approve green-light greenlight sanction license give+the+green+light give+the+go-ahead \
    sign+off ; permission authorisation approval clearance consent go-ahead leave nod licence green+light
    ban prohibit forbid outlaw bar proscribe disallow block veto ; prohibition embargo
    prevent stop avert block thwart foil hinder stave+off head+off ward+off forestall preclude keep+from ; prevention
    hamper hinder impede obstruct hamstring complicate hold+back stand+in+the+way get+in+the+way ; obstacle hindrance impediment \
    obstruction barrier hurdle stumbling+block roadblock
    restrict limit curb cap constrain curtail rein+in ; restriction limitation constraint
    lift ease remove scrap relax loosen end waive rescind roll+back do+away+with ; lifting easing removal relaxation
    impose introduce slap enforce levy put+in+place bring+in ; imposition introduction
    enforce implement apply carry+out uphold execute put+into+practice put+into+effect ; enforcement implementation execution
    force compel oblige coerce pressure pressurise press push make ; coercion compulsion
    require need demand necessitate call+for ; requirement necessity | necessary needed
    exempt excuse spare waive ; exemption waiver exception
    violate breach break flout infringe contravene defy ; violation infringement contravention
    comply obey observe adhere abide honour respect ; compliance adherence observance
    avoid evade dodge escape shun sidestep skirt steer+clear ; avoidance evasion
    # More and less
    raise increase boost lift hike up step+up ramp+up bump+up push+up beef+up scale+up bolster ; rise increment
    rise increase grow climb surge soar jump go+up mount swell rocket skyrocket shoot+up spike edge+up tick+up ; growth upturn
    fall drop decline decrease plunge tumble slump slide sink dip plummet go+down come+down dwindle shrink dive ; downturn
    cut reduce lower slash trim decrease bring+down scale+back scale+down pare cut+back cut+down whittle ; reduction cutback lowering
    expand widen broaden enlarge extend grow scale+up ; expansion enlargement extension widening growth
    shrink contract dwindle diminish narrow ; contraction shrinkage
    double twofold | twice two+times
    triple treble | threefold thrice three+times
    halve ; half | cut+in+half
    strengthen reinforce bolster boost fortify shore+up consolidate buttress beef+up toughen ; reinforcement strengthening \
    consolidation
    weaken undermine erode sap dent diminish impair ; weakening erosion
    intensify escalate step+up heighten deepen worsen ramp+up ; escalation intensification
    de-escalate defuse calm cool ease ; de-escalation détente easing
    worsen deteriorate aggravate exacerbate compound degenerate inflame make+worse get+worse go+downhill ; deterioration worsening \
    aggravation
    improve better enhance upgrade ameliorate get+better pick+up ; improvement enhancement progress
    recover rebound bounce+back rally pick+up ; recovery comeback upturn
    ease subside abate let+up recede die+down calm ; easing lull letup
    exceed surpass top outstrip outnumber pass go+beyond | over above more+than beyond
    total amount number come+to add+up+to stand+at reach ; sum tally count
    accumulate amass gather pile+up build+up collect ; accumulation buildup build-up
    spread extend expand sweep proliferate ; proliferation
    change alter modify amend adjust revise shift transform overhaul adapt ; alteration modification amendment adjustment revision \
    transformation
    reform overhaul restructure revamp modernise shake+up reorganise ; restructuring shake-up modernisation reorganisation
    replace substitute supplant swap succeed take+over+from ; replacement substitution successor
    exchange swap trade barter
    convert turn+into transform ; conversion
    stabilise steady level+off plateau ; stability stabilisation | stable
    vary differ diverge ; variation variety difference divergence | different various varying
    balance offset counter compensate make+up+for ; equilibrium
    # Saying and thinking
    promise pledge vow commit swear guarantee undertake assure ; commitment undertaking assurance word
    demand insist call+for press+for require ; insistence
    urge call+on call+upon exhort appeal press plead implore ask beseech entreat ; call plea
    ask request seek appeal ; plea
    reject dismiss refuse rebuff spurn decline turn+down rule+out brush+off knock+back throw+out ; rejection refusal dismissal
    accept agree approve embrace welcome consent ; acceptance approval agreement
    agree concur consent assent see+eye+to+eye ; agreement consensus accord
    disagree differ clash quarrel argue dissent fall+out ; disagreement difference dispute rift
    deny refute rebut dispute reject contradict ; denial refutation rebuttal
    confirm verify corroborate acknowledge bear+out validate ; confirmation verification corroboration
    admit acknowledge concede confess recognise own+up ; admission confession acknowledgement acknowledgment concession
    announce declare proclaim unveil make+public reveal ; announcement declaration proclamation
    reveal disclose divulge unveil expose uncover leak bring+to+light come+to+light ; revelation disclosure exposure
    hide conceal cover+up mask disguise ; concealment cover-up coverup | hidden secret covert
    publish release issue put+out bring+out ; publication
    warn caution alert threaten ; warning
    threaten menace ; threat
    stress emphasise underline underscore highlight point+out accentuate ; emphasis
    repeat reiterate restate reaffirm ; repetition reiteration | again once+again once+more
    suggest propose recommend put+forward advocate float advise table ; suggestion proposal recommendation
    imply hint indicate signal suggest intimate ; implication indication sign
    advise counsel recommend ; advice guidance recommendation
    explain clarify elucidate spell+out shed+light ; explanation clarification
    describe characterise portray depict label brand call dub term ; description portrayal characterisation depiction
    mention cite refer note point+to allude ; reference
    claim allege assert contend maintain argue insist ; allegation assertion contention
    accuse blame allege charge point+the+finger ; accusation allegation
    criticise condemn denounce slam blast attack lambast lambaste decry deplore censure rebuke fault lash+out take+aim+at hit+out ; \
    criticism condemnation denunciation critique
    praise applaud commend laud hail welcome compliment pay+tribute salute ; tribute acclaim commendation
    thank ; thanks gratitude appreciation | grateful thankful
    apologise express+regret ; apology regret | sorry
    regret rue lament deplore ; remorse
    complain grumble protest object ; complaint grievance objection
    respond reply answer react retort hit+back ; response reaction
    inform tell notify brief advise let+know ; notification briefing
    discuss debate talk+about negotiate deliberate consider go+over ; discussion talk deliberation
    describe recount tell narrate relate report ; account description story version narrative
    quote cite ; quotation citation
    expect anticipate foresee predict forecast project look+forward envisage ; expectation anticipation prediction projection outlook \
    prognosis
    believe think consider reckon feel regard deem view ; belief opinion conviction
    doubt question query suspect call+into+question cast+doubt ; scepticism skepticism misgiving uncertainty | sceptical skeptical \
    doubtful dubious
    fear worry dread ; concern anxiety alarm apprehension | worried concerned afraid anxious fearful alarmed scared frightened
    hope wish want aspire ; aspiration | hopeful optimistic
    want wish desire seek ; will | willing keen eager
    intend plan aim mean set+out propose seek ; intention goal objective purpose intent target
    decide resolve determine settle opt choose make+up ; decision choice resolution determination ruling
    choose select pick opt elect prefer ; choice selection option preference
    consider weigh mull contemplate ponder think+about look+at examine study ; consideration
    know learn discover realise understand find+out ; knowledge awareness understanding | aware
    understand realise grasp comprehend ; understanding
    remember recall recollect look+back ; memory recollection reminder
    commemorate mark remember honour pay+tribute ; commemoration remembrance memorial anniversary
    forget overlook neglect
    show demonstrate prove illustrate display exhibit ; proof demonstration evidence
    prove establish substantiate ; proof evidence
    investigate probe examine inquire enquire look+into scrutinise ; investigation inquiry enquiry examination
    examine inspect check study review scrutinise ; examination inspection scrutiny
    monitor watch observe track follow oversee supervise keep+an+eye ; monitoring observation surveillance supervision oversight
    assess evaluate gauge judge appraise weigh estimate ; assessment evaluation appraisal judgment judgement
    estimate reckon calculate put+at ; calculation | approximately about around roughly nearly almost some
    mislead deceive trick dupe fool lie ; deception falsehood untruth | misleading deceptive false untrue untruthful
    convince persuade win+over sway ; persuasion
    encourage urge spur promote foster stimulate inspire motivate ; encouragement incentive stimulus
    discourage deter dissuade put+off ; deterrent deterrence
    offer propose tender ; proposal bid
    ignore disregard overlook neglect turn+a+blind+eye
    emerge surface appear come+to+light turn+out transpire ; emergence appearance
    seem appear look | apparently seemingly
    identify recognise name pinpoint ; identification
    interpret construe read ; interpretation
    solve resolve settle fix sort+out ; solution resolution settlement answer
    # Doing
    help assist aid support back stand+by ; assistance hand helper
    support back endorse champion advocate favour stand+by stand+behind get+behind side+with ; backing endorsement advocacy
    support sustain prop+up bolster shore+up underpin hold+up
    oppose resist fight object reject counter come+out+against ; opposition resistance objection
    defend protect guard safeguard shield secure stand+up+for ; defence defense protection security
    cooperate collaborate work+together team+up join+forces co-operate ; cooperation collaboration partnership co-operation teamwork
    coordinate organise arrange co-ordinate ; coordination organisation arrangement
    participate take+part join engage ; participation involvement | involved
    involve entail include mean ; involvement
    include comprise consist contain cover incorporate ; inclusion
    exclude omit leave+out bar shut+out ; exclusion omission
    create establish set+up found form build make ; creation establishment formation foundation
    build construct erect put+up ; construction building
    rebuild reconstruct restore repair renovate refurbish ; reconstruction restoration rebuilding renovation
    repair fix mend patch+up restore
    destroy demolish devastate ruin wreck raze flatten level wipe+out obliterate ; destruction devastation demolition
    damage harm hurt hit impair
    remove withdraw take+away eliminate strip take+off get+rid+of ; removal elimination withdrawal
    withdraw pull+out retreat pull+back leave exit quit retire ; withdrawal pullout pull-out departure pullback
    return come+back go+back ; comeback
    bring+back return restore repatriate send+back ; repatriation restitution
    send dispatch deploy despatch ship ; deployment shipment
    deliver supply provide hand+over ship ; delivery shipment provision
    give provide supply grant donate offer hand furnish ; provision donation gift
    receive obtain gain acquire ; receipt
    obtain gain secure acquire win clinch land
    hand+over surrender transfer turn+over ; handover hand-over
    take seize grab capture snatch take+hold ; seizure
    keep retain maintain preserve hold+on ; retention maintenance preservation
    store stockpile hoard ; stock storage reserve cache
    share divide split distribute ; division distribution
    allocate earmark assign set+aside allot ; allocation assignment
    use utilise employ deploy make+use ; usage utilisation employment deployment
    exploit take+advantage ; exploitation
    waste squander
    prepare get+ready gear+up brace ready ; preparation readiness | prepared poised
    plan schedule arrange organise slate ; arrangement timetable | due
    hold stage host organise conduct | held
    conduct carry+out perform undertake execute wage mount ; execution
    try attempt seek endeavour strive bid ; effort
    succeed manage achieve accomplish pull+off ; success achievement accomplishment triumph | successful
    fail collapse flop fall+through founder break+down come+to+nothing ; failure breakdown | unsuccessful failed
    reach achieve attain hit ; achievement attainment
    cause trigger spark prompt provoke lead+to bring+about result+in set+off touch+off give+rise ; reason
    result stem ensue lead ; outcome consequence upshot | as+a+result consequently therefore due+to because+of
    affect influence impact hit touch ; effect repercussion
    threaten endanger jeopardise imperil put+at+risk ; danger threat risk peril hazard
    meet encounter gather convene get+together ; meeting gathering session
    visit tour travel call+in drop+in ; trip journey
    arrive come land reach turn+up show+up get+to ; arrival
    leave depart go set+off quit ; departure exit
    enter go+into get+into come+into penetrate ; entry entrance
    flee escape run+away get+away ; flight getaway
    evacuate relocate move+out displace ; evacuation relocation displacement evacuee
    move shift transfer relocate ; movement relocation
    travel go head journey fly drive ; trip
    approach near close+in draw+near
    pass cross go+through ; passage crossing
    gather assemble congregate convene rally mass ; gathering assembly crowd
    disperse scatter break+up
    find discover locate uncover come+across unearth detect spot ; discovery detection
    search hunt look+for comb scour seek
    lose misplace ; loss
    lead head chair direct run spearhead ; leadership | at+the+helm
    manage run operate direct administer oversee ; management administration operation
    control dominate command rule ; domination grip
    govern rule run ; governance
    replace oust remove ; ouster removal
    combine merge unite join amalgamate ; combination union
    separate split divide part break+away ; separation division rift
    connect link join tie associate relate ; connection relation relationship association
    focus concentrate centre center zero+in ; emphasis
    postulate assume presume suppose ; assumption presumption hypothesis
    test try+out trial ; experiment
    learn study train ; learning training education
    teach train instruct educate ; teaching training instruction education
    transport carry haul ferry convey ; transportation
    fall+apart disintegrate crumble collapse ; disintegration
    cover report ; coverage
    hinge depend rely count+on bank+on ; dependence reliance | dependent reliant
    deserve merit warrant
    face confront encounter come+up+against ; confrontation
    tackle address deal+with handle combat get+to+grips
    cope manage deal+with
    compete vie contend contest ; competition rivalry
    celebrate mark toast ; celebration festivity
    surprise shock stun astonish amaze take+aback ; astonishment | surprising stunning shocking unexpected
    anger enrage infuriate outrage ; fury rage ire | angry furious enraged irate outraged
    please delight ; joy happiness pleasure | happy glad pleased delighted
    disappoint dismay let+down ; disappointment | disappointed
    mourn grieve lament ; mourning grief sorrow | sad
    """
}
