#!/usr/bin/env python3
"""The model against published figures on the command line. Usage: test_validate.py <nongjang-cli> <source dir>"""
import json

import cli_support
from cli_support import BAD_INPUT, FINDINGS, OK, CliTest


class Validate(CliTest):
    def validate(self, *arguments):
        run = self.run_cli("validate", *arguments)
        self.assertNotEqual(run.code, BAD_INPUT, run)
        return run

    def test_json_has_the_documented_keys(self):
        run = self.validate("--json")
        cases = run.json()["cases"]
        listed = json.loads((cli_support.SOURCE / "resources/validation/cases.json").read_text("utf-8"))["cases"]
        self.assertEqual([case["id"] for case in cases], [case["id"] for case in listed])
        for case in cases:
            with self.subTest(case=case["id"]):
                self.assertLessEqual({"id", "quantity", "predicted", "published", "error", "within", "source"}, case.keys())
                self.assertNotEqual(case["source"], "")
                if case["predicted"] is None:
                    self.assertIsNone(case["error"])
                    self.assertIsNone(case["within"])
                    self.assertTrue(case["reason"])
                else:
                    expected = (case["predicted"] - case["published"]) / case["published"]
                    self.assertAlmostEqual(case["error"], expected, places=12)
                    if case["factor"] is None:
                        inside = abs(expected) <= case["tolerance"] + 1e-9 or (case["minimum"] and expected > 0)
                    else:
                        inside = 1 / case["factor"] - 1e-9 <= case["predicted"] / case["published"] <= case["factor"] + 1e-9
                    self.assertEqual(case["within"], inside)

    def test_summary_agrees_with_the_cases(self):
        report = self.validate("--json").json()
        evaluated = [case for case in report["cases"] if case["error"] is not None]
        summary = report["summary"]
        self.assertEqual(summary["cases"], len(report["cases"]))
        self.assertEqual(summary["evaluated"], len(evaluated))
        self.assertEqual(summary["within"], sum(case["within"] for case in evaluated))
        self.assertAlmostEqual(summary["mean_error"], sum(abs(case["error"]) for case in evaluated) / len(evaluated))
        worst = max(evaluated, key=lambda case: abs(case["error"]))
        self.assertAlmostEqual(summary["worst_error"], worst["error"])
        self.assertEqual(sum(each["cases"] for each in summary["quantities"].values()), len(report["cases"]))

    def test_exit_code_says_whether_all_are_within(self):
        report = self.validate("--json")
        outside = any(case["within"] is False for case in report.json()["cases"])
        self.assertEqual(report.code, FINDINGS if outside else OK)
        self.assertEqual(self.run_cli("validate", "A1", "A2", "B1").code, OK)

    def test_exact_cases_are_within(self):
        for case in self.validate("--json").json()["cases"]:
            if case["type"] in ("exact", "table") and case["error"] is not None:
                self.assertTrue(case["within"], case)

    def test_cases_are_chosen_by_name_or_by_group(self):
        ids = [case["id"] for case in self.validate("--json", "A1-flops", "B1").json()["cases"]]
        self.assertEqual(ids, ["A1-flops", "B1-endpoints", "B1-switches", "B1-links"])

    def test_human_table_states_every_source(self):
        text = self.validate().out
        for case in self.validate("--json").json()["cases"]:
            self.assertIn(case["source"], text)
            self.assertIn(case["id"], text)
        self.assertIn("mean error", text)
        self.assertIn("Not evaluated", text)

    def test_every_drawing_is_a_good_design(self):
        for file in sorted((cli_support.SOURCE / "resources/validation").glob("*.farm")):
            with self.subTest(file=file.name):
                self.good("convert", "--check", file)

    def test_unknown_case_is_bad_usage(self):
        self.refused("validate", "Z99", names="Z99")
        self.refused("validate", "A", names="A")
        self.refused("validate", "--nonsense")


if __name__ == "__main__":
    cli_support.main()
