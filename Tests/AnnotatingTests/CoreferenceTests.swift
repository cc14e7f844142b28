import Testing
import Vocabulary

@testable import Annotating

/// Who is meant by surnames, pronouns, nouns and messages; in each table about half of the rows are traps.
struct CoreferenceTests {
  private func check(_ text: String, _ speakers: [String], _ location: SourceLocation = #_sourceLocation) {
    let annotations = MarkedText(text).annotations()
    let names = Dictionary(uniqueKeysWithValues: annotations.actors.map { ($0.id, $0.name) })
    let found = annotations.quotations.map { $0.speaker.flatMap { names[$0] } ?? ($0.anonymous ? "*" : "-") }
    #expect(found == speakers, "\(text)", sourceLocation: location)
  }

  /// A surname that two persons bear: courtesy titles, kinship and office say whose it is.
  @Test(arguments: [
    ("Leena Tamm, the president's wife, opened the fair. President Tamm said the harbour would be rebuilt.", "Tamm"),
    ("Leena Tamm, the president's wife, opened the fair. Mr. Tamm said the harbour would be rebuilt.", "Tamm"),
    ("Leena Tamm opened the fair. Mrs. Tamm said the harbour would be rebuilt.", "Leena Tamm"),
    ("Otto Tamm met the crew. His wife, Leena Tamm, waited outside. Tamm said the harbour would be rebuilt.", "Otto Tamm"),
    ("Otto Tamm met the crew. His wife, Leena Tamm, waited outside. Mrs. Tamm said the harbour would be rebuilt.", "Leena Tamm"),
    ("Otto Tamm met the crew. Leena Tamm, his sister, waited outside. Tamm said the harbour would be rebuilt.", "Otto Tamm"),
    ("Helen and Robert Tamm met the crew. Robert Tamm said the harbour would be rebuilt.", "Robert Tamm"),
    ("Helen and Robert Tamm met the crew. Mrs. Tamm said the harbour would be rebuilt.", "Helen Tamm"),
    // Traps: a list is no kinship, a chairman may be a woman, a title of office fits her who holds it.
    ("Otto Tamm, his wife and two sons were saved. Tamm said the harbour would be rebuilt.", "Otto Tamm"),
    ("Chairman Helen Tamm met the crew. Ms. Tamm said the harbour would be rebuilt.", "Helen Tamm"),
    ("President Leena Tamm, the founder's daughter, opened the fair. President Tamm said the harbour would be rebuilt.", "Leena Tamm"),
    ("Otto Tamm met the crew. Vera Tamm, an engineer, came later. Tamm said the harbour would be rebuilt.", "Vera Tamm"),
  ])
  func whoseSurname(_ text: String, _ speaker: String) { check(text, [speaker]) }

  /// Pronouns that speak.
  @Test(arguments: [
    ("Ida Holm walked along the quay. She said the harbour would be rebuilt.", ["Ida Holm"]),
    ("Aksel Thorne walked along the quay in the rain. He promised that the harbour would be rebuilt.", ["Aksel Thorne"]),
    ("Ida Holm met Robert Lund on the quay. She said the harbour would be rebuilt.", ["Ida Holm"]),
    ("Ida Holm met Robert Lund on the quay. He said the harbour would be rebuilt.", ["Robert Lund"]),
    // Traps: nobody fits, or somebody without a name.
    ("Ida Holm walked along the quay. He said the harbour would be rebuilt.", ["-"]),
    ("The quay was closed. She said the harbour would be rebuilt.", ["-"]),
    ("Robert Lund was away. A woman stood on the quay. She said the harbour would be rebuilt.", ["*"]),
  ])
  func whoTheySpeakFor(_ text: String, _ speakers: [String]) { check(text, speakers) }

