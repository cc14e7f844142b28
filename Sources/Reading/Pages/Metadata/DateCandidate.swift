import HTML
import TextAlgorithms

/// One place of a page that gives a date of the report, with how far it is to be believed.
struct DateCandidate: Sendable, Hashable {
  enum Role: Sendable, Hashable { case published, modified, created }

  var role: Role
  var date: PageDate
  var basis: PageFacts.Basis
  /// Bytes of the page; nil for the address that the page was fetched from.
  var range: Range<Int>?
  var weight: Int
  /// Whether it gives the day as the outlet counts days, not as Greenwich does.
  var isLocal: Bool
}

/// The names of `meta` elements and properties that give dates.
enum DateNames {
  static func role(of key: String) -> (role: DateCandidate.Role, weight: Int)? {
    if published.contains(key) { return (.published, FactCalibration.standard.meta) }
    if loose.contains(key) { return (.published, FactCalibration.standard.looseMeta) }
    if modified.contains(key) { return (.modified, FactCalibration.standard.meta) }
    if created.contains(key) { return (.created, FactCalibration.standard.created) }
    return nil
  }

  /// Letters and digits only, lower case.
  private static let published = words(
    """
    articlepublishedtime articlepublished ogarticlepublishedtime ogpublishedtime publishedtime datepublished dcdateissued dctermsissued
    dcissued pubdate publishdate parselypubdate sailthrudate cxenseparserecspublishtime publicationdate originalpublicationdate publishedat
    published articledateoriginal citationpublicationdate citationonlinedate rnewsdatepublished btpubdate
    shareaholicarticlepublishedtime iso8601publishdate articlepubdate dateissued firstpublished datefirstpublished publishedon
    analyticsattributesarticledate prismpublicationdate ogpubdate vrpublishedtime articlepublicationdate ogdatepublished contentpublished
    """)
  private static let loose = words("date dcdate dctermsdate citationdate articledate newsdate displaydate ogdate pubtime articleposttime")
  private static let created = words("datecreated dctermscreated dccreated dcdatecreated articlecreated creationdate created")
  private static let modified = words(
    """
    articlemodifiedtime ogupdatedtime lastmodified lastmod datemodified dctermsmodified dcdatemodified dcmodified articleupdated
    articlemodified articledateupdated revised revisiondate dateupdate updatedtime ogarticlemodifiedtime modifiedtime articleupdatedtime
    moddate lastupdated dateupdated updated modified articlelastmodified
    """)

  /// Words of the class of a `time` element.
  static let publishedMarks = KeySet(words: "published publish entry pubdate publication")
  static let modifiedMarks = KeySet(words: "updated update modified changed aktualisiert lastmod")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}

extension PageDateReader {
  /// Dates of the chosen article and web page of the JSON-LD.
  func candidates(_ data: LinkedEntities, _ article: LinkedEntities.Entity?, _ page: LinkedEntities.Entity?) -> [DateCandidate] {
    var out: [DateCandidate] = []
    for (entity, weight) in [(article, FactCalibration.standard.article), (page, FactCalibration.standard.webPage)] {
      guard let value = entity?.value else { continue }
      for (key, role) in [("datePublished", DateCandidate.Role.published), ("dateModified", .modified), ("dateCreated", .created)] {
        guard let text = data.strings(key, of: value).first, let date = date(text.text) else { continue }
        out.append(candidate(role, date, .linkedData, text.range, role == .created ? FactCalibration.standard.created : weight))
      }
    }
    return out
  }

  func candidates(_ metas: [PageElements.Meta]) -> [DateCandidate] {
    var out: [DateCandidate] = []
    for meta in metas where out.count < FactCalibration.standard.candidates {
      guard let (role, weight) = DateNames.role(of: meta.key), let date = date(meta.value) else { continue }
      out.append(candidate(role, date, .meta, meta.range, weight))
    }
    return out
  }

  /// Item properties and RDFa properties of the story; never of a comment, a review, a picture or another story.
  func candidates(_ properties: [PageElements.Property], _ document: Document, _ regions: PageRegions, title: UInt32) -> [DateCandidate] {
    var out: [DateCandidate] = []
    for property in properties where out.count < FactCalibration.standard.candidates {
      guard ["datepublished", "datemodified", "datecreated", "issued", "pubdate", "date"].contains(property.name),
        let (role, weight) = DateNames.role(of: property.name == "issued" ? "dateissued" : property.name),
        !regions.isForeign(property.node), isOfStory(property.node, document, title),
        let (text, range) = machineValue(property.node, document), let date = date(text)
      else { continue }
      let basis: PageFacts.Basis = property.isMicrodata ? .microdata : .rdfa
      out.append(candidate(role, date, basis, range, min(weight, FactCalibration.standard.property)))
    }
    // Several dates of publication are a list of stories.
    let days = Set(out.filter { $0.role == .published }.map(\.date.day))
    return days.count > FactCalibration.standard.daysOfOne ? out.filter { $0.role != .published } : out
  }

  /// Whether the innermost item around a node is an article or the page, or the headline stands in it.
  private func isOfStory(_ node: UInt32, _ document: Document, _ title: UInt32) -> Bool {
    var at = document[node].parent
    while at != 0 {
      if document.attribute(.itemscope, of: at) != nil {
        let type = document.value(.itemtype, of: at) ?? ""
        let name = type.split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? ""
        return name.isEmpty || LinkedEntities.isArticle(name) || name.hasSuffix("Page") || document.isInside(title, at)
      }
      at = document[at].parent
    }
    return true
  }

  /// `content` or `datetime`, else the element's text.
  func machineValue(_ node: UInt32, _ document: Document) -> (String, Range<Int>)? {
    for name in [Name.datetime, .content, .title] {
      guard let attribute = document.attribute(name, of: node), attribute.end > attribute.start else { continue }
      let text = String(decoding: document.value(attribute), as: UTF8.self)
      if name != .title || date(text) != nil { return (text, Int(attribute.start)..<Int(attribute.end)) }
    }
    guard document[node].range.count <= FactCalibration.standard.dateSource else { return nil }
    let text = document.text(of: node).trimmedWhiteSpace
    let first = document[node].firstChild
    guard text.utf8.count < FactCalibration.standard.dateText, !text.isEmpty, first != 0 else { return nil }
    return (text, document[first].range.lowerBound..<document[document.lastChild(of: node)].range.upperBound)
  }

  func candidate(_ role: DateCandidate.Role, _ date: PageDate, _ basis: PageFacts.Basis, _ range: Range<Int>, _ weight: Int)
    -> DateCandidate
  {
    DateCandidate(role: role, date: date, basis: basis, range: range, weight: weight, isLocal: date.offset != nil && date.offset != 0)
  }
}

extension Document {
  /// Whether `outer` is the node or stands around it.
  func isInside(_ node: UInt32, _ outer: UInt32) -> Bool {
    var at = node
    while at != 0, at != outer { at = nodes[Int(at)].parent }
    return at == outer && outer != 0
  }
}
