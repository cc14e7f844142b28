#!/usr/bin/env python3
"""Write an account of many reports without making it from them, for measuring `synoptic verify`.

    Benchmarks/many.py PROGRAM FOLDER [--reports N]

Writes N short invented reports (default 20,000) into FOLDER, lets `synoptic read` read them, and puts together an account that holds: a lineage,
a claim and an actor for each report. Then: cd FOLDER && time PROGRAM verify account.json
"""
import argparse, hashlib, json, os, subprocess
from pathlib import Path


def made(*words):
    return hashlib.sha256(" ".join(map(str, words)).encode()).hexdigest()[:16]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--reports", type=int, default=20_000)
    options = parser.parse_args()
    program, folder = str(Path(options.program).resolve()), Path(options.folder)
    (folder / "reports").mkdir(parents=True, exist_ok=True)
    for n in range(options.reports):
        body = " ".join(f"Pump {n} of dock {n % 97} was repaired on day {k} at noon." for k in range(8))
        (folder / f"reports/{n}.txt").write_text(f"Pump {n} repaired\n\n{body} Ida Holm saw it.\n")
    os.chdir(folder)
    lines = subprocess.run([program, "read", "--quiet", "reports"], check=True, capture_output=True).stdout.splitlines()
    reports = sorted((json.loads(line)["report"] for line in lines), key=lambda r: r["id"])
    account = {"format": "synoptic.account", "version": 2, "made": {"by": "synoptic 0.1.0", "settings": {}, "models": [], "decisions": []}}
    for key in ("lineages", "pairs", "passages", "actors", "utterances", "figures", "moments", "claims", "acts", "differences", "findings",
                "account", "timeline", "checks", "coverage"):
        account[key] = []
    account["reports"] = reports
    for report in reports:
        id, path = report["id"], report["source"]["path"]
        text = Path(path).read_bytes()
        end, holm = text.index(b"noon.") + 5, text.index(b"Ida Holm")
        start = text.index(b"\n\n") + 2
        telling = {"report": id, "start": start, "end": end, "text": text[start:end].decode()}
        name = {"report": id, "start": holm, "end": holm + 8, "text": "Ida Holm"}
        claim, lineage = made("claim", id), made("lineage", id)
        account["lineages"].append({"id": lineage, "reports": [id], "origin": {"name": path, "basis": "unknown"}, "because": [
            {"kind": "no-credit", "text": "no report here credits an agency"}], "evidence": []})
        account["actors"].append({"id": made("actor", id), "name": "Ida Holm", "kind": "person", "roles": [], "references": [], "because": [],
                                  "variants": [{"text": "Ida Holm", "count": 1}], "mentions": [name]})
        account["claims"].append({"id": claim, "text": telling["text"], "tellings": [telling], "modality": "asserted", "support": {
            "outlets": 1, "originsAtLeast": 1, "originsAtMost": 1, "basis": [lineage]}})
        account["account"].append({"text": telling["text"], "parts": [{"quote": telling}], "evidence": [telling], "standing": "single-outlet",
                                   "claims": [claim]})
        account["coverage"].append({"source": path, "state": "read", "because": f"{len(text)} bytes"})
    first = account["claims"][0]
    account["event"] = {"id": made("event"), "title": first["text"], "places": [], "actors": [], "evidence": first["tellings"]}
    Path("account.json").write_text(json.dumps(account))


if __name__ == "__main__":
    main()
