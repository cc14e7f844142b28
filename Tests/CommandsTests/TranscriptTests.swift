import Foundation
import Testing

/// `--transcript`: what an account says of an invented speech, and that the speech is none of the reports.
struct TranscriptTests {
  static let speech = """
    Remarks by Mayor Ida Holm on the closing of the weir

    Selde town hall, 4 May 2031

    IDA HOLM: We lost 14 boats in the night when the lower gate broke. The town will pay for every boat, provided that its owner was insured \
    on the first of May. I will not gamble with the lives of the ferrymen. Nobody from the water board has called me since the gate broke \
    [applause], and I find that shameful. We do not need another report about the old weir, we need a new weir before the winter.

    QUESTION: Will the ferry run tomorrow?

    IDA HOLM: The ferry will not run before the divers have seen both gates.

    """

  static let courier = """
    Mayor promises to pay for lost boats

    The Selde Courier

    4 May 2031

    SELDE - The town of Selde will pay for boats lost when the lower gate of the weir broke, Mayor Ida Holm said on Sunday.

    “We lost 40 boats in the night when the lower gate broke,” Holm told reporters at the town hall.

    “The town will pay for every boat,” she said.

    “Nobody from the water board has called me since the gate broke, and I find that shameful,” Holm said.

    Karl Brandt, who heads the water board, rejected the charge. “We warned the town three times about the rust in the lower gate,” Brandt said.

    """

  static let post = """
    Weir breaks at Selde

    River Post

    5 May 2031

    SELDE - Mayor Ida Holm called on Sunday for a new weir at Selde, where the lower gate broke in the night.

    “We need another report about the old weir, we need a new weir before the winter,” Holm said.

    She said that she would “not gamble with the lives of the ferrymen and their families” and closed the river.

    Holm said that the ferry would stay in port until divers had examined the gates.

    “I will not gamble with the money of the ferrymen,” said Karl Brandt of the water board.

    """

