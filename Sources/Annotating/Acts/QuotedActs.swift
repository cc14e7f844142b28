import TextAlgorithms
import Vocabulary

/// Acts that somebody performs by what they are quoted with: *we will send*, *the council must vote*, *you have lied*, *this is wrong*.
struct QuotedActs {
  let ground: ActGround
  /// What was found by the senses of predicates: their clauses are not read again.
  let sensed: [FoundAct]
  let listeners: ActListeners

  func find() -> [FoundAct] {
    var taken: Set<[Int]> = []
    for act in sensed { taken.insert([act.sentence, act.head]) }
    var out: [FoundAct] = []
    for (index, version) in ground.annotations.quotations.enumerated() where version.kind != .heading {
      if isOfAct(version, index) { continue }
      if let act = actOfCue(version) {
        out += act
        continue
      }
      // *denied that the lock was unsafe*: what is denied is nobody's position.
      guard !isQuestion(version), !isNegatedCue(version), version.kind == .direct || version.cueClass != .refuse else { continue }
      out += acts(of: version, index, &taken)
    }
    return out
  }

  /// What a cue governs that is itself an act (*urged*, *accused*) is its object and no act of its own.
  private func isOfAct(_ version: Version, _ index: Int) -> Bool {
    guard version.kind == .indirect, let cue = version.cue else { return false }
    let range = ground.text.payload.inText(cue.range)
    return sensed.contains { act in
      act.act.evidence[0].overlaps(cue)
        && (range.contains(ground.sentences[act.sentence].bytes(of: act.head, in: ground.text).lowerBound))
    }
  }

  private func acts(of version: Version, _ index: Int, _ taken: inout Set<[Int]>) -> [FoundAct] {
    guard let speaker = speaker(of: version) else { return [] }
    var out: [FoundAct] = []
    var opinions: [FoundAct] = []
    for part in version.parts {
      let range = ground.text.payload.inText(part.range)
      for sentence in ground.sentences.indices where overlaps(sentence, range) {
        let stated = ground.sentences[sentence]
        for head in mainClauses(of: stated, in: range, isDirect: version.kind == .direct)
        where ground.quotation(around: head, stated) == index {
          guard taken.insert([sentence, head]).inserted, !isInside(head, stated, sentence) else { continue }
          let reader = QuotedClause(
            ground: ground, stated: stated, sentence: sentence, speaker: speaker, listening: listeners, version: version,
            part: range)
          guard let read = reader.draft(head) else { continue }
          let acts = ActMaker(ground: ground, stated: stated, sentence: sentence).acts(read.draft)
          if read.draft.kind == .position, !read.isStrong { opinions += acts } else { out += acts }
        }
      }
    }
    if out.isEmpty, opinions.isEmpty, let label = label(version, index, speaker) { return label }
    // A newspaper or broadcaster that is quoted tells the news; it takes no side.
    if version.source.map(ground.isOutlet) ?? false { opinions = [] }
    // One stance for one quotation: the first that is not made by another act of it.
    if out.isEmpty, let first = opinions.first { out.append(first) }
    return out
  }

  /// Whether a word belongs to what a sensed act of the same sentence is about.
  private func isInside(_ word: Int, _ stated: StatedSentence, _ sentence: Int) -> Bool {
    let bytes = stated.bytes(of: word, in: ground.text)
    return sensed.contains { act in
      act.sentence == sentence && ground.text.payload.inText(act.act.object.range).contains(bytes.lowerBound)
    }
  }

  /// `asked whether …`, `did not say how …`
  private func isQuestion(_ version: Version) -> Bool {
    guard version.kind == .indirect, let first = ground.text.tokens(inPage: version.parts[0].range).first else { return false }
    let words = ground.text.language.words, key = ground.text.key(first)
    return words.questionWords.contains(key) || (version.cueClass == .ask && words.conditionals.contains(key))
      || words.howWhyWhat.contains(key)
      || (words.conditionals.contains(key) && first > 0 && ground.text.language.cues.classOf(ground.text.key(first - 1)) == .ask)
  }

