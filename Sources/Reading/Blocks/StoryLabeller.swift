import Vocabulary

/// Gives the pieces their kinds: the head first, then the tail, then what lies between.
struct StoryLabeller {
  private let calibration = BlockCalibration.standard

  func label(_ draft: inout Draft) {
    HeadLabeller().label(&draft)
    TailFinder().label(&draft)
    for i in 0..<draft.count where draft.labels[i] == nil { draft.labels[i] = label(of: i, draft) }
  }

  private func label(of i: Int, _ draft: Draft) -> Draft.Label {
    switch draft.evidence[i] {
    case .metadata(let reason):
      // A byline below the lead is only one beside other metadata or a headline; elsewhere such a line is a crosshead.
      return reason == .byline && i > draft.storyStart && !isBesideMetadata(i, draft) && isBetweenParagraphs(i, draft)
        ? .init(kind: .heading) : .metadata(reason)
    case .boilerplate(let reason):
      let isTopic = reason == .navigation && draft.shapes[i].words == 1
      return isTopic && i > draft.storyStart && isBetweenParagraphs(i, draft) ? .init(kind: .heading) : .boilerplate(reason)
    case .rail: return .boilerplate(.relatedStories)
    case .form: return .boilerplate(.comments)
    case .clock: return .metadata(.time)
    case .separator: return .boilerplate(.separator)
    case .caption: return .init(kind: .caption)
    case .none: break
    }
    let shape = draft.shapes[i]
    if draft.bytes[draft.pieces[i].range.lowerBound] == 0x3E { return .init(kind: .quote) }
    if shape.isBullet { return .init(kind: .list) }
    if isBox(i, draft) { return .boilerplate(.box) }
    return isHeading(i, draft) ? .init(kind: .heading) : .init(kind: .paragraph)
  }

  /// Many words without a sentence, where the pieces before and after are sentences.
  private func isBox(_ i: Int, _ draft: Draft) -> Bool {
    let shape = draft.shapes[i]
    guard shape.isRow, let next = next(i, draft), draft.shapes[next].isClosed
    else { return false }
    // What is cut short in the middle of a sentence goes on in the next piece.
    return draft.shapes[next].startsUpper && (i == draft.storyStart || draft.shapes[i - 1].isClosed || !draft.isFree(i - 1))
  }

  private func isHeading(_ i: Int, _ draft: Draft) -> Bool {
    let shape = draft.shapes[i]
    guard i > draft.storyStart, i + 1 < draft.storyEnd, shape.isTitleLike, shape.words <= calibration.headingWords, shape.words > 0 else {
      return false
    }
    guard shape.ending == .none || shape.ending == .question && shape.words <= calibration.questionWords else { return false }
    guard shape.startsUpper || shape.isQuoted || draft.words(i).first?.kind == .digits,
      draft.words(i).contains(where: { $0.kind == .letters })
    else { return false }
    guard let next = next(i, draft) else { return false }
    return draft.shapes[next].isSentence || draft.shapes[next].ending == .colon || draft.shapes[next].isBullet
  }

  private func next(_ i: Int, _ draft: Draft) -> Int? {
    guard let next = draft.nextFree(after: i), next < draft.storyEnd else { return nil }
    return next
  }

  private func isBetweenParagraphs(_ i: Int, _ draft: Draft) -> Bool {
    i > 0 && i + 1 < draft.storyEnd && draft.evidence[i - 1] == .none && draft.shapes[i - 1].isSentence && draft.evidence[i + 1] == .none
      && draft.shapes[i + 1].isSentence
  }

  private func isBesideMetadata(_ i: Int, _ draft: Draft) -> Bool {
    [i - 1, i + 1].contains { k in
      guard k >= 0, k < draft.count, case .metadata = draft.evidence[k] else { return false }
      return true
    }
  }
}
