import Annotating
import English
import TextAlgorithms
import Testing
import Vocabulary

@testable import train

struct SyntaxTrainerTests {
  private static let trees = """
    1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
    2\tpilot\tpilot\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_
    3\tslept\tsleep\tVERB\tVBD\tTense=Past\t0\troot\t_\t_

    1\tMara\tMara\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_
    2\tsold\tsell\tVERB\tVBD\tTense=Past\t0\troot\t_\t_
    3\ttwo\ttwo\tNUM\tCD\t_\t4\tnummod\t_\t_
    4\told\told\tADJ\tJJ\t_\t5\tamod\t_\t_
    5\tmills\tmill\tNOUN\tNNS\tNumber=Plur\t2\tobj\t_\t_

    1\tWalk\twalk\tVERB\tVB\t_\t0\troot\t_\t_
    """
  private static let names = "Mara\tB-PER\nsold\tO\ntwo\tO\nold\tO\nmills\tO\n\nthe\tO\nTervyn\tB-LOC\nTimes\tI-LOC\n"

  private static func corpus() throws -> TrainingCorpus {
    let vectors = try WordVectors(
      WordVectors.encode(
        ["the", "pilot", "mill", "##s", "sold"].enumerated().map { index, piece in
          .init(piece: piece, rarity: 9, values: (0..<8).map { $0 == index ? 1 : 0.125 })
        }, dimensions: 8))
    return TrainingCorpus(
      trees: try TrainingReader.sentences(Array(trees.utf8)), names: try TrainingReader.sentences(Array(names.utf8)), vectors: vectors,
      least: .init(form: 1, affix: 1, features: 1))
  }

  private static func shape(_ corpus: TrainingCorpus) -> SyntaxShape {
    var shape = SyntaxShape()
    (shape.width, shape.hidden, shape.layers) = (16, 8, 2)
    (shape.tagHidden, shape.arcHidden, shape.relationHidden, shape.nameHidden) = (16, 8, 8, 8)
    shape.rows = corpus.features.table.keys.count
    shape.features = corpus.featureNames
    return shape
  }

  private static func trainer(_ corpus: TrainingCorpus, epochs: Int) -> SyntaxTrainer {
    let embeddings = Embeddings(
      width: 16, fixedWidth: 8, fixed: corpus.fixed, fixedStarts: corpus.fixedStarts, absence: corpus.absence, seed: 3)
    var options = SyntaxTrainer.Options()
    options.epochs = epochs
    options.batch = 4
    options.replacing = 0
    options.keeping = 0.9
    options.dropout = .init(input: 0, between: 0, hidden: 0)
    return SyntaxTrainer(shape: shape(corpus), embeddings: embeddings, options: options)
  }

  @Test func sentencesWithTreesAndNamesAreJoined() throws {
    let sentences = try Self.corpus().sentences
    #expect(sentences.count == 4)
    #expect(sentences[1].names?.map { NameTag(rawValue: $0)!.name } == ["B-PER", "O", "O", "O", "O"])
    // Nobody marked names in the first; nothing in it could be one.
    #expect(sentences[0].names == [0, 0, 0])
    #expect(sentences[3].tree == nil)
  }

  @Test func aFewSentencesAreLearntByHeart() throws {
    let corpus = try Self.corpus()
    let trainer = Self.trainer(corpus, epochs: 150)
    var losses: [Float] = []
    trainer.train(corpus.sentences) { losses.append($1) }
    #expect(losses.last! < losses[0] / 20)
    let score = Score(corpus.sentences, trainer.answer(corpus.sentences))
    #expect(score.line == "UPOS 100.00 XPOS 100.00 feats 100.00 UAS 100.00 LAS 100.00  names P 100.00 R 100.00 F1 100.00")

    // What is written says the same.
    let analyser = SyntaxAnalyser(try SyntaxModel(FixedBytes(trainer.model(keys: corpus.features.table.keys))), language: .english)
    let text = Array("Mara sold two old mills".utf8)
    let found = analyser.analyse(bytes: text, words: [0..<4, 5..<9, 10..<13, 14..<17, 18..<23], sentences: [0..<5])
    #expect(found.map(\.head) == [1, nil, 3, 4, 1])
    #expect(found.map(\.relation.name) == ["nsubj", "root", "nummod", "amod", "obj"])
    #expect(found.map(\.name.name) == ["B-PER", "O", "O", "O", "O"])
    #expect(found[4].features == "Number=Plur")
  }

  @Test func aRunGivesTheSameBytesAgain() throws {
    let corpus = try Self.corpus()
    let made = (0..<2).map { _ in
      let trainer = Self.trainer(corpus, epochs: 3)
      trainer.train(corpus.sentences) { _, _ in }
      return trainer.model(keys: corpus.features.table.keys)
    }
    #expect(made[0] == made[1])
  }

  /// The gradient of some dense numbers against small steps of it.
  @Test func gradientsOfTheWholeAreThoseOfSmallSteps() throws {
    let corpus = try Self.corpus()
    let shape = Self.shape(corpus)
    let sentence = corpus.sentences[1]
    let count = shape.layout.count
    let pass = NetworkPass(shape: shape, seed: 1, parameters: count)
    pass.dropout = .init(input: 0, between: 0, hidden: 0)
    var random = SplitMix64(4)
    var dense = (0..<count).map { _ in (random.unit() - 0.5) * 0.8 }
    let input = (0..<sentence.count * shape.width).map { _ in random.unit() - 0.5 }
    func loss() -> Float {
      pass.gradient.update(repeating: 0, count: count)
      pass.x.update(from: input, count: input.count)
      return pass.run(dense, sentence, training: true).loss
    }
    _ = loss()
    let gradient = Array(UnsafeBufferPointer(start: pass.gradient, count: count))
    for i in stride(from: 0, to: count, by: 41) {
      let kept = dense[i]
      dense[i] = kept + 0.004
      let up = loss()
      dense[i] = kept - 0.004
      let down = loss()
      dense[i] = kept
      let slope = (up - down) / 0.008
      // A rectified unit that turns on or off within the step is neither.
      #expect(abs(slope - gradient[i]) < 0.02 + 0.05 * abs(slope), "number \(i)")
    }
  }
}
