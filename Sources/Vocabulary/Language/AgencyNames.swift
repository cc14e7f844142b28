import TextAlgorithms

/// News agencies as texts name them.
package final class AgencyNames: Sendable {
  /// Usual short name, then the folded forms it has in texts.
  private let forms: [(name: String, forms: [String])]
  /// By the key of the first word, the longest first.
  package let byFirst: [UInt64: [(name: String, keys: [UInt64])]]

  package init(_ forms: [(name: String, forms: [String])]) {
    self.forms = forms
    var out: [UInt64: [(name: String, keys: [UInt64])]] = [:]
    for entry in forms {
      for form in entry.forms {
        let keys = form.split(separator: " ").map { Folding.key(String($0)) }
        guard let first = keys.first else { continue }
        out[first, default: []].append((entry.name, keys))
      }
    }
    for key in out.keys { out[key]?.sort { $0.keys.count != $1.keys.count ? $0.keys.count > $1.keys.count : $0.name < $1.name } }
    byFirst = out
  }

  /// The usual short name of an agency that is written in any of its forms; the name itself where it is not known.
  package func usual(_ name: String) -> String {
    let words = Folding.folded(name).split(whereSeparator: { $0 == " " || $0 == "-" }).joined(separator: " ")
    return forms.first { Folding.folded($0.name) == words || $0.forms.contains(words) }?.name ?? name
  }
}
