import TextAlgorithms
import Vocabulary

/// Finds who said what in one report: direct, mixed and indirect quotation with cue, source words and speaker.
struct QuotationFinder {
  let text: Text
  let names: [FoundName]
  let cast: ActorBuilder.Cast
  /// Says whom a pronoun stands for.
  var choose: (PronounCase) -> PronounCase.Choice? = PronounRanker.standard.best

  struct Found {
    var versions: [Version] = []
    /// Pronouns and roles that stand for an actor: index in the cast and tokens.
    var references: [(actor: Int, tokens: Range<Int>)] = []
    var findings: [Finding] = []
  }

  func find() -> Found {
    let sources = SourceFinder(text: text, names: names)
    let ground = QuotationGround(text: text, sources: sources)
    let isQuoted = ground.segmentOfToken.map { $0 >= 0 }
    let direct = DirectFinder(ground: ground).find()
    let indirect = IndirectFinder(ground: ground, direct: direct).find()
    // In the order of their cues, so that a pronoun sees the speakers before it.
    let all = (direct + indirect).compactMap(\.withoutEmptyParts).sorted {
      order($0) != order($1) ? order($0) < order($1) : $0.parts[0].lowerBound < $1.parts[0].lowerBound
    }
    let resolver = SpeakerResolver(text: text, names: names, cast: cast, sources: sources, isQuoted: isQuoted)
    var memory = SpeakerMemory(text: text, names: names, cast: cast, isQuoted: isQuoted)
    var discourse = Discourse(text: text, names: names, cast: cast, sources: sources, isQuoted: isQuoted, choose: choose)
    let tree = ClauseTree(ground: ground)
    var found = Found()
    for attribution in all {
      var speaker = SpeakerResolver.Speaker()
      var whole = attribution
      if let source = attribution.source {
        if let cue = attribution.cue {
          let wide = tree.widened(SourceExtent(ground: ground).whole(source, cue: cue), cue: cue)
          let bare = sources.nameOfToken[wide.lowerBound] < 0 ? text.withoutLeadingTime(wide) : wide
          whole.source = sources.nameOfToken[bare.upperBound - 1] < 0 ? text.withoutTime(bare) : bare
        }
        speaker =
          resolver.name(opening: whole.source ?? source, before: source)
          ?? resolver.resolve(source, sentence: attribution.sentence, discourse: &discourse, memory: memory)
        if let actor = speaker.actor,
          !((whole.source ?? source).contains { sources.nameOfToken[$0] >= 0 && cast.actorOfName[sources.nameOfToken[$0]] == actor })
        {
          found.references.append((actor, source))
        }
      } else if attribution.isUncued,
        let actor = memory.speaker(ofUncued: attribution.sentence)
      {
        speaker = .init(actor: actor, because: [.continuedSpeech(actor: cast.actors[actor].id)])
      } else if attribution.construction == .passive {
        speaker = .init(isAnonymous: true, because: [.unnamedSource])
      }
      if let actor = speaker.actor {
        memory.remember(actor, in: attribution.sentence)
        discourse.noteSpeaker(actor, in: attribution.sentence)
      }
      found.versions.append(version(whole, speaker, sources))
    }
    discourse.read(to: text.tokens.count)
    let known = Set(found.references.map(\.tokens))
    found.references += discourse.clearPronouns().filter { !known.contains($0.tokens) }
    found.versions.sort {
      $0.parts[0].start != $1.parts[0].start ? $0.parts[0].start < $1.parts[0].start : $0.parts[0].end < $1.parts[0].end
    }
    found.findings = text.unclosedMarks.map {
      Finding(
        .unclosedQuotation, .note,
        "cannot pair the opening mark: its paragraph has no closing mark; the quotation is read to the paragraph's end",
        span: text.span($0..<($0 + 1)))
    }
    return found
  }

  private func order(_ attribution: Attribution) -> Int { attribution.cue?.lowerBound ?? attribution.parts[0].lowerBound }

  private func version(_ attribution: Attribution, _ speaker: SpeakerResolver.Speaker, _ sources: SourceFinder) -> Version {
    Version(
      kind: attribution.kind, parts: attribution.parts.map { text.span($0) },
      addressee: attribution.addressee.flatMap { actor(in: $0, sources) },
      cue: attribution.cue.map { text.span($0) }, cueClass: attribution.cueClass, source: attribution.source.map { text.span($0) },
      speaker: speaker.actor.map { cast.actors[$0].id }, via: [], anonymous: speaker.isAnonymous,
      because: [.construction(attribution.construction)] + speaker.because)
  }

  /// The actor named last in an addressee's words.
  private func actor(in tokens: Range<Int>, _ sources: SourceFinder) -> Identifier? {
    tokens.reversed().lazy.map { sources.nameOfToken[$0] }.first { $0 >= 0 && tokens.contains(names[$0].tokens.lowerBound) }.map {
      cast.actors[cast.actorOfName[$0]].id
    }
  }
}

extension Attribution {
  /// Without parts that trimming left empty; nil where none is left.
  fileprivate var withoutEmptyParts: Attribution? {
    var out = self
    out.parts.removeAll(where: \.isEmpty)
    return out.parts.isEmpty ? nil : out
  }
}
