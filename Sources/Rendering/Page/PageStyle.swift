/// The style sheet, in the binary so that a page can be made anywhere.
///
/// Reports' words in the serif, ours in the sans; rules instead of boxes; light, dark and print; no width scrolls sideways.
enum PageStyle {
  /// Classes that a mark in a report's text may bear.
  static let markClasses: Set<String> = ["f", "t", "q", "c", "d", "n", "s", "l0", "l1", "l2", "l3", "l4", "l5", "l6", "l7"]

  /// Rules that light up all pieces of a passage that had to be cut, when its anchor is the target.
  static func highlights(of anchors: [String]) -> HTML {
    HTML(
      trusted: anchors.map { "#\($0):target~.x-\($0),#\($0):target~* .x-\($0){background:var(--hit);box-shadow:0 2px 0 var(--l5)}\n" }
        .joined())
  }

  static let css = colours + type + parts + texts + ends

  /// Contrast of every text colour on its ground is at least 4.5 : 1; a test computes it.
  static let colours = """
    :root{--bg:#fcfbf8;--ink:#191814;--soft:#5c5950;--rule:#d9d5ca;--hard:#191814;--line:#b9b4a6;--mark:#ffeeb3;--edge:#c9a01e;
    --hit:#cfe6ff;--bad:#a01f2d;
    --q:#f1eee4;--l0:#8a4b08;--l1:#0b6470;--l2:#6b2a86;--l3:#a3243b;--l4:#2a5a1e;--l5:#1f4fa3;--l6:#8c2f6b;--l7:#555a00;--l8:#5c5950}
    @media (prefers-color-scheme:dark){:root{--bg:#171613;--ink:#ebe7dd;--soft:#b2ad9f;--rule:#3b3831;--hard:#c9c4b7;--line:#6a655a;
    --mark:#57470f;--edge:#b8912b;--hit:#123f66;
    --bad:#ff9a94;--q:#25231e;--l0:#eba45a;--l1:#63c6d2;--l2:#cf9ee6;--l3:#ff97a6;--l4:#8fcb7d;--l5:#92b8ff;--l6:#f09ad0;--l7:#cdd15f;
    --l8:#b2ad9f}}
    @media print{:root{--bg:#fff;--ink:#000;--soft:#444;--rule:#bbb;--hard:#000;--line:#999;--mark:#eee;--edge:#666;--hit:#eee;
    --bad:#8a1020;--q:#f4f4f4;
    --l0:#8a4b08;--l1:#0b6470;--l2:#6b2a86;--l3:#a3243b;--l4:#2a5a1e;--l5:#1f4fa3;--l6:#8c2f6b;--l7:#555a00;--l8:#444}}
    .l0{--l:var(--l0)}.l1{--l:var(--l1)}.l2{--l:var(--l2)}.l3{--l:var(--l3)}.l4{--l:var(--l4)}.l5{--l:var(--l5)}.l6{--l:var(--l6)}
    .l7{--l:var(--l7)}
    .l8{--l:var(--l8)}

    """

