import Testing
import Vocabulary

@testable import Comparing

/// What a sentence is cut into, from trees given by hand: rows `form UPOS head relation`, heads counted from 1, 0 for the root.
struct ClauseCutterTests {
  private func cuts(_ rows: String) -> [String] {
    let parts = rows.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    var place = 0
    let words = parts.map { row in
      defer { place += row[0].utf8.count + 1 }
      let head = Int(row[2])!
      return SyntacticWord(
        range: place..<place + row[0].utf8.count, lemma: row[0], tag: UniversalTag(name: row[1])!, head: head == 0 ? nil : head - 1,
        relation: Relation(name: row[3])!)
    }
    return ClauseCutter(words, 0..<words.count).cuts().map { cut in
      "\(cut.grain): " + cut.words.map { parts[$0][0] }.joined(separator: " ") + (cut.subject.map { " < \(parts[$0][0])" } ?? "")
    }
  }

  @Test func coordinatedClausesArePartedAndShareTheirSubject() {
    #expect(
      cuts(
        """
        Holm PROPN 2 nsubj
        came VERB 0 root
        and CCONJ 4 cc
        left VERB 2 conj
        . PUNCT 2 punct
        """) == ["own: Holm came < Holm", "own: left < Holm", "sentence: Holm came and left < Holm"])
  }

  @Test func aClauseStandsByItselfAndWithWhatHangsOnIt() {
    #expect(
      cuts(
        """
        The DET 2 det
        dam NOUN 6 nsubj
        that PRON 4 nsubj
        burst VERB 2 acl:relcl
        was AUX 6 aux
        mended VERB 0 root
        because SCONJ 9 mark
        rain NOUN 9 nsubj
        fell VERB 6 advcl
        """) == [
          "own: that burst < that", "own: The dam was mended < dam", "own: because rain fell < rain",
          "whole: The dam that burst was mended because rain fell < dam",
        ])
  }

  @Test func coordinatedNounsAreNoClauses() {
    #expect(
      cuts(
        """
        Holm PROPN 2 nsubj
        sold VERB 0 root
        boats NOUN 2 obj
        and CCONJ 5 cc
        nets NOUN 3 conj
        """) == ["own: Holm sold boats and nets < Holm"])
  }
}

struct FigureItemsTests {
  struct Row: Sendable {
    var a: Double
    var b: Double
    var isOne: Bool
  }

  @Test(arguments: [
    Row(a: 1250, b: 1250, isOne: true), Row(a: 1300, b: 1250, isOne: true), Row(a: 1200, b: 1250, isOne: true),
    Row(a: 12.4, b: 12.43, isOne: true), Row(a: 35.7, b: 35.67, isOne: true), Row(a: 1_200_000, b: 1_234_567, isOne: true),
    // One digit says too little, another value is another value, and nothing rounds to nothing.
    Row(a: 1000, b: 1250, isOne: false), Row(a: 1400, b: 1250, isOne: false), Row(a: 12.5, b: 12.43, isOne: false),
    Row(a: 0, b: 0.4, isOne: false), Row(a: -12, b: 12, isOne: false), Row(a: 24, b: 25, isOne: false),
  ])
  func roundings(_ row: Row) {
    let digits = (FigureItems.digits(row.a), FigureItems.digits(row.b))
    let isOne =
      digits.0 <= digits.1
      ? FigureItems.isRounding(row.a, digits.0, of: row.b, digits.1)
      : FigureItems.isRounding(row.b, digits.1, of: row.a, digits.0)
    #expect(isOne == row.isOne)
  }
}
