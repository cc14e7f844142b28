/// What the program says of itself.
package enum Program {
  package static let version = "0.1.0"
  /// What accounts say that they were made by.
  package static let name = "synoptic \(version)"
}
