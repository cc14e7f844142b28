/// The list of active formatting elements and the adoption agency (sections 13.2.4.3 and 13.2.6.4.7 of the standard).
extension TreeBuilder {
  /// The most entries after the last marker: a page that opens more has no reader. Real pages stay below 20.
  private static let greatestFormatting = 128

  mutating func pushFormatting(_ node: UInt32) {
    var alike = 0, earliest = -1, count = 0
    for index in formatting.indices.reversed() {
      let entry = formatting[index]
      if entry == 0 { break }
      count += 1
      if isAlike(entry, node) {
        alike += 1
        earliest = index
      }
    }
    if alike >= 3 {
      formatting.remove(at: earliest)
    } else if count >= Self.greatestFormatting {
      document.excess.insert(.formatting)
      formatting.remove(at: formatting.count - count)
    }
    formatting.append(node)
  }

  private func isAlike(_ a: UInt32, _ b: UInt32) -> Bool {
    let x = document.nodes[Int(a)], y = document.nodes[Int(b)]
    guard x.nameNumber == y.nameNumber, x.namespace == y.namespace, x.second == y.second else { return false }
    let page = tokenizer.page
    let others = document.attributes[Int(y.first)..<Int(y.first + y.second)]
    for one in document.attributes[Int(x.first)..<Int(x.first + x.second)] {
      let other = others.first { $0.nameNumber == one.nameNumber }
      guard let other, page[Int(one.start)..<Int(one.end)].elementsEqual(page[Int(other.start)..<Int(other.end)]) else { return false }
    }
    return true
  }

  mutating func clearFormattingToMarker() {
    while let entry = formatting.popLast(), entry != 0 {}
  }

  mutating func reconstructFormatting() {
    guard let last = formatting.last, last != 0, !isOpen(last) else { return }
    var index = formatting.count - 1
    while index > 0, formatting[index - 1] != 0, !isOpen(formatting[index - 1]) { index -= 1 }
    while index < formatting.count {
      guard reopened < tokenizer.page.count / 64 + 4096 else {
        document.excess.insert(.formatting)
        formatting.remove(at: index)
        continue
      }
      let node = clone(formatting[index])
      insert(node, place())
      pushInserted(node)
      formatting[index] = node
      index += 1
    }
  }

  /// An element with the same name and attributes; it starts where the token starts.
  private mutating func clone(_ node: UInt32) -> UInt32 {
    reopened += 1
    var copy = Document.Node(.element, tokenizer.start, tokenizer.start)
    let it = document.nodes[Int(node)]
    copy.namespace = it.namespace
    copy.name = it.name
    copy.nameNumber = it.nameNumber
    copy.first = it.first
    copy.second = it.second
    return add(copy)
  }

  func isSpecial(_ node: UInt32) -> Bool {
    let element = document.nodes[Int(node)]
    switch element.namespace {
    case .html: return element.name.isSpecial
    case .mathML: return [.mi, .mo, .mn, .ms, .mtext, .annotationXml].contains(element.name)
    case .svg: return [.foreignObject, .desc, .title].contains(element.name)
    }
  }

  /// An end tag of a formatting element (the adoption agency algorithm).
  mutating func adopt() {
    let subject = tokenizer.nameNumber
    func isSubject(_ node: UInt32) -> Bool {
      document.nodes[Int(node)].nameNumber == subject && document.nodes[Int(node)].namespace == .html
    }
    if isSubject(current), !formatting.contains(current) {
      let node = current
      pop()
      if isEndTag { closed(node) }
      return
    }
    for round in 0..<8 {
      guard let entry = formatting.lastIndex(where: { $0 == 0 || isSubject($0) }), formatting[entry] != 0 else {
        if round == 0 { anyOtherEndTag() }
        return
      }
      let element = formatting[entry]
      guard let index = open.lastIndex(of: element) else {
        formatting.remove(at: entry)
        return
      }
      guard isInScope(element) else { return }
      guard let furthest = open[(index + 1)...].first(where: { isSpecial($0) }) else {
        while let node = open.last {
          pop()
          if node == element {
            if isEndTag { closed(node) }
            break
          }
        }
        formatting.remove(at: entry)
        return
      }
      if round == 0, isEndTag { closed(element) }
      adopt(element, furthest, ancestor: open[index - 1], bookmark: entry)
    }
  }

  private mutating func adopt(_ element: UInt32, _ furthest: UInt32, ancestor: UInt32, bookmark: Int) {
    var bookmark = bookmark
    var last = furthest
    var index = open.lastIndex(of: furthest)!
    var count = 0
    while true {
      count += 1
      index -= 1
      var node = open[index]
      if node == element { break }
      var entry = formatting.lastIndex(of: node)
      if count > 3, let place = entry {
        formatting.remove(at: place)
        if place < bookmark { bookmark -= 1 }
        entry = nil
      }
      guard let entry else {
        open.remove(at: index)
        left(node)
        continue
      }
      let copy = clone(node)
      left(node)
      formatting[entry] = copy
      open[index] = copy
      node = copy
      if last == furthest { bookmark = entry + 1 }
      detach(last)
      insert(last, Place(parent: node))
      last = node
    }
    detach(last)
    insert(last, place(in: ancestor))
    let copy = clone(element)
    moveChildren(of: furthest, to: copy)
    insert(copy, Place(parent: furthest))
    if let entry = formatting.lastIndex(of: element) {
      formatting.remove(at: entry)
      if entry < bookmark { bookmark -= 1 }
    }
    formatting.insert(copy, at: min(bookmark, formatting.count))
    let end = document.nodes[Int(element)].end
    remove(element)
    document.nodes[Int(element)].end = end
    open.insert(copy, at: open.lastIndex(of: furthest)! + 1)
  }

  /// An end tag that no rule names: closes the nearest element of its name, unless a special element stands between.
  mutating func anyOtherEndTag() {
    let number = tokenizer.nameNumber
    for index in open.indices.reversed() {
      let node = open[index]
      if document.nodes[Int(node)].nameNumber == number, document.nodes[Int(node)].namespace == .html {
        impliedEndTags(except: tokenizer.name)
        while open.count > index { pop() }
        closed(node)
        return
      }
      if isSpecial(node) { return }
    }
  }
}
