import Annotating
import Comparing
import English
import Foundation
import Narrating
import Reading
import Sourcing
import Vocabulary

/// The only place that knows the order: paths → pages → reports → annotations → dossier → account.
///
/// Reading and annotating see one report each and run in parallel; what comes out is in a stable order that neither the order of the paths
/// nor the number of cores changes.
package struct Pipeline: Sendable {
  /// How much a pipeline does at a time.
  package struct Limits: Sendable {
    /// Reports that are read or annotated at a time; at least one.
    package var width: Int

    /// - Parameter width: the number of cores where it is not given.
    package init(width: Int = ProcessInfo.processInfo.activeProcessorCount) { self.width = max(1, width) }
  }

  package typealias Scope = Comparer.Scope

  package let weights: Weights
  /// The language of the reports.
  package let language: Language
  /// Reads pages; one for all, because making it takes long.
  let reader: Reader
  package let sources: any PageSource
  /// What the user states of each file, by its path.
  package let given: [Locator: Given]
  package let decisions: DecisionFile?
  package let limits: Limits
  /// Called on the way, from any thread.
  package let progress: @Sendable (ProgressEvent) -> Void

  package init(
    weights: Weights, language: Language = .english, sources: any PageSource = FileSource(), given: [Locator: Given] = [:],
    decisions: DecisionFile? = nil,
    limits: Limits = Limits(), progress: @escaping @Sendable (ProgressEvent) -> Void = { _ in }
  ) {
    self.weights = weights
    self.language = language
    reader = Reader(language: language, digest: Digest.sha256)
    self.sources = sources
    self.given = given
    self.decisions = decisions
    self.limits = limits
    self.progress = progress
  }

  /// Annotates reports; in the order given. Refuses where the weights cannot be opened.
  package func annotate(_ reports: [ReadReport]) async throws(Trouble) -> [AnnotatedReport] {
    let annotator = Annotator(
      language: language, analyser: SyntaxAnalyser(try weights.syntax(), language: language), roles: RoleFinder(try weights.roles()))
    let out = await map(reports, as: .annotating) { annotator.annotate($0) }
    progress(.ended(.annotated(reports: out.count)))
    return out
  }

  /// Compares annotated reports; the order of the reports does not matter. Refuses where the weights cannot be opened.
  ///
  /// - Parameter transcript: see `Comparer.compare`.
  package func compare(
    _ reports: [AnnotatedReport], scope: Scope = .everything, transcript: AnnotatedReport? = nil
  ) throws(Trouble) -> Dossier {
    let comparer = Comparer(language: language, decisions: decisions?.decisions ?? [], vectors: try weights.vectors())
    progress(.began(.comparing, items: nil))
    let dossier = comparer.compare(reports, scope: scope, transcript: transcript)
    switch scope {
    case .everything, .largestEvent: progress(.ended(.compared(passages: dossier.passages.count, utterances: dossier.utterances.count)))
    case .lineage: progress(.ended(.comparedLineage(passages: dossier.passages.count, pairs: dossier.pairs.count)))
    }
    return dossier
  }

  /// The whole account.
  package func narrate(_ dossier: Dossier, coverage: [Attempt], findings: [Finding] = []) -> Account {
    var account = account(dossier, coverage: coverage, findings: findings)
    account.narrative = Narrator().narrate(dossier)
    return account
  }

  /// A dossier in the form of an account without account, timeline and checks.
  package func account(_ dossier: Dossier, coverage: [Attempt], findings: [Finding]) -> Account {
    let made = Account.Made(
      by: Program.name, models: (try? weights.models()) ?? [],
      decisions: decisions.map { [.init(sha256: $0.sha256)] } ?? [])
    var dossier = dossier
    dossier.findings = (dossier.findings + findings).sorted(by: Self.findingOrder)
    return Account(made: made, dossier: dossier, coverage: Self.ordered(Self.leavingOut(dossier.events, of: coverage), by: dossier.reports))
  }

  /// Attempts of reports that are of another event are skipped.
  private static func leavingOut(_ events: [EventGroup], of coverage: [Attempt]) -> [Attempt] {
    let title = Dictionary(
      events.dropFirst().flatMap { event in event.sources.map { ($0, event.title) } }, uniquingKeysWith: { first, _ in first })
    return coverage.map { attempt in
      guard attempt.state == .read, let title = title[attempt.source] else { return attempt }
      return Attempt(source: attempt.source, state: .skipped, because: "it seems to be of another event: \(title)")
    }
  }

  /// Attempts in the order of the reports that came of them, then by place.
  private static func ordered(_ coverage: [Attempt], by reports: [Report]) -> [Attempt] {
    let rank = Dictionary(reports.enumerated().map { (Locator($1.source.place), $0) }, uniquingKeysWith: { first, _ in first })
    func order(_ attempt: Attempt) -> (Int, Locator, String) {
      (rank[Locator(attempt.source)] ?? Int.max, Locator(attempt.source), attempt.state.rawValue)
    }
    return coverage.sorted { order($0) < order($1) }
  }

  static func findingOrder(_ a: Finding, _ b: Finding) -> Bool {
    if a.code != b.code { return a.code.rawValue < b.code.rawValue }
    if let x = a.span, let y = b.span, x != y { return x < y }
    if (a.span == nil) != (b.span == nil) { return a.span == nil }
    return a.message < b.message
  }
}
