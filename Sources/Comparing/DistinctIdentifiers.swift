import TextAlgorithms
import Vocabulary

extension Array {
  /// The same things with identifiers of which no two are the same: of several with one content all but the first get another.
  ///
  /// Two versions may begin with one span, told by two speakers, and then stand in two utterances that nothing else tells apart.
  func distinguished(by id: WritableKeyPath<Element, Identifier>) -> [Element] {
    var seen: [Identifier: Int] = [:]
    return map { element in
      var element = element
      let known = element[keyPath: id]
      let ordinal = seen[known, default: 0]
      seen[known] = ordinal + 1
      if ordinal > 0 { element[keyPath: id] = Identifier(StableHash.hexadecimal(of: [known.value, String(ordinal)])) }
      return element
    }
  }
}
