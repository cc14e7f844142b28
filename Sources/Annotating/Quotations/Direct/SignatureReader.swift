import TextAlgorithms
import Vocabulary

/// Names that stand beside a quotation without any verb: behind it as a signature, before it as a label.
///
/// `“We are late.” — Ida Holm, Oran`, `Ida Holm (44), fitter: “We are late.”`, `And from Mayor Ida Holm:` above a paragraph. Refuses lines
/// with a verb, and lines of more than `signature` tokens.
struct SignatureReader {
  let ground: QuotationGround
  private var text: Text { ground.text }

  /// A name behind the closing mark: after a dash, or alone in a block quotation; else the line below, where nothing but the quotation stands
  /// in its block.
  func behind(_ segment: QuotationSegment, in block: Range<Int>) -> ReportingClauseReader.FoundCue? {
    guard let close = segment.close, segment.tokens.count >= QuotationCalibration.standard.cuedSpeech else { return nil }
    if close + 1 >= block.upperBound {
      guard segment.open == block.lowerBound else { return nil }
      return below(segment.block)
    }
    let isMarked = isDash(close + 1)
    guard isMarked ? segment.tokens.count >= QuotationCalibration.standard.speechTokens : text.blocks[segment.block].kind == .quote else {
      return nil
    }
    return signer((close + 1)..<block.upperBound).map { found($0, cue: isMarked ? (close + 1)..<$0.lowerBound : nil) }
  }

  /// A signature as the line below a block; a paragraph signs a block quotation or with a dash.
  func below(_ block: Int) -> ReportingClauseReader.FoundCue? {
    guard text.blocks.indices.contains(block + 1), [.paragraph, .quote, .list].contains(text.blocks[block + 1].kind) else { return nil }
    let line = ground.tokens(ofBlock: block + 1)
    guard let first = line.first, isDash(first) || text.blocks[block].kind == .quote, !text.isMark(line.upperBound - 1, ".") else {
      return nil
    }
    return signer(line).map { found($0, cue: isDash(first) ? first..<$0.lowerBound : nil) }
  }

  /// `Ida Holm, driver: “…”`: the name that opens a block and what says more about it, up to the colon before the opening mark.
  func label(_ segment: QuotationSegment, in block: Range<Int>) -> ReportingClauseReader.FoundCue? {
    let colon = segment.open - 1
    guard colon > block.lowerBound, text.isMark(colon, ":"), let source = signer(block.lowerBound..<colon) else { return nil }
    var out = found(source, cue: colon..<segment.open)
    out.isBefore = true
    out.construction = .nameBeforeColon
    return out
  }

  /// `From the desk of Ida Holm, analyst:` as a block of its own.
  func announcement(_ line: Range<Int>) -> (cue: Range<Int>, source: Range<Int>)? {
    let colon = line.upperBound - 1
    guard line.count > 2, line.count <= QuotationCalibration.standard.signature, text.isMark(colon, ":"), !hasVerb(line),
      let first = line.first(where: { ground.sources.nameOfToken[$0] >= 0 && person(at: $0) != nil }), let name = person(at: first),
      name.lowerBound == line.lowerBound || text.isOne(of: text.language.words.ofFrom, name.lowerBound - 1)
    else { return nil }
    return (colon..<(colon + 1), name)
  }

  /// The name that opens a line, behind dashes, where the rest says more about it.
  private func signer(_ line: Range<Int>) -> Range<Int>? {
    guard let first = line.first(where: { !isDash($0) }), line.upperBound - first <= QuotationCalibration.standard.signature,
      let name = person(at: first), name.lowerBound == first, !hasVerb(first..<line.upperBound)
    else { return nil }
    return name
  }

  private func found(_ source: Range<Int>, cue: Range<Int>?) -> ReportingClauseReader.FoundCue {
    .init(
      cue: cue, cueClass: .say, source: source, addressee: nil, isBefore: false,
      construction: .nameAfterDash)
  }

  private func hasVerb(_ line: Range<Int>) -> Bool {
    line.contains {
      ground.isQuoted($0) || text.isAuxiliary($0) && !text.isPossessive($0)
        || !text.tokens[$0].isCapitalised && [.vbd, .vbz, .vbp, .md].contains(text.trees.pennTag($0))
    }
  }

  private func person(at token: Int) -> Range<Int>? {
    let name = ground.sources.nameOfToken[token]
    guard name >= 0, ground.sources.names[name].kind == .person, !text.isPossessiveAfter(ground.sources.names[name].tokens) else {
      return nil
    }
    return ground.sources.names[name].whole
  }

  private func isDash(_ i: Int) -> Bool {
    text.isMark(i, "—") || text.isMark(i, "–") || text.isMark(i, "―") || text.isMark(i, "-") || text.isMark(i, "--")
  }
}
