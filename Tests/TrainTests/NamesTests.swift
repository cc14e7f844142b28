import TextAlgorithms
import Testing

@testable import train

/// Names out of corpora that mark more than names. All sentences are invented.
struct NamesTests {
  /// A word as `form/tag/head/relation`, with `/mark` where an entity begins or ends.
  static func conllu(_ words: String) -> String {
    words.split(separator: " ").enumerated().map { index, word in
      let cells = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let penn = ["PROPN": "NNP", "PROPNS": "NNPS", "NOUN": "NN"][cells[1]] ?? "_"
      let tag = cells[1] == "PROPNS" ? "PROPN" : cells[1]
      let misc = cells.count > 4 ? "Entity=\(cells[4])|SpaceAfter=No" : "_"
      return "\(index + 1)\t\(cells[0])\t_\t\(tag)\t\(penn)\t_\t\(cells[2])\t\(cells[3])\t_\t\(misc)\n"
    }.joined() + "\n"
  }

  static func gum(_ words: String) throws -> [String] {
    let bank = try Treebank(Array(conllu(words).utf8))
    let sentence = bank.sentences[0]
    let forms = sentence.words.map(bank.form)
    let tags = MarkedName.tags(GUMNames.names(bank, sentence), count: forms.count)
    return found(forms, tags)
  }

  static func found(_ forms: [String], _ tags: [String]) -> [String] {
    var out: [String] = []
    for (form, tag) in zip(forms, tags) where tag != "O" {
      if tag.hasPrefix("B-") { out.append("\(tag.dropFirst(2)) \(form)") } else { out[out.count - 1] += " \(form)" }
    }
    return out
  }

  @Test(arguments: [
    // A name and its noun; titles stay outside.
    ("Ada/PROPN/3/nsubj/(1-person-new Brook/PROPN/1/flat/1) sang/VERB/0/root", ["PER Ada Brook"]),
    ("Minister/PROPN/2/nmod:desc/(1-person-new Ada/PROPN/4/nsubj Brook/PROPN/2/flat/1) sang/VERB/0/root", ["PER Ada Brook"]),
    ("Mr./PROPN/2/flat/(1-person-new Brook/PROPN/3/nsubj/1) sang/VERB/0/root", ["PER Brook"]),
    ("baker/NOUN/4/nsubj/(1-person-new Ada/PROPN/1/flat Brook/PROPN/1/flat/1) sang/VERB/0/root", ["PER Ada Brook"]),
    (
      "Veldt/PROPN/2/compound/(1-person-new(2-place-new) President/PROPN/5/nsubj Ada/PROPN/2/flat Brook/PROPN/2/flat/1) sang/VERB/0/root",
      ["LOC Veldt", "PER Ada Brook"]
    ),
    ("King/PROPN/4/nsubj/(1-person-new Olo/PROPN/1/flat II/ADJ/1/flat/1) has/AUX/4/aux sung/VERB/0/root", ["PER Olo II"]),
    // Nobody named for office or people.
    ("the/DET/2/det/(1-person-new President/PROPN/3/nsubj/1) sang/VERB/0/root", []),
    ("Norwegians/PROPNS/2/nsubj/(1-person-new) sang/VERB/0/root", []),
    ("the/DET/2/det/(1-person-new Vell/PROPN/3/nsubj/1) sang/VERB/0/root", []),
    ("Tories/PROPNS/2/nsubj/(1-person-new) sang/VERB/0/root", ["ORG Tories"]),
    ("the/DET/2/det/(1-person-new singer/NOUN/3/nsubj/1) sang/VERB/0/root", []),
    // Parts on both sides.
    (
      "the/DET/2/det/(1-organization-new Ministry/PROPN/7/nsubj for/ADP/6/case Sand/PROPN/6/compound and/CCONJ/6/cc Dune/PROPN/2/nmod/1) sang/VERB/0/root",
      ["ORG Ministry for Sand and Dune"]
    ),
    (
      "Olvan/PROPN/3/compound/(1-place-new Kol/PROPN/1/flat Bridge/PROPN/4/nsubj/1) sang/VERB/0/root", ["LOC Olvan Kol Bridge"]
    ),
    (
      "Means/PROPN/4/compound/(1-organization-new and/CCONJ/3/cc Dunes/PROPN/1/conj Board/PROPN/5/nsubj/1) sang/VERB/0/root",
      ["ORG Means and Dunes Board"]
    ),
    (
      "Veldt/PROPN/4/nmod:poss/(1-organization-new(2-place-new 's/PART/1/case/2) Ice/PROPN/4/compound Council/PROPN/5/nsubj/1) sang/VERB/0/root",
      ["LOC Veldt", "ORG Ice Council"]
    ),
    (
      "People/PROPN/3/nmod:poss/(1-organization-new(2-person-new 's/PART/1/case/2) Council/PROPN/4/nsubj/1) sang/VERB/0/root",
      ["ORG People 's Council"]
    ),
    ("Gate/PROPN/3/nsubj/(1-place-new 7/NUM/1/nummod/1) sang/VERB/0/root", ["LOC Gate 7"]),
    // No common word alone, nothing inside a longer name of another kind.
    ("the/DET/2/det/(1-organization-new Government/PROPN/3/nsubj/1) sang/VERB/0/root", []),
    ("Veldt/PROPN/2/compound/(1-event-new(2-place-new) Cup/PROPN/3/nsubj/1) sang/VERB/0/root", []),
    ("Veldt/PROPN/2/compound/(1-event-new(2-place-new) race/NOUN/3/nsubj/1) sang/VERB/0/root", ["LOC Veldt"]),
    // What is not closed, and what is no mark.
    ("Ada/PROPN/2/nsubj/(1-person-new sang/VERB/0/root", []),
    ("Ada/PROPN/2/nsubj/()(-1)(( sang/VERB/0/root", []),
  ])
  func namesOfGUM(_ sentence: String, _ names: [String]) throws {
    #expect(try Self.gum(sentence) == names)
  }

