"""The sets of the evaluation data: which files each is made of, the command it needs, and how it is scored."""
import csv, hashlib, json, re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from .acts import plover, unscon
from .program import DATA, ROOT, SCRATCH, Metric, Program, files, score

Scores = dict[str, Metric]


@dataclass(frozen=True)
class Set:
    name: str
    patterns: list[str]
    command: str
    scorer: Callable[[Program], Scores]
    is_event: bool = False

    def files(self) -> list[Path]:
        return files(*self.patterns)

    def digest(self) -> str:
        """Tells whether the data are those that the floors were set on."""
        return hashlib.sha256(b"".join(f"{p.relative_to(DATA)}\0".encode() + hashlib.sha256(p.read_bytes()).digest() for p in self.files())).hexdigest()


def event(folder: str) -> Set:
    """A gold event: reports as text files, and gold.json beside them."""
    name = Path(folder).name

    def scored(program: Program) -> Scores:
        made = program.run(name + ".json", "account", "--quiet", "--format", "json", *files(folder + "/*.txt"))
        return score("score_account.py", DATA / folder / "gold.json", made, "--files", DATA / folder)

    return Set(name, [folder + "/*.txt", folder + "/gold.json"], "account", scored, is_event=True)


def lineage(program: Program) -> Scores:
    events = sorted(p for p in (DATA / "data/lineage").iterdir() if p.is_dir())
    made = [program.run(f"lineage-{p.name}.json", "account", "--quiet", "--format", "json", *sorted(p.glob("*.txt"))) for p in events]
    return score("score_pairs.py", DATA / "data/lineage/pairs.tsv", *made)


def attribution(program: Program) -> Scores:
    made = program.run("attribution.jsonl", "annotate", "--quiet", "--format", "json", *files("data/attribution/polnear/dev/text/*.txt"))
    return score("score_attribution.py", DATA / "data/attribution/polnear/dev", made)


# The data's name for each manner of copying that a reason of a pair states.
MANNERS = {"verbatim": "cut", "edited": "light", "rewritten": "heavy"}


def manner(reason: dict) -> str | None:
    """The manner of copying that a reason of a pair states, if it states one."""
    return MANNERS.get(reason.get("manner"))


def rewriting(program: Program) -> Scores:
    """Answers copied from a source, revised, or written from memory (Clough and Stevenson 2011): each with its source is an event.

    copied-or-not: the share of answers judged right; by category too. four-way: the share whose manner of copying is named right.
    """
    folder = DATA / "data/rewriting/clough-stevenson/data"
    count, right, named = {}, {}, 0
    for row in csv.DictReader(open(folder / "file_information.csv")):
        kind = row["Category"]
        if kind == "orig":
            continue
        answer = folder / row["File"]
        made = program.run(f"rewriting-{answer.stem}.json", "lineage", "--quiet", "--spans", "bare", "--format", "json", answer, folder / f"orig_task{row['Task']}.txt")
        pairs = [pair for pair in json.loads(made.read_text("utf-8"))["pairs"] if pair["relation"] == "shown-dependent"]
        told = {manner(reason) for pair in pairs for reason in pair["because"]} - {None}
        named += (told or {"heavy" if pairs else "non"}) == {kind}
        count[kind] = count.get(kind, 0) + 1
        right[kind] = right.get(kind, 0) + (bool(pairs) == (kind != "non"))
    total = sum(count.values())
    return {
        "copied-or-not": Metric(sum(right.values()) / total, sum(right.values()), total), "four-way": Metric(named / total, named, total),
    } | {kind: Metric(right[kind] / count[kind], right[kind], count[kind]) for kind in sorted(count)}


def halves(scorer: str, truth: Path, made: Path, name_of) -> Scores:
    """Scores of all pages, and of each half alone: *even* (SHA-256 of the file's name) served for tuning, *odd* for control."""
    out = score(scorer, truth, made)
    whole = json.loads(truth.read_text("utf-8"))
    for rest, half in enumerate(["even", "odd"]):
        part = SCRATCH / f"{half}-{truth.name}"
        part.write_text(json.dumps({key: value for key, value in whole.items() if hashlib.sha256(name_of(key, value).encode()).digest()[-1] % 2 == rest}), "utf-8")
        out |= {f"{half}.{name}": metric for name, metric in score(scorer, part, made).items()}
    return out


def pages(program: Program, folder: str) -> Path:
    return program.run(folder + ".jsonl", "read", "--quiet", "--spans", "bare", "--format", "json", *files(f"data/extraction/{folder}/html/*"), refuses=True)