  /// `has not said that …`, `should insist that …`
  private func isNegatedCue(_ version: Version) -> Bool {
    guard let cue = version.cue else { return false }
    let words = ground.text.language.words, trees = ground.text.trees
    return ground.text.tokens(inPage: cue.range).contains { token in
      words.negations.contains(ground.text.key(token))
        || trees.children(token).contains { trees.pennTag($0) == .md && ground.text.language.modality.duties.contains(ground.lemma($0)) }
    }
  }

  /// What a cue does that is no predicate: *pressure from several sides to leave*.
  private func actOfCue(_ version: Version) -> [FoundAct]? {
    let kinds: [Version.CueClass: Act.Kind] = [.request: .request, .pledge: .pledge, .accuse: .accusation]
    guard version.kind == .indirect, let kind = kinds[version.cueClass], let cue = version.cue, let speaker = speaker(of: version) else {
      return nil
    }
    let words = ground.text.language.words
    let tokens = ground.text.tokens(inPage: cue.range)
    let isOpen = tokens.contains { token in
      let key = ground.text.key(token)
      return words.negations.contains(key) || words.modals.contains(key) || key == words.to
        || ground.words.wishing.contains(ground.lemma(token))
    }
    let cueRange = ground.text.payload.inText(cue.range)
    guard !isOpen, let part = version.parts.map({ ground.text.payload.inText($0.range) }).first,
      let sentence = ground.sentences.firstIndex(where: {
        $0.bytes(0..<$0.words.words.count, in: ground.text).contains(cueRange.lowerBound)
      })
    else { return [] }
    let stated = ground.sentences[sentence]
    guard let head = stated.words.words.indices.first(where: { stated.bytes(of: $0, in: ground.text).lowerBound >= part.lowerBound }) else {
      return []
    }
    let recipients =
      version.addressee.map { [ActGround.Party(actor: $0, span: cue, isNamed: true, isAgent: true)] }
      ?? (kind == .pledge ? promised(in: part, stated, by: speaker) : [])
    return ActMaker(ground: ground, stated: stated, sentence: sentence).acts(
      .init(
        kind: kind, word: head, head: head, actors: [speaker], recipients: recipients, object: part,
        evidence: min(part.lowerBound, cueRange.lowerBound)..<max(part.upperBound, cueRange.upperBound), authority: .said))
  }

  /// Whom the words of a promise name.
  private func promised(in part: Range<Int>, _ stated: StatedSentence, by speaker: ActGround.Party) -> [ActGround.Party] {
    let inside = stated.words.words.indices.filter { part.contains(stated.bytes(of: $0, in: ground.text).lowerBound) }
    guard let first = inside.first, let last = inside.last else { return [] }
    let lists = ground.words
    return ground.related(
      first..<last + 1, stated, except: [speaker], behind: lists.benefiting.union(lists.relating).union(lists.places), objects: true)
  }

  /// Words that are no clause and judge: *called him “a liar”*.
  private func label(_ version: Version, _ index: Int, _ speaker: ActGround.Party) -> [FoundAct]? {
    guard let part = version.parts.map({ ground.text.payload.inText($0.range) }).first else { return nil }
    for sentence in ground.sentences.indices where overlaps(sentence, part) {
      let stated = ground.sentences[sentence], words = stated.words
      let inside = words.words.indices.filter { part.contains(stated.bytes(of: $0, in: ground.text).lowerBound) }
      guard let head = inside.first(where: { !inside.contains(words.words[$0].head) }),
        !inside.contains(where: { words.words[$0].tag == .verb && words.words[$0].head < 0 })
      else { continue }
      let blames = inside.contains { ground.isOne(of: ground.words.blame, $0, words) }
      guard blames || inside.contains(where: { ground.isOne(of: ground.words.praise, $0, words) }) else { continue }
      let target = inside.first { words.words[$0].tag != .punct }.map { ground.party(of: $0, stated) }
      let accused = blames ? target.flatMap { $0.actor != nil && $0.isAgent && $0.actor != speaker.actor ? $0 : nil } : nil
      return ActMaker(ground: ground, stated: stated, sentence: sentence).acts(
        .init(
          kind: accused == nil ? .position : .accusation, word: head, head: head, actors: [speaker], recipients: accused.map { [$0] } ?? [],
          object: part, evidence: part, authority: .said))
    }
    return nil
  }

