extension Account: Codable {
  /// The members of the JSON object.
  package enum Key: String, CodingKey, CaseIterable {
    case account, actors, acts, checks, claims, coverage, differences, event, events, figures, findings, format, lineages, made, moments
    case pairs, passages, reports, timeline, tracks, transcript, utterances, version
  }

  /// Gives every member to a writer, in the order of the keys.
  package func write(to writer: inout some MemberWriter) throws {
    if let account { try writer.list(Key.account, account) }
    try writer.list(Key.actors, actors)
    try writer.list(Key.acts, acts)
    if let checks { try writer.list(Key.checks, checks) }
    try writer.list(Key.claims, claims)
    try writer.list(Key.coverage, coverage)
    try writer.list(Key.differences, differences)
    try writer.member(Key.event, event)
    if !events.isEmpty { try writer.list(Key.events, events) }
    try writer.list(Key.figures, figures)
    try writer.list(Key.findings, findings)
    try writer.member(Key.format, Account.format)
    try writer.list(Key.lineages, lineages)
    try writer.member(Key.made, made)
    try writer.list(Key.moments, moments)
    try writer.list(Key.pairs, pairs)
    try writer.list(Key.passages, passages)
    try writer.list(Key.reports, reports)
    if let timeline { try writer.list(Key.timeline, timeline) }
    if !tracks.isEmpty { try writer.list(Key.tracks, tracks) }
    if let transcript { try writer.member(Key.transcript, transcript) }
    try writer.list(Key.utterances, utterances)
    try writer.member(Key.version, Account.version)
  }

  package func encode(to encoder: any Encoder) throws {
    var writer = ContainerWriter(encoder, Key.self)
    try write(to: &writer)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ key: Key) throws -> Value { try container.decode(Value.self, forKey: key) }
    made = try value(.made)
    coverage = try value(.coverage)
    dossier = Dossier(event: try value(.event), reports: try value(.reports), payloads: [:])
    dossier.lineages = try value(.lineages)
    dossier.pairs = try value(.pairs)
    dossier.passages = try value(.passages)
    dossier.actors = try value(.actors)
    dossier.utterances = try value(.utterances)
    dossier.figures = try value(.figures)
    dossier.moments = try value(.moments)
    dossier.claims = try value(.claims)
    dossier.acts = try value(.acts)
    dossier.differences = try value(.differences)
    dossier.tracks = try container.decodeIfPresent([Track].self, forKey: .tracks) ?? []
    dossier.events = try container.decodeIfPresent([EventGroup].self, forKey: .events) ?? []
    dossier.findings = try value(.findings)
    dossier.transcript = try container.decodeIfPresent(Report.self, forKey: .transcript)
    let format: String = try value(.format)
    let version: Int = try value(.version)
    guard format == Account.format, version == Account.version else {
      throw DecodingError.dataCorruptedError(forKey: .format, in: container, debugDescription: "no account of version \(Account.version)")
    }
    narrative =
      container.contains(.account)
      ? Narrative(account: try value(.account), timeline: try value(.timeline), checks: try value(.checks)) : nil
  }
}
