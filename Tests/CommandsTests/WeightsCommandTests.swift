import Foundation
import Testing

/// What commands do where the weights cannot be opened.
struct WeightsCommandTests {
  @Test(arguments: [
    ["annotate", "book"], ["account", "book"], ["compare", "book"], ["narrate", "book"], ["lineage", "book"], ["quotes", "book"],
  ])
  func aCommandThatNeedsThemSaysSo(_ arguments: [String]) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.write("no table of vectors", to: "damaged/vectors.bin")
      try program.write("no model of syntax", to: "damaged/syntax.bin")
      for (folder, cause) in [("none", "it lies in none of none"), ("damaged", "it does not begin as a ")] {
        let ended = try program.run(arguments, through: ["/usr/bin/env", "SYNOPTIC_WEIGHTS=\(folder)"])
        #expect(ended.code == 2, "\(folder): \(ended.error)")
        #expect(ended.output.isEmpty)
        #expect(ended.error.contains("cannot open ") && ended.error.contains(cause), "\(ended.error)")
      }
    }
  }

  @Test(arguments: [["read", "book"], ["--version"]])
  func otherCommandsNeedNone(_ arguments: [String]) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      #expect(try program.run(arguments, through: ["/usr/bin/env", "SYNOPTIC_WEIGHTS=none"]).code == 0)
    }
  }

  @Test func theAccountNamesThem() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      let account = try program.run(["account", "--format", "json", "book"]).output
      #expect(account.contains("\"name\" : \"vectors.bin\""))
    }
  }
}
