import TextAlgorithms

/// The JSON Schema of the contract, with which everything that a stage reads is checked before it is decoded.
///
/// Identifiers, spans and what is counted stand under definitions of their own, so that who checks more than the form is told of each.
package enum AccountForm: String, Sendable {
  /// An account, or without account, timeline and checks a dossier.
  case account
  /// A line of `synoptic annotate`.
  case annotations
  /// A line of `synoptic read`.
  case readLine

  /// Problems after which a check ends.
  package static let most = 1000

  /// Made once, when it is first needed.
  package static let schema: JSONSchema = {
    do {
      return try JSONSchema(try JSONValue(PackageResources.account_schema_json))
    } catch {
      preconditionFailure("the schema that the program carries is damaged: \(error)")
    }
  }()

  /// What of a value does not fit, each with its place; empty where it fits.
  ///
  /// - Parameter visitor: see `JSONSchema.Visitor`.
  package func problems(in value: JSONValue, visiting visitor: JSONSchema.Visitor? = nil) -> [String] {
    Self.schema.problems(in: value, as: self == .account ? nil : rawValue, most: Self.most, visiting: visitor)
  }
}
