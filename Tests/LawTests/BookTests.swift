import Foundation
import Rendering
import Testing
import Vocabulary

/// Whole invented events with the expected account beside them. `UPDATE_EXPECTED=1` writes what is expected anew.
struct BookTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
    "Books")

  /// The names of the books, in the order of the alphabet.
  static let books = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.contains(".") }.sorted()

  @Test(arguments: books)
  func theAccountIsTheExpectedOne(_ book: String) async throws {
    let made = try await Accounts.make(Accounts.folder("Tests/Books/\(book)"))
    let got = TextAccount(made.account, payloads: made.payloads).text()
    let file = Self.folder.appendingPathComponent(book).appendingPathComponent("expected.txt")
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
      try Data(got.utf8).write(to: file)
      return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("Tests/Books/\(book)/expected.txt is missing; write it with: UPDATE_EXPECTED=1 make test")
      return
    }
    #expect(got == expected, "\(firstDifference(got, expected)); if that is right: UPDATE_EXPECTED=1 make test")
  }

  @Test func thereAreSixBooksThreeOfThemWithPages() throws {
    let names = try Self.books.map { book in
      try FileManager.default.contentsOfDirectory(atPath: Self.folder.appendingPathComponent(book).path)
    }
    #expect(names.count >= 6)
    #expect(names.filter { $0.contains { $0.hasSuffix(".html") } }.count >= 3)
    for (book, files) in zip(Self.books, names) { #expect(files.contains("ABOUT.md"), "Tests/Books/\(book) has no ABOUT.md") }
  }
}
