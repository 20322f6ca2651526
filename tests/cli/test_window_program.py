#!/usr/bin/env python3
"""What the window program does without a display: write a bill of materials and end."""
import xml.etree.ElementTree

import cli_support
from cli_support import BAD_INPUT, OK, WindowProgramTest

EXAMPLE = "example:rig-4x3090-romed8"


def has_hangul(text):
    return any("\uac00" <= letter <= "\ud7a3" for letter in text)


class Exports(WindowProgramTest):
    def bom(self, *arguments):
        done = self.run_program(EXAMPLE, "--export-bom", "bom.md", *arguments)
        self.assertEqual(done.returncode, OK, done)
        return (self.folder / "bom.md").read_text(encoding="utf-8"), done.stderr

    def test_the_language_is_that_of_the_command_line(self):
        self.assertFalse(has_hangul(self.bom("--lang", "en")[0]))
        korean = self.bom("--lang", "ko")[0]
        self.assertTrue(has_hangul(korean))
        for condition in ("new", "used", "msrp"):
            self.assertNotIn(f"| {condition} |", korean)

    def test_parts_of_ones_own_count(self):
        parts = self.folder / "data" / "nongjang" / "parts"
        parts.mkdir(parents=True)
        (parts / "own.json").write_text('{"format": 1, "parts": [{"id": "rtx-3090", "category": "gpu", "name": "My card"}]}',
                                        encoding="utf-8")
        (parts / "broken.json").write_text("{", encoding="utf-8")
        text, errors = self.bom()
        self.assertIn("My card", text)
        self.assertIn("broken.json", errors)

    def export(self, option, name, *arguments):
        done = self.run_program(EXAMPLE, "--lang", "en", f"--export-{option}", name, *arguments)
        self.assertEqual(done.returncode, OK, done)
        return (self.folder / name).read_bytes()

    def test_lists_and_labels_become_pdf(self):
        for option in ("bom", "cables", "labels", "report"):
            self.assertTrue(self.export(option, option + ".pdf").startswith(b"%PDF"), option)

    def test_the_report_is_one_file(self):
        page = self.export("report", "report.html").decode()
        tree = xml.etree.ElementTree.fromstring(page.replace("<!DOCTYPE html>", ""))
        self.assertGreaterEqual(page.count("<svg"), 3)
        for element in tree.iter():
            for key, value in element.attrib.items():
                if key.endswith(("src", "href")):
                    self.assertTrue(element.tag == "a" or value.startswith(("data:", "#")), (element.tag, value))

    def test_labels_are_rows_for_printers(self):
        rows = self.export("labels", "labels.csv").decode().splitlines()
        self.assertEqual(len(rows), 1 + 2 * 19)

    def test_what_cannot_be_written_is_said(self):
        for option, name in (("report", "report.txt"), ("labels", "labels.xlsx"), ("cables", "cables.doc")):
            done = self.run_program(EXAMPLE, f"--export-{option}", name)
            self.assertEqual(done.returncode, BAD_INPUT, done)
            self.assertIn(name, done.stderr)
        done = self.run_program(EXAMPLE, "--export-labels", "labels.pdf", "--label-sheet", "wallpaper")
        self.assertEqual(done.returncode, BAD_INPUT, done)
        self.assertIn("l7651", done.stderr)

    def test_several_files_at_once(self):
        self.export("bom", "bom.csv", "--export-cables", "cables.csv")
        self.assertTrue((self.folder / "cables.csv").exists())

    def test_a_variant_of_an_example_is_charted(self):
        done = self.run_program("example:farm-64-two-die-boards#cards", "--lang", "en", "--chart", "waterfall",
                                "--export-chart", "steps.csv")
        self.assertEqual(done.returncode, OK, done)
        self.assertIn("128 plain cards", (self.folder / "steps.csv").read_text(encoding="utf-8"))

    def test_a_missing_design_is_named(self):
        done = self.run_program("nowhere.farm", "--export-bom", "bom.md")
        self.assertEqual(done.returncode, BAD_INPUT, done)
        self.assertIn("nowhere.farm", done.stderr)


if __name__ == "__main__":
    cli_support.main()
