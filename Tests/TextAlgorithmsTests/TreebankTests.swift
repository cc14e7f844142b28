import Testing
import TextAlgorithms

struct TreebankTests {
  static let mill = """
    # newdoc id = mill
    # newpar
    # sent_id = mill-1
    # text = Ida can't swim.
    1\tIda\tIda\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\t_
    2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tca\tcan\tAUX\tMD\tVerbForm=Fin\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tswim\tswim\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
    4.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # text = So?
    1\tSo\tso\tADV\tRB\t_\t0\troot\t_\tSpaceAfter=No
    2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_

    # newpar
    1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_

    """

  static func read(_ text: String) throws(Treebank.Fault) -> Treebank { try Treebank(Array(text.utf8)) }

  @Test func conllu() throws {
    let bank = try Self.read(Self.mill)
    #expect(String(decoding: bank.bytes, as: UTF8.self) == "Ida can't swim. So?\n\nNo")
    #expect(bank.words.indices.map { bank.form($0) } == ["Ida", "ca", "n't", "swim", ".", "So", "?", "No"])
    #expect(bank.words.map(\.continues) == [false, false, true, false, false, false, false, false])
    #expect(bank.words.map(\.head) == [3, 3, 3, nil, 3, nil, 5, nil])
    #expect(bank.words[0].features == "Number=Sing" && bank.words[2].features == "" && bank.words[1].lemma == "can")
    #expect(bank.sentences.map(\.words) == [0..<5, 5..<7, 7..<8])
    #expect(bank.sentences[0].comments.count == 4 && bank.sentences[2].comments == ["# newpar"])
    #expect(bank.blocks == [0..<2, 2..<3])
  }

  @Test func bioOfUNER() throws {
    let bank = try Self.read(
      "# sent_id = 1\n# text = In Vellport, Ida Holm's.\n1\tIn\tO\t-\t-\n2\tVellport\tB-LOC\t-\tx\n3\t,\tO\t-\t-\n4\tIda\tB-PER\t-\tx\n"
        + "5\tHolm\tI-PER\t-\tx\n6\t's\tO\t-\t-\n7\t.\tO\t-\t-\n\n1\t#\tO\t-\t-\n")
    #expect(String(decoding: bank.bytes, as: UTF8.self) == "In Vellport, Ida Holm's. #")
    #expect(bank.words.map(\.name) == ["O", "B-LOC", "O", "B-PER", "I-PER", "O", "O", "O"])
    #expect(bank.sentences.map(\.words) == [0..<7, 7..<8])
  }

  @Test func bioOfTwoColumns() throws {
    let bank = try Self.read("Iver B-PER\nLund I-PER\n, O\n\nVellport I-LOC\n")
    #expect(String(decoding: bank.bytes, as: UTF8.self) == "Iver Lund , Vellport")
    #expect(bank.words.map(\.name) == ["B-PER", "I-PER", "O", "I-LOC"])
  }

  @Test(arguments: [
    ("", 1, "no sentence"),
    ("# only a comment\n", 1, "no sentence"),
    ("1\tIda\tIda\tPROPN\tNNP\t_\t0\troot\t_\t_\n2\tswims\n", 2, "ten columns"),
    ("1\tIda\t_\t_\t_\t_\t0\troot\t_\t_\n3\tswims\t_\t_\t_\t_\t0\troot\t_\t_\n", 2, "word 2 is due"),
    ("1\tIda\t_\t_\t_\t_\t7\troot\t_\t_\n\n", 1, "head 7"),
    ("1\tIda\t_\t_\t_\t_\tx\troot\t_\t_\n\n", 1, "no number"),
    ("1\t\t_\t_\t_\t_\t0\troot\t_\t_\n\n", 1, "form is empty"),
    ("1-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tca\t_\t_\t_\t_\t0\troot\t_\t_\n\n", 3, "inside the token"),
    ("2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n", 1, "no range"),
    ("Ida\n", 1, "columns"),
    ("Ida\tX\n", 1, "no column is a tag"),
    ("99999999999999999999\tIda\t_\t_\t_\t_\t0\troot\t_\t_\n", 1, "word 1 is due"),
  ])
  func faults(_ text: String, _ line: Int, _ part: String) {
    let fault = #expect(throws: Treebank.Fault.self) { try Self.read(text) }
    #expect(fault?.line == line)
    #expect(fault?.what.contains(part) == true, "\(fault?.what ?? "")")
  }
}
