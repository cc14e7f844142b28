import Annotating
import Foundation
import Sourcing
import TextAlgorithms
import Vocabulary

extension Pipeline {
  /// Words, tags, trees and names of whole reports, boilerplate too; in the order given. Refuses where the weights cannot be opened.
  ///
  /// - Parameter withRoles: the predicates of each sentence too.
  package func syntax(_ reports: [ReadReport], withRoles: Bool = false) async throws(Trouble) -> [AnalysedText] {
    let analyser = TextAnalyser(
      analyser: SyntaxAnalyser(try weights.syntax(), language: language), roles: withRoles ? RoleFinder(try weights.roles()) : nil)
    let out = await map(reports, as: .analysing) { analyser.analyse($0) }
    progress(.ended(.analysed(reports: out.count)))
    return out
  }

  /// The same for the words and sentences of a file of CoNLL-U or BIO; `-` is standard input.
  package func syntax(tokensOf path: String) throws(Trouble) -> AnalysedText {
    let bytes = try FileReader.bytes(of: path, limit: 1 << 30)
    let bank: Treebank
    do throws(Treebank.Fault) {
      bank = try Treebank(bytes)
    } catch {
      throw Trouble(
        cannot: "use", path, because: error.description, wayOut: "give sentences in CoNLL-U, or words with tags such as B-PER in columns")
    }
    let out = TextAnalyser(analyser: SyntaxAnalyser(try weights.syntax(), language: language)).analyse(bank, name: path)
    progress(.ended(.analysedSentences(out.syntax.sentences.count)))
    return out
  }
}
