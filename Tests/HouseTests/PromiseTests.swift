import Foundation
import Testing

/// Nothing is executed and nothing is sent: no code of the program starts a process, loads code or opens a connection.
struct PromiseTests {
  static let forbidden = [
    "Process(", "posix_spawn", "popen(", "system(", "execv", "fork(", "dlopen(", "socket(", "getaddrinfo(", "connect(", "URLSession",
    "FoundationNetworking", "URLRequest", "contentsOf: URL(string:",
  ]

  @Test(arguments: Project.sources)
  func startsNothingAndSendsNothing(_ file: Project.File) {
    for word in Self.forbidden {
      let uses = file.text.ranges(of: word).filter { range in
        // A longer name that ends so is another one.
        let before = range.lowerBound == file.text.startIndex ? " " : file.text[file.text.index(before: range.lowerBound)]
        return !before.isLetter && before != "_" && before != "."
      }
      #expect(uses.isEmpty, "\(file.path) uses \(word)")
    }
  }
}
