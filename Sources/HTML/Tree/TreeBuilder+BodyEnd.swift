/// The insertion mode *in body* (section 13.2.6.4.7 of the standard): end tags; and the modes after the body.
extension TreeBuilder {
  mutating func endTagInBody() -> Bool {
    let name = tokenizer.name
    switch name {
    case .p:
      if openParagraphs == 0 || !isInScope(.p, .button) { insertImplied(.p) }
      closeParagraph()
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption, .figure,
      .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search, .section, .select, .summary, .ul:
      guard isInScope(name) else { break }
      impliedEndTags()
      pop(until: name)
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: adopt()
    case .li:
      guard isInScope(.li, .list) else { break }
      impliedEndTags(except: .li)
      pop(until: .li)
    case .dd, .dt:
      guard isInScope(name) else { break }
      impliedEndTags(except: name)
      pop(until: name)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      guard isInScope(.standard, { $0.isHeading }) else { break }
      impliedEndTags()
      while let node = open.last {
        pop()
        if htmlName(node).isHeading {
          closed(node)
          break
        }
      }
    case .applet, .marquee, .object:
      guard isInScope(name) else { break }
      impliedEndTags()
      pop(until: name)
      clearFormattingToMarker()
    case .template: return inHead(.endTag)
    case .body, .html:
      guard isInScope(.body) else { break }
      mode = .afterBody
      if name == .html { return true }
      closed(open[1])
    case .form: endForm()
    case .br:
      reconstructFormatting()
      let place = place()
      insert(implied(.br), place)
      isFramesetPossible = false
    default: anyOtherEndTag()
    }
    return false
  }

  private mutating func endForm() {
    if hasOpen(.template) {
      guard isInScope(.form) else { return }
      impliedEndTags()
      pop(until: .form)
      return
    }
    let node = form
    form = 0
    guard node != 0, isInScope(node) else { return }
    impliedEndTags()
    if current == node { pop() } else { remove(node) }
    closed(node)
  }

  mutating func afterBody(_ kind: Kind) -> Bool {
    switch kind {
    case .characters, .reference:
      let count = kind == .characters ? leadingSpaces : isSpaceReference ? to - from : 0
      if count == to - from { return inBody(kind) }
    case .comment:
      insertComment(in: open[0])
      return false
    case .doctype: return false
    case .startTag where tokenizer.name == .html: return inBody(kind)
    case .endTag where tokenizer.name == .html:
      if context == 0 {
        mode = .afterAfterBody
        closed(open[0])
      }
      return false
    case .end: return false
    default: break
    }
    mode = .inBody
    return true
  }

  mutating func afterAfterBody(_ kind: Kind) -> Bool {
    switch kind {
    case .comment:
      insertComment(in: Document.root)
      return false
    case .doctype: return inBody(kind)
    case .characters where leadingSpaces == to - from: return inBody(kind)
    case .reference where isSpaceReference: return inBody(kind)
    case .startTag where tokenizer.name == .html: return inBody(kind)
    case .end: return false
    default:
      mode = .inBody
      return true
    }
  }

  /// The white space of a text token in a frameset; the rest is dropped.
  private mutating func insertSpaces(_ kind: Kind) {
    if kind == .reference, isSpaceReference { insertText(kind) }
    guard kind == .characters else { return }
    while from < to {
      let count = leadingSpaces
      if count > 0 { insertText(from, from + count, kind) }
      from += max(count, 1)
    }
  }

  mutating func inFrameset(_ kind: Kind) -> Bool {
    switch kind {
    case .comment: insertComment()
    case .startTag where tokenizer.name == .html: return inBody(kind)
    case .startTag where tokenizer.name == .frameset: insertElement()
    case .startTag where tokenizer.name == .frame: insertVoid()
    case .startTag where tokenizer.name == .noframes: return inHead(kind)
    case .endTag where tokenizer.name == .frameset:
      guard open.count > 1 else { return false }
      let node = current
      pop()
      closed(node)
      if context == 0, currentName != .frameset { mode = .afterFrameset }
    default: insertSpaces(kind)
    }
    return false
  }

  mutating func afterFrameset(_ kind: Kind) -> Bool {
    switch kind {
    case .comment: insertComment()
    case .startTag where tokenizer.name == .html: return inBody(kind)
    case .startTag where tokenizer.name == .noframes: return inHead(kind)
    case .endTag where tokenizer.name == .html: mode = .afterAfterFrameset
    default: insertSpaces(kind)
    }
    return false
  }

  mutating func afterAfterFrameset(_ kind: Kind) -> Bool {
    switch kind {
    case .comment: insertComment(in: Document.root)
    case .startTag where tokenizer.name == .html: return inBody(kind)
    case .startTag where tokenizer.name == .noframes: return inHead(kind)
    case .characters, .reference: insertSpaces(kind)
    default: break
    }
    return false
  }
}
