import Testing
import Vocabulary

@testable import Annotating

/// What the network of the shipped weights says of names that only their capitals speak for. All names and sentences are invented.
@Suite struct NameKindTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: Actor.Kind
    var testDescription: String { text }
  }

  @Test(arguments: [
    Row(text: "The fire began near ⟨Coldwater Park⟩ on Monday.", kind: .place),
    Row(text: "The quake was felt on ⟨Karvel Island⟩ and beyond.", kind: .place),
    Row(text: "They drove along ⟨Mill Avenue⟩ at night.", kind: .place),
    Row(text: "They moved to ⟨New York⟩ in spring.", kind: .place),
    Row(text: "They left ⟨New Zealand⟩ in spring.", kind: .place),
    Row(text: "Then ⟨New York Police⟩ came.", kind: .organisation),
    Row(text: "Voters fear the ⟨SAFE-BOAT⟩ rules.", kind: .organisation),
    Row(text: "Shares of ⟨Brandt Systems⟩ fell after the company cut its forecast.", kind: .organisation),
    Row(text: "The deal was announced by ⟨Colvane Motors⟩ on Monday.", kind: .organisation),
    Row(text: "Then ⟨Petra Quandel⟩ left the room.", kind: .person),
    Row(text: "The clinic's doctor, ⟨Esma Suravi⟩, stayed.", kind: .person),
  ])
  func kinds(_ row: Row) {
    let marked = MarkedText(row.text)
    let annotations = marked.annotations()
    let wanted = marked.spans[.source]?.first
    let name = annotations.names.first { $0.span.range == wanted }
    #expect(name?.kind == row.kind, "\(row.text): \(annotations.names)")
  }

  /// A charge and a slogan in capitals are names of no kind; without trees they would be persons.
  @Test(arguments: [
    "The Clean Harbours Act is weak.", "She won the Lantern Prize in May.", "He was charged with Grossly Careless Driving and fined.",
    "The crew calls it Dynamic Smart Cooling and sells it.",
  ])
  func noPersons(_ text: String) {
    let annotations = MarkedText(text).annotations()
    #expect(!annotations.names.contains { $0.kind == .person }, "\(annotations.names)")
  }

  /// All mentions are taken together: one that says little has the kind of the others.
  @Test func mentionsVoteTogether() {
    let annotations = MarkedText("Rain fell in Karvel Norun. The roads to Karvel Norun are closed. Nobody left Karvel Norun.").annotations()
    #expect(Set(annotations.names.map(\.kind)) == [.place], "\(annotations.names)")
    #expect(annotations.actors.count == 1)
  }
}
