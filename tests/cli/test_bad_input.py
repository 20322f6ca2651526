#!/usr/bin/env python3
"""Hostile and broken input: a clear message, exit code 2, nothing changed. Usage: test_bad_input.py <nongjang-cli> <source dir>"""
import os
import random
import shutil
import socket
import stat
import time

import cli_support
from cli_support import CliTest, skip_for_root

EXAMPLE = "example:rig-4x3090-romed8"
# The file is well-formed; only an evaluation notices that it names what does not exist or does not fit.
ONLY_EVALUATED = {"unknown-part", "unknown-port", "incompatible-cable", "escape-sequences", "traffic-unknown-gpu", "traffic-no-gpu",
                  "traffic-unknown-pattern"}


class BadDesigns(CliTest):
    def check_refused(self, path, also_convert=True):
        """By every command that reads designs, leaving the file as it was."""
        before = os.stat(path)
        content = path.read_bytes() if before.st_size < 10_000_000 else None
        output = self.folder / "out.farm"
        commands = [["analyze"], ["analyze", "--json"], ["check"], ["check", "--json"], ["bom"], ["bom", "--format", "json"]]
        if also_convert:
            commands += [["convert", "--check"], ["convert", "-o", output]]
        for command in commands:
            with self.subTest(file=path.name, command=command):
                run = self.refused(*command, path, names=path.name)
                self.assertLess(len(run.err), 20_000, "the message is longer than anyone reads")
        self.assertFalse(output.exists(), "something was written")
        after = os.stat(path)
        self.assertEqual((before.st_size, before.st_mtime_ns), (after.st_size, after.st_mtime_ns))
        if content is not None:
            self.assertEqual(path.read_bytes(), content)

    def test_the_collection(self):
        files = sorted((cli_support.SOURCE / "tests/data/bad").glob("*.farm"))
        self.assertGreater(len(files), 30)
        for file in files:
            copy = self.folder / file.name
            shutil.copyfile(file, copy)
            self.check_refused(copy, also_convert=file.stem not in ONLY_EVALUATED)

    def test_every_truncation(self):
        text = (cli_support.SOURCE / "resources/examples/rig-4x3090-romed8.farm").read_bytes().rstrip()
        places = random.Random(7)
        for length in [1, 2, len(text) - 1] + [places.randrange(3, len(text) - 1) for _ in range(40)]:
            with self.subTest(length=length):
                self.refused("analyze", self.write("cut.farm", text[:length]), names="cut.farm")

    def test_damaged_bytes_never_crash(self):
        text = (cli_support.SOURCE / "resources/examples/farm-128-rigs-leaf-spine.farm").read_bytes()
        dice = random.Random(11)
        for number in range(60):
            damaged = bytearray(text)
            for _ in range(dice.randrange(1, 8)):
                damaged[dice.randrange(len(damaged))] = dice.randrange(256)
            with self.subTest(number=number):
                self.run_cli("analyze", self.write("damaged.farm", bytes(damaged)))

    def test_binary(self):
        self.check_refused(self.write("binary.farm", random.Random(1).randbytes(100_000)))
        self.check_refused(self.write("zeros.farm", bytes(100_000)))
        self.check_refused(self.write("latin1.farm", '{"format": 1, "name": "caf\xe9", "farm": {}}'.encode("latin-1")))
        self.check_refused(self.write("utf16.farm", '{"format": 1, "farm": {}}'.encode("utf-16")))

    def test_traffic(self):
        good = self.write("m.csv", "farm/gpu[1],farm/gpu[2],1 GiB\nfarm/gpu[2],farm/gpu[1],1 GiB\n")
        self.good("analyze", EXAMPLE, "--pattern", "matrix", "--matrix", good)
        for name, text in {"empty.csv": "", "size.csv": "farm/gpu[1],farm/gpu[2],3 W\n", "binary.csv": random.Random(3).randbytes(10_000)}.items():
            with self.subTest(file=name):
                self.refused("analyze", EXAMPLE, "--matrix", self.write(name, text), names=name)
        self.refused("analyze", EXAMPLE, "--matrix", "/dev/zero", names="/dev/zero")
        self.refused("analyze", EXAMPLE, "--matrix", self.folder / "missing.csv", names="missing.csv")
        unknown = self.write("unknown.csv", "farm/gpu[1],farm/gpu[99],1 GiB\n")
        self.refused("analyze", EXAMPLE, "--matrix", unknown, names="farm/gpu[99]")
        for options in (["--pattern", "gossip"], ["--message", "3 W"], ["--message", "0 B"], ["--shift", "0"], ["--routing", "adaptive"], ["--gpus", "nowhere"]):
            with self.subTest(options=options):
                self.refused("analyze", EXAMPLE, *options, names=options[1] if options[0] != "--shift" else "--shift")

    def test_deeply_nested(self):
        self.check_refused(self.write("nested.farm", "[" * 100_000))
        self.check_refused(self.write("objects.farm", '{"a":' * 100_000))
        inside = '{"format": 1, "farm": {}, "unknown": ' + "[" * 100_000 + "]" * 100_000 + "}"
        self.check_refused(self.write("inside.farm", inside))

    def test_huge(self):
        path = self.write("huge.farm", "")
        os.truncate(path, 100 * 1024 * 1024)
        self.check_refused(path)
        self.refused("analyze", "/dev/zero", names="/dev/zero")

    def test_huge_counts_are_quick(self):
        path = self.write("many.farm", '{"format": 1, "assemblies": [{"id": "rig", "components": [{"id": "gpu", '
                                       '"part": "rtx-3090", "count": 8}]}], "farm": {"components": [{"id": "rig", '
                                       '"assembly": "rig", "count": 1000000}]}}')
        started = time.monotonic()
        run = self.run_cli("analyze", "--json", path)
        self.assertLess(time.monotonic() - started, 10)
        self.assertEqual(run.json()["counts"]["gpu"], 8_000_000)

    def test_not_a_file(self):
        self.refused("analyze", self.folder / "missing.farm", names="missing.farm")
        self.refused("analyze", self.folder, names=self.folder.name)
        self.refused("analyze", self.folder / "no" / "such" / "folder.farm", names="folder.farm")
        self.refused("analyze", "", names="error")
        self.refused("convert", self.folder, "-o", self.folder / "out.farm", names=self.folder.name)

    @skip_for_root
    def test_unreadable_file(self):
        path = self.write("secret.farm", '{"format": 1, "farm": {}}')
        path.chmod(0)
        self.refused("analyze", path, names="secret.farm")


