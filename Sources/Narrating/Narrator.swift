import Vocabulary

/// Tells a dossier: selects what an editor needs first and puts it into lines of which every word is a passage or a template.
package struct Narrator: Sendable {
  package init() {}

  package func narrate(_ dossier: Dossier) -> Narrative {
    let writer = LineWriter(dossier: dossier)
    return Narrative(
      account: writer.lines(), timeline: TimelineWriter(dossier: dossier).entries(), checks: checks(dossier))
  }

  /// What to verify next; made from the differences alone.
  package func checks(_ dossier: Dossier) -> [Check] { CheckWriter(dossier: dossier).checks() }
}