  private func event(_ body: (Program) throws -> Void) throws {
    try Program.scratch { program in
      try program.write(Self.speech, to: "speech.txt")
      try program.write(Self.courier, to: "reports/courier.txt")
      try program.write(Self.post, to: "reports/post.txt")
      try body(program)
    }
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func whatDiffersIsSaid() throws {
    try event { program in
      let account = try program.run(["account", "--quiet", "--transcript", "speech.txt", "reports"])
      #expect(account.code == 0, "\(account.error)")
      for words in [
        "The Selde Courier prints “40” where the transcript has “14”.", "River Post leaves out “do not”, which the transcript has.",
        "[transcript] “We lost 14 boats in the night when the lower gate broke”",
        "- 5 of 7 quotations that are long enough to be looked for stand in the\n    transcript speech.txt;",
      ] { #expect(account.output.contains(words), "\(words)") }
      // Whoever is cut, quoted around applause, or somebody else is not reproached.
      for words in ["provided that its owner", "applause"] { #expect(!account.output.contains(words), "\(words)") }
      let brandt = account.output.split(separator: "\n\n").filter { $0.contains("[transcript]") && $0.contains("money") }
      #expect(brandt.isEmpty)
      for format in ["html", "markdown"] {
        let page = try program.run(["account", "--quiet", "--transcript", "speech.txt", "--format", format, "reports"]).output
        #expect(page.contains("5 of 7 quotations"))
        #expect(!page.contains("unknown report"))
      }
      let table = try program.run(
        ["account", "--quiet", "--transcript", "speech.txt", "--format", "csv", "--table", "differences", "reports"])
      #expect(table.output.contains("speech.txt,"))
    }
  }

  /// All but the transcript, where quotations stand in it, and the differences from it is as without it.
  @Test func theTranscriptIsNoReport() throws {
    try event { program in
      let with = try object(try program.run(["account", "--transcript", "speech.txt", "--format", "json", "reports"]).output)
      let without = try object(try program.run(["account", "--format", "json", "reports"]).output)
      let transcript = try #require(with["transcript"] as? [String: Any])
      let id = try #require(transcript["id"] as? String)
      func bare(_ account: [String: Any]) throws -> NSDictionary {
        var account = account
        account["transcript"] = nil
        account["utterances"] = try #require(account["utterances"] as? [[String: Any]]).map { utterance in
          var utterance = utterance
          utterance["versions"] = (utterance["versions"] as? [[String: Any]])?.map { $0.filter { $0.key != "transcript" } }
          return utterance
        }
        account["differences"] = try #require(account["differences"] as? [[String: Any]]).filter { difference in
          let evidence = (difference["sides"] as? [[String: Any]] ?? []).flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
          return !evidence.contains { $0["report"] as? String == id }
        }
        return account as NSDictionary
      }
      #expect(try bare(with) == bare(without))
      #expect((with["reports"] as? [Any])?.count == 2)
    }
  }

  @Test func theStagesGiveTheSameAndItHolds() throws {
    try event { program in
      let whole = try program.run(["account", "--transcript", "speech.txt", "--format", "json", "reports"])
      let lines = try program.run(["annotate", "reports"]).output
      let dossier = try program.run(["compare", "--transcript", "speech.txt", "-"], input: lines)
      #expect(dossier.code == 0, "\(dossier.error)")
      #expect(try program.run(["narrate", "-"], input: dossier.output).output == whole.output)
      try program.write(whole.output, to: "account.json")
      let holds = try program.run(["verify", "account.json"])
      #expect(holds.code == 0 && holds.output.contains("5 passages of the transcript"), "\(holds.output) \(holds.error)")
      let difference = try #require((try object(whole.output)["differences"] as? [[String: Any]])?.first?["id"] as? String)
      #expect(try program.run(["trace", "account.json", difference]).output.contains("speech.txt ["))
      try program.write(Self.speech + "More.\n", to: "speech.txt")
      let changed = try program.run(["verify", "account.json"])
      #expect(changed.code == 1 && changed.error.contains("cannot use \"speech.txt\": its SHA-256 is"), "\(changed.error)")
    }
  }

  /// An account in which a statement or a line rests on the transcript does not hold.
  @Test func nothingRestsOnTheTranscript() throws {
    try event { program in
      let account = try object(try program.run(["account", "--transcript", "speech.txt", "--format", "json", "reports"]).output)
      let id = try #require((account["transcript"] as? [String: Any])?["id"] as? String)
      func verified(_ list: String, _ change: (inout [String: Any]) throws -> Void) throws -> Program.Ended {
        var changed = account
        var items = try #require(changed[list] as? [[String: Any]])
        try change(&items[0])
        changed[list] = items
        try program.write(try JSONSerialization.data(withJSONObject: changed), to: "changed.json")
        return try program.run(["verify", "changed.json"])
      }
      let span: [String: Any] = ["report": id, "start": 0, "end": 7]
      let claim = try verified("claims") { $0["tellings"] = [span] }
      #expect(
        claim.code == 1 && claim.error.contains("claims[0].tellings[0].report: \(id) is the identifier of no report"), "\(claim.error)")
      let line = try verified("account") { $0["evidence"] = try #require($0["evidence"] as? [Any]) + [span] }
      #expect(line.code == 1 && line.error.contains("account[0]: it rests on the transcript"), "\(line.error)")
    }
  }

  @Test(
    arguments: [
      (["--transcript", "missing.txt", "reports"], "cannot read \"missing.txt\": no such file or directory; "),
      (["--transcript", "empty.txt", "reports"], "cannot use \"empty.txt\": it is no text that the program reads (reading.empty); "),
      (["--transcript", "reports/post.txt", "reports"], "cannot use \"reports/post.txt\": it is among the reports too; "),
      (["--transcript", "copy.txt", "reports"], "cannot use \"copy.txt\": the report \"reports/post.txt\" is the same text; "),
      (["--transcript", "german.txt", "reports"], "cannot use \"german.txt\": its language is de, and rules exist for en; "),
      (["--transcript", "-", "-"], "cannot use \"-\": standard input is both a report and the transcript; "),
      (["--transcript", "speech.txt", "-o", "speech.txt", "reports"], "cannot write \"speech.txt\": it is read too and would be lost; "),
    ] as [([String], String)])
  func whatIsNoTranscriptIsRefused(_ arguments: [String], _ message: String) throws {
    try event { program in
      try program.write("", to: "empty.txt")
      try program.write(Self.post, to: "copy.txt")
      try program.write(
        "Der Hafen von Selde bleibt bis zum Winter geschlossen. Die Stadt will den Fischern helfen, und sie hat das schon oft gesagt. "
          + "Niemand weiß, wann die Schleuse wieder geöffnet wird, aber die Taucher haben sie gesehen.\n", to: "german.txt")
      let ended = try program.run(["account"] + arguments, input: Self.courier)
      #expect(ended.code == 2 && ended.output.isEmpty)
      #expect(ended.error.contains(message), "\(ended.error)")
    }
  }
}
