import Testing
import Vocabulary

/// Two invented reports whose remarks are one utterance, or are not: person shift, synonyms of a distant day, few quoted words.
struct FamilyTests {
  /// The words of two versions, the sentences that hold them, and whether they are one.
  struct Row: CustomTestStringConvertible, Sendable {
    var first: String
    var second: String
    var isOne: Bool
    var testDescription: String { "\(first) / \(second)" }
    init(_ first: String, _ second: String, _ isOne: Bool) { (self.first, self.second, self.isOne) = (first, second, isOne) }
  }

  @Test(arguments: [
    // Person shift: the pronouns of the quotation are names in the paraphrase.
    Row("Mayor Ida Holm said Veldoria's harbour matters to Selde.", "Mayor Ida Holm said: “Your harbour matters to us.”", true),
    Row("Mayor Ida Holm said Selde's pilots deserve rest.", "“Our pilots deserve rest, and yours do too,” Mayor Ida Holm said.", true),
    Row("Mayor Ida Holm said Veldoria's lanterns guide Selde.", "“Your lanterns guide ours,” Mayor Ida Holm said.", true),
    Row(
      "Mayor Ida Holm said Veldoria's harbour matters to Selde.", "Mayor Ida Holm said: “Your schools need teachers and heating.”", false),
    // A distant day in several words.
    Row("Mayor Ida Holm promised a future bridge to Selde.", "Mayor Ida Holm said a bridge to Selde would be built one day.", true),
    Row("Mayor Ida Holm said the mill would eventually reopen.", "Mayor Ida Holm said the mill would reopen someday.", true),
    Row("Mayor Ida Holm said ferries would run again some day.", "Mayor Ida Holm said the ferries would eventually run again.", true),
    Row("Mayor Ida Holm promised a future bridge to Selde.", "Mayor Ida Holm said one day off was enough for the pilots.", false),
    // Few words in marks, translated in two ways.
    Row("Mayor Ida Holm said the guild was “stalling” its answer.", "Mayor Ida Holm said the owners were “delaying” the matter.", true),
    Row(
      "Mayor Ida Holm called the plan “enormous” for the town.", "Mayor Ida Holm said the harbour scheme was “huge” by any measure.", true),
    Row("Mayor Ida Holm said the ban was “crucial” for divers.", "Mayor Ida Holm said keeping ships out was “essential” that week.", true),
    Row("Mayor Ida Holm said the guild was “stalling” its answer.", "Mayor Ida Holm said the roof was “leaking” all winter.", false),
  ])
  func versions(_ row: Row) async throws {
    let made = try await Accounts.make([
      NamedText(name: "a.txt", text: row.first + "\n\nThe hall was full and rain fell on the square.\n"),
      NamedText(name: "b.txt", text: row.second + "\n\nGulls sat on the roof of the customs house.\n"),
    ])
    let shared = made.account.utterances.contains { Set($0.versions.map { $0.parts[0].report }).count == 2 }
    #expect(shared == row.isOne, "\(made.account.utterances.map { $0.versions.map { made.describe($0.parts) } })")
  }
}

/// The timeline: what several reports tell of one day is one entry, in the order of the days.
@Test func oneDayToldTwiceIsOneEntry() async throws {
  let made = try await Accounts.make([
    NamedText(
      name: "a.txt", text: "Veldoria\n\nThe old mill at Selde burned down on 4 March 2031.\n\nThe pier of Selde reopens on 6 May 2031.\n"),
    NamedText(
      name: "b.txt",
      text: "The old mill at Selde burned down on 4 March 2031 after a storm.\n\nGulls sat on the roof of the customs house.\n"),
  ])
  let timeline = made.account.timeline ?? []
  #expect(timeline.map(\.moment.value) == ["2031-03-04", "2031-05-06"])
  #expect(Set((timeline.first?.evidence.spans ?? []).map(\.report)).count == 2)
}
