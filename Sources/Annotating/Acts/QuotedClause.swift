import TextAlgorithms
import Vocabulary

/// What one clause does in the mouth of the one who is quoted with it.
struct QuotedClause {
  let ground: ActGround
  let stated: StatedSentence
  let sentence: Int
  let speaker: ActGround.Party
  let listening: ActListeners
  let version: Version
  /// Bytes of the quotation's part.
  let part: Range<Int>

  private var words: RoleSentence { stated.words }

  /// nil: it tells a fact, and does nothing else. A strong one says what must be; others only judge.
  func draft(_ head: Int) -> (draft: ActMaker.Draft, isStrong: Bool)? {
    let isQuoted = version.kind == .direct || version.kind == .mixed
    let form = ClauseForm(of: head, stated, ground, within: part, isQuoted: isQuoted)
    let subject = form.subject.map { ground.party(of: $0.word, stated) }
    let isSelf =
      subject.map { $0.person == .first || ($0.actor != nil ? $0.actor == speaker.actor : isReported($0) || $0.span == speaker.span) }
      ?? false
    guard let act = act(form, subject, isSelf: isSelf, head) ?? argued(form, head) else { return nil }
    let clause = self.clause(head)
    guard !clause.isEmpty else { return nil }
    let actor = act.actor ?? speaker
    let draft = ActMaker.Draft(
      kind: act.kind, word: form.core, head: head, actors: [actor], recipients: recipients(act, by: actor, head), object: clause,
      evidence: clause, authority: .said)
    return (draft, form.force == .duty)
  }

  private typealias Done = (kind: Act.Kind, recipients: [ActGround.Party], actor: ActGround.Party?)

  /// Whom the clause names; of promises and refusals, whom they concern; else those to whom it is said.
  private func recipients(_ act: Done, by actor: ActGround.Party, _ head: Int) -> [ActGround.Party] {
    if !act.recipients.isEmpty { return act.recipients }
    if act.kind == .pledge || act.kind == .refusal {
      let lists = ground.words
      let prepositions = act.kind == .pledge ? lists.benefiting : lists.askedFrom
      let concerned = ground.related(
        head..<words.reach[head].upperBound + 1, stated, except: [speaker, actor],
        behind: prepositions.union(lists.relating).union(lists.places), objects: true)
      if !concerned.isEmpty { return concerned }
    }
    let told = act.kind == .position ? listening.told(by: head, stated) : []
    return (told.isEmpty ? listening.parties(of: version) : told).filter {
      $0.span != actor.span && ($0.actor == nil || $0.actor != actor.actor)
    }
  }

  /// What somebody argues, insists or warns is their position, whatever its words.
  private func argued(_ form: ClauseForm, _ head: Int) -> Done? {
    guard let cue = version.cue, words.reach[head].count >= ActCalibration.standard.stanceWords,
      ground.text.tokens(inPage: cue.range).contains(where: { ground.words.arguing.contains(ground.lemma($0)) })
    else { return nil }
    return (.position, [], nil)
  }

  /// A pronoun in reported speech that nobody else is known to be stands for the one who speaks.
  private func isReported(_ party: ActGround.Party) -> Bool {
    guard version.kind == .indirect || version.kind == .mixed, !party.isNamed else { return false }
    let token = ground.text.tokens(inPage: party.span.range).first
    let words = ground.text.language.words
    return token.map { words.subjectPronouns.contains(ground.text.key($0)) && !words.neuterPronouns.contains(ground.text.key($0)) } ?? false
  }

