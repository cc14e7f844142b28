import TextAlgorithms
import Vocabulary

extension SentenceLink {
  /// Words of both sides from the first to the last match, stray matches at the ends left out; nil where nothing firm is matched.
  ///
  /// A match is stray where it stands alone, more than three words away from the next one, or is a function word that does not touch one.
  func ranges(_ a: StoryText, _ b: StoryText) -> (a: Range<Int>, b: Range<Int>)? {
    if isRetold { return (a.sentences[self.a], b.sentences[self.b]) }
    var low = 0
    var high = matches.count - 1
    while low < high, isStray(low, beside: low + 1, a) { low += 1 }
    while high > low, isStray(high, beside: high - 1, a) { high -= 1 }
    guard low < high else { return nil }
    return (matches[low].a..<(matches[high].a + 1), matches[low].b..<(matches[high].b + 1))
  }

  private func isStray(_ index: Int, beside neighbour: Int, _ story: StoryText) -> Bool {
    let gapA = abs(matches[index].a - matches[neighbour].a)
    let gapB = abs(matches[index].b - matches[neighbour].b)
    if gapA == 1 && gapB == 1 { return false }
    return story.words[matches[index].a].weight < LineageCalibration.standard.strayWorth
      || max(gapA, gapB) > LineageCalibration.standard.strayGap
  }
}
