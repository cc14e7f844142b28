import Vocabulary

/// A sentence of the account cut into what is ours and what is a report's.
package struct AccountLine: Sendable, Equatable {
  package enum Piece: Sendable, Equatable {
    case ours(String)
    case theirs(String, Span)
    case name(String, Span)

    package var words: String {
      switch self {
      case .ours(let words), .theirs(let words, _), .name(let words, _): words
      }
    }
  }

  package var pieces: [Piece]
  package var citations: [Citation]
  /// What it rests on, in two words; empty where several outlets print it and their independence is not shown.
  package var standing: String
  /// Reports that tell only a part of it, in words; empty where there are none.
  package var partly: String
  package var isDisputed: Bool

  /// One link from a sentence to a passage.
  package struct Citation: Sendable, Equatable {
    package var span: Span
    /// "3", or "3b" for the second passage of report 3.
    package var key: String
  }

  /// What stands behind the citations.
  package var note: String { [standing, partly].filter { !$0.isEmpty }.joined(separator: "; ") }

  package init(_ line: Line, _ index: AccountLookup) {
    pieces = Self.pieces(line.parts, index)
    citations = Self.citations(line.evidence.spans, index)
    standing = KindWords.standing(line.standing)
    partly = line.partly.isEmpty ? "" : "partly " + line.partly.map(index.label).joined(separator: ", ")
    isDisputed = line.standing == .disputed
  }

  /// The parts of a sentence with their words; quotation marks of ours are among the literals.
  package static func pieces(_ parts: [LinePart], _ index: AccountLookup) -> [Piece] {
    parts.map { part in
      switch part {
      case .literal(let ours): .ours(ours)
      case .quote(let span): .theirs(index.words(span), span)
      case .capitalised(let span): .theirs(part.words(passage: index.words, name: { _ in nil }) ?? "", span)
      case .actor(let id, let span): .name(index.actorName(id) ?? index.words(span), span)
      case .standIn(let id, _, let span): .name("[\(index.actorName(id) ?? index.words(span))]", span)
      }
    }
  }

  /// By report, then place; a letter tells passages of one report apart.
  package static func citations(_ spans: [Span], _ index: AccountLookup) -> [Citation] {
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
      let letter =
        counts[span.report, default: 1] == 1 ? "" : k < 26 ? String("abcdefghijklmnopqrstuvwxyz".dropFirst(k).prefix(1)) : ".\(k + 1)"
      return Citation(span: span, key: "\(n)\(letter)")
    }
  }
}
