#!/usr/bin/env python3
"""nongjang-cli board: figures of boards of one's own, and a board saved as a part that another design uses."""

import json

import cli_support

CARD = "example:board-4090-48g-clamshell"


class TestBoard(cli_support.CliTest):
    def figures(self, *arguments):
        boards = self.good("board", *arguments, "--json").json()
        return {(each["key"], each["of"]): each for each in boards[0]["figures"]}

    def test_the_48_gb_card(self):
        figures = self.figures(CARD)
        self.assertAlmostEqual(figures["memory.capacity", None]["figure"]["value"], 48e9)
        self.assertAlmostEqual(figures["memory.bandwidth", None]["figure"]["value"], 1008e9)
        self.assertEqual(figures["die.core_phases", "die"]["figure"]["value"], 13)
        self.assertAlmostEqual(figures["yield", None]["figure"]["value"], 0.95 * 0.998**24 * 0.99)
        self.assertIsNone(figures["cost.nre", None]["figure"])
        for each in figures.values():
            self.assertIn(each["class"], ("stated", "computed", "assumed"))
            self.assertIn(each["confidence"], ("high", "medium", "low"))
            self.assertTrue(each["figure"] or each["why"], each)
            if each["figure"]:
                self.assertLessEqual(each["figure"]["low"], each["figure"]["value"])
                self.assertLessEqual(each["figure"]["value"], each["figure"]["high"])
        self.assertIn("1.008", self.good("board", CARD, "--board", "card").out)
        self.assertEqual(len(self.good("analyze", CARD, "--json").json()["boards"]), 1)

    def test_a_board_becomes_a_part(self):
        folder = self.folder / "mine"
        folder.mkdir()
        for example, board, category in ((CARD, "card", "gpu"), ("example:board-two-die-ad102", "board", "gpu"),
                                         ("example:board-pex88096-backplane", "two", "carrier"),
                                         ("example:board-v100-nvlink-carrier", "carrier", "gpu")):
            with self.subTest(board=example):
                part = f"own-{board}"
                out = folder / f"{part}.json"
                self.good("board", example, "--board", board, "--id", part, "-o", out)
                self.good("parts", "validate", out)
                shown = self.good("parts", "show", part, "--json", "--catalog", folder).json()
                self.assertEqual(shown["category"], category)
                self.assertTrue(shown["ports"])
        text = self.good("board", CARD, "--board", "card", "-o", "-").json()
        self.assertEqual(text["parts"][0]["id"], "card")
        self.assertEqual(text["parts"][0]["drawing"]["assemblies"][0]["id"], "card")
        design = {"format": 1, "farm": {"components": [{"id": "c", "part": "own-card", "count": 2}]}}
        used = self.write("used.farm", json.dumps(design))
        report = self.good("analyze", used, "--json", "--catalog", folder).json()
        self.assertAlmostEqual(report["memory"]["capacity"]["value"], 96e9)

    def test_boards_of_no_use_as_a_part(self):
        part = {"id": "x", "category": "gpu", "name": "x"}
        for name, change in (("text", {"drawing": "{}"}), ("list", {"drawing": []}), ("unknown", {"drawings": {}})):
            with self.subTest(name):
                path = self.write("x.json", json.dumps({"format": 1, "parts": [{**part, **change}]}))
                self.refused("parts", "validate", path, names="drawing")
        whole = self.good("board", CARD, "--board", "card", "-o", "-").out
        self.refused("parts", "validate", self.write("cut.json", whole[: len(whole) // 2]), names="cut.json")

    def test_what_is_refused(self):
        self.refused("board", CARD, "--board", "nothing", names="nothing")
        self.refused("board", CARD, "--board", "nothing", "-o", self.folder / "x.json", names="nothing")
        self.refused("board", CARD, "-o", self.folder / "x.json", names="--board")
        self.refused("board", CARD, "--board", "card", "-o", self.folder / "nowhere" / "x.json")
        self.refused("board", CARD, "--board", "card", "-o", "-", "--id", "no id", names="no id")
        self.refused("board", "example:rig-4x3090-romed8", names="no board")
        self.refused("board", self.folder / "missing.farm", names="missing.farm")


if __name__ == "__main__":
    cli_support.main()
