/// What `Annotator` finds in one report: it sees this report and no other.
package struct Annotations: Sendable, Codable {
  package var report: Report
  /// Of this report alone.
  package var actors: [Actor]
  package var sentences: [Span]
  package var names: [NameMention]
  package var quotations: [Version]
  /// In the order of their predicates.
  package var statements: [Statement]
  package var figures: [Figure]
  package var moments: [TimedMention]
  package var acts: [Act]
  package var findings: [Finding]

  package init(
    report: Report, actors: [Actor] = [], sentences: [Span] = [], names: [NameMention] = [], quotations: [Version] = [],
    statements: [Statement] = [], figures: [Figure] = [], moments: [TimedMention] = [], acts: [Act] = [], findings: [Finding] = []
  ) {
    self.report = report
    self.actors = actors
    self.sentences = sentences
    self.names = names
    self.quotations = quotations
    self.statements = statements
    self.figures = figures
    self.moments = moments
    self.acts = acts
    self.findings = findings
  }
}

/// Annotations with the text that they were found in: what `Comparer` takes.
///
/// The text is no part of the JSON of annotations; who reads them makes it again (Decision 12).
package struct AnnotatedReport: Sendable {
  package var annotations: Annotations
  package var text: Text

  package init(annotations: Annotations, text: Text) {
    self.annotations = annotations
    self.text = text
  }

  package var payload: Payload { text.payload }

  package var report: Report { annotations.report }
  package var id: Identifier { annotations.report.id }
}
