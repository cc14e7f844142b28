#!/usr/bin/env python3
"""Main text of saved pages: synoptic beside trafilatura and resiliparse, in one run and on one core.

    Benchmarks/extraction.py PAGES… [--rounds N]

PAGES are HTML files, packed with gzip or not. Times `synoptic read` from start to the last line, unpacking, hashing, metadata and JSON
included, and the peers' extraction of text from pages that lie in memory, decoded; the best of N rounds (default 3) each. Prints pages a
second and the ratio to each peer. Needs .build/release/synoptic, and: pip install trafilatura resiliparse
"""
import argparse, gzip, os, resource, subprocess, time
from pathlib import Path

SYNOPTIC = Path(__file__).resolve().parent.parent / ".build" / "release" / "synoptic"


def decoded(path: str) -> str:
    raw = Path(path).read_bytes()
    raw = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("windows-1252", "replace")


def best(rounds: int, run) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def synoptic(paths: list[str]) -> None:
    subprocess.run([SYNOPTIC, "read", "--quiet", "--spans", "bare", *paths], stdout=subprocess.DEVNULL, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", metavar="PAGES")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text

    os.sched_setaffinity(0, {0})
    pages = [decoded(path) for path in options.pages]
    size = sum(len(page.encode()) for page in pages) / 1e6
    seconds = {
        "synoptic": best(options.rounds, lambda: synoptic(options.pages)),
        "trafilatura": best(1, lambda: [trafilatura.extract(page) for page in pages]),
        "trafilatura, fast": best(1, lambda: [trafilatura.extract(page, fast=True) for page in pages]),
        "resiliparse": best(options.rounds, lambda: [extract_plain_text(page, main_content=True) for page in pages]),
    }
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{len(pages)} pages, {size:.1f} MB, one core; synoptic at most {memory:.0f} MB of memory")
    for name, value in seconds.items():
        print(f"{name:20} {len(pages) / value:8.1f} pages/s {size / value:8.1f} MB/s {value / seconds['synoptic']:8.2f} of synoptic's time")


if __name__ == "__main__":
    main()
