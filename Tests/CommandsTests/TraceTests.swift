import Foundation
import Testing

/// `trace`: whole, shortened, ambiguous and unknown identifiers.
struct TraceTests {
  @Test func identifiers() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.run(["account", "--format", "json", "-o", "account.json", "book"])
      let object = try JSONSerialization.jsonObject(with: Data(try program.text(of: "account.json").utf8)) as? [String: Any]
      let ids = ["reports", "lineages", "passages", "actors", "utterances", "figures", "claims", "differences"].flatMap { section in
        (object?[section] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      }
      try #require(ids.count > 12)
      for id in [ids[0], ids[ids.count / 2], ids[ids.count - 1]] {
        let whole = try program.run(["trace", "account.json", id])
        #expect(whole.code == 0, "\(whole.error)")
        #expect(whole.output.contains(id))
        #expect(whole.output.contains("[["))
        #expect(whole.output.contains("book/"))
        let short = (6...16).lazy.map { String(id.prefix($0)) }.first { part in ids.filter { $0.hasPrefix(part) }.count == 1 }!
        #expect(try program.run(["trace", "account.json", short]).output == whole.output)
        #expect(try program.run(["trace", "account.json", short.uppercased()]).output == whole.output)
        for line in whole.output.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80, "\(line)") }
      }
      let ambiguous = Dictionary(grouping: ids, by: { $0.prefix(1) }).first { $0.value.count > 1 }!.key
      let many = try program.run(["trace", "account.json", String(ambiguous)])
      #expect(many.code == 2)
      #expect(many.error.contains(" identifiers begin so: "))
      #expect(many.error.contains("; give more digits"))
      let none = try program.run(["trace", "account.json", "zzzz"])
      #expect(none.code == 2)
      #expect(
        none.error.contains("cannot trace \"zzzz\": nothing in account.json has an identifier that begins so; copy one from the account"))
      #expect(try program.run(["trace", "account.json", ""]).code == 2)
    }
  }

  @Test func spansBareAreTracedFromTheSources() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.run(["account", "--spans", "bare", "--format", "json", "-o", "bare.json", "book"])
      let bare = try program.text(of: "bare.json")
      #expect(!bare.contains("\"report\" : \"0\", \"start\" : 0, \"text\""))
      let object = try JSONSerialization.jsonObject(with: Data(bare.utf8)) as? [String: Any]
      let id = try #require((object?["claims"] as? [[String: Any]])?.first?["id"] as? String)
      #expect(try program.run(["trace", "bare.json", id]).output.contains("[["))
    }
  }

  @Test(arguments: ["-5", "1000000000000", "1"])
  func aSpanOutsideItsReportIsNotTraced(_ end: String) throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.run(["account", "--format", "json", "-o", "account.json", "book"])
      let account = try program.text(of: "account.json")
      let claims = try #require(account.range(of: "\"tellings\" : ["))
      let place = try #require(account.range(of: "\"end\" : ", range: claims.upperBound..<account.endIndex))
      let rest = account[place.upperBound...].drop { $0.isNumber }
      try program.write(account[..<place.upperBound] + end + rest, to: "changed.json")
      let object = try JSONSerialization.jsonObject(with: Data(account.utf8)) as? [String: Any]
      let id = try #require((object?["claims"] as? [[String: Any]])?.first?["id"] as? String)
      let ended = try program.run(["trace", "changed.json", id])
      #expect(ended.code == 2)
      #expect(ended.error.contains("claims[0].tellings[0]"), "\(ended.error)")
    }
  }

  @Test func aChangedSourceIsNotTraced() throws {
    try Program.scratch { program in
      try program.copy("Tests/Books/mill-bridge", to: "book")
      try program.run(["account", "--format", "json", "-o", "account.json", "book"])
      let object = try JSONSerialization.jsonObject(with: Data(try program.text(of: "account.json").utf8)) as? [String: Any]
      let id = try #require((object?["reports"] as? [[String: Any]])?.first?["id"] as? String)
      try program.write("other words", to: "book/county-news-service.txt")
      let ended = try program.run(["trace", "account.json", id])
      #expect(ended.code == 2)
      #expect(ended.error.contains("the file has changed"))
    }
  }
}
