import Vocabulary

extension Version.CueClass {
  /// `vowed to …`, `refused to …`, `asked to …`
  var takesInfinitive: Bool {
    switch self {
    case .pledge, .request, .refuse, .expect, .ask, .believe, .other: true
    case .say, .know, .accuse: false
    }
  }

  /// Whether an infinitive after an adjective of this class is what its subject wants rather than feels: `eager to`, not `sorry to`.
  var takesInfinitiveAfterAdjective: Bool {
    switch self {
    case .pledge, .refuse, .request: true
    default: false
    }
  }

  /// `asked whether`, `explained why`; not `accused who`.
  var takesQuestion: Bool {
    switch self {
    case .say, .ask, .know, .believe, .expect, .other: true
    case .request, .pledge, .refuse, .accuse: false
    }
  }
}
