import Testing

@testable import HTML

/// Text as a reader sees it, and its way back to the page. A bar parts blocks.
struct RenderedTextTests {
  @Test(arguments: [
    ("<p>Rain fell on the <b>har</b>bour.</p><p>It stopped.", "Rain fell on the harbour.|It stopped."),
    ("<div>One<br>two<br> <br>three</div>", "One\ntwo|three"),
    ("A<script>var b</script><style>c</style> d<!-- e --> f", "A d f"),
    // As one who drops tags by patterns reads it.
    ("Pier<script>var b</script>Mill", "Pier Mill"), ("Pier<b>mast</b>er", "Piermaster"), ("Pier</div>Mill", "Pier Mill"),
    ("Pier<style>a</style><!--b-->\nMill", "Pier\nMill"), ("Pier<template><p>x</template>Mill", "Pier Mill"),
    ("Pier <svg><title>Arrow</title></svg>Mill", "Pier |Mill"), ("Pier <svg><path d='M0'/></svg>Mill", "Pier Mill"),
    ("Pier <a title='a > b'>Mill</a>", "Pier |Mill"), ("Pier <iframe>no frames</iframe>Mill", "Pier |Mill"),
    ("Pier <script><!-- var b</script>Mill", "Pier |Mill"), ("Pier <script><!-- b //--></script>Mill", "Pier Mill"),
    ("Pier < <b>Mill</b>", "Pier < |Mill"), ("4 < 5", "4 < 5"), ("4 < 5 &amp; 6 > 5", "4 < 5 &| 6 > 5"), ("4 < 5, 6 > 5", "4 <| 5, 6 > 5"),
    ("4 &lt; 5, <b>6</b> > 5", "4 < 5, 6 > 5"), ("Pier <textarea><b>Mill</b></textarea> Quay", "Pier | Quay"),
    ("Tom&#8217;s caf&eacute; &amp; bar&nbsp;x", "Tom’s café & bar\u{A0}x"),
    ("<table>lost<tr><td>cell</td><td>next</td></table>after", "lost|cell|next|after"),
    ("<ul><li>a<li>b</ul>c", "a|b|c"), ("   ", ""), ("", ""), ("<p>one\r\ntwo</p>", "one\ntwo"), ("<p><br><br>x<br></p>y", "x|y"),
  ])
  func blocks(_ page: String, _ expected: String) {
    let text = RenderedText(HTMLParser().parse(Array(page.utf8)))
    let found = text.blocks.map { String(decoding: text.bytes[$0.text], as: UTF8.self) }
    #expect(found.joined(separator: "|") == expected)
    #expect(text.runs.map(\.page.lowerBound) == text.runs.map(\.page.lowerBound).sorted())
  }
}
