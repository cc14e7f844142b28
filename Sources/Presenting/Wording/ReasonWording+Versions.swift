import Vocabulary

extension ReasonWording {
  package func words(_ reason: VersionReason) -> String {
    switch reason {
    case .construction(let construction): words(construction)
    case .name: "speaker named beside the cue"
    case .surnameInCapitals: "surname in capitals"
    case .apposition: "speaker named in an apposition"
    case .role(let words): "role: \"\(words)\""
    case .definiteNoun: "definite noun for the person mentioned before"
    case .relativeClause(let printed): "relative clause after \"\(printed)\""
    case .several(let actors): "several speak: \(list(actors.map(name)))"
    case .pronoun(let words, let actor): "\"\(words)\" refers to \(name(actor))"
    case .impersonalPronoun: "pronoun that refers to no one person"
    case .unresolvedPronoun: "pronoun not resolved"
    case .continuedSpeech(let actor): "\(name(actor)) goes on speaking"
    case .unnamedSource: "source not named"
    case .borrowed(let lent, let from): "\(words(lent)) taken over from \(possessive(label(from))) version"
    case .nested: "inside the words of another speaker"
    }
  }

  private func words(_ lent: VersionReason.Borrowed) -> String {
    switch lent {
    case .speaker: "speaker"
    case .addressee: "addressee"
    case .cueClass: "cue class"
    case .extent: "extent"
    }
  }

  private func possessive(_ name: String) -> String { name + (name.hasSuffix("s") ? "'" : "'s") }

  private func words(_ construction: Construction) -> String {
    switch construction {
    case .cueAfterQuotation: "cue after the quotation"
    case .cueBeforeQuotation: "cue before the quotation"
    case .invertedCue: "cue and speaker inverted after the quotation"
    case .accordingTo: "according to"
    case .inTheWordsOf: "in the words of"
    case .nameAfterDash: "name after a dash"
    case .nameBeforeColon: "name before a colon"
    case .paragraphAfterColon: "paragraph after a colon"
    case .transcriptTurn: "turn of a transcript"
    case .quotationWithoutCue: "quotation without a cue"
    case .quotationInHeading: "quotation in a heading"
    case .thatClause: "that-clause"
    case .clauseWithoutThat: "clause without that"
    case .clauseAfterAdverbial: "clause after an adverbial"
    case .addresseeAndClause: "addressee and clause"
    case .addresseeAndThatClause: "addressee and that-clause"
    case .addresseeAndInfinitive: "addressee and infinitive"
    case .infinitive: "infinitive"
    case .question: "indirect question"
    case .predicate: "predicate after as"
    case .passive: "verb of speech in the passive"
    case .nounPhrase: "noun phrase"
    case .twoCues: "two cues in one clause"
    case .nounOfSpeech: "noun of speech"
    case .ownedNounOfSpeech: "noun of speech with a possessor"
    case .reportingAdjective: "adjective of opinion or knowledge"
    case .clauseInTree: "clause found in the syntax tree"
    case .objectInTree: "object found in the syntax tree"
    case .contentBeforeClause: "content before its reporting clause"
    case .contentBeforeInvertedCue: "content before an inverted cue"
    }
  }
}
