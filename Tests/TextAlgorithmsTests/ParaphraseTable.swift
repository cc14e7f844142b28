/// Invented statements, each with the same statement in other words and with another statement about the same people and topic.
///
/// `reports`: paraphrase and other statement both keep names and some words of the first, as reports of one event do. `traps`: the other
/// statement repeats a run of the first word for word and the paraphrase avoids every word; no measure without word order gets these right.
enum ParaphraseTable {
  struct Row: Sendable {
    let statement: String
    let paraphrase: String
    let other: String

    init(_ statement: String, _ paraphrase: String, _ other: String) {
      self.statement = statement
      self.paraphrase = paraphrase
      self.other = other
    }
  }

  static let reports: [Row] = [
    Row(
      "Aldous said the talks on the ferries had dragged on for months",
      "Aldous complained that negotiations over the ferries were taking too long",
      "Aldous said the ferries were older than most of their captains"),
    Row(
      "the bridge will stay shut until spring, Mayor Aldous said",
      "Mayor Aldous announced that the bridge would not reopen before the end of winter",
      "Mayor Aldous blamed heavy lorries for cracks in the bridge"),
    Row(
      "the minister refused to say how much the dam would cost", "the price of the dam was not disclosed by Minister Rell",
      "the dam will protect the whole valley from floods, the minister said"),
    Row(
      "police arrested two men over the theft of the paintings", "two suspects were detained by police after the paintings were stolen",
      "police offered a reward for news of the missing paintings"),
    Row(
      "Brunner plans to cut a tenth of its workforce", "one in ten employees at Brunner will lose their jobs",
      "Brunner will move its workforce to a new plant by the coast"),
    Row(
      "doctors warned that the hospital was running out of beds", "physicians at the hospital cautioned that hardly any beds were left",
      "nurses at the hospital went home after working through the night"),
    Row(
      "the union will demand higher wages in the autumn", "workers in the union want more pay later this year",
      "the union elected a chairwoman who used to drive buses"),
    Row(
      "President Ilves asked the allies to send more tanks", "Ilves appealed to partner nations for additional tanks",
      "Ilves told parliament that the army had lost most of its tanks"),
    Row(
      "the opposition called the budget a gift to the rich", "wealthy people benefit most from the budget, opposition leaders said",
      "the opposition will vote on the budget before Christmas"),
    Row(
      "residents fear that the quarry will poison their water", "people living near the quarry worry about polluted wells",
      "the quarry has given work to the residents for sixty years"),
    Row(
      "the airline cancelled forty flights because of the storm", "bad weather forced the airline to ground dozens of planes",
      "the airline will fly to four more cities from next summer"),
    Row(
      "Governor Tesh promised to rebuild every school by next year", "Tesh pledged that all schools would be restored within twelve months",
      "Governor Tesh wept when she saw the ruins of a school"),
    Row(
      "the army denied having fired on the convoy", "the military rejected accusations that it had shot at the convoy",
      "the convoy carried medicine and flour past the army's last post"),
    Row(
      "the court ruled that the vote had been unlawful", "judges found the referendum vote to be illegal",
      "the court has nine judges, of whom three were appointed after the vote"),
    Row(
      "Darrow said she had no intention of resigning", "Darrow insisted that she would not step down",
      "Darrow said her critics had never run a city"),
    Row(
      "the ceasefire depends on both sides pulling back their guns",
      "the ceasefire will only hold if artillery is withdrawn by the two parties",
      "both sides exchanged prisoners on the first day of the ceasefire"),
    Row(
      "fishermen complained that the quota left them with nothing", "the quota is ruining us, boat owners said",
      "fishermen and scientists set the quota together every winter"),
    Row(
      "the central bank raised interest rates to slow inflation", "borrowing costs went up as the central bank tried to curb rising prices",
      "the central bank will print new notes with pictures of birds"),
    Row(
      "Karlin said that without new weapons the city would fall", "the city cannot be held unless more arms arrive, Karlin argued",
      "Karlin said most people had left the city before the siege"),
    Row(
      "officials expect the number of dead to rise", "the death toll is likely to climb, officials said",
      "officials asked families to bring photographs of the missing and the dead"),
    Row(
      "the two leaders agreed to meet again in March", "both leaders will hold another summit in spring",
      "the leaders disagreed about almost everything at their meeting"),
    Row(
      "the fire began in the kitchen of a restaurant", "the blaze started where the restaurant cooks its meals",
      "the fire destroyed eleven houses and a chapel"),
    Row(
      "the council delayed its decision on the stadium", "a ruling about the stadium has been put off by councillors",
      "the stadium will hold thirty thousand people, the council said"),
    Row(
      "Brussels wants member states to share the refugees", "the European Union is urging members to distribute asylum seekers",
      "refugees waited for weeks at the border of two member states"),
    Row(
      "the Petrel sank after hitting a rock", "the Petrel went down when she struck a reef",
      "the Petrel carried timber and nine sailors"),
    Row(
      "the inspector found serious faults in the reactor", "grave defects in the reactor were discovered during an inspection",
      "the reactor supplies a third of the country's electricity"),
    Row(
      "Lund accused the ministry of hiding the report", "the ministry covered up the report, Lund alleged",
      "the report says the ministry employs too few engineers"),
    Row(
      "the strike ended after the drivers accepted the offer", "industrial action is over because bus drivers agreed to a deal",
      "the strike has cost the company four million crowns"),
    Row(
      "Novak believes the election was stolen from his party",
      "Novak claimed that fraud in the election had robbed his movement of victory",
      "Novak founded his party two years before the election"),
    Row(
      "the parcel contained a bomb that failed to explode", "an explosive device inside the parcel did not go off",
      "the parcel was posted in a suburb and addressed to a judge"),
    Row(
      "aid groups need money to feed the displaced families", "charities lack funds for food for displaced people",
      "displaced families sleep in gyms and churches, aid groups said"),
    Row(
      "the drug halved the risk of heart attacks", "patients taking the drug were half as likely to suffer a cardiac arrest",
      "the drug has been tested on mice and dogs"),
    Row(
      "General Sato said his troops had retaken the village", "soldiers recaptured the village, Sato reported",
      "the village lies on a hill above the river, General Sato said"),
    Row(
      "the government will not pay the ransom", "the cabinet decided that no money would be handed to the kidnappers",
      "the government has spoken with the kidnappers twice by telephone"),
    Row(
      "prices of bread have doubled since the summer", "bread costs twice as much as it did a few months ago",
      "bakers sell less bread on hot days"),
    Row(
      "Senator Moyle supports a ban on the sale of ivory", "trade in ivory should be outlawed, Moyle said",
      "Senator Moyle inherited a chess set made of ivory"),
  ]

