import TextAlgorithms
import Vocabulary

extension Decision {
  /// What keeps a decision from ever acting; nil where nothing does.
  var fault: String? {
    for (key, text) in [("by", by), ("reason", reason)] where text.allSatisfy(\.isWhitespace) {
      return ".\(key) is empty"
    }
    if let date, !Moment.isDay(date) { return ".date is \"\(date)\", no day of the form YYYY-MM-DD" }
    let least =
      switch kind {
      case .agencyCopy, .leaveOut: 1
      case .sameActor, .differentActors, .dependent, .independent: 2
      }
    guard Set(anchors).count >= least else { return ".anchors has fewer than \(least) that differ" }
    if kind == .agencyCopy {
      guard let agency, !agency.allSatisfy(\.isWhitespace) else { return " has no \"agency\", whose copy it is" }
    } else if agency != nil {
      return ".agency belongs to \(Decision.Kind.agencyCopy.rawValue) alone"
    }
    for (index, anchor) in anchors.enumerated() {
      let place = ".anchors[\(index)]"
      guard anchor.payload.utf8.count == 64, anchor.payload.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }) else {
        return "\(place).payload is no SHA-256 of 64 hexadecimal digits"
      }
      guard (anchor.start == nil) == (anchor.end == nil) else { return "\(place) has one of start and end without the other" }
      let isWhole = anchor.start == nil || anchor.start == 0 && anchor.end == 0
      if isWhole {
        switch kind {
        case .sameActor, .differentActors: return "\(place) names no mention: it has no start and end"
        case .leaveOut: return "\(place) names no block: it has no start and end"
        case .agencyCopy, .dependent, .independent: break
        }
      } else if anchor.range == nil || (anchor.start ?? 0) < 0 {
        return "\(place) is no range of bytes: start is not below end"
      }
    }
    return nil
  }
}
