import TextAlgorithms
import Vocabulary

/// Acts that a predicate names by its sense: verbs, nouns, and verbs that stand between a quotation and its speaker.
struct SensedActs {
  let ground: ActGround
  let stated: StatedSentence
  let sentence: Int

  var words: RoleSentence { stated.words }

  func find() -> [FoundAct] {
    let maker = ActMaker(ground: ground, stated: stated, sentence: sentence)
    let light = Set(stated.predicates.compactMap { ground.clauses.lightVerb(of: $0) })
    var out: [FoundAct] = []
    // *renewed her plea for*: a cue of several words does one thing, best told by the one that names whom it is done to.
    var ofCue: [Int: ActMaker.Draft] = [:]
    for predicate in stated.predicates {
      if let draft = siding(predicate) ?? unwilling(predicate, light) {
        out += maker.acts(draft)
        continue
      }
      let cue = ground.quotation(ofCue: predicate.word, stated)
      guard let draft = draft(predicate, cue) else { continue }
      if let cue {
        if ofCue[cue].map({ $0.recipients.isEmpty && !draft.recipients.isEmpty }) ?? true { ofCue[cue] = draft }
      } else {
        out += maker.acts(draft)
      }
    }
    out += ofCue.sorted { $0.key < $1.key }.flatMap { maker.acts($0.value) }
    let heads = Set(out.map(\.head))
    return out + intents().filter { !heads.contains($0.head) }.flatMap { maker.acts($0) }
  }

  /// `spoke out against the plan`, `rallied behind the mayor`
  private func siding(_ predicate: Predicate) -> ActMaker.Draft? {
    guard words.wordClass(predicate.word) == "v", words.words[predicate.word].relation != .aclRelcl else { return nil }
    for child in words.children[predicate.word] where words.words[child].relation == .obl {
      guard let preposition = words.child(child, .case),
        let kind = ground.words.siding[[ground.key(predicate.word, words), ground.key(preposition, words)]],
        kind == .position || ground.isOne(of: ground.words.requested, child, words)
      else { continue }
      let told = ground.modality.tell(predicate, head: predicate.word, in: words, isHeld: false)
      guard told.polarity == .positive, told.modality == .asserted || told.modality == .claimed else { return nil }
      let actors = actors(of: predicate, head: predicate.word, nil)
      guard !actors.isEmpty, actors.allSatisfy({ $0.isNamed && $0.isAgent }) else { return nil }
      return make(kind, predicate, ActSense(kind: kind, recipient: nil, object: nil), predicate.word, actors, [], nil, .positive)
    }
    return nil
  }

  /// `would not say when`: in the report's own voice, one who does not do what was asked.
  private func unwilling(_ predicate: Predicate, _ light: Set<Int>) -> ActMaker.Draft? {
    let head = predicate.word
    guard words.wordClass(head) == "v", !light.contains(head),
      ground.words.senses[predicate.roleset].map({
        ground.words.needingInfinitive.contains(predicate.roleset) && !isInfinitive(predicate, $0)
      })
        ?? true,
      ground.quotation(around: head, stated) == nil,
      !ground.isOne(of: ground.words.states.subtracting(ground.words.declinable), head, words),
      words.children[head].contains(where: { words.words[$0].pennTag == .md && ground.isOne(of: ground.words.unwilling, $0, words) }),
      !words.children[head].contains(where: { words.words[$0].relation == .advcl || words.words[$0].relation == .mark }),
      ground.modality.tell(predicate, head: head, in: words, isHeld: false).polarity == .negative, !words.isPassive(head)
    else { return nil }
    let actors = actors(of: predicate, head: head, nil)
    guard !actors.isEmpty, actors.allSatisfy({ $0.isNamed && $0.isAgent }) else { return nil }
    return make(.refusal, predicate, ActSense(kind: .refusal, recipient: nil, object: nil), head, actors, [], nil, .negative)
  }

  /// `His visit threatens to …`: no letter, and nobody who can act.
  private func isThing(_ word: Int) -> Bool {
    guard words.words[word].tag == .noun, writer(of: word) == word, !isDocument(word) else { return false }
    return !ground.party(of: word, stated).isAgent
  }

