import TextAlgorithms
import Vocabulary

/// Who acts, towards whom, and what it is about.
extension SensedActs {
  func actors(of predicate: Predicate, head: Int, _ cue: Int?) -> [ActGround.Party] {
    if let cue, case let version = ground.annotations.quotations[cue], version.speaker != nil || version.source != nil {
      if let source = version.source, let argument = predicate.argument(.arg0) {
        let own = named(argument.head)
        // Several who speak together, each by their own words.
        if own.count > 1, own.allSatisfy(\.isNamed), source.overlaps(own[0].span) { return own }
      }
      if version.speaker == nil, let noun = predicate.argument(.arg0)?.head ?? ground.subject(of: head, words)?.word,
        writer(of: noun) != noun
      {
        return named(writer(of: noun))
      }
      let span = version.named
      return [
        ActGround.Party(
          actor: version.speaker, span: span, isNamed: version.speaker != nil || !isPronoun(span),
          isAgent: version.speaker != nil || ground.isAgentive(span))
      ]
    }
    if words.isPassive(head), words.wordClass(head) == "v" {
      return words.child(head, .oblAgent).map { named($0) } ?? predicate.argument(.arg0).map { named($0.head) } ?? []
    }
    if let argument = predicate.argument(.arg0), argument.head != predicate.word {
      return argument.head == words.child(head, .nmodPoss) ? owners(of: head) : named(writer(of: argument.head))
    }
    if words.wordClass(head) == "n" { return owners(of: head) }
    guard let subject = ground.subject(of: head, words), !subject.isPassive else { return [] }
    return named(writer(of: subject.word))
  }

  /// Whose a noun is: *Norway's offer*; of *raised its offer*, the one who raises it.
  func owners(of noun: Int) -> [ActGround.Party] {
    guard let owner = words.child(noun, .nmodPoss) else { return [] }
    if words.words[owner].tag == .pron, words.words[noun].relation == .obj, let verb = governor(of: noun),
      let subject = ground.subject(of: verb, words), !subject.isPassive
    {
      return named(subject.word)
    }
    return named(owner)
  }

  func isPronoun(_ span: Span) -> Bool {
    let tokens = ground.text.tokens(inPage: span.range)
    return tokens.count == 1 && ground.text.language.words.subjectPronouns.contains(ground.text.key(tokens.lowerBound))
  }

  func named(_ word: Int) -> [ActGround.Party] { ground.parties(of: word, stated) }

  func isDocument(_ noun: Int) -> Bool {
    ground.text.language.cues.messages.contains(words.words[noun].form)
      || ground.text.language.cues.documents.contains(words.words[noun].form)
  }

  /// Who speaks in a letter or statement: whose it is, or who signs or sends it.
  func writer(of noun: Int) -> Int {
    guard
      isDocument(noun)
        || ground.isOne(of: ground.words.performing, noun, words)
        || ground.isOne(of: ground.text.language.modality.expectations, noun, words)
    else { return noun }
    if let owner = words.child(noun, .nmodPoss) { return owner }
    guard [.obj, .obl].contains(words.words[noun].relation), let verb = governor(of: noun),
      let subject = ground.subject(of: verb, words), !subject.isPassive
    else { return noun }
    return subject.word
  }

  func recipients(of predicate: Predicate, _ sense: ActSense, _ cue: Int?) -> [ActGround.Party] {
    // *asked former ministers to …*: who is to do something can act.
    let isVoicing = ground.isOne(of: ground.words.voicing, predicate.word, words)
    if sense.kind == .request, !isVoicing, isInfinitive(predicate, sense),
      let asked = words.child(predicate.word, .iobj) ?? words.child(predicate.word, .obj)
    {
      let parties = named(asked).filter(\.isNamed).map { party in
        var party = party
        party.isAgent = true
        return party
      }
      if !parties.isEmpty { return parties }
    }
    if let role = sense.recipient, let argument = predicate.argument(role) {
      let parties = named(argument.head).filter { $0.isNamed }
      if parties.allSatisfy(\.isAgent), !parties.isEmpty { return parties }
      // *criticised the minister's plan*: the minister is criticised.
      if sense.kind == .accusation {
        // *accused the firm of fraud*: who is accused of something can act.
        let isCharged = words.children[predicate.word].contains { child in
          words.words[child].relation == .obl
            && (words.child(child, .case).map { ground.text.language.words.blamePrepositions.contains(words.words[$0].form) } ?? false)
        }
        if isCharged || sense.object.flatMap({ predicate.argument($0) }) != nil, !parties.isEmpty { return parties }
        return words.child(argument.head, .nmodPoss).map { named($0).filter { $0.isNamed && $0.isAgent } } ?? []
      }
    }
    if !isVoicing, let parties = told([.iobj, .obj], predicate.word) { return parties }
    if let cue, let actor = ground.annotations.quotations[cue].addressee, sense.kind == .request || sense.kind == .accusation {
      let span =
        predicate.argument(sense.recipient ?? .arg2).map { ground.span($0.words, stated) } ?? ground.annotations.quotations[cue].cue
      if let span { return [ActGround.Party(actor: actor, span: span, isNamed: true, isAgent: true)] }
    }
    if let parties = told([.obl, .nmod], predicate.word) { return parties }
    // *wrote to the mayor and voiced their concern*
    guard isVoicing, words.words[predicate.word].relation == .conj, let other = governor(of: predicate.word) else { return [] }
    return told([.obl], other) ?? []
  }

