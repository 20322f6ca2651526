#!/usr/bin/env python3
"""Money, spares, cables and export classification on the command line. Usage: test_money.py <nongjang-cli> <source dir>"""
import csv
import io
import json
import zipfile

import cli_support
from cli_support import CliTest

EXAMPLE = "example:rig-4x3090-romed8"
SITE = {"tariff": "0.15 USD/kWh", "pue": 1.3, "utilisation": 0.8, "years": 3, "residual": 0.35, "maintenance": 0.05,
        "discount_rate": 0.08, "rental": "0.39 USD", "tax": 0.1, "voltage": "230 V"}


class Money(CliTest):
    def design(self, **members):
        design = {"format": 1, "rule_date": "2026-10-01", "site": SITE,
                  "farm": {"components": [{"id": "node", "part": "nvidia_dgx_a100", "price": "2200 USD"},
                                          {"id": "gpu", "part": "a100-sxm-80g", "count": 8, "price": "900 USD"}],
                           "cables": [{"from": "gpu:module", "to": "node:socket"}]}}
        design.update(members)
        return self.write("a.farm", json.dumps(design))

    def test_totals_add_up(self):
        cost = self.good("analyze", self.design(), "--json").json()["cost"]
        value = {key: cost[key]["value"] for key in cost if isinstance(cost[key], dict) and "value" in cost[key]}
        self.assertAlmostEqual(value["parts"], 9400)
        self.assertAlmostEqual(value["landing"], 940)
        self.assertAlmostEqual(value["capex"], 10340)
        self.assertAlmostEqual(value["residual"], 0.35 * 10340)
        self.assertAlmostEqual(value["opex_per_year"], value["energy_per_year"] + 0.05 * 10340)
        self.assertAlmostEqual(value["tco"], value["capex"] - value["residual"] + 3 * value["opex_per_year"])
        self.assertAlmostEqual(value["per_year"], value["annuity"] + value["opex_per_year"])
        self.assertAlmostEqual(value["per_gpu_hour"], value["per_year"] / (8 * 8760 * 0.8))
        self.assertAlmostEqual(cost["per_tflops"]["bf16"]["value"], 10340 / (8 * 312))

    def test_samples_repeat(self):
        design = self.good("analyze", EXAMPLE, "--json", "--samples", "2000", "--seed", "5").json()["cost"]["spread"]
        self.assertEqual(design["samples"], 2000)
        self.assertLess(design["p10"], design["p50"])
        self.assertLess(design["p50"], design["p90"])
        again = self.good("analyze", EXAMPLE, "--json", "--samples", "2000", "--seed", "5").json()["cost"]["spread"]
        self.assertEqual(design, again)
        self.environment["OMP_NUM_THREADS"] = "7"
        again = self.good("analyze", EXAMPLE, "--json", "--samples", "2000", "--seed", "5").json()["cost"]["spread"]
        self.assertEqual(design, again)
        self.assertNotIn("spread", self.good("analyze", EXAMPLE, "--json", "--samples", "0").json()["cost"])

    def test_spares_and_ticks_reach_the_bill(self):
        design = self.design(reliability={"service_level": 0.99, "lead_time": "30 d"},
                             purchases=[{"part": "a100-sxm-80g", "ordered": True, "alternates": ["a800-sxm-80g"]}])
        bom = self.good("bom", design, "--format", "json").json()
        gpu = next(line for line in bom["lines"] if line["part"] == "a100-sxm-80g")
        self.assertGreaterEqual(gpu["spares"], 1)
        self.assertEqual((gpu["ordered"], gpu["received"], gpu["alternates"]), (True, False, ["a800-sxm-80g"]))
        self.assertAlmostEqual(gpu["line_price"], (gpu["quantity"] + gpu["spares"]) * gpu["unit_price"])
        page = self.good("bom", design, "--format", "html").out
        self.assertIn("localStorage", page)
        self.assertNotIn("http", page)
        report = self.good("analyze", design, "--json").json()
        self.assertGreater(report["cost"]["spares"]["value"], 0)
        self.assertEqual(report["reliability"]["spares"]["value"], sum(line["spares"] for line in bom["lines"]))

    def test_prices_go_out_and_come_in(self):
        text = self.good("prices", EXAMPLE, "--export", "-").out
        rows = list(csv.DictReader(io.StringIO(text)))
        self.assertEqual(next(row for row in rows if row["part"] == "rtx-3090")["condition"], "used")
        prices = self.write("prices.csv", "part,condition,price,date,source\nrtx-3090,used,500,2026-09-01,my shop\n")
        out = self.folder / "out.farm"
        self.good("prices", EXAMPLE, "--import", prices, "-o", out)
        lines = self.good("bom", out, "--format", "json").json()["lines"]
        gpu = next(line for line in lines if line["part"] == "rtx-3090")
        self.assertEqual((gpu["unit_price"], gpu["price_source"], gpu["price_date"]), (500, "my shop", "2026-09-01"))
        # What went out comes back as it was, also cables priced by the metre.
        book, again = self.folder / "book.csv", self.folder / "again.farm"
        self.good("prices", EXAMPLE, "--export", book)
        self.good("prices", EXAMPLE, "--import", book, "-o", again)
        total = self.good("bom", EXAMPLE, "--format", "json").json()["total"]
        self.assertAlmostEqual(self.good("bom", again, "--format", "json").json()["total"], total)
        self.refused("prices", EXAMPLE)
        self.refused("prices", EXAMPLE, "--import", self.write("bad.csv", "a,b\n"), "-o", out, names="bad.csv:1")