  /// Definite nouns that speak.
  @Test(arguments: [
    ("Mayor Ida Holm came at noon. Robert Lund was away. The mayor said the pier was safe.", ["Ida Holm"]),
    ("Ida Holm, the mediator, came at noon. The mediator said the pier was safe.", ["Ida Holm"]),
    ("The Harbour Guild met at noon. The guild said the pier was safe.", ["Harbour Guild"]),
    ("The pier belongs to the Brent Shipping Company. The company said the pier was safe.", ["Brent Shipping Company"]),
    ("Former Mayor Ida Holm came at noon. The former mayor said the pier was safe.", ["Ida Holm"]),
    ("Ida Holm, who rowed for the club, came at noon. The former captain said the pier was safe.", ["Ida Holm"]),
    // Traps: somebody else of the kind, two that fit, plural and indefinite nouns.
    ("Mayor Ida Holm came at noon. A mayor from Oran said the pier was safe.", ["*"]),
    ("Senator Ida Holm met Senator Robert Lund at noon. The senator said the pier was safe.", ["*"]),
    ("Mayor Ida Holm came at noon. Some close to the mayor said the pier was safe.", ["*"]),
    ("Mayor Ida Holm came at noon. Critics said the pier was not safe.", ["*"]),
    ("Mayor Ida Holm came at noon. Her spokesman said the pier was safe.", ["*"]),
    ("The Harbour Guild met the Ferry Union at noon. Members of the council said the pier was safe.", ["*"]),
  ])
  func whoTheNounNames(_ text: String, _ speakers: [String]) { check(text, speakers) }

  /// Letters and statements speak for those who write them.
  @Test(arguments: [
    ("Ida Holm issued a statement calling the plan a danger to the port.", ["Ida Holm"]),
    ("The Harbour Guild sent a letter to the mayor on Monday. The letter accused the council of delay.", ["Harbour Guild"]),
    ("Robert Lund read a letter from Ida Holm. The letter accused the council of delay.", ["Ida Holm"]),
    ("A statement by the Harbour Guild said the pier was safe.", ["Harbour Guild"]),
    // Traps: nobody's letter, a paper that is no message.
    ("A letter was found on the quay. The letter accused the council of delay.", ["*"]),
    ("Ida Holm bought a newspaper. The newspaper said the pier was safe.", ["*"]),
    ("Ida Holm saw the poll. The poll shows that the pier is loved.", ["*"]),
  ])
  func whoWroteIt(_ text: String, _ speakers: [String]) { check(text, speakers) }

  /// Roles, names and addressees beside the verb of a reporting clause.
  @Test(arguments: [
    QuotationCase("\"⟦The mast fell over us⟧,\" the mayor, Ida Holm, said.", .direct, by: "Ida Holm"),
    QuotationCase("\"⟦The mast fell over us⟧,\" the port's head, Ida Holm, told reporters.", .direct, by: "Ida Holm"),
    QuotationCase("\"⟦The mast fell over us⟧,\" her brother, Emil Lund, said.", .direct, by: "Emil Lund"),
    QuotationCase("⟦The mast fell over us⟧, the mayor, Ida Holm, said.", .indirect, by: "Ida Holm"),
    QuotationCase("⟦The pilot never sold the old boat⟧, he told parliament on Friday.", .indirect, by: "*"),
    QuotationCase("⟦Nobody will be paid before the harvest⟧, the guild told a meeting on Monday.", .indirect),
    // Traps: what stands before is no statement, or what is said follows.
    QuotationCase("Reading from a sheet, Ida Holm told the court on Tuesday ⟦that the pier was safe⟧.", .indirect, by: "Ida Holm"),
    QuotationCase("“⟦It was late⟧,” Ida Holm said on “The Harbour Hour.”", .direct, by: "Ida Holm"),
    QuotationCase("When asked whether it would hold, Ida Holm said: “⟦Ask the engineer⟧.”", .direct, by: "Ida Holm"),
    QuotationCase("Critics met the head of the port and said ⟦he had saved too much⟧.", .indirect, by: "*"),
  ])
  func reportingClauses(_ row: QuotationCase) { row.check() }

  /// Where names begin and end.
  @Test(arguments: [
    ("The U.S. Fish and Wildlife Service met.", "U.S. Fish and Wildlife Service"),
    ("The Department of Health and Human Services met.", "Department of Health and Human Services"),
    ("The St. Louis Harbour Coalition met.", "St. Louis Harbour Coalition"),
    ("Gov. Jack Lindqvist of Delaware spoke.", "Jack Lindqvist"),
    ("Representative Ida Holm, Republican of South Carolina, spoke.", "Ida Holm"),
    // Traps: two names, not one.
    ("The Pentagon and State Department met.", "State Department"),
    ("The Department of Health and Congress met.", "Department of Health"),
    ("Ida Holm and Harbour Council met.", "Harbour Council"),
  ])
  func whereNamesEnd(_ text: String, _ name: String) {
    let names = MarkedText(text).annotations().actors.map(\.name)
    #expect(names.contains(name), "\(names)")
    #expect(!names.contains { $0.hasPrefix("of ") })
  }
}
