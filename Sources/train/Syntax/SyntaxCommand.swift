import Annotating
import ArgumentParser
import English
import Foundation
import TextAlgorithms
import Vocabulary

/// `train syntax`: the network of tags, trees and names.
struct SyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax", abstract: "Trains tagger, parser and names from CoNLL-U and BIO files.")

  @Option(name: .customLong("trees"), parsing: .upToNextOption, help: "CoNLL-U files to learn from.") var trees: [String]
  @Option(name: .customLong("names"), parsing: .upToNextOption, help: "BIO files to learn from.") var names: [String] = []
  @Option(parsing: .upToNextOption, help: "CoNLL-U and BIO files to measure on.") var measure: [String] = []
  @Option(help: "The word vectors, as train vectors makes them.") var vectors: String
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Option var epochs = 12
  @Option var rate: Float = 0.006
  @Option var batch = 1200
  @Option var hidden = 80
  @Option var layers = 2
  @Option var width = 128
  @Option var tagHidden = 64
  @Option var arcHidden = 80
  @Option var relationHidden = 64
  @Option var seed: UInt64 = 1
  @Option var dropInput: Float = 0.2
  @Option var dropBetween: Float = 0.33
  @Option var dropHidden: Float = 0.25
  @Option var replacing: Float = 0.4
  @Option var every = 2
  @Option var leastForm = 2
  @Option var leastAffix = 3
  @Option var nameWeight: Float = 2

  func run() throws {
    let started = Date()
    let table = try WordVectors(Array(Data(contentsOf: URL(fileURLWithPath: vectors))))
    let corpus = TrainingCorpus(
      trees: try trees.flatMap(Self.sentences), names: try names.flatMap(Self.sentences), vectors: table,
      least: .init(form: leastForm, affix: leastAffix))
    var shape = SyntaxShape()
    shape.width = width
    shape.hidden = hidden
    shape.layers = layers
    shape.tagHidden = tagHidden
    shape.arcHidden = arcHidden
    shape.relationHidden = relationHidden
    shape.rows = corpus.features.table.keys.count
    shape.features = corpus.featureNames
    let dev = try measure.map { path in
      (
        path,
        corpus.prepared(try Self.sentences(path))
      )
    }
    print(
      "\(corpus.sentences.count) sentences, \(corpus.sentences.reduce(0) { $0 + $1.count }) words, \(shape.rows) rows, \(shape.features.count) features, \(shape.cost) multiply-adds a word"
    )
    let embeddings = Embeddings(
      width: width, fixedWidth: table.dimensions, fixed: corpus.fixed, fixedStarts: corpus.fixedStarts, absence: corpus.absence,
      seed: seed &+ 77)
    var options = SyntaxTrainer.Options()
    options.epochs = epochs
    options.rate = rate
    options.batch = batch
    options.seed = seed
    options.dropout = .init(input: dropInput, between: dropBetween, hidden: dropHidden)
    options.replacing = replacing
    options.weights.names = nameWeight
    let trainer = SyntaxTrainer(shape: shape, embeddings: embeddings, options: options)
    trainer.train(corpus.sentences) { epoch, loss in
      print("epoch \(epoch): loss \(loss), \(Int(Date().timeIntervalSince(started))) s")
      if epoch % every == 0 || epoch == epochs {
        for (path, sentences) in dev {
          print("  \((path as NSString).lastPathComponent): \(Score(sentences, trainer.answer(sentences)).line)")
        }
      }
      fflush(nil)
    }
    if let output {
      let bytes = trainer.model(keys: corpus.features.table.keys)
      try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
      let analyser = SyntaxAnalyser(try SyntaxModel(FixedBytes(bytes)), language: .english)
      for (path, sentences) in dev {
        let start = Date()
        let score = Score(sentences, Self.answers(analyser, sentences, shape))
        let seconds = Date().timeIntervalSince(start)
        print(
          "  \((path as NSString).lastPathComponent), as written: \(score.line), \(Int(Double(sentences.reduce(0) { $0 + $1.count }) / seconds)) words/s"
        )
      }
      print("\(output): \(bytes.count) bytes")
    }
  }

  private static func sentences(_ path: String) throws -> [TrainingSentence] {
    do {
      return try TrainingReader.sentences(Array(Data(contentsOf: URL(fileURLWithPath: path))))
    } catch let fault as Treebank.Fault {
      throw ValidationError("cannot read \"\(path)\": \(fault); mend that line")
    }
  }

  /// What the written model says of sentences, their words parted by spaces.
  private static func answers(_ analyser: SyntaxAnalyser, _ sentences: [TrainingSentence], _ shape: SyntaxShape) -> [NetworkPass.Answer] {
    var bytes: [UInt8] = []
    var words: [Range<Int>] = []
    var ranges: [Range<Int>] = []
    for sentence in sentences {
      let first = words.count
      for form in sentence.forms {
        words.append(bytes.count..<bytes.count + form.count)
        bytes += form + [0x20]
      }
      ranges.append(first..<words.count)
    }
    let found = analyser.analyse(bytes: bytes, words: words, sentences: ranges)
    return ranges.map { range in
      var answer = NetworkPass.Answer()
      for word in found[range] {
        answer.tags.append(word.tag.rawValue)
        answer.pennTags.append(word.pennTag.rawValue)
        answer.features.append(Int16(shape.features.firstIndex(of: word.features) ?? -1))
        answer.heads.append(word.head.map { Int16($0 - range.lowerBound + 1) } ?? 0)
        answer.relations.append(word.relation.rawValue)
        answer.names.append(word.name.rawValue)
      }
      return answer
    }
  }
}
