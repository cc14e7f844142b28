import TextAlgorithms

/// The trees of some sentences of a report, laid over its tokens.
///
/// Words and tokens differ in cut (`don't` is one token and two words, `U.S.` one word and four tokens): a token stands for the word its
/// first byte lies in. Tokens of sentences that were not parsed have no word. The cost is linear in the words.
package struct TokenTrees: Sendable {
  /// For each token the word it begins in, or -1.
  private let wordOfToken: [Int32]
  /// The words of the parsed sentences, in order; heads are indices into them.
  package let words: [SyntacticWord]
  /// For each word the key of the coarse stem of its lemma (`WordStem.coarse`), by which clauses are compared.
  package let stems: [UInt64]
  /// The ranges of `words` that are sentences, in order.
  package let sentences: [Range<Int>]
  /// For each word the tokens that begin in it; empty for the later words of a token.
  private let tokensOfWord: [Range<Int32>]
  /// For each word the words from the first to the last that hang on it, itself included.
  private let reach: [Range<Int32>]
  /// The words that hang on each word, in order, one list after the other, and where each list begins.
  private let dependents: [Int32]
  private let firstDependent: [Int32]

  /// No trees: rules fall back on what they tell by words alone.
  package static let none = TokenTrees(tokens: [], words: [], sentences: [])

  /// - Parameters:
  ///   - words: those of the parsed sentences, in order; heads are indices into them.
  ///   - sentences: ranges of `words`.
  package init(tokens: [Token], words: [SyntacticWord], sentences: [Range<Int>]) {
    var ofToken = [Int32](repeating: -1, count: tokens.count)
    var ofWord = [Range<Int32>](repeating: 0..<0, count: words.count)
    var w = 0
    for (i, token) in tokens.enumerated() {
      while w < words.count, words[w].range.upperBound <= Int(token.start) { w += 1 }
      guard w < words.count, words[w].range.contains(Int(token.start)) else { continue }
      ofToken[i] = Int32(w)
      ofWord[w] = (ofWord[w].isEmpty ? Int32(i) : ofWord[w].lowerBound)..<Int32(i + 1)
    }
    var reach = words.indices.map { Int32($0)..<Int32($0 + 1) }
    for sentence in sentences {
      // Each word widens all it hangs on; a tree is as deep as it is seldom.
      for word in sentence {
        var at = words[word].head
        var steps = 0
        while let head = at, steps < sentence.count {
          if reach[head].contains(Int32(word)) { break }
          reach[head] = min(reach[head].lowerBound, Int32(word))..<max(reach[head].upperBound, Int32(word + 1))
          at = words[head].head
          steps += 1
        }
      }
    }
    var ends = [Int32](repeating: 0, count: words.count + 1)
    for word in words { if let head = word.head { ends[head + 1] += 1 } }
    for i in words.indices { ends[i + 1] += ends[i] }
    firstDependent = ends
    var dependents = [Int32](repeating: 0, count: Int(ends[words.count]))
    for (i, word) in words.enumerated() {
      guard let head = word.head else { continue }
      dependents[Int(ends[head])] = Int32(i)
      ends[head] += 1
    }
    self.dependents = dependents
    wordOfToken = ofToken
    self.words = words
    self.sentences = sentences
    stems = Self.stems(words)
    tokensOfWord = ofWord
    self.reach = reach
  }

  private static func stems(_ words: [SyntacticWord]) -> [UInt64] {
    var known: [String: UInt64] = [:]
    return words.map { word in
      if let stem = known[word.lemma] { return stem }
      let stem = WordStem.coarse(Array(Folding.folded(word.lemma).utf8))
      let key = Folding.key(stem, 0..<stem.count)
      known[word.lemma] = key
      return key
    }
  }

  /// The index of the word that a token begins in; nil where its sentence was not parsed.
  package func word(_ token: Int) -> Int? {
    guard wordOfToken.indices.contains(token), wordOfToken[token] >= 0 else { return nil }
    return Int(wordOfToken[token])
  }

  /// Whether the token's sentence was parsed.
  package func isParsed(_ token: Int) -> Bool { word(token) != nil }

  package func tag(_ token: Int) -> UniversalTag? { word(token).map { words[$0].tag } }

  package func pennTag(_ token: Int) -> PennTag? { word(token).map { words[$0].pennTag } }

  package func name(_ token: Int) -> NameTag? { word(token).map { words[$0].name } }

  /// The kind of name that a token would be part of, as the tag that begins one.
  package func likelyName(_ token: Int) -> NameTag? { word(token).map { words[$0].likelyName } }

  package func relation(_ token: Int) -> Relation? { word(token).map { words[$0].relation } }

  /// The first token of the word that a token's word hangs on; nil for roots.
  package func head(_ token: Int) -> Int? {
    guard let word = word(token), let head = words[word].head else { return nil }
    return first(head)
  }

  /// Tokens from the first to the last that hang on a token's word, itself included.
  package func subtree(_ token: Int) -> Range<Int>? { word(token).flatMap { tokens(reach[$0]) } }

  /// First tokens of the words that hang on a token's word, in order.
  package func children(_ token: Int) -> [Int] {
    guard let word = word(token) else { return [] }
    return dependents[Int(firstDependent[word])..<Int(firstDependent[word + 1])].compactMap { first(Int($0)) }
  }

  private func first(_ word: Int) -> Int? { tokensOfWord[word].isEmpty ? nil : Int(tokensOfWord[word].lowerBound) }

  private func tokens(_ range: Range<Int32>) -> Range<Int>? {
    let parts = range.lazy.map { tokensOfWord[Int($0)] }.filter { !$0.isEmpty }
    guard let first = parts.first, let last = range.last(where: { !tokensOfWord[Int($0)].isEmpty }) else { return nil }
    return Int(first.lowerBound)..<Int(tokensOfWord[Int(last)].upperBound)
  }
}
