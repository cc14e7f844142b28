"""The floors: what each figure must reach, in three kinds, and what fell below.

*harm*: precision; must not fall for any gain elsewhere. *reach*: recall, F1, what is found. *cost*: time and memory, as ratios in one run.
A floor is a number, or {"max": number} where less is better. Its key is SET.METRIC.
"""
import json, math
from pathlib import Path

from .program import Metric

KINDS = ("harm", "reach", "cost")


class Floors:
    def __init__(self, path: Path):
        self.path = path
        stored = json.loads(path.read_text("utf-8"))
        self.data: dict[str, str] = stored["data"]
        self.kinds: dict[str, dict] = {kind: stored["floors"][kind] for kind in KINDS}

    def of(self, kind: str, ran: set[str]) -> dict:
        """The floors of one kind that belong to the sets that ran."""
        return {key: floor for key, floor in self.kinds[kind].items() if key.split(".")[0] in ran}

    def kind_of(self, key: str) -> str | None:
        return next((kind for kind in KINDS if key in self.kinds[kind]), None)

    def fallen(self, kind: str, scores: dict[str, Metric], ran: set[str]) -> list[str]:
        """What fell below its floor, in words. A figure that is no longer measured fell too."""
        out = []
        for key, floor in sorted(self.of(kind, ran).items()):
            ceiling = isinstance(floor, dict)
            bound, metric = (floor["max"] if ceiling else floor), scores.get(key)
            if metric is None:
                out.append(f"{key} was not measured")
            elif metric.value > bound + 1e-9 if ceiling else metric.value < bound - 1e-9:
                out.append(f"{key} is {metric.value:.4f}, wanted at {'most' if ceiling else 'least'} {bound}")
        return out

    def raise_to(self, scores: dict[str, Metric], events: set[str]) -> None:
        """Moves each floor up to what was reached, never down, and gives a floor to each figure of an event that has none yet.

        Costs stay: they vary from run to run, and their bounds have room for that.
        """
        for kind in ("harm", "reach"):
            for key, floor in self.kinds[kind].items():
                if key in scores:
                    self.kinds[kind][key] = raised(floor, scores[key].value)
        for key, metric in scores.items():
            name, _, rest = key.partition(".")
            if name in events and self.kind_of(key) is None:
                kind, ceiling = self._like(rest)
                self.kinds[kind][key] = {"max": metric.value} if ceiling else down(metric.value)

    def _like(self, metric: str) -> tuple[str, bool]:
        """Kind and direction that the same metric has in other sets; reach where it is new: a person then judges whether it is harm."""
        for kind in KINDS:
            for key, floor in self.kinds[kind].items():
                if key.partition(".")[2] == metric:
                    return kind, isinstance(floor, dict)
        return "reach", False

    def save(self) -> None:
        self.path.write_text(json.dumps({"data": self.data, "floors": self.kinds}, indent=2, sort_keys=True) + "\n", "utf-8")


def down(value: float) -> float:
    """Three decimals, rounded down."""
    return math.floor(value * 1000 + 1e-6) / 1000


def raised(floor, value: float):
    """The floor moved to `value` where that is better."""
    return {"max": min(floor["max"], value)} if isinstance(floor, dict) else max(floor, down(value))
