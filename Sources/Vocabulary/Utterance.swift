/// One report's telling of something that somebody said, asked, promised, believed: one version for one cue.
package struct Version: Sendable, Codable, Hashable {
  package enum Kind: String, Sendable, Codable { case direct, mixed, indirect, heading }

  package enum CueClass: String, Sendable, Codable, CaseIterable {
    case say, believe, know, ask, request, pledge, refuse, accuse, expect, other
  }

  /// What one telling changed against the fullest one.
  package struct Change: Sendable, Codable, Hashable {
    package enum Kind: String, Sendable, Codable {
      case truncated, extended, spliced, reworded, translated, paraphrased
      case editorInsertion = "editor-insertion"
      case insertionAbsorbed = "insertion-absorbed"
      case personShift = "person-shift"
      case numberChanged = "number-changed"
      case negationChanged = "negation-changed"
      case nameChanged = "name-changed"
    }

    package var kind: Kind
    /// In the fullest version.
    package var from: Span?
    /// In this version.
    package var to: Span?

    package init(kind: Kind, from: Span?, to: Span?) {
      self.kind = kind
      self.from = from
      self.to = to
    }
  }

  /// A stretch of the version that stands in the transcript, in these words or nearly.
  package struct InTranscript: Sendable, Codable, Hashable {
    /// The words between marks that were looked for, in the report.
    package var printed: [Span]
    /// Where they stand in the transcript.
    package var span: Span
    /// What the report changed against the transcript: `from` is in the transcript, `to` in the report. *truncated*: the sentence of the
    /// transcript goes on.
    package var changes: [Change]

    package init(printed: [Span], span: Span, changes: [Change]) {
      self.printed = printed
      self.span = span
      self.changes = changes
    }
  }

  package var kind: Kind
  /// The whole reported content, paraphrase included; marks at the ends left out; in the order of the text.
  package var parts: [Span]
  package var addressee: Identifier?
  package var cue: Span?
  package var cueClass: CueClass
  /// The words that name the speaker.
  package var source: Span?
  package var speaker: Identifier?
  /// Nested sources, outermost first.
  package var via: [Identifier]
  /// Unnamed persons and groups.
  package var anonymous: Bool
  /// How content and speaker were found, in the order that `VersionReason` states.
  package var because: [VersionReason]
  package var changes: [Change]
  /// Where its quoted words stand in the transcript; empty where they were looked for and not found, nil where they were not looked for.
  package var transcript: [InTranscript]?

  package init(
    kind: Kind, parts: [Span], addressee: Identifier? = nil, cue: Span? = nil, cueClass: CueClass = .other, source: Span? = nil,
    speaker: Identifier? = nil, via: [Identifier] = [], anonymous: Bool = false, because: [VersionReason] = [], changes: [Change] = []
  ) {
    self.kind = kind
    self.parts = parts
    self.addressee = addressee
    self.cue = cue
    self.cueClass = cueClass
    self.source = source
    self.speaker = speaker
    self.via = via
    self.anonymous = anonymous
    self.because = because
    self.changes = changes
  }
}

/// Something that somebody said once, with every version of it that the reports print.
package struct Utterance: Sendable, Codable, Hashable {
  /// *message*: independent paraphrases of one position.
  package enum Sameness: String, Sendable, Codable { case same, probable, message }

  package var id: Identifier
  package var sameness: Sameness
  package var speaker: Identifier?
  package var addressee: Identifier?
  package var moment: Moment?
  package var versions: [Version]
  /// Index of the version that tells most.
  package var fullest: Int

  package init(
    id: Identifier, sameness: Sameness, speaker: Identifier?, addressee: Identifier? = nil, moment: Moment? = nil, versions: [Version],
    fullest: Int
  ) {
    self.id = id
    self.sameness = sameness
    self.speaker = speaker
    self.addressee = addressee
    self.moment = moment
    self.versions = versions
    self.fullest = fullest
  }
}
