import Foundation
import Sourcing
import Testing
import Vocabulary

/// Every option that a command accepts has an effect there.
struct OptionTests {
  /// Where the effect of an option is seen.
  enum Effect { case output, error, code, file }

  /// A command without and with an option, and where the two runs differ.
  struct Row: CustomTestStringConvertible, Sendable {
    var command: String
    var option: String
    var without: [String]
    var with: [String]
    var effect: Effect
    var testDescription: String { "\(command) --\(option)" }

    init(_ command: String, _ option: String, _ without: [String], _ with: [String], _ effect: Effect) {
      (self.command, self.option, self.without, self.with, self.effect) = (command, option, without, with, effect)
    }
  }

  static let json = ["--format", "json"]

  /// Two stories that have nothing to do with one another, of so many different words that they can be told apart.
  static let ferry = """
    Ferry aground off Selde

    The ferry Aldis ran aground off Selde on Monday with forty passengers on board, and lifeboats brought all of them ashore before midnight.
    Captain Nora Vint said that the rudder had failed in the narrow channel between the lighthouse and the sandbank. Engineers of the shipping
    line will examine the hull and both engines before tugs pull the vessel free at high tide. Passengers praised the crew, which had handed
    out blankets, soup and torches while waves broke over the lower car deck. The harbour office closed the channel to all traffic.

    """
  static let orchard = """
    Frost ruins the cherry harvest

    A late frost has ruined most of the cherry harvest in the Ombra valley, growers told the farmers' union at a meeting in Lessing. Orchard
    owner Bela Krone showed withered blossoms and said that not one tree in ten would carry fruit this summer. The union wants the province to
    pay for burners, sprinklers and nets, which small farms cannot afford without a loan. Market traders expect prices to double, and bakeries
    are already ordering plums and apricots instead. Meteorologist Ilse Varga warned that cold nights would return before the weekend.

    """

  /// What nearly every command accepts, on a folder of reports.
  static func common(_ command: String, _ arguments: [String] = [], json: [String] = OptionTests.json) -> [Row] {
    [
      Row(command, "output", arguments + ["book"], ["-o", "result"], .file),
      Row(command, "fail-on", arguments + ["ambiguous.txt"], ["--fail-on", "note"], .code),
      Row(command, "quiet", arguments + ["book"], ["--quiet"], .error),
    ]
  }

  static func spans(_ command: String, json: [String] = OptionTests.json) -> Row {
    Row(command, "spans", json + ["book"], ["--spans", "bare"], .output)
  }

  static func given(_ command: String, json: [String] = OptionTests.json) -> [Row] {
    [
      Row(command, "outlet", json + ["book"], ["--outlet", "book/orlcombe-echo.txt=The Echo"], .output),
      Row(command, "date", json + ["book"], ["--date", "book/orlcombe-echo.txt=1999-05-31"], .output),
      decisions(command, json: json),
    ]
  }

  static func decisions(_ command: String, json: [String] = OptionTests.json) -> Row {
    Row(command, "decisions", json + ["book"], ["--decisions", "decisions.json"], .output)
  }

