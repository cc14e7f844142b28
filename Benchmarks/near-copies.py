#!/usr/bin/env python3
"""Near-copies in a generated corpus: synoptic beside datasketch, in one run and on one core.

    Benchmarks/near-copies.py [--reports N] [--words N] [--alone] [--keep FILE]

Makes N reports (default 10,000) of about 600 invented words. One tenth are copies of earlier ones: cut to 60 to 100 %, up to a tenth of the
words changed, some with reordered paragraphs, some with stock paragraphs that hundreds of reports contain. Every step is seeded. Then times
`synoptic lineage` and datasketch's MinHashLSH on the same file, each from reading to the list of pairs, and prints seconds, memory, recall of
the known copies and precision. Needs .build/release/synoptic; datasketch only without --alone (pip install datasketch).
"""
import argparse, csv, json, os, random, re, resource, subprocess, sys, tempfile, time
from pathlib import Path

SYNOPTIC = Path(__file__).resolve().parent.parent / ".build" / "release" / "synoptic"
CORE = ["taskset", "-c", "0"]


def vocabulary(chance: random.Random) -> tuple[list[str], list[float]]:
    """20,000 invented words with the frequencies of a language (Zipf)."""
    parts = [c + v for c in "b d f g k l m n p r s t v z br st tr".split() for v in "a e i o u ai ea".split()]
    words = sorted({"".join(chance.choices(parts, k=chance.randint(1, 4))) for _ in range(30000)})
    chance.shuffle(words)
    words = words[:20000]
    total, sums = 0.0, []
    for rank in range(len(words)):
        total += 1 / (rank + 2)
        sums.append(total)
    return words, sums


def sentences(words: list[str], chance: random.Random) -> str:
    out, start = [], 0
    while start < len(words):
        end = start + chance.randint(8, 24)
        out.append(" ".join(words[start:end]).capitalize() + ".")
        start = end
    return " ".join(out)


def corpus(path: str, reports: int, size: int) -> list[tuple[str, str]]:
    """Writes the reports and returns the known copies as pairs (copy, source)."""
    chance = random.Random(7)
    words, sums = vocabulary(chance)
    stock = [chance.choices(words, cum_weights=sums, k=40) for _ in range(5)]
    kept, truth = [], []
    with open(path, "w", encoding="utf-8") as file:
        for number in range(reports):
            name = f"r{number}"
            if number >= 20 and number % 10 == 0:
                source, paragraphs = kept[chance.randrange(len(kept))]
                paragraphs = [list(p) for p in paragraphs]
                paragraphs = paragraphs[: max(1, round(len(paragraphs) * chance.uniform(0.6, 1)))]
                rate = chance.uniform(0, 0.1)
                for paragraph in paragraphs:
                    for i in range(len(paragraph)):
                        if chance.random() < rate:
                            paragraph[i] = chance.choices(words, cum_weights=sums)[0]
                if chance.random() < 0.3:
                    chance.shuffle(paragraphs)
                truth.append((name, source))
            else:
                paragraphs = [chance.choices(words, cum_weights=sums, k=size // 10) for _ in range(10)]
                if len(kept) < 5000:
                    kept.append((name, paragraphs))
                else:
                    kept[chance.randrange(5000)] = (name, paragraphs)
            if chance.random() < 0.2:
                paragraphs = paragraphs + [chance.choice(stock)]
            file.write(json.dumps({"id": name, "text": "\n\n".join(sentences(p, chance) for p in paragraphs)}) + "\n")
    return truth


def ours(path: str) -> tuple[float, float, set]:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pairs.csv"
        start = time.perf_counter()
        subprocess.run(
            CORE + [SYNOPTIC, "lineage", "--quiet", "--format", "csv", "-o", out, path], check=True)
        seconds = time.perf_counter() - start
        lines = list(csv.DictReader(out.open(newline="")))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return seconds, memory, {(p["a"], p["b"]) for p in lines if p["kind"] == "near-copy"}


def theirs(path: str) -> tuple[float, float, set]:
    """Shingles of three words, 128 permutations, threshold .3: the usual settings, with a threshold that favours recall."""
    from datasketch import MinHash, MinHashLSH
    start = time.perf_counter()
    index, pairs = MinHashLSH(threshold=0.3, num_perm=128), set()
    for line in open(path, encoding="utf-8"):
        report = json.loads(line)
        words = re.findall(r"\w+", report["text"].lower())
        made = MinHash(num_perm=128)
        made.update_batch([s.encode() for s in {" ".join(words[i : i + 3]) for i in range(len(words) - 2)}])
        pairs |= {(report["id"], other) for other in index.query(made)}
        index.insert(report["id"], made)
    seconds = time.perf_counter() - start
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, pairs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=10000)
    parser.add_argument("--words", type=int, default=600)
    parser.add_argument("--alone", action="store_true", help="without datasketch")
    parser.add_argument("--keep", metavar="FILE", help="write the corpus here and keep it")
    options = parser.parse_args()
    os.sched_setaffinity(0, {0})
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or os.path.join(folder, "corpus.jsonl")
        truth = corpus(path, options.reports, options.words)
        source = dict(truth)
        related = set(truth)
        # Two copies of one source may be near-copies of each other, depending on their cuts and edits; they are not errors.
        print(f"{options.reports} reports, {os.path.getsize(path) >> 20} MB, {len(truth)} copies, one core")
        print(f"{'':12}{'seconds':>9}{'ms/report':>11}{'MB':>7}{'recall':>8}{'precision':>11}")
        times = {}
        for name, run in [("synoptic", ours)] + ([] if options.alone else [("datasketch", theirs)]):
            seconds, memory, pairs = run(path)
            right = {p for p in pairs if p in related or source.get(p[0]) and source.get(p[0]) == source.get(p[1])}
            recall = len(pairs & related) / max(1, len(related))
            times[name] = seconds
            print(f"{name:12}{seconds:9.2f}{1000 * seconds / options.reports:11.3f}{memory:7.0f}{recall:8.3f}{len(right) / max(1, len(pairs)):11.3f}")
        if len(times) == 2:
            print(f"synoptic is {times['datasketch'] / times['synoptic']:.1f} times as fast")


if __name__ == "__main__":
    main()
