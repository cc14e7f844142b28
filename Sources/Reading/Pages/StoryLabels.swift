import HTML
import TextAlgorithms
import Vocabulary

/// Gives each block of a page its label: the marks of `BlockJudge`, put right by what stands around.
struct StoryLabels {
  typealias Label = MainTextFinder.Label

  private let calibration = PageCalibration.standard
  private let judge: BlockJudge
  private var marks: [BlockJudge.Mark] = []
  private var title: Int?

  private var blocks: [SeenBlock] { judge.blocks }

  init(_ judge: BlockJudge) { self.judge = judge }

  mutating func labels() -> [Label] {
    read()
    cutHead()
    cutTail()
    cutBiographies()
    settle()
    readCaptions()
    readSentences()
    findStandfirst()
    return marks.map { mark in
      switch mark {
      case .story(let kind): Label(kind: kind)
      case .heading: Label(kind: .heading)
      case .maybe: .boilerplate(.boilerplate)
      case .rail: .boilerplate(.relatedStories)
      case .form: .boilerplate(.comments)
      case .out(let label): label
      }
    }
  }

  /// Marks each block by itself; a long block that was told before in another element is a repetition.
  private mutating func read() {
    var printed: [UInt64: UInt32] = [:]
    marks.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      let reason = judge.parts.reason(block.host)
      if reason == nil, block.heading == 1, title == nil {
        title = index
        marks.append(.out(Label(kind: .title)))
      } else if !judge.isInside[index] {
        marks.append(.out(.boilerplate(reason ?? (block.linkShare > calibration.navigationLinks ? .navigation : .boilerplate))))
      } else {
        let key = block.length >= calibration.repeatedBlock ? Folding.key(judge.bytes, block.text) : 0
        let place = judge.tree.parents[Int(block.node)]
        if key != 0, printed[key, default: place] != place {
          marks.append(.out(.boilerplate(.repeated)))
          continue
        }
        if key != 0 { printed[key] = place }
        marks.append(judge.mark(index))
      }
    }
  }

  /// Prose of the story from each block on.
  private func proseFrom() -> [Int] {
    var sums = Array(repeating: 0, count: blocks.count + 1)
    for index in blocks.indices.reversed() { sums[index] = sums[index + 1] + (marks[index].isStory ? blocks[index].prose : 0) }
    return sums
  }

  /// What stands above the headline is no story, unless it is much of it.
  private mutating func cutHead() {
    guard let title else { return }
    let prose = proseFrom()
    guard (prose[0] - prose[title]) * calibration.aboveTitleOneIn < prose[0] else { return }
    for index in 0..<title where marks[index].outLabel == nil { marks[index] = .out(.boilerplate(.boilerplate)) }
  }

  /// What follows the heading of a list of other stories, or of the part where readers write, is no story where little prose is left.
  private mutating func cutTail() {
    let prose = proseFrom()
    for index in marks.indices {
      let reason: BlockReason, most: Double
      switch marks[index] {
      case .rail: (reason, most) = (.relatedStories, calibration.afterRail)
      case .form: (reason, most) = (.comments, calibration.afterForm)
      default: continue
      }
      guard Double(prose[index]) <= most * Double(prose[0]) else { continue }
      for rest in index..<blocks.count where judge.isInside[rest] && marks[rest].outLabel == nil {
        marks[rest] = .out(.boilerplate(reason))
      }
      return
    }
  }

  /// The last blocks of the story are about who wrote it where they say of somebody that he is an editor, a writer and the like.
  private mutating func cutBiographies() {
    let story = blocks.indices.filter { marks[$0].isStory }
    guard story.count > calibration.biographyStory else { return }
    for index in story.suffix(calibration.biographyBlocks) where blocks[index].length < calibration.biographyBlock {
      let words = judge.reader.words(judge.bytes, blocks[index].text)
      if judge.reader.phrases.isBiography(words) { marks[index] = .out(.boilerplate(.aboutAuthor)) }
    }
  }

  /// Settles headings and what may be either, from the blocks around; one pass each way.
  private mutating func settle() {
    let order = blocks.indices.filter { judge.isInside[$0] }
    let before = isNearStory(order)
    let after = isNearStory(order.reversed())
    let strong = order.filter { marks[$0].isStory && judge.shares[$0] >= calibration.core && blocks[$0].prose > 0 }
    let core = strong.isEmpty ? nil : strong.first!...strong.last!
    for index in order {
      switch marks[index] {
      case .maybe:
        let isCore = judge.shares[index] >= calibration.core && core?.contains(index) == true
        let isStory = isCore || before[index] && after[index]
        marks[index] = isStory ? .story(judge.kind(index)) : .out(.boilerplate(.boilerplate))
      case .heading: if !after[index] { marks[index] = .out(.boilerplate(.heading)) }
      default: break
      }
    }
  }

  /// For each block whether story comes before it in the order given, fewer than `PageCalibration.nearStory` undecided blocks away; lists, tables and what
  /// stands in the story's home do not count.
  private func isNearStory(_ order: some Sequence<Int>) -> [Bool] {
    var out = Array(repeating: false, count: blocks.count)
    var isStory = false, steps = 0
    for index in order {
      out[index] = isStory && steps < calibration.nearStory
      let block = blocks[index]
      switch marks[index] {
      case .story: (isStory, steps) = (true, 0)
      case .out(let label) where label.kind != .caption && block.length >= calibration.partingBlock: (isStory, steps) = (false, 0)
      case .rail, .form: (isStory, steps) = (false, 0)
      case .heading, .maybe, .out:
        if block.kind != .table, block.kind != .list, judge.shares[index] <= calibration.home { steps += 1 }
      }
    }
    return out
  }

  /// Where a page tells its story under pictures only, the captions are the story.
  private mutating func readCaptions() {
    let captions = blocks.indices.filter { judge.isInside[$0] && marks[$0].outLabel?.kind == .caption }
    let length = captions.reduce(0) { $0 + blocks[$1].ownLength }
    let story = blocks.indices.reduce(0) { $0 + (marks[$1].isStory ? blocks[$1].ownLength : 0) }
    guard length > calibration.captionsTimes * story, length > calibration.captionsLength else { return }
    for index in captions { marks[index] = .story(.paragraph) }
  }

  /// Where nothing is long enough to be prose, each sentence that is not left out is story.
  private mutating func readSentences() {
    guard !marks.contains(where: \.isStory) else { return }
    for (index, block) in blocks.enumerated()
    where block.endsSentence && block.linkShare < calibration.loneSentenceLinks && block.heading == 0 {
      guard judge.parts.leftOut[Int(block.host)] == 0, marks[index].outLabel?.kind != .caption, judge.said(block) == nil else { continue }
      marks[index] = .story(judge.kind(index))
    }
  }

  /// A paragraph between the headline and the element that holds the story leads into it.
  private mutating func findStandfirst() {
    guard let title, let first = marks.firstIndex(where: \.isStory), first > title else { return }
    for index in (title + 1)..<first where !judge.isInside[index] && first - index <= calibration.standfirstReach {
      let block = blocks[index]
      guard judge.parts.leftOut[Int(block.host)] == 0, judge.tree[block.host].caption == 0 else { continue }
      guard calibration.standfirstBlock.contains(block.length), block.linkShare < calibration.standfirstLinks,
        block.endsSentence || block.ownLength >= calibration.standfirstOwn
      else { continue }
      guard judge.said(block) == nil, judge.signed(block) == nil else { continue }
      marks[index] = .story(.standfirst)
      return
    }
  }
}
