"""Runs synoptic and the scorers: paths, scratch files, metrics."""
import json, os, subprocess, sys, tempfile, threading
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("SYNOPTIC_DATA") or ROOT.parent / "shared")
BUILT = ROOT / ".build" / "release" / "synoptic"
# Runs at one time: the machine of the checks has two cores, and synoptic uses both where it reads many reports.
WIDTH = 2

_kept = tempfile.TemporaryDirectory(prefix="synoptic-evaluate-")
SCRATCH = Path(_kept.name)


class Failed(Exception):
    """synoptic or a scorer ended with an error."""


@dataclass(frozen=True)
class Metric:
    """One figure of a scorer: a share with its numerator and denominator, or a count."""
    value: float
    num: float | None = None
    den: float | None = None

    def __str__(self) -> str:
        return f"{self.value:8.3f}" + (f"  {self.num:g} of {self.den:g}" if self.den is not None else "")


class Program:
    """A build of synoptic. Equal runs are made once, also when two threads ask for them."""

    def __init__(self, path: Path):
        self.path = path
        self._lock, self._locks = threading.Lock(), {}

    def has(self, command: str) -> bool:
        return subprocess.run([self.path, command, "--help"], capture_output=True).returncode == 0

    def run(self, name: str, *arguments, refuses: bool = False) -> Path:
        """Keeps under `name` what synoptic prints, and returns where. With `refuses` some inputs may be no reports: the rest counts."""
        out = SCRATCH / name
        with self._lock:
            lock = self._locks.setdefault(name, threading.Lock())
        with lock:
            if not out.exists():
                part = out.with_name(out.name + ".part")
                with open(part, "wb") as printed:
                    status = subprocess.run([self.path, *arguments], stdout=printed, stderr=subprocess.PIPE)
                if status.returncode not in ((0, 1, 2) if refuses else (0, 1)):
                    raise Failed(f"synoptic {arguments[0]} ended with {status.returncode} on {name}:\n{status.stderr.decode(errors='replace')[-2000:]}")
                part.rename(out)
        return out


def files(*patterns: str) -> list[Path]:
    """The data files that the patterns name, in a stable order."""
    return sorted(p for pattern in patterns for p in DATA.glob(pattern) if p.is_file())


def score(scorer, *arguments) -> dict[str, Metric]:
    """The metrics of a scorer, by name. `scorer`: a file of the data's eval folder, or a path."""
    status = subprocess.run([sys.executable, "-B", DATA / "eval" / scorer, *arguments, "--json"], capture_output=True, text=True)
    if status.returncode:
        raise Failed(f"{scorer} ended with {status.returncode}:\n{status.stderr[-2000:]}")
    return {name: Metric(row["value"], row.get("num"), row.get("den")) for name, row in json.loads(status.stdout).items()}
