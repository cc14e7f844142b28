"""Floors hold, fall and rise as they should."""
import json, tempfile, unittest
from pathlib import Path

from .floors import Floors
from .program import Metric
from .sets import manner

STORED = {
    "data": {}, "floors": {
        "harm": {"a.leaks": {"max": 2}, "a.names.precision": 0.9, "b.names.precision": 0.5},
        "reach": {"a.names.recall": 0.4}, "cost": {"cost.seeds.time": {"max": 3}}}}


class FloorsTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "floors.json"
        self.path.write_text(json.dumps(STORED), "utf-8")
        self.floors = Floors(self.path)

    def tearDown(self):
        self.folder.cleanup()

    def test_each_side_of_a_bound(self):
        scores = {"a.leaks": Metric(3), "a.names.precision": Metric(0.9), "a.names.recall": Metric(0.39)}
        self.assertEqual(self.floors.fallen("harm", scores, {"a"}), ["a.leaks is 3.0000, wanted at most 2"])
        self.assertEqual(self.floors.fallen("reach", scores, {"a"}), ["a.names.recall is 0.3900, wanted at least 0.4"])
        self.assertEqual(self.floors.fallen("harm", {"a.leaks": Metric(1)}, {"a"}), ["a.names.precision was not measured"])
        self.assertEqual(self.floors.fallen("cost", {}, {"a"}), [])

    def test_raising_never_lowers(self):
        self.floors.raise_to({"a.leaks": Metric(3), "a.names.precision": Metric(0.95678), "a.names.recall": Metric(0.1), "cost.seeds.time": Metric(1)}, {"a"})
        self.floors.save()
        again = Floors(self.path).kinds
        self.assertEqual(again["harm"], {"a.leaks": {"max": 2}, "a.names.precision": 0.956, "b.names.precision": 0.5})
        self.assertEqual((again["reach"], again["cost"]), (STORED["floors"]["reach"], STORED["floors"]["cost"]))

    def test_a_new_figure_of_an_event_has_the_kind_it_has_elsewhere(self):
        self.floors.raise_to({"c.leaks": Metric(4), "c.names.precision": Metric(0.25), "c.new": Metric(1), "d.new": Metric(1)}, {"c"})
        self.assertEqual({k: v for k, v in self.floors.kinds["harm"].items() if k[0] == "c"}, {"c.leaks": {"max": 4}, "c.names.precision": 0.25})
        self.assertEqual(self.floors.kinds["reach"]["c.new"], 1.0)
        self.assertNotIn("d.new", self.floors.kinds["reach"])


class MannerTest(unittest.TestCase):
    def test_only_reasons_of_that_kind_state_a_manner(self):
        self.assertEqual([manner({"kind": "manner", "manner": "edited"}), manner({"kind": "common-credit"})], ["light", None])


if __name__ == "__main__":
    unittest.main()
