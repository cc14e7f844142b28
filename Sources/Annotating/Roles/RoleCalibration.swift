/// Sizes and thresholds of the role model.
///
/// *Tried* on the development part of the treebank, on the network's own trees.
struct RoleCalibration: Sendable {
  static let standard = RoleCalibration()

  /// Steps of the weights by which *no argument* is held back. 0, 20 and 40 tried: argument F1 .675, .678, .678.
  var ease: Int32 = 20
  /// Heads above a predicate whose dependents may be its arguments. Set by eye: 98 of 100 marked arguments are within it.
  var levels = 3
  /// Rows of the table of role weights, a power of two: features share rows by their hash. Not tried: bounds the file.
  var rows = 1 << 16
  /// Weights of senses, a power of two. Not tried: bounds the file.
  var senses = 1 << 19
}