  @Test func mentionsNest() {
    let found = EntityMarks.mentions(["Entity=(1-place-x(2-person-y(3-event-z)", "_", "Entity=2)1)", "X=1|Entity=(4[1/2]-object-w)"])
    #expect(found.map(\.kind) == ["event", "person", "place", "object"])
    #expect(found.map(\.words) == [0..<1, 0..<3, 0..<3, 3..<4])
  }

  @Test func longerNamesStandFirst() {
    let names = [
      MarkedName(kind: .place, words: 1..<2), MarkedName(kind: .organisation, words: 0..<3), MarkedName(kind: .person, words: 4..<5),
    ]
    #expect(MarkedName.tags(names, count: 5) == ["B-ORG", "I-ORG", "I-ORG", "O", "B-PER"])
  }

  /// A word a line as `form mark`, numbered.
  static func meantime(_ sentences: [String]) throws -> [[String]] {
    let text =
      "#begin document (a/1); part 000\n"
      + sentences.enumerated().map { number, sentence in
        sentence.split(separator: " ").enumerated().map { index, word in
          let cells = word.split(separator: "/", omittingEmptySubsequences: false)
          return "a/1\t\(number)\t\(index)\t\(cells[0])\t\(cells.count > 1 ? cells[1].replacing("+", with: "| ") : "-")\n"
        }.joined() + "\n"
      }.joined()
    let file = try Meantime(text)
    return file.sentences.map { sentence in
      found(sentence.forms, MarkedName.tags(MeantimeNames.names(sentence, lowercase: file.lowercase), count: sentence.forms.count))
    }
  }

  @Test(arguments: [
    ("Chief/(x_PER1 Minister Ada Brook/x_PER1) sang here", ["PER Ada Brook"]),
    ("then Brook/(x_PER1+(x_ORG2 Ltd./x_ORG2) Ada Vell/x_PER1) sang", ["ORG Brook Ltd.", "PER Ada Vell"]),
    ("the/(x_PER1 minister/x_PER1) sang here", []),
    ("the/(x_ORG1 Norwegian/(x_ORG2) firm/x_ORG1) sang", []),
    ("Brook-led/(x_ORG1) firms sang", []),
    ("Brook/(x_ORG1+(x_ORG2) and Vell/x_ORG1)+(x_ORG3) sang", ["ORG Brook", "ORG Vell"]),
    ("the/(x_ORG1 Bank of Veldt/x_ORG1) sang", ["ORG Bank of Veldt"]),
    ("the/(x_LOC1 EU/x_LOC1) sang here", ["ORG EU"]),
    ("We/(x_PER1) sang here", []),
    ("Singers/(x_PER1) sang here", []),
    ("Carmaker/(x_ORG1 Brook/x_ORG1) sang here", ["ORG Brook"]),
    ("a/(x_FIN1 Dollar/x_FIN1) sang here", []),
  ])
  func namesOfMeantime(_ sentence: String, _ names: [String]) throws {
    #expect(try Self.meantime([sentence, "all singers and carmaker people"])[0] == names)
  }

  @Test func onlyAnnotatedSentencesCount() throws {
    let found = try Self.meantime(["Ada/(x_PER1) sang here", "so short", "a b c", "a b c", "a b c", "a b c", "Ada/(x_PER1) sang late"])
    #expect(found.count == 5)
    #expect(found[0] == ["PER Ada"])
  }

  @Test func badLinesHaveANumber() {
    #expect(throws: Meantime.Fault.self) { try Meantime("a\t0\t0\tAda\t-\nb\t1\n") }
    #expect(throws: Never.self) { try Meantime("") }
  }
}
