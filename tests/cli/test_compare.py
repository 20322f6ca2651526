#!/usr/bin/env python3
"""Variants and comparisons on the command line. Usage: test_compare.py <nongjang-cli> <source dir>"""
import csv
import io
import json
import zipfile

import cli_support
from cli_support import CliTest

BASE = {"format": 1, "name": "Rig", "rule_date": "2026-10-01",
        "farm": {"components": [{"id": "node", "part": "nvidia_dgx_a100", "price": "2200 USD"},
                                {"id": "gpu", "part": "a100-sxm-80g", "count": 8, "price": "900 USD"}],
                 "cables": [{"from": "gpu:module", "to": "node:socket"}]},
        "variants": [
            {"id": "half", "name": "Half of it",
             "changes": {"farm": {"components": {"changed": {"gpu": {"count": 4}}},
                                  "cables": {"removed": ["gpu:module -> node:socket"],
                                             "added": [{"from": "gpu:module", "to": "node:socket[1..4]"}]}}}},
            {"id": "dear", "changes": {"farm": {"components": {"changed": {"gpu": {"price": "1800 USD"}}}}}},
            {"id": "lost", "changes": {"farm": {"components": {"changed": {"gone": {"count": 2}}}}}}]}


def figure(comparison, key):
    return next(row for row in comparison["figures"] if row["figure"] == key)


