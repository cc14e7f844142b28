import TextAlgorithms
import Vocabulary

/// To whom something is said: who is told it, or to whom the letter is that says it.
struct ActListeners {
  private let ground: ActGround
  /// In the order of their sentences.
  private var letters: [(sentence: Int, to: [ActGround.Party])] = []
  /// Actors who are called reporters, hosts and the like.
  private let hearers: Set<Identifier>

  init(_ ground: ActGround) {
    self.ground = ground
    hearers = Set(
      ground.annotations.actors.filter { actor in
        actor.roles.contains { role in
          role.text.split { !$0.isLetter }.contains { ground.words.listening.contains(Folding.key(String($0))) }
        }
      }.map(\.id))
    for (index, stated) in ground.sentences.enumerated() {
      let parties = addressees(ofLetterIn: stated)
      if !parties.isEmpty { letters.append((index, parties)) }
    }
  }

  /// Nobody where only reporters or an audience heard it.
  func parties(of version: Version) -> [ActGround.Party] {
    guard let (index, heads) = version.cue.flatMap(place) ?? ground.sentence(of: version.parts[0]).map({ ($0, []) }) else { return [] }
    let stated = ground.sentences[index]
    for head in heads {
      let parties = told(by: head, stated)
      if !parties.isEmpty { return parties }
    }
    if let own = letters.first(where: { $0.sentence == index }) { return own.to }
    guard isWritten(version, heads, stated) else { return [] }
    return letters.last { $0.sentence < index }?.to ?? []
  }

  /// Those whom a verb names: *told the council*, *wrote to the mayor*; not what is said, and not those who only report it.
  func told(by head: Int, _ stated: StatedSentence) -> [ActGround.Party] {
    for child in stated.words.children[head] where isTold(child, by: head, stated.words) {
      let parties = listening(child, stated)
      if !parties.isEmpty { return parties }
    }
    return []
  }

  private func listening(_ word: Int, _ stated: StatedSentence) -> [ActGround.Party] {
    guard !ground.isOne(of: ground.words.listening, word, stated.words) else { return [] }
    return ground.parties(of: word, stated).filter { party in
      party.isNamed && party.isAgent && party.person == .third && !ground.isOutlet(party.span)
        && !(party.actor.map(hearers.contains) ?? false)
    }
  }

  private func isTold(_ child: Int, by head: Int, _ words: RoleSentence) -> Bool {
    guard words.words[child].tag == .noun || words.words[child].tag == .propn else { return false }
    switch words.words[child].relation {
    case .obj, .iobj: return ground.text.language.cues.takesAddressee(words.words[head].form)
    case .obl:
      guard let preposition = words.child(child, .case) else { return ground.text.language.cues.takesAddressee(words.words[head].form) }
      return words.words[preposition].form == ground.text.language.words.to
    default: return false
    }
  }

  /// A sentence that cites a letter without its addressee goes on with the last one.
  private func isWritten(_ version: Version, _ heads: [Int], _ stated: StatedSentence) -> Bool {
    if heads.contains(where: { ground.isOne(of: ground.words.writing, $0, stated.words) }) { return true }
    guard let source = version.source else { return false }
    return ground.text.tokens(inPage: source.range).contains { ground.text.language.cues.messages.contains(ground.text.key($0)) }
  }

  private func addressees(ofLetterIn stated: StatedSentence) -> [ActGround.Party] {
    let words = stated.words
    for word in words.words.indices where ground.text.language.cues.messages.contains(words.words[word].form) {
      for child in receivers(ofLetter: word, words) {
        let parties = listening(child, stated)
        if !parties.isEmpty { return parties }
      }
      if let named = addressee(behind: word, stated) { return [named] }
    }
    return []
  }

  /// *a letter to the mayor*, *sent the letter to the mayor*, *a letter delivered to the mayor*; *the mayor received a letter*.
  private func receivers(ofLetter letter: Int, _ words: RoleSentence) -> [Int] {
    func isTo(_ child: Int) -> Bool { words.child(child, .case).map { words.words[$0].form == ground.text.language.words.to } ?? false }
    var out = words.children[letter].filter { words.words[$0].relation == .nmod && isTo($0) }
    for clause in words.children[letter] where words.words[clause].relation == .acl {
      out += words.children[clause].filter { words.words[$0].relation == .obl && isTo($0) }
    }
    guard words.words[letter].relation == .obj, case let verb = words.words[letter].head, verb >= 0 else { return out }
    if ground.isOne(of: ground.words.receiving, verb, words) {
      return out + words.children[verb].filter { words.words[$0].relation == .nsubj }
    }
    return out + words.children[verb].filter { $0 > letter && isTo($0) }
  }

  /// The one whom the words right behind *letter to* name, where the tree hangs them elsewhere.
  private func addressee(behind letter: Int, _ stated: StatedSentence) -> ActGround.Party? {
    let words = stated.words.words
    guard letter + 1 < words.count, words[letter + 1].form == ground.text.language.words.to else { return nil }
    let phrase = (letter + 2..<words.count).prefix { [.det, .adj, .noun, .propn].contains(words[$0].tag) }
    guard let last = phrase.last(where: { words[$0].tag == .propn && words[$0].relation != .flat }) else { return nil }
    return listening(last, stated).first { $0.actor != nil }
  }

  /// The sentence of a cue and its words there.
  private func place(of cue: Span) -> (sentence: Int, words: [Int])? {
    guard let index = ground.sentence(of: cue) else { return nil }
    let range = ground.text.payload.inText(cue.range)
    let stated = ground.sentences[index]
    return (index, stated.words.words.indices.filter { range.contains(stated.bytes(of: $0, in: ground.text).lowerBound) })
  }
}

extension Version {
  /// The words that name the speaker; none, at the place of what is said, where none do.
  var named: Span { source ?? Span(report: parts[0].report, start: parts[0].start, end: parts[0].start) }
}
