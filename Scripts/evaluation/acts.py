"""Scores of acts on sentences: PLOVER's gold sentences and the criticism of UNSCon's speeches, each in halves.

*even* (SHA-256 of the identifier) was read while rules were made, *odd* is for control.
"""
import csv, hashlib, json, re
from collections import defaultdict

from .program import DATA, SCRATCH, Metric, Program

# Kinds that are right for an event of PLOVER; events of other kinds (protests, fights, visits) are no acts.
KINDS = {
    "DEMAND": {"request"}, "REJECT": {"refusal", "position"}, "THREATEN": {"threat", "condition"}, "DISAPPROVE": {"accusation", "position"},
    "AGREE": {"pledge", "approval", "position"}, "SUPPORT": {"position", "approval", "pledge"}, "CONCEDE": {"approval", "pledge"}, "AID": {"pledge"},
}
STOP = {"the", "of", "a", "an", "and", "to", "in", "on", "for", "s"}


def half(name: str) -> str:
    return "even" if hashlib.sha256(name.encode()).digest()[-1] % 2 == 0 else "odd"


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) - STOP


def texts(name: str, bodies: list[str]):
    """A file for each text, in their order."""
    folder = SCRATCH / name
    folder.mkdir(exist_ok=True)
    paths = []
    for index, body in enumerate(bodies):
        paths.append(folder / f"{index:04d}.txt")
        paths[-1].write_text(body, "utf-8")
    return paths


def annotated(program: Program, name: str, bodies: list[str]) -> list[dict]:
    made = program.run(name + ".jsonl", "annotate", "--quiet", "--format", "json", *texts(name, bodies))
    return [json.loads(line) for line in made.read_text("utf-8").splitlines()]


def plover(program: Program) -> dict[str, Metric]:
    """Sentences of which an act of the right kind is found; of these, actor and target by a shared word."""
    rows = [row for row in json.loads((DATA / "data/acts/plover/PLOVER_GSR_CAMEO.json").read_text("utf-8")) if row["event"] in KINDS]
    counts = defaultdict(lambda: [0, 0])
    for row, report in zip(rows, annotated(program, "plover", [row["text"].replace("\\$", "$") + "\n" for row in rows])):
        names = {actor["id"]: " ".join([actor["name"]] + [v["text"] for v in actor["variants"]]) for actor in report["actors"]}
        good = [act for act in report["acts"] if act["kind"] in KINDS[row["event"]]]
        part = half(row["id"])
        counts[f"{part}.kind"][1] += 1
        counts[f"{part}.kind"][0] += bool(good)
        for gold, key, span in (("source", "actor", "by"), ("target", "recipient", "to")):
            parties = [p["actorText"] for p in row.get(gold, []) if isinstance(p, dict)]
            if good and parties:
                told = [words(names.get(act.get(key), "") + " " + (act.get(span) or {}).get("text", "")) for act in good]
                counts[f"{part}.{key}"][1] += 1
                counts[f"{part}.{key}"][0] += any(words(party) & mine for party in parties for mine in told)
    return {name: Metric(right / total, right, total) for name, (right, total) in sorted(counts.items())}


def unscon(program: Program) -> dict[str, Metric]:
    """Clauses of speeches that criticise, each speech quoted sentence by sentence: F1 of those that an accusation or a position overlaps."""
    speeches = defaultdict(list)
    with open(DATA / "data/acts/unscon/conflict_annotations.csv", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            speeches[row["file_id"]].append(row)
    bodies, places = [], []
    for name, rows in sorted(speeches.items()):
        body, marks = quoted(rows)
        bodies.append(body)
        places.append((half(name), marks))
    counts = defaultdict(lambda: [0, 0, 0])
    for (part, marks), report in zip(places, annotated(program, "unscon", bodies)):
        spans = [act["evidence"][0] for act in report["acts"] if act["kind"] in ("accusation", "position")]
        for start, end, isCritical in marks:
            found = any(min(s["end"], end) - max(s["start"], start) >= 0.5 * min(s["end"] - s["start"], end - start) for s in spans)
            if found or isCritical:
                counts[part][0 if found and isCritical else 1 if found else 2] += 1
    out = {}
    for part, (both, wrong, missed) in sorted(counts.items()):
        out[f"{part}.criticism.f1"] = Metric(2 * both / max(2 * both + wrong + missed, 1), 2 * both, 2 * both + wrong + missed)
    return out


def quoted(rows: list[dict]) -> tuple[str, list[tuple[int, int, bool]]]:
    """A report that quotes a speech sentence by sentence, and where its clauses stand in it."""
    body, marks, sentence = "The council met\n\n3 March 2031\n\n", [], []
    for row in rows + [None]:
        if row is not None:
            sentence.append(row)
            if not row["EDU_text"].rstrip().endswith((".", "?", "!")):
                continue
        if not sentence:
            continue
        body += "“"
        for index, clause in enumerate(sentence):
            text = re.sub(r" ([.,;:?!’'])", r"\1", clause["EDU_text"].strip())
            body += " " if index else ""
            start = len(body.encode())
            body += text
            marks.append((start, len(body.encode()), clause["Binary_a0_score"] == "1"))
        body = (body[:-1] + "," if body.endswith(".") else body) + "” Ambassador Anna Holm said.\n\n"
        sentence = []
    return body, marks
