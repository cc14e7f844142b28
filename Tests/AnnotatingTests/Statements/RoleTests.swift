import English
import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// A sentence from rows `form lemma UPOS XPOS head relation`, heads counted from 1, 0 for the root.
private func sentence(_ rows: String) -> RoleSentence {
  var bytes: [UInt8] = []
  var words: [SyntacticWord] = []
  for row in rows.split(separator: "\n") {
    let columns = row.split(separator: " ").map(String.init)
    let start = bytes.count
    bytes += Array(columns[0].utf8)
    words.append(
      SyntacticWord(
        range: start..<bytes.count, lemma: columns[1], tag: UniversalTag(name: columns[2])!, pennTag: PennTag(name: columns[3])!,
        head: Int(columns[4])! == 0 ? nil : Int(columns[4])! - 1, relation: Relation(name: columns[5])!))
    bytes.append(0x20)
  }
  return RoleSentence(words[...], bytes: bytes)
}

struct ArgumentSpanTests {
  @Test func aRelativeClauseIsNoPartOfWhatItsVerbTakes() {
    let it = sentence(
      """
      the the DET DT 2 det
      dam dam NOUN NN 5 nsubj
      that that PRON WDT 4 nsubj
      burst burst VERB VBD 2 acl:relcl
      flooded flood VERB VBD 0 root
      Marn Marn PROPN NNP 5 obj
      """)
    #expect(it.span(of: 1, for: 3) == 0...1)
    #expect(it.span(of: 1, for: 4) == 0...3)
    #expect(it.span(of: 2, for: 3) == 2...2)
  }

  @Test func whatACopulaSaysEndsBeforeItsSubjectAndItsReasons() {
    let it = sentence(
      """
      The the DET DT 2 det
      bridge bridge NOUN NN 5 nsubj
      was be AUX VBD 5 cop
      quite quite ADV RB 5 advmod
      safe safe ADJ JJ 0 root
      for for ADP IN 7 case
      lorries lorry NOUN NNS 5 obl
      because because SCONJ IN 11 mark
      it it PRON PRP 11 nsubj:pass
      was be AUX VBD 11 aux:pass
      mended mend VERB VBN 5 advcl
      . . PUNCT . 5 punct
      """)
    #expect(it.span(of: 4, for: 2) == 3...6)
    #expect(it.span(of: 1, for: 2) == 0...1)
  }

  @Test func marksAndConjunctionsAtTheEndsAreLeftOutButNotABracketThatOpensInside() {
    let it = sentence(
      """
      The the DET DT 2 det
      union union NOUN NN 6 nsubj
      ( ( PUNCT -LRB- 4 punct
      UDW UDW PROPN NNP 2 appos
      ) ) PUNCT -RRB- 4 punct
      met meet VERB VBD 0 root
      , , PUNCT , 9 punct
      and and CCONJ CC 9 cc
      voted vote VERB VBD 6 conj
      """)
    #expect(it.span(of: 1, for: 5) == 0...4)
    #expect(it.span(of: 8, for: 5) == 8...8)
  }
}

struct RoleModelTests {
  private static func tiny() -> RoleModel {
    var roles = [Int8](repeating: 0, count: 4 * RoleModel.columns)
    roles[3] = -7
    roles[RoleModel.columns + 5] = 9
    return RoleModel(
      rolesets: ["mend.01", "sell.01", "sell.02"], frames: [3, 7, 1], candidates: ["mend/v": [0], "sale/n": [1], "sell/v": [1, 2]],
      senses: [1, -2, 3, -4, 5, -6, 7, -8], roles: roles)
  }

  @Test func whatIsWrittenIsRead() throws {
    let model = Self.tiny()
    let read = try RoleModel(FixedBytes(model.encoded()))
    #expect(read.rolesets == model.rolesets && read.frames == model.frames && read.candidates == model.candidates)
    #expect(read.senses == model.senses && read.roles == model.roles)
    #expect(read.senses(of: "sell", "v") == [1, 2] && read.senses(of: "sell", "n").isEmpty)
  }

  @Test func everyDamageIsNamed() {
    let bytes = Self.tiny().encoded()
    func damage(_ bytes: [UInt8]) -> RoleModel.Damage? {
      do throws(RoleModel.Damage) {
        _ = try RoleModel(FixedBytes(bytes))
        return nil
      } catch { return error }
    }
    #expect(damage([]) == .noModel)
    #expect(damage(Array("SYNTREE\0".utf8) + bytes.dropFirst(8)) == .noModel)
    var other = bytes
    other[8] = 4
    #expect(damage(other) == .version(4))
    other = bytes
    other[24] = 7
    #expect(damage(other) == .shape)
    #expect(damage(bytes + [0]) == .size(found: bytes.count + 1, expected: bytes.count))
    for at in stride(from: 64, to: bytes.count, by: 13) {
      other = bytes
      other[at] ^= 2
      #expect(damage(other) == .sum)
    }
  }
}

/// What the shipped model finds: `predicate roleset ROLE=words …`, one predicate a line.
struct RoleFinderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    /// Each must be found; more may be.
    var found: [String]
    /// None may be found.
    var not: [String] = []
    var testDescription: String { text }
  }

  static let rows: [Row] = [
    Row(text: "Ida Holm sold the old mill in May.", found: ["sell.01 ARG0=Ida Holm ARG1=the old mill ARGM-TMP=in May"]),
    Row(text: "The mill was sold by Ida Holm.", found: ["sell.01 ARG1=The mill ARG0=by Ida Holm"]),
    Row(text: "The council refused to pay.", found: ["refuse.01 ARG0=The council ARG1=to pay", "pay.01 ARG0=The council"]),
    Row(text: "Ida Holm's refusal surprised nobody.", found: ["refuse.01 ARG0=Ida Holm's"]),
    Row(text: "The board did not approve the plan.", found: ["approve.01 ARG0=The board ARGM-NEG=not ARG1=the plan"]),
    Row(text: "The bridge is safe.", found: ["be.01 ARG1=The bridge ARG2=safe"]),
    Row(text: "The table stood near the plan of the house.", found: [], not: ["table.01", "house.01"]),
  ]

  @Test(arguments: rows) func finds(_ row: Row) throws {
    let analyser = try #require(ShippedTrees.analyser), roles = try #require(ShippedTrees.roles)
    let text = TextAnalyser(analyser: analyser, roles: roles).analyse(MarkedText(row.text).read)
    let drawn = text.syntax.predicates.map { predicate in
      ([predicate.roleset]
        + predicate.arguments.map { argument in
          let words = text.syntax.words[argument.words]
          let bytes = text.bytes[words.first!.range.lowerBound..<words.last!.range.upperBound]
          return "\(argument.role.name)=\(String(decoding: bytes, as: UTF8.self))"
        }).joined(separator: " ")
    }
    for wanted in row.found {
      let parts = wanted.components(separatedBy: " ARG")
      #expect(
        drawn.contains { one in one.hasPrefix(parts[0]) && parts.dropFirst().allSatisfy { one.contains(" ARG\($0)") } },
        "\(wanted): \(drawn)")
    }
    for word in row.not { #expect(!drawn.contains { $0.hasPrefix(word) }, "\(word): \(drawn)") }
  }
}
