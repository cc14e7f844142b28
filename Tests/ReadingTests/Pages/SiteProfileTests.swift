import Testing
import Vocabulary

@testable import Reading

private let notice = "All times are those of the islands; corrections reach the desk in the old mill by post alone."

/// Pages of one site: each with its own paragraphs and one that all have.
private func page(_ paragraphs: [String], address: String = "https://www.Echo.example/a") -> ReadReport {
  let body = (paragraphs + [notice]).map { "<p>\($0)</p>" }.joined()
  return read("<!doctype html><head><link rel=canonical href='\(address)'></head><body><div><h1>Pier</h1>\(body)</div></body>")
}

private func story(_ read: ReadReport) -> [String] { read.report.blocks.filter(\.kind.isStory).map { read.payload.clean($0.range) } }

@Test func whatStandsOnThreePagesIsBoilerplate() {
  let pages = [page([Prose.council, Prose.mayor]), page([Prose.ferries, Prose.fishers]), page([Prose.other, Prose.house])]
  #expect(pages.map(\.site) == ["echo.example", "echo.example", "echo.example"])
  #expect(story(pages[0]).contains(notice))
  for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
    let profile = SiteProfile(order.map { pages[$0] })
    #expect(story(profile.apply(to: pages[0])) == [Prose.council, Prose.mayor])
    #expect(profile.apply(to: pages[0]).report.blocks.last?.reason == SiteProfile.reason)
  }
}

@Test func versionsOfOneStoryKeepWhatTheyShare() {
  let versions = [
    page([Prose.council, Prose.mayor]), page([Prose.council, Prose.mayor, Prose.ferries]),
    page([Prose.council, Prose.mayor, Prose.fishers]),
  ]
  #expect(story(SiteProfile(versions).apply(to: versions[0])) == [Prose.council, Prose.mayor, notice])
}

@Test func twoPagesAreNoSite() {
  let pages = [page([Prose.council, Prose.mayor]), page([Prose.ferries, Prose.fishers])]
  #expect(story(SiteProfile(pages).apply(to: pages[0])).contains(notice))
}

@Test(
  arguments: [
    ("https://www.echo.example/a?b", "echo.example"), ("http://Echo.example:80/", "echo.example"), ("/a", nil), ("https:///a", nil),
  ] as [(String, String?)]) func hosts(_ address: String, _ host: String?)
{ #expect(page([Prose.council], address: address).site == host) }