class BadOutput(CliTest):
    def commands(self, ending, path):
        return [["convert", EXAMPLE, "-o", path]] if ending == "farm" else [["bom", EXAMPLE, "-o", path],
                                                                            ["bom", EXAMPLE, "--format", ending, "-o", path]]

    def check_unwritable(self, folder):
        for ending in ("csv", "md", "json", "xlsx", "farm"):
            path = folder / f"out.{ending}"
            for command in self.commands(ending, path):
                with self.subTest(command=command):
                    self.refused(*command, names=path.name)
                    self.assertFalse(os.path.exists(path))

    def test_no_folder(self):
        self.check_unwritable(self.folder / "missing")
        self.check_unwritable(self.write("file", "x"))

    def test_folder_that_takes_no_files(self):
        self.check_unwritable(cli_support.pathlib.Path("/proc"))

    @skip_for_root
    def test_read_only_folder(self):
        locked = self.folder / "locked"
        locked.mkdir(mode=0o555)
        self.check_unwritable(locked)

    def test_output_is_a_folder(self):
        for ending in ("csv", "xlsx", "farm"):
            (self.folder / f"dir.{ending}").mkdir()
            for command in self.commands(ending, self.folder / f"dir.{ending}"):
                self.refused(*command, names=f"dir.{ending}")

    def test_full_disk(self):
        for command in (["bom", EXAMPLE], ["bom", EXAMPLE, "--format", "md"], ["bom", EXAMPLE, "--format", "json"],
                        ["bom", EXAMPLE, "--format", "xlsx"], ["convert", EXAMPLE]):
            with self.subTest(command=command):
                self.refused(*command, "-o", "/dev/full", names="/dev/full")
                self.assertTrue(stat.S_ISCHR(os.stat("/dev/full").st_mode), "the device was replaced by a file")

    def test_full_disk_leaves_the_old_file(self):
        # A file may grow to 1 KiB only: the same as a disk that fills up while writing.
        path = self.write("old.csv", "precious")
        done = cli_support.subprocess.run(
            ["sh", "-c", 'trap "" XFSZ; ulimit -f 1; exec "$@"', "sh", cli_support.CLI, "bom", EXAMPLE, "-o", path],
            env=self.environment, capture_output=True, check=False)
        self.assertEqual(done.returncode, cli_support.BAD_INPUT, done.stderr)
        self.assertIn(b"old.csv", done.stderr)
        self.assertEqual(path.read_text(), "precious")
        self.assertEqual([p.name for p in self.folder.iterdir() if p.is_file()], ["old.csv"])

    def test_locked_by_another_program(self):
        path = self.write("open.farm", '{"format": 1, "farm": {}}')
        program = os.path.basename(os.readlink("/proc/self/exe"))
        self.write(".open.farm.lock", f"{os.getpid()}\n{program}\n{socket.gethostname()}\n")
        run = self.refused("convert", EXAMPLE, "-o", path, names="open.farm")
        self.assertIn(program, run.err)
        self.assertEqual(path.read_text(), '{"format": 1, "farm": {}}')


if __name__ == "__main__":
    cli_support.main()
