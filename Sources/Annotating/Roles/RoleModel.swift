import TextAlgorithms
import Vocabulary

/// The trained model of predicate senses and roles: which rolesets a lemma may have, and weights of hashed features in 8 bits.
///
/// A sense's score is the sum of one weight for each feature; a role's the sum of a row for each feature, whose columns are the roles and,
/// last, *no argument*. Sums are integers, so that every machine decides alike.
package struct RoleModel: Sendable {
  /// In the order of their names.
  package let rolesets: [String]
  /// For each roleset the numbered arguments that its frame has, one bit each.
  package let frames: [UInt8]
  /// Lemma and class (`refusal/n`) → indices of `rolesets`.
  package let candidates: [String: [Int32]]
  let senses: [Int8]
  let roles: [Int8]

  /// Columns of the table of roles.
  package static let columns = RoleLabel.allCases.count + 1
  /// The column of what is no argument.
  package static let none = RoleLabel.allCases.count
  /// What a word that is no predicate has for a sense.
  package static let noSense: Int32 = -1

  /// - Precondition: the counts of weights are powers of two, those of roles times `columns`.
  package init(rolesets: [String], frames: [UInt8], candidates: [String: [Int32]], senses: [Int8], roles: [Int8]) {
    precondition(rolesets.count == frames.count && roles.count % Self.columns == 0)
    self.rolesets = rolesets
    self.frames = frames
    self.candidates = candidates
    self.senses = senses
    self.roles = roles
  }

  /// The row that a feature has in the table of roles.
  @inline(__always)
  package static func row(_ feature: UInt64, of rows: Int) -> Int { Int((feature ^ feature >> 29) & UInt64(rows - 1)) }

  /// The place that a feature of a sense has.
  @inline(__always)
  package static func place(_ feature: UInt64, _ sense: UInt64, of places: Int) -> Int {
    let h = (feature ^ sense) &* 0x9FB2_1C65_1E98_DF25
    return Int((h ^ h >> 28) & UInt64(places - 1))
  }

  func score(_ features: [UInt64], sense: UInt64) -> Int {
    var sum = 0
    for feature in features { sum += Int(senses[Self.place(feature, sense, of: senses.count)]) }
    return sum
  }

  func scores(_ features: [UInt64], into out: inout [Int32]) {
    let rows = roles.count / Self.columns
    out.withUnsafeMutableBufferPointer { out in
      for k in 0..<Self.columns { out[k] = 0 }
      roles.withUnsafeBufferPointer { roles in
        for feature in features {
          let row = roles.baseAddress! + Self.row(feature, of: rows) * Self.columns
          for k in 0..<Self.columns { out[k] &+= Int32(row[k]) }
        }
      }
    }
  }

  /// The key by which a sense's weights are found: its name, or the word class of a word without one.
  package static func senseKey(_ roleset: String?, wordClass: Character) -> UInt64 {
    RoleSentence.key(roleset ?? "-/\(wordClass)")
  }

  /// The rolesets that a lemma may have in a class; none where the lemma is unknown.
  package func senses(of lemma: String, _ wordClass: Character) -> [Int32] { candidates["\(lemma)/\(wordClass)"] ?? [] }
}
