import Foundation

/// Uses the weights that `SYNOPTIC_SYNTAX` names.
private let analyser: SyntaxAnalyser = {
  let path = ProcessInfo.processInfo.environment["SYNOPTIC_SYNTAX"] ?? ""
  return SyntaxAnalyser(try! SyntaxModel(FixedBytes(Array(try! Data(contentsOf: URL(fileURLWithPath: path))))))
}()

/// Entry point of libFuzzer. Checks that words and the gaps between them add up to the input, that sentences contain all words, and that
/// lemmas and trees can be made; traps otherwise.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  let tokenizer = Tokenizer()
  let tokens = tokenizer.tokens(in: bytes, range: 0..<bytes.count)
  checkTokens(tokens, bytes)
  let split = SentenceSplitter().split(tokenizer.words(in: bytes, of: tokens[...]), in: bytes)
  var end = 0
  var covered = 0
  for word in split.words {
    precondition(Int(word.start) >= end && word.end > word.start && Int(word.end) <= bytes.count)
    precondition(!word.continues || Int(word.start) == end)
    end = Int(word.end)
    covered += word.range.count
  }
  precondition(covered == tokens.reduce(0) { $0 + $1.range.count })
  var next = 0
  for sentence in split.sentences {
    precondition(sentence.lowerBound == next && !sentence.isEmpty && !split.words[sentence.lowerBound].continues)
    next = sentence.upperBound
  }
  precondition(next == split.words.count)
  let analysed = analyser.analyse(bytes: bytes, words: split.words.map(\.range), sentences: split.sentences)
  precondition(analysed.count == split.words.count)
  let lemmatiser = Lemmatiser()
  for word in split.words.prefix(50) { _ = lemmatiser.lemma(of: word.range, in: bytes, tag: .noun, pennTag: .nns) }
  _ = try? Treebank(bytes)
  return 0
}

/// Checks that tokens are in order and not empty, with only white space between them.
private func checkTokens(_ tokens: [Token], _ bytes: [UInt8]) {
  var end = 0
  func checkGap(_ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, width) = Scalars.decode(bytes, i, bytes.count)
      precondition(Scalars.kind(scalar) == .space)
      i += width
    }
  }
  for token in tokens {
    precondition(Int(token.start) >= end && token.end > token.start && Int(token.end) <= bytes.count)
    checkGap(end..<Int(token.start))
    end = Int(token.end)
  }
  checkGap(end..<bytes.count)
}
