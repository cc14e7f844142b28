/// What one predication of a report states: the smallest clause, its predicate with its sense, who and what plays which part, and whose
/// words they are.
///
/// *Anna Holm and Ben Reed signed* is two statements over one clause. A noun that states an event (*her visit to the port*) makes one too.
package struct Statement: Sendable, Codable, Hashable {
  /// The word that states it; for a copula the copula itself.
  package struct Predicate: Sendable, Codable, Hashable {
    package var span: Span
    package var lemma: String
    /// The roleset of PropBank: `sign.02`.
    package var sense: String

    package init(span: Span, lemma: String, sense: String) {
      self.span = span
      self.lemma = lemma
      self.sense = sense
    }
  }

  package struct Argument: Sendable, Codable, Hashable {
    package var role: RoleLabel
    package var span: Span
    /// Whom its head names, or a pronoun in its place stands for.
    package var actor: Identifier?
    /// The first figure in it.
    package var figure: Identifier?
    /// The first time in it: a span of `Annotations.moments`.
    package var moment: Span?

    package init(role: RoleLabel, span: Span, actor: Identifier? = nil, figure: Identifier? = nil, moment: Span? = nil) {
      self.role = role
      self.span = span
      self.actor = actor
      self.figure = figure
      self.moment = moment
    }
  }

  package enum Polarity: String, Sendable, Codable { case positive, negative }

  package enum Modality: String, Sendable, Codable {
    case asserted, claimed, wanted, expected, conditional, denied, hypothetical
  }

  /// What its holder commits to: that it is so, that it is not, or neither.
  package enum Veridicality: String, Sendable, Codable { case actual, counter, open }

  /// Whose words they are where they are not the report's own.
  package struct Holder: Sendable, Codable, Hashable {
    /// Index into `Annotations.quotations`.
    package var quotation: Int
    package var speaker: Identifier?

    package init(quotation: Int, speaker: Identifier?) {
      self.quotation = quotation
      self.speaker = speaker
    }
  }

  package var id: Identifier
  package var span: Span
  package var predicate: Predicate
  /// In the order of the text; those that stand in another clause (a shared subject) among them.
  package var arguments: [Argument]
  package var polarity: Polarity
  package var modality: Modality
  package var veridicality: Veridicality
  /// nil: the report states it in its own voice.
  package var holder: Holder?

  package init(
    id: Identifier, span: Span, predicate: Predicate, arguments: [Argument], polarity: Polarity = .positive, modality: Modality = .asserted,
    veridicality: Veridicality = .actual, holder: Holder? = nil
  ) {
    self.id = id
    self.span = span
    self.predicate = predicate
    self.arguments = arguments
    self.polarity = polarity
    self.modality = modality
    self.veridicality = veridicality
    self.holder = holder
  }

  package func argument(_ role: RoleLabel) -> Argument? { arguments.first { $0.role == role } }
}
