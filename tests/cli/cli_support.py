"""Running nongjang-cli and judging what it says. Used by the test_*.py beside this file."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

OK, FINDINGS, BAD_INPUT = 0, 1, 2
CLI = ""
SOURCE = pathlib.Path()
skip_for_root = unittest.skipIf(os.geteuid() == 0, "root may read and write everything")


class Run:
    """One finished run of the program."""

    def __init__(self, arguments, cwd, environment):
        self.arguments = arguments
        done = subprocess.run([CLI, *arguments], cwd=cwd, env=environment, capture_output=True, timeout=30, check=False)
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    def json(self):
        return json.loads(self.out)

    def __str__(self):
        return f"nongjang-cli {' '.join(map(repr, self.arguments))}: exit {self.code}\n{self.out[-800:]}\n{self.err[-800:]}"


class CliTest(unittest.TestCase):
    """Each test has its own empty folder, and no parts of a user."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="nongjang-농장-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", XDG_DATA_HOME=str(self.folder / "data"))

    def run_cli(self, *arguments):
        run = Run([os.fspath(a) for a in arguments], self.folder, self.environment)
        self.assertIn(run.code, (OK, FINDINGS, BAD_INPUT), f"crashed or failed inside: {run}")
        self.assertNotIn("\x1b", run.out + run.err, f"control characters reach the terminal: {run}")
        return run

    def good(self, *arguments):
        run = self.run_cli(*arguments)
        self.assertEqual(run.code, OK, run)
        return run

    def refused(self, *arguments, names=None):
        """Exit code 2, and a message that names the culprit."""
        run = self.run_cli(*arguments)
        self.assertEqual(run.code, BAD_INPUT, run)
        self.assertNotEqual(run.err.strip(), "", run)
        if names:
            self.assertIn(names, run.err, run)
        return run

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path


class WindowProgramTest(CliTest):
    """The window program, which needs no display for what it writes from the command line."""

    seconds = 30  # until it must have ended

    def setUp(self):
        super().setUp()
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)
        self.environment["XDG_CONFIG_HOME"] = str(self.folder / "config")

    def run_program(self, *arguments):
        program = pathlib.Path(CLI).with_name("nongjang")
        return subprocess.run([program, *arguments], cwd=self.folder, env=self.environment, capture_output=True,
                              encoding="utf-8", timeout=self.seconds, check=False)


def examples():
    return sorted((SOURCE / "resources" / "examples").glob("*.farm"))


def main():
    global CLI, SOURCE  # set once, before any test runs
    if len(sys.argv) < 3:
        sys.exit(f"usage: {sys.argv[0]} <nongjang-cli> <source dir> [unittest options]")
    CLI, SOURCE = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    unittest.main(module="__main__", argv=[sys.argv[0], *sys.argv[3:]])