  /// What a predicate does: by its sense, or, where that is none, by the class of the cue that it is.
  private func sense(of predicate: Predicate, _ cue: Int?) -> ActSense? {
    let cueClass = cue.map { ground.annotations.quotations[$0].cueClass }
    if ground.isOne(of: ground.words.voicing, predicate.word, words), let noun = words.child(predicate.word, .obj) {
      return ground.words.voiced[ground.key(noun, words)].map { ActSense(kind: $0, recipient: .arg2, object: .arg1) }
    }
    if let sense = ground.words.senses[predicate.roleset] ?? withParticle(predicate) {
      // *called the plan reckless* asks for nothing.
      if ground.words.needingRequest.contains(predicate.roleset), let cueClass, cueClass != .request { return nil }
      return sense
    }
    guard words.words[predicate.word].tag == .verb, !ground.isOne(of: ground.words.light, predicate.word, words),
      !ground.isOne(of: ground.words.wishing, predicate.word, words)
    else { return nil }
    switch cueClass {
    case .request: return ActSense(kind: .request, recipient: nil, object: nil)
    case .pledge: return ActSense(kind: .pledge, recipient: nil, object: nil)
    case .accuse: return ActSense(kind: .accusation, recipient: .arg1, object: nil)
    default: return nil
    }
  }

  /// *turned down*, whichever sense of *turn* was found.
  private func withParticle(_ predicate: Predicate) -> ActSense? {
    guard let particle = words.child(predicate.word, .compoundPrt) else { return nil }
    return ground.words.phrasal[words.lemmas[predicate.word] + "_" + words.lemmas[particle]]
  }

  private func draft(_ predicate: Predicate, _ cue: Int?) -> ActMaker.Draft? {
    guard let sense = sense(of: predicate, cue), let head = head(of: predicate, cue) else { return nil }
    // Who a group in passing is (*a firm that plans to expand*) is no act of this event.
    if cue == nil, sense.kind != .request, words.words[head].relation == .aclRelcl { return nil }
    // *a law allowing …*: what a participle adds decides nothing.
    if cue == nil, [.approval, .refusal].contains(sense.kind), words.words[head].relation != .conj, words.words[head].pennTag == .vbg,
      !words.hasChild(head, .aux)
    {
      return nil
    }
    let told = ground.modality.tell(predicate, head: head, in: words, isHeld: false)
    let isPromise = ground.words.needingAmount.contains(predicate.roleset) && willDo(head)
    guard isPromise || isPerformed(told, sense, head: head, predicate), !isSubordinate(head) else { return nil }
    if sense.kind == .request, asksWhether(predicate) { return nil }
    if cue != nil, words.wordClass(head) == "v", let subject = ground.subject(of: head, words), !subject.isPassive, isThing(subject.word) {
      return nil
    }
    let actors = actors(of: predicate, head: head, cue)
    // Whoever is charged or condemned may be told without who does it.
    guard
      actors.isEmpty
        ? sense.kind == .accusation && words.isPassive(head) && words.hasChild(head, .auxPass) : actors.allSatisfy(\.isAgent)
    else {
      return nil
    }
    guard actors.isEmpty || actors.contains(where: \.isNamed) else { return nil }
    let isClause = isInfinitive(predicate, sense)
    guard fits(predicate, sense, head: head, isClause: isClause) else { return nil }
    var recipients = recipients(of: predicate, sense, cue)
    guard var kind = undone(predicate, sense) else { return nil }
    if ground.words.wishes.contains(predicate.roleset) {
      guard let addressed = addressed(predicate, sense, actors) else {
        guard let opinion = opinion(predicate, sense) else { return nil }
        return make(opinion, predicate, sense, head, actors, [], cue, told.polarity)
      }
      recipients = [addressed]
    } else if kind == .position, let addressed = addressed(predicate, sense, actors), demandsDuty(predicate) {
      recipients = [addressed]
    } else if kind == .request, recipients.isEmpty, let addressed = addressed(predicate, sense, actors) {
      recipients = [addressed]
    }
    if recipients.isEmpty { recipients = related(to: predicate, sense, cue, head: head, actors) }
    if told.polarity == .negative {
      switch kind {
      case .pledge, .approval: kind = .refusal
      case .position: break
      default: return nil
      }
    }
    if ground.words.needingAmount.contains(predicate.roleset) {
      guard recipients.contains(where: \.isNamed), told.polarity == .positive, hasAmount(predicate) else { return nil }
      var draft = make(kind, predicate, sense, head, actors, recipients, cue, told.polarity)
      draft.step = isPromise ? .pledged : sense.step
      draft.status = isPromise ? .stated : .done
      return draft
    }
    if kind == .pledge, let core = promised(predicate), ground.isOne(of: ground.words.harming, core, words) { kind = .threat }
    return make(kind, predicate, sense, head, actors, recipients, cue, told.polarity)
  }

