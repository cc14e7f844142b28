/// The insertion modes of tables and templates (sections 13.2.6.4.9 to 13.2.6.4.18 of the standard).
extension TreeBuilder {
  mutating func inTable(_ kind: Kind) -> Bool {
    switch kind {
    case .characters, .reference, .null, .replaced:
      if currentName.isTablePart || currentName == .template {
        tableText.removeAll(keepingCapacity: true)
        originalMode = mode
        mode = .inTableText
        return true
      }
    case .comment:
      insertComment()
      return false
    case .doctype: return false
    case .startTag: if let again = startTagInTable() { return again }
    case .endTag:
      switch tokenizer.name {
      case .table:
        guard isInTableScope({ $0 == .table }) else { return false }
        pop(until: .table)
        resetMode()
        return false
      case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return false
      case .template: return inHead(kind)
      default: break
      }
    case .end: return inBody(kind)
    }
    isFosterParenting = true
    let again = inBody(kind)
    isFosterParenting = false
    return again
  }

  /// Nil where the tag goes before the table.
  private mutating func startTagInTable() -> Bool? {
    switch tokenizer.name {
    case .caption:
      popToTableContext()
      formatting.append(0)
      insertElement()
      mode = .inCaption
    case .colgroup:
      popToTableContext()
      insertElement()
      mode = .inColumnGroup
    case .col:
      popToTableContext()
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return true
    case .tbody, .tfoot, .thead:
      popToTableContext()
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      popToTableContext()
      insertImplied(.tbody)
      mode = .inTableBody
      return true
    case .table:
      guard isInTableScope({ $0 == .table }) else { return false }
      pop(until: .table)
      resetMode()
      return true
    case .style, .script, .template: return inHead(.startTag)
    case .input:
      guard isHiddenInput else { return nil }
      insertVoid()
    case .form:
      if form == 0, !hasOpen(.template) {
        form = insertElement()
        pop()
      }
    default: return nil
    }
    return false
  }

  mutating func inTableText(_ kind: Kind) -> Bool {
    switch kind {
    case .null: return false
    case .characters, .reference, .replaced:
      tableText.append((from, to, kind))
      return false
    default: break
    }
    let isSpace = tableText.allSatisfy { piece in
      (from, to) = (piece.from, piece.to)
      return piece.kind == .characters ? leadingSpaces == to - from : piece.kind == .reference && isSpaceReference
    }
    for piece in tableText {
      (from, to) = (piece.from, piece.to)
      if isSpace {
        insertText(piece.kind)
      } else {
        isFosterParenting = true
        _ = inBody(piece.kind)
        isFosterParenting = false
      }
    }
    (from, to) = (tokenizer.start, tokenizer.end)
    mode = originalMode
    return true
  }

  mutating func inCaption(_ kind: Kind) -> Bool {
    let name = tokenizer.name
    switch kind {
    case .endTag where name == .caption:
      _ = endCaption()
      return false
    case .startTag where [.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr].contains(name), .endTag where name == .table:
      return endCaption()
    case .endTag where [.body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr].contains(name): return false
    default: return inBody(kind)
    }
  }

