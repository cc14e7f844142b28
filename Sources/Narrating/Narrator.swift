import Vocabulary

/// Tells a dossier: selects what an editor needs first and puts it into lines of which every word is a passage or a template.
package struct Narrator: Sendable {
  package init() {}

  package func narrate(_ dossier: Dossier) -> Narrative {
    let lines = LineWriter(dossier: dossier).lines()
    return Narrative(account: lines, timeline: TimelineWriter(dossier: dossier).entries(), checks: checks(dossier, lines))
  }

  /// What to verify next; made from the differences and the lines alone.
  package func checks(_ dossier: Dossier, _ lines: [Line]) -> [Check] { CheckWriter(dossier: dossier).checks(lines) }
}
