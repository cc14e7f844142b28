import TextAlgorithms
import Vocabulary

/// Finds sentences, names, actors, quotations, figures, times, statements and acts in one report. It sees this report and no other.
package struct Annotator: Sendable {
  private let language: Language
  private let analyser: SyntaxAnalyser?
  private let roles: RoleFinder?

  /// - Parameters:
  ///   - language: the language of the reports.
  ///   - analyser: gives the trees that tell where reported content ends; without it that is told by marks and words.
  ///   - roles: tells what clauses state; without it, or without trees, there are no statements.
  package init(language: Language, analyser: SyntaxAnalyser? = nil, roles: RoleFinder? = nil) {
    self.language = language
    self.analyser = analyser
    self.roles = roles
  }

  /// The report analysed, as `annotate` does it: for annotations that come as JSON, which carries no text.
  ///
  /// A report in a language without rules has tokens, sentences and marks, and no trees.
  package func text(of read: ReadReport) -> Text {
    TextReader(language: language, analyser: Self.isAnalysed(read.report.language) ? analyser : nil).text(of: read)
  }

  package func annotate(_ read: ReadReport) -> AnnotatedReport {
    let text = text(of: read)
    var annotations = Annotations(report: read.report, findings: read.findings)
    guard Self.isAnalysed(read.report.language) else {
      annotations.findings.append(
        Finding(
          .languageNotAnalysed, .note,
          "cannot analyse \"\(read.report.source.place)\": its language is \(read.report.language), and rules exist for en; it is read and aligned only"
        ))
      return AnnotatedReport(annotations: annotations, text: text)
    }
    if text.isCut {
      annotations.findings.append(Self.tooLong(read, tokens: text.tokens.count, "neither searched nor compared"))
    }
    let names = NameFinder(text: text).find()
    var cast = ActorBuilder(text: text).build(names)
    let quotations = QuotationFinder(text: text, names: names, cast: cast).find()
    for reference in quotations.references { cast.actors[reference.actor].references.append(text.span(reference.tokens)) }
    annotations.sentences = text.sentences.map { text.span(bytes: $0.bytes) }
    annotations.actors = cast.actors.map { actor in
      var actor = actor
      actor.references = Set(actor.references).sorted()
      return actor
    }
    annotations.names = names.indices.map {
      NameMention(span: text.span(names[$0].tokens), kind: names[$0].kind, actor: cast.actors[cast.actorOfName[$0]].id)
    }
    annotations.quotations = quotations.versions
    annotations.figures = FigureFinder().figures(in: text)
    annotations.moments = MomentFinder().moments(in: text, published: read.report.published, modified: read.report.modified)
    annotations.findings += quotations.findings
    if let roles {
      let sentences = StatedSentence.all(in: text, roles)
      annotations.statements = StatementFinder(text: text, sentences: sentences, annotations: annotations).find()
      annotations.acts = ActFinder(text: text, sentences: sentences, annotations: annotations).find()
    }
    return AnnotatedReport(annotations: annotations, text: text)
  }

  /// Asks whom each pronoun of the third person in a report stands for, in the order of the text.
  ///
  /// - Parameter choose: one of the candidates, or nil; what it chooses is believed further on.
  package func pronouns(in read: ReadReport, choose: @escaping (PronounCase) -> PronounCase.Choice?) {
    let text = text(of: read)
    let names = NameFinder(text: text).find()
    _ = QuotationFinder(text: text, names: names, cast: ActorBuilder(text: text).build(names), choose: choose).find()
  }

  /// The names, pronouns and nouns of a report that stand for one and the same, as bytes of their heads in the order of the text; each group
  /// has two or more.
  package func chains(in read: ReadReport, choose: @escaping (PronounCase) -> PronounCase.Choice?) -> [[ByteRange]] {
    let text = text(of: read)
    let names = NameFinder(text: text).find()
    let sources = SourceFinder(text: text, names: names)
    let isQuoted = QuotationGround(text: text, sources: sources).segmentOfToken.map { $0 >= 0 }
    var discourse = Discourse(
      text: text, names: names, cast: ActorBuilder(text: text).build(names), sources: sources, isQuoted: isQuoted, choose: choose)
    discourse.read(to: text.tokens.count)
    return discourse.referents.map { referent in
      referent.mentions.map { mention in
        let tokens = discourse.mentions[mention].tokens
        let head = text.trees.isParsed(tokens.lowerBound) ? text.headOfPhrase(tokens) : discourse.mentions[mention].head
        return ByteRange(text.byteRange(head..<(head + 1)))
      }
    }.filter { $0.count > 1 }
  }

  /// That only the first tokens of a report are analysed, and what becomes of the rest.
  package static func tooLong(_ read: ReadReport, tokens: Int, _ rest: String) -> Finding {
    Finding(
      .tooLong, .warning,
      "cannot analyse all of \"\(read.report.source.place)\": it has more than \(tokens) words and marks; the rest is \(rest); split it into one file for each report"
    )
  }

  /// Whether there are rules for a language, as BCP 47; an unknown one is tried.
  package static func isAnalysed(_ language: String) -> Bool { language == "en" || language.hasPrefix("en-") || language == "und" }
}
