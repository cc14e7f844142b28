import Vocabulary

extension Thesaurus {
  /// Government, elections and diplomacy.
  static let politicsText = """
    # Government and elections
    ; government administration cabinet executive authority
    ; authority official
    ; minister secretary
    ; foreign+minister foreign+secretary top+diplomat
    ; prime+minister premier head+of+government
    ; president head+of+state leader
    ; leader chief head boss president
    ; spokesman spokesmen spokeswoman spokesperson
    ; official officer functionary bureaucrat
    ; politician lawmaker
    ; lawmaker legislator parliamentarian member+of+parliament
    ; parliament legislature assembly congress
    ; senator congressman congressmen congresswoman
    ; mayor governor
    ; ministry department
    ; agency body organisation institution
    ; party faction
    elect vote choose ; election poll ballot
    ; referendum plebiscite
    vote cast+a+vote ; ballot voting
    ; voter electorate elector
    ; candidate contender nominee hopeful
    nominate name appoint put+forward ; nomination appointment
    appoint name nominate install designate ; appointment naming
    resign quit step+down stand+down leave+office bow+out ; resignation departure
    dismiss sack fire remove oust axe discharge ; dismissal sacking firing removal ouster
    impeach ; impeachment
    inaugurate swear+in take+office ; inauguration swearing-in
    campaign canvass
    ; manifesto platform programme program
    win triumph prevail carry+the+day ; victory | victorious
    beat defeat overcome rout thrash trounce vanquish
    lose ; loss defeat
    ; winner victor champion
    ; loser runner-up
    ; poll survey opinion+poll
    ; policy strategy approach
    ; plan proposal scheme blueprint initiative
    ; programme program scheme project initiative
    ; project scheme venture
    ; measure step action move
    ; bill draft+law legislation
    pass approve adopt enact ratify ; passage approval adoption ratification enactment
    sign ink put+pen+to+paper ; signing signature
    repeal revoke rescind annul abolish scrap ; revocation abolition
    dissolve disband break+up ; dissolution
    ; constitution | constitutional
    ; democracy | democratic
    ; dictator autocrat strongman tyrant
    ; dictatorship autocracy tyranny | authoritarian autocratic
    ; regime government
    ; freedom liberty
    ; independence sovereignty | independent sovereign
    ; right entitlement
    ; citizen national
    ; citizenship nationality
    ; country nation state
    ; people population nation public
    ; community society
    ; unity solidarity cohesion | united
    ; division split rift | divided
    ; scandal affair controversy
    ; controversy | controversial contentious disputed divisive
    ; dispute row quarrel argument feud spat disagreement
    ; tension strain friction
    ; crackdown clampdown repression
    crack+down clamp+down repress suppress ; suppression
    persecute oppress ; persecution oppression
    censor ; censorship
    ; immigrant migrant refugee
    ; asylum refuge
    ; migration immigration
    deport expel eject throw+out kick+out ; deportation expulsion
    ; exile | exiled
    ; budget spending+plan
    ; curfew lockdown
    ; state+of+emergency emergency
    ; deadlock stalemate impasse standoff stand-off gridlock
    ; successor heir
    ; deputy number+two
    ; adviser advisor aide counsellor
    ; aide assistant
    ; expert specialist analyst
    ; activist campaigner
    ; delegate representative envoy
    ; critic detractor
    # Diplomacy
    negotiate hold+talks bargain hammer+out ; talk negotiation discussion dialogue consultation parley
    ; negotiator mediator
    mediate broker ; mediation arbitration mediator
    ; deal agreement accord pact treaty settlement
    ; treaty pact accord convention
    ; memorandum understanding
    ; compromise concession
    compromise make+concessions give+ground
    ; summit meeting conference
    ; conference forum convention congress
    ; envoy emissary ambassador diplomat representative
    ; diplomacy | diplomatic
    ; embassy mission consulate
    ; delegation mission team
    ; relation tie link relationship bond
    ; membership accession joining member entry
    join accede enter become+a+member ; accession entry
    ; alliance bloc union partnership coalition
    ; aid assistance support help relief backing
    ; aid+package aid+programme
    ; donor contributor benefactor
    donate contribute give ; donation contribution
    ; sphere area field domain
    ; recognition acknowledgement
    recognise acknowledge ; recognition
    recall withdraw
    summon call+in ; summons
    ; isolation | isolated
    ; rapprochement reconciliation
    reconcile make+up ; reconciliation
    normalise restore ; normalisation
    ; resolution motion
    ; ultimatum deadline
    ; deadline time+limit cut-off
    ; stance position attitude line view
    ; statement declaration communiqué remark comment announcement
    ; speech address lecture remarks
    ; letter message note
    ; interview conversation
    ; phone+call telephone+call call conversation
    phone call ring telephone
    ; press+conference news+conference briefing
    ; reporter journalist correspondent newsman
    ; newspaper daily paper
    ; media press
    ; broadcaster television TV
    ; audience viewer listener
    ; condition term requirement precondition prerequisite
    ; progress headway advance breakthrough
    ; breakthrough milestone
    ; setback blow reversal
    ; prospect chance likelihood possibility probability
    ; opportunity chance
    ; challenge difficulty problem
    ; problem issue difficulty trouble
    ; issue question matter topic subject
    ; situation circumstance condition
    ; role part
    ; process procedure
    ; system mechanism
    ; framework structure
    ; responsibility duty obligation
    ; liability | responsible liable accountable
    ; integration inclusion
    ; commitment dedication devotion | committed dedicated devoted
    ; confidence trust faith | confident sure certain
    trust rely
    betray ; betrayal
    ; example instance case
    ; reason cause ground motive
    ; document paper file
    ; report study paper
    ; information detail data intelligence
    ; rumour speculation gossip
    ; figure number statistic
    ; group organisation body
    ; team squad side
    ; headquarters base
    ; office bureau
    ; worker employee staff staffer personnel
    """
}
