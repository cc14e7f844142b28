import Testing
import Vocabulary

@testable import Annotating

/// Where names begin and end, and which names of one report are one. All names and sentences are invented; half of the rows are traps.
@Suite struct NamePartTests {
  struct Row: Sendable, CustomTestStringConvertible {
    /// `⟨…⟩` are all names.
    var text: String
    var actors: Int?

    init(_ text: String, actors: Int? = nil) { (self.text, self.actors) = (text, actors) }

    var testDescription: String { text }
  }

  @Test(arguments: [
    // Adjectives with capitals.
    Row("They sold the ⟨First National Fund⟩ on Monday."), Row("They met the ⟨First Regional Fund⟩ and the ⟨Old Mint⟩."),
    Row("The ⟨Bank of the West Coast⟩ paid. The ⟨Bank of the East Coast⟩ did not.", actors: 2),
    Row("The ⟨New Dockers Union⟩ struck. “No,” the ⟨Old Dockers Union⟩ said.", actors: 2),
    Row("It was the ⟨Federal Harbour Commission⟩ that paid."), Row("War came to the ⟨Middle East⟩ again."),
    Row("“It is ours,” ⟨First Regional Fund⟩ said. ⟨First National Fund⟩, which paid, agreed.", actors: 2),
    Row("First came the rain. Then the new council met."), Row("New rules came on Monday. Old ones went."),
    Row("Local police came. The first national fund is not this one."), Row("National papers told of it."),
    Row("Then ⟨NPA⟩ Political Director ⟨Ida Holm⟩ left."), Row("The first ⟨Holm Prize⟩ went to nobody."),
    // Months and modals.
    Row("⟨May Sutter⟩, who led the weavers, may march in March."), Row("⟨Will Kerr⟩, director of the mill, said no."),
    Row("⟨April Dunne⟩, of the guild, left."), Row("They met ⟨Theresa May⟩ in the hall."),
    Row("They met ⟨Ida Holm⟩ in May. Will she come?"), Row("In May ⟨Holm⟩ left. Mayor ⟨Ida Holm⟩ came back.", actors: 1),
    Row("Mayor ⟨Ida Kerr⟩ left. Will ⟨Kerr⟩ resign?"), Row("Mayor ⟨Ida Holm⟩ left. May ⟨Holm⟩ rest?"),
    Row("It rains in April. August was dry, June was not."), Row("Early in May the dam broke. By March it was mended."),
    // Nicknames.
    Row("Then ⟨Ruben “Tully” Maddox⟩ left. ⟨Maddox⟩ waved.", actors: 1),
    Row("Then ⟨Marco \"The Anvil\" Ferri⟩ fought ⟨Dag \"Slim\" Olsen⟩."),
    Row("Then ⟨Ida Holm⟩ said “No” twice."), Row("Mayor ⟨Ida Holm⟩ called it “Madness” and ⟨Otto Brandt⟩ left."),
    // Labels, offices, amounts and abbreviations.
    Row("⟨DANE BRIGHAM⟩, HOST: The boats are in.\n⟨BRIGHAM⟩: Thank you both.", actors: 1),
    Row("⟨SYLVIA HOLM⟩, POLICE ANALYST: The boats are in.\n⟨S. HOLM⟩: They are late.", actors: 1),
    Row("Former Minister for Women and Trade ⟨Nicola Morgen⟩ left."), Row("Secretary of the Interior ⟨Ida Holm⟩ left."),
    Row("The yard cost USD34.6 million, or 3,500 MEUR."), Row("Cable No. 1945 was cut; it cost EUR 5."), Row("She is a Ph.D. and works."),
    Row("They met at ⟨Halm St.⟩ and left."), Row("The board of ⟨Clinic No. 5⟩ met."), Row("Then ⟨St. Petersburg⟩ slept."),
    // Particles.
    Row("They met ⟨Omar Ben Said⟩ on Monday. ⟨Ben Said⟩ waved.", actors: 1),
    Row("They met ⟨Omar bin Saeed⟩ on Monday. ⟨Bin Saeed⟩ waved.", actors: 1),
    Row("They met ⟨Ida De Vries⟩ on Monday. Nobody saw ⟨De Vries⟩.", actors: 1),
    Row("They met ⟨Omar al-Masri⟩ on Monday. Nobody saw ⟨al-Masri⟩.", actors: 1),
    Row("They met ⟨Omar Holm⟩ and ⟨Ben Holm⟩ on Monday.", actors: 2), Row("They met ⟨Ida De Vries⟩ and ⟨Otto De Vries⟩.", actors: 2),
    // Initials, given names, short forms.
    Row("They met ⟨Karin Holt⟩ and ⟨Klara Holt⟩. The deed is with ⟨K. Holt⟩ now.", actors: 3),
    Row("They met ⟨Karin Holt⟩ on Monday. The deed is with ⟨K. Holt⟩ now.", actors: 1),
    Row("They met ⟨Anton Reiss⟩, ⟨Albert Reiss⟩ and the lawyer ⟨A. M. Reiss⟩.", actors: 3),
    Row("They met ⟨Li Xiaoming⟩ on Monday. Nobody believed ⟨Li⟩.", actors: 1),
    Row("They met ⟨Benjamin Holt⟩ on Monday. Later ⟨Ben Holt⟩ left.", actors: 1),
    Row("They met ⟨Karin Dorrow⟩ and ⟨Karen Dorrow⟩.", actors: 2), Row("They met ⟨Ida B. Holm⟩ and ⟨Ida C. Holm⟩.", actors: 2),
    Row("They met ⟨Daniel Laurent⟩ and ⟨Laurent Vauquin⟩. Nobody believed ⟨Laurent⟩.", actors: 2),
  ])
  func names(_ row: Row) {
    let marked = MarkedText(row.text)
    let annotations = marked.annotations()
    let found = annotations.names.map(\.span.range)
    #expect(found == marked.spans[.source] ?? [], "wanted \(marked.marked(marked.spans)), found \(marked.marked([.source: found]))")
    if let actors = row.actors { #expect(annotations.actors.count == actors, "found \(annotations.actors.map(\.name))") }
  }

  /// A nickname is no part of the name that an actor is called by.
  @Test func aNicknameIsLeftOut() {
    let actors = MarkedText("Then Ruben “Tully” Maddox left.").annotations().actors
    #expect(actors.map(\.name) == ["Ruben Maddox"] && actors.map(\.kind) == [.person])
  }

  /// A surname that is a given name too says nothing of gender.
  @Test func aSurnameHasNoGender() {
    let actors = MarkedText("They met Ida Clinton on Monday. Then Secretary Clinton left.").annotations().actors
    #expect(actors.map(\.name) == ["Ida Clinton"], "\(actors.map(\.name))")
  }
}
