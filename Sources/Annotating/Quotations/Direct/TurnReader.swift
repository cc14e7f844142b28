import TextAlgorithms
import Vocabulary

/// What whole paragraphs say without marks of their own: the turns of a transcript, and what stands below `She added:`.
///
/// A turn is a paragraph that begins with a name in capitals and a colon (`HOLM: We are late.`), where the report has two or more such
/// names, each with or without the mark that opens a quoted transcript. Refuses a label alone, and paragraphs after a colon that begin
/// with a quotation mark: those are the direct finder's.
struct TurnReader {
  let ground: QuotationGround
  private var text: Text { ground.text }
  private var signatures: SignatureReader { SignatureReader(ground: ground) }

  private struct Label {
    var block: Int
    var tokens: Range<Int>
    var colon: Int
  }

  /// In the order of the text; `blocks` are those that are one content from their first word or label on.
  func read() -> (attributions: [Attribution], blocks: Set<Int>) {
    let labels = text.sentencesOfBlock.indices.compactMap(label)
    let speakers = Set(labels.map { Folding.folded(text.text(text.byteRange($0.tokens))) })
    var found: [Attribution] = []
    var blocks: Set<Int> = []
    if speakers.count >= 2 {
      for label in labels {
        guard let content = content(of: label.block, from: label.colon + 1) else { continue }
        found.append(attribution(content, cue: label.colon..<(label.colon + 1), source: label.tokens, .transcriptTurn))
        blocks.insert(label.block)
      }
    }
    for block in text.sentencesOfBlock.indices where !blocks.contains(block) {
      guard let content = content(of: block, from: nil) else { continue }
      if block > 0, let (cue, source) = announcement(in: block - 1) {
        found.append(attribution(content, cue: cue, source: source, .paragraphAfterColon))
      } else if text.blocks[block].kind == .quote, let signed = signatures.below(block) {
        found.append(attribution(content, cue: signed.cue, source: signed.source, .nameAfterDash))
      } else {
        continue
      }
      blocks.insert(block)
    }
    return (found, blocks)
  }

  private func attribution(_ content: Range<Int>, cue: Range<Int>?, source: Range<Int>?, _ construction: Construction) -> Attribution {
    Attribution(
      kind: .direct, parts: [content], cue: cue, cueClass: cue.flatMap { text.language.cues.classOf(text.key($0.lowerBound)) } ?? .say,
      source: source, addressee: nil, sentence: text.sentenceOfToken[(cue ?? source ?? content).lowerBound], construction: construction)
  }

  private func isTold(_ block: Int) -> Bool {
    switch text.blocks[block].kind {
    case .paragraph, .quote, .list, .standfirst: true
    case .title, .heading, .caption, .table, .metadata, .boilerplate: false
    }
  }

  /// The words of a block from a token on, three at least, without marks at the ends.
  private func content(of block: Int, from first: Int?) -> Range<Int>? {
    let tokens = ground.tokens(ofBlock: block)
    guard isTold(block), let start = first ?? tokens.first else { return nil }
    if first == nil, ground.isQuoted(start) || QuotationMark(text.bytes, text.tokens[start]) != nil { return nil }
    let content = ground.trimmed(start..<tokens.upperBound)
    return content.count { text.tokens[$0].isWord } >= 3 ? content : nil
  }

  private func label(_ block: Int) -> Label? {
    guard isTold(block) else { return nil }
    let tokens = ground.tokens(ofBlock: block)
    var i = tokens.lowerBound
    if i < tokens.upperBound, QuotationMark(text.bytes, text.tokens[i]) != nil { i += 1 }
    let first = i
    while i < tokens.upperBound, i - first < QuotationCalibration.standard.turnLabel, isInCapitals(i) || i > first && text.isMark(i, "-") {
      i += 1
    }
    guard i > first, i < tokens.upperBound else { return nil }
    let name = first..<i
    // `IDA HOLM, PILOT: …`
    if text.isComma(i) {
      i += 1
      while i < tokens.upperBound, i - name.upperBound <= QuotationCalibration.standard.turnRole, isInCapitals(i) || text.isComma(i) {
        i += 1
      }
    }
    guard i < tokens.upperBound, text.isMark(i, ":") else { return nil }
    return Label(block: block, tokens: name, colon: i)
  }

  private func isInCapitals(_ i: Int) -> Bool {
    text.tokens[i].isWord && text.tokens[i].end - text.tokens[i].start > 1
      && text.bytes[text.tokens[i].range].allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || $0 >= 0x80 || $0 == 0x27 || $0 == 0x2E }
  }

  /// `The governor added:` at a block's end: verb and subject.
  func announcement(in block: Int) -> (cue: Range<Int>, source: Range<Int>)? {
    guard text.sentencesOfBlock.indices.contains(block), isTold(block) else { return nil }
    let tokens = ground.tokens(ofBlock: block)
    guard tokens.count >= 3, text.isMark(tokens.upperBound - 1, ":") else { return nil }
    if let found = signatures.announcement(tokens) { return found }
    let verb = tokens.upperBound - 2
    let sentence = text.sentences[text.sentenceOfToken[verb]].tokens
    guard text.language.cues.saying.contains(text.key(verb)), !text.tokens[verb].isCapitalised, !ground.isQuoted(verb),
      let source = ground.sources.subject(before: verb, in: sentence), ground.sources.canSpeak(source, isSpeech: true)
    else { return nil }
    return (CueExtent(text: text).start(of: verb, in: sentence, after: source.upperBound)..<(verb + 1), source)
  }
}
