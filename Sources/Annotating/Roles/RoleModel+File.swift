import TextAlgorithms
import Vocabulary

/// The file of a model, little-endian:
///
/// ```
/// 0    "SYNROLE\0"           magic
/// 8    u32 version           1
/// 12   u32 × 5               rolesets, lemmas, bytes of text, weights of senses, rows of roles
/// 32   u32 columns
/// 36   zeros
/// 56   u64 sum               `WeightFile`
/// 64   text                  a line for each roleset: its name; then one for each lemma: `refusal/n`, a tab and the numbers of its
///                            rolesets, spaces between them
///      u8 × rolesets         numbered arguments of each frame
///      i8 × weights          of senses
///      i8 × rows × columns   of roles
/// ```
extension RoleModel {
  /// What is wrong with a file that is no model.
  package enum Damage: Error, Sendable, Equatable, CustomStringConvertible {
    case noModel
    case version(Int)
    case shape
    case size(found: Int, expected: Int)
    case sum
    case text(line: Int)

    package var description: String {
      switch self {
      case .noModel: "it does not begin as a model of roles"
      case .version(let found): "it has version \(found) and this program reads version \(RoleModel.version)"
      case .shape: "its head claims sizes that no model has"
      case .size(let found, let expected): "it has \(found) bytes and its head asks for \(expected)"
      case .sum: "its bytes do not add up to the sum in its head"
      case .text(let line): "line \(line) of its list of rolesets and lemmas is malformed"
      }
    }
  }

  static let magic = Array("SYNROLE\0".utf8)
  static let version = 1
  /// Rolesets and lemmas that a file may claim.
  private static let most = 1 << 20

  package init(_ storage: FixedBytes) throws(Damage) {
    let bytes = storage.bytes
    guard bytes.count >= WeightFile.headSize, bytes.prefix(8).elementsEqual(Self.magic) else { throw .noModel }
    func number(_ at: Int) -> Int { Int(bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian) }
    guard number(8) == Self.version else { throw .version(number(8)) }
    let (count, lemmas, text, senses, rows) = (number(12), number(16), number(20), number(24), number(28))
    guard number(32) == Self.columns, senses.nonzeroBitCount == 1, rows.nonzeroBitCount == 1, senses <= Self.most, rows <= Self.most,
      count <= Self.most, lemmas <= Self.most
    else { throw .shape }
    let size = WeightFile.headSize + text + count + senses + rows * Self.columns
    guard bytes.count == size else { throw .size(found: bytes.count, expected: size) }
    guard WeightFile.isSealed(bytes) else { throw .sum }
    var at = WeightFile.headSize
    let lines = String(decoding: bytes[at..<at + text], as: UTF8.self).split(separator: "\n")
    guard lines.count == count + lemmas else { throw .shape }
    at += text
    func take(_ size: Int) -> UnsafeRawBufferPointer.SubSequence {
      defer { at += size }
      return bytes[at..<at + size]
    }
    let frames = Array(take(count))
    let senseWeights = take(senses).map { Int8(bitPattern: $0) }
    let roleWeights = take(rows * Self.columns).map { Int8(bitPattern: $0) }
    self.init(
      rolesets: lines.prefix(count).map(String.init), frames: frames, candidates: try Self.candidates(lines.dropFirst(count), count),
      senses: senseWeights, roles: roleWeights)
  }

  private static func candidates(_ lines: ArraySlice<Substring>, _ count: Int) throws(Damage) -> [String: [Int32]] {
    var out: [String: [Int32]] = [:]
    out.reserveCapacity(lines.count)
    for (index, line) in zip(lines.indices, lines) {
      let halves = line.split(separator: "\t")
      let numbers = halves.last?.split(separator: " ").compactMap { Int32($0) } ?? []
      guard halves.count == 2, !numbers.isEmpty, numbers.allSatisfy({ $0 >= 0 && $0 < count }) else { throw .text(line: index + 1) }
      out[String(halves[0])] = numbers
    }
    return out
  }

  /// The bytes of the file.
  package func encoded() -> [UInt8] {
    let names = rolesets.map { $0 + "\n" }
    let lemmas = candidates.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value.map(String.init).joined(separator: " "))\n" }
    let text = Array((names + lemmas).joined().utf8)
    var out = Self.magic
    let rows = roles.count / Self.columns
    for number in [Self.version, rolesets.count, candidates.count, text.count, senses.count, rows, Self.columns] {
      WeightFile.append(UInt32(number), to: &out)
    }
    out += [UInt8](repeating: 0, count: WeightFile.headSize - out.count)
    out += text
    out += frames
    out += senses.map { UInt8(bitPattern: $0) }
    out += roles.map { UInt8(bitPattern: $0) }
    WeightFile.seal(&out)
    return out
  }
}
