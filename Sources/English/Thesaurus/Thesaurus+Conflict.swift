import Vocabulary

extension Thesaurus {
  /// War, disasters, accidents, crime and courts.
  static let conflictText = """
    # War and force
    attack strike raid assault hit target bombard pound storm ; offensive onslaught bombardment
    shell bombard bomb pound ; shelling bombardment bombing barrage
    bomb ; explosive bombing blast
    explode blow+up detonate go+off blast ; explosion detonation
    shoot gun+down open+fire fire ; shooting gunfire shot shootout gun+attack
    shoot+down down intercept bring+down destroy knock+out ; interception downing
    launch fire lob ; launching firing
    invade overrun march+into ; invasion incursion
    occupy seize take+over annex ; occupation annexation takeover
    capture seize overrun take conquer take+control fall+to ; seizure conquest
    recapture retake regain win+back take+back
    advance push+forward gain+ground make+gains ; push
    retreat pull+back withdraw fall+back ; withdrawal
    besiege surround encircle lay+siege ; siege encirclement
    defend hold+off repel repulse beat+back fend+off
    retaliate hit+back strike+back avenge ; retaliation reprisal revenge counterattack counterstrike | retaliatory
    provoke goad ; provocation | provocative
    surrender capitulate lay+down+arms give+up ; capitulation
    fight battle clash combat wage+war ; fighting skirmish hostility
    war ; conflict warfare hostilities fighting
    truce ; ceasefire cease-fire armistice cessation+of+hostilities
    peace | peaceful
    kill slay slaughter massacre leave+dead gun+down ; killing slaying death bloodshed
    die perish succumb lose+his+life lose+her+life lose+their+lives pass+away ; death fatality | dead killed died deceased
    injure wound hurt maim ; injury | injured wounded
    ; victim casualty fatality loss toll death | dead killed
    ; toll death+toll death fatality number+of+dead
    survive live escape make+it ; survivor survival | alive
    massacre slaughter butcher ; carnage bloodbath atrocity bloodshed
    murder kill assassinate ; killing homicide assassination slaying
    assassinate ; assassination assassin hitman
    ; weapon arms gun firearm armament munition weaponry
    ; missile rocket projectile
    ; drone UAV unmanned+aerial+vehicle unmanned+aircraft
    ; ammunition munition shell round ammo
    ; aircraft plane jet airplane aeroplane airliner
    ; helicopter chopper
    ; warplane fighter jet fighter+jet bomber combat+aircraft
    ; ship vessel boat craft
    ; warship frigate destroyer navy+ship naval+vessel
    ; tank armour armoured+vehicle
    ; troop soldier force serviceman military army trooper servicemen servicewoman
    ; army military armed+forces force
    ; fighter militant rebel insurgent gunman combatant guerrilla
    ; rebel insurgent guerrilla rebellion insurgency uprising revolt insurrection
    ; militia paramilitary
    ; terrorist extremist militant jihadist terrorism extremism terror
    ; mercenary contractor
    ; general commander chief officer
    ; commander chief head
    ; base barracks garrison camp installation facility
    ; front frontline front+line battlefield
    ; border frontier boundary
    ; territory land area region soil
    ; air+defence air+defense anti-aircraft
    ; deployment mobilisation
    mobilise call+up draft conscript ; mobilisation conscription call-up
    arm equip supply ; equipment
    disarm demilitarise ; disarmament demilitarisation
    patrol guard police
    hostage ; captive
    captive ; prisoner detainee inmate
    kidnap abduct seize snatch take+hostage ; kidnapping abduction kidnapper abductor
    free release let+go liberate ; freedom liberation freeing
    torture abuse mistreat ill-treat ; mistreatment ill-treatment
    rape ; sexual+assault
    spy ; espionage spying agent
    hack breach break+into ; cyberattack cyber-attack hacking
    ; airstrike air+strike air+raid bombing
    ; violence unrest bloodshed turmoil
    riot ; unrest disorder disturbance
    protest demonstrate march rally take+to+the+streets ; demonstration
    ; protester protestor demonstrator marcher activist
    ; coup putsch takeover overthrow
    overthrow topple oust depose bring+down unseat ; ouster toppling
    ; genocide ethnic+cleansing extermination
    ; refugee displaced+person displaced+people migrant
    ; enemy foe adversary rival opponent
    ; ally partner backer supporter friend
    ; supporter backer advocate follower sympathiser
    ; opponent critic rival adversary
    ; civilian noncombatant non-combatant
    ; peacekeeper peacekeeping
    ; nuclear | atomic
    ; war+crime atrocity
    ; trench fortification bunker
    smuggle traffic ; smuggling trafficking smuggler trafficker
    ; blockade embargo siege
    ; no-fly+zone | no-fly
    ; buffer+zone demilitarised+zone safe+zone
    ; debris wreckage rubble fragment remains
    ; mine landmine explosive+device
    ; sniper marksman gunman
    ; veteran ex-soldier former+soldier
    ; brigade unit battalion regiment
    # Disasters and accidents
    ; disaster catastrophe calamity tragedy
    ; tragedy | tragic
    ; crisis emergency
    ; quake earthquake tremor temblor
    ; aftershock tremor
    ; fire blaze inferno wildfire flame
    burn set+ablaze catch+fire go+up+in+flames set+fire torch ; burning | ablaze on+fire alight
    extinguish put+out douse | under+control
    ; firefighter fireman firemen fire+crew
    ; flood flooding deluge inundation
    flood inundate swamp submerge | underwater
    ; storm hurricane typhoon cyclone tempest
    ; tornado twister
    ; rain rainfall downpour
    ; snow snowfall snowstorm blizzard
    ; drought dry+spell
    ; heatwave heat+wave
    ; landslide mudslide mudflow
    ; avalanche snowslide
    ; volcano eruption
    erupt ; eruption
    ; wave tsunami
    ; wind gust gale
    crash collide smash plough ram hit ; collision accident pile-up pileup wreck
    accident ; mishap
    derail come+off ; derailment
    sink go+down founder ; sinking
    capsize overturn keel+over tip+over
    collapse cave+in give+way fall+down ; cave-in
    drown ; drowning
    trap strand bury | trapped stranded stuck buried
    rescue save pull+from ; rescuer saving
    ; rescuer rescue+worker emergency+worker emergency+services first+responder search+and+rescue
    ; missing | unaccounted lost disappeared
    disappear vanish go+missing ; disappearance
    ; shelter refuge accommodation
    ; homeless | displaced
    ; outage blackout power+cut power+failure
    leak spill seep ; leakage
    ; smoke fume
    ; ruin rubble debris
    ; car vehicle automobile
    ; truck lorry
    ; bus coach minibus
    ; train locomotive
    ; passenger traveller traveler
    ; pilot captain
    ; crew sailor crewman crewmen
    ; road street highway motorway
    ; driver motorist
    ; pedestrian passer-by passerby passers-by
    ; airport airfield
    ; port harbour dock
    ; railway railroad rail
    ; bridge overpass
    ; victim sufferer
    ; witness eyewitness onlooker bystander
    ; resident inhabitant local dweller
    ; neighbourhood district quarter suburb
    ; town city municipality
    ; village hamlet settlement
    ; building structure block
    ; house home residence dwelling
    ; apartment flat
    ; apartment+building residential+building block+of+flats apartment+block tower+block high-rise
    # Crime and courts
    arrest detain apprehend take+into+custody nab round+up ; detention custody
    jail imprison incarcerate lock+up put+behind+bars send+to+prison ; imprisonment incarceration
    ; prison jail gaol penitentiary
    sentence jail condemn ; punishment prison+term jail+term
    punish penalise fine ; punishment penalty sanction
    ; sanction penalty punitive+measure restriction
    charge indict accuse prosecute ; indictment count
    prosecute try put+on+trial ; prosecution trial
    convict find+guilty ; conviction | guilty convicted
    acquit clear exonerate absolve find+not+guilty ; acquittal exoneration | innocent
    ; trial court+case proceeding case hearing
    sue take+to+court file+suit bring+a+case ; lawsuit suit legal+action litigation
    ; court tribunal bench
    ; judge magistrate justice
    ; lawyer attorney solicitor barrister counsel
    ; prosecutor prosecuting+attorney
    ; defendant accused
    ; suspect alleged+attacker
    ; attacker assailant perpetrator gunman
    ; criminal offender crook felon culprit
    ; crime offence offense felony
    ; gang mafia syndicate cartel mob
    rob steal burgle loot ; robbery theft burglary heist raid
    steal swipe pilfer ; theft stealing
    ; thief robber burglar
    ; fraud scam swindle
    defraud swindle cheat con ; fraud
    bribe pay+off ; bribery kickback
    ; corruption graft bribery | corrupt
    ; police officer policeman policemen cop
    ; investigator detective
    raid search swoop
    confiscate seize impound ; confiscation seizure
    extradite hand+over ; extradition
    pardon amnesty ; clemency
    appeal challenge contest
    rule decide judge adjudicate ; ruling verdict decision judgment judgement finding
    overturn quash annul void reverse strike+down throw+out ; annulment reversal
    testify give+evidence take+the+stand ; testimony evidence
    execute put+to+death ; execution death+penalty capital+punishment
    stab knife ; stabbing knife+attack
    beat batter assault attack ; beating
    abuse molest ; abuser
    harass bully intimidate ; harassment bullying intimidation
    ; evidence proof testimony
    ; clue lead
    ; law legislation statute act
    ; lawful | legal legitimate
    ; unlawful | illegal illicit outlawed
    ; illegality | legality lawfulness
    ; drug narcotic
    ; identity name
    ; body corpse remains
    ; autopsy postmortem post-mortem
    ; allegation accusation claim
    compensate reimburse repay refund ; compensation damages redress reparation
    """
}
