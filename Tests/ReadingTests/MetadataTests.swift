import Testing
import Vocabulary

@testable import Reading

struct Line: CustomTestStringConvertible, Sendable {
  var line: String
  /// `agency=words` of each piece of evidence, joined by spaces.
  var credits: String
  var byline: String?
  var testDescription: String { line }
  init(_ line: String, _ credits: String, _ byline: String? = nil) { (self.line, self.credits, self.byline) = (line, credits, byline) }
}

private func credits(_ read: ReadReport) -> String {
  read.report.credits.flatMap { credit in credit.evidence.map { "\(credit.agency)=\(read.payload.clean($0.range))" } }.joined(
    separator: " ")
}

@Test(arguments: [
  Line("By DPA,", "dpa=DPA", "By DPA,"), Line("By Jane Lark, Associated Press", "AP=Associated Press", "By Jane Lark, Associated Press"),
  Line("By Jane Lark and Omar Fenn", "", "By Jane Lark and Omar Fenn"), Line("Von Jana Lerch, dpa", "dpa=dpa", "Von Jana Lerch, dpa"),
  Line("Jane Lark, Omar Fenn and Lu Wei", "", "Jane Lark, Omar Fenn and Lu Wei"), Line("By PA Smith", "", "By PA Smith"),
  Line("By Agence France-Presse", "AFP=Agence France-Presse", "By Agence France-Presse"), Line("Reuters", "Reuters=Reuters"),
  Line("AFP, Tuesday 4 Mar 2031", "AFP=AFP"), Line("By the numbers and more", ""),
]) func bylines(_ expected: Line) {
  let read = read("Veldoria closes its eastern pier\n\(expected.line)\n\(story)")
  #expect(credits(read) == expected.credits)
  #expect(words(read.report.bylines.first, read) == expected.byline)
  #expect(read.report.body.start == "Veldoria closes its eastern pier\n\(expected.line)\n".utf8.count || expected.line.hasPrefix("By the"))
}

@Test(arguments: [
  Line("ab/cde (dpa, AFP)", "AFP=AFP dpa=dpa"), Line("xy (Reuters)", "Reuters=Reuters"), Line("(AP, ANSA)", "ANSA=ANSA AP=AP"),
  Line("(Reporting by Jane Lark; editing by Omar Fenn)", ""),
  Line("— The Associated Press contributed to this report.", "AP=Associated Press"),
  Line("© 2031 Agence France-Presse. All rights reserved.", "AFP=Agence France-Presse"), Line("Source: ANI", "ANI=ANI"),
  Line("With inputs from PTI and IANS", "IANS=IANS PTI=PTI"), Line("(Agencies)", ""),
  Line("Contributing: Agence France-Presse", "AFP=Agence France-Presse"), Line("© dpa-linde, dpa:310304-99-1/2", "dpa=dpa dpa=dpa"),
  Line("Copyright 2031 Associated Press", "AP=Associated Press"),
]) func signOffs(_ expected: Line) {
  let read = read("\(story)\n\(expected.line)")
  #expect(credits(read) == expected.credits)
  #expect(read.report.blocks.last?.reason == .credit, "\(table(read))")
  #expect(read.report.body.end == story.utf8.count)
}

