#!/usr/bin/env python3
"""Main text of saved pages: synoptic beside trafilatura and resiliparse, in one run and on one core.

    Benchmarks/extraction.py PAGES… [--rounds N]

PAGES are HTML files, with or without gzip. All programs get the same pages, decompressed and decoded. The peers' extraction of main text is
timed in a loop over strings in memory. `synoptic read --format text` is timed from process start to the last line, so it includes start-up,
reading the files, hashing and metadata. `synoptic read` on the original files, with decompression and JSON, is timed separately. Best of N
rounds (default 3), alternating, so that other load on the machine affects all programs alike. Prints pages per second and the ratio to each
peer. Needs .build/release/synoptic, and: pip install trafilatura resiliparse
"""
import argparse, gzip, os, subprocess, tempfile, time
from pathlib import Path

SYNOPTIC = Path(__file__).resolve().parent.parent / ".build" / "release" / "synoptic"


def decoded(path: str) -> str:
    raw = Path(path).read_bytes()
    raw = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("windows-1252", "replace")


def synoptic(paths: list[str], *options: str) -> None:
    subprocess.run([SYNOPTIC, "read", "--quiet", *options, *paths], stdout=subprocess.DEVNULL, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", metavar="PAGES")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text

    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    pages = [decoded(path) for path in options.pages]
    size = sum(len(page.encode()) for page in pages) / 1e6
    with tempfile.TemporaryDirectory(prefix="synoptic-extraction-") as folder:
        plain = []
        for number, page in enumerate(pages):
            plain.append(str(Path(folder) / f"{number}.html"))
            Path(plain[-1]).write_text(page, "utf-8")
        sides = {
            "synoptic": lambda: synoptic(plain, "--format", "text"),
            "resiliparse": lambda: [extract_plain_text(page, main_content=True) for page in pages],
            "synoptic, as they lie": lambda: synoptic(options.pages, "--spans", "bare"),
            "trafilatura, fast": lambda: [trafilatura.extract(page, fast=True) for page in pages],
            "trafilatura": lambda: [trafilatura.extract(page) for page in pages],
        }
        seconds = {name: float("inf") for name in sides}
        for _ in range(options.rounds):
            for name, run in sides.items():
                start = time.perf_counter()
                run()
                seconds[name] = min(seconds[name], time.perf_counter() - start)
    print(f"{len(pages)} pages, {size:.1f} MB, one core")
    for name, value in seconds.items():
        print(f"{name:22} {len(pages) / value:8.1f} pages/s {size / value:8.1f} MB/s; synoptic is {value / seconds['synoptic']:5.2f} times as fast")


if __name__ == "__main__":
    main()
