import Testing
import Vocabulary

/// What one report tells is asked, promised, refused: invented sentences, and sentences that only look like it.
struct ActTests {
  struct Told: CustomTestStringConvertible, Sendable {
    var sentence: String
    var kind: Act.Kind
    var actor: String
    var recipient: String?
    var testDescription: String { sentence }

    init(_ sentence: String, _ kind: Act.Kind, _ actor: String, _ recipient: String? = nil) {
      (self.sentence, self.kind, self.actor, self.recipient) = (sentence, kind, actor, recipient)
    }
  }

  private func acts(_ sentence: String) async throws -> (acts: [Act], names: [Identifier: String]) {
    let made = try await Accounts.make([
      NamedText(name: "a.txt", text: "News from the harbour\n\n3 March 2031\n\n\(sentence)\n\nIt rained in the afternoon.\n")
    ])
    let names = Dictionary(made.account.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return (made.account.acts, names)
  }

  @Test(arguments: [
    Told("Mayor Anna Holm urged the council to close the bridge.", .request, "Holm", "council"),
    Told("Karl Brandt called on Norway to send more boats.", .request, "Brandt", "Norway"),
    Told("“The council must repair the lock,” Ida Feld said.", .request, "Feld", "council"),
    Told("The mayor renewed her plea for Sweden to open the border.", .request, "mayor", "Sweden"),
    Told("Nils Orrin asked former ministers to hand over their records.", .request, "Orrin", "ministers"),
    Told("Prominent farmers are calling for Minn. Gov. Hanna Oda to veto the bill.", .request, "farmers", "Hanna Oda"),
    Told("“It is time to close the bridge,” Ida Feld said.", .request, "Feld"),
    Told("The union remains ready to negotiate with the shipping line.", .pledge, "union"),
    Told("The ministry lifted a ban on night flights.", .approval, "ministry"),
    Told("The ministry bowed to demands from the fishermen.", .approval, "ministry"),
    Told("The ministry reversed its decision on night flights.", .refusal, "ministry"),
    Told("Ida Feld told the council that it was the wrong decision.", .position, "Feld", "council"),
    Told("In a letter to Mayor Anna Lund, the farmers argued that the ferry plan was wrong.", .position, "farmers", "Lund"),
    Told("Norway promised to pay for the new lock.", .pledge, "Norway"),
    Told("“We will rebuild the pier before the winter,” Anna Holm said.", .pledge, "Holm"),
    Told("The council approved the budget on Tuesday.", .approval, "council"),
    Told("The council decided to reject the offer of the shipping line.", .refusal, "council"),
    Told("Karl Brandt refused to leave the island.", .refusal, "Brandt"),
    Told("“We will not pay for this wall,” Nils Orrin said.", .refusal, "Orrin"),
    Told("Residents oppose the new terminal.", .position, "Residents"),
    Told("Ida Feld argued that the terminal would ruin the village.", .position, "Feld"),
    Told("Anna Holm accused the ministers of fraud.", .accusation, "Holm", "ministers"),
    Told("“The ministers have lied to the fishermen,” Karl Brandt said.", .accusation, "Brandt", "ministers"),
    Told("The union threatened to block the harbour.", .threat, "union"),
    Told("“If the lock stays shut, the talks should end,” Tessa Quayle said.", .condition, "Quayle"),
  ])
  func isFound(_ told: Told) async throws {
    let (acts, names) = try await acts(told.sentence)
    let found = acts.filter { $0.kind == told.kind }
    #expect(!found.isEmpty, "\(acts.map(\.kind))")
    #expect(found.contains { act in act.actor.flatMap { names[$0] }?.localizedStandardContains(told.actor) ?? false })
    if let recipient = told.recipient {
      #expect(found.contains { act in act.recipient.flatMap { names[$0] }?.localizedStandardContains(recipient) ?? false })
    }
  }

  /// A kind that a careless reader sees in each sentence, and that it does not tell.
  @Test(arguments: [
    (Act.Kind.request, "Reporters asked whether the bridge was safe."), (.request, "The council did not respond to a request for comment."),
    (.request, "She asked when the ferry leaves."), (.request, "The storm called for caution on the roads."),
    (.pledge, "The new lock offers hope to the fishermen."), (.pledge, "The rain will stop in the evening, Anna Holm said."),
    (.pledge, "The council did not promise to pay for the lock."), (.approval, "The council may approve the budget next week."),
    (.approval, "If the council approves the budget, work begins in May."),
    (.approval, "The law allowing night flights was written in 1988."),
    (.refusal, "Mayor Anna Holm was urged to reject the offer."), (.refusal, "The engine refuses to start in the cold."),
    (.position, "The ferry carried forty passengers, Ida Feld said."),
    (.accusation, "“Even the shipping line did not lie,” Karl Brandt said."),
    (.accusation, "Anna Holm refrained from blaming the shipping line."), (.refusal, "The driver reversed the lorry into the harbour."),
    (.approval, "The crane lifted the boat out of the water."), (.pledge, "The coffee was ready to drink."),
    (.request, "The minister challenged claims that the lock was unsafe."), (.request, "The council has yet to respond to the request."),
    (.threat, "His visit threatens to muddy the talks, Anna Holm said."), (.position, "Ida Feld denied that the lock was unsafe."),
    (.threat, "The storm threatened the pier."), (.condition, "The ferry waits until the fog lifts."),
  ])
  func isNone(_ kind: Act.Kind, _ sentence: String) async throws {
    let acts = try await acts(sentence).acts
    #expect(!acts.contains { $0.kind == kind }, "\(acts.map { ($0.kind, $0.object) })")
  }

  /// Each of several who act together acts; a denied promise is a refusal.
  @Test func partiesAndDenials() async throws {
    let (acts, names) = try await acts("Anna Holm and Karl Brandt urged Norway to send boats.")
    #expect(Set(acts.filter { $0.kind == .request }.compactMap { $0.actor.flatMap { names[$0] } }) == ["Anna Holm", "Karl Brandt"])
    #expect(try await self.acts("The council did not promise to pay for the lock.").acts.contains { $0.kind == .refusal })
  }

  /// How much, and by when.
  @Test func amountsAndDays() async throws {
    let made = try await Accounts.make([
      NamedText(
        name: "a.txt",
        text: "Aid for the harbour\n\n3 March 2031\n\nNorway promised to pay 40 million euros for the lock by 1 May 2031.\n\nIt rained.\n")
    ])
    let act = try #require(made.account.acts.first { $0.kind == .pledge })
    let figure = try #require(made.account.figures.first { $0.id == act.amount })
    #expect(figure.value.low == 40_000_000 && figure.unit == "EUR")
    #expect(act.deadline?.value == "2031-05-01")
  }
}
