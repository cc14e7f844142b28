import TextAlgorithms
import Vocabulary

/// Parts an actor of one report into several, where a person decided that its mentions are not one.
///
/// Each anchored mention begins a part. Another mention goes to the part whose words it repeats, if there is just one; else, as do pronouns
/// and speakers, to the mention that stands nearest before it. A title goes to the name that follows it.
struct ActorParting {
  /// For each decision, for each anchor, its mentions.
  let decided: [[[Span]]]

  init(_ decided: [[[Span]]]) { self.decided = decided }

  func part(_ reports: [AnnotatedReport]) -> [AnnotatedReport] { reports.map(part) }

  private func part(_ report: AnnotatedReport) -> AnnotatedReport {
    var report = report
    var actors: [Actor] = []
    var parts: [Identifier: [Actor]] = [:]
    for actor in report.annotations.actors {
      let cuts = cuts(in: Set(actor.mentions))
      if cuts.count < 2 {
        actors.append(actor)
      } else {
        let made = split(actor, at: cuts, report)
        parts[actor.id] = made
        actors += made
      }
    }
    guard !parts.isEmpty else { return report }
    report.annotations.actors = actors
    func part(_ id: Identifier?, near span: Span?) -> Identifier? {
      guard let id, let parts = parts[id] else { return id }
      return nearest(parts, to: span)
    }
    for index in report.annotations.names.indices {
      let name = report.annotations.names[index]
      report.annotations.names[index].actor = part(name.actor, near: name.span)
    }
    for index in report.annotations.quotations.indices {
      let version = report.annotations.quotations[index]
      let place = version.parts.first
      report.annotations.quotations[index].speaker = part(version.speaker, near: version.source ?? version.cue ?? place)
      report.annotations.quotations[index].addressee = part(version.addressee, near: version.cue ?? place)
      report.annotations.quotations[index].via = version.via.compactMap { part($0, near: version.cue ?? place) }
      report.annotations.quotations[index].because = version.because.map { reason in
        reason.mapActors { part($0, near: version.source ?? version.cue ?? place) ?? $0 }
      }
    }
    for index in report.annotations.acts.indices {
      let act = report.annotations.acts[index]
      report.annotations.acts[index].actor = part(act.actor, near: act.object)
      report.annotations.acts[index].recipient = part(act.recipient, near: act.object)
      report.annotations.acts[index].beneficiary = part(act.beneficiary, near: act.object)
    }
    return report
  }

  /// Mentions of one actor that a decision keeps apart, in the order of the text.
  private func cuts(in mentions: Set<Span>) -> [Span] {
    var out: Set<Span> = []
    for anchors in decided {
      let inside = anchors.map { mentions.intersection($0) }.filter { !$0.isEmpty }
      if inside.count > 1 { for spans in inside { out.formUnion(spans) } }
    }
    return out.sorted()
  }

  private func split(_ actor: Actor, at cuts: [Span], _ report: AnnotatedReport) -> [Actor] {
    func words(_ span: Span) -> String { report.payload.clean(span.range) }
    var mentions = cuts.map { [$0] }
    for mention in actor.mentions.sorted() where !cuts.contains(mention) {
      let alike = cuts.indices.filter { Folding.folded(words(cuts[$0])) == Folding.folded(words(mention)) }
      mentions[alike.count == 1 ? alike[0] : cuts.lastIndex { $0.start <= mention.start } ?? 0].append(mention)
    }
    var parts = zip(cuts, mentions).map { cut, mentions -> Actor in
      var counts: [String: Int] = [:]
      for mention in mentions { counts[words(mention), default: 0] += 1 }
      let name = counts.keys.max { ($0.utf8.count, counts[$0]!, $1) < ($1.utf8.count, counts[$1]!, $0) } ?? actor.name
      let known = actor.because.filter { $0.joined.map { counts[$0.full] != nil } ?? false }
      return Actor(
        id: Identifier(StableHash.hexadecimal(of: ["actor", report.id.value, actor.kind.rawValue, name, "\(cut.start)"])), name: name,
        kind: actor.kind,
        roles: [],
        variants: counts.map { Actor.Variant(text: $0.key, count: $0.value) }.sorted {
          $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text
        },
        mentions: mentions.sorted(), references: [], because: known)
    }
    let ids = parts.map(\.id)
    for reference in actor.references.sorted() {
      parts[ids.firstIndex(of: nearest(parts, to: reference)) ?? 0].references.append(reference)
    }
    for role in actor.roles {
      for span in role.evidence {
        let next = parts.indices.min { following(parts[$0], span) < following(parts[$1], span) } ?? 0
        if let known = parts[next].roles.firstIndex(where: { $0.text == role.text }) {
          parts[next].roles[known].evidence.append(span)
        } else {
          parts[next].roles.append(Actor.Role(text: role.text, evidence: [span]))
        }
      }
    }
    return parts
  }

  /// Where the first mention of a part after a span begins.
  private func following(_ part: Actor, _ span: Span) -> Int { part.mentions.map(\.start).filter { $0 >= span.end }.min() ?? Int.max }

  /// The part with the last mention that begins not after a place ends; the first part where there is none.
  private func nearest(_ parts: [Actor], to span: Span?) -> Identifier {
    var best = (start: -1, id: parts[0].id)
    guard let span else { return best.id }
    for part in parts {
      for mention in part.mentions where mention.start < span.end && mention.start > best.start { best = (mention.start, part.id) }
    }
    return best.id
  }
}
