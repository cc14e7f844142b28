/// The insertion modes up to the body (sections 13.2.6.4.1 to 13.2.6.4.6 of the standard).
extension TreeBuilder {
  mutating func initial(_ kind: Kind) -> Bool {
    switch kind {
    case .comment: insertComment(in: Document.root)
    case .doctype:
      document.doctype = tokenizer.doctype
      document.isQuirky = tokenizer.isQuirky || Quirks.isQuirky(tokenizer.doctype)
      insert(add(Document.Node(.doctype, tokenizer.start, tokenizer.end)), Place(parent: Document.root))
      mode = .beforeHTML
    default:
      if takeSpaces(kind, insert: false) { return false }
      document.isQuirky = true
      mode = .beforeHTML
      return true
    }
    return false
  }

  mutating func beforeHTML(_ kind: Kind) -> Bool {
    switch kind {
    case .doctype: return false
    case .comment:
      insertComment(in: Document.root)
      return false
    case .startTag where tokenizer.name == .html:
      let node = element()
      insert(node, Place(parent: Document.root))
      push(node)
      mode = .beforeHead
      return false
    case .endTag where ![.head, .body, .html, .br].contains(tokenizer.name): return false
    default:
      if takeSpaces(kind, insert: false) { return false }
      let node = implied(.html)
      insert(node, Place(parent: Document.root))
      push(node)
      mode = .beforeHead
      return true
    }
  }

  mutating func beforeHead(_ kind: Kind) -> Bool {
    switch kind {
    case .doctype: return false
    case .comment:
      insertComment()
      return false
    case .startTag where tokenizer.name == .html: return inBody(kind)
    case .startTag where tokenizer.name == .head:
      head = insertElement()
      mode = .inHead
      return false
    case .endTag where ![.head, .body, .html, .br].contains(tokenizer.name): return false
    default:
      if takeSpaces(kind, insert: false) { return false }
      head = insertImplied(.head)
      mode = .inHead
      return true
    }
  }

  mutating func inHead(_ kind: Kind) -> Bool {
    switch kind {
    case .doctype: return false
    case .comment:
      insertComment()
      return false
    case .startTag:
      switch tokenizer.name {
      case .html: return inBody(kind)
      case .base, .basefont, .bgsound, .link, .meta:
        insertVoid()
        return false
      case .title:
        insertRaw(.rcdata)
        return false
      case .noscript where isScripting, .noframes, .style:
        insertRaw(.rawtext)
        return false
      case .noscript:
        insertElement()
        mode = .inHeadNoscript
        return false
      case .script:
        insertRaw(.script)
        return false
      case .template:
        insertElement()
        formatting.append(0)
        isFramesetPossible = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
        return false
      case .head: return false
      default: break
      }
    case .endTag:
      switch tokenizer.name {
      case .head:
        let node = current
        pop()
        closed(node)
        mode = .afterHead
        return false
      case .body, .html, .br: break
      case .template:
        endTemplate()
        return false
      default: return false
      }
    default: if takeSpaces(kind, insert: true) { return false }
    }
    pop()
    mode = .afterHead
    return true
  }

  mutating func endTemplate() {
    guard hasOpen(.template) else { return }
    impliedEndTagsThoroughly()
    pop(until: .template)
    clearFormattingToMarker()
    if !templateModes.isEmpty { templateModes.removeLast() }
    resetMode()
  }

  mutating func inHeadNoscript(_ kind: Kind) -> Bool {
    switch kind {
    case .doctype: return false
    case .comment: return inHead(kind)
    case .startTag:
      switch tokenizer.name {
      case .html: return inBody(kind)
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead(kind)
      case .head, .noscript: return false
      default: break
      }
    case .endTag:
      if tokenizer.name == .noscript {
        let node = current
        pop()
        closed(node)
        mode = .inHead
        return false
      }
      if tokenizer.name != .br { return false }
    default: if takeSpaces(kind, insert: true) { return false }
    }
    pop()
    mode = .inHead
    return true
  }

  mutating func afterHead(_ kind: Kind) -> Bool {
    switch kind {
    case .doctype: return false
    case .comment:
      insertComment()
      return false
    case .startTag:
      switch tokenizer.name {
      case .html: return inBody(kind)
      case .body:
        insertElement()
        isFramesetPossible = false
        mode = .inBody
        return false
      case .frameset:
        insertElement()
        mode = .inFrameset
        return false
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
        open.append(head)
        _ = inHead(kind)
        if let index = open.lastIndex(of: head) { open.remove(at: index) }
        return false
      case .head: return false
      default: break
      }
    case .endTag:
      switch tokenizer.name {
      case .template: return inHead(kind)
      case .body, .html, .br: break
      default: return false
      }
    default: if takeSpaces(kind, insert: true) { return false }
    }
    insertImplied(.body)
    mode = .inBody
    return true
  }

  /// The text of `title`, `script` and their like.
  mutating func text(_ kind: Kind) -> Bool {
    switch kind {
    case .characters, .reference, .replaced, .null:
      insertText(kind)
      return false
    case .endTag:
      let node = current
      pop()
      closed(node)
      mode = originalMode
      return false
    default:
      pop()
      mode = originalMode
      return true
    }
  }
}
