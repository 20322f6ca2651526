#!/usr/bin/env python3
"""Language models on drawn farms from the command line."""

import json

import cli_support
from cli_support import BAD_INPUT, OK, CliTest

RIG = "example:rig-4x3090-romed8"
IDLE = "example:rig-4x3090-mining-x1"  # names no workload


class Models(CliTest):
    def test_models_are_listed(self):
        rows = self.run_cli("models", "--json").json()
        ids = [row["id"] for row in rows]
        self.assertIn("llama-3-70b", ids)
        self.assertEqual(len(ids), len(set(ids)))
        for row in rows:
            self.assertGreater(row["parameters"], 0)
            self.assertLessEqual(row["active_parameters"], row["parameters"])
            self.assertTrue(row["source"])
        self.assertIn("llama-3-70b", self.run_cli("models").out)


class Workload(CliTest):
    def workload(self, *values):
        return self.run_cli("workload", RIG, *values, "--json")

    def test_answers(self):
        run = self.workload("task=inference", "model=llama-3-70b", "weights=int4", "users=8")
        self.assertEqual(run.code, OK, run)
        found = run.json()
        self.assertTrue(found["fits"])
        self.assertEqual(found["task"], "inference")
        for key in ("tokens_per_second", "time_per_token", "time_to_first_token", "memory_needed"):
            figure = found[key]
            self.assertLessEqual(figure["low"], figure["value"])
            self.assertLessEqual(figure["value"], figure["high"])
        self.assertEqual(found["layout"]["tensor"] * found["layout"]["pipeline"] * found["layout"]["data"], 4)
        self.assertAlmostEqual(sum(found["time"].values()), found["time_per_token"]["value"])

    def test_training(self):
        run = self.workload("task=training", "model=qwen2.5-1.5b", "sequence=2048", "tokens=1e9")
        self.assertEqual(run.code, OK, run)
        found = run.json()
        self.assertGreater(found["flops_utilisation"]["value"], 0)
        self.assertLess(found["flops_utilisation"]["value"], 1)
        self.assertAlmostEqual(found["time_to_train"]["value"],
                               1e9 / found["tokens_per_second"]["value"], delta=1e-6 * found["time_to_train"]["value"])

    def test_the_design_is_asked_first(self):
        path = self.folder / "a.farm"
        design = {"format": 1, "workload": {"task": "inference", "model": "llama-3-8b"},
                  "farm": {"components": [{"id": "g", "part": "rtx-3090"}]}}
        path.write_text(json.dumps(design))
        self.assertEqual(self.run_cli("workload", path, "--json").json()["model"], "llama-3-8b")
        self.assertEqual(self.run_cli("analyze", path, "--json").json()["workload"]["model"], "llama-3-8b")
        changed = self.run_cli("workload", path, "model=qwen2.5-7b", "--json").json()
        self.assertEqual(changed["model"], "qwen2.5-7b")
        self.assertIn("Qwen2.5 7B", self.run_cli("workload", path, "model=qwen2.5-7b").out)

    def test_what_is_wrong_is_named(self):
        for values, named in [((), "task="), (("model=x",), "task"), (("task=training", "model=x"), "“x”"),
                              (("task=training", "model=llama-3-8b", "tensor=3"), "heads"),
                              (("task=training", "colour=red"), "colour"), (("nothing",), "KEY=VALUE"),
                              (("task=training", "zero=9"), "zero")]:
            with self.subTest(values=values):
                run = self.run_cli("workload", IDLE, *values)
                self.assertEqual(run.code, BAD_INPUT, run)
                self.assertIn(named, run.err)


if __name__ == "__main__":
    cli_support.main()
