#!/usr/bin/env python3
"""Kills the program in the middle of work and starts it again: nothing is lost.

Called as test_crash.py <source dir> <build dir>. On failure, <build dir>/../e2e holds a picture of the screen.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from test_window import CANVAS, EXAMPLE, HEIGHT, WIDTH, Window, fill_save_dialog
from virtual_display import Display, missing_tools, until


def kept(folder):
    """The designs that the program keeps for the case of a crash."""
    designs = []
    for path in (folder / "data" / "nongjang" / "recovery").glob("*.farm"):
        try:
            designs.append(json.loads(path.read_text(encoding="utf-8")))
        except ValueError:
            pass  # is being replaced
    return designs


def components(design):
    return len(design["farm"]["components"])


def work_and_crash(display, prefix, folder, original):
    window = Window(display, prefix, folder)
    until("the window opens", window.title)
    display.look_settled()
    display.act("mousemove", CANVAS[0] + 40, CANVAS[1] + 40)
    display.act("click", 1)
    display.key("ctrl+a")
    display.key("ctrl+d")
    until("everything is doubled", window.is_modified)
    until("the work is kept", lambda: any(components(each) == 2 * original for each in kept(folder)))
    window.process.kill()  # SIGKILL: no chance to tidy up
    window.process.wait()


def come_back(display, prefix, folder, original):
    window = Window(display, prefix, folder)
    try:
        until("the program asks about the lost work", lambda: window.dialog("Unsaved work found"))
        display.look_settled()
        display.key("Return")
        until("the work is back and not saved yet", window.is_modified)
        until("and is kept again", lambda: any(components(each) == 2 * original for each in kept(folder)))
        display.key("ctrl+s")
        fill_save_dialog(window, "Save the design", folder / "saved.farm")
        until("the design counts as saved", lambda: not window.is_modified())
        until("what is saved is kept no longer", lambda: not kept(folder))
        assert components(json.loads((folder / "saved.farm").read_text(encoding="utf-8"))) == 2 * original
        display.key("ctrl+q")
        assert window.wait_for_end() == 0
    finally:
        if window.process.poll() is None:
            window.process.kill()
            window.process.wait()


def main():
    source, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    if missing_tools():
        sys.exit(f"not installed: {', '.join(missing_tools())}; see packaging/ci/packages-test.txt")
    original = components(json.loads((source / "resources" / "examples" / f"{EXAMPLE}.farm").read_text(encoding="utf-8")))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="nongjang-e2e-"))
    try:
        prefix = folder / "installed"
        subprocess.run(["cmake", "--install", build, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        with Display(folder, WIDTH, HEIGHT) as display:
            try:
                work_and_crash(display, prefix, folder, original)
                come_back(display, prefix, folder, original)
            except BaseException:
                display.save_picture(build.parent / "e2e" / "crash.png")
                raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    main()
