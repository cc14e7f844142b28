import Foundation
import Testing

@testable import Markup

/// Tree construction against html5lib: every test, those named here with their reasons left out.
struct TreeTests {
  /// Tests that need what a reader of pages has not.
  static func reasonToLeaveOut(_ test: Html5lib.TreeTest) -> String? {
    nil
  }

  @Test(.enabled(if: Html5lib.isAtHand, "html5lib's tests are not at hand: set SYNOPTIC_DATA"))
  func html5lib() throws {
    var passed = 0, failed: [String] = []
    for file in Html5lib.files("tree-construction", "dat") {
      for (index, test) in try Html5lib.treeTests(file).enumerated() where Self.reasonToLeaveOut(test) == nil {
        for isScripting in test.isScripting.map({ [$0] }) ?? [false, true] {
          let found = Html5lib.parse(test, isScripting: isScripting).printed(isFragment: test.fragment != nil)
          if found == test.expected { passed += 1 } else {
            failed.append("\(file.lastPathComponent) \(index) scripting \(isScripting)\n\(test.data)\n-- expected\n\(test.expected)-- found\n\(found)")
          }
        }
      }
    }
    print("html5lib tree construction: \(passed) of \(passed + failed.count)")
    let share = Double(passed) / Double(max(passed + failed.count, 1))
    #expect(share >= 0.98, "\(failed.prefix(60).joined(separator: "\n\n"))")
    if let path = ProcessInfo.processInfo.environment["HTML5LIB_FAILURES"] { try failed.joined(separator: "\n\n").write(toFile: path, atomically: true, encoding: .utf8) }
  }
}
