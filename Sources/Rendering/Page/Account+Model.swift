import Vocabulary

/// A sentence of the account cut into what is ours and what is a report's.
struct ToldLine: Sendable, Equatable {
  enum Piece: Sendable, Equatable {
    case ours(String)
    case theirs(String, Span)
    case name(String, Span)
  }

  var pieces: [Piece]
  var citations: [Citation]
  /// Why the reader should be careful; empty where independent origins tell it.
  var standing: String
  var isDisputed: Bool

  /// One link from a sentence to a passage.
  struct Citation: Sendable, Equatable {
    var span: Span
    /// "3", or "3b" for the second passage of report 3.
    var key: String
  }

  init(_ line: Line, _ index: PageIndex) {
    pieces = Self.pieces(line.parts, text: line.text, index)
    citations = Self.citations(line.evidence.spans, index)
    standing = line.standing == .corroborated ? "" : PageWords.standing(line.standing)
    isDisputed = line.standing == .disputed
  }

  /// A quotation stands between marks where the sentence prints it so and no mark comes with the words or with our own.
  static func pieces(_ parts: [LinePart], text: String?, _ index: PageIndex) -> [Piece] {
    var out: [Piece] = []
    for part in parts {
      switch part {
      case .literal(let ours): out.append(.ours(ours))
      case .quote(let span): out.append(.theirs(index.words(span), span))
      case .actor(let id, let span): out.append(.name(index.actorName(id) ?? index.words(span), span))
      }
    }
    guard let text else { return out }
    let plain = out.map { piece in
      switch piece {
      case .ours(let words), .theirs(let words, _), .name(let words, _): words
      }
    }.joined()
    if plain != text {
      for i in out.indices {
        if case .theirs(let words, let span) = out[i], text.contains("“\(words)”") || text.contains("\"\(words)\"") {
          out[i] = .theirs("“\(words)”", span)
        }
      }
    }
    return out.isEmpty ? [.ours(text)] : out
  }

  /// By report, then place; a letter tells passages of one report apart.
  static func citations(_ spans: [Span], _ index: PageIndex) -> [Citation] {
    let known = Set(spans).filter { index.number($0.report) != nil }.sorted { a, b in
      let (x, y) = (index.number(a.report) ?? 0, index.number(b.report) ?? 0)
      return x != y ? x < y : a < b
    }
    var counts: [Identifier: Int] = [:]
    for span in known { counts[span.report, default: 0] += 1 }
    var used: [Identifier: Int] = [:]
    return known.map { span in
      let n = (index.number(span.report) ?? 0) + 1
      let k = used[span.report, default: 0]
      used[span.report] = k + 1
      let letter = counts[span.report, default: 1] == 1 ? "" : k < 26 ? String("abcdefghijklmnopqrstuvwxyz".dropFirst(k).prefix(1)) : ".\(k + 1)"
      return Citation(span: span, key: "\(n)\(letter)")
    }
  }
}

/// A speaker with all that reports have from that speaker.
struct Speaker: Sendable, Equatable {
  var actor: Identifier?
  var name: String
  /// Indices into the account's utterances, in its order.
  var utterances: [Int]

  /// Most utterances first, then the account's order; unnamed speakers last.
  static func all(_ index: PageIndex) -> [Speaker] {
    var speakers: [Speaker] = []
    var places: [String: Int] = [:]
    for (i, utterance) in index.account.utterances.enumerated() {
      let name = index.actorName(utterance.speaker)
      let key = name == nil ? "" : utterance.speaker?.value ?? ""
      if let place = places[key] {
        speakers[place].utterances.append(i)
      } else {
        places[key] = speakers.count
        speakers.append(Speaker(actor: name == nil ? nil : utterance.speaker, name: name ?? "Unnamed speakers", utterances: [i]))
      }
    }
    return speakers.enumerated().sorted { a, b in
      if (a.element.actor == nil) != (b.element.actor == nil) { return b.element.actor == nil }
      return a.element.utterances.count != b.element.utterances.count
        ? a.element.utterances.count > b.element.utterances.count : a.offset < b.offset
    }.map(\.element)
  }
}
