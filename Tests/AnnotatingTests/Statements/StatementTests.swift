import English
import Testing
import Vocabulary

@testable import Annotating

/// One row: a text, and what it states. A statement is written `clause | sense | polarity modality | holder | ROLE=words`, where the
/// holder is the speaker's name, `*` for one without a name, `-` for the report; later parts may be left out.
struct StatementCase: Sendable, CustomTestStringConvertible {
  var text: String
  var wanted: [String]
  /// Beginnings that no statement may have.
  var unwanted: [String]

  init(_ text: String, _ wanted: String..., not unwanted: [String] = []) {
    self.text = text
    self.wanted = wanted
    self.unwanted = unwanted
  }

  var testDescription: String { text }
}

struct StatementTests {
  static let clauses: [StatementCase] = [
    StatementCase("Ida Holm sold the mill in May.", "Ida Holm sold the mill in May | sell.01 | positive asserted | - | ARG0=Ida Holm"),
    StatementCase(
      "Anna Holm and Ben Reed signed the treaty.",
      "Anna Holm and Ben Reed signed the treaty | sign.01 | positive asserted | - | ARG0=Anna Holm",
      "Anna Holm and Ben Reed signed the treaty | sign.01 | positive asserted | - | ARG0=Ben Reed"),
    StatementCase(
      "The council closed the bridge, and the ferry will sail on Sunday.", "The council closed the bridge | close.01",
      "the ferry will sail on Sunday | sail.01 | positive expected"),
    StatementCase(
      "The board met on Monday and rejected the offer.", "rejected the offer | reject.01 | positive asserted | - | ARG0=The board"),
    StatementCase(
      "MARN, March 3 (Norpress) - Anna Holm closed the bridge.",
      "Anna Holm closed the bridge | close.01 | positive asserted | - | ARG0=Anna Holm",
      not: ["MARN"]),
    StatementCase(
      "Holm's visit to the port was cancelled.", "Holm's visit to the port | visit.01", "Holm's visit to the port was cancelled | cancel.01"
    ),
    StatementCase("The bridge is closed to lorries.", "The bridge is closed to lorries"),
    StatementCase("A table stood in the hall.", not: ["A table |"]),
  ]

  static let modalities: [StatementCase] = [
    StatementCase("The council did not close the bridge.", "The council did not close the bridge | close.01 | negative asserted"),
    StatementCase("No ship left the harbour.", "No ship left the harbour | leave.11 | negative asserted"),
    StatementCase("If the council agrees, work could begin in May.", "the council agrees | agree.01 | positive conditional", not: ["If"]),
    StatementCase("The minister refused to pay the fee.", "pay the fee | pay.01 | positive denied"),
    StatementCase("The minister wants to close the bridge.", "close the bridge | close.01 | positive wanted"),
    StatementCase("The council plans to build a pier.", "build a pier | build.01 | positive expected"),
    StatementCase("The council should build a pier.", "The council should build a pier | build.01 | positive wanted"),
    StatementCase("The bridge may collapse.", "The bridge may collapse | collapse.01 | positive hypothetical"),
    StatementCase("The workers managed to open the gate.", "open the gate | open.01 | positive asserted"),
    StatementCase("The council began to build a pier.", "build a pier | build.01 | positive asserted"),
  ]

  static let holders: [StatementCase] = [
    StatementCase(
      "“We sold the mill in May,” Ida Holm said.", "We sold the mill in May | sell.01 | positive claimed | Ida Holm", not: ["Ida Holm said"]
    ),
    StatementCase("Ida Holm said that the dam was old.", "the dam was old | be.01 | positive claimed | Ida Holm"),
    StatementCase(
      "Police said that a man had broken the gate. The gate was mended on Friday.",
      "a man had broken the gate | break.01 | positive claimed",
      "The gate was mended on Friday | mend.01 | positive asserted | -"),
    StatementCase("The gate was broken, Ida Holm said.", "The gate was broken | break.01 | positive claimed | Ida Holm"),
  ]

  @Test(arguments: clauses + modalities + holders) func states(_ row: StatementCase) throws {
    let marked = MarkedText(row.text)
    let analyser = try #require(ShippedTrees.analyser), roles = try #require(ShippedTrees.roles)
    let made = Annotator(language: .english, analyser: analyser, roles: roles).annotate(marked.read).annotations
    let drawn = made.statements.map { drawing($0, made, Array(marked.plain.utf8)) }
    for wanted in row.wanted {
      let parts = wanted.components(separatedBy: " | ")
      #expect(
        drawn.contains { one in
          zip(parts, one.head).allSatisfy { $0 == $1 } && parts.dropFirst(one.head.count).allSatisfy { one.arguments.contains($0) }
        }, "\(wanted)\n\(drawn)")
    }
    for unwanted in row.unwanted { #expect(!drawn.contains { $0.head.joined(separator: " | ").hasPrefix(unwanted) }, "\(drawn)") }
    #expect(Set(made.statements.map(\.id)).count == made.statements.count)
  }

  private func drawing(_ statement: Statement, _ made: Annotations, _ bytes: [UInt8]) -> (head: [String], arguments: [String]) {
    func text(_ span: Span) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
    let holder = statement.holder.map { holder in holder.speaker.flatMap { id in made.actors.first { $0.id == id }?.name } ?? "*" }
    return (
      [
        text(statement.span), statement.predicate.sense, "\(statement.polarity.rawValue) \(statement.modality.rawValue)", holder ?? "-",
      ], statement.arguments.map { "\($0.role.name)=\(text($0.span))" }
    )
  }

  @Test func argumentsNameActorsFiguresAndTimes() throws {
    let marked = MarkedText("Ida Holm paid 40 million euros in May. She signed the deed.")
    let roles = try #require(ShippedTrees.roles)
    let made = Annotator(language: .english, analyser: try #require(ShippedTrees.analyser), roles: roles).annotate(marked.read).annotations
    let paid = try #require(made.statements.first { $0.predicate.lemma == "pay" })
    #expect(paid.argument(.arg0)?.actor == made.actors.first?.id)
    #expect(paid.argument(.arg1)?.figure == made.figures.first?.id)
    #expect(paid.argument(.time)?.moment == made.moments.first?.span)
  }

  @Test func withoutRolesThereAreNone() {
    #expect(MarkedText("Ida Holm sold the mill.").annotations().statements.isEmpty)
  }
}
