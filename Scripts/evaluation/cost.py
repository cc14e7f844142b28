"""What an account costs: processor time as a multiple of a fixed load measured in the same run, and peak memory.

Two events: the seeds, and sixty invented reports of 3 KB that `Benchmarks/events.py` writes. The fixed load compresses 10 MB of generated
text with zlib, once before each account. A time is the median of the accounts over the median of the loads, so that other work on the
machine, which slows both, cancels out; a memory is the least of the runs.
"""
import statistics, subprocess, sys, time, zlib
from pathlib import Path

from .program import ROOT, SCRATCH, Failed, Metric, Program, files

RUNS = {"seeds": 15, "sixty": 3}


def load() -> float:
    """Processor seconds of the fixed load."""
    text = b"".join(b"%d harbour gate %d\n" % (n, n * n % 9973) for n in range(400_000))
    start = time.process_time()
    zlib.compress(text, 6)
    return time.process_time() - start


# Runs a command in a process of its own: the kernel counts the memory of the one who starts a program as the program's, so it must be small.
STARTER = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""


def account(program: Program, reports: list[Path]) -> tuple[float, float]:
    """Processor seconds and peak memory in MB of one account."""
    command = [program.path, "account", "--quiet", "--format", "json", *reports]
    printed = subprocess.run([sys.executable, "-S", "-c", STARTER, *command], check=True, capture_output=True, text=True).stdout
    status, seconds, memory = printed.split()
    if status not in ("0", "1"):
        raise Failed(f"synoptic account ended with {status} on {len(reports)} reports")
    return float(seconds), int(memory) / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def measure(program: Program) -> dict[str, Metric]:
    folder = SCRATCH / "sixty"
    subprocess.run([sys.executable, "-B", ROOT / "Benchmarks/events.py", folder, "--reports", "60", "--size", "3000"], check=True)
    out = {}
    for name, reports in [("seeds", files("seeds/*.txt")), ("sixty", sorted(folder.glob("*.txt")))]:
        if not reports:
            continue
        loads, runs = [], []
        for _ in range(RUNS[name]):
            loads.append(load())
            runs.append(account(program, reports))
        out[f"{name}.time"] = Metric(statistics.median(seconds for seconds, _ in runs) / statistics.median(loads))
        out[f"{name}.memory"] = Metric(min(memory for _, memory in runs))
    return out
