/// The insertion mode *in body* (section 13.2.6.4.7 of the standard): text and start tags.
extension TreeBuilder {
  mutating func inBody(_ kind: Kind) -> Bool {
    switch kind {
    case .null, .doctype: return false
    case .characters, .reference, .replaced:
      reconstructFormatting()
      insertText(kind)
      if isFramesetPossible, kind != .characters ? !(kind == .reference && isSpaceReference) : leadingSpaces < to - from {
        isFramesetPossible = false
      }
      return false
    case .comment:
      insertComment()
      return false
    case .startTag: return startTagInBody()
    case .endTag: return endTagInBody()
    case .end: return templateModes.isEmpty ? false : inTemplate(kind)
    }
  }

  private mutating func startTagInBody() -> Bool {
    let name = tokenizer.name
    switch name {
    case .p, .div, .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .dl, .fieldset, .figcaption, .figure, .footer,
      .header, .hgroup, .main, .menu, .nav, .ol, .search, .section, .summary, .ul:
      closeParagraphInScope()
      insertElement()
    case .a:
      if let entry = formatting.lastIndex(where: { $0 == 0 || htmlName($0) == .a }), formatting[entry] != 0 {
        let node = formatting[entry]
        adopt()
        formatting.removeAll { $0 == node }
        remove(node)
      }
      insertFormatting()
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u: insertFormatting()
    case .nobr:
      reconstructFormatting()
      if isInScope(.nobr) {
        adopt()
        reconstructFormatting()
      }
      pushFormatting(insertElement())
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraphInScope()
      if currentName.isHeading { pop() }
      insertElement()
    case .li: startItem([.li])
    case .dd, .dt: startItem([.dd, .dt])
    case .area, .br, .embed, .img, .keygen, .wbr:
      reconstructFormatting()
      insertVoid()
      isFramesetPossible = false
    case .param, .source, .track: insertVoid()
    case .image:
      // The standard says not to ask.
      reconstructFormatting()
      insertVoid()
      let node = document.nodes.count - 1
      document.nodes[node].name = .img
      document.nodes[node].nameNumber = UInt32(Name.img.rawValue)
      isFramesetPossible = false
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return inHead(.startTag)
    case .html: if !hasOpen(.template) { addAttributes(to: open[0]) }
    case .body:
      if open.count > 1, htmlName(open[1]) == .body, !hasOpen(.template) {
        isFramesetPossible = false
        addAttributes(to: open[1])
      }
    case .frameset: startFrameset()
    default: startContainerInBody(name)
    }
    return false
  }

  /// Start tags of what holds text of its own kind: preformatted text, forms, buttons, tables.
  private mutating func startContainerInBody(_ name: Name) {
    switch name {
    case .pre, .listing:
      closeParagraphInScope()
      insertElement()
      skipsLineFeed = true
      isFramesetPossible = false
    case .form:
      let isInTemplate = hasOpen(.template)
      guard form == 0 || isInTemplate else { break }
      closeParagraphInScope()
      let node = insertElement()
      if !isInTemplate { form = node }
    case .plaintext:
      closeParagraphInScope()
      insertElement()
      tokenizer.enter(.plaintext)
    case .button:
      if isInScope(.button) {
        impliedEndTags()
        pop(until: .button)
      }
      reconstructFormatting()
      insertElement()
      isFramesetPossible = false
    case .applet, .marquee, .object:
      reconstructFormatting()
      insertElement()
      formatting.append(0)
      isFramesetPossible = false
    case .table:
      if !document.isQuirky { closeParagraphInScope() }
      insertElement()
      isFramesetPossible = false
      mode = .inTable
    case .input, .select, .option, .optgroup, .hr: startControl(name)
    default: startRawInBody(name)
    }
  }

  /// Start tags of raw text, ruby and foreign elements, and all that no rule names.
  private mutating func startRawInBody(_ name: Name) {
    switch name {
    case .textarea:
      insertRaw(.rcdata)
      skipsLineFeed = true
      isFramesetPossible = false
    case .xmp:
      closeParagraphInScope()
      reconstructFormatting()
      isFramesetPossible = false
      insertRaw(.rawtext)
    case .iframe:
      isFramesetPossible = false
      insertRaw(.rawtext)
    case .noembed: insertRaw(.rawtext)
    case .noscript where isScripting: insertRaw(.rawtext)
    case .rb, .rtc:
      if isInScope(.ruby) { impliedEndTags() }
      insertElement()
    case .rp, .rt:
      if isInScope(.ruby) { impliedEndTags(except: .rtc) }
      insertElement()
    case .math: startForeign(.mathML)
    case .svg: startForeign(.svg)
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default:
      reconstructFormatting()
      insertElement()
    }
  }

  private mutating func insertFormatting() {
    reconstructFormatting()
    pushFormatting(insertElement())
  }

  private mutating func startItem(_ names: [Name]) {
    isFramesetPossible = false
    for node in open.reversed() {
      let name = htmlName(node)
      if names.contains(name) {
        impliedEndTags(except: name)
        pop(until: name)
        break
      }
      if isSpecial(node), name != .address, name != .div, name != .p { break }
    }
    closeParagraphInScope()
    insertElement()
  }

  private mutating func startFrameset() {
    guard open.count > 1, htmlName(open[1]) == .body, isFramesetPossible else { return }
    detach(open[1])
    while open.count > 1 { pop() }
    insertElement()
    mode = .inFrameset
  }

  private mutating func startForeign(_ namespace: Document.Node.Namespace) {
    reconstructFormatting()
    insertForeign(namespace)
  }

  /// Controls and what stands in a `select`, which may hold any content since 2025.
  private mutating func startControl(_ name: Name) {
    switch name {
    case .input:
      if context != 0, htmlName(context) == .select { return }
      if isInScope(.select) { pop(until: .select) }
      reconstructFormatting()
      insertVoid()
      if !isHiddenInput { isFramesetPossible = false }
    case .select:
      if context != 0, htmlName(context) == .select { return }
      if isInScope(.select) {
        pop(until: .select)
        return
      }
      reconstructFormatting()
      insertElement()
      isFramesetPossible = false
    case .hr:
      closeParagraphInScope()
      if isInScope(.select) { impliedEndTags() }
      insertVoid()
      isFramesetPossible = false
    default:
      if isInScope(.select) {
        impliedEndTags(except: name == .option ? .optgroup : .unknown)
      } else if currentName == .option {
        pop()
      }
      reconstructFormatting()
      insertElement()
    }
  }

  var isHiddenInput: Bool {
    guard let type = tokenizer.attributes.first(where: { $0.name == .type }) else { return false }
    return type.end - type.start == 6 && tokenizer.isNext("hidden", Int(type.start))
  }
}