  static let rows: [Row] =
    common("account") + given("account") + [
      spans("account"), Row("account", "format", ["book"], ["--format", "markdown"], .output),
      Row("account", "table", ["--format", "csv", "book"], ["--table", "pairs"], .output),
      Row("account", "raw-cells", ["--format", "csv", "formula.txt"], ["--raw-cells"], .output),
      Row("account", "transcript", ["book"], ["--transcript", "speech.txt"], .output),
      Row("account", "one-event", ["mixed"], ["--one-event"], .output),
    ] + common("quotes") + [
      spans("quotes"), decisions("quotes"), Row("quotes", "format", ["book"], ["--format", "csv"], .output),
      Row("quotes", "raw-cells", ["--format", "csv", "formula.txt"], ["--raw-cells"], .output),
      Row("quotes", "speaker", ["book"], ["--speaker", "nobody of this name"], .output),
    ] + common("acts") + [
      spans("acts"), decisions("acts"), Row("acts", "format", ["book"], ["--format", "markdown"], .output),
      Row("acts", "raw-cells", ["--format", "csv", "=acts.txt"], ["--raw-cells"], .output),
      Row("acts", "table", ["--format", "csv", "book"], ["--table", "plover"], .output),
      Row("acts", "totals", ["--format", "csv", "book"], ["--totals"], .output),
      Row("acts", "actor", ["book"], ["--actor", "nobody of this name"], .output),
      Row("acts", "recipient", ["book"], ["--recipient", "nobody of this name"], .output),
      Row("acts", "kind", ["book"], ["--kind", "threat"], .output),
      Row("acts", "status", ["book"], ["--status", "undecided"], .output),
      Row("acts", "since", ["book"], ["--since", "2999-01-01"], .output),
      Row("acts", "ledger", ["book"], ["--ledger", "ledger.csv"], .output),
    ] + common("lineage") + given("lineage") + [
      spans("lineage"), Row("lineage", "format", ["book"], ["--format", "dot"], .output),
      Row("lineage", "table", ["--format", "csv", "book"], ["--table", "passages"], .output),
      Row("lineage", "raw-cells", ["--format", "csv", "formula.jsonl"], ["--raw-cells"], .output),
      Row("lineage", "corpus", ["book"], ["--corpus"], .output),
      Row("lineage", "coverage", ["corpus.jsonl"], ["--coverage", "1"], .output),
      Row("lineage", "state", ["corpus.jsonl"], ["--state", "result"], .file),
    ] + common("read") + given("read", json: []) + [
      spans("read", json: []), Row("read", "format", ["book"], ["--format", "text"], .output),
    ] + common("annotate") + given("annotate", json: []) + [
      spans("annotate", json: []), Row("annotate", "format", ["book"], ["--format", "bio"], .output),
      Row("annotate", "tokens", ["--format", "bio", "ambiguous.txt"], ["--tokens", "words.conllu"], .output),
    ] + common("compare") + given("compare", json: []) + [
      spans("compare", json: []), Row("compare", "transcript", ["book"], ["--transcript", "speech.txt"], .output),
      Row("compare", "one-event", ["mixed"], ["--one-event"], .output),
    ]
    + common("narrate") + given("narrate", json: []) + [spans("narrate", json: [])]
    + common("show", ["--tree"]) + [
      Row("show", "sentence", ["--tree", "book"], ["--sentence", "2"], .output),
      Row("show", "roles", ["--tree", "book"], ["--roles"], .output),
    ]

  @Test(arguments: rows)
  func hasAnEffect(_ row: Row) throws {
    try Program.scratch { program in
      try Self.prepare(program)
      let without = try program.run([row.command] + row.without)
      // The file of tokens stands instead of paths.
      let arguments = row.option == "tokens" ? row.without.dropLast() : row.without[...]
      let with = try program.run([row.command] + arguments + row.with)
      #expect(without.code == 0, "\(without.error)")
      switch row.effect {
      case .output: #expect(with.code == 0 && with.output != without.output && !with.output.isEmpty, "\(with.error)")
      case .error: #expect(with.code == 0 && with.error != without.error)
      case .code: #expect(with.code != without.code)
      case .file: #expect(with.code == 0 && FileManager.default.fileExists(atPath: program.folder.appendingPathComponent("result").path))
      }
    }
  }

