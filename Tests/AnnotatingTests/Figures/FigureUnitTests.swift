import Testing

@testable import Annotating

/// Currencies, measures and the units that a number takes from its neighbours. All sentences are invented.
struct FigureUnitTests {
  typealias Example = FigureExample

  @Test(arguments: [
    Example("The harp went for ⟦EUR7.5 million⟧ in Delft.", "7500000 EUR"),
    Example("He paid ⟦USD4,250⟧ and ⟦NOK300⟧ for it.", "4250 USD", "300 NOK"),
    Example("A mill worth ⟦Rs1,400 crore⟧ burned.", "14000000000 INR"),
    Example("The well cost ⟦Rs 12,34,567⟧ to dig.", "1234567 INR"),
    Example("They bid ⟦GBP2.1m⟧ and ⟦CHF9bn⟧.", "2100000 GBP", "9000000000 CHF"),
    Example("The debt of ⟦800 MEUR⟧ fell due.", "800000000 EUR"),
    Example("A bun is ⟦60p⟧, a cake ⟦£2.10⟧.", "0.6 GBP", "2.1 GBP"),
    Example("Tea costs ⟦50 paise⟧ a cup.", "0.5 INR"),
    // traps
    Example("At COP27 she spoke of MH17 and the G20."),
    Example("It runs PHP8 on an AMD64 in RS6 livery."),
    Example("The film is shown in 1080p or 720p."),
    Example("A EUR desk and the USD bulls."),
    Example("Ward B12 sent ⟦two nurses⟧ to MEUR Hall.", "2 count [nurses]"),
    Example("Look at p80 of the file."),
  ])
  func currencies(_ example: Example) { example.check() }

  @Test(arguments: [
    Example("Profit rose ⟦€4m⟧ to ⟦€52m⟧.", "4000000 EUR", "52000000 EUR"),
    Example("Wheat slid ⟦$3⟧ to ⟦$180⟧.", "3 USD", "180 USD"),
    Example("The toll goes from ⟦2⟧ to ⟦5 euros⟧.", "2 EUR", "5 EUR"),
    Example("The wait fell from ⟦40⟧ to ⟦12 minutes⟧.", "40 minute", "12 minute"),
    Example("Sales grew from ⟦5⟧ to ⟦7 million⟧.", "5000000 count", "7000000 count"),
    Example("They sold ⟦4⟧ and ⟦9 tonnes⟧ of flax.", "4 t", "9 t [flax]"),
    Example("Nets hung at ⟦5⟧, ⟦15⟧ and ⟦25 metres⟧.", "5 m", "15 m", "25 m"),
    Example("It jumped ⟦two metres and eighty⟧.", "2.8 m"),
    Example("He cleared ⟦four metres sixty⟧ in Lund.", "4.6 m"),
    // traps
    Example("Seats cost ⟦$5 to $9⟧.", "5..9 USD between"),
    Example("Rents of ⟦between €400 and €600⟧ fell.", "400..600 EUR between"),
    Example("It killed ⟦12⟧ and ⟦4 days⟧ later stopped.", "12 count", "4 day"),
    Example("They sold ⟦4 barges⟧ and ⟦9 tonnes⟧ of flax.", "4 count [barges]", "9 t [flax]"),
    Example("It cut waste by ⟦5 percent to 15 percent⟧.", "5..15 percent between"),
    Example("They rose from ⟦50⟧ to ⟦2 million⟧.", "50 count", "2000000 count"),
    Example("It is ⟦two metres⟧ and ⟦ninety guests⟧ fit in.", "2 m", "90 count [guests]"),
    Example("After ⟦5 metres⟧ ⟦20⟧ were left.", "5 m", "20 count"),
  ])
  func rowsAndChanges(_ example: Example) { example.check() }

  @Test(arguments: [
    Example("Grains of ⟦10 micrometres⟧ and ⟦3 mm⟧.", "10 µm", "3 mm"),
    Example("The ⟦8\"⟧ pipe burst.", "8 in"),
    Example("The tax rate was ⟦31.4⟧, as before.", "31.4 percent"),
    Example("An inflation rate of ⟦3.2⟧ is forecast.", "3.2 percent"),
    Example("They expect ⟦zero growth⟧ next year.", "0 percent"),
    Example("She is ⟦71⟧. He was ⟦nine⟧ when it sank.", "71 year", "9 year"),
    // traps
    Example("\"Bring the ⟦8⟧\" she said.", "8 count"),
    Example("The heart rate was ⟦72⟧.", "72 count"),
    Example("The tax rate of ⟦5 countries⟧ fell.", "5 count [countries]"),
    Example("It is ⟦71⟧ and he is one of them.", "71 count"),
    Example("It lies at 12° 40’N, 9° 05’W."),
    Example("They live at 14 Mill Lane and 1600 Harbour Avenue."),
    Example("The pool opens at 9. It met at 8."),
    Example("The two could agree, and these three will."),
    Example("The ⟦four⟧ “heroes” left.", "4 count"),
    Example("Her pressure was ⟦140⟧ over ⟦90⟧.", "140 count", "90 count"),
  ])
  func meanings(_ example: Example) { example.check() }
}
