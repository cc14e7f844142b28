import Vocabulary

/// What a page of HTML says about itself, each with where it says so.
///
/// Ranges count bytes of the page; inside attributes and scripts they cover the value without its quotation marks. Visible evidence
/// stands first.
package struct PageFacts: Sendable, Hashable {
  /// Where a fact stands.
  package enum Basis: String, Sendable, Hashable {
    case linkedData = "json-ld"
    case meta
    case microdata
    case rdfa
    case timeElement = "time-element"
    case visible
    case address
    /// The page's own elements and attributes: `title`, `link`, `lang`.
    case markup
    /// Not stated: found from the words.
    case detected
  }

  package struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    package var basis: Basis
    package var evidence: [Range<Int>]

    package init(_ value: Value, _ basis: Basis, _ evidence: [Range<Int>]) {
      self.value = value
      self.basis = basis
      self.evidence = evidence
    }
  }

  /// A date of the page: `2024-10-03`, or with its time and, where stated, its zone: `2024-10-03T15:00:00+02:00`.
  package struct Dated: Sendable, Hashable {
    package var value: String
    package var precision: Moment.Precision
    /// Every place that agrees, visible ones first.
    package var bases: [Basis]
    package var evidence: [Range<Int>]

    /// - Returns: *stated* where the page shows it, *given* where only the address it was fetched from does.
    package func moment(in report: Identifier) -> Moment {
      Moment(
        value: value, precision: precision, basis: evidence.isEmpty ? .given : .stated, evidence: evidence.map { Span(report: report, $0) })
    }
  }

  /// Something strange on the page; becomes a `Finding` once the report has a name.
  package struct Oddity: Sendable, Hashable {
    package var code: Finding.Code
    package var severity: Finding.Severity
    /// What follows *cannot … "place":*.
    package var verb: String
    package var cause: String
    package var wayOut: String
    package var evidence: Range<Int>?
  }

  package var headline: Fact<String>?
  package var outlet: Fact<String>?
  package var authors: [Fact<String>] = []
  /// Agencies by their short names.
  package var credits: [Fact<String>] = []
  package var canonical: Fact<String>?
  /// BCP 47; nil where nothing says it and the words do not show it.
  package var language: Fact<String>?
  package var published: Dated?
  /// Only where it differs from `published`.
  package var modified: Dated?
  /// When somebody else first saw the page, such as an archive.
  package var firstSeen: Dated?
  package var isAccessibleForFree: Fact<Bool>?
  /// Addresses of the reports this one says it was made from.
  package var isBasedOn: [Fact<String>] = []
  /// Passages that say what was corrected.
  package var corrections: [Fact<String>] = []
  /// The story as the page's data have it, read as a reader would see it.
  package var body: Fact<String>?
  package var oddities: [Oddity] = []

  package func findings(of report: Identifier, at place: String) -> [Finding] {
    oddities.map { oddity in
      Finding(
        oddity.code, oddity.severity, "cannot \(oddity.verb) \"\(place)\": \(oddity.cause); \(oddity.wayOut)",
        span: oddity.evidence.map { Span(report: report, $0) })
    }
  }
}
