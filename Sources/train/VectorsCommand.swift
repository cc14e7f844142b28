import ArgumentParser
import Foundation
import TextAlgorithms

/// `train vectors`: a table of piece vectors, centred, turned to its principal axes, cut and written in 8 bits.
struct VectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors", abstract: "Reduces a table of word-piece vectors to a small file.")

  /// Bytes that the file may have.
  static let limit = 4_000_000

  @Option(help: "The vectors: half precision, little-endian, one row a piece.") var tokens: String
  @Option(help: "The pieces, one a line, in the order of the vectors.") var vocabulary: String
  @Option(help: "Dimensions to keep, 1 to 512.") var dimensions = 128
  @Option(help: "Leading principal axes to leave out.") var drop = 0
  @Option(name: .shortAndLong, help: "The file to write.") var output: String

  func validate() throws {
    guard (1...512).contains(dimensions), drop >= 0 else { throw ValidationError("--dimensions is 1 to 512 and --drop 0 or more.") }
  }

  func run() throws {
    let table = try PieceTable(
      tokens: Array(Data(contentsOf: URL(fileURLWithPath: tokens))), vocabulary: String(contentsOfFile: vocabulary, encoding: .utf8))
    guard drop + dimensions <= table.width else {
      throw ValidationError("The vectors have \(table.width) dimensions; --drop and --dimensions ask for \(drop + dimensions).")
    }
    let axes = PrincipalAxes(of: table.values, width: table.width)
    let reduced = axes.project(table.values, onto: drop..<drop + dimensions)
    let rows = table.pieces.indices.map { row in
      WordVectors.Row(
        piece: table.pieces[row], rarity: table.rarities[row], values: Array(reduced[row * dimensions..<(row + 1) * dimensions]))
    }
    let bytes = WordVectors.encode(rows, dimensions: dimensions)
    guard bytes.count <= Self.limit else {
      throw ValidationError("The file would have \(bytes.count) bytes and may have \(Self.limit); ask for fewer --dimensions.")
    }
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    let kept = axes.variances[drop..<drop + dimensions].reduce(0, +) / axes.variances.reduce(0, +)
    let share = Int((kept * 1000).rounded())
    print("\(output): \(rows.count) pieces, \(dimensions) dimensions, \(bytes.count) bytes, \(share) per mille of the variance")
  }
}
