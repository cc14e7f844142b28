import Vocabulary

/// Plain words for the enumerations of the account.
package enum KindWords {
  /// Two words for what a version changed.
  package static func change(_ kind: Version.Change.Kind) -> String {
    switch kind {
    case .truncated: "cut"
    case .extended: "extended"
    case .spliced: "spliced together"
    case .reworded: "reworded"
    case .translated: "translated differently"
    case .paraphrased: "paraphrased"
    case .editorInsertion: "editor’s bracket"
    case .insertionAbsorbed: "insertion absorbed"
    case .personShift: "person shifted"
    case .numberChanged: "number changed"
    case .negationChanged: "negation changed"
    case .nameChanged: "name changed"
    }
  }

  /// How much a change can mislead; only for the order of lists, most first.
  package static func gravity(_ kind: Version.Change.Kind) -> Int {
    switch kind {
    case .negationChanged: 11
    case .numberChanged: 10
    case .insertionAbsorbed: 9
    case .editorInsertion: 8
    case .spliced: 7
    case .translated: 6
    case .reworded: 5
    case .nameChanged: 4
    case .personShift: 3
    case .truncated: 2
    case .extended: 1
    case .paraphrased: 0
    }
  }

  package static func kind(_ kind: Difference.Kind) -> String {
    switch kind {
    case .wording: "wording"
    case .figure: "figure"
    case .moment: "date or time"
    case .attribute: "attribute"
    case .label: "name or label"
    case .speaker: "speaker"
    case .attribution: "attribution"
    case .hedgeLost: "hedge lost"
    case .truncation: "cut"
    case .insertionAbsorbed: "insertion absorbed"
    case .scope: "scope"
    case .repetition: "told twice"
    case .omission: "left out"
    }
  }

  package static func verdict(_ verdict: Difference.Verdict) -> String {
    switch verdict {
    case .conflict: "conflict"
    case .update: "update"
    case .differentScope: "different scope"
    case .variant: "variant"
    case .distortion: "distortion"
    }
  }

  /// What stands beside a sentence; nothing for the usual case, several outlets whose independence is not shown.
  package static func standing(_ standing: Line.Standing) -> String {
    switch standing {
    case .corroborated: "independent origins"
    case .unproven: ""
    case .singleLineage: "one origin"
    case .singleOutlet: "one outlet"
    case .disputed: "disputed"
    }
  }

  package static func sameness(_ sameness: Utterance.Sameness) -> String {
    switch sameness {
    case .same: "one remark"
    case .probable: "probably one remark"
    case .message: "one position, told independently"
    }
  }

  /// What a mark in a report's text stands for.
  package static func mark(_ kind: Mark.Kind) -> String {
    switch kind {
    case .figure: "figure"
    case .moment: "time"
    case .quotation: "quotation"
    case .cue: "cue"
    case .difference: "difference"
    case .cited: "cited"
    case .claim: "statement"
    case .act: "act"
    case .credit: "credit"
    case .name: "name"
    case .reference: "reference"
    case .shared: "text shared"
    case .title: "title"
    }
  }

  package static func state(_ state: Attempt.State) -> String { state == .notAnalysed ? "not analysed" : state.rawValue }
}