@Test(arguments: [
  "Sources told Reuters that the pier had been unsafe for eleven years.", "The pier, AP said on Tuesday, had been closed twice before.",
  "Photo: Jane Lark/AP", "He reads dpa and AFP every morning before he goes down to the pier (and then sleeps).",
]) func runningTextStatesNoCredit(_ line: String) { #expect(read("\(story)\n\(line)\n\(story)").report.credits.isEmpty) }

@Test func railStatesNoCredit() {
  let read = read("\(story)\nMost read\n09:10\nAB/CD (AP)\n\(story.split(separator: "\n")[0])\n© 2031 Reuters. All rights reserved.")
  #expect(read.report.credits.isEmpty, "\(table(read))")
}

@Test func signOffGluedToTheLastParagraph() {
  let read = read("\(story) (Reporting by Jane Lark, Reuters)")
  #expect(table(read) == paragraphs + "\nmetadata(credit): (Reporting by Jane Lark, Reuters)")
  #expect(credits(read) == "Reuters=Reuters")
}

@Test(
  arguments: [
    ("VELDORIA, March 4 (Reuters) - ", "Reuters=Reuters", nil), ("BRANDTBURG (AP) — ", "AP=AP", nil),
    ("(Reuters) - ", "Reuters=Reuters", nil),
    ("Veldoria/Linde (dpa) – ", "dpa=dpa", nil), ("VELDORIA, March 4, 2031 (Xinhua) -- ", "Xinhua=Xinhua", "2031-03-04"),
    ("VELDORIA, March 4. /TASS/. ", "TASS=TASS", nil), ("PORT VELDORIA, Lind. - ", "", nil), ("VELDORIA — ", "", nil),
    ("(VBN) — ", "VBN=VBN", nil), ("VELDORIA, Lind (VBN) - ", "VBN=VBN", nil),
  ] as [(String, String, String?)]) func datelines(_ line: String, _ expected: String, _ date: String?)
{
  let read = read("Pier of Veldoria shut\n\(line)\(story)")
  #expect(table(read) == "title: Pier of Veldoria shut\nmetadata(dateline): \(line.dropLast())\n\(paragraphs)")
  #expect(credits(read) == expected)
  #expect(read.report.published?.value == date)
}

@Test(arguments: [
  "The pier - old, cracked and empty - was closed on Tuesday by the council after a vote.",
  "NATO — the alliance of many states — said it had no ships in the harbour of Veldoria at all.",
  "Ilse Brandt (mayor) - she was elected last year - asked the ferrymen to wait a few months more.",
]) func noDatelines(_ line: String) { #expect(table(read(line + "\n" + story)).hasPrefix("paragraph: \(line.prefix(20))")) }

@Test(
  arguments: [
    ("Published March 4, 2031last updated March 5, 2031", "2031-03-04", "2031-03-05"),
    ("Published: 4 March 2031 at 1:24 PM GMT", "2031-03-04", nil),
    ("Updated 23/03/2031 01:03 PM", nil, "2031-03-23"),
    ("on March 4, 2031 11:41am | Updated on March 5th, 2031 9am", "2031-03-04", "2031-03-05"),
    ("Dienstag, 4. März 2031, 18:20 Uhr", "2031-03-04", nil), ("VELDORIA, March 4, 2031", "2031-03-04", nil),
    ("2031-03-04", "2031-03-04", nil),
    ("3 hours ago", nil, nil), ("Updated 9:06 AM", nil, nil), ("February 30, 2031", nil, nil),
  ] as [(String, String?, String?)]) func dates(_ line: String, _ published: String?, _ modified: String?)
{
  let read = read("Pier of Veldoria shut for winter\n\(line)\n\(story)")
  #expect(read.report.published?.value == published)
  #expect(read.report.modified?.value == modified)
  #expect(read.report.published.map { $0.basis == .stated && !$0.evidence.isEmpty } ?? true)
}

@Test(arguments: ["Published March 4, 2031last updated March 5, 2031", "Posted 4 Mar 2031 10:15", "Updated: March 4, 2031"])
func publicationGluedToTheBody(_ line: String) {
  let read = read("Pier of Veldoria shut for winter\n\(line)\(story)")
  #expect(
    table(read)
      == "title: Pier of Veldoria shut for winter\nmetadata(date): \(line.count > 40 ? line.prefix(40) + "…" : line[...])\n\(paragraphs)")
}

@Test func ambiguousDatesAreReported() {
  let read = read("Pier of Veldoria shut for winter\n04/03/2031\n\(story)")
  #expect(read.report.published == nil)
  #expect(read.findings.map(\.code.rawValue) == ["reading.date-ambiguous"])
}

@Test func datesOfTheStoryArePublishedNowhere() {
  #expect(read("\(story)\nOn March 4, 2031 the pier was opened again after a winter of work.").report.published == nil)
  #expect(read("\(story)\nMarch 4, 2031").report.published == nil)
}

@Test(arguments: [
  (
    "HARBOUR\nPier of the harbour is shut\nJane Lark\nThe Veldoria Courier\n4 March 2031\n\(story)", "The Veldoria Courier",
    Outlet.Basis.stated
  ),
  ("NEWS\nPier of the harbour is shut\n\(story)", "unknown outlet", .unknown),
  ("The Veldoria Courier\nPier of the harbour is shut\n4 March 2031\n\(story)", "The Veldoria Courier", .stated),
  ("\(story)\n© 2031 Lakeside Gazette. All rights reserved.", "Lakeside Gazette", .stated), (story, "unknown outlet", .unknown),
  ("\(story)\nThe Veldoria Courier reported that the pier would stay shut.", "unknown outlet", .unknown),
]) func outlets(_ text: String, _ name: String, _ basis: Outlet.Basis) {
  let outlet = read(text).report.outlet
  #expect(outlet.name == name)
  #expect(outlet.basis == basis)
}

@Test func whatTheUserGivesWins() {
  let report = read("Pier shut for the winter\n4 March 2031\n\(story)", given: Given(outlet: "Lakeside Gazette", date: "2031-04-01")).report
  #expect(report.outlet == Outlet(name: "Lakeside Gazette", basis: .given))
  #expect(report.published == Moment(value: "2031-04-01", precision: .day, basis: .given, evidence: []))
}

@Test(arguments: [
  (story, "en"),
  ("Der Rat der Stadt hat am Dienstag beschlossen, dass der Steg nicht mehr benutzt werden darf, und die Fähren warten.", "de"),
  (
    "Le conseil de la ville a décidé mardi que les bateaux ne pourront plus utiliser le quai, et il cherche une solution dans le port.",
    "fr"
  ),
  ("El consejo de la ciudad decidió el martes que los barcos no pueden usar el muelle, pero se busca una solución en el puerto.", "es"),
  ("Рада міста вирішила у вівторок закрити причал, її підтримали рибалки, які чекають на ремонт.", "uk"),
  (story + " The captain, known at home as Олександр Миколайович Задорожний, was not hurt.", "en"),
  ("Qwrt zxcv bnmp lkjh.", "und"),
  ("港の議会は火曜日に桟橋を閉鎖した。", "ja"),
]) func languages(_ text: String, _ code: String) { #expect(read(text).report.language == code) }
