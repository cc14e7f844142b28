import Annotating
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
            head: bank.words[head].range, chain: mention.id))
      }
    }
    self.marks = marks
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
