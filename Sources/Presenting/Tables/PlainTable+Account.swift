import Vocabulary

extension PlainTable {
  /// One row for each part of each version.
  package static func quotations(_ index: AccountLookup) -> PlainTable {
    var table = PlainTable(
      columns: ["utterance", "sameness", "speaker", "version", "fullest", "kind", "changes", "cue", "cue_class", "anonymous", "part"]
        + passageColumns)
    for utterance in index.account.utterances {
      for (v, version) in utterance.versions.enumerated() {
        let speaker = index.actorName(version.speaker) ?? index.actorName(utterance.speaker) ?? ""
        let fields = [
          utterance.id.value, utterance.sameness.rawValue, speaker, "\(v + 1)", yesNo(v == utterance.fullest), version.kind.rawValue,
          version.changes.map(\.kind.rawValue).joined(separator: " "), version.cue.map(index.words) ?? "", version.cueClass.rawValue,
          yesNo(version.anonymous),
        ]
        for (p, part) in version.parts.enumerated() { table.rows.append(fields + ["\(p + 1)"] + passageFields(part, index)) }
      }
    }
    return table
  }

  /// One row for each part of each version, by speaker.
  package static func quotes(_ listing: SpeakerListing) -> PlainTable {
    let index = listing.index
    let wording = index.wording
    var table = PlainTable(
      columns: [
        "speaker", "speaker_kind", "actor", "utterance", "sameness", "version", "fullest", "kind", "changes", "cue", "cue_class",
        "addressee", "via", "source", "because", "part",
      ] + passageColumns)
    for speaker in listing.speakers {
      for utterance in speaker.utterances {
        for (v, version) in utterance.versions.enumerated() {
          let fields = [
            speaker.kind == .unknown ? "" : speaker.name, speaker.kind.rawValue, speaker.actor?.value ?? "", utterance.id.value,
            utterance.sameness.rawValue, "\(v + 1)", yesNo(v == utterance.fullest), version.kind.rawValue,
            version.changes.map(\.kind.rawValue).joined(separator: " "), version.cue.map(index.words) ?? "", version.cueClass.rawValue,
            index.actorName(version.addressee) ?? "", version.via.compactMap(index.actorName).joined(separator: "; "),
            version.source.map(index.words) ?? "", wording.words(version.because),
          ]
          for (p, part) in version.parts.enumerated() { table.rows.append(fields + ["\(p + 1)"] + passageFields(part, index)) }
        }
      }
    }
    return table
  }

  /// One row for each mention of each figure.
  package static func figures(_ index: AccountLookup) -> PlainTable {
    var table = PlainTable(
      columns: ["figure", "low", "high", "unit", "counted", "hedge", "as_of", "said_by", "conversion_of"] + passageColumns)
    for figure in index.account.figures {
      let fields = [
        figure.id.value, figure.value.low.map(number) ?? "", figure.value.high.map(number) ?? "", figure.unit, figure.counted,
        figure.hedge.rawValue, figure.asOf?.value ?? "", index.actorName(figure.saidBy) ?? "", figure.conversionOf?.value ?? "",
      ]
      table.rows += passageRows(figure.mentions, index).map { fields + $0 }
    }
    return table
  }

  /// One row for each passage that shows a relation. A pair that is not here is "no evidence either way".
  package static func pairs(_ index: AccountLookup) -> PlainTable {
    var table = PlainTable(columns: ["a", "b", "relation", "because"] + passageColumns)
    let wording = index.wording
    for pair in index.account.pairs {
      let fields = [index.path(pair.a), index.path(pair.b), pair.relation.rawValue, wording.words(pair.because)]
      table.rows += passageRows(pair.evidence, index).map { fields + $0 }
    }
    return table
  }

  /// One row for each witness of each passage that two reports or more carry.
  package static func passages(_ index: AccountLookup) -> PlainTable {
    var table = PlainTable(columns: ["passage", "kind", "overlap", "direction", "witness", "is_source"] + passageColumns)
    for passage in index.account.passages {
      for (n, witness) in passage.witnesses.enumerated() {
        table.rows.append(
          [
            passage.id.value, passage.kind.rawValue, number(passage.overlap), passage.direction.rawValue, "\(n + 1)",
            yesNo(passage.from == n),
          ] + passageFields(witness, index))
      }
    }
    return table
  }

  /// One row for each passage of each side.
  package static func differences(_ index: AccountLookup) -> PlainTable {
    var table = PlainTable(columns: ["difference", "kind", "verdict", "weight", "explanation", "side", "value"] + passageColumns)
    for difference in index.account.differences {
      for (n, side) in difference.sides.enumerated() {
        let fields = [
          difference.id.value, difference.kind.rawValue, difference.verdict.rawValue, number(difference.weight), difference.explanation,
          "\(n + 1)", side.value,
        ]
        table.rows += passageRows(side.evidence, index).map { fields + $0 }
      }
    }
    return table
  }
}
