#!/usr/bin/env python3
"""Explorations on the command line: rows, threads, shards, going on after a crash. Usage: test_explore.py <nongjang-cli> <source dir>"""
import csv
import json

import cli_support
from cli_support import CliTest

SPEC = {
    "format": 1,
    "design": "example:farm-128-rigs-leaf-spine",
    "parameters": [
        {"name": "tariff", "set": "site", "key": "tariff", "values": ["0.05 USD/kWh", "0.15 USD/kWh"]},
        {"name": "card", "set": "part", "of": "farm/rig/gpu", "values": ["rtx-3090", "rtx-4090", "no-such-card"]},
        {"name": "limit, W", "set": "figure", "of": "farm/rig/gpu", "key": "power_limit", "from": "200 W", "to": "300 W", "step": "10 W"},
        {"name": "prices", "set": "price_factor", "category": "gpu", "from": 0.5, "to": 2, "points": 3, "scale": "log"},
    ],
    "keep": [{"figure": "power.wall_peak", "at_most": "190 kW"}],
}
ROWS = 2 * 3 * 11 * 3


class Explore(CliTest):
    def setUp(self):
        super().setUp()
        self.spec = self.write("spec.json", json.dumps(SPEC))

    def explore(self, name, *arguments):
        path = self.folder / name
        self.good("explore", self.spec, "-q", "-o", path, *arguments)
        return path.read_bytes()

    def rows(self, table):
        lines = table.decode().split("\r\n")
        self.assertTrue(lines[0].startswith("# nongjang explore 1, run "))
        self.assertEqual(lines[-1], "")
        return list(csv.DictReader(lines[1:-1]))

    def test_rows(self):
        rows = self.rows(self.explore("a.csv", "--threads", "1"))
        self.assertEqual([int(row["row"]) for row in rows], list(range(ROWS)))
        self.assertEqual({row["status"] for row in rows}, {"ok", "out", "error"})
        for row in rows:
            if row["card"] == "no-such-card":
                self.assertIn("no-such-card", row["message"])
                self.assertEqual((row["status"], row["cost.capex"]), ("error", ""))
        plain = [row for row in rows if row["card"] == "rtx-3090" and row["limit, W"] == "250 W" and row["prices"] == "1"]
        report = self.good("analyze", SPEC["design"], "--json").json()
        self.assertEqual({float(row["cost.capex"]) for row in plain}, {report["cost"]["capex"]["value"]})
        self.assertEqual({float(row["network.patterns.all_to_all.busbw"]) for row in plain},
                         {report["network"]["patterns"]["all_to_all"]["busbw"]["value"]})

    def test_bytes_are_those_of_any_number_of_threads(self):
        one = self.explore("one.csv", "--threads", "1")
        for threads in ("2", "3", "8"):
            self.assertEqual(self.explore("more.csv", "--threads", threads), one)
        self.assertEqual(self.good("explore", self.spec, "-q").out.encode(), one)

    def test_shards_merge_to_one_run(self):
        one = self.explore("one.csv")
        parts = [self.folder / f"part{i}.csv" for i in range(1, 8)]
        for number, part in enumerate(parts, 1):
            self.explore(part.name, "--shard", f"{number}/7", "--threads", "1")
        merged = self.folder / "merged.csv"
        self.good("explore", "--merge", *reversed(parts), "-o", merged)
        self.assertEqual(merged.read_bytes(), one)
        merged.unlink()
        self.refused("explore", "--merge", *parts[:3], *parts[4:], "-o", merged, names="shard 4 of 7")
        self.refused("explore", "--merge", *parts, parts[2], "-o", merged, names="shard 3 of 7")
        torn = self.write("torn.csv", parts[1].read_bytes()[:-20])
        self.refused("explore", "--merge", parts[0], torn, *parts[2:], "-o", merged, names="not finished")
        long = self.write("long.csv", parts[1].read_bytes() + b"1,2\r\n")
        self.refused("explore", "--merge", parts[0], long, *parts[2:], "-o", merged, names="more rows")
        self.spec = self.write("other.json", json.dumps(SPEC | {"columns": ["cost.capex"]}))
        self.explore("other.csv", "--shard", "2/7")
        self.refused("explore", "--merge", parts[0], self.folder / "other.csv", *parts[2:], "-o", merged, names="other.csv")
        self.refused("explore", "--merge", self.spec, "-o", merged, names="no table")
        self.assertFalse(merged.exists())

    def test_goes_on_where_it_was_killed(self):
        whole = self.explore("whole.csv")
        head = whole.index(b"\r\n", whole.index(b"\r\n") + 2) + 2
        for cut in (0, 1, head - 3, head, head + 10, len(whole) // 2, len(whole) - 1, len(whole)):
            with self.subTest(cut=cut):
                self.write("cut.csv", whole[:cut])
                self.assertEqual(self.explore("cut.csv", "--resume"), whole)
        self.assertEqual(self.explore("new.csv", "--resume"), whole)
        self.spec.write_text(json.dumps(SPEC | {"ranges": True}))
        before = (self.folder / "cut.csv").read_bytes()
        self.refused("explore", self.spec, "-o", self.folder / "cut.csv", "--resume", names="not of this run")
        self.assertEqual((self.folder / "cut.csv").read_bytes(), before)

    def test_a_row_opens_as_a_design(self):
        rows = self.rows(self.explore("a.csv"))
        farm = self.folder / "row.farm"
        self.good("explore", self.spec, "--row", "7", "-o", farm)
        report = self.good("analyze", farm, "--json").json()
        self.assertEqual(float(rows[7]["cost.tco"]), report["cost"]["tco"]["value"])
        self.assertEqual(float(rows[7]["power.wall_peak"]), report["power"]["wall_peak"]["value"])
        self.refused("explore", self.spec, "--row", str(ROWS), "-o", farm, names="last row")

    def test_samples_of_a_template(self):
        spec = {
            "format": 1,
            "template": {"id": "fat-tree", "numbers": {"radix": 16}, "node": "example:farm-128-rigs-leaf-spine#rig"},
            "parameters": [
                {"name": "down", "set": "template", "key": "down", "from": 8, "to": 12},
                {"name": "endpoints", "set": "template", "key": "endpoints", "values": [16, 32]},
                {"name": "limit", "set": "figure", "of": "farm/node/gpu", "key": "power_limit", "from": "200 W", "to": "350 W"},
            ],
            "sample": {"method": "latin-hypercube", "count": 40, "seed": 3},
            "ranges": True,
        }
        self.spec = self.write("samples.json", json.dumps(spec))
        table = self.explore("a.csv", "--threads", "2")
        rows = self.rows(table)
        self.assertEqual(len(rows), 40)
        self.assertEqual({row["status"] for row in rows}, {"ok"}, rows[0])
        self.assertEqual(len({row["limit"] for row in rows}), 40)
        self.assertIn("cost.capex.low", rows[0])
        self.assertEqual(self.explore("b.csv", "--threads", "1"), table)
        spec["sample"]["seed"] = 4
        self.spec.write_text(json.dumps(spec))
        self.assertNotEqual([row["limit"] for row in self.rows(self.explore("c.csv"))], [row["limit"] for row in rows])

    def test_bad_usage(self):
        self.refused("explore", self.folder / "none.json", names="none.json")
        self.refused("explore", self.spec, self.spec, names="--merge")
        self.refused("explore", "--merge", self.spec, names="-o")
        self.refused("explore", self.spec, "--resume", names="-o")
        for shard in ("0/2", "3/2", "a/b", "1", "1/0"):
            self.refused("explore", self.spec, "--shard", shard, names="--shard")
        bad = self.write("bad.json", '{"format": 1,\n "design": "gone.farm",\n "parameters": [{"name": "a", "set": "none"}]}')
        self.refused("explore", bad, names="bad.json:3:")
        self.spec.write_text(json.dumps(SPEC | {"design": "gone.farm"}))
        self.refused("explore", self.spec, names="gone.farm")


if __name__ == "__main__":
    cli_support.main()
