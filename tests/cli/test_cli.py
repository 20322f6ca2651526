#!/usr/bin/env python3
"""The command line as its users see it. Usage: test_cli.py <nongjang-cli> <source dir>"""
import csv
import io
import json
import os
import re
import zipfile

import cli_support
from cli_support import BAD_INPUT, FINDINGS, OK, CliTest

EXAMPLE = "example:rig-4x3090-romed8"
PRECISIONS = ["fp64", "fp32", "tf32", "fp16", "fp16_fp32acc", "bf16", "fp8", "fp4", "int8"]
FIGURE_KEYS = {"value", "unit", "low", "high", "from"}


def figures(value, path=""):
    """Every object with a value and a unit below `value`, with its path."""
    if isinstance(value, dict):
        if "value" in value and "unit" in value:
            yield path, value
        for key, child in value.items():
            yield from figures(child, f"{path}.{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from figures(child, f"{path}[{index}]")


class Usage(CliTest):
    def test_help_and_version_are_answers(self):
        self.assertIn("analyze", self.good("--help").out)
        self.assertRegex(self.good("--version").out, r"nongjang-cli \d+\.\d+\.\d+")
        for command in (["analyze"], ["check"], ["bom"], ["cables"], ["prices"], ["convert"], ["import"], ["parts"], ["parts", "list"], ["parts", "show"],
                        ["parts", "validate"]):
            with self.subTest(command=command):
                self.assertIn("--help", self.good(*command, "--help").out)

    def test_bad_usage_is_explained(self):
        for arguments in ([], ["nonsense"], ["analyze"], ["analyze", EXAMPLE, "--path", "farm/gpu[1]"],
                          ["analyze", EXAMPLE, "--nonsense"], ["check", EXAMPLE, "--fail-on", "catastrophe"],
                          ["bom", EXAMPLE, "--format", "docx"], ["bom", EXAMPLE, "--format", "xlsx"],
                          ["convert", EXAMPLE], ["parts"], ["parts", "list", "--category", "nonsense"],
                          ["parts", "show"], ["--lang", "tlh", "parts", "list"]):
            with self.subTest(arguments=arguments):
                run = self.refused(*arguments)
                self.assertEqual(run.out, "", run)

    def test_an_unknown_example_is_answered_with_the_known_ones(self):
        self.refused("analyze", "example:nonsense", names="rig-4x3090-romed8")

    def test_a_full_standard_output_is_noticed(self):
        with open("/dev/full", "wb") as full:
            code = cli_support.subprocess.run([cli_support.CLI, "parts", "list"], stdout=full, env=self.environment,
                                              stderr=cli_support.subprocess.DEVNULL, check=False).returncode
        self.assertEqual(code, BAD_INPUT)


class Analyze(CliTest):
    def check_figures(self, report):
        for path, figure in figures(report):
            with self.subTest(figure=path):
                self.assertLessEqual(FIGURE_KEYS, set(figure))
                self.assertIsInstance(figure["unit"], str)
                self.assertIsInstance(figure["from"], list)
                self.assertLessEqual(figure["low"], figure["value"])
                self.assertLessEqual(figure["value"], figure["high"])

    def check_names(self, report):
        self.assertLessEqual(set(PRECISIONS), set(report["compute"]["peak"]))
        self.assertLessEqual({"capacity", "bandwidth"}, set(report["memory"]))
        self.assertLessEqual({"bottlenecks", "slowest_path", "patterns", "bisection"}, set(report["network"]))
        self.assertLessEqual({"idle", "typical", "peak", "wall_idle", "wall_typical", "wall_peak", "psu_loads"},
                             set(report["power"]))
        self.assertLessEqual({"capex", "energy_per_year", "tco"}, set(report["cost"]))
        self.assertLessEqual({"gpu", "host", "switch", "cable"}, set(report["counts"]))
        for link in report["network"]["slots"]:
            self.assertLessEqual({"name", "count", "generation", "lanes", "bandwidth", "share_of_native", "limited_by"},
                                 set(link))
        for bottleneck in report["network"]["bottlenecks"]:
            self.assertLessEqual({"name", "count", "utilisation", "upgrade_value", "limits"}, set(bottleneck))
            self.assertTrue(0 <= bottleneck["utilisation"] <= 1 + 1e-9, bottleneck)
            self.assertTrue(0 <= bottleneck["upgrade_value"] <= 1, bottleneck)
        for pattern in report["network"]["patterns"].values():
            self.assertLessEqual({"busbw", "time"}, set(pattern))
        for entry in report["not_evaluated"]:
            self.assertTrue(entry["what"] and entry["why"], entry)

    def test_every_example(self):
        self.assertNotEqual(cli_support.examples(), [])
        for example in cli_support.examples():
            with self.subTest(example=example.stem):
                run = self.good("analyze", "--json", example)
                self.assertEqual(run.err, "", run)
                report = run.json()
                self.check_names(report)
                self.check_figures(report)
                self.assertGreater(report["counts"]["gpu"], 0)
                self.assertTrue(report["headline"])
                self.assertEqual(run.out, self.good("analyze", "--json", f"example:{example.stem}").out)
                text = self.good("analyze", example).out
                self.assertIn(report["headline"], text)

    def test_what_is_null_says_why(self):
        for example in cli_support.examples():
            report = self.good("analyze", "--json", example).json()
            said = {entry["what"] for entry in report["not_evaluated"]}
            for group in ("compute.peak", "memory", "power", "cost", "network"):
                values = report
                for key in group.split("."):
                    values = values[key]
                for key in (k for k, value in values.items() if value is None):
                    with self.subTest(example=example.stem, key=f"{group}.{key}"):
                        self.assertTrue(f"{group}.{key}" in said or group in said, said)

    def test_four_3090_by_hand(self):
        # 4 x 24 GB, 4 x 936 GB/s, 4 x 35.58 TFLOPS FP32; FP16 with FP32 accumulation runs at 71.16 TFLOPS each
        report = self.good("analyze", "--json", EXAMPLE).json()
        self.assertEqual(report["counts"]["gpu"], 4)
        self.assertAlmostEqual(report["memory"]["capacity"]["value"], 4 * 24e9)
        self.assertAlmostEqual(report["memory"]["bandwidth"]["value"], 4 * 936e9)
        self.assertAlmostEqual(report["compute"]["peak"]["fp32"]["value"], 4 * 35.58e12, delta=1e6)
        self.assertAlmostEqual(report["compute"]["peak"]["fp16_fp32acc"]["value"], 4 * 71.16e12, delta=1e9)
        self.assertEqual(report["compute"]["peak"]["fp32"]["unit"], "FLOP/s")
        self.assertLess(report["power"]["idle"]["value"], report["power"]["typical"]["value"])
        self.assertLess(report["power"]["typical"]["value"], report["power"]["wall_typical"]["value"])

    def test_x1_risers_are_the_bottleneck_of_the_mining_rig(self):
        def lanes(name):
            return [link["lanes"] for link in self.good("analyze", "--json", name).json()["network"]["slots"]]
        self.assertEqual(min(lanes("example:rig-4x3090-mining-x1")), 1)
        self.assertNotIn(1, lanes(EXAMPLE))

    def test_path_between_two_gpus(self):
        path = self.good("analyze", EXAMPLE, "--json", "--path", "farm/gpu[1]", "farm/gpu[2]").json()
        self.assertLessEqual({"from", "to", "hops", "bandwidth", "limit", "p2p"}, set(path))
        self.assertGreater(len(path["hops"]), 1)
        self.assertLess(0, path["bandwidth"]["value"])
        # nothing on the way is slower than the way
        known = [hop["bandwidth"]["value"] for hop in path["hops"] if hop["bandwidth"]["value"] > 0]
        self.assertLessEqual(path["bandwidth"]["value"], min(known) * (1 + 1e-9))
        self.check_figures(path)
        self.assertIn("farm/gpu[2]", self.good("analyze", EXAMPLE, "--path", "farm/gpu[1]", "farm/gpu[2]").out)

    def test_sizes_of_messages(self):
        for text in ("64M", "64 MiB", "64MiB", "67108864"):
            with self.subTest(text=text):
                self.assertIn("64 MiB per GPU", self.good("analyze", EXAMPLE, "--message", text).out.replace("\u00a0", " "))
        self.refused("analyze", EXAMPLE, "--message", "64x", names="64x")

    def test_path_to_nowhere(self):
        self.refused("analyze", EXAMPLE, "--path", "farm/gpu[1]", "farm/gpu[9]", names="farm/gpu[9]")
        self.refused("analyze", EXAMPLE, "--path", "farm/nonsense", "farm/gpu[1]", names="farm/nonsense")

    def test_unicode_file_names(self):
        text = (cli_support.SOURCE / "resources/examples/rig-4x3090-romed8.farm").read_bytes()
        path = self.write("농장 🐄 显卡.farm", text)
        self.good("analyze", path)
        self.refused("analyze", self.folder / "없다.farm", names="없다.farm")

    def test_a_pipe_is_read(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        text = (cli_support.SOURCE / "resources/examples/rig-4x3090-romed8.farm").read_bytes()
        feeder = cli_support.subprocess.Popen(["sh", "-c", 'cat "$1" > "$2"', "sh", self.write("a.farm", text), pipe])
        run = self.good("analyze", "--json", pipe)
        feeder.wait()
        self.assertEqual(run.json()["counts"]["gpu"], 4)


class Check(CliTest):
    def test_exit_code_follows_the_asked_severity(self):
        order = ["info", "warning", "error"]
        for example in cli_support.examples():
            found = self.run_cli("check", "--json", example).json()["findings"]
            for least in order:
                with self.subTest(example=example.stem, least=least):
                    worst = any(order.index(f["severity"]) >= order.index(least) for f in found)
                    run = self.run_cli("check", example, "--fail-on", least)
                    self.assertEqual(run.code, FINDINGS if worst else OK, run)

    def test_approved_findings_do_not_count(self):
        design = json.loads((cli_support.SOURCE / "tests/data/rules/r1.farm").read_text())
        path = self.folder / "r1.farm"
        path.write_text(json.dumps(design))
        found = self.run_cli("check", "--json", path).json()["findings"]
        errors = [f for f in found if f["severity"] == "error"]
        self.assertTrue(errors)
        self.assertEqual(self.run_cli("check", path).code, FINDINGS)
        design["approvals"] = [{"rule": f["rule"], "objects": f["objects"], "note": "seen"} for f in errors]
        path.write_text(json.dumps(design))
        run = self.run_cli("check", "--json", path)
        self.assertEqual(run.code, OK, run)
        self.assertEqual({f["note"] for f in run.json()["findings"] if f["approved"]}, {"seen"})
        self.assertIn("approved", self.run_cli("check", path).out)
        self.assertIn("REL-02", {entry["what"] for entry in run.json()["not_evaluated"]})

    def test_severities_of_the_design(self):
        design = json.loads((cli_support.SOURCE / "tests/data/rules/r1.farm").read_text())
        design["rules"] = {"CST-01": {"severity": "error"}, "ELE-03": {"severity": "off"}}
        path = self.folder / "r1.farm"
        path.write_text(json.dumps(design))
        found = {f["rule"]: f["severity"] for f in self.run_cli("check", "--json", path).json()["findings"]}
        self.assertEqual(found.get("CST-01"), "error")
        self.assertNotIn("ELE-03", found)

    def test_rules_of_ones_own(self):
        folder = cli_support.SOURCE / "tests/data/rules"
        run = self.run_cli("check", "--json", "example:rig-4x3090-romed8", "--catalog", folder)
        self.assertNotIn("USR-1", {f["rule"] for f in run.json()["findings"]})
        own = self.folder / "own"
        own.mkdir()
        (own / "a.rules.json").write_text(json.dumps({"format": 1, "rules": [
            {"id": "USR-9", "severity": "error", "when": "figure counts.gpu > 3", "message": "four"}]}))
        run = self.run_cli("check", "--json", "example:rig-4x3090-romed8", "--catalog", own)
        self.assertEqual(run.code, FINDINGS, run)
        self.assertIn("USR-9", {f["rule"] for f in run.json()["findings"]})
        self.good("parts", "validate", own / "a.rules.json")
        (own / "a.rules.json").write_text('{"format": 1, "rules": [{"id": "USR-9", "when": "figure nothing > 1", "message": "m"}]}')
        self.refused("parts", "validate", own / "a.rules.json", names="a.rules.json:1:")

    def test_examples_have_no_errors_and_findings_are_complete(self):
        for example in cli_support.examples():
            with self.subTest(example=example.stem):
                for finding in self.good("check", "--json", example).json()["findings"]:
                    self.assertLessEqual({"rule", "severity", "objects", "message", "fix"}, set(finding))
                    self.assertTrue(finding["rule"] and finding["message"], finding)


class Bom(CliTest):
    def csv_rows(self, text):
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def test_formats_agree(self):
        for example in cli_support.examples():
            with self.subTest(example=example.stem):
                bom = self.good("bom", example, "--format", "json").json()
                rows = self.csv_rows(self.good("bom", example).out)
                markdown = self.good("bom", example, "--format", "md").out
                self.assertEqual(rows[-1]["part"], "total")
                self.assertEqual([row["part"] for row in rows[:-1]], [line["part"] for line in bom["lines"]])
                self.assertAlmostEqual(float(rows[-1]["line_price"]), bom["total"], delta=0.01)
                total = re.search(r"\*\*([\d.]+) ([A-Z]{3})\*\*", markdown)
                self.assertAlmostEqual(float(total.group(1)), bom["total"], delta=0.01)
                self.assertEqual(total.group(2), bom["currency"])
                report = self.good("analyze", "--json", example).json()
                self.assertAlmostEqual(report["cost"]["capex"]["value"], bom["total"], delta=0.01)

    def test_total_is_the_sum_of_the_lines(self):
        for example in cli_support.examples():
            with self.subTest(example=example.stem):
                bom = self.good("bom", example, "--format", "json").json()
                known = [line for line in bom["lines"] if line["unit_price"] is not None]
                for line in known:
                    self.assertAlmostEqual(line["line_price"], line["quantity"] * line["unit_price"], places=4)
                    self.assertLessEqual(line["unit_price_low"], line["unit_price"])
                    self.assertLessEqual(line["unit_price"], line["unit_price_high"])
                self.assertAlmostEqual(sum(line["line_price"] for line in known), bom["total"], delta=1e-6 * bom["total"])
                self.assertLessEqual(bom["total_low"], bom["total"])
                self.assertLessEqual(bom["total"], bom["total_high"])

    def test_an_unknown_price_is_null_and_listed(self):
        part = {"id": "mystery", "category": "gpu", "vendor": "Nobody", "name": "Mystery, \"quoted\"", "source": "test"}
        (self.folder / "parts").mkdir()
        self.write("parts/mystery.json", json.dumps({"format": 1, "parts": [part]}))
        farm = self.write("mystery.farm", json.dumps({"format": 1, "farm": {"components": [
            {"id": "gpu", "part": "mystery", "count": 3}]}}))
        options = ["--catalog", self.folder / "parts"]
        bom = self.good("bom", farm, "--format", "json", *options).json()
        self.assertEqual(len(bom["lines"]), 1)
        line = bom["lines"][0]
        self.assertEqual((line["part"], line["quantity"], line["unit_price"], line["line_price"]),
                         ("mystery", 3, None, None))
        self.assertEqual(bom["unknown"], ["mystery"])
        self.assertIsNone(bom["total"])
        rows = self.csv_rows(self.good("bom", farm, *options).out)
        self.assertEqual((rows[0]["unit_price"], rows[0]["line_price"], rows[-1]["line_price"]), ("", "", ""))
        self.assertIn('Mystery, "quoted"', rows[0]["name"])

    def test_xlsx_is_a_workbook_with_formulas(self):
        bom = self.good("bom", EXAMPLE, "--format", "json").json()
        path = self.folder / "목록.xlsx"
        self.good("bom", EXAMPLE, "-o", path)
        with zipfile.ZipFile(path) as book:
            self.assertIsNone(book.testzip())
            sheet = book.read("xl/worksheets/sheet1.xml").decode("utf-8")
            strings = book.read("xl/sharedStrings.xml").decode("utf-8")
        self.assertRegex(sheet, r"<f>SUM\(J4:J\d+\)</f><v>[\d.]+</v>")
        self.assertIn("<f>(E4+F4)*G4</f>", sheet)
        self.assertIn("pane", sheet)
        total = re.search(r"<f>SUM\([^)]*\)</f><v>([\d.]+)</v>", sheet)
        self.assertAlmostEqual(float(total.group(1)), bom["total"], delta=0.01)
        for line in bom["lines"]:
            self.assertIn(line["part"], strings)

    def test_same_design_same_bytes(self):
        for ending in ("csv", "md", "json", "xlsx"):
            with self.subTest(ending=ending):
                paths = [self.folder / f"{n}.{ending}" for n in (1, 2)]
                for path in paths:
                    self.good("bom", EXAMPLE, "-o", path)
                self.assertEqual(paths[0].read_bytes(), paths[1].read_bytes())

    def test_written_file_equals_printed_text(self):
        path = self.folder / "bom.md"
        self.good("bom", EXAMPLE, "-o", path)
        self.assertEqual(path.read_bytes().decode("utf-8"), self.good("bom", EXAMPLE, "--format", "md").out)


class Convert(CliTest):
    def test_examples_are_canonical(self):
        for example in cli_support.examples():
            with self.subTest(example=example.stem):
                self.good("convert", example, "--check")

    def test_a_second_conversion_changes_nothing(self):
        text = json.dumps({"format": 1, "farm": {"components": [{"part": "rtx-3090", "id": "gpu", "made_up": [1]}]}})
        source = self.write("loose.farm", text)
        run = self.run_cli("convert", source, "--check")
        self.assertEqual(run.code, FINDINGS, run)
        self.assertIn("loose.farm", run.err)
        result = self.folder / "tidy.farm"
        self.good("convert", source, "-o", result)
        self.assertEqual(source.read_text(), text)
        self.assertIn("made_up", result.read_text())
        self.good("convert", result, "--check")
        self.good("convert", source, "-o", source)
        self.assertEqual(source.read_bytes(), result.read_bytes())


class Parts(CliTest):
    def test_list_has_the_documented_keys(self):
        parts = self.good("parts", "list", "--json").json()
        self.assertGreater(len(parts), 1000)
        self.assertEqual(len({part["id"] for part in parts}), len(parts))
        for part in parts:
            self.assertLessEqual({"id", "category", "vendor", "name", "figures", "prices"}, set(part))
            for key, figure in part["figures"].items():
                self.assertLessEqual({"value", "unit", "low", "high", "source", "date", "confidence"}, set(figure), key)
                self.assertLessEqual(figure["low"], figure["value"], (part["id"], key))
                self.assertLessEqual(figure["value"], figure["high"], (part["id"], key))

    def test_filters(self):
        gpus = self.good("parts", "list", "--category", "gpu", "--json").json()
        self.assertEqual({part["category"] for part in gpus}, {"gpu"})
        found = [p["id"] for p in self.good("parts", "list", "--category", "gpu", "--search", "geforce 3090", "--json").json()]
        self.assertIn("rtx-3090", found)
        self.assertEqual(self.good("parts", "list", "--search", "no such part at all").out, "")

    def test_show(self):
        part = self.good("parts", "show", "rtx-3090", "--json").json()
        self.assertEqual(part["figures"]["memory_capacity"]["value"], 24e9)
        self.assertIn("pcie", [port["name"] for port in part["ports"]])
        self.assertIn("24", self.good("parts", "show", "rtx-3090").out)
        self.refused("parts", "show", "no-such-part", names="no-such-part")

    def test_the_shipped_catalogue_is_valid(self):
        result = self.good("parts", "validate", "--json").json()
        self.assertEqual(result["errors"], [])
        self.assertGreater(result["parts"], 1000)

    def test_user_parts_override(self):
        (self.folder / "mine").mkdir()
        part = {"id": "rtx-3090", "category": "gpu", "name": "My own card", "figures": {"power_limit": "123 W"}}
        self.write("mine/own.json", json.dumps({"format": 1, "parts": [part]}))
        shown = self.good("parts", "show", "rtx-3090", "--json", "--catalog", self.folder / "mine").json()
        self.assertEqual((shown["name"], shown["figures"]["power_limit"]["value"]), ("My own card", 123))

    def test_device_types_become_parts(self):
        data = cli_support.SOURCE / "tests/data/netbox"
        written = self.good("import", data / "sn4700.yaml", data / "strip.yaml", "-o", self.folder / "parts.json").out
        self.assertIn("netbox-mellanox-sn4700", written)
        self.good("parts", "validate", self.folder / "parts.json")
        (self.folder / "mine").mkdir()
        (self.folder / "parts.json").rename(self.folder / "mine" / "parts.json")
        part = self.good("parts", "show", "netbox-mellanox-sn4700", "--json", "--catalog", self.folder / "mine").json()
        self.assertEqual((part["category"], part["figures"]["power_limit"]["value"], part["prices"]), ("switch", 650, []))
        self.refused("import", self.write("bad.yaml", "a: [1, 2\n"), "-o", self.folder / "none.json", names="bad.yaml:")
        self.assertFalse((self.folder / "none.json").exists())
        self.refused("import", self.folder / "missing.yaml", names="missing.yaml")

    def test_bad_catalogues_are_refused(self):
        for name, text in (("syntax.json", "{"), ("empty.json", ""), ("newer.json", '{"format": 99, "parts": []}'),
                           ("key.json", '{"format": 1, "parts": [], "nonsense": 1}'),
                           ("unit.json", '{"format": 1, "parts": [{"id": "a", "category": "gpu", "name": "A", '
                                         '"figures": {"power_limit": "1 parsec"}}]}'),
                           ("twice.json", '{"format": 1, "parts": [{"id": "a", "category": "gpu", "name": "A"}, '
                                          '{"id": "a", "category": "gpu", "name": "B"}]}')):
            with self.subTest(file=name):
                self.refused("parts", "validate", self.write(name, text), names=name)
        self.refused("parts", "validate", self.folder / "missing.json", names="missing.json")
        self.refused("parts", "validate", self.folder)
        self.refused("parts", "list", "--catalog", self.folder / "nowhere", names="nowhere")
        self.refused("parts", "validate", "--catalog", self.folder / "nowhere", names="nowhere")
        self.assertRegex(self.good("parts", "validate", "--help").out, "FILES.* --catalog")
        (self.folder / "broken").mkdir()
        self.write("broken/syntax.json", "{")
        self.refused("parts", "list", "--catalog", self.folder / "broken", names="syntax.json")


if __name__ == "__main__":
    cli_support.main()
