import Comparing
import Foundation
import Running
import TextAlgorithms
import Vocabulary

/// An event with its gold claims.
struct ClaimEvent {
  /// A span of a gold claim.
  struct Gold {
    var claim: Int
    var document: Int
    var letters: BitMask
  }

  let name: String
  let training: ClaimTraining
  let golds: [Gold]
  /// For each stretch the gold spans that it meets, with their likeness.
  private(set) var met: [[(gold: Int, likeness: Double)]] = []
  private let documents: [String: Int]
  private let pages: [[UInt8]]

  private struct Record: Decodable {
    struct File: Decodable { var name: String }
    struct Claim: Decodable { var support: [Place] }
    struct Place: Decodable {
      var seed: String
      var start: Int
      var end: Int
    }
    var files: [String: File]
    var claims: [Claim]
  }

  /// - Parameter folder: reports as text files and `gold.json`.
  init(folder: URL, weights: Weights) async throws {
    name = folder.lastPathComponent
    let record = try JSONDecoder().decode(Record.self, from: Data(contentsOf: folder.appendingPathComponent("gold.json")))
    let seeds = record.files.keys.sorted()
    pages = try seeds.map { Array(try Data(contentsOf: folder.appendingPathComponent(record.files[$0]!.name))) }
    let pipeline = Pipeline(weights: weights)
    let read = await pipeline.read(seeds.map { folder.appendingPathComponent(record.files[$0]!.name).path })
    let reports = try await pipeline.annotate(read.values)
    let dossier = try pipeline.compare(reports)
    training = ClaimTraining(
      reports.sorted { $0.id < $1.id }, dossier, language: pipeline.language, vectors: try weights.vectors())
    var documents: [String: Int] = [:]
    for report in reports {
      let name = report.report.source.path.map { URL(fileURLWithPath: $0).lastPathComponent }
      documents[report.id.value] = seeds.firstIndex { record.files[$0]!.name == name }
    }
    self.documents = documents
    let places = Dictionary(uniqueKeysWithValues: seeds.enumerated().map { ($1, $0) })
    golds = record.claims.enumerated().flatMap { [pages] claim, record in
      record.support.map { place in
        let document = places[place.seed]!
        return Gold(claim: claim, document: document, letters: BitMask(pages[document], place.start..<place.end))
      }
    }
    met = training.spans.map { meeting($0) }
  }

  func document(_ span: Span) -> Int { documents[span.report.value] ?? -1 }

  /// The gold spans of which a span has half, or that have half of it, by letters and digits.
  func meeting(_ span: Span) -> [(gold: Int, likeness: Double)] {
    let document = document(span)
    guard document >= 0 else { return [] }
    let letters = BitMask(pages[document], span.start..<span.end)
    return golds.indices.compactMap { index in
      guard golds[index].document == document else { return nil }
      let gold = golds[index].letters, shared = gold.shared(letters), smaller = min(gold.count, letters.count)
      guard smaller > 0, shared * 2 >= smaller else { return nil }
      return (index, Double(shared) / Double(gold.count + letters.count - shared))
    }
  }

  /// Pairs of gold spans of one claim in two documents.
  var goldPairs: [(Int, Int)] {
    golds.indices.flatMap { a in
      golds.indices.dropFirst(a + 1).compactMap { b in
        golds[a].claim == golds[b].claim && golds[a].document != golds[b].document ? (a, b) : nil
      }
    }
  }
}

/// The letters and digits of a range of bytes, of all bytes above ASCII too.
struct BitMask {
  private let range: Range<Int>
  private let bits: [Bool]
  let count: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    bits = range.map { place in
      let byte = bytes[place]
      return byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    count = bits.count { $0 }
  }

  func shared(_ other: BitMask) -> Int {
    let common = range.clamped(to: other.range)
    return common.count { bits[$0 - range.lowerBound] }
  }
}
