import Testing

@testable import Annotating

/// Bounds, shares and parts of units. All sentences are invented.
struct FigureBoundTests {
  typealias Example = FigureExample

  @Test(arguments: [
    Example("Costs will exceed ⟦€70 million⟧.", "70000000.. EUR over"),
    Example("Claims have topped ⟦6,000⟧.", "6000.. count over"),
    Example("The bill could top ⟦$5m⟧.", "5000000.. USD over"),
    Example("Loads must not exceed ⟦3 tonnes⟧.", "..3 t at-most"),
    Example("The toll passed ⟦1,200⟧ at dawn.", "1200.. count over"),
    Example("Fines of ⟦£80 or over⟧ are rare.", "80.. GBP at-least"),
    Example("Guests aged ⟦60 or over⟧ sit down.", "60.. year at-least"),
    Example("It pays ⟦$20 or more⟧ an hour and takes ⟦$1m or so⟧ to build.", "20.. USD at-least", "1000000 USD about"),
    Example("The hut sleeps ⟦12 at most⟧.", "..12 count at-most"),
    Example("It took ⟦40 minutes at least⟧.", "40.. minute at-least"),
    Example("Those of ⟦65 and older⟧, and ⟦nine or fewer⟧.", "65.. count at-least", "..9 count at-most"),
    // traps
    Example("She passed ⟦three exams⟧ and topped ⟦two lists⟧.", "3 count [exams]", "2 count [lists]"),
    Example("The top ⟦20 firms⟧ pay.", "20 count [firms]"),
    Example("⟦Twelve boats⟧ and ⟦over 50 cars⟧ sank.", "12 count [boats]", "50.. count over [cars]"),
    Example("He ran ⟦5 miles⟧ or over the hill.", "5 mi"),
    Example("⟦Ten men⟧ and ⟦up to 20 dogs⟧ came.", "10 count [men]", "..20 count up-to [dogs]"),
    Example("It sold ⟦300⟧ ⟦at least twice⟧.", "300 count", "2.. count at-least [times]"),
    Example("It has not topped ⟦6,000⟧ yet.", "6000 count"),
    Example("He means to pass ⟦$9m⟧ to his heirs.", "9000000 USD"),
  ])
  func bounds(_ example: Example) { example.check() }

  @Test(arguments: [
    Example("⟦Three quarters of a million⟧ went by.", "750000 count"),
    Example("It owes ⟦half of a billion euros⟧.", "500000000 EUR"),
    Example("It costs ⟦one and a quarter million dollars⟧.", "1250000 USD"),
    Example("Output fell by ⟦half⟧, prices by ⟦a quarter⟧.", "50 percent", "25 percent"),
    Example("It shrank by ⟦more than half⟧.", "50.. percent over"),
    Example("⟦A quarter⟧ fewer trains ran.", "25 percent"),
    Example("They read a ⟦two-and-a-half-page⟧ letter.", "2.5 count [page]"),
    // traps
    Example("He left at half past, in the second half."),
    Example("A third party and a fifth column joined."),
    Example("They came by a quarter to noon."),
    Example("A half-hearted half-time talk."),
    Example("It was a third larger vessel of theirs."),
    Example("⟦Two⟧ and ⟦a quarter⟧ of the votes.", "2 count", "25 percent [votes]"),
  ])
  func shares(_ example: Example) { example.check() }

  @Test(arguments: [
    Example("They met for ⟦nearly an hour⟧.", "..1 hour nearly"),
    Example("It lasted ⟦about a week⟧.", "1 week about"),
    Example("⟦Half an hour⟧ passed; ⟦half a mile⟧ was left.", "0.5 hour", "0.5 mi"),
    Example("It took ⟦a day and a half⟧.", "1.5 day"),
    Example("Wait ⟦an hour or two⟧.", "1..2 hour between"),
    Example("Wait ⟦a day or so⟧.", "1 day about"),
    Example("⟦A half-century⟧ of rust.", "50 year"),
    Example("⟦Three quarters of an hour⟧ later it rang.", "0.75 hour"),
    Example("It grew over the ⟦past decade⟧ and the ⟦last decade and a half⟧.", "10 year", "15 year"),
    Example("It took ⟦less than a half-hour⟧.", "..0.5 hour under"),
    // traps
    Example("A film about a year in prison."),
    Example("It happened a week ago and for a second time."),
    Example("They earn ⟦$15⟧ an hour or less, ⟦twice⟧ a week or more.", "15 USD", "2 count [times]"),
    Example("It will fade in the coming decades, by 6 o'clock this evening."),
    Example("The hour came; a day passed in a minute way."),
    Example("Half-year results and a half-term break."),
    Example("She scored a half-century in Leeds."),
    Example("It rose above a metre mark or a foot."),
    Example("⟦Two thirds⟧ of a year's grain was lost.", "66.66666666666666 percent [year]"),
  ])
  func partsOfUnits(_ example: Example) { example.check() }
}
