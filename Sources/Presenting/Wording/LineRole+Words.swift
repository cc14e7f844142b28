import Vocabulary

extension Line.Role {
  /// The title above lines of the role.
  package var title: String {
    switch self {
    case .lead: "What happened"
    case .told: "What else several reports tell"
    case .said: "Who says what"
    case .single: "What one report alone has"
    }
  }
}
