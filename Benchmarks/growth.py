#!/usr/bin/env python3
"""Measure how time and memory grow: with the number of reports, with the length of one report, and on inputs made to be slow.

    Benchmarks/growth.py PROGRAM [--part event|report|hostile] [--only NAMES] [--command COMMAND] [--most N] [--limit]

Prints the seconds of CPU of the whole process (all threads, user and system) and its peak memory. For a series the exponent follows: the
slope between its ends when both axes are logarithmic, 1 for time in proportion. With `--limit` the program ends with status 1 where
something is above its limit. All texts are invented, and the same on every run. `make growth` runs all parts.
"""
import argparse, math, os, random, resource, subprocess, sys, tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import events

KB = 1024
REPORTS, SIZES = [5, 10, 20, 40, 80, 160, 320], [10, 20, 40, 80, 160, 320, 640]
# The highest exponent of time, from 20 reports on and from 10 KB on; seconds of some numbers of reports; seconds and MB of one input of 1 MB.
EXPONENT, EVENT_SECONDS, SECONDS, MEMORY = 1.35, {60: 3, 320: 25}, 10, 500

WORDS = "strike public broken tunnel told power new narrow crane bridge southern shelter dam costly road final insisted the delay warning school cargo added old inspection that harbour tax unsafe northern heavy grain announced temporary and of".split()


def letters(draw: random.Random, count: int) -> str:
    return "".join(draw.choice("nrstlmaeiou") for _ in range(count))


HEAD = "The harbour\n\nBy Ida Holm\nNovember 15, 2018\n\nThe minister said that the harbour will close. It was the second strike this year, and the city did not pay. "


