/// Part of speech after Universal Dependencies (UPOS).
package enum UniversalTag: UInt8, Sendable, CaseIterable {
  case noun, punct, verb, adp, det, pron, propn, adj, aux, adv, cconj, part, num, sconj, intj, sym, x

  /// As CoNLL-U writes it.
  package var name: String { Self.names[Int(rawValue)] }

  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names =
    """
    NOUN PUNCT VERB ADP DET PRON PROPN ADJ AUX ADV CCONJ PART NUM SCONJ INTJ SYM X
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}

/// Part of speech after the Penn Treebank as UD English uses it (XPOS).
package enum PennTag: UInt8, Sendable, CaseIterable {
  case nn, `in`, dt, nnp, jj, prp, fullStop, rb, nns, comma, vb, cc, vbd, vbp, vbz, vbn, cd, vbg, to, prpPossessive, md
  case rightBracket, leftBracket, wdt, colon, uh, wrb, openingQuote, hyph, closingQuote, pos, wp, rp, nnps, jjr, jjs, ex, rbr
  case sym, fw, nfp, currency, gw, add, pdt, rbs, ls, afx, wpPossessive, numberSign

  /// As CoNLL-U writes it.
  package var name: String { Self.names[Int(rawValue)] }

  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names =
    """
    NN IN DT NNP JJ PRP . RB NNS , VB CC VBD VBP VBZ VBN CD VBG TO PRP$ MD -RRB- -LRB- WDT : UH WRB `` HYPH '' POS WP
    RP NNPS JJR JJS EX RBR SYM FW NFP $ GW ADD PDT RBS LS AFX WP$ #
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}

/// Relation of a word to its head after Universal Dependencies, with the subtypes that English uses.
package enum Relation: UInt8, Sendable, CaseIterable {
  case acl, aclRelcl, advcl, advclRelcl, advmod, amod, appos, aux, auxPass, `case`, cc, ccPreconj, ccomp, compound, compoundPrt
  case conj, cop, csubj, csubjOuter, csubjPass, dep, det, detPredet, discourse, dislocated, expl, fixed, flat, goeswith, iobj
  case list, mark, nmod, nmodDesc, nmodPoss, nmodUnmarked, nsubj, nsubjOuter, nsubjPass, nummod, obj, obl, oblAgent, oblUnmarked
  case orphan, parataxis, punct, reparandum, root, vocative, xcomp

  /// As CoNLL-U writes it.
  package var name: String { Self.names[Int(rawValue)] }

  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// The relation without its subtype: `nmod:poss` is a `nmod`.
  package var universal: Relation { Self.universals[Int(rawValue)] }

  private static let universals = allCases.map { relation in
    Relation(name: String(relation.name.prefix { $0 != ":" })) ?? relation
  }

  private static let names =
    """
    acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt
    conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list
    mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked
    orphan parataxis punct reparandum root vocative xcomp
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
