/// How a lemma is made of a form in lower case: bytes that are cut from its end, and what is put there.
package struct LemmaEdit: Sendable, Hashable, Comparable {
  package var cut: Int
  package var added: String

  package init(cut: Int, added: String) {
    self.cut = cut
    self.added = added
  }

  /// The edit that leads from one word to another, the shortest.
  package init(from form: [UInt8], to lemma: [UInt8]) {
    var common = 0
    while common < form.count, common < lemma.count, form[common] == lemma[common] { common += 1 }
    // A character is cut whole.
    while common > 0, (common < form.count && form[common] & 0xC0 == 0x80) || (common < lemma.count && lemma[common] & 0xC0 == 0x80) {
      common -= 1
    }
    self.init(cut: form.count - common, added: String(decoding: lemma[common...], as: UTF8.self))
  }

  package static func < (a: LemmaEdit, b: LemmaEdit) -> Bool { (a.cut, a.added) < (b.cut, b.added) }
}

/// What becomes of the form's capitals.
package enum LemmaCase: UInt16, Sendable, CaseIterable { case keep, lower, title, upper }

/// How a form is written.
package enum WrittenCase: UInt8, Sendable {
  case lower, upper, capitalised, mixed

  package init(_ form: String, lowered: String) {
    if form == lowered {
      self = .lower
    } else if form.utf8.count > 1, form == form.uppercased() {
      self = .upper
    } else {
      let rest = form.dropFirst()
      self = rest == rest.lowercased() ? .capitalised : .mixed
    }
  }
}
