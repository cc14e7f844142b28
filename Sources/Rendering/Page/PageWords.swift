import Vocabulary

/// Plain words for the contract's enumerations and numbers, as the page and the tables' readers see them.
enum PageWords {
  /// "1 report", "3 reports".
  static func count(_ n: Int, _ one: String, _ many: String? = nil) -> String { "\(grouped(n)) \(n == 1 ? one : many ?? one + "s")" }

  /// Digits in groups of three: 12,400.
  static func grouped(_ n: Int) -> String {
    let digits = Array(String(n.magnitude))
    var out = n < 0 ? "−" : ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }

  /// A value in short words: 8000000000 is "8 billion", 12.5 is "12.5".
  static func value(_ x: Double) -> String {
    guard x.isFinite, x.magnitude < 1e15 else { return String(x) }
    for (size, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] where x.magnitude >= size {
      return decimals(x / size) + " " + name
    }
    return decimals(x)
  }

  private static func decimals(_ x: Double) -> String {
    let hundredths = Int((x * 100).rounded())
    let whole = grouped(hundredths / 100)
    let rest = Int(hundredths.magnitude % 100)
    if rest == 0 { return whole }
    let sign = hundredths < 0 && hundredths > -100 ? "−" : ""
    return sign + whole + "." + (rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest))
  }

  /// A share as a percentage: 0.625 is "63 %".
  static func percent(_ share: Double) -> String { share.isFinite ? "\(Int((min(max(share, 0), 1) * 100).rounded())) %" : "?" }

  /// Two words for what a version changed.
  static func change(_ kind: Version.Change.Kind) -> String {
    switch kind {
    case .truncated: "cut"
    case .extended: "extended"
    case .spliced: "spliced together"
    case .reworded: "reworded"
    case .translated: "translated differently"
    case .paraphrased: "paraphrased"
    case .editorInsertion: "editor’s bracket"
    case .insertionAbsorbed: "insertion absorbed"
    case .personShift: "person shifted"
    case .numberChanged: "number changed"
    case .negationChanged: "negation changed"
    case .nameChanged: "name changed"
    }
  }

  /// How much a change can mislead; only for the order of lists, most first.
  static func gravity(_ kind: Version.Change.Kind) -> Int {
    switch kind {
    case .negationChanged: 11
    case .numberChanged: 10
    case .insertionAbsorbed: 9
    case .editorInsertion: 8
    case .spliced: 7
    case .translated: 6
    case .reworded: 5
    case .nameChanged: 4
    case .personShift: 3
    case .truncated: 2
    case .extended: 1
    case .paraphrased: 0
    }
  }

  static func kind(_ kind: Difference.Kind) -> String {
    switch kind {
    case .wording: "wording"
    case .figure: "figure"
    case .moment: "date or time"
    case .attribute: "attribute"
    case .label: "name or label"
    case .speaker: "speaker"
    case .attribution: "attribution"
    case .hedgeLost: "hedge lost"
    case .truncation: "cut"
    case .insertionAbsorbed: "insertion absorbed"
    case .scope: "scope"
    case .repetition: "told twice"
    case .omission: "left out"
    }
  }

  static func verdict(_ verdict: Difference.Verdict) -> String {
    switch verdict {
    case .conflict: "conflict"
    case .update: "update"
    case .differentScope: "different scope"
    case .variant: "variant"
    case .distortion: "distortion"
    }
  }

  static func standing(_ standing: Line.Standing) -> String {
    switch standing {
    case .corroborated: "independent origins"
    case .unproven: "independence not shown"
    case .singleLineage: "one origin"
    case .singleOutlet: "one outlet"
    case .disputed: "disputed"
    }
  }

  static func sameness(_ sameness: Utterance.Sameness) -> String {
    switch sameness {
    case .same: "one remark"
    case .probable: "probably one remark"
    case .message: "one position, told independently"
    }
  }

  /// "3 outlets; 0 shown independent, at most 2 origins".
  static func support(_ support: Claim.Support) -> String {
    let shown = support.originsAtLeast >= 2 ? support.originsAtLeast : 0
    return "\(count(support.outlets, "outlet")); \(shown) shown independent, at most \(count(support.originsAtMost, "origin"))"
  }

  static func hedge(_ hedge: Figure.Hedge) -> String {
    switch hedge {
    case .exactly: "exactly"
    case .about: "about"
    case .nearly: "nearly"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .over: "over"
    case .under: "under"
    case .upTo: "up to"
    case .between: "between"
    }
  }

  /// The interval that a figure's words leave open: "8 billion USD or less", "12 or more".
  static func interval(_ figure: Figure) -> String {
    let unit = figure.unit == "count" || figure.unit.isEmpty ? "" : " " + (figure.unit == "percent" ? "%" : figure.unit)
    switch (figure.value.low, figure.value.high) {
    case (let low?, let high?) where low == high: return (figure.hedge == .about ? "about " : "") + value(low) + unit
    case (let low?, let high?): return "\(value(low)) to \(value(high))\(unit)"
    case (let low?, nil): return figure.hedge == .over ? "more than \(value(low))\(unit)" : "\(value(low))\(unit) or more"
    case (nil, let high?):
      return figure.hedge == .under || figure.hedge == .nearly ? "less than \(value(high))\(unit)" : "\(value(high))\(unit) or less"
    case (nil, nil): return "not known"
    }
  }

  static func state(_ state: Attempt.State) -> String { state == .notAnalysed ? "not analysed" : state.rawValue }
}
