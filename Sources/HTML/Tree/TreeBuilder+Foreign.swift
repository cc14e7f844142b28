/// SVG and MathML inside a page (section 13.2.6.5 of the standard).
extension TreeBuilder {
  /// Whether the token is read by the rules of foreign content, with `node`, not of HTML, as the adjusted current node.
  func isForeign(_ kind: Kind, _ node: UInt32) -> Bool {
    if kind == .end { return false }
    let isText = kind == .characters || kind == .reference || kind == .null || kind == .replaced
    if isMathTextPoint(node), isText || kind == .startTag && tokenizer.name != .mglyph && tokenizer.name != .malignmark { return false }
    let element = document.nodes[Int(node)]
    if element.namespace == .mathML, element.name == .annotationXml, kind == .startTag, tokenizer.name == .svg { return false }
    return !(isHTMLPoint(node) && (isText || kind == .startTag))
  }

  private func isMathTextPoint(_ node: UInt32) -> Bool {
    document.nodes[Int(node)].namespace == .mathML && [.mi, .mo, .mn, .ms, .mtext].contains(document.nodes[Int(node)].name)
  }

  private func isHTMLPoint(_ node: UInt32) -> Bool {
    let element = document.nodes[Int(node)]
    if element.namespace == .svg { return [.foreignObject, .desc, .title].contains(element.name) }
    guard element.namespace == .mathML, element.name == .annotationXml, let encoding = document.value(.encoding, of: node) else {
      return false
    }
    return ["text/html", "application/xhtml+xml"].contains(encoding.lowercased())
  }

  mutating func foreign(_ kind: Kind) -> Bool {
    switch kind {
    case .null: insertText(.replaced)
    case .characters, .reference, .replaced:
      insertText(kind)
      if kind == .characters ? leadingSpaces < to - from : !(kind == .reference && isSpaceReference) { isFramesetPossible = false }
    case .comment: insertComment()
    case .doctype, .end: break
    case .startTag:
      let isFont = tokenizer.name == .font && tokenizer.attributes.contains { [.color, .face, .size].contains($0.name) }
      if tokenizer.name.endsForeignContent || isFont { return leaveForeign(kind) }
      insertForeign(document.nodes[Int(adjustedCurrent)].namespace)
    case .endTag:
      if tokenizer.name == .br || tokenizer.name == .p { return leaveForeign(kind) }
      return endForeign(kind)
    }
    return false
  }

  /// HTML follows inside foreign content: its elements are closed.
  private mutating func leaveForeign(_ kind: Kind) -> Bool {
    while open.count > 1, document.nodes[Int(current)].namespace != .html, !isMathTextPoint(current), !isHTMLPoint(current) { pop() }
    return read(kind, in: mode)
  }

  private mutating func endForeign(_ kind: Kind) -> Bool {
    var index = open.count - 1
    while index > 0 {
      let node = open[index]
      if document.nodes[Int(node)].namespace == .html { return read(kind, in: mode) }
      if isNamedLikeToken(node) {
        while open.count > index { pop() }
        closed(node)
        return false
      }
      index -= 1
    }
    return false
  }

  private func isNamedLikeToken(_ node: UInt32) -> Bool {
    let number = document.nodes[Int(node)].nameNumber
    if number == tokenizer.nameNumber { return true }
    guard document.nodes[Int(node)].namespace == .svg else { return false }
    return tokenizer.names.spelling(number).lowercased() == tokenizer.names.spelling(tokenizer.nameNumber)
  }

  /// Inserts the element of the start tag with the names that SVG and MathML spell with capitals.
  mutating func insertForeign(_ namespace: Document.Node.Namespace) {
    let place = place()
    let node = element(namespace)
    if namespace == .svg, let spelling = ForeignNames.elements[tokenizer.names.spelling(tokenizer.nameNumber)] {
      let number = tokenizer.names.number(exactly: Array(spelling.utf8))
      document.nodes[Int(node)].nameNumber = number
      document.nodes[Int(node)].name = NameTable.name(number)
    }
    let it = document.nodes[Int(node)]
    for index in Int(it.first)..<Int(it.first + it.second) {
      let name = tokenizer.names.spelling(document.attributes[index].nameNumber)
      let spelling = namespace == .svg ? ForeignNames.attributes[name] : name == "definitionurl" ? "definitionURL" : nil
      guard let spelling else { continue }
      document.attributes[index].nameNumber = tokenizer.names.number(exactly: Array(spelling.utf8))
      document.attributes[index].name = .unknown
    }
    insert(node, place)
    if !tokenizer.isSelfClosing { pushInserted(node) }
  }
}

/// The names that SVG spells with capitals, by their lower-case forms (section 13.2.6.5 of the standard).
private enum ForeignNames {
  static let elements = byLowerCase(
    """
    altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer
    feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    foreignObject glyphRef linearGradient radialGradient textPath
    """)

  static let attributes = byLowerCase(
    """
    attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef
    gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle
    markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform
    patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur
    requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale
    systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
    """)

  private static func byLowerCase(_ names: String) -> [String: String] {
    Dictionary(names.split(whereSeparator: \.isWhitespace).map { ($0.lowercased(), String($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