  /// To lift a ban approves; to reverse a decision refuses; to reverse a car does neither.
  private func undone(_ predicate: Predicate, _ sense: ActSense) -> Act.Kind? {
    guard ground.words.undoing.contains(predicate.roleset) else { return sense.kind }
    guard let object = words.child(predicate.word, .obj) ?? words.child(predicate.word, .nsubjPass) ?? words.child(predicate.word, .nmod)
    else { return sense.kind == .refusal ? .refusal : nil }
    if ground.isOne(of: ground.words.restrictions, object, words) { return .approval }
    return sense.kind == .refusal && ground.isOne(of: ground.words.measures, object, words) ? .refusal : nil
  }

  /// A plain future of giving promises it: *will send 40 trucks to …*.
  func willDo(_ head: Int) -> Bool {
    words.children[head].contains { words.words[$0].pennTag == .md && ground.isOne(of: ground.words.futures, $0, words) }
  }

  func hasAmount(_ predicate: Predicate) -> Bool {
    guard let object = predicate.argument(.arg1) else { return false }
    return fillsAmount(stated.bytes(object.words, in: ground.text))
  }

  private func fillsAmount(_ range: Range<Int>) -> Bool {
    ground.annotations.figures.contains { figure in
      figure.mentions.contains { range.contains(ground.text.payload.inText($0.range).lowerBound) }
    }
  }

  /// The verb of what is promised.
  func promised(_ predicate: Predicate) -> Int? {
    words.child(predicate.word, .xcomp) ?? words.child(predicate.word, .ccomp) ?? words.child(predicate.word, .acl)
  }

  private func make(
    _ kind: Act.Kind, _ predicate: Predicate, _ sense: ActSense, _ head: Int, _ actors: [ActGround.Party],
    _ recipients: [ActGround.Party], _ cue: Int?, _ polarity: Statement.Polarity
  ) -> ActMaker.Draft {
    let clause = stated.bytes(ground.clauses.span(of: head, for: predicate, in: words), in: ground.text)
    let object = object(of: predicate, sense, cue) ?? clause
    var draft = ActMaker.Draft(
      kind: kind, word: predicate.word, head: head, actors: actors, recipients: recipients, object: object,
      evidence: min(clause.lowerBound, object.lowerBound)..<max(clause.upperBound, object.upperBound))
    draft.step = polarity == .negative ? nil : sense.step
    if [head, predicate.word].contains(where: { ground.isOne(of: ground.words.restating, $0, words) })
      || words.children[head].contains(where: { ground.isOne(of: ground.words.restating, $0, words) })
    {
      draft.status = .reaffirmed
    }
    if ground.isOne(of: ground.words.votes, predicate.word, words)
      || (governor(of: head).map { ground.isOne(of: ground.words.votes, $0, words) } ?? false)
    {
      draft.authority = .voted
    } else if kind == .approval || kind == .refusal, cue == nil {
      draft.authority = .decided
    } else if cue != nil {
      draft.authority = .said
    }
    return draft
  }

  func governor(of head: Int) -> Int? { words.words[head].head >= 0 ? words.words[head].head : nil }

  /// The word that the act's clause hangs on; of a noun, the verb that it is the object of where that verb lends it one who acts.
  private func head(of predicate: Predicate, _ cue: Int?) -> Int? {
    if words.wordClass(predicate.word) == "n" {
      guard !ground.words.needingVerb.contains(predicate.roleset) else { return nil }
      if let light = ground.clauses.lightVerb(of: predicate) { return light }
      if let verb = governor(of: predicate.word), words.words[predicate.word].relation == .obj,
        ground.isOne(of: ground.words.light, verb, words)
      {
        return verb
      }
      // *raised its offer* offers nothing by itself.
      let isBare =
        words.words[predicate.word].relation == .obj && words.child(predicate.word, .nmodPoss).map { words.words[$0].tag == .pron } ?? false
      return cue != nil || (hasOwner(predicate) && !isBare) ? predicate.word : nil
    }
    if words.wordClass(predicate.word) == "j" { return nil }
    return ground.clauses.head(of: predicate, in: words) ?? (cue != nil ? predicate.word : nil)
  }

  private func hasOwner(_ predicate: Predicate) -> Bool {
    words.hasChild(predicate.word, .nmodPoss)
      || (predicate.argument(.arg0).map { words.words[$0.head].head == predicate.word } ?? false)
  }
}