def extraction(program: Program) -> Scores:
    return halves("score_extraction.py", DATA / "data/extraction/scrapinghub/ground-truth.json", pages(program, "scrapinghub"), lambda key, value: key + ".html.gz")


def segments(program: Program) -> Scores:
    return halves("score_segments.py", DATA / "data/extraction/segments/evaldata.json", pages(program, "segments"), lambda key, value: value["file"])


def published(program: Program) -> Scores:
    """Dates of publication against our labels of a hundred pages of the two sets above."""
    lines = SCRATCH / "pages.jsonl"
    lines.write_bytes(pages(program, "scrapinghub").read_bytes() + pages(program, "segments").read_bytes())
    return score(ROOT / "Scripts/score-published", lines)


def raw(treebank: Path) -> Path:
    """The text of a treebank: an empty line between paragraphs."""
    text, until = "", 0
    for row in treebank.read_text("utf-8").split("\n"):
        cells = row.split("\t")
        if row.startswith(("# newdoc", "# newpar")) and text:
            text = text.rstrip() + "\n\n"
        elif not row:
            until = 0
        elif len(cells) == 10 and "." not in cells[0]:
            first, _, last = cells[0].partition("-")
            if int(first) > until:
                text += cells[1] + ("" if "SpaceAfter=No" in cells[9] else " ")
            until = int(last or 0) or until
    path = SCRATCH / (treebank.stem + ".txt")
    path.write_text(text.rstrip() + "\n", "utf-8")
    return path


def syntax(program: Program) -> Scores:
    """Tags and trees on the raw text and on the given tokens of EWT's test, and on those of GUM's dev."""
    ewt = DATA / "data/syntax/ud-ewt/en_ewt-ud-test.conllu"
    out = score("score_parse.py", ewt, program.run("raw.conllu", "annotate", "--quiet", "--format", "conllu", raw(ewt)))
    out = {name: value for name, value in out.items() if name.startswith("raw.") or name.endswith(".f1")}
    given = score("score_parse.py", ewt, program.run("ewt.conllu", "annotate", "--quiet", "--format", "conllu", "--tokens", ewt))
    out |= {"ewt." + name: given[name] for name in ("upos", "xpos", "uas", "las")}
    names = set(re.findall(r"GUM_\w+", (DATA / "data/syntax/gum/splits.md").read_text("utf-8").split("## dev")[1].split("##")[0]))
    gum = SCRATCH / "gum-dev.gold.conllu"
    gum.write_bytes(b"".join(path.read_bytes().rstrip() + b"\n\n" for path in files("data/syntax/gum/*.conllu") if path.stem in names))
    given = score("score_parse.py", gum, program.run("gum.conllu", "annotate", "--quiet", "--format", "conllu", "--tokens", gum))
    return out | {"gum." + name: given[name] for name in ("upos", "xpos", "uas", "las")}


def names(program: Program) -> Scores:
    gold = DATA / "data/names/uner-ewt/en_ewt-ud-dev.iob2"
    found = score("score_names.py", gold, program.run("names.bio", "annotate", "--quiet", "--format", "bio", "--tokens", gold))
    return {name: found[name] for name in ("all.precision", "all.recall", "all.f1", "PER.f1", "ORG.f1", "LOC.f1")}


def all_sets() -> list[Set]:
    """In the order in which they are printed and started: the long ones first, so that two at a time end together."""
    extracted = "data/extraction/"
    return [
        Set("rewriting", ["data/rewriting/clough-stevenson/data/*"], "lineage", rewriting),
        Set("attribution", ["data/attribution/polnear/dev/**/*"], "annotate", attribution),
        Set("syntax", ["data/syntax/ud-ewt/en_ewt-ud-test.conllu", "data/syntax/gum/*"], "annotate", syntax),
        Set("plover", ["data/acts/plover/*.json"], "acts", plover),
        Set("unscon", ["data/acts/unscon/*.csv"], "acts", unscon),
        Set("names", ["data/names/uner-ewt/en_ewt-ud-dev.iob2"], "annotate", names),
        Set("extraction", [extracted + "scrapinghub/ground-truth.json", extracted + "scrapinghub/html/*"], "read", extraction),
        Set("segments", [extracted + "segments/evaldata.json", extracted + "segments/html/*"], "read", segments),
        Set("published", [extracted + "*/html/*"], "read", published),
        Set("lineage", ["data/lineage/pairs.tsv", "data/lineage/*/*.txt"], "account", lineage),
        event("seeds"),
        *(event(f"data/event/{path.parent.name}") for path in files("data/event/*/gold.json")),
    ]
