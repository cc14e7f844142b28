import Annotating
import English
import Foundation
import TextAlgorithms
import Vocabulary

/// A document of GUM with its chains of coreference, read as the program reads a report.
struct CoreferenceText {
  /// A mention that GUM marks: bytes of its first to its last word, of its head, and its chain.
  struct Mark {
    var bytes: Range<Int>
    var head: Range<Int>
    var chain: String
    /// A name, a pronoun of the third person or a definite noun.
    var isCounted: Bool
  }

  struct Outcome {
    var pronounClass: PronounCase.Class
    var isRight: Bool
    /// What the simple rule gives: the nearest that agrees.
    var isNearestRight: Bool
    var lead: Int?
  }

  private let bank: Treebank
  private let marks: [Mark]

  init(path: String) throws {
    let bank = try Treebanks.read(path)
    self.bank = bank
    var marks: [Mark] = []
    for sentence in bank.sentences {
      let words = bank.words[sentence.words]
      for mention in EntityMarks.mentions(words.map(\.misc)) {
        let range = mention.words.lowerBound + sentence.words.lowerBound..<mention.words.upperBound + sentence.words.lowerBound
        let head = range.first { word in bank.words[word].head.map { !range.contains($0) } ?? true } ?? range.upperBound - 1
        marks.append(
          Mark(
            bytes: bank.words[range.lowerBound].range.lowerBound..<bank.words[range.upperBound - 1].range.upperBound,
            head: bank.words[head].range, chain: mention.id, isCounted: Self.isCounted(bank, head, range)))
      }
    }
    self.marks = marks
  }

  private static func isCounted(_ bank: Treebank, _ head: Int, _ range: Range<Int>) -> Bool {
    let words = Language.english.words
    func isOne(of set: Set<UInt64>, _ word: Int) -> Bool { set.contains(Folding.key(bank.bytes, bank.words[word].range)) }
    switch bank.words[head].tag {
    case "PROPN": return true
    case "PRON":
      return [words.malePronouns, words.femalePronouns, words.pluralPronouns, words.neuterPronouns].contains { isOne(of: $0, head) }
    case "NOUN":
      return range.lowerBound < head
        && (isOne(of: words.definite, range.lowerBound) || isOne(of: words.definiteDeterminers, range.lowerBound))
    default: return false
    }
  }

  /// The pronouns that have an antecedent in their chain, with the chain of each candidate.
  func cases(_ annotator: Annotator) -> [(pronoun: PronounCase, right: Set<Int>)] {
    var out: [(PronounCase, Set<Int>)] = []
    annotator.pronouns(in: report) { pronoun in
      guard let chain = chain(of: pronoun.bytes) else { return nil }
      let right = pronoun.candidates.indices.filter { self.chain(of: pronoun.candidates[$0].bytes) == chain }
      if !right.isEmpty { out.append((pronoun, Set(right))) }
      return right.first.map { PronounCase.Choice(candidate: $0, lead: .max) }
    }
    return out
  }

  func outcomes(_ annotator: Annotator, _ ranker: PronounRanker) -> [Outcome] {
    var out: [Outcome] = []
    annotator.pronouns(in: report) { pronoun in
      let best = ranker.best(pronoun)
      if let chain = chain(of: pronoun.bytes), hasAntecedent(chain, before: pronoun.bytes.lowerBound) {
        let isRight = best.map { self.chain(of: pronoun.candidates[$0.candidate].bytes) == chain } ?? false
        let isNearestRight = pronoun.candidates.first.map { self.chain(of: $0.bytes) == chain } ?? false
        out.append(Outcome(pronounClass: pronoun.pronounClass, isRight: isRight, isNearestRight: isNearestRight, lead: best?.lead))
      }
      return best
    }
    return out
  }

  /// Adds what the program's chains and those of the simple rule, the nearest that agrees, are worth against the marked ones.
  ///
  /// Only mentions that are names, pronouns of the third person or definite nouns count, by their heads.
  func score(_ annotator: Annotator, _ ranker: PronounRanker, into scores: inout ChainScores, simple: inout ChainScores) {
    var ofChain: [String: Set<Int>] = [:]
    for mark in marks where mark.isCounted { ofChain[mark.chain, default: []].insert(mark.head.lowerBound) }
    let gold = Array(ofChain.values)
    let heads = Set(marks.lazy.filter { !$0.isCounted }.map(\.head.lowerBound))
    func chains(_ choose: @escaping (PronounCase) -> PronounCase.Choice?) -> [Set<Int>] {
      annotator.chains(in: report, choose: choose).map { Set($0.map { Int($0.start) }).subtracting(heads) }
    }
    scores.add(gold: gold, predicted: chains(ranker.best))
    simple.add(
      gold: gold, predicted: chains { $0.candidates.isEmpty ? nil : PronounCase.Choice(candidate: 0, lead: .max) })
  }

  private func hasAntecedent(_ chain: String, before byte: Int) -> Bool {
    marks.contains { $0.chain == chain && $0.head.upperBound <= byte }
  }

  /// The chain of the mark whose head lies in some bytes; of several the one most like them.
  private func chain(of bytes: Range<Int>) -> String? {
    marks.filter { bytes.contains($0.head.lowerBound) }.min {
      apart($0.bytes, bytes) < apart($1.bytes, bytes)
    }?.chain
  }

  private func apart(_ a: Range<Int>, _ b: Range<Int>) -> Int { abs(a.lowerBound - b.lowerBound) + abs(a.upperBound - b.upperBound) }

  private var report: ReadReport {
    let blocks = bank.blocks.map { block in
      let first = bank.words[bank.sentences[block.lowerBound].words.lowerBound].range.lowerBound
      let last = bank.words[bank.sentences[block.upperBound - 1].words.upperBound - 1].range.upperBound
      return Block(kind: .paragraph, first..<last)
    }
    let payload = Payload(bytes: bank.bytes)
    let sha256 = String(repeating: "0", count: 64)
    return ReadReport(
      report: Report(
        id: Identifier("gum"), source: Source(path: "gum", sha256: sha256, bytes: bank.bytes.count, media: "text/plain", charset: "utf-8"),
        payload: PayloadPin(sha256: sha256, bytes: bank.bytes.count), outlet: Outlet(name: "GUM", basis: .given), credits: [], title: nil,
        bylines: [], language: "en", published: nil, modified: nil, firstSeen: nil, blocks: blocks,
        body: ByteRange(0..<bank.bytes.count), shares: Shares(own: 1, copied: 0, quoted: 0)),
      payload: payload, findings: [])
  }
}
