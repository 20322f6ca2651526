#!/usr/bin/env python3
"""What single changes bring, on the command line. Usage: test_advise.py <nongjang-cli> <source dir>"""
import cli_support
from cli_support import CliTest

RIG = "example:rig-4x3090-romed8"


class Advise(CliTest):
    def advise(self, *arguments):
        return self.good("advise", RIG, "--json", "--limit", "0", *arguments).json()

    def test_ranked_changes_hold_what_they_promise(self):
        report = self.advise("--objective", "cost.per_tflops.fp16")
        self.assertEqual((report["objective"], report["better"], report["unit"]), ("cost.per_tflops.fp16", "lower", "USD"))
        self.assertGreater(report["tried"], 100)
        changes = report["changes"]
        self.assertGreater(len(changes), 3)
        for change in changes:
            self.assertGreaterEqual(change["gain"], 0.01)
            self.assertEqual(change["new_errors"], 0)
            self.assertLess(change["after"], change["before"])
        scores = [change["score"] for change in changes if not change["is_free"] and change["score"] is not None]
        self.assertEqual(scores, sorted(scores, reverse=True))
        file = self.folder / "better.farm"
        self.good("advise", RIG, "--objective", "cost.per_tflops.fp16", "--apply", "1", "-o", file)
        after = self.good("analyze", file, "--json").json()
        self.assertEqual(after["cost"]["per_tflops"]["fp16"]["value"], changes[0]["after"])

    def test_all_shows_what_makes_it_worse(self):
        better = self.advise("--component", "farm/gpu")["changes"]
        report = self.advise("--component", "farm/gpu", "--all")
        self.assertGreater(len(report["changes"]), len(better))
        self.assertEqual(report["changes"][:len(better)], better)
        self.assertTrue(any(change["gain"] < -0.01 for change in report["changes"]))
        self.assertTrue(any(change["problem"] for change in report["changes"]))
        fifth = [change for change in report["changes"] if change["kind"] == "count" and change["to"] == "5"]
        self.assertTrue(all(change["gain"] < 0 for change in fifth), "the fifth card makes it slower")

    def test_any_number_of_threads_says_the_same(self):
        one = self.advise("--all", "--threads", "1", "--component", "farm/board")
        self.assertEqual(self.advise("--all", "--threads", "3", "--component", "farm/board"), one)

    def test_per_watt_and_both(self):
        for per in ("watt", "both"):
            self.assertEqual(self.advise("--per", per, "--component", "farm/psu", "--objective", "power.wall_typical")["per"], per)

    def test_bad_usage(self):
        self.refused("advise", RIG, "--component", "farm/none", names="farm/none")
        self.refused("advise", RIG, "--objective", "none", names="none")
        self.refused("advise", RIG, "--objective", "counts.gpu", names="counts.gpu")
        self.refused("advise", RIG, "--per", "hour")
        self.refused("advise", RIG, "--component", "farm/psu", "--apply", "1", names="-o")
        self.refused("advise", self.folder / "none.farm", names="none.farm")


if __name__ == "__main__":
    cli_support.main()
