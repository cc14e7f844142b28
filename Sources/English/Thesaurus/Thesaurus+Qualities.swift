import Vocabulary

extension Thesaurus {
  /// Adjectives, adverbs, connectives, quantities and everyday nouns.
  static let qualitiesText = """
    # Strength, size, importance
    ; firmness resolve steadfastness | strong firm staunch steadfast unwavering resolute solid unshakable robust unflinching firmly \
    strongly
    | powerful mighty strong potent
    ; weakness | weak feeble fragile frail
    ; importance significance | crucial vital key essential important critical central pivotal significant paramount decisive
    | main chief principal primary key leading major central
    ; significance | significant considerable substantial sizeable sizable notable
    | big large huge enormous massive giant vast immense gigantic sweeping
    | great enormous tremendous immense
    | small little tiny minor slight
    | serious grave severe grievous critical dire seriously severely badly gravely
    ; severity gravity | severe harsh tough strict stringent
    | heavy intense fierce severe heavily
    ; intensity | intense fierce ferocious violent bitter
    | deadly fatal lethal fatally
    | dangerous hazardous risky perilous unsafe
    ; safety security | safe secure
    ; urgency | urgent pressing immediate urgently
    | immediate instant prompt immediately instantly promptly at+once right+away straight+away straightaway without+delay
    ; speed | fast quick rapid swift speedy quickly rapidly swiftly
    | slow sluggish gradual slowly gradually
    | continued ongoing sustained continuing persistent continuous lasting prolonged constant relentless unrelenting
    | long lengthy protracted prolonged drawn-out
    | short brief briefly
    | lasting durable enduring permanent long-term
    | temporary interim provisional transitional temporarily
    | permanent permanently indefinitely forever
    | sudden abrupt unexpected suddenly abruptly unexpectedly
    | new recent fresh novel latest newly recently lately
    | modern advanced state-of-the-art cutting-edge up-to-date sophisticated
    | old ancient
    | former ex erstwhile previous past
    | current present existing currently presently now at+present at+the+moment today
    | future upcoming forthcoming coming next
    | future someday eventually one+day some+day in+the+future in+time ultimately
    | early earlier
    | late belated overdue
    | final last ultimate eventually finally ultimately at+last in+the+end
    | first initial initially at+first
    | annual yearly annually every+year
    | daily everyday every+day
    | frequent regular often frequently regularly repeatedly
    | repeated numerous several multiple
    | several a+number+of a+few a+handful+of
    | many numerous a+lot+of lots+of scores+of dozens+of countless plenty+of
    | most the+majority+of mostly mainly largely primarily chiefly
    | all every each entire whole
    | whole entire complete full total
    | complete full total absolute utter completely fully totally entirely wholly absolutely
    | partial partly partially in+part
    | about around roughly approximately some nearly almost close+to
    | at+least no+fewer+than no+less+than a+minimum+of
    | at+most no+more+than up+to a+maximum+of
    | more+than over above in+excess+of upwards+of
    | fewer+than less+than under below
    | enough sufficient adequate ample
    | insufficient inadequate not+enough
    | extra additional further more another
    | only just merely solely
    | alone single-handedly on+its+own
    | possible feasible likely probable possibly perhaps maybe probably
    | impossible unfeasible
    | certain sure definite definitely certainly surely
    ; uncertainty | uncertain unclear unsure unknown
    ; clarity | clear obvious evident apparent plain clearly obviously evidently
    | true real genuine authentic actual really truly actually
    | false untrue fake bogus phoney incorrect wrong baseless unfounded groundless
    | right correct accurate proper
    | good excellent great fine outstanding
    | bad poor terrible awful dreadful
    | horrific horrible terrible horrifying appalling ghastly gruesome
    ; brutality cruelty | brutal cruel savage barbaric vicious ruthless merciless
    | difficult hard tough challenging tricky
    | easy simple straightforward easily
    | complex complicated intricate
    | special particular specific especially particularly specifically
    | usual normal ordinary typical usually normally typically
    | unusual rare uncommon exceptional extraordinary
    | unprecedented unheard-of never+before
    | historic landmark momentous epochal
    | major serious
    ; fame | famous well-known renowned celebrated prominent
    | prominent leading top senior
    | senior top high-ranking high-level top-level
    | popular well-liked
    | joint common shared collective mutual together jointly
    | reciprocal mutual two-way
    | bilateral two-way
    | international global worldwide world
    | domestic internal home national
    | foreign overseas abroad external
    | local regional
    | nationwide national countrywide across+the+country
    | civil civilian
    | official formal officially formally
    | unofficial informal
    | private personal
    ; secrecy | secret clandestine covert classified confidential undercover
    ; openness transparency | open transparent openly
    | direct straight directly
    | remote distant faraway
    | near close nearby
    | eastern east
    | western west
    | northern north
    | southern south
    | central middle
    | crowded packed overcrowded
    | empty deserted vacant
    | unarmed defenceless defenseless
    ; aggression | offensive aggressive
    ; hostility animosity | hostile unfriendly
    | friendly cordial warm amicable
    | calm quiet tranquil
    | tense strained fraught
    | unstable volatile precarious shaky
    ; pride | proud
    ; bravery courage heroism | brave courageous heroic
    ; hero | heroic
    ; reluctance | reluctant unwilling hesitant
    hesitate waver vacillate falter dither ; hesitation wavering
    ; determination resolve | determined resolute
    ; fairness justice | fair just equitable
    ; injustice | unfair unjust
    ; effectiveness efficiency | effective efficient
    | useless ineffective futile
    | useful helpful beneficial
    | harmful damaging detrimental
    | innocent blameless not+guilty
    | alleged suspected purported supposed allegedly reportedly supposedly
    | unable incapable
    ; ability capability capacity | able capable
    | vulnerable exposed
    | necessary essential required needed vital
    | unnecessary needless
    | mandatory compulsory obligatory
    | voluntary optional
    | free free+of+charge
    | expensive costly pricey dear
    | cheap inexpensive low-cost
    | acceptable tolerable
    | unacceptable intolerable inadmissible
    | inevitable unavoidable inescapable
    | deliberate intentional deliberately intentionally on+purpose
    | accidental unintentional accidentally by+accident by+mistake
    ; mistake error blunder
    | irresponsible reckless
    ; similarity | similar alike comparable
    | same identical equal
    | opposite contrary
    | various diverse
    | wide broad extensive widespread
    | comprehensive extensive thorough wide-ranging
    | detailed in+depth
    | deep profound deeply profoundly
    | high tall
    | sick ill unwell
    | healthy fit
    ; exhaustion fatigue | tired exhausted weary
    | despite in+spite+of notwithstanding
    | because as+a+result+of owing+to due+to thanks+to
    | although though even+though
    | but however nevertheless nonetheless yet
    | also too as+well in+addition moreover furthermore
    | including among
    | about regarding concerning on+the+subject+of
    | without lacking
    | until till
    | during throughout amid
    | soon shortly before+long in+the+near+future in+the+coming+days
    | meanwhile at+the+same+time simultaneously
    | overnight during+the+night
    | morning dawn daybreak sunrise
    | evening dusk nightfall
    ; amount quantity volume
    ; part portion section segment share
    ; piece chunk fragment
    ; level degree extent scale
    ; kind type sort category
    ; way manner method means
    ; place site location spot venue scene
    ; area region zone district
    ; route path
    ; edge outskirts
    ; time period
    ; date day
    ; moment time
    ; stage phase
    ; series string spate wave
    ; chain sequence
    ; rate pace speed
    ; limit threshold ceiling
    ; quality standard
    ; benefit advantage | beneficial
    ; disadvantage drawback downside
    ; difference gap disparity
    ; idea concept notion
    ; background context
    ; basis foundation
    ; symbol emblem
    ; trend tendency
    ; line queue
    ; crowd mob throng
    ; couple pair duo
    ; object item thing article
    ; equipment gear kit
    ; device gadget
    ; tool instrument
    ; container box
    ; access entry
    ; standard norm
    """
}