  static let traps: [Row] = [
    Row(
      "the talks on the ferry contract had dragged on for months", "negotiations over the ferries were taking far too long",
      "the talks on the ferry contract would be held in the town hall"),
    Row(
      "Mayor Aldous said the bridge would stay shut until spring",
      "the crossing will not reopen before the end of winter, according to Aldous",
      "Mayor Aldous said the bridge had been built by his grandfather"),
    Row(
      "the minister refused to say how much the dam would cost", "the price of the dam was not disclosed by the minister",
      "the minister said the dam would protect the valley from floods"),
    Row(
      "police arrested two men over the theft of the paintings", "a pair of suspects was detained after the artworks were stolen",
      "police praised two men who returned the paintings"),
    Row(
      "the company plans to cut a tenth of its workforce", "one in ten employees will lose their jobs at the firm",
      "the company plans to move its headquarters to the coast"),
    Row(
      "doctors warned that the hospital was running out of beds", "there is hardly any room left for patients, physicians cautioned",
      "doctors thanked the hospital for its new beds"),
    Row(
      "Ostrava Union will demand higher wages in the autumn", "workers at Ostrava Union want more pay later this year",
      "Ostrava Union will elect a new chairwoman in the autumn"),
    Row(
      "the president asked the allies to send more tanks", "the head of state appealed to partner nations for additional armour",
      "the president told the allies that the tanks had arrived"),
    Row(
      "the opposition called the budget a gift to the rich",
      "critics in parliament said wealthy people would benefit most from the spending plan",
      "the opposition asked for the budget to be printed in two languages"),
    Row(
      "residents fear that the quarry will poison their water", "people living nearby worry about pollution of wells by the mine",
      "residents remember that the quarry opened after the war"),
    Row(
      "the airline cancelled forty flights because of the storm", "bad weather forced the carrier to ground dozens of planes",
      "the airline ordered forty planes from a German builder"),
    Row(
      "Governor Tesh promised to rebuild every school by next year", "all classrooms will be restored within twelve months, Tesh pledged",
      "Governor Tesh visited a school that had burned down last year"),
    Row(
      "the army denied having fired on the convoy", "the military rejected accusations that it had shot at the vehicles",
      "the army escorted the convoy across the border"),
    Row(
      "the court ruled that the vote had been unlawful", "judges found the ballot to be illegal",
      "the court will publish how its judges voted"),
    Row("she said she had no intention of resigning", "she insisted she would not step down", "she said she had resigned from the choir"),
    Row(
      "the ceasefire depends on both sides pulling back their guns",
      "the truce will only hold if artillery is withdrawn by the two parties",
      "the ceasefire was announced by both sides at a joint press conference"),
    Row(
      "fishermen complained that the quota left them with nothing", "the catch limits are ruining us, boat owners said",
      "fishermen celebrated the end of the season with music"),
    Row(
      "the bank raised interest rates to slow inflation", "borrowing costs went up as the lender tried to curb rising prices",
      "the bank said its interest in the merger had cooled"),
    Row(
      "Karlin said that without new weapons the city would fall", "the town cannot be held unless more arms arrive, Karlin argued",
      "Karlin said that new weapons were shown to visitors in the city"),
    Row(
      "officials expect the number of dead to rise", "the death toll is likely to climb, authorities said",
      "officials read out the names of the dead"),
    Row(
      "the two leaders agreed to meet again in March", "both heads of government will hold another summit in spring",
      "the two leaders had first met as students in March"),
    Row(
      "the fire began in the kitchen of a restaurant", "the blaze started where an eatery cooks its meals",
      "the fire brigade ate in the kitchen of a restaurant"),
    Row(
      "the council delayed its decision on the stadium", "a ruling about the arena has been put off by councillors",
      "the council named the stadium after its founder"),
    Row(
      "Brussels wants member states to share the refugees", "the European Union is urging its members to distribute asylum seekers",
      "Brussels wants member states to publish their refugee statistics"),
    Row(
      "the ship sank after hitting a rock", "the vessel went down when it struck a reef",
      "the ship was named after a rock near the harbour"),
    Row(
      "the inspector found serious faults in the reactor", "grave defects in the power plant were discovered during the check",
      "the inspector found the reactor hard to reach by train"),
    Row(
      "he accused the ministry of hiding the report", "the ministry covered up the study, he alleged",
      "he thanked the ministry for the report"),
    Row(
      "the strike ended after the drivers accepted the offer", "industrial action is over because bus crews agreed to the deal",
      "the strike surprised the drivers, who had made no offer"),
    Row(
      "Novak believes the election was stolen from his party", "Novak claimed that fraud had robbed his movement of victory",
      "Novak believes his party should hold its congress after the election"),
    Row(
      "the parcel contained a bomb that failed to explode", "an explosive device inside the package did not go off",
      "the parcel contained a book on how bombs are found"),
    Row(
      "aid groups need money to feed the displaced families", "charities lack funds for food for those driven from their homes",
      "aid groups counted the displaced families in the camps"),
    Row(
      "the drug halved the risk of heart attacks", "patients taking the medicine were half as likely to suffer cardiac arrest",
      "the drug is sold at half its price to heart patients"),
    Row(
      "the general said his troops had retaken the village", "soldiers recaptured the settlement, the commander reported",
      "the general said his troops had never seen the village"),
    Row(
      "the government will not pay the ransom", "no money will be handed to the kidnappers, the cabinet decided",
      "the government will pay the rescuers"),
    Row(
      "prices of bread have doubled since the summer", "a loaf costs twice as much as it did months ago",
      "prices of bread are printed on every loaf since the summer"),
    Row(
      "the senator supports a ban on the sale of ivory", "trade in elephant tusks should be outlawed, the lawmaker said",
      "the senator owns a shop that sells ivory"),
  ]
}
