import Vocabulary

/// Finds where the story ends: the rail, the comment form or the run of labels that everything after belongs to.
///
/// A rail's heading, a form or a correction ends the story unless the story goes on after it. It goes on where full paragraphs follow in runs, not
/// singly between times and headlines, and are no mere remainder. Two passes over the pieces.
struct TailFinder {
  private let calibration = BlockCalibration.standard

  func label(_ draft: inout Draft) {
    let count = draft.count
    // Suffix sums: paragraphs, runs of them, their words, and clock times from each piece on.
    var paragraphs = [Int](repeating: 0, count: count + 1)
    var runs = paragraphs
    var words = paragraphs
    var clocks = paragraphs
    var nextParagraph = [Int](repeating: count, count: count + 1)
    for i in stride(from: count - 1, through: 0, by: -1) {
      let isParagraph = draft.isFree(i) && draft.shapes[i].isSentence
      let isNext = i + 1 < count && draft.isFree(i + 1) && draft.shapes[i + 1].isSentence
      paragraphs[i] = paragraphs[i + 1] + (isParagraph ? 1 : 0)
      runs[i] = runs[i + 1] + (isParagraph && !isNext ? 1 : 0)
      words[i] = words[i + 1] + (isParagraph ? draft.pieces[i].count : 0)
      clocks[i] = clocks[i + 1] + (draft.evidence[i] == .clock ? 1 : 0)
      nextParagraph[i] = isParagraph ? i : nextParagraph[i + 1]
    }
    var end = count
    var k = min(draft.storyStart + 1, count)
    while k < count {
      if draft.evidence[k] == .boilerplate(.correction), paragraphs[k] < calibration.leastParagraphs {
        end = k
        break
      }
      guard draft.labels[k] == nil, draft.evidence[k] == .rail || draft.evidence[k] == .form else {
        k += 1
        continue
      }
      let next = nextParagraph[k]
      let before = words[draft.storyStart] - words[k]
      let hasClock = clocks[k] > clocks[next]
      let average = runs[next] > 0 ? Double(paragraphs[next]) / Double(runs[next]) : 0
      let headlines = next - k - 1
      var goesOn =
        paragraphs[next] >= calibration.leastParagraphs && average >= calibration.leastRun && !hasClock
        && headlines <= calibration.mostHeadlines
      // Teasers may stand right under a heading, comments under a form: there only the greater part is a story.
      if headlines == 0 || draft.evidence[k] == .form { goesOn = goesOn && words[next] >= before }
      if !goesOn {
        end = k
        break
      }
      let reason: BlockReason = draft.evidence[k] == .form ? .comments : .relatedStories
      draft.labels[k] = .boilerplate(reason)
      for i in (k + 1)..<max(next, k + 1) where draft.isFree(i) && draft.shapes[i].isTitleLike && reason == .relatedStories {
        draft.labels[i] = .boilerplate(reason)
      }
      k += 1
    }
    labelTail(&draft, from: end)
    draft.storyEnd = labelLabels(&draft, before: end)
  }

  /// Everything from the opening to the end; a form takes over from a rail where it opens.
  private func labelTail(_ draft: inout Draft, from start: Int) {
    var reason = BlockReason.relatedStories
    for i in start..<draft.count {
      switch draft.evidence[i] {
      case .rail: reason = .relatedStories
      case .form: reason = .comments
      case .boilerplate(let own):
        draft.labels[i] = .boilerplate(own)
        continue
      case .separator:
        draft.labels[i] = .boilerplate(.separator)
        continue
      default: break
      }
      draft.labels[i] = .boilerplate(reason)
    }
  }

  /// A run of short lines without a full stop at the end, when there are three or one is boilerplate.
  private func labelLabels(_ draft: inout Draft, before end: Int) -> Int {
    var start = end
    var labels = 0
    var boilerplate = 0
    while start > draft.storyStart + 1 {
      let i = start - 1
      if draft.isFree(i) {
        let shape = draft.shapes[i]
        guard shape.ending == .none || shape.ending == .question, shape.words <= calibration.tailLabelWords, !shape.isBullet,
          !shape.isQuoted
        else { break }
        labels += 1
      } else if case .boilerplate = draft.evidence[i] {
        boilerplate += 1
      }
      start -= 1
    }
    guard labels >= calibration.tailLabels || boilerplate > 0 && labels > 0 else { return end }
    for i in start..<end where draft.isFree(i) { draft.labels[i] = .boilerplate(.navigation) }
    return end
  }
}