  private func overlaps(_ sentence: Int, _ range: Range<Int>) -> Bool {
    let stated = ground.sentences[sentence]
    return stated.bytes(0..<stated.words.words.count, in: ground.text).overlaps(range)
  }

  private func speaker(of version: Version) -> ActGround.Party? {
    if let actor = version.speaker {
      return ActGround.Party(actor: actor, span: version.named, isNamed: true, isAgent: true)
    }
    guard let source = version.source else { return nil }
    guard ground.isAgentive(source) else { return group(source) }
    return ActGround.Party(actor: nil, span: source, isNamed: true, isAgent: true)
  }

  /// Whom *they* stands for where nobody is known to be: the several who do what the sentence before says.
  private func group(_ source: Span) -> ActGround.Party? {
    let tokens = ground.text.tokens(inPage: source.range), words = ground.text.language.words
    guard tokens.count == 1, case let form = ground.text.key(tokens.lowerBound), words.subjectPronouns.contains(form),
      !words.malePronouns.contains(form), !words.femalePronouns.contains(form), !words.neuterPronouns.contains(form),
      !ground.words.firstPersons.contains(form), !ground.words.secondPersons.contains(form),
      let sentence = ground.sentence(of: source)
    else { return nil }
    for index in [sentence - 1, sentence - 2] where ground.sentences.indices.contains(index) {
      let stated = ground.sentences[index]
      guard let root = stated.words.words.indices.first(where: { stated.words.words[$0].head < 0 }),
        let subject = ground.subject(of: root, stated.words)?.word, ground.quotation(around: subject, stated) == nil
      else { continue }
      guard [.nns, .nnps].contains(stated.words.words[subject].pennTag) else { return nil }
      let party = ground.party(of: subject, stated)
      return party.isNamed && party.isAgent ? party : nil
    }
    return nil
  }

  /// The clauses of a quotation that hang on nothing in it, those beside them, and those that only say what their subject thinks.
  private func mainClauses(of stated: StatedSentence, in part: Range<Int>, isDirect: Bool) -> [Int] {
    let sentence = stated.words
    func isInside(_ word: Int) -> Bool { part.contains(stated.bytes(of: word, in: ground.text).lowerBound) }
    func isClause(_ word: Int) -> Bool {
      sentence.words[word].tag == .verb || sentence.words[word].tag == .aux
        || sentence.hasChild(word, .cop, .nsubj, .nsubjPass, .expl)
    }
    var out: [Int] = []
    var queue = sentence.words.indices.filter { word in
      let relation = sentence.words[word].relation
      return isInside(word) && relation != .punct && relation != .aclRelcl && (isDirect || relation != .advcl) && relation != .advclRelcl
        && (sentence.words[word].head < 0 || !isInside(sentence.words[word].head))
    }
    while let word = queue.first {
      queue.removeFirst()
      let isOpinion = ground.isOne(of: ground.words.thinking, word, sentence)
      let inner = sentence.children[word].filter { child in
        [.conj, .parataxis].contains(sentence.words[child].relation) || (isOpinion && sentence.words[child].relation == .ccomp)
      }
      let hasContent = isOpinion && inner.contains { sentence.words[$0].relation == .ccomp }
      if isClause(word), !hasContent { out.append(word) }
      queue += inner.filter { isInside($0) && isClause($0) }
    }
    return out.sorted()
  }
}
