import Narrating
import Testing
import Vocabulary

/// The timeline of a dossier made by hand.
struct TimelineWriterTests {
  private func mention(_ event: FerryEvent, _ report: Int, _ words: String, _ value: String, _ precision: Moment.Precision, about: String?)
    -> TimedMention
  {
    TimedMention(
      span: event.at(report, words), moment: Moment(value: value, precision: precision, basis: .resolved, evidence: []),
      about: about.map { event.at(report, $0) })
  }

  private func entries(_ event: FerryEvent) -> [Entry] { Narrator().narrate(event.dossier).timeline }

  @Test func oneDayOfOneClaimIsOneEntryWithAllPassages() throws {
    var event = FerryEvent()
    let first = "The ferry to Harrow Quay stays in port until Friday.", second = "Until Friday the ferry to Harrow Quay stays in port"
    event.dossier.claims = [event.claim("c", [event.at(1, first), event.at(2, second)], outlets: 2)]
    event.dossier.moments = [
      mention(event, 1, "Friday", "2031-05-09", .day, about: first), mention(event, 2, "Friday", "2031-05-09", .day, about: second),
    ]
    let made = entries(event)
    try #require(made.count == 1)
    for passage in [event.at(1, first), event.at(2, second), event.at(2, "Friday")] { #expect(made[0].evidence.spans.contains(passage)) }
    #expect(made[0].parts == [.quote(event.at(1, first))])
  }

  @Test func entriesStandInTheOrderOfTheirDays() {
    var event = FerryEvent()
    event.dossier.moments = [
      mention(event, 3, "Monday", "2031-05-05", .day, about: "A captain called the board"),
      mention(event, 1, "1931", "1931", .year, about: "It was built in 1931."),
      mention(event, 1, "Friday", "2031-05-09", .day, about: "The ferry to Harrow Quay stays in port until Friday."),
    ]
    #expect(entries(event).map(\.moment.value) == ["1931", "2031-05-05", "2031-05-09"])
    event.dossier.moments.reverse()
    #expect(entries(event).map(\.moment.value) == ["1931", "2031-05-05", "2031-05-09"])
  }

  @Test(
    arguments: [
      ("P3D", Moment.Precision.duration, "It was built in 1931."), ("PAST_REF", .reference, "It was built in 1931."),
      ("193X", .decade, "It was built in 1931."), ("XXXX-05", .month, "It was built in 1931."), ("1931", .year, nil),
    ] as [(String, Moment.Precision, String?)])
  func whatNamesNoDayOfTheStoryIsNoEntry(_ value: String, _ precision: Moment.Precision, _ about: String?) {
    var event = FerryEvent()
    event.dossier.moments = [mention(event, 1, "1931", value, precision, about: about)]
    #expect(entries(event).isEmpty)
  }
}
