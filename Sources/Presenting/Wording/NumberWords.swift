import Vocabulary

/// Numbers, shares and intervals in plain words.
package enum NumberWords {
  /// "1 report", "3 reports".
  package static func count(_ n: Int, _ one: String, _ many: String? = nil) -> String {
    "\(grouped(n)) \(n == 1 ? one : many ?? one + "s")"
  }

  /// Digits in groups of three: 12,400.
  package static func grouped(_ n: Int) -> String {
    let digits = Array(String(n.magnitude))
    var out = n < 0 ? "−" : ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }

  /// A value in short words: 8000000000 is "8 billion", 12.5 is "12.5".
  package static func value(_ x: Double) -> String {
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
  package static func percent(_ share: Double) -> String { share.isFinite ? "\(Int((min(max(share, 0), 1) * 100).rounded())) %" : "?" }

  /// "3 outlets; 0 shown independent, at most 2 origins".
  package static func support(_ support: Claim.Support) -> String {
    let shown = support.originsAtLeast >= 2 ? support.originsAtLeast : 0
    return "\(count(support.outlets, "outlet")); \(shown) shown independent, at most \(count(support.originsAtMost, "origin"))"
  }

  /// "USD 40,000,000", "12 trucks": an amount as it is.
  package static func amount(_ figure: Figure) -> String {
    let ends = [figure.value.low, figure.value.high].compactMap { $0 }.map(exact).uniqued()
    let number = ends.joined(separator: "–")
    return figure.unit == "count" ? "\(number) \(figure.counted)" : "\(figure.unit) \(number)"
  }

  private static func exact(_ x: Double) -> String {
    x.magnitude < 1e15 && x == x.rounded() ? grouped(Int(x)) : String(x)
  }

  /// The interval that a figure's words leave open: "8 billion USD or less", "12 or more".
  package static func interval(_ figure: Figure) -> String {
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
}
