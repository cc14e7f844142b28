import Testing
import TextAlgorithms

struct CalendarTests {
  @Test func daysCountBothWays() throws {
    for number in stride(from: -700_000, through: 2_900_000, by: 997) {
      #expect(CivilDate(dayNumber: number).dayNumber == number)
    }
    #expect(try #require(CivilDate(1970, 1, 1)).dayNumber == 0)
  }

  @Test(arguments: [
    ("2024-10-03", 4, "2024-W40"), ("2024-12-30", 1, "2025-W01"), ("2021-01-03", 7, "2020-W53"), ("2016-02-29", 1, "2016-W09"),
    ("2000-01-01", 6, "1999-W52"), ("1969-12-31", 3, "1970-W01"),
  ])
  func weekdaysAndWeeks(_ text: String, _ weekday: Int, _ week: String) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.iso == text)
    #expect(date.weekday == weekday)
    #expect(date.isoWeek == week)
  }

  @Test func impossibleDaysAreRefused() {
    #expect(CivilDate(2023, 2, 29) == nil)
    #expect(CivilDate(2024, 13, 1) == nil)
    #expect(CivilDate(0, 1, 1) == nil)
    #expect(CivilDate(iso: "2024-1-1") == nil)
    #expect(CivilDate(iso: "") == nil)
  }

  @Test func monthsKeepTheirEnds() throws {
    let date = try #require(CivilDate(2024, 1, 31))
    #expect(date.adding(months: 1).iso == "2024-02-29")
    #expect(date.adding(months: -2).iso == "2023-11-30")
    #expect(date.adding(months: Int.max).year == 9999)
    #expect(date.adding(days: Int.min).year == 1)
  }
}
