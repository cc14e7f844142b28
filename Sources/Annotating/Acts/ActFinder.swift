import TextAlgorithms
import Vocabulary

/// Finds requests, pledges, approvals, refusals, positions, accusations, threats and conditions in one report.
///
/// Two ways lead to them. A predicate whose sense is one (*urged*, *their plea*, *turned down*): who and what are its arguments. And a clause
/// that somebody is quoted with: what its form does is what the speaker does (*we will send*, *the council must act*). Cost: linear in the
/// words.
struct ActFinder {
  let ground: ActGround

  init(text: Text, sentences: [StatedSentence], annotations: Annotations) {
    ground = ActGround(text: text, sentences: sentences, annotations: annotations)
  }

  /// In the order of the text.
  func find() -> [Act] {
    var found: [FoundAct] = []
    for index in ground.sentences.indices { found += SensedActs(ground: ground, stated: ground.sentences[index], sentence: index).find() }
    found += QuotedActs(ground: ground, sensed: found, listeners: ActListeners(ground)).find()
    var seen: Set<Identifier> = []
    return found.map(\.act).sorted { ($0.evidence[0], $0.kind.rawValue, $0.id) < ($1.evidence[0], $1.kind.rawValue, $1.id) }
      .filter { seen.insert($0.id).inserted }
  }
}

/// An act with the clause that it was found in.
struct FoundAct {
  var act: Act
  var sentence: Int
  /// The word that its clause hangs on.
  var head: Int
}

/// Makes acts: every combination of those who act and those to whom it is done, with the amount, the times and the condition of the clause.
struct ActMaker {
  let ground: ActGround
  let stated: StatedSentence
  let sentence: Int

  /// What a clause does, before its parts are looked up.
  struct Draft {
    var kind: Act.Kind
    /// The word that says it, and the word that its clause hangs on.
    var word: Int
    var head: Int
    var actors: [ActGround.Party]
    var recipients: [ActGround.Party] = []
    /// Bytes of the text.
    var object: Range<Int>
    var evidence: Range<Int>
    var step: Act.Step?
    var status = Act.Status.stated
    var authority: Act.Authority?
  }

  func acts(_ draft: Draft) -> [FoundAct] {
    let bound = ActCalibration.standard.parties
    let actors: [ActGround.Party?] = draft.actors.isEmpty ? [nil] : Array(draft.actors.prefix(bound))
    let recipients: [ActGround.Party?] = draft.recipients.isEmpty ? [nil] : Array(draft.recipients.prefix(bound))
    let details = ActDetails(ground: ground, stated: stated)
    return actors.flatMap { actor in
      recipients.map { recipient in
        let object = ground.text.span(bytes: draft.object), evidence = ground.text.span(bytes: draft.evidence)
        let parts = [
          draft.kind.rawValue, "\(evidence.start)", "\(object.start)", "\(actor?.span.start ?? -1)", "\(recipient?.span.start ?? -1)",
        ]
        var act = Act(
          id: Identifier(StableHash.hexadecimal(of: ["act", ground.text.report.value] + parts)), kind: draft.kind, actor: actor?.actor,
          recipient: recipient?.actor, object: object, status: draft.status, evidence: [evidence])
        act.by = actor.flatMap { $0.span.end > $0.span.start ? $0.span : nil }
        act.to = recipient?.span
        act.step = draft.step
        act.authority = draft.authority
        details.fill(&act, word: draft.word, head: draft.head, object: draft.object)
        return FoundAct(act: act, sentence: sentence, head: draft.head)
      }
    }
  }
}