  static let type = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;padding:1.5rem clamp(1rem,4vw,4.5rem) 4rem;max-width:112rem;background:var(--bg);color:var(--ink);
    font:400 .9375rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
    .w,h1,h2,.text{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Liberation Serif",serif}
    .w{font-size:1.0625rem;line-height:1.45}
    h1{font-size:clamp(1.75rem,1.2rem + 2.2vw,3rem);line-height:1.1;margin:.2rem 0 .5rem;letter-spacing:-.01em}
    h2{font-size:1.375rem;line-height:1.2;margin:0 0 .6rem}
    h3{font-size:.9375rem;line-height:1.35;margin:0 0 .4rem}
    p{margin:0 0 .6rem}
    ul,ol{margin:0;padding:0;list-style:none}
    a{color:inherit;text-decoration:underline;text-decoration-color:var(--line)}
    a:hover{text-decoration-color:currentcolor}
    :focus-visible{outline:2px solid var(--l5);outline-offset:2px;border-radius:1px}
    .v{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.4rem .8rem;z-index:1}
    .small,.kick,.by,.tag,.note,.eyebrow,.lede,.ask,.why,.none,.ends{font-size:.8125rem;color:var(--soft)}
    .kick{max-width:60rem}
    .eyebrow{text-transform:uppercase;letter-spacing:.06em;font-size:.75rem;margin:0}
    .path{overflow-wrap:anywhere}
    .saved{text-decoration:none;color:inherit}
    code{font-size:.8125rem;overflow-wrap:anywhere}
    summary{cursor:pointer;padding:.3rem 0;font-size:.8125rem;color:var(--soft)}
    summary:hover{color:var(--ink)}
    summary h3{display:inline;color:var(--ink);font-size:1rem}
    mark{background:var(--mark);color:inherit;box-shadow:0 2px 0 var(--edge);padding:0 .08em}
    .none{font-style:italic}

    """

  static let parts = """
    .counts{display:flex;flex-wrap:wrap;gap:.3rem 1.8rem;margin:.9rem 0 .7rem}
    .counts a{text-decoration:none;font-size:.8125rem;color:var(--soft);display:block}
    .counts a:hover{text-decoration:underline}
    .counts b{display:block;font-size:1.5rem;line-height:1.15;color:var(--ink);font-variant-numeric:lining-nums}
    .key{display:flex;flex-wrap:wrap;gap:.35rem 1rem;font-size:.8125rem;margin-bottom:.6rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.2rem .9rem;font-size:.8125rem}
    nav a{display:inline-block;padding:.15rem 0;color:var(--soft)}
    section{border-top:2px solid var(--hard);padding-top:.7rem;margin-top:2.2rem}
    .four{display:grid;gap:0 2.5rem}
    .four section{margin-top:1.6rem}
    .four section section{border:0}
    @media (min-width:62rem){.four{grid-template-columns:minmax(0,5fr) minmax(0,3fr)}}
    @media (min-width:100rem){.three{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem;align-content:start}
    .four{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
    #check{grid-column:1/-1}}
    .l{color:var(--l);white-space:nowrap}
    .l.g{border:1px dashed var(--l);border-radius:3px;padding:0 .25em}
    .said{border-bottom:1px solid var(--rule);padding:.5rem 0 .7rem}
    .said:last-of-type{border-bottom:0}
    .note{font-weight:400}.note::before{content:"· "}
    .stack li{display:grid;grid-template-columns:9.5rem minmax(0,1fr) 7rem;gap:0 .9rem;padding:.22rem 0;align-items:baseline}
    .stack .tag{text-align:right}
    .rep{display:inline-block;padding:.06rem 0}
    .tag{font-size:.75rem}
    .qm,.gap{color:var(--soft)}
    .cut{font-family:system-ui,sans-serif;font-size:.75rem;color:var(--bad);border-bottom:1px dotted var(--bad);white-space:nowrap}
    .why{margin:.3rem 0 0}
    @media (max-width:44rem){.stack li{grid-template-columns:minmax(0,1fr) auto}.stack .w{grid-column:1/-1;grid-row:2}}
    .four section ul:not(.sides)>li,.four section ol:not(.stack)>li{padding:.45rem 0;border-bottom:1px solid var(--rule)}
    .four section li:last-child{border-bottom:0}
    .minor{color:var(--soft);font-weight:600;font-size:.8125rem;margin:.7rem 0 0}
    .four section b{font-weight:600}
    .sides{margin:.25rem 0 0}
    .sides li{padding:.1rem 0 .1rem .8rem;border-left:2px solid var(--rule)}
    .sides .w,.three .w{font-size:.9688rem}
    .verdict{font-size:.75rem;color:var(--soft);border-bottom:1px solid currentcolor}
    .conflict,.distortion{color:var(--bad)}
    a>.verdict{border-bottom:0}
    .verdict.conflict{font-weight:600}
    .ask{display:block}
    .minor+ul{margin-top:0}
    .account li,.time li{padding:.5rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
    .line{font-size:1rem;line-height:1.5}
    .cites{font-size:.8125rem}
    .cite{text-decoration:none;white-space:nowrap;padding:.15rem .1rem;font-variant-numeric:tabular-nums;color:var(--soft)}
    .cite:hover{text-decoration:underline}
    .inline,.inline summary{display:inline}
    @media (min-width:44rem){.account li{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr) 10rem;gap:0 1.5rem;
    align-items:baseline}
    .account .tag{text-align:right}.time li{display:grid;grid-template-columns:13rem minmax(0,40rem) minmax(0,1fr);gap:0 1.5rem;
    align-items:baseline}}
    .when{font-weight:600}.when .small{display:block;font-weight:400}
    svg{display:block;width:100%;height:auto;max-width:80rem;font:400 14px system-ui,sans-serif;fill:var(--ink)}
    .curves path{fill:none;stroke:var(--l);stroke-width:1.75}
    svg .o,svg .sign{fill:var(--l)}
    svg .small{fill:var(--soft);font-size:12.5px}
    .tree-narrow{display:none}
    @media (max-width:60rem){.tree-wide{display:none}.tree-narrow{display:block}}
    .tree ul li{border-left:2px solid var(--rule);padding:.3rem 0 .3rem .8rem;margin-left:.4rem}
    .tree ul .doubt{border-left-style:dashed}
    .depth2{margin-left:1.6rem!important}.depth3{margin-left:2.8rem!important}.depth4,.depth5,.depth6{margin-left:4rem!important}
    #lineage h3{margin-top:1.2rem}
    #lineage>ul>li,#lineage details li{padding:.3rem 0}
    .rep a{color:var(--soft)}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.875rem}
    th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--rule)}
    thead th{font-size:.75rem;color:var(--soft);font-weight:600;border-color:var(--hard)}
    tbody th{font-weight:600}
    td .w{font-size:1rem}
    @media (max-width:44rem){table,tbody,tr,th,td,caption{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;
    clip-path:inset(50%)}
    tbody tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}tbody th,td{border:0;padding:.08rem 0}}

    """

  static let texts = """
    .speaker{border-top:1px solid var(--rule)}
    .utterance{padding:.4rem 0 1rem}
    .utterance>.small{margin:0 0 .2rem}
    .versions{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.8rem 1.6rem}
    .versions li{border-top:1px solid var(--rule);padding-top:.35rem}
    .versions .w{display:block}
    .figures.exact{gap:.2rem 2.5rem}.exact h3{font-weight:400;margin:0}.exact .fig{border:0;padding:.3rem 0}
    .figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1.2rem 2.5rem}
    .fig{border-top:1px solid var(--rule);padding-top:.5rem;break-inside:avoid}
    .fig li{padding:.2rem 0}
    .bar{stroke:var(--ink);stroke-width:2;fill:var(--ink);overflow:visible;max-width:none;height:20px;padding:0 5px}
    .bar svg{overflow:visible;height:20px}
    .bar path{fill:none}
    .bar .axis{stroke:var(--rule);stroke-width:1}
    .ends{display:flex;justify-content:space-between;margin:0;font-variant-numeric:tabular-nums}
    .num .w{font-weight:600}
    .reports{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr));gap:2rem 3rem}
    .report{min-width:0;border-top:1px solid var(--hard);padding-top:.6rem}
    .report h3{font-size:1.0625rem}
    .report h3 .l{font-weight:400;font-size:.875rem}
    .text{font-size:1.0625rem;line-height:1.6;max-width:42rem}
    .text p{margin:0 0 .8rem}
    .text a{text-decoration:none}
    .text a:hover{text-decoration:underline}
    .text .title{font-weight:700;font-size:1.25rem;line-height:1.3}
    .text .head{font-weight:700;margin-top:1.1rem}
    .text .stand{font-weight:600}
    .lines{white-space:pre-line}
    blockquote{margin:0 0 0 1.2rem}
    .q{background:var(--q)}
    .d{background:var(--mark)}
    .n{border-bottom:1px dotted var(--soft)}
    .f{border-bottom:2px solid var(--ink)}
    .t{border-bottom:1px dashed var(--soft)}
    .c{font-style:italic}
    .s{border-bottom:2px solid var(--l,var(--line))}
    .furniture{font-size:.9375rem;color:var(--soft);border-left:2px solid var(--rule);padding-left:.8rem;margin:0 0 .8rem}
    .furniture .lines{color:var(--ink)}
    .furniture summary{font-family:system-ui,sans-serif}
    :target{scroll-margin-top:30vh}
    .text :target,li:target,tr:target,.utterance:target{background:var(--hit)}
    .text :target:not(:empty){box-shadow:0 2px 0 var(--l5)}
    section:target,article.report:target{scroll-margin-top:1rem}

    """

  static let ends = """
    .made{margin-top:1.2rem}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    @media print{body{padding:0;max-width:none;font-size:9.5pt}.skip,nav{display:none}a{text-decoration:none}
    section,.said,tr,li{break-inside:avoid-page}
    #reports,#quotations,#account,.report{break-inside:auto}
    .reports{display:block}.tree-wide{display:block}.tree-narrow{display:none}.scroll{overflow:visible}}

    """
}