class Compare(CliTest):
    def setUp(self):
        super().setUp()
        self.file = self.write("rig.farm", json.dumps(BASE))

    def test_every_command_takes_a_variant(self):
        self.assertEqual(self.good("analyze", f"{self.file}#half", "--json").json()["counts"]["gpu"], 4)
        self.assertEqual(self.good("analyze", f"{self.file}#Half of it", "--json").json()["counts"]["gpu"], 4)
        self.assertEqual(self.good("analyze", self.file, "--json").json()["counts"]["gpu"], 8)
        lines = self.good("bom", f"{self.file}#dear", "--format", "json").json()["lines"]
        self.assertEqual(next(line for line in lines if line["part"] == "a100-sxm-80g")["unit_price"], 1800)
        self.run_cli("check", f"{self.file}#half")
        self.good("cables", f"{self.file}#half")
        points = list(csv.DictReader(io.StringIO(self.good("chart", "--kind", "designs", self.file, f"{self.file}#half").out)))
        self.assertEqual([point["name"] for point in points], ["Rig", "Rig: Half of it"])
        self.refused("analyze", f"{self.file}#none", names="half, dear, lost")

    def test_a_file_with_a_hash_is_a_file(self):
        odd = self.write("a#b.farm", json.dumps(BASE))
        self.assertEqual(self.good("analyze", odd, "--json").json()["counts"]["gpu"], 8)
        self.assertEqual(self.good("analyze", f"{odd}#half", "--json").json()["counts"]["gpu"], 4)

    def test_a_loose_change_is_a_finding(self):
        report = self.good("analyze", f"{self.file}#lost", "--json").json()
        loose = [finding for finding in report["findings"] if finding["rule"] == "INP-13"]
        self.assertEqual([finding["objects"] for finding in loose], [["farm/gone"]])
        base = self.good("analyze", self.file, "--json").json()
        self.assertFalse(any(finding["rule"] == "INP-13" for finding in base["findings"]))

    def test_conversion_keeps_variants_and_takes_one_out(self):
        out = self.folder / "out.farm"
        self.good("convert", self.file, "-o", out)
        self.assertEqual([v["changes"] for v in json.loads(out.read_text())["variants"]],
                         [v["changes"] for v in BASE["variants"]])
        self.good("convert", out, "--check")
        self.good("convert", f"{self.file}#half", "-o", out)
        alone = json.loads(out.read_text())
        self.assertNotIn("variants", alone)
        self.assertEqual(alone["farm"]["components"][1]["count"], 4)
        self.refused("convert", f"{self.file}#half", "--check", names="--check")

    def test_prices_of_a_variant_leave_the_base(self):
        prices = self.write("prices.csv", "part,price\nnvidia_dgx_a100,5000\n")
        out = self.folder / "out.farm"
        self.good("prices", f"{self.file}#half", "--import", prices, "-o", out)
        written = json.loads(out.read_text())
        self.assertNotIn("prices", written)
        self.assertEqual(written["variants"][0]["changes"]["prices"][0]["part"], "nvidia_dgx_a100")
        self.assertEqual(written["variants"][0]["changes"]["farm"], BASE["variants"][0]["changes"]["farm"])
        self.good("prices", self.file, "--import", prices, "-o", out)
        self.assertEqual(len(json.loads(out.read_text())["variants"]), 3)

    def test_figures_side_by_side(self):
        comparison = self.good("compare", self.file, f"{self.file}#half", f"{self.file}#dear", "--json").json()
        self.assertEqual([column["name"] for column in comparison["columns"]], ["Rig", "Rig: Half of it", "Rig: dear"])
        self.assertEqual([column["variant"] for column in comparison["columns"]], [None, "half", "dear"])
        capex = figure(comparison, "cost.capex")
        self.assertEqual([cell["value"] for cell in capex["values"]], [9400, 5800, 16600])
        self.assertEqual([cell["delta"] for cell in capex["values"]], [0, -3600, 7200])
        self.assertAlmostEqual(capex["values"][1]["delta_share"], -3600 / 9400)
        self.assertEqual([cell["best"] for cell in capex["values"]], [False, True, False])
        memory = figure(comparison, "memory.capacity")
        self.assertEqual([cell["best"] for cell in memory["values"]], [True, False, True])
        self.assertTrue(memory["differs"])
        unknown = figure(comparison, "cost.tco")  # no site
        self.assertEqual([cell["value"] for cell in unknown["values"]], [None, None, None])
        parts = {part["part"]: part for part in comparison["parts"]}
        self.assertEqual(parts["a100-sxm-80g"]["quantities"], [8, 4, 8])
        self.assertTrue(parts["a100-sxm-80g"]["differs"])
        self.assertFalse(parts["nvidia_dgx_a100"]["differs"])

    def test_a_file_alone_with_its_variants(self):
        comparison = self.good("compare", self.file, "--json").json()
        self.assertEqual([column["variant"] for column in comparison["columns"]], [None, "half", "dear", "lost"])
        self.refused("compare", "example:rig-4x3090-romed8", names="two designs")
        self.refused("compare", self.file, "nowhere.farm", names="nowhere.farm")

    def test_the_same_for_any_number_of_threads(self):
        arguments = ["compare", "example:rig-4x3090-romed8", "example:server-8x4090-48g",
                     "example:v100-sxm2-carrier", self.file, "--json"]
        first = self.good(*arguments).out
        self.environment["OMP_NUM_THREADS"] = "5"
        self.assertEqual(self.good(*arguments).out, first)

    def test_every_format(self):
        two = [self.file, f"{self.file}#half"]
        table = list(csv.reader(io.StringIO(self.good("compare", *two, "--format", "csv").out)))
        self.assertTrue(all(len(row) == len(table[0]) for row in table))
        delta = table[0].index("Rig: Half of it:delta")
        self.assertEqual(next(row for row in table if row[0] == "cost.capex")[delta], "-3600")
        self.assertEqual(next(row for row in table if row[0] == "part:a100-sxm-80g")[delta], "-4")
        page = self.good("compare", *two, "--format", "html").out
        self.assertEqual(page.count("<table>"), 2)
        self.assertNotIn("http", page)
        self.assertIn("★", self.good("compare", *two, "--format", "md").out)
        text = self.good("compare", *two, "--differences").out
        self.assertNotIn("Hosts", text)
        self.assertIn("GPUs", text)
        self.refused("compare", *two, "--format", "xlsx", names="-o")
        book = self.folder / "out.xlsx"
        self.good("compare", *two, "-o", book)
        with zipfile.ZipFile(book) as archive:
            self.assertIn("xl/worksheets/sheet2.xml", archive.namelist())
            self.assertIn("<v>-3600</v>", archive.read("xl/worksheets/sheet1.xml").decode())

    def test_amounts_are_in_the_currency_of_the_first(self):
        euro = dict(BASE, site={"currency": "EUR"}, rates=[{"currency": "EUR", "rate": 0.5}])
        other = self.write("euro.farm", json.dumps(euro))
        comparison = self.good("compare", self.file, other, "--json").json()
        self.assertEqual(comparison["currency"], "USD")
        self.assertEqual([cell["value"] for cell in figure(comparison, "cost.capex")["values"]], [9400, 9400])
        self.assertFalse(figure(comparison, "cost.capex")["differs"])


if __name__ == "__main__":
    cli_support.main()
