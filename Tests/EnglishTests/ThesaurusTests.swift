import Testing
import TextAlgorithms
import Vocabulary

@testable import English

struct ThesaurusTests {
  static func areSynonyms(_ pair: String) -> Bool {
    let words = pair.split(separator: "/").map { Folding.key(String($0)) }
    return Thesaurus.english.areSynonyms(words[0], words[1])
  }

  static func pairs(_ text: String) -> [String] { text.split { $0 == "," || $0 == "\n" }.map { String($0.drop { $0 == " " }) } }

  static let synonyms = pairs(
    """
    delayed/postponing, deferral/delays, dragging out/delayed, prolongs/dragged out, allowed/permits, authorization/letting
    shot down/downed, intercepting/shot down, lifted/eased, scrapping/removes, raised/boosting, stepped up/increased, killed/slain
    wounded/injuries, resigned/stepping down, resignation/stepped down, promised/vows, pledges/committed, demands/insisted
    rejected/turned down, refusals/dismissed, began/started, begun/launching, ceased/halting, helped/assistance, aid/supporting
    allies/partners, backers/allies, membership/accession, joining/entry, weapons/arms, strikes/raids, talks/negotiations
    deals/agreement, accords/pact, tolls/deaths, blazes/fire, earthquakes/tremor, temblor/quakes, companies/firms, policemen/officers
    governments/administration, staunch/unwavering, firm/steadfast, vital/crucial, key/essential, ongoing/continued, urgent/pressing
    huge/large, decided/decision, withdrew/pullout, withdrawal/pulled out, destroyed/destruction, fled/escaping, fell/declines
    fell/dropping, criticized/denounced, recognizes/acknowledged, analyzed/studied, labor/work, jails/prison, convictions/guilty
    hit back/retaliated, layoffs/redundancies, vaccinated/jabs, buys/acquisition, tying/drew, footage/videos, took over/occupied
    planned/scheduling, wives/husbands, crises/emergencies, stopped/halted, signaled/hinted, shrunk/dwindling, cease-fire/truce
    go-ahead/permission
    """)

  static let antonyms = pairs(
    """
    increase/decrease, increased/decreasing, accept/reject, accepted/rejects, win/lose, won/lost, buy/sell, bought/sold, allow/ban
    permit/forbid, start/stop, begin/end, began/ended, open/close, support/oppose, attack/defend, deny/confirm, denied/admitted
    arrive/leave, hire/fire, raise/lower, raise/cut, rise/fall, rose/fell, gain/lose, guilty/innocent, convict/acquit, arrest/release
    alive/dead, survive/die, ally/enemy, friends/foes, victory/defeat, war/peace, import/export, profit/loss, join/leave, impose/lift
    succeed/fail, success/failure, agree/disagree, strengthen/weaken, strong/weak, big/small, majority/minority, safe/dangerous
    legal/illegal, lawful/unlawful, public/private, praise/criticise, approve/reject, boom/slump, build/destroy, create/destroy
    advance/retreat, enter/exit, borrow/lend, teach/learn, optimistic/pessimistic, recovery/recession, ceasefire/fighting
    expand/shrink, accelerate/delay, speed up/slow down, upgrade/downgrade, appoint/dismiss, appoint/sack, free/jail, flood/drought
    hope/fear, progress/setback, escalate/de-escalate, improve/worsen, early/late, first/last, many/few, men/women, include/exclude
    remember/forget, rich/poor, domestic/foreign, temporary/permanent, voluntary/compulsory, surplus/deficit, attacker/victim
    give/take, send/receive, push/pull, true/false, mother/father, brother/sister, north/south, east/west, before/after
    more than/less than, encourage/discourage, hide/reveal, partial/complete, brave/cowardly, fast/slow, easy/difficult
    cheap/expensive, possible/impossible, trust/doubt, love/hate, continue/stop, resume/suspend, ratify/repeal, recapture/lose
    invest/divest, buyer/seller, winner/loser, supporter/opponent, kill/injure, killed/wounded, extend/shorten, comply/violate
    employer/employee, marry/divorce, evacuate/invade, prevent/cause, prevent/allow, hinder/help, promise/threat
    president/prime minister, rescue/abandon, ease/intensify, import/exports, weakness/strength
    """)