  private func act(
    _ form: ClauseForm, _ subject: ActGround.Party?, isSelf: Bool, _ head: Int
  ) -> Done? {
    let isOther = subject.map { $0.isNamed && $0.isAgent && !isSelf || $0.person == .second } ?? false
    let other = isOther && !(form.subject?.isPassive ?? false) ? subject : nil
    if isCondition(form) { return (.condition, requested(other), nil) }
    // *they would block the road*: the future of reported speech.
    var force = form.force
    if force == .supposition, isSelf, version.kind != .direct, !form.isOnCondition, isDoing(form.core) { force = .future }
    switch force {
    case .command: return (.request, addressee, nil)
    case .duty:
      if let other { return (.request, requested(other), nil) }
      return (words.hasChild(head, .expl) ? .request : .position, [], nil)
    case .plain where subject?.person == .first && ground.isOne(of: ground.words.needing, head, words) && words.hasChild(head, .obj):
      return (.request, addressee, nil)
    case .future where isOther && form.isIntent: return (form.isNegative ? .refusal : .pledge, [], other)
    case .plain where isNecessity(head): return (.request, necessary(head), nil)
    case .future
    where isSelf && !form.isNegative && isDoing(form.core)
      && (ground.isOne(of: ground.words.harming, form.core, words) || form.isUntil):
      return (.threat, threatened(head), nil)
    case .future where isSelf && isDoing(form.core): return (form.isNegative ? .refusal : .pledge, [], nil)
    case .ability where isSelf && form.isNegative && ground.isOne(of: ground.words.declinable, form.core, words): return (.refusal, [], nil)
    case .future where isOther && !form.isNegative && ground.isOne(of: ground.words.giving, form.core, words): return (.pledge, [], other)
    default: break
    }
    if form.tone.blames, form.subject?.isPassive ?? false, !form.isNegative, let agent = words.child(form.core, .oblAgent) {
      let party = ground.party(of: agent, stated)
      if party.isAgent, party.person != .first { return (.accusation, [party], nil) }
    }
    if form.tone.blames, !isSelf, !form.isNegative, form.force != .supposition, !ground.isOne(of: ground.words.thinking, head, words),
      let other
    {
      return (.accusation, requested(other), nil)
    }
    // *the minister's plan is reckless*: the minister is blamed for it.
    if form.tone.blames, !form.isNegative, form.force == .plain, words.hasChild(head, .cop), let thing = form.subject?.word,
      let owner = words.child(thing, .nmodPoss)
    {
      let party = ground.party(of: owner, stated)
      if party.isAgent, party.actor != nil, party.person == .third, party.actor != speaker.actor { return (.accusation, [party], nil) }
    }
    if [.expect, .know, .ask].contains(version.cueClass) { return nil }
    if form.tone.blames || form.tone.praises || form.force == .supposition || form.tone.hasStance {
      return words.reach[head].count >= ActCalibration.standard.stanceWords ? (.position, [], nil) : nil
    }
    return nil
  }

  private var addressee: [ActGround.Party] {
    guard let actor = version.addressee, let span = version.cue else { return listening.parties(of: version) }
    return [ActGround.Party(actor: actor, span: span, isNamed: true, isAgent: true)]
  }

  /// `it is time to vote`, `it is vital for the council to act`
  private func isNecessity(_ head: Int) -> Bool {
    ground.isOne(of: ground.words.necessary, head, words) && words.hasChild(head, .expl, .nsubj) && version.kind != .indirect
      && (words.child(head, .cop).map { words.words[$0].pennTag == .vbz } ?? false) && infinitive(of: head) != nil
  }

  private func infinitive(of head: Int) -> Int? {
    words.children[head].first { clause in
      [.csubj, .acl, .xcomp, .advcl, .ccomp].contains(words.words[clause].relation) && clause > head
        && words.children[clause].contains { words.words[$0].form == ground.text.language.words.to }
    }
  }

  private func necessary(_ head: Int) -> [ActGround.Party] {
    let named = words.children[head].first { child in
      words.words[child].relation == .obl && words.child(child, .case).map { ground.isOne(of: ground.words.benefiting, $0, words) } ?? false
    }
    guard let word = infinitive(of: head).flatMap({ words.child($0, .nsubj) }) ?? named else { return [] }
    let party = ground.party(of: word, stated)
    return party.isNamed && party.isAgent && party.person != .first ? [party] : []
  }

  private func threatened(_ head: Int) -> [ActGround.Party] {
    let lists = ground.words
    return ground.related(
      head..<words.reach[head].upperBound + 1, stated, except: [speaker], behind: lists.relating.union(lists.askedFrom), objects: true)
  }

  private func requested(_ party: ActGround.Party?) -> [ActGround.Party] {
    guard let party else { return [] }
    return party.person == .second ? addressee : [party]
  }

  private func isCondition(_ form: ClauseForm) -> Bool {
    switch form.force {
    case .duty, .command: form.isOnCondition || (form.isUntil && form.isNegative)
    case .future, .ability: form.isUntil && form.isNegative
    case .supposition, .plain: false
    }
  }

  /// Whether a verb says what somebody does, not how they are.
  private func isDoing(_ word: Int) -> Bool {
    words.words[word].tag == .verb && !words.hasChild(word, .cop) && !ground.isOne(of: ground.words.states, word, words)
  }

  /// The bytes of a clause inside the quotation, without the clauses beside it.
  private func clause(_ head: Int) -> Range<Int> {
    let range = ground.clauses.span(of: head, for: Predicate(word: head, roleset: ""), in: words)
    return stated.bytes(range, in: ground.text).clamped(to: part)
  }
}