  /// Those whom a verb's or noun's objects name, or what stands behind *to* and *on*.
  private func told(_ relations: [Relation], _ word: Int) -> [ActGround.Party]? {
    for relation in relations {
      for child in words.children[word] where words.words[child].relation == relation {
        if relation == .obl || relation == .nmod {
          guard let preposition = words.child(child, .case), ground.isOne(of: ground.words.towards, preposition, words) else { continue }
        }
        let parties = named(child).filter { $0.isNamed && $0.isAgent }
        if !parties.isEmpty { return parties }
      }
    }
    return nil
  }

  /// Whom what it is about concerns: whose offer is refused, to whom aid is promised, against whom a threat goes.
  func related(to predicate: Predicate, _ sense: ActSense, _ cue: Int?, head: Int, _ actors: [ActGround.Party]) -> [ActGround.Party] {
    // *reversed a ban on goods from Norway*: nobody of those is spoken to.
    if ground.words.undoing.contains(predicate.roleset) { return [] }
    for range in matters(of: predicate, sense, head: head) {
      let found = related(in: range, sense, actors)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The words of what it is about: the argument, then the clauses and objects that hang on the predicate, else all behind it.
  private func matters(of predicate: Predicate, _ sense: ActSense, head: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    // *reaffirmed the council's pledge to …*: whose it is acts.
    let isVoicing = ground.isOne(of: ground.words.voicing, predicate.word, words)
    let from = max(predicate.word, isVoicing ? words.child(predicate.word, .obj) ?? 0 : 0) + 1
    if let role = sense.object, let argument = predicate.argument(role), argument.words.upperBound > from {
      out.append(max(argument.words.lowerBound, from)..<min(argument.words.upperBound, words.words.count))
    }
    for child in words.children[predicate.word] where child >= from - 1 {
      let isClause =
        [.xcomp, .ccomp, .acl].contains(words.words[child].relation) || (words.words[child].relation == .advcl && opensWithTo(child))
      guard isClause || words.words[child].relation == .obj else { continue }
      let range = max(words.reach[child].lowerBound, from)..<max(words.reach[child].upperBound + 1, from)
      if !range.isEmpty { out.append(range) }
    }
    if out.isEmpty, from <= words.reach[head].upperBound { out.append(from..<words.reach[head].upperBound + 1) }
    return out
  }

  func opensWithTo(_ clause: Int) -> Bool {
    words.children[clause].contains { words.words[$0].relation == .mark && words.words[$0].form == ground.text.language.words.to }
  }

  private func related(in range: Range<Int>, _ sense: ActSense, _ actors: [ActGround.Party]) -> [ActGround.Party] {
    let lists = ground.words
    switch sense.kind {
    case .request:
      return ground.related(range, stated, except: actors, behind: lists.askedFrom, objects: false).filter { party in
        // *40 German trucks*: the trucks are asked for, nobody is asked.
        !words.words.indices.contains { word in
          (words.words[word].relation == .amod || words.words[word].relation == .compound)
            && ground.span(word..<word + 1, stated) == party.span
        }
      }
    case .pledge, .approval:
      return ground.related(
        range, stated, except: actors, behind: lists.benefiting.union(lists.relating).union(lists.places), objects: true)
    case .refusal, .position:
      return ground.related(
        range, stated, except: actors, behind: lists.askedFrom.union(lists.relating).union(lists.places), objects: true)
    case .threat, .accusation:
      return ground.related(
        range, stated, except: actors, behind: lists.relating.union(lists.benefiting).union(lists.places), objects: true)
    case .condition: return []
    }
  }

  func object(of predicate: Predicate, _ sense: ActSense, _ cue: Int?) -> Range<Int>? {
    // *asked Norway for boats*: what is asked for stands behind *for*.
    if sense.kind == .request,
      let matter = words.children[predicate.word].first(where: { child in
        [.obl, .nmod].contains(words.words[child].relation) && words.words[child].tag == .noun
          && (words.child(child, .case).map { ground.isOne(of: ground.words.benefiting, $0, words) } ?? false)
      }), words.child(predicate.word, .xcomp) == nil, words.child(predicate.word, .ccomp) == nil
    {
      return stated.bytes(words.reach[matter].lowerBound..<words.reach[matter].upperBound + 1, in: ground.text)
    }
    if let role = sense.object, let argument = predicate.argument(role) {
      // *promised 40 boats to Selde*: the boats are promised, whichever of the two was taken for it.
      if let good = words.child(predicate.word, .obj), good < argument.head, !argument.words.contains(good),
        let preposition = words.child(argument.head, .case), ground.isOne(of: ground.words.benefiting, preposition, words)
      {
        return stated.bytes(
          words.reach[good].lowerBound..<max(words.reach[good].upperBound + 1, argument.words.upperBound), in: ground.text)
      }
      return stated.bytes(argument.words, in: ground.text)
    }
    guard let cue else { return nil }
    let parts = ground.annotations.quotations[cue].parts.map { ground.text.payload.inText($0.range) }
    let reach = stated.bytes(0..<words.words.count, in: ground.text)
    return parts.first { $0.overlaps(reach) } ?? parts.first
  }

  /// The one whom an embedded clause says to act: *called for Norway to pay*, *asked that the council vote*.
  func addressed(_ predicate: Predicate, _ sense: ActSense, _ actors: [ActGround.Party]) -> ActGround.Party? {
    let start =
      ground.isOne(of: ground.words.voicing, predicate.word, words) ? words.child(predicate.word, .obj) ?? predicate.word : predicate.word
    var clauses = words.children[start].filter { [.ccomp, .xcomp, .advcl, .acl, .obl, .nmod].contains(words.words[$0].relation) }
    // *wanted to see them leave*
    clauses += clauses.flatMap { clause in
      words.children[clause].filter { words.words[clause].relation == .xcomp && words.words[$0].relation == .ccomp }
    }
    let isWish = ground.words.wishes.contains(predicate.roleset)
    var behind = words.children[start].filter { [.obl, .nmod].contains(words.words[$0].relation) }
    if start != predicate.word { behind += words.children[predicate.word].filter { words.words[$0].relation == .obl } }
    for child in behind where !isWish {
      guard let preposition = words.child(child, .case), ground.isOne(of: ground.words.benefiting, preposition, words),
        words.hasChild(child, .acl) || words.hasChild(start, .xcomp, .advcl) || words.hasChild(predicate.word, .xcomp, .advcl)
      else { continue }
      let party = ground.party(of: child, stated)
      if party.isNamed, party.isAgent { return party }
    }
    for clause in clauses {
      guard let subject = words.child(clause, .nsubj) ?? words.child(clause, .obj).flatMap({ hasClause(clause, beside: $0) ? $0 : nil })
      else { continue }
      if isWish, words.words[subject].tag == .pron { continue }
      let party = ground.party(of: subject, stated)
      if party.isNamed, party.isAgent, party.person != .first, !actors.contains(where: { $0.actor != nil && $0.actor == party.actor }) {
        return party
      }
    }
    if let object = words.child(predicate.word, .obj),
      let clause = words.child(predicate.word, .xcomp) ?? words.child(predicate.word, .advcl) ?? words.child(object, .acl),
      words.words[clause].pennTag != .vbn, !isWish || words.words[object].tag != .pron
    {
      let party = ground.party(of: object, stated)
      if party.isNamed, party.isAgent { return party }
    }
    return nil
  }

  func hasClause(_ verb: Int, beside object: Int) -> Bool {
    ground.isOne(of: ground.words.seeing, verb, words) && (words.hasChild(object, .acl) || words.hasChild(verb, .xcomp, .advcl))
  }

  /// What a wish is that asks nobody: an opinion, where it wants something to be so.
  func opinion(_ predicate: Predicate, _ sense: ActSense) -> Act.Kind? {
    if let object = words.child(predicate.word, .obj), ground.text.language.words.questionWords.contains(words.words[object].form) {
      return nil
    }
    if [.aclRelcl, .acl].contains(words.words[predicate.word].relation) { return nil }
    return sense.object.flatMap { predicate.argument($0) } != nil || words.hasChild(predicate.word, .xcomp, .ccomp) ? .position : nil
  }

  func isInfinitive(_ predicate: Predicate, _ sense: ActSense) -> Bool {
    let clauses = words.children[predicate.word].filter { [.xcomp, .ccomp, .acl, .advcl].contains(words.words[$0].relation) }
    return clauses.contains(where: opensWithTo)
  }

  /// Whether the arguments are of the kind that the act needs: one plans *to* do something, and passes a bill.
  func fits(_ predicate: Predicate, _ sense: ActSense, head: Int, isClause: Bool) -> Bool {
    if ground.words.needingInfinitive.contains(predicate.roleset) { return isClause }
    if ground.words.needingMatter.contains(predicate.roleset) {
      return isClause || words.hasChild(predicate.word, .ccomp)
        || words.children[predicate.word].contains { child in
          [.obl, .nmod].contains(words.words[child].relation)
            && (words.child(child, .case).map {
              ground.isOne(of: ground.words.towards, $0, words) && !ground.isOne(of: ground.words.relating, $0, words)
            } ?? false)
        }
    }
    if ground.words.needingAid.contains(predicate.roleset) {
      guard let object = words.child(predicate.word, .obj) else { return false }
      return ground.isOne(of: ground.words.aid, object, words)
    }
    if let object = words.child(predicate.word, .obj) ?? words.child(predicate.word, .nmod), sense.kind == .request,
      ground.isOne(of: ground.words.askedByReporters, object, words)
    {
      return false
    }
    guard ground.words.needingMeasure.contains(predicate.roleset) else { return true }
    guard let object = sense.object.flatMap({ predicate.argument($0) }) ?? predicate.argument(.arg1) else { return false }
    return ground.isOne(of: ground.words.measures, object.head, words)
  }
}