  /// The table has a row for every option that the help of a command names.
  @Test func everyOptionHasARow() throws {
    try Program.scratch { program in
      for command in ["account", "quotes", "acts", "lineage", "verify", "trace", "read", "annotate", "compare", "narrate", "show"] {
        let help = try program.run([command, "--help"]).output
        var named: Set<String> = []
        for line in help.split(separator: "\n") where line.hasPrefix("  -") {
          for word in line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "=" }) where word.hasPrefix("--") {
            named.insert(String(word.dropFirst(2)))
          }
        }
        named.subtract(["help", "version", "tree"])
        #expect(named == Set(Self.rows.filter { $0.command == command }.map(\.option)), "\(command)")
      }
    }
  }

  /// An option that can have no effect beside the others is refused.
  @Test(
    arguments: [
      (["account", "--table", "pairs", "book"], "cannot use \"--table pairs\": --format text writes no table"),
      (["lineage", "--table", "passages", "--format", "json", "book"], "cannot use \"--table passages\": --format json writes no table"),
      (["account", "--raw-cells", "book"], "cannot use \"--raw-cells\": --format text writes no table"),
      (["quotes", "--raw-cells", "--format", "json", "book"], "cannot use \"--raw-cells\": --format json writes no table"),
      (["account", "--spans", "bare", "book"], "cannot use \"--spans bare\": --format text writes no spans"),
      (["quotes", "--spans", "text", "--format", "csv", "book"], "cannot use \"--spans text\": --format csv writes no spans"),
      (["read", "--spans", "bare", "--format", "text", "book"], "cannot use \"--spans bare\": --format text writes no spans"),
      (["lineage", "--coverage", "0.5", "book"], "cannot use \"--coverage 0.5\": the files are one event"),
      (["lineage", "--decisions", "decisions.json", "corpus.jsonl"], "the files are a corpus"),
      (["annotate", "--format", "bio", "--outlet", "book/orlcombe-echo.txt=x", "book"], "--format bio shows the words alone"),
    ] as [([String], String)])
  func withoutAnEffectIsRefused(_ arguments: [String], _ message: String) throws {
    try Program.scratch { program in
      try Self.prepare(program)
      let ended = try program.run(arguments)
      #expect(ended.code == 64 && ended.output.isEmpty)
      #expect(ended.error.contains(message), "\(ended.error)")
    }
  }

  @Test(arguments: ["account", "read", "compare", "lineage", "quotes"])
  func anAccountIsNoReport(_ command: String) throws {
    try Program.scratch { program in
      try Self.prepare(program)
      try program.run(["account", "--format", "json", "-o", "account.json", "book"])
      let ended = try program.run([command, "account.json"])
      #expect(ended.code == 2)
      #expect(ended.error.contains("cannot read \"account.json\": it is an account that synoptic wrote, not a report; "), "\(ended.error)")
    }
  }

  static func prepare(_ program: Program) throws {
    try program.copy("Tests/Books/mill-bridge", to: "book")
    try program.write(ExitCodeTests.ambiguous, to: "ambiguous.txt")
    try program.write("The dam\n\nAnna Holm urged the council to mend the dam.\n", to: "=acts.txt")
    try program.write("donor,amount\nNorway,12\n", to: "ledger.csv")
    try program.write("I will not gamble with the bridge for the sake of nine minutes.\n", to: "speech.txt")
    try program.write("1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tferry\tferry\tNOUN\tNN\t_\t0\troot\t_\t_\n\n", to: "words.conllu")
    let story = (1...40).map { "The ferry number \($0) left the port of Selde with \($0 * 3) crates of salt." }
    // Every second sentence is shared: less than half of the words, and no run of 20.
    let own = "Nobody in the old town of Harrow Quay had seen a gull on any roof for so many weeks, said the baker's aunt"
    let other = story.enumerated().map { $0 % 2 == 0 ? $1 : "\(own), \($0)." }
    let lines = [story, other].map { #"{"text": "\#($0.joined(separator: " "))"}"# }
    try program.write(lines.joined(separator: "\n") + "\n", to: "corpus.jsonl")
    try program.write("The dam\n\n“=cmd|calc is old,” said Ida Holm. The dam was built by hand.\n", to: "formula.txt")
    try program.write(
      ["=1+2", "@SUM"].map { #"{"id": "\#($0)", "text": "\#(story.joined(separator: " "))"}"# }.joined(separator: "\n"), to: "formula.jsonl"
    )
    for (number, story) in [Self.ferry, Self.ferry, Self.orchard].enumerated() { try program.write(story, to: "mixed/\(number).txt") }
    let text = try program.text(of: "book/orlcombe-echo.txt")
    let payload = Digest.sha256(Array(text.utf8)), end = text.utf8.count
    let decisions = Decisions([
      Decision(
        kind: .leaveOut, anchors: [.init(payload: payload, start: end / 2, end: end * 3 / 4)], by: "Nell Hart", reason: "a notice"),
      Decision(kind: .agencyCopy, anchors: [.init(payload: payload)], agency: "dpa", by: "Nell Hart", reason: "the desk says so"),
    ])
    try program.write(JSONEncoder().encode(decisions), to: "decisions.json")
  }
}