  @Test(arguments: synonyms) func joinsSynonymsInAnyInflection(_ pair: String) { #expect(Self.areSynonyms(pair)) }

  @Test(arguments: antonyms) func keepsOppositesApart(_ pair: String) { #expect(!Self.areSynonyms(pair)) }

  /// The entries of each group as written.
  static var entries: [[String]] {
    Thesaurus.texts.flatMap { text in
      Array(text.utf8).split(separator: 0x0A).filter { $0.first != 0x23 }.map { line in
        var out: [String] = []
        Thesaurus.readEntries(of: line) { entry, _ in out.append(String(decoding: entry, as: UTF8.self)) }
        return out
      }
    }
  }

  @Test func everyGroupHasDifferentMembers() {
    for group in Self.entries {
      #expect(group.count > 1, "\(group)")
      #expect(Set(group.map { Folding.key($0) }).count == group.count, "\(group)")
      #expect(!group.contains { $0.contains("=") || $0.contains("_") || $0.contains("\\") }, "\(group)")
    }
    #expect(Self.entries.count == Thesaurus.english.groupCount)
    print(
      "Thesaurus: \(Thesaurus.english.groupCount) groups, \(Self.entries.reduce(0) { $0 + $1.count }) entries,",
      "\(Thesaurus.english.formCount) forms, \(Thesaurus.english.phrases.count) phrases")
    #expect(Thesaurus.english.groupCount > 600)
    #expect(Thesaurus.english.formCount > 8000)
  }

  @Test func findsPhrasesInRunningText() throws {
    let bytes = Array("Moscow was dragging out the talks, the go-ahead came late.".utf8)
    let tokens = Tokenizer().tokens(in: bytes, range: 0..<bytes.count)
    var found: [String: [UInt16]] = [:]
    for i in tokens.indices {
      if let match = Thesaurus.english.phrases.longestMatch(at: i, in: tokens, end: tokens.count) {
        let range = Int(tokens[i].start)..<Int(tokens[i + match.length - 1].end)
        found[String(decoding: bytes[range], as: UTF8.self)] = Array(Thesaurus.english.groups(ofPhrase: match.value))
      }
    }
    #expect(Set(found.keys) == ["dragging out", "go-ahead"])
    #expect(!Set(found["dragging out"] ?? []).isDisjoint(with: Thesaurus.english.groups(of: Folding.key("delayed"))))
    #expect(!Set(found["go-ahead"] ?? []).isDisjoint(with: Thesaurus.english.groups(of: Folding.key("permission"))))
  }

  @Test func listsGroupsInOrder() {
    let groups = Thesaurus.english.groups(of: Folding.key("Support"))
    #expect(groups.count > 2)
    #expect(Array(groups) == Set(groups).sorted())
  }

  @Test func unknownWordsHaveNoGroup() {
    #expect(Thesaurus.english.groups(of: Folding.key("zyxgh")).isEmpty)
    #expect(Thesaurus.english.groups(ofPhrase: -1).isEmpty)
    #expect(Thesaurus.english.groups(ofPhrase: .max).isEmpty)
    #expect(Thesaurus.english.areSynonyms(Folding.key("zyxgh"), Folding.key("ZYXGH")))
    #expect(!Thesaurus.english.areSynonyms(Folding.key("zyxgh"), Folding.key("qqq")))
    #expect(Thesaurus.read(["", "#\n\n; |\n+ - y\n"]).groupCount == 2)
  }

  static let forms: [(String, WordForms.Section, [String])] = [
    ("stop", .verbs, ["stop", "stops", "stopped", "stopping"]), ("die", .verbs, ["die", "dies", "died", "dying"]),
    ("carry+out", .verbs, ["carry+out", "carries+out", "carried+out", "carrying+out"]),
    ("flee", .verbs, ["flee", "flees", "fled", "fleeing"]),
    ("realise", .nouns, ["realise", "realize", "realizes", "realises"]), ("air+raid", .nouns, ["air+raid", "air+raids"]),
    ("signal", .verbs, ["signal", "signals", "signaled", "signaling", "signalled", "signalling"]), ("new", .fixed, ["new"]),
    ("begin", .verbs, ["begin", "begins", "began", "begun", "beginning"]), ("embargo", .nouns, ["embargo", "embargoes"]),
    ("agree", .verbs, ["agree", "agrees", "agreed", "agreeing"]),
    ("equip", .verbs, ["equip", "equips", "equiped", "equiping", "equipped", "equipping"]),
    ("quit", .verbs, ["quit", "quits", "quit", "quitted", "quitting"]),
    ("offer", .verbs, ["offer", "offers", "offered", "offering"]), ("crisis", .nouns, ["crisis", "crises"]),
  ]

  @Test(arguments: forms) func inflects(_ base: String, _ section: WordForms.Section, _ expected: [String]) {
    var found: [String] = []
    WordForms.each(of: Array(base.utf8)[...], section) { found.append(String(decoding: $0, as: UTF8.self)) }
    #expect(found == expected)
  }
}
