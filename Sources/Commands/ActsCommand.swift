import ArgumentParser
import Rendering
import Running
import Sourcing
import TextAlgorithms
import Vocabulary

extension Act.Kind: ExpressibleByArgument {}
extension Act.Status: ExpressibleByArgument {}
extension Crosswalk: ExpressibleByArgument {}

/// `synoptic acts PATH…` or `-` for the lines of `annotate`.
struct ActsCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "acts", abstract: "Who asked, promised or refused what, and what came of it.",
    usage: "synoptic acts [<options>] <paths> ...")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, html, markdown }

  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String]

  @OptionGroup var decided: DecisionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions
  @OptionGroup var cells: CellOptions

  @Option(name: .customLong("format"), help: "The form: text (a table of 80 columns), json, csv, html or markdown.")
  var format: Format = .text

  @Option(
    name: .customLong("table"),
    help: ArgumentHelp("The columns of csv: kiel, fts, iati or plover instead of our own.", valueName: "TABLE"))
  var table: Crosswalk?

  @Flag(name: .customLong("totals"), help: "In csv: what each actor promised each other and what of it is reported as given.")
  var wantsTotals = false

  @Option(name: .customLong("actor"), help: ArgumentHelp("Only acts of those whose name holds this.", valueName: "NAME"))
  var actor: String?

  @Option(name: .customLong("recipient"), help: ArgumentHelp("Only acts towards those whose name holds this.", valueName: "NAME"))
  var recipient: String?

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp("Only these: request, pledge, approval, refusal, position, accusation, threat, condition.", valueName: "KIND"))
  var kinds: [Act.Kind] = []

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp("Only these: stated, open, accepted, refused, undecided, done, reaffirmed.", valueName: "STATUS"))
  var statuses: [Act.Status] = []

  @Option(name: .customLong("since"), help: ArgumentHelp("Only acts of this day or later.", valueName: "YYYY-MM-DD"))
  var since: String?

  @Option(
    name: .customLong("ledger"),
    help: ArgumentHelp("Somebody's ledger as csv: tells what stands there and not here, and the other way.", valueName: "FILE"))
  var ledger: String?

  func validate() throws {
    try spans.validate(for: format)
    try cells.validate(for: format)
    try validateTable(table, for: format)
    if wantsTotals, format != .csv || table != nil {
      throw ValidationError("cannot use \"--totals\": it is a table of csv of its own; add --format csv, and leave --table out.")
    }
    if let since, !Moment.isDay(since) {
      throw ValidationError("cannot use \"--since \(since)\": it is no day; write it as 2030-05-03.")
    }
    if ledger != nil, format != .text {
      throw ValidationError("cannot use \"--ledger\": the comparison is text; leave --format out.")
    }
  }

  private var question: LedgerQuestion {
    var question = LedgerQuestion()
    question.actor = actor
    question.recipient = recipient
    question.kinds = Set(kinds)
    question.statuses = Set(statuses)
    question.since = since
    return question
  }

  func run(_ surroundings: Surroundings) async throws {
    let theirs = try ledger.map(Self.read)
    let run = try RunOptions(
      paths, decided: decided, result: result, spans: spans, reading: [ledger].compactMap { $0 }, surroundings)
    let annotated = try await run.input.annotated()
    guard !annotated.values.isEmpty else {
      try run.finish(findings: annotated.findings, someFailed: true)
      return
    }
    let dossier = try run.pipeline.compare(annotated.values)
    let account = run.pipeline.account(dossier, coverage: annotated.coverage, findings: annotated.findings)
    let listing = LedgerTable(account, payloads: dossier.payloads, question)
    try run.write(try text(listing, theirs, run.writer(dossier.payloads)))
    try run.finish(findings: account.findings, someFailed: annotated.someFailed)
  }

  @inline(never)
  private func text(_ listing: LedgerTable, _ theirs: [[String]]?, _ writer: JSONWriter) throws -> String {
    if let theirs {
      guard let text = listing.comparison(with: theirs) else {
        throw ValidationError(
          "cannot compare with \"\(ledger ?? "")\": no column of it tells who acts; name one actor, donor or source in its first line.")
      }
      return text
    }
    switch format {
    case .text: return listing.text()
    case .json: return try writer.json(listing.acts) + "\n"
    case .csv: return table.map { listing.csv($0, cells.csv) } ?? (wantsTotals ? listing.totals(cells.csv) : listing.csv(cells.csv))
    case .html: return listing.html(sha256: Digest.sha256)
    case .markdown: return listing.markdown()
    }
  }

  @inline(never)
  private static func read(_ path: String) throws -> [[String]] {
    do {
      return DelimitedText(String(decoding: try FileReader.bytes(of: path, limit: 1 << 26), as: UTF8.self)).rows
    } catch {
      throw ValidationError("cannot read \"\(path)\": \(error); give a file of comma-separated values.")
    }
  }
}
