import TextAlgorithms
import Vocabulary

/// What one version of an utterance changed against another, from an alignment of their words.
///
/// Cuts at the ends are *truncated*, cuts inside *spliced*; words more are *extended* or, in brackets, an *editor-insertion*; bracketed words
/// that the other prints as speech are *insertion-absorbed*. Replaced words are a *person-shift*, *number-changed*, *negation-changed*,
/// *name-changed* or *reworded*. Indirect content against a quotation is *paraphrased*, with a person shift where pronouns went.
struct VersionChanges {
  let changes: [Version.Change]

  typealias Side = (version: Version, words: SpanWords, text: Text)

  init(from: Side, to: Side) {
    let language = from.text.language
    let difference = SequenceDifference(from.words.words, to.words.words)
    let fromBrackets = Brackets(from), toBrackets = Brackets(to)
    var changes: [Version.Change] = []
    let isQuoted = to.version.kind == .direct || to.version.kind == .heading
    if from.version.kind == .indirect || to.version.kind == .indirect {
      self.changes = Self.paraphrase(from, to, difference, language)
      return
    }
    for (index, run) in difference.runs.enumerated() {
      let spanA = Self.span(run.a, from), spanB = Self.span(run.b, to)
      let isEdge = index == 0 || index == difference.runs.count - 1
      switch run.change {
      case .equal:
        let absorbed = run.a.indices.filter {
          fromBrackets.contains(run.a[$0]) && !toBrackets.contains(run.b[$0 - run.a.lowerBound + run.b.lowerBound])
        }
        if let first = absorbed.first, let last = absorbed.last {
          let shift = run.b.lowerBound - run.a.lowerBound
          changes.append(
            .init(
              kind: .insertionAbsorbed, from: Self.span(first..<(last + 1), from), to: Self.span((first + shift)..<(last + shift + 1), to)))
        }
        let marked = run.b.indices.filter { toBrackets.contains($0) && !fromBrackets.contains($0 - run.b.lowerBound + run.a.lowerBound) }
        if let first = marked.first, let last = marked.last {
          changes.append(.init(kind: .editorInsertion, from: nil, to: Self.span(first..<(last + 1), to)))
        }
      case .deleted: changes.append(.init(kind: isEdge ? .truncated : .spliced, from: spanA, to: nil))
      case .inserted:
        let isBracketed = run.b.allSatisfy { toBrackets.contains($0) }
        changes.append(.init(kind: isBracketed ? .editorInsertion : .extended, from: nil, to: spanB))
      case .replaced:
        changes.append(.init(kind: Self.replacement(run, from, to, toBrackets, isQuoted: isQuoted, language), from: spanA, to: spanB))
      }
    }
    self.changes = changes
  }

  private static func paraphrase(_ from: Side, _ to: Side, _ difference: SequenceDifference, _ language: Language) -> [Version.Change] {
    let pronouns = language.comparison.speakerPronouns
    var out: [Version.Change] = []
    if from.version.kind != to.version.kind {
      out.append(.init(kind: .paraphrased, from: from.version.parts.first, to: to.version.parts.first))
    }
    if difference.runs.contains(where: { run in
      run.change == .replaced && run.a.contains { pronouns.contains(from.words.words[$0]) }
        && !run.b.contains { pronouns.contains(to.words.words[$0]) }
    }) {
      out.append(.init(kind: .personShift, from: nil, to: nil))
    }
    return out
  }

  private static func replacement(
    _ run: SequenceDifference.Run, _ from: Side, _ to: Side, _ toBrackets: Brackets, isQuoted: Bool, _ language: Language
  )
    -> Version.Change.Kind
  {
    let pronouns = language.comparison.speakerPronouns, negations = language.comparison.negations
    let a = run.a.map { from.words.words[$0] }, b = run.b.map { to.words.words[$0] }
    if run.b.contains(where: { toBrackets.contains($0) }) { return .editorInsertion }
    if a.contains(where: pronouns.contains) != b.contains(where: pronouns.contains),
      run.a.count <= UtteranceCalibration.standard.personShiftBefore,
      run.b.count <= UtteranceCalibration.standard.personShiftAfter
    {
      return .personShift
    }
    if a.contains(where: negations.contains) != b.contains(where: negations.contains) { return .negationChanged }
    if run.a.contains(where: { isNumber($0, from) }), run.b.contains(where: { isNumber($0, to) }) { return .numberChanged }
    if run.a.allSatisfy({ isName($0, from) }), run.b.allSatisfy({ isName($0, to) }) { return .nameChanged }
    return isQuoted ? .reworded : .paraphrased
  }

  private static func isNumber(_ i: Int, _ side: Side) -> Bool {
    (0x30...0x39).contains(side.text.payload.shownByte(at: side.words.ranges[i].lowerBound))
  }

  private static func isName(_ i: Int, _ side: Side) -> Bool {
    let text = side.text.bytes
    return Scalars.isUpperCase(Scalars.decode(text, side.text.payload.inText(side.words.ranges[i]).lowerBound, text.count).scalar)
  }

  static func span(_ words: Range<Int>, _ side: Side) -> Span? {
    guard let first = words.first, let last = words.last else { return nil }
    return Span(report: side.version.parts[0].report, side.words.ranges[first].lowerBound..<side.words.ranges[last].upperBound)
  }
}

/// Which words of a version stand in round or square brackets: an editor's, not the speaker's.
struct Brackets {
  private var bracketed: Set<Int> = []

  init(_ side: VersionChanges.Side) {
    var depth = 0
    var word = 0
    let text = side.text.bytes
    let starts = side.words.ranges.map { side.text.payload.inText($0).lowerBound }
    for part in side.version.parts {
      depth = 0
      for i in side.text.payload.inText(part.range) {
        while word < starts.count, starts[word] < i { word += 1 }
        switch text[i] {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        default: if depth > 0, word < starts.count, starts[word] == i { bracketed.insert(word) }
        }
      }
    }
  }

  var isEmpty: Bool { bracketed.isEmpty }

  func contains(_ word: Int) -> Bool { bracketed.contains(word) }
}
