import Foundation
import Testing

/// `quotes`: forms, filter, what it starts from, exit codes.
struct QuotesTests {
  @Test func forms() throws {
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      let text = try program.run(["quotes", "--quiet", "harbour"])
      #expect(text.code == 0 && text.error.isEmpty, "\(text.error)")
      #expect(text.output.contains("Edda Brandvold      "))
      for line in text.output.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80, "\(line)") }
      let json = try program.run(["quotes", "--quiet", "--format", "json", "harbour"])
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let speakers = try #require(object["speakers"] as? [[String: Any]])
      #expect(speakers.contains { $0["name"] as? String == "Edda Brandvold" && ($0["actor"] as? String)?.isEmpty == false })
      let csv = try program.run(["quotes", "--quiet", "--format", "csv", "harbour"])
      #expect(csv.output.hasPrefix("speaker,speaker_kind,actor,"))
      #expect(csv.output.hasSuffix("\r\n"))
    }
  }

  @Test func fromStandardInputAndInAnyOrder() throws {
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      let whole = try program.run(["quotes", "harbour"])
      let lines = try program.run(["annotate", "harbour"]).output
      #expect(try program.run(["quotes", "-"], input: lines).output == whole.output)
      let backwards = lines.split(separator: "\n").reversed().joined(separator: "\n") + "\n"
      #expect(try program.run(["quotes", "-"], input: backwards).output == whole.output)
    }
  }

  @Test func oneSpeaker() throws {
    try Program.scratch { program in
      try program.copy("Examples/harbour", to: "harbour")
      let one = try program.run(["quotes", "--speaker", "brandvóld", "harbour"])
      #expect(one.code == 0)
      #expect(one.output.contains("Edda Brandvold  ") && !one.output.contains("Dagna Rusk  "))
      let none = try program.run(["quotes", "--speaker", "Nobody Here", "harbour"])
      #expect(none.code == 0)
      #expect(none.output.contains("No speaker's name holds \"Nobody Here\". The speakers are "))
    }
  }

  @Test func troubles() throws {
    try Program.scratch { program in
      #expect(try program.run(["quotes", "absent.txt"]).code == 2)
      #expect(try program.run(["quotes"]).code == 64)
      try program.write("No one speaks here. The rain fell on the quay all day.", to: "rain.txt")
      let silent = try program.run(["quotes", "rain.txt"])
      #expect(silent.code == 0 && silent.output.contains("No quotation was found."))
    }
  }
}
