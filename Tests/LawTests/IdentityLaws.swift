import Foundation
import Rendering
import Sourcing
import Testing
import Vocabulary

/// Identifiers come from content: where reports are stored, and under which names, changes no byte of an account but the paths.
struct IdentityLaws {
  @Test(arguments: Sample.all)
  func anotherFolderChangesThePathsAlone(_ sample: Sample) async throws {
    func json(_ folder: String) async throws -> String {
      let pages = sample.pages.map { NamedText(name: folder + $0.name, text: $0.text) }
      return try await Accounts.make(pages).json().replacing(folder, with: "")
    }
    let here = try await json("first/"), there = try await json("a/second/place/")
    #expect(here == there, "\(firstDifference(there, here))")
  }

  /// The new names reverse the order of the files.
  @Test(arguments: Sample.all)
  func otherNamesChangeThePathsAlone(_ sample: Sample) async throws {
    func json(_ name: (Int) -> String) async throws -> String {
      let pages = sample.pages.enumerated().map { NamedText(name: name($0), text: $1.text) }
      let json = try await Accounts.make(pages.sorted { $0.name < $1.name }).json()
      // A report is called by its file without the ending.
      return pages.indices.reduce(json) {
        $0.replacing(name($1), with: "report \($1)").replacing(name($1).dropLast(".txt".count), with: "report \($1)")
      }
    }
    let before = try await json { "name-\(100 + $0).txt" }, after = try await json { "other-\(999 - $0).txt" }
    #expect(before == after, "\(firstDifference(after, before))")
  }

  @Test func identicalPayloadsStayTwoReports() async throws {
    let pages = try #require(Sample.all.first?.pages)
    let twice = pages + [NamedText(name: "zz-copy.txt", text: pages[0].text)]
    let made = try await Accounts.make(twice), reversed = try await Accounts.make(twice.reversed())
    #expect(made.account.reports.count == pages.count + 1)
    #expect(Set(made.account.reports.map(\.id)).count == pages.count + 1)
    #expect(try made.json() == reversed.json())
    let once = try await Accounts.make(pages)
    #expect(Set(once.account.reports.map(\.id)).isSubset(of: Set(made.account.reports.map(\.id))))
  }

  /// What the user said distinguishes identical payloads; only without it their paths do.
  @Test func identicalPayloadsAreToldApartByWhatTheUserSaid() async throws {
    let pages = try #require(Sample.all.first?.pages)
    func ids(_ first: String, _ second: String) async throws -> [Identifier?] {
      let copies = [first, second].map { NamedText(name: $0, text: pages[0].text) }
      let made = try await Accounts.make(
        copies + pages.dropFirst(), given: [Locator(first): Given(outlet: "Kestria Today"), Locator(second): Given(outlet: "Vell Post")])
      return ["Kestria Today", "Vell Post"].map { name in made.account.reports.first { $0.outlet.name == name }?.id }
    }
    let before = try await ids("a.txt", "b.txt"), after = try await ids("y.txt", "x.txt")
    #expect(before == after && before[0] != before[1] && !before.contains(nil))
  }

  @Test(arguments: Sample.all.prefix(4))
  func theNumberOfReportsAtATimeChangesNothing(_ sample: Sample) async throws {
    let expected = try await Accounts.make(sample.pages, width: 1).json()
    for width in [2, 7] { #expect(try await Accounts.make(sample.pages, width: width).json() == expected) }
  }
}