def repeated(unit: str):
    return lambda size: HEAD + unit * ((size - len(HEAD)) // len(unit.encode()))


def drawn(piece, seed: int = 1):
    def text(size: int) -> str:
        draw, made, length = random.Random(seed), [HEAD], len(HEAD)
        while length < size - 300:
            made.append(piece(draw))
            length += len(made[-1].encode())
        return "".join(made)

    return text


def prose(size: int) -> str:
    return "The harbour\n\n" + "\n\n".join(paragraphs(size)) + "\n"


def paragraphs(size: int) -> list[str]:
    writer, made, length = events.Writer(7), [], 0
    while length < size - 500:
        made.append(writer.paragraph())
        length += len(made[-1].encode()) + 2
    return made


def page(body):
    return lambda size: "<!DOCTYPE html><html><head><title>Title</title></head><body>" + body(size) + "</body></html>"


def article(size: int) -> str:
    return "<h1>Title</h1><article>" + "".join(f"<p>{p}</p>\n" for p in paragraphs(size)) + "</article>"


def name(draw: random.Random) -> str:
    return "N" + letters(draw, 6) + " M" + letters(draw, 6)


PERSONS = [f"N{letters(random.Random(k), 6)} M{letters(random.Random(k + 99), 6)}" for k in range(400)]

HOSTILE = {
    # Ordinary text and sentences without an end.
    "prose": prose,
    "no full stop": drawn(lambda draw: draw.choice(WORDS) + " "),
    "names, no full stop": drawn(lambda draw: name(draw) + ", "),
    "distinct persons": drawn(lambda draw: f"{name(draw)} said so. "),
    "distinct surnames": drawn(lambda draw: f"Ida M{letters(draw, 6)} left. M{letters(draw, 6)} stayed. "),
    "one surname": drawn(lambda draw: f"N{letters(draw, 6)} Varn said so. "),
    "distinct organisations": drawn(lambda draw: f"The N{letters(draw, 6)} Council met the M{letters(draw, 6)} Union. "),
    "same names": drawn(lambda draw: f"{draw.choice(PERSONS)} said that {draw.choice(PERSONS)} was late. "),
    "one sentence": repeated("The harbour was closed by the board on Monday. "),
    "one quoted sentence": repeated("“The dam is old,” said Ida Holm, the minister. "),
    "distinct quotations": drawn(lambda draw: f"“The {letters(draw, 5)} is {letters(draw, 5)} and {letters(draw, 5)},” said Ida Holm. "),
    "indirect speech": drawn(lambda draw: f"{draw.choice(PERSONS)} said that the {letters(draw, 5)} would close the {letters(draw, 5)}. "),
    "nested speech": repeated("He said that she said that they believed that "),
    "participles": repeated("saying it had, noting that, "),
    "appositions": repeated("Ida Holm, the mayor, the engineer, the head of the board of the guild of the town, "),
    "pronouns": repeated("He said he was late. She told him so. "),
    "turns": drawn(lambda draw: f"{letters(draw, 6).upper()}: The gate is open and the water high.\n\n"),
    # Quotation marks.
    "straight openers": repeated('"c '),
    "straight closers": repeated('c" '),
    "straight singles": repeated("'c "),
    "possessives": repeated("the allies' plan "),
    "curly openers": repeated("“c "),
    "curly closers": repeated("c” "),
    "low openers": repeated("„c "),
    "single openers": repeated("‘c "),
    "guillemets": repeated("«c "),
    "quotation marks": repeated('"'),
    "single marks": repeated("'"),
    "nested marks": repeated("“a ‘b “c ‘d e’ f” g’ h” "),
    "open paragraphs": repeated("“The dam is old.\n\n"),
    "short paragraphs": repeated("“c\n\n"),
    # One sign, one long word, numbers, dates.
    **{f"only {sign}": repeated(signs) for sign, signs in [("&", "&"), ("-", "-"), ("(", "("), (".", "."), ("comma", ","), ("digits", "7"), ("dashes", "—"), ("newlines", "\n"), ("tabs", "\t"), ("capitals", "A"), ("letters", "a"), ("slashes", "/"), ("@", "@"), ("$", "$"), ("zero bytes", "\0")]},
    "hyphened word": repeated("ab-"),
    "dotted word": repeated("a."),
    "apostrophes": repeated("a'"),
    "& capitals": repeated("A & "),
    "capital words": repeated("Aa "),
    "acronyms": repeated("AB "),
    "particles": repeated("of the de van "),
    "single letters": repeated("a "),
    "digit words": repeated("7 "),
    "telephone": repeated("555-"),
    "chains of digits": repeated("7/8:9."),
    "thousands": repeated("1,000,"),
    "combining marks": repeated("e\u0301"),
    "combining marks only": repeated("\u0301"),
    "emoji": repeated("👩‍🚒"),
    "hanzi": repeated("水"),
    "addresses": drawn(lambda draw: f"{letters(draw, 5)}@{letters(draw, 5)}.org https://www.{letters(draw, 5)}.org/{letters(draw, 9)} "),
    "one address": repeated("https://a.b/"),
    "powers": repeated("5 million million "),
    "chains of times": repeated("7:8/"),
    "only equals signs": repeated("="),
    "stars": repeated("* "),
    "underscores": repeated("a_"),
    "dates": drawn(lambda draw: f"On May {draw.randint(1, 28)}, {draw.randint(1900, 2030)}, "),
    "weekdays": repeated("last Monday, next Friday morning, "),
    "times": repeated("at 7:30 p.m. on Monday, 3 May "),
    "amounts": repeated("5 million, "),
    "distinct amounts": drawn(lambda draw: f"It cost ${draw.randint(2, 999999)} and {draw.randint(2, 99999)} people came. "),
    "number words": repeated("one hundred "),
    "number tail": repeated("twenty-one thousand and "),
    "ranges": repeated("5 to 7 or "),
    "hedges": repeated("at least about nearly 5 "),
    "lines": repeated("The dam\n"),
    "short paragraphs of prose": repeated("The dam is old.\n\n"),
    "bylines": repeated("By Ida Holm\n\n"),
    "datelines": repeated("SOLLEN, May 3 (KNA) - The dam is old.\n\n"),
    "white": repeated(" \u00a0"),
    # Pages.
    "page of prose": page(article),
    "page of 3 MB": page(lambda size: article(3 * size)),
    "deep page": page(lambda size: "<div>" * (size // 5)),
    "deep page with text": page(lambda size: "<div>a " * (size // 7)),
    "deep spans": page(lambda size: "<p>" + "<b><i>a" * (size // 7)),
    "unclosed anchors": page(lambda size: "<a href=x>a" * (size // 11)),
    "links": page(lambda size: "".join(f'<a href="/{k}">The dam is old</a> ' for k in range(size // 32))),
    "list": page(lambda size: "<ul>" + "<li>The dam is old" * (size // 18)),
    "deep lists": page(lambda size: "<ul><li>" * (size // 8)),
    "table": page(lambda size: "<table>" + "<tr><td>The dam<td>is old" * (size // 25)),
    "deep tables": page(lambda size: "<table><tr><td>" * (size // 15)),
    "misplaced in tables": page(lambda size: "<table>" + "a<b>c" * (size // 5)),
    "headings": page(lambda size: "<h2>The dam</h2>" * (size // 16)),
    "paragraphs": page(lambda size: "<p>a" * (size // 4)),
    "one attribute": page(lambda size: '<p class="' + "a " * (size // 2) + '">The dam is old.</p>'),
    "one long attribute": page(lambda size: '<p title="' + "a" * size + '">The dam is old.</p>'),
    "attributes": page(lambda size: "<p " + " ".join(f"a{k}=b" for k in range(size // 10)) + ">The dam is old.</p>"),
    "references": page(lambda size: "&amp;" * (size // 5)),
    "broken references": page(lambda size: "&am" * (size // 3)),
    "lower than": page(lambda size: "<" * size),
    "comments": page(lambda size: "<!--" * (size // 4)),
    "script": page(lambda size: "<script>" + "</scrip" * (size // 7)),
    "structured facts": page(lambda size: '<script type="application/ld+json">' + '{"a":' * (size // 5)),
    "brackets of facts": page(lambda size: '<script type="application/ld+json">' + "[" * size + "</script>"),
    "foreign elements": page(lambda size: "<svg>" * (size // 5)),
    "templates": page(lambda size: "<template>" * (size // 10)),
    "forms": page(lambda size: "<form><select><option>" * (size // 22)),
    "end tags": page(lambda size: "</p></b></x>" * (size // 12)),
    "breaks": page(lambda size: "a<br>" * (size // 5)),
}


def measure(command: list[str], seconds: int) -> tuple[float, float, int]:
    """Seconds of CPU, peak memory in MB and exit status of a command that may use so many seconds."""
    with open(os.devnull, "w") as nowhere:
        def limits():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        started = subprocess.Popen(command, stdout=nowhere, stderr=nowhere, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"}, preexec_fn=limits)
        _, status, usage = os.wait4(started.pid, 0)
        started.returncode = status
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * (1 if sys.platform != "darwin" else 1 / KB) / KB, os.waitstatus_to_exitcode(status)


def exponent(points: dict[int, float]) -> float:
    low, high = min(points), max(points)
    return math.log(max(points[high], 0.01) / max(points[low], 0.01)) / math.log(high / low)


class Growth:
    def __init__(self, program: str, folder: Path, options):
        self.program, self.folder, self.options, self.over = program, folder, options, []

    def check(self, what: str, found: float, most: float):
        if found > most:
            self.over.append(f"{what}: {found:.2f} is above {most}")

    def run(self, command: str, paths: list[Path]) -> tuple[float, float, int]:
        return measure([self.program, *command.split(), *([] if command.startswith("show") else ["--quiet"]), *map(str, paths)], self.options.seconds)

    def event(self):
        print("reports   CPU s     MB")
        seconds = {}
        for count in sorted({*(n for n in REPORTS if n <= self.options.most), *(n for n in EVENT_SECONDS if n <= self.options.most)}):
            folder = self.folder / str(count)
            folder.mkdir()
            for path, text in events.reports(count, 3000).items():
                (folder / path).write_text(text, "utf-8")
            seconds[count], memory, status = self.run(self.options.command or "account", [folder])
            print(f"{count:7} {seconds[count]:7.2f} {memory:6.0f}{'' if status in (0, 1) else f'   status {status}'}", flush=True)
            if count in EVENT_SECONDS:
                self.check(f"{count} reports, seconds", seconds[count], EVENT_SECONDS[count])
        self.exponent("reports", {n: s for n, s in seconds.items() if n >= 20})

    def report(self):
        print("     KB   CPU s     MB")
        seconds = {}
        for size in (n for n in SIZES if n <= self.options.most):
            path = self.folder / f"prose-{size}.txt"
            path.write_text(prose(size * KB), "utf-8")
            seconds[size], memory, status = self.run(self.options.command or "account", [path])
            print(f"{size:7} {seconds[size]:7.2f} {memory:6.0f}{'' if status in (0, 1) else f'   status {status}'}", flush=True)
        self.exponent("length of a report", seconds)

    def exponent(self, what: str, seconds: dict[int, float]):
        if len(seconds) > 1:
            print(f"exponent from {min(seconds)} to {max(seconds)}: {exponent(seconds):.2f}\n")
            self.check(f"exponent of the {what}", exponent(seconds), EXPONENT)

    def hostile(self):
        size = self.options.size * KB
        print(f"input of {self.options.size} KB          CPU s     MB")
        for name, text in HOSTILE.items():
            if self.options.only and not any(part in name for part in self.options.only.split(",")):
                continue
            content = text(size)
            path = self.folder / ("input.html" if content.startswith("<!DOCTYPE") else "input.txt")
            path.write_text(content, "utf-8")
            for command in (self.options.command or "account").split("|"):
                seconds, memory, status = self.run(command, [path])
                print(f"{name:26} {seconds:7.2f} {memory:6.0f}{'' if status in (0, 1, 2) else f'   status {status}'}  {command if '|' in (self.options.command or '') else ''}", flush=True)
                self.check(f"{name}, seconds", seconds, SECONDS)
                self.check(f"{name}, MB", memory, MEMORY)
                if status not in (0, 1, 2):
                    self.over.append(f"{name}: {command} ended with status {status}")
        print()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="synoptic, built for release")
    parser.add_argument("--part", choices=["event", "report", "hostile"], action="append", help="this part only; can be given twice")
    parser.add_argument("--only", metavar="NAMES", help="hostile inputs whose name has one of these words, with commas between")
    parser.add_argument("--command", help="the command to measure instead of account; for hostile inputs several, with | between")
    parser.add_argument("--most", type=int, default=640, metavar="N", help="leave out longer series")
    parser.add_argument("--size", type=int, default=1000, metavar="KB", help="size of a hostile input")
    parser.add_argument("--seconds", type=int, default=300, help="a run that takes longer is ended")
    parser.add_argument("--limit", action="store_true", help="end with status 1 where something is above its limit")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        growth = Growth(options.program, Path(folder), options)
        for part in options.part or ["event", "report", "hostile"]:
            getattr(growth, part)()
    for line in growth.over:
        print("above its limit:", line)
    return 1 if growth.over and options.limit else 0


if __name__ == "__main__":
    sys.exit(main())
