/// A name of an element or attribute that the standard or this project knows; every other name is `unknown` and told apart by its
/// number in `NameTable`.
package enum Name: UInt16, Sendable, CaseIterable {
  case unknown
  case a, abbr, acronym, address, annotationXml, applet, area, article, aside, audio, b, base, basefont, bdi, bdo, bgsound, big,
    blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, data, datalist, dd, del, desc, details, dfn,
    dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, foreignObject, form, frame, frameset, h1, h2,
    h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input, ins, kbd, keygen, label, legend, li, link,
    listing, main, malignmark, map, mark, marquee, math, menu, menuitem, meta, meter, mglyph, mi, mn, mo, ms, mtext, nav, nobr,
    noembed, noframes, noscript, object, ol, optgroup, option, output, p, param, picture, plaintext, portal, pre, progress, q, rb,
    rp, rt, rtc, ruby, s, samp, script, search, section, select, selectedcontent, slot, small, source, span, strike, strong, style,
    sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, `var`,
    video, wbr, xmp, accesskey, action, alt, ariaHidden, ariaLabel, async, charset, checked, `class`, color, content, datetime,
    `defer`, encoding, equiv, face, `for`, height, hidden, href, httpEquiv, hreflang, id, itemid, itemprop, itemscope, itemtype,
    lang, media, name, property, pubdate, rel, role, size, src, srcset, tabindex, target, type, value, width

  /// The spellings in the order of the cases, `unknown` left out.
  static let spellings: StaticString = """
    a abbr acronym address annotation-xml applet area article aside audio b base basefont bdi bdo bgsound big blockquote body br
    button canvas caption center cite code col colgroup data datalist dd del desc details dfn dialog dir div dl dt em embed
    fieldset figcaption figure font footer foreignObject form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
    image img input ins kbd keygen label legend li link listing main malignmark map mark marquee math menu menuitem meta meter
    mglyph mi mn mo ms mtext nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal
    pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source span strike strong style
    sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp accesskey
    action alt aria-hidden aria-label async charset checked class color content datetime defer encoding equiv face for height
    hidden href http-equiv hreflang id itemid itemprop itemscope itemtype lang media name property pubdate rel role size src srcset
    tabindex target type value width
    """
}
