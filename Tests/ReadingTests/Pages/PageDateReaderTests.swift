import English
import TextAlgorithms
import Testing

@testable import Reading

struct PageDateReaderTests {
  static let dates = DateParser(language: .english)

  @Test(arguments: [
    ("2024-10-03", "2024-10-03"), (" 2024-10-03T15:00:00+02:00 ", "2024-10-03T15:00:00+02:00"),
    ("2024-10-03T15:00:00.000Z", "2024-10-03T15:00:00Z"),
    ("2024-10-03 15:00", "2024-10-03T15:00:00"), ("2024-10-03T15:00:00-0530", "2024-10-03T15:00:00-05:30"), ("20241003", "2024-10-03"),
    ("20241003T150000Z", "2024-10-03T15:00:00Z"), ("2024/10/03", "2024-10-03"), ("2024-10-03T00:00:00Z", "2024-10-03"),
    ("1727967600", "2024-10-03T15:00:00Z"),
    ("1727967600000", "2024-10-03T15:00:00Z"), ("Thu, 3 Oct 2024 15:00:00 +0200", "2024-10-03T15:00:00+02:00"),
    ("Thu Oct 03 15:00:00 UTC 2024", "2024-10-03T15:00:00Z"),
    ("Thu Oct  3 15:00:00 2024", "2024-10-03T15:00:00"), ("Thursday, October 3, 2024, 3:00 PM", "2024-10-03T15:00:00"),
    ("3. Oktober 2024", "2024-10-03"),
    ("03.10.2024, 15:00", "2024-10-03T15:00:00"), ("2024-10-03T24:00:00", "2024-10-03"),
    ("2024-10-03T15:00:00+99:00", "2024-10-03T15:00:00"),
    ("12:01 AM, October 3, 2024", "2024-10-03T00:01:00"),
  ])
  func reads(_ text: String, _ value: String) { #expect(PageDateReader(dates: Self.dates).date(text)?.value == value) }

  @Test(arguments: [
    "", "  ", "2024-10", "2024", "0001-01-01T00:00:00Z", "1970-01-01", "2024-13-01", "2024-02-30", "03/10/2024", "2 days ago",
    "Today 12:01 AM", "yesterday", "PT15M",
    "2024-10-035", "99999999999999999999", "+-:", "2024-", "T", "é", "2024-10-é3",
  ])
  func refuses(_ text: String) { #expect(PageDateReader(dates: Self.dates).date(text) == nil) }

  @Test(
    arguments: [
      ("https://a.example/2024/10/03/x", "2024-10-03"), ("/2024/oct/3/x", "2024-10-03"),
      ("https://a.example/x-2024-10-03.html", "2024-10-03"),
      ("https://a.example/20241003/x", "2024-10-03"), ("https://a.example/x/2024-10-03/074527.html", "2024-10-03"),
      ("https://a.example/2024/10/x", "2024-10"),
      ("https://a.example/2024/43/x", nil), ("https://a.example/x-20241003123", nil), ("https://a.example/2024/13/40/x", nil),
      ("https://a.example/a2024-10-03", nil),
      ("https://a.example/flight-1234-10-03", nil), ("", nil), ("https://2024-10-03.example/x", nil),
    ] as [(String, String?)])
  func dateOfAnAddress(_ address: String, _ value: String?) {
    let date = PageAddress(address).date(Self.dates)
    switch date {
    case .day(let day): #expect(day.iso == value)
    case .month(let month): #expect(month == value)
    case nil: #expect(value == nil)
    }
  }

  @Test(arguments: [
    ("https://www.a.example/x/", "http://a.example/x?utm_source=b#c", true),
    ("https://a.example/x?id=1", "https://a.example/x?id=2", false), ("/x", "https://a.example/x", true),
    ("https://a.example/", "https://a.example", false), ("https://a.example/x", "https://b.example/x", false),
    ("//a.example/x", "https://A.EXAMPLE/x", true),
  ])
  func sameness(_ a: String, _ b: String, _ isSame: Bool) { #expect(PageAddress(a).isSame(as: PageAddress(b)) == isSame) }

  @Test(arguments: [
    ("https://www.a.example/x", "a.example"), ("HTTP://M.A.example:8080/x", "a.example"), ("//amp.a.example?x", "a.example"),
    ("/x", ""), ("a.example/x", ""), ("", ""), ("https://", ""), ("https://b.a.example#c", "b.a.example"),
  ])
  func host(_ address: String, _ host: String) { #expect(PageAddress(address).host == host) }

  @Test func bytesOfEveryKindAreNoTrap() {
    var seed: UInt64 = 7
    let alphabet = Array("0123456789-/:TZ+ .,apmOct%?=#w\u{E9}".utf8)
    for _ in 0..<5000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var state = seed
      let text = String(
        decoding: (0..<Int(seed >> 59)).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1
          return alphabet[Int(state >> 33) % alphabet.count]
        }, as: UTF8.self)
      _ = (
        PageDateReader(dates: Self.dates).date(text)?.value, PageAddress(text).date(Self.dates),
        PageAddress("https://web.archive.org/web/" + text).archived
      )
    }
  }
}