class Cables(CliTest):
    def test_forms_agree(self):
        for example in cli_support.examples():
            with self.subTest(example=example.stem):
                listed = self.good("cables", example, "--format", "json").json()
                rows = list(csv.DictReader(io.StringIO(self.good("cables", example).out, newline="")))
                self.assertEqual([row["label"] for row in rows], [cable["label"] for cable in listed["cables"]])
                self.assertAlmostEqual(listed["count"], sum(cable["times"] for cable in listed["cables"]))
                counted = self.good("analyze", example, "--json").json()["counts"]["cable"]
                self.assertEqual(listed["count"], counted)
        self.assertIn("localStorage", self.good("cables", EXAMPLE, "--format", "html").out)
        self.assertIn("|---|", self.good("cables", EXAMPLE, "--format", "md").out)
        book = self.folder / "cables.xlsx"
        self.good("cables", EXAMPLE, "-o", book)
        with zipfile.ZipFile(book) as opened:
            self.assertIsNone(opened.testzip())
        self.refused("cables", EXAMPLE, "--format", "xlsx")


class Classification(CliTest):
    def chip(self, part, day, destination=""):
        design = {"format": 1, "rule_date": day, "site": {"destination": destination},
                  "farm": {"components": [{"id": "gpu", "part": part}]}}
        return self.good("analyze", self.write("a.farm", json.dumps(design)), "--json").json()["classification"][0]

    def test_follows_the_day_and_the_destination(self):
        self.assertEqual(self.chip("a100-sxm-80g", "2022-12-01")["entry"], "3A090")
        self.assertEqual(self.chip("a800-sxm-80g", "2022-12-01")["entry"], "none")
        listed = self.chip("a800-sxm-80g", "2023-12-01", "CN")
        self.assertEqual(listed["entry"], "3A090.a")
        self.assertIn("presumption of denial", listed["licence"])
        self.assertIn("counsel", listed["disclaimer"])
        self.assertEqual(listed["effective"], "2023-11-17")
        self.assertIn("not a licence destination", self.chip("a800-sxm-80g", "2023-12-01", "KR")["licence"])
        self.assertIsNone(self.chip("a100-sxm-80g", "2020-01-01")["entry"])

    def test_parts_show_it(self):
        self.assertEqual(self.good("parts", "show", "rtx-4090", "--json").json()["classification"]["entry"],
                         "3A090 Note 2")
        self.assertIn("counsel", self.good("parts", "show", "rtx-4090").out)
        self.assertNotIn("counsel", self.good("parts", "show", "mlx_sn2700").out)


if __name__ == "__main__":
    cli_support.main()
