#!/usr/bin/env python3
"""Peak memory of `synoptic read` divided by the size of the page, without the memory of the process itself.

    Benchmarks/memory.py [--limit RATIO]

Pages of 1, 5 and 15 MB (the maximum is 16 MB) of repeated invented markup with one tag in about a hundred bytes, as on real pages (113 on
the open pages of scrapinghub), and one of nothing but tags (one in twenty bytes). The value is the peak resident memory reported by the kernel,
less that of the same command on a page of nine bytes, divided by the page size. Exit status 1 if a page with a realistic number of tags exceeds
the limit (default 4). Needs .build/release/synoptic.
"""
import argparse, os, subprocess, sys, tempfile
from pathlib import Path

SYNOPTIC = Path(__file__).resolve().parent.parent / ".build" / "release" / "synoptic"
LIKE_REAL = """<section class="article-section article-section--wide js-lazy-section" data-track-impression="ferry-{0}" id="section-{0}">
<h2 class="article-section__title article-section__title--small">Ferry line {0} keeps its berth</h2>
<p class="article-section__paragraph article-section__paragraph--first">The harbour board said on Tuesday that line {0} would carry more than
{1} passengers and their bicycles before the autumn, that fares stay as they are, and that the second boat is to be repaired in the yard at
Mill Quay, where <a class="article-link article-link--internal" href="/harbour/ferries/line-{0}/repairs-of-the-second-boat?from=section">work
on the hull</a> began last month after divers had found cracks along the keel.</p>
<script>window.ferries = window.ferries || []; window.ferries.push({{"line": {0}, "passengers": {1}, "berth": "north", "yard": "Mill Quay"}});</script>
</section>
"""
TAGS_ALONE = """<div class="row"><h3>Ferry {0}</h3><p>Line {0} carries <a href="/l/{0}">{1} passengers</a>.</p><ul><li>Berth {1}</li><li>Plan</li></ul></div>
"""


def peak(path: Path, *options: str) -> int:
    """Kilobytes."""
    child = subprocess.Popen([SYNOPTIC, "read", "--quiet", *options, path], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"memory: synoptic ended with {child.returncode} on {path.name}")
    return usage.ru_maxrss


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=float, default=4)
    options = parser.parse_args()
    worst = 0.0
    with tempfile.TemporaryDirectory(prefix="synoptic-memory-") as folder:
        empty = Path(folder) / "empty.html"
        empty.write_text("<p>a</p>\n", "utf-8")
        for name, unit in [("as on real pages", LIKE_REAL), ("tags alone", TAGS_ALONE)]:
            for size in [1, 5, 15]:
                page = Path(folder) / "page.html"
                # Written in pieces: memory of this process would count for the child that it forks.
                with page.open("w", encoding="utf-8") as file:
                    file.write("<!DOCTYPE html>\n<title>Ferries</title>\n<h1>Ferries</h1>\n<article>\n")
                    number = 0
                    while file.tell() < size << 20:
                        file.write("".join(unit.format(n, 100 + n % 900) for n in range(number, number + 100)))
                        number += 100
                    file.write("</article>\n")
                for form in ["text", "json"]:
                    base = peak(empty, "--format", form, *(["--spans", "bare"] if form == "json" else []))
                    most = peak(page, "--format", form, *(["--spans", "bare"] if form == "json" else []))
                    ratio = (most - base) * 1024 / page.stat().st_size
                    if unit is LIKE_REAL:
                        worst = max(worst, ratio)
                    print(f"{name:18} {size:3} MB {form:5} {most // 1024:5} MB, the process {base // 1024} MB, {ratio:5.2f} of the page")
    print(f"at most {worst:.2f} of a page with a realistic number of tags, {options.limit:g} allowed")
    return 1 if worst > options.limit else 0


if __name__ == "__main__":
    sys.exit(main())
