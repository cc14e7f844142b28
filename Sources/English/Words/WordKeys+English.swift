import TextAlgorithms
import Vocabulary

extension WordKeys {
  static let english: WordKeys = {
    var it = WordKeys()
    it.of = Folding.key("of")
    it.possessive = Folding.key("'s")
    it.one = Folding.key("one")
    it.day = Folding.key("day")
    it.in = Folding.key("in")
    it.out = Folding.key("out")
    it.every = Folding.key("every")
    it.between = Folding.key("between")
    it.from = Folding.key("from")
    it.and = Folding.key("and")
    it.to = Folding.key("to")
    it.or = Folding.key("or")
    it.minus = Folding.key("minus")
    it.odd = Folding.key("odd")
    it.plus = Folding.key("plus")
    it.per = Folding.key("per")
    it.an = Folding.key("an")
    it.cent = Folding.key("cent")
    it.percentage = Folding.key("percentage")
    it.sterling = Folding.key("sterling")
    it.age = Folding.key("age")
    it.for = Folding.key("for")
    it.as = Folding.key("as")
    return it
  }()
}
