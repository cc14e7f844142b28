"""The command: scores, prints, compares with the floors."""
import argparse, subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import cost, program
from .floors import KINDS, Floors
from .sets import all_sets

FLOORS = program.ROOT / "Evaluation" / "floors.json"

# Key figures of an event, in the order of the columns, with their headings.
KEY_FIGURES = {
    "quotes.direct.overlap80.f1": "direct", "quotes.indirect.overlap50.f1": "indir", "quotes.speaker.precision": "spkr", "names.f1": "names",
    "figures.f1": "figs", "claims.pair-precision": "cl.prec", "claims.pair-recall": "cl.rec", "families.f1": "famil", "acts.recall": "acts",
    "differences.precision": "di.prec", "differences.high": "di.high", "lineage.clean": "clean", "leaks": "leaks",
}


def parse(description: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/evaluate", description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="up", action="store_true", help="move floors up to what was reached (three decimals, never down)")
    parser.add_argument("--only", default="", metavar="SETS", help='comma-separated names of sets; "events" stands for all gold events')
    parser.add_argument("--verbose", action="store_true", help="print every figure of every set")
    parser.add_argument("--program", type=Path, metavar="PATH", help="score this build of synoptic instead of building one in release mode")
    return parser.parse_args()


def wanted(name: str, is_event: bool, only: str) -> bool:
    return not only or name in only.split(",") or (is_event and "events" in only.split(","))


def table(name: str, scores: dict, floors: Floors) -> str:
    """Every figure of a set, with its floor."""
    rows = []
    for metric, value in scores.items():
        kind = floors.kind_of(f"{name}.{metric}") or "-"
        rows.append(f"   {metric:34} {value!s:30} {kind}")
    return "\n".join(rows)


def line(scores: dict, is_event: bool, name: str, floors: Floors) -> str:
    """The key figures of a set."""
    if is_event:
        return f"{name:24} " + " ".join(f"{scores[m].value:7.3f}" if m in scores else f"{'-':>7}" for m in KEY_FIGURES)
    kept = [m for m in scores if floors.kind_of(f"{name}.{m}")] or list(scores)
    return f"{name:12} " + "  ".join(f"{m} {scores[m].value:.3f}" for m in kept)


def run(options: argparse.Namespace) -> int:
    if not (program.DATA / "eval").is_dir():
        print(f'evaluate: nothing was scored: there is no evaluation data in "{program.DATA}"; set SYNOPTIC_DATA to its folder')
        return 0
    if not options.program:
        subprocess.run(["make", "build"], cwd=program.ROOT, check=True)
    built = program.Program((options.program or program.BUILT).resolve())
    floors = Floors(FLOORS)
    sets = [s for s in all_sets() if wanted(s.name, s.is_event, options.only) and s.files()]
    known = {command: built.has(command) for command in {s.command for s in sets}}
    for absent in [s for s in sets if not known[s.command]]:
        print(f"{absent.name}: not scored, synoptic has no command {absent.command}")
    sets = [s for s in sets if known[s.command]]
    scores, ran, headed = {}, {}, False
    with ThreadPoolExecutor(program.WIDTH) as pool:
        for one, future in [(s, pool.submit(s.scorer, built)) for s in sets]:
            found = future.result()
            scores |= {f"{one.name}.{metric}": value for metric, value in found.items()}
            ran[one.name] = one.digest()
            if one.is_event and not headed:
                headed = True
                print(f"\n{'event':24} " + " ".join(f"{heading:>7}" for heading in KEY_FIGURES.values()))
            changed = "" if floors.data.get(one.name, ran[one.name]) == ran[one.name] else "  (not the data that its floors were set on)"
            print(line(found, one.is_event, one.name, floors) + changed, flush=True)
            if options.verbose:
                print(table(one.name, found, floors), flush=True)
    if wanted("cost", False, options.only):
        found = cost.measure(built)
        scores |= {f"cost.{name}": value for name, value in found.items()}
        ran["cost"] = ""
        print("\n" + line(found, False, "cost", floors))
    return close(options, floors, scores, ran, {s.name for s in sets if s.is_event})


def close(options: argparse.Namespace, floors: Floors, scores: dict, ran: dict, events: set[str]) -> int:
    """Says for each kind how many floors hold; raises them where that was asked."""
    print()
    fell = 0
    for kind in KINDS:
        total, fallen = len(floors.of(kind, set(ran))), floors.fallen(kind, scores, set(ran))
        fell += len(fallen)
        print("".join(f"evaluate: {kind} fell: {words}\n" for words in fallen), end="")
        print(f"evaluate: {kind}: {total - len(fallen)} of {total} floors hold")
    if options.up:
        floors.raise_to(scores, events)
        floors.data |= {name: digest for name, digest in ran.items() if digest}
        floors.save()
    return 1 if fell else 0


def main(description: str) -> int:
    try:
        return run(parse(description))
    except program.Failed as failure:
        print(f"evaluate: {failure}")
        return 1
