/// Scopes (section 13.2.4.2 of the standard) and implied end tags.
extension TreeBuilder {
  enum Scope { case standard, list, button }

  /// Whether an element of one of these names is open and nothing that ends the scope lies between.
  @inline(__always)
  func isInScope(_ scope: Scope = .standard, _ matches: (Name) -> Bool) -> Bool {
    for node in open.reversed() {
      let element = document.nodes[Int(node)]
      guard element.namespace == .html else {
        if isSpecial(node) { return false }
        continue
      }
      if matches(element.name) { return true }
      if element.name.endsScope { return false }
      switch scope {
      case .standard: break
      case .list: if element.name == .ol || element.name == .ul { return false }
      case .button: if element.name == .button { return false }
      }
    }
    return false
  }

  func isInScope(_ name: Name, _ scope: Scope = .standard) -> Bool { isInScope(scope) { $0 == name } }

  func isInScope(_ node: UInt32) -> Bool {
    for other in open.reversed() {
      if other == node { return true }
      if document.nodes[Int(other)].namespace == .html ? document.nodes[Int(other)].name.endsScope : isSpecial(other) { return false }
    }
    return false
  }

  func isInTableScope(_ matches: (Name) -> Bool) -> Bool {
    for node in open.reversed() {
      let name = htmlName(node)
      if matches(name) { return true }
      if name == .html || name == .table || name == .template { return false }
    }
    return false
  }

  mutating func impliedEndTags(except name: Name = .unknown) {
    while currentName.isImplied, currentName != name { pop() }
  }

  mutating func impliedEndTagsThoroughly() {
    while currentName.isImpliedThoroughly { pop() }
  }

  @inline(__always)
  mutating func closeParagraphInScope() {
    if openParagraphs > 0, isInScope(.p, .button) { closeParagraph() }
  }

  mutating func closeParagraph() {
    impliedEndTags(except: .p)
    pop(until: .p)
  }

  mutating func popToTableContext() {
    while ![.table, .template, .html].contains(currentName) { pop() }
  }

  mutating func popToTableBodyContext() {
    while ![.tbody, .tfoot, .thead, .template, .html].contains(currentName) { pop() }
  }

  mutating func popToTableRowContext() {
    while ![.tr, .template, .html].contains(currentName) { pop() }
  }

  /// Sets the mode from the stack (section 13.2.4.1).
  mutating func resetMode() {
    for index in open.indices.reversed() {
      let isLast = index == 0
      let node = isLast && context != 0 ? context : open[index]
      switch htmlName(node) {
      case .td where !isLast, .th where !isLast: return mode = .inCell
      case .tr: return mode = .inRow
      case .tbody, .thead, .tfoot: return mode = .inTableBody
      case .caption: return mode = .inCaption
      case .colgroup: return mode = .inColumnGroup
      case .table: return mode = .inTable
      case .template: return mode = templateModes.last ?? .inTemplate
      case .head where !isLast: return mode = .inHead
      case .body: return mode = .inBody
      case .frameset: return mode = .inFrameset
      case .html: return mode = head == 0 ? .beforeHead : .afterHead
      default: if isLast { return mode = .inBody }
      }
    }
  }

  /// Sets up the parsing of a fragment in an element of this name.
  mutating func start(in name: String, _ namespace: Document.Node.Namespace) {
    var node = Document.Node(.element, 0, 0)
    node.namespace = namespace
    node.nameNumber = tokenizer.names.number(exactly: Array(name.utf8))
    node.name = NameTable.name(node.nameNumber)
    context = add(node)
    let root = implied(.html)
    insert(root, Place(parent: Document.root))
    open = [root]
    if namespace == .html {
      switch node.name {
      case .title, .textarea: tokenizer.enter(.rcdata)
      case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.enter(.rawtext)
      case .noscript where isScripting: tokenizer.enter(.rawtext)
      case .script: tokenizer.enter(.script)
      case .plaintext: tokenizer.enter(.plaintext)
      case .template: templateModes.append(.inTemplate)
      default: break
      }
    }
    resetMode()
    if name == "form", namespace == .html { form = context }
  }
}
