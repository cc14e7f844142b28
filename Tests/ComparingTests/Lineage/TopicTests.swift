import English
import Testing
import Vocabulary

@testable import Comparing

/// Texts on one topic share its words in sentence after sentence and copy nothing.
struct TopicTests {
  struct Topic: CustomTestStringConvertible, Sendable {
    var name: String
    var first: [String]
    var second: [String]
    var testDescription: String { name }
  }

  static let all = [
    Topic(
      name: "tide mills",
      first: [
        "A tide mill is a water mill driven by the rise and fall of the tide. A dam with a gate is built across an inlet, so that a mill pond fills while the tide is rising.",
        "When the tide falls, the gate closes and the stored water leaves the mill pond only through the mill race. The water turns the mill wheel, and the mill wheel turns the mill stones.",
        "A miller of a tide mill works when the tide allows it, twice a day and often at night. Each tide gives some five hours of water for the mill wheel.",
        "The oldest tide mill known on this coast ground grain for monks. Its mill pond and its dam can be seen when the water is low.",
      ],
      second: [
        "Power from the sea is no new idea, as any tide mill shows. The mill takes in water at high tide behind a dam and lets it out at low tide.",
        "Children on a visit to the mill like the gate best, because nobody opens it: the rising tide pushes the gate open and the falling tide shuts it. The mill pond then holds water for the mill wheel.",
        "The mill wheel of our museum was carved from larch and drives two mill stones, one for wheat and one for barley. A mill stone wears out within ten years.",
        "Storms are the worst enemy of a tide mill. In one winter the sea broke the dam, emptied the mill pond and carried the mill wheel out to the bay.",
      ]),
    Topic(
      name: "locks",
      first: [
        "A lock is a chamber in a canal that lifts and lowers boats between water levels. The lock chamber has lock gates at both ends.",
        "A boat enters the lock chamber, the lower lock gates are closed, and water flows into the lock chamber from the upper canal level. The boat rises with the water level.",
        "When the water level in the lock chamber is that of the upper canal, the upper lock gates are opened and the boat leaves. To go down, a boat does the same in reverse.",
        "Lock gates form a shallow angle that points to the higher water level, so that the water presses the lock gates together. Most lock gates are made of oak.",
      ],
      second: [
        "Anyone who hires a boat should know how a lock works before the first lock appears. Keep the boat away from the lock gates and hold the ropes loosely in the lock chamber.",
        "Check that the lock gates behind the boat are shut before water is let in. Too much water at once throws the boat about in the lock chamber.",
        "Never try to open lock gates while the water level differs. A child can move lock gates when the water level on both sides is equal, and ten men cannot move them before.",
        "Leave each lock as you found it, with its lock gates closed. An open lock empties the upper canal level, and other boats will lie in the mud until the canal has filled with water.",
      ]),
    Topic(
      name: "sourdough",
      first: [
        "Sourdough is bread raised by wild yeast and bacteria that live in a starter of flour and water. The starter must be fed with flour and water every day.",
        "Bacteria in the starter make acid, which gives sourdough bread its taste and keeps the bread fresh. The yeast makes the gas that raises the dough.",
        "Dough made with starter rises slowly, often overnight. The baker folds the dough several times, shapes the bread and lets the dough rest again before baking.",
        "Rye flour needs starter, because acid keeps the rye dough from becoming sticky. Wheat dough can be raised with yeast alone.",
      ],
      second: [
        "Our bakery has used one starter since the war, and the bread tastes of it. My grandmother carried the starter in a jar under her coat, with flour in one pocket.",
        "People ask why our bread costs more than other bread. A dough with baker's yeast is ready in two hours, while our dough takes the night and half of the morning.",
        "We grind flour ourselves and mix the dough with water from the well. Feed a starter with poor flour and the bread will tell everybody in town.",
        "In summer the yeast in the starter works too fast, and the acid makes the dough flat. Then the apprentice puts ice into the water and complains about the bread.",
      ]),
  ]

  @Test(arguments: all)
  func oneTopicIsNoCopy(_ topic: Topic) {
    let reports = [LineageFixture.report("a", topic.first), LineageFixture.report("b", topic.second)]
    #expect(LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(reports).pairs.isEmpty)
  }

  /// Hundredths that are left of a word that two reports print in one, two, three sentences each.
  @Test(arguments: [(1, 100), (2, 66), (3, 50), (7, 25)])
  func aTopicWeighsLess(_ sentences: Int, _ left: Int) throws {
    let text = (0..<9).map { $0 < sentences ? "Heather grows on ridge \($0) of the common." : "Nothing else is known of plot \($0)." }
    let stories = StoryLayout(language: .english).lay([LineageFixture.report("a", text), LineageFixture.report("b", text)]).stories
    let word = try #require(stories[0].words.first)
    #expect(EventIndex(stories).novelty(of: word.stem) == left)
  }

  /// Both share two words of a sentence; the words of the topic tell less.
  @Test(arguments: all)
  func sharedTopicIsLessThanSharedDetail(_ topic: Topic) {
    let detail = "The trustees painted its shutters ochre."
    func score(_ copies: Int) -> Int {
      let a = topic.first + Array(repeating: "Elsewhere shutters were painted ochre too.", count: copies)
      let (stories, meanings) = StoryLayout(language: .english).lay([
        LineageFixture.report("a", a + [detail]), LineageFixture.report("b", [detail]),
      ])
      let index = EventIndex(stories)
      let linker = SentenceLinker(stories: stories, index: index, meanings: meanings)
      let places = stories.indices.sorted { stories[$0].sentences.count > stories[$1].sentences.count }
      let last = stories[places[0]].sentences.count - 1
      return linker.link(.init(story: places[0], sentence: last), .init(story: places[1], sentence: 0))?.weight ?? 0
    }
    #expect(score(3) < score(0))
  }
}
