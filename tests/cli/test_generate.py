#!/usr/bin/env python3
"""Topology templates on the command line. Usage: test_generate.py <nongjang-cli> <source dir>"""
import json

import cli_support
from cli_support import CliTest, examples

CONTRACT = {
    "ring": {"n": "8"},
    "mesh": {"n": "8"},
    "star": {"n": "16"},
    "fat-tree": {"radix": "8"},
    "fat-tree3": {"radix": "4"},
    "rail": {"radix": "8", "nodes": "8", "gpus": "4"},
    "multi-plane": {"radix": "8", "planes": "2"},
    "dragonfly": {"p": "2", "a": "4", "h": "2"},
    "torus": {"dims": "4x4x4"},
    "hypercube": {"n": "4"},
    "mining": {"rigs": "12", "gpus": "6", "radix": "24"},
    "slim-fly": {"q": "5"},
}


def settings(values):
    return [word for key, value in values.items() for word in ("--set", f"{key}={value}")]


class Generate(CliTest):
    def counts(self, template, **values):
        report = self.good("generate", template, *settings(values), "--json").json()
        counts = report["counts"]
        return counts["endpoint"], counts["switch"], counts["link"], report["diameter"], report["bisection"]

    def test_counts_are_those_of_the_literature(self):
        self.assertEqual(self.counts("fat-tree", radix=64), (2048, 96, 2048, 2, 1024))
        self.assertEqual(self.counts("fat-tree3", radix=64), (65536, 5120, 131072, 4, 32768))
        self.assertEqual(self.counts("fat-tree", radix=64, down=48), (3072, 80, 1024, 2, 512))
        self.assertEqual(self.counts("rail", radix=64, nodes=128, gpus=8), (1024, 48, 1024, 2, 512))
        self.assertEqual(self.counts("multi-plane", radix=64, planes=8)[:3], (16384, 768, 16384))
        self.assertEqual(self.counts("dragonfly", p=16, a=32, h=16, groups=511)[:3], (261632, 16352, 384272))
        self.assertEqual(self.counts("torus", dims="8x8x8"), (512, 0, 1536, 12, 128))
        self.assertEqual(self.counts("slim-fly", q=13), (3380, 338, 3211, 2, None))
        self.assertEqual(self.counts("mining", rigs=12, gpus=6, radix=24)[:3], (72, 1, 12))

    def test_json_has_the_documented_keys(self):
        report = self.good("generate", "torus", "--set", "dims=4x4", "--json").json()
        self.assertEqual(list(report), ["template", "parameters", "counts", "diameter", "bisection", "notes"])
        self.assertEqual(list(report["counts"]), ["endpoint", "switch", "link", "node", "node_link"])
        self.assertEqual(report["parameters"], {"dims": [4, 4]})

    def test_without_output_nothing_is_written(self):
        self.good("generate", "ring", "--set", "n=8", "--json")
        self.assertEqual([path for path in self.folder.iterdir() if path.name != "data"], [])

    def test_list_has_every_template_and_parameter(self):
        listed = {one["id"]: one for one in self.good("generate", "--list", "--json").json()}
        self.assertEqual(listed.keys(), CONTRACT.keys())
        for name, values in CONTRACT.items():
            required = {one["key"] for one in listed[name]["parameters"] if one["required"]}
            self.assertEqual(required, set(values))
        text = self.good("generate", "--list").out
        for name in CONTRACT:
            self.assertIn(name, text)

    def test_each_design_is_good_and_counts_what_was_said(self):
        for name, values in CONTRACT.items():
            with self.subTest(template=name):
                file = self.folder / f"{name}.farm"
                said = self.good("generate", name, *settings(values), "-o", file, "--json").json()
                self.good("convert", "--check", file)
                report = self.run_cli("analyze", file, "--json").json()
                wrong = [one for one in report["findings"]
                         if one["severity"] == "error" and one["rule"].startswith(("INP-", "CON-"))]
                self.assertEqual(wrong, [])
                self.assertEqual(report["counts"]["switch"], said["counts"]["switch"])
                self.assertEqual(report["counts"]["host"], said["counts"]["node"])

    def test_parts_and_node_of_the_user(self):
        rigs = next(path for path in examples() if "leaf-spine" in path.name)
        file = self.folder / "own.farm"
        self.good("generate", "fat-tree", "--set", "radix=8", "--set", "switch=mlx_sn2700",
                  "--set", "cable=aoc_qsfp28_100g", "--set", f"node={rigs}#rig", "-o", file)
        design = json.loads(file.read_text("utf-8"))
        self.assertEqual({one.get("part") for one in design["farm"]["cables"]}, {"aoc_qsfp28_100g"})
        self.assertEqual([one["id"] for one in design["assemblies"]], ["rig"])
        self.good("generate", "fat-tree", "--set", "radix=8", "--set", f"node={rigs}", "-o", file)  # the only assembly
        self.good("generate", "fat-tree", "--set", "radix=8", "--set", "rate=400Gb/s", "-o", file)

    def test_wrong_use_is_refused(self):
        self.refused("generate")
        self.refused("generate", "clos", names="fat-tree")
        self.refused("generate", "ring", names="n")
        self.refused("generate", "ring", "--set", "n", names="KEY=VALUE")
        self.refused("generate", "ring", "--set", "n=1", names="from 3")
        self.refused("generate", "ring", "--set", "n=4", "--set", "n=5", names="twice")
        self.refused("generate", "ring", "--set", "n=4", "--set", "m=5", names="m")
        self.refused("generate", "ring", "--set", "n=4", "--set", "rate=fast", names="rate")
        self.refused("generate", "ring", "--set", "n=1000001", names="1000000")
        self.refused("generate", "fat-tree3", "--set", "radix=400", names="1000000")
        self.refused("generate", "star", "--set", "n=4", "--set", "node=nowhere.farm#rig", "-o", "x.farm", names="nowhere.farm")
        self.refused("generate", "star", "--set", "n=4", "--set", "switch=nonsense", "-o", "x.farm", names="nonsense")
        self.refused("generate", "star", "--set", "n=500", "-o", "x.farm", names="144")
        self.refused("generate", "ring", "--set", "n=4", "-o", self.folder / "missing" / "x.farm", names="missing")
        self.assertFalse((self.folder / "x.farm").exists())

    def test_a_large_fat_tree_is_a_tiny_file(self):
        file = self.folder / "large.farm"
        self.good("generate", "fat-tree3", "--set", "radix=64", "-o", file)
        self.assertLess(file.stat().st_size, 4000)


if __name__ == "__main__":
    cli_support.main()
