import TextAlgorithms
import Vocabulary

/// Puts into parts what a line prints: a report's sentence with names for its pronouns, or a speaker and what they say.
struct SentenceParts {
  let dossier: Dossier
  private let actors: [Identifier: Actor]
  private let mentions: [Identifier: [Span]]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    actors = Dictionary(dossier.actors.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    mentions = actors.mapValues { Self.mentions(of: $0, dossier.payloads) }
  }

  struct Made {
    var parts: [LinePart]
    /// What it prints of the report, and the mentions that carry its names.
    var evidence: [Span]
    /// What it prints where that is a quotation.
    var utterance: Utterance?

    var printed: [Span] { LineTemplates.printed(parts) }
  }

  // MARK: - A sentence

  func sentence(_ told: ToldSentence) -> Made? {
    guard let text = dossier.texts[told.report] else { return nil }
    var made = Made(parts: [], evidence: [text.span(told.tokens)])
    var at = told.tokens.lowerBound
    func add(_ tokens: Range<Int>) {
      guard !tokens.isEmpty else { return }
      if made.parts.isEmpty, told.isCapitalised {
        made.parts.append(.capitalised(text.span(tokens)))
      } else {
        if !made.parts.isEmpty, tokens.lowerBound > 0, text.tokens[tokens.lowerBound - 1].end < text.tokens[tokens.lowerBound].start {
          made.parts.append(.literal(LineTemplates.space))
        }
        made.parts.append(.quote(text.span(tokens)))
      }
    }
    for standIn in told.standIns {
      guard let actor = actors[standIn.actor], let mention = mention(of: actor, near: text.span(standIn.token..<(standIn.token + 1)))
      else { continue }
      add(at..<standIn.token)
      if !made.parts.isEmpty { made.parts.append(.literal(LineTemplates.space)) }
      made.parts.append(.standIn(actor.id, mention, replaces: text.span(standIn.token..<(standIn.token + 1))))
      if isPossessive(standIn.token, text) { made.parts.append(.literal(LineTemplates.possessive)) }
      made.evidence.append(mention)
      at = standIn.token + 1
    }
    add(at..<told.tokens.upperBound)
    return made
  }

  private func isPossessive(_ token: Int, _ text: Text) -> Bool {
    text.language.words.possessivePronouns.contains(text.key(token)) && text.trees.relation(token) == .nmodPoss
  }

  /// A mention that prints the actor's whole name, else any; of these the nearest in the report, else the first.
  private func mention(of actor: Actor, near place: Span) -> Span? {
    let whole = mentions[actor.id] ?? []
    let here = whole.filter { $0.report == place.report }
    return here.min { (abs($0.start - place.start), $0) < (abs($1.start - place.start), $1) } ?? whole.first
  }

  /// Mentions that print the whole name, or all where none does; in order.
  private static func mentions(of actor: Actor, _ payloads: [Identifier: Payload]) -> [Span] {
    let name = Array(actor.name.utf8)
    let whole = actor.mentions.filter { mention in
      let words = Array((payloads[mention.report]?.clean(mention.range) ?? "").utf8)
      return words.count >= name.count && (0...(words.count - name.count)).contains { words[$0...].starts(with: name) }
    }
    return (whole.isEmpty ? actor.mentions : whole).sorted()
  }

  // MARK: - Speech

  /// `Anna Holm: “…”`, for a direct quotation that is whole sentences and has a speaker; nil for others.
  func speech(_ version: Version, of utterance: Utterance) -> Made? {
    guard version.kind == .direct, let first = version.parts.first, let text = dossier.texts[first.report],
      let actor = version.speaker.flatMap({ actors[$0] }), let mention = mention(of: actor, near: first), hasNamedSpeaker(version),
      isWhole(version, text)
    else { return nil }
    var made = Made(parts: [.actor(actor.id, mention), .literal(LineTemplates.directLead)], evidence: version.parts + [mention])
    made.evidence += [version.source].compactMap { $0 }
    made.utterance = utterance
    for (index, part) in version.parts.enumerated() {
      if index > 0 { made.parts.append(.literal(LineTemplates.directGap)) }
      made.parts.append(.quote(part))
    }
    made.parts.append(.literal(LineTemplates.directEnd))
    return made
  }

  /// Whether words beside the quotation say who speaks: not where it goes on without any.
  private func hasNamedSpeaker(_ version: Version) -> Bool {
    !version.because.contains { reason in
      if case .continuedSpeech = reason { true } else { false }
    }
  }

  /// Whether a quotation begins as a sentence does and has a verb.
  private func isWhole(_ version: Version, _ text: Text) -> Bool {
    let tokens = version.parts.flatMap { Array(text.tokens(inPage: $0.range)) }
    guard let first = tokens.first, tokens.count(where: { text.tokens[$0].isWord }) >= NarratingCalibration.standard.leastSpoken else {
      return false
    }
    guard !Unicode.Scalar(text.bytes[Int(text.tokens[first].start)]).properties.isLowercase else { return false }
    return !text.trees.isParsed(first) || tokens.contains { text.trees.tag($0) == .verb || text.trees.tag($0) == .aux }
  }

  // MARK: - Text

  func text(_ parts: [LinePart]) -> String {
    parts.map { part in
      part.words(passage: { dossier.payloads[$0.report]?.clean($0.range) }, name: { actors[$0]?.name }) ?? ""
    }.joined()
  }
}
