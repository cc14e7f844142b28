import Testing
import Vocabulary

@testable import Annotating

/// Figures of marked sentences, and their conversions.
struct FigureFinderTests {
  typealias Example = FigureExample

  @Test(arguments: [
    Example("The raid hurt ⟦at least 17 villagers⟧.", "17.. count at-least [villagers]"),
    Example("Some said ⟦over 60 partner cities⟧ joined.", "60.. count over [partner cities]"),
    Example("⟦Twelve people⟧ drowned.", "12 count [people]"),
    Example("⟦A dozen⟧ escaped and ⟦half a million⟧ fled.", "12 count", "500000 count"),
    Example("The sirens wailed ⟦twice⟧.", "2 count [times]"),
    Example("A ⟦nine-story⟧ tower and the bloc's ⟦27 members⟧.", "9 count [story]", "27 count [members]"),
    Example("⟦Between 5 and 7 ships⟧ left, ⟦10-15 boats⟧ stayed.", "5..7 count between [ships]", "10..15 count between [boats]"),
    Example("⟦No more than 40 guards⟧ and ⟦up to 20 dogs⟧.", "..40 count at-most [guards]", "..20 count up-to [dogs]"),
    Example("⟦Two⟧ of the town's old bakeries shut.", "2 count [town's old bakeries]"),
    Example("Police found ⟦two and a half thousand⟧ of them.", "2500 count"),
    Example("It drew ⟦12 500 visitors⟧.", "12500 count [visitors]"),
    Example("The blaze left ⟦3 dead⟧ and ⟦14 injured⟧.", "3 count [dead]", "14 count [injured]"),
    // traps
    Example("One day one of them said no one knew."),
    Example("An F-16, a Boeing 737, a Leopard 2 and Covid-19."),
    Example("Under Article 5 the G7 met in Room 12."),
    Example("The first, 3rd and second-largest cities."),
    Example("Several tried; dozens failed; thousands wept."),
    Example("City won 3-2 and call 555 0199 223 now."),
    Example("It runs 24/7 since 9/11."),
    Example("A two-way street for a four-star general."),
    Example("The Group of Seven and the Big Four."),
    Example("In 2016 he ran; the 2020 vote failed."),
    Example("At 10:30 a.m. on 4 May they met."),
    Example("Chapter 3, page 14, No. 10."),
    Example("He was in his 40s in the 1990s."),
  ])
  func counts(_ example: Example) { example.check() }

  @Test(arguments: [
    Example("It cost ⟦$8 billion⟧.", "8000000000 USD"),
    Example("⟦Nearly €3.5m⟧ went missing.", "..3500000 EUR nearly"),
    Example("They owe ⟦£250,000⟧ and ⟦US$40⟧.", "250000 GBP", "40 USD"),
    Example("⟦Rs 500 crore⟧ was promised.", "5000000000 INR"),
    Example("A fine of ⟦8bn yen⟧.", "8000000000 JPY"),
    Example("⟦30 Canadian dollars⟧ a head.", "30 CAD"),
    Example("⟦About 2 million euros⟧ in aid.", "2000000 EUR about [aid]"),
    Example("⟦$5 million to $7 million⟧ each.", "5000000..7000000 USD between"),
    Example("⟦5 to 7 million pounds⟧.", "5000000..7000000 GBP between"),
    Example("⟦40 per cent⟧ of voters and ⟦7%⟧.", "40 percent [voters]", "7 percent"),
    Example("Rates of ⟦from 5 to 7 percent⟧.", "5..7 percent between"),
    Example("⟦One in four⟧ is late; ⟦two-thirds⟧ of homes.", "25 percent", "66.66666666666666 percent [homes]"),
    Example("⟦Nearly eight of 10⟧ voters agree.", "..80 percent nearly [voters]"),
    Example("They raised ⟦$9 million⟧ in August and ⟦$2 million⟧ in the same period.", "9000000 USD", "2000000 USD"),
    // traps
    Example("They won the cup, a real sum."),
    Example("He pounds the euro sceptics."),
    Example("Dollar stores and percent signs."),
    Example("The A$AP show and $ alone."),
    Example("The third quarter of the game."),
  ])
  func amountsAndShares(_ example: Example) { example.check() }

  @Test(arguments: [
    Example("A ⟦three-year-old⟧ girl and a ⟦61-year-old⟧ man.", "3 year", "61 year"),
    Example("Anna Berg, ⟦57⟧, saw it.", "57 year"),
    Example("⟦Two days⟧ ago they left; ⟦nearly three weeks⟧ ago they came.", "2 day", "..3 week nearly"),
    Example("He waited ⟦two days⟧ and ⟦more than 90 minutes⟧.", "2 day", "90.. minute over"),
    Example("It lies ⟦16km⟧ away at ⟦30 degrees Celsius⟧.", "16 km", "30 C"),
    Example("A ⟦100-metre⟧ crater of ⟦40,000 square metres⟧.", "100 m", "40000 m2"),
    Example("Winds of ⟦120 km/h⟧ at ⟦-5°C⟧ today.", "120 km/h", "-5 C"),
    Example("⟦20 tonnes⟧ of grain.", "20 t [grain]"),
    Example("A boy aged ⟦12⟧ and a nun of age ⟦88⟧.", "12 year", "88 year"),
    // traps
    Example("Years passed in a minute way."),
    Example("A year ago they left."),
    Example("The Six-Day War lasted."),
    Example("A meter maid and ton of bricks."),
    Example("He turned left at mile markers."),
  ])
  func measures(_ example: Example) { example.check() }

  @Test(arguments: [
    ("They sent €40 million ($44 million) more.", true), ("It lies 10 miles (16 km) off.", true),
    ("They sent €5 million in aid ($5.5 million) more.", true), ("They paid 30 euros, or about $33, each.", true),
    ("They owe €3.5bn, or 3,500 MEUR, in all.", true),
    ("Floods of 3 to 6 feet (1 to 2 meters) came.", true), ("It hit 95 F (35 C) at noon.", true),
    ("They sent €40 million and $44 million more.", false), ("Of 10 miles (12 people) were lost.", false),
    ("They sent $40 million ($12 million of it new).", false), ("It cost 30 euros; $33 was left.", false),
    ("They asked 5 euros or 6 dollars.", false), ("He ran 10 km. (16 kg later he stopped.)", false),
  ])
  func conversions(_ text: String, _ isConversion: Bool) throws {
    let found = FigureFinder().figures(in: Marked(text).text)
    try #require(found.count == 2)
    #expect(found[0].conversionOf == nil)
    #expect(found[1].conversionOf == (isConversion ? found[0].id : nil))
  }

  @Test func headlinesCapitaliseEveryWord() {
    let marked = Marked("Blast Kills 12 Miners, Hurts Five Others", kind: .title)
    let found = FigureFinder().figures(in: marked.text)
    #expect(found.map(\.value.low) == [12, 5])
  }

  @Test func identifiersAreMadeOfTheSpan() {
    let text = Marked("Ten men met ten men.").text
    let found = FigureFinder().figures(in: text)
    #expect(found.count == 2)
    #expect(Set(found.map(\.id)).count == 2)
    #expect(found == FigureFinder().figures(in: text))
  }
}
