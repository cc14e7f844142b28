import Annotating
import English
import TextAlgorithms
import Vocabulary

/// The sentences to learn from, with the rows of their words, and what follows from all of them: the table's rows, vectors, features.
struct TrainingCorpus {
  private(set) var sentences: [TrainingSentence] = []
  let features: WordFeatures
  let featureNames: [String]
  /// Dimensions of the vectors, for each row that has one, and where they begin; -1 for a row that has none.
  private(set) var fixed: [Float] = []
  private(set) var fixedStarts: [Int32] = []
  /// For each row the share of times that training leaves it out.
  private(set) var absence: [Float] = []
  private let featureIndex: [String: Int16]

  /// How often a form, another feature of words, or a set of morphological features must be seen to have a row or class of its own.
  struct Least {
    var form = 2
    var affix = 3
    var features = 5
  }

  /// A sentence that several files have, with a tree here and names there, is one with both.
  init(trees: [TrainingSentence], names: [TrainingSentence], vectors: WordVectors, least: Least = Least()) {
    let sentences = Self.merged(trees, names)
    let lists = WordLists(.english)
    var forms: [UInt64: Int] = [:]
    var spelt: [UInt64: [UInt8]] = [:]
    var affixes: [UInt64: Int] = [:]
    var featureCounts: [String: Int] = [:]
    for sentence in sentences {
      for form in sentence.forms {
        let folded = Folding.folded(form, 0..<form.count)
        let key = Folding.key(form, 0..<form.count)
        forms[key, default: 0] += 1
        spelt[key] = folded
        WordFeatures.keys(word: form[...], folded: folded, key: key, lists: lists) { _, key in affixes[key, default: 0] += 1 }
      }
      for name in sentence.tree?.featureNames ?? [] { featureCounts[name, default: 0] += 1 }
    }
    featureNames = [""] + featureCounts.filter { $0.key != "" && $0.value >= least.features }.keys.sorted()
    featureIndex = Dictionary(uniqueKeysWithValues: featureNames.enumerated().map { ($1, Int16($0)) })
    let pieces = FormTable(keys: vectors.keys)
    let own = forms.filter { $0.value >= least.form && pieces.row($0.key) == nil }
    let kept = affixes.filter { $0.value >= least.affix }
    let unknown = (WordFeatures.kinds).map { WordFeatures.unknownKey($0) }
    features = WordFeatures(table: FormTable(keys: Set(vectors.keys + own.keys + kept.keys + unknown).sorted()), lists: lists)
    for (key, count) in forms where features.table.row(key) == nil {
      for piece in WordPieces.rows(of: spelt[key]!, row: features.table.row) { forms[features.table.keys[Int(piece)], default: 0] += count }
    }
    for key in features.table.keys {
      let vector = pieces.row(key).map { vectors.values(ofRow: Int($0)) } ?? own[key].map { _ in vectors.vector(of: spelt[key]!) }
      fixedStarts.append(vector == nil ? -1 : Int32(fixed.count))
      fixed += vector ?? []
      absence.append(vector == nil ? 0 : 0.5 / (0.5 + Float(forms[key] ?? 0)))
    }
    let power = fixed.reduce(0) { $0 + $1 * $1 } / Float(max(fixed.count, 1))
    let scale = 1 / max(power.squareRoot(), 1e-9)
    fixed = fixed.map { $0 * scale }
    var replacer = NameReplacer(sentences)
    self.sentences = prepared(sentences).map { sentence in
      var sentence = sentence
      if sentence.names == nil, let tree = sentence.tree { sentence.names = Self.surelyNoNames(tree) }
      sentence.variants = replacer.variants(of: sentence, count: 3).map { forms in
        let made = prepared([TrainingSentence(forms: forms)])[0]
        return (made.rows, made.starts)
      }
      return sentence
    }
  }

  /// In a sentence whose names nobody marked, a word is none where neither it nor a neighbour is tagged as one.
  private static func surelyNoNames(_ tree: TrainingSentence.Tree) -> [UInt8] {
    let isName = tree.tags.map { $0 == UniversalTag.propn.rawValue || $0 == UniversalTag.x.rawValue }
    return isName.indices.map { i in
      isName[i] || (i > 0 && isName[i - 1]) || (i + 1 < isName.count && isName[i + 1]) ? TrainingSentence.unknownName : 0
    }
  }

  private static func merged(_ trees: [TrainingSentence], _ names: [TrainingSentence]) -> [TrainingSentence] {
    var out = trees
    var places: [[[UInt8]]: [Int]] = [:]
    for (place, sentence) in out.enumerated() { places[sentence.forms, default: []].append(place) }
    for sentence in names {
      guard let same = places[sentence.forms] else {
        out.append(sentence)
        continue
      }
      for place in same { out[place].names = sentence.names }
    }
    return out
  }

  /// Sentences with the rows of their words and the indices of their features.
  func prepared(_ sentences: [TrainingSentence]) -> [TrainingSentence] {
    sentences.map { sentence in
      var out = sentence
      out.starts = [0]
      for form in sentence.forms {
        let folded = Folding.folded(form, 0..<form.count)
        features.rows(word: form[...], folded: folded, key: Folding.key(form, 0..<form.count), into: &out.rows)
        out.starts.append(Int32(out.rows.count))
      }
      if let tree = sentence.tree { out.tree!.features = tree.featureNames.map { featureIndex[$0] ?? -1 } }
      return out
    }
  }
}