  private mutating func endCaption() -> Bool {
    guard isInTableScope({ $0 == .caption }) else { return false }
    impliedEndTags()
    pop(until: .caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  mutating func inColumnGroup(_ kind: Kind) -> Bool {
    switch kind {
    case .comment:
      insertComment()
      return false
    case .doctype: return false
    case .startTag where tokenizer.name == .html: return inBody(kind)
    case .startTag where tokenizer.name == .col:
      insertVoid()
      return false
    case .startTag where tokenizer.name == .template, .endTag where tokenizer.name == .template: return inHead(kind)
    case .endTag where tokenizer.name == .col: return false
    case .endTag where tokenizer.name == .colgroup:
      if currentName == .colgroup {
        pop(until: .colgroup)
        mode = .inTable
      }
      return false
    case .end: return inBody(kind)
    default:
      if takeSpaces(kind, insert: true) { return false }
      guard currentName == .colgroup else { return false }
      pop()
      mode = .inTable
      return true
    }
  }

  mutating func inTableBody(_ kind: Kind) -> Bool {
    let name = tokenizer.name
    switch kind {
    case .startTag where name == .tr:
      popToTableBodyContext()
      insertElement()
      mode = .inRow
      return false
    case .startTag where name == .td || name == .th:
      popToTableBodyContext()
      insertImplied(.tr)
      mode = .inRow
      return true
    case .endTag where [.tbody, .tfoot, .thead].contains(name):
      guard isInTableScope({ $0 == name }) else { return false }
      popToTableBodyContext()
      pop(until: name)
      mode = .inTable
      return false
    case .startTag where [.caption, .col, .colgroup, .tbody, .tfoot, .thead].contains(name), .endTag where name == .table:
      guard isInTableScope({ $0 == .tbody || $0 == .thead || $0 == .tfoot }) else { return false }
      popToTableBodyContext()
      pop()
      mode = .inTable
      return true
    case .endTag where [.body, .caption, .col, .colgroup, .html, .td, .th, .tr].contains(name): return false
    default: return inTable(kind)
    }
  }

  mutating func inRow(_ kind: Kind) -> Bool {
    let name = tokenizer.name
    switch kind {
    case .startTag where name == .td || name == .th:
      popToTableRowContext()
      insertElement()
      mode = .inCell
      formatting.append(0)
      return false
    case .endTag where name == .tr:
      _ = endRow()
      return false
    case .startTag where [.caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr].contains(name), .endTag where name == .table:
      return endRow()
    case .endTag where [.tbody, .tfoot, .thead].contains(name):
      return isInTableScope({ $0 == name }) ? endRow() : false
    case .endTag where [.body, .caption, .col, .colgroup, .html, .td, .th].contains(name): return false
    default: return inTable(kind)
    }
  }

  private mutating func endRow() -> Bool {
    guard isInTableScope({ $0 == .tr }) else { return false }
    popToTableRowContext()
    pop(until: .tr)
    mode = .inTableBody
    return true
  }

  mutating func inCell(_ kind: Kind) -> Bool {
    let name = tokenizer.name
    switch kind {
    case .endTag where name == .td || name == .th:
      guard isInTableScope({ $0 == name }) else { return false }
      impliedEndTags()
      pop(until: name)
      clearFormattingToMarker()
      mode = .inRow
      return false
    case .startTag where [.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr].contains(name):
      guard isInTableScope({ $0 == .td || $0 == .th }) else { return false }
      endCell()
      return true
    case .endTag where [.body, .caption, .col, .colgroup, .html].contains(name): return false
    case .endTag where [.table, .tbody, .tfoot, .thead, .tr].contains(name):
      guard isInTableScope({ $0 == name }) else { return false }
      endCell()
      return true
    default: return inBody(kind)
    }
  }

  private mutating func endCell() {
    impliedEndTags()
    while let node = open.last {
      pop()
      if htmlName(node) == .td || htmlName(node) == .th { break }
    }
    clearFormattingToMarker()
    mode = .inRow
  }

  mutating func inTemplate(_ kind: Kind) -> Bool {
    switch kind {
    case .characters, .reference, .null, .replaced, .comment, .doctype: return inBody(kind)
    case .startTag:
      let next: Mode
      switch tokenizer.name {
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return inHead(kind)
      case .caption, .colgroup, .tbody, .tfoot, .thead: next = .inTable
      case .col: next = .inColumnGroup
      case .tr: next = .inTableBody
      case .td, .th: next = .inRow
      default: next = .inBody
      }
      templateModes[templateModes.count - 1] = next
      mode = next
      return true
    case .endTag: return tokenizer.name == .template ? inHead(kind) : false
    case .end:
      guard hasOpen(.template) else { return false }
      pop(until: .template)
      clearFormattingToMarker()
      templateModes.removeLast()
      resetMode()
      return true
    }
  }
}
