extension Report {
  package enum CodingKeys: String, CodingKey {
    case blocks, body, bylines, credits, firstSeen, id, language, modified, outlet, payload, published, shares, source, title
  }

  /// Gives every member to a writer, in the order of the keys.
  package func write(to writer: inout some MemberWriter) throws {
    try writer.list(CodingKeys.blocks, blocks)
    try writer.member(CodingKeys.body, body)
    try writer.list(CodingKeys.bylines, bylines)
    try writer.list(CodingKeys.credits, credits)
    if let firstSeen { try writer.member(CodingKeys.firstSeen, firstSeen) }
    try writer.member(CodingKeys.id, id)
    try writer.member(CodingKeys.language, language)
    if let modified { try writer.member(CodingKeys.modified, modified) }
    try writer.member(CodingKeys.outlet, outlet)
    try writer.member(CodingKeys.payload, payload)
    if let published { try writer.member(CodingKeys.published, published) }
    try writer.member(CodingKeys.shares, shares)
    try writer.member(CodingKeys.source, source)
    if let title { try writer.member(CodingKeys.title, title) }
  }

  package func encode(to encoder: any Encoder) throws {
    var writer = ContainerWriter(encoder, CodingKeys.self)
    try write(to: &writer)
  }
}
