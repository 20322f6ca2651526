#!/usr/bin/env python3
"""Charts without a window: numbers from nongjang-cli, pictures from nongjang. Usage: test_chart.py <nongjang-cli> <source dir>"""
import csv
import io
import json

import cli_support
from cli_support import BAD_INPUT, OK, CliTest, WindowProgramTest, examples

RIG = "example:rig-4x3090-romed8"
MINING = "example:rig-4x3090-mining-x1"
KINDS = ["power", "states", "times", "cost", "ownership", "timeline", "drivers", "tiers", "links", "scaling", "prices"]


class Chart(CliTest):
    def rows(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.good("chart", *arguments).out)))

    def test_every_kind_of_a_design_has_rows_and_the_same_in_json(self):
        for kind in KINDS:
            with self.subTest(kind=kind):
                rows = self.rows(RIG, "--kind", kind)
                report = self.good("chart", RIG, "--kind", kind, "--format", "json").json()
                self.assertEqual(report["kind"], kind)
                names = [point["name"] or "" for series in report["series"] for point in series["points"]]
                self.assertEqual([row["name"].removeprefix("'") for row in rows], names)
                self.assertTrue(rows)

    def test_power_is_that_of_the_report(self):
        total = sum(float(row["value [W]"]) for row in self.rows(RIG))
        report = self.good("analyze", RIG, "--json").json()
        self.assertAlmostEqual(total, report["power"]["wall_typical"]["value"], delta=1e-6 * total)

    def test_parts_need_no_design(self):
        rows = self.rows("--kind", "parts", "--parts", "gpu 910C", "--x", "date", "--y", "tpp", "--group", "vendor")
        self.assertEqual([(row["group"], row["date [date]"], row["tpp [TPP]"]) for row in rows],
                         [("Huawei", "2024-10-31", "12032")])

    def test_designs_and_tables_stand_side_by_side(self):
        table = self.write("many.csv", "# a comment\nname,cost.capex,compute.peak.fp16_fp32acc\ncheap and fast,1,1e19\n")
        rows = self.rows("--kind", "designs", *examples(), table)
        self.assertEqual(len(rows), len(examples()) + 1)
        self.assertEqual([row["name"] for row in rows if row["on_front"] == "1"], ["cheap and fast"])

    def test_a_waterfall_leads_from_one_design_to_another(self):
        for figure, column in (("cost.capex", "value [USD]"), ("power.wall_typical", "value [W]")):
            with self.subTest(figure=figure):
                rows = self.rows(RIG, MINING, "--kind", "waterfall", "--y", figure)
                values = [float(row[column]) for row in rows]
                self.assertGreater(len(values), 2)
                self.assertAlmostEqual(sum(values[:-1]), values[-1], delta=1e-6 * values[0])
                group, name = figure.split(".")
                report = self.good("analyze", MINING, "--json").json()
                self.assertAlmostEqual(values[-1], report[group][name]["value"], delta=1e-6 * values[0])
        board = {"id": "a", "changes": {"farm": {"components": {"removed": ["gpu"]}}}}
        file = self.write("v.farm", json.dumps({"format": 1, "farm": {"components": [{"id": "gpu", "part": "rtx-3090"}]}, "variants": [board]}))
        self.assertEqual([row["group"] for row in self.rows(f"{file}#a", "--kind", "waterfall")], ["Base", "Removed", "a"])
        self.refused("chart", RIG, "--kind", "waterfall", names="two designs")
        self.refused("chart", RIG, MINING, "--kind", "waterfall", "--y", "counts.gpu", names="power.wall_typical")

    def test_the_ending_of_the_file_counts(self):
        self.good("chart", RIG, "-o", "power.json")
        self.assertIn('"series"', (self.folder / "power.json").read_text(encoding="utf-8"))
        self.good("chart", RIG, "-o", "power.csv")
        self.assertTrue((self.folder / "power.csv").read_text(encoding="utf-8").startswith("group,name"))
        self.refused("chart", RIG, "-o", "power.svg", names="--export-chart")

    def test_bad_input_is_named(self):
        self.refused("chart", names="FILE")
        self.refused("chart", RIG, RIG, names="FILE")
        self.refused("chart", "nowhere.farm", names="nowhere.farm")
        self.refused("chart", RIG, "--kind", "pie", names="pie")
        self.refused("chart", "--kind", "parts", "--x", "beauty", names="beauty")
        self.refused("chart", "--kind", "parts", "--parts", "vram>", names="vram")
        self.refused("chart", RIG, "--kind", "designs", "--y", "beauty", names="beauty")
        self.refused("chart", RIG, "--kind", "scaling", "--of", "farm/nothing", names="farm/gpu")
        self.refused("chart", "--kind", "designs", self.write("t.csv", "a,b\n1,2\n"), names="t.csv")


class Picture(WindowProgramTest):
    seconds = 60

    def test_pictures_are_drawn_without_a_display(self):
        done = self.run_program("--export-chart", "power.svg", RIG, "--lang", "en")
        self.assertEqual(done.returncode, OK, done)
        self.assertIn("RTX 3090", (self.folder / "power.svg").read_text(encoding="utf-8"))
        done = self.run_program("--export-chart", "parts.png", "--chart", "parts", "--chart-parts", "gpu", "--chart-x",
                                "date", "--chart-y", "tpp", "--size", "800x500")
        self.assertEqual(done.returncode, OK, done)
        picture = (self.folder / "parts.png").read_bytes()
        self.assertTrue(picture.startswith(b"\x89PNG"))
        self.assertEqual(int.from_bytes(picture[16:20], "big"), 1600)
        done = self.run_program("--export-chart", "steps.svg", "--chart", "waterfall", RIG, MINING, "--lang", "en")
        self.assertEqual(done.returncode, OK, done)
        steps = (self.folder / "steps.svg").read_text(encoding="utf-8")
        self.assertIn("a mining board", steps.split("2.5 USD")[-1])  # the last row has room
        self.assertIn("Super Flower", (self.folder / "steps.svg").read_text(encoding="utf-8"))
        done = self.run_program("--export-chart", "designs.csv", "--chart", "designs", *map(str, examples()))
        self.assertEqual(done.returncode, OK, done)

    def test_bad_input_is_named(self):
        for arguments, named in ((["--export-chart", "a.pie", RIG], "a.pie"), (["--export-chart", "a.svg", "nowhere.farm"], "nowhere.farm"),
                                 (["--export-chart", "a.svg", "--chart", "pie", RIG], "pie"), (["--export-chart", "a.svg"], "power")):
            with self.subTest(arguments=arguments):
                done = self.run_program(*arguments)
                self.assertEqual(done.returncode, BAD_INPUT, done)
                self.assertIn(named, done.stderr)
                self.assertFalse((self.folder / arguments[1]).exists())


if __name__ == "__main__":
    cli_support.main()
