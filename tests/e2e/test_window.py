#!/usr/bin/env python3
"""Installs the program and uses its window as a person does: find a part, drag it in, undo, redo, save, export, quit.

Called as test_window.py <source dir> <build dir>. On failure, <build dir>/../e2e holds a picture of the screen.
"""
import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from virtual_display import Display, missing_tools, until

WIDTH, HEIGHT = 1280, 800
EXAMPLE = "rig-4x3090-romed8"
PART, PART_SEARCH = "rtx-a6000", "rtx a6000"
# Where things are in the window (views/mainwindow, placeDocks): the parts at the left, the canvas in the middle.
PARTS = (0, 150, 250, HEIGHT - 180)
CANVAS = (280, 80, 670, 510)
COMPLAINT = re.compile(r"error|fail|fatal|critical|assert|no such (signal|slot)|QObject::", re.IGNORECASE)


class Window:
    """The running program."""

    def __init__(self, display, prefix, folder):
        self.display, self.folder = display, folder
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        environment = dict(display.environment, XDG_CONFIG_HOME=str(folder / "config"), XDG_DATA_HOME=str(folder / "data"),
                           XDG_CACHE_HOME=str(folder / "cache"), XDG_RUNTIME_DIR=str(runtime), LC_ALL="C.UTF-8",
                           QT_QPA_PLATFORM="xcb")
        self.errors = folder / "stderr"
        with open(self.errors, "wb") as errors:
            self.process = subprocess.Popen(
                [prefix / "bin" / "nongjang", f"example:{EXAMPLE}", "--theme", "light", "--lang", "en",
                 "--size", f"{WIDTH}x{HEIGHT}"], env=environment, cwd=folder, stdout=errors, stderr=errors)

    def title(self):
        """Of the main window; nothing while it is not there."""
        assert self.process.poll() is None, f"the program ended by itself: {self.process.returncode}\n{self.complaints()}"
        titles = [t for t in self.display.window_titles().values() if t.endswith("Nongjang") and "RTX 3090" in t]
        return titles[0] if titles else ""

    def is_modified(self):
        return "*" in self.title()

    def dialog(self, name):
        return any(t.startswith(name) for t in self.display.window_titles().values())

    def complaints(self):
        return self.errors.read_text(encoding="utf-8", errors="replace")

    def wait_for_end(self):
        return self.process.wait(timeout=20)


def selected_row(before, after):
    """Middle of the list row that became highlighted: the tallest block of lines that changed nearly all over."""
    changed = [0] * before.height
    for _, y in before.changes(after):
        changed[y] += 1
    best, start = range(0), 0
    for y in range(before.height):
        if changed[y] < 0.6 * before.width:
            start = y + 1
        elif y + 1 - start > len(best):
            best = range(start, y + 1)
    return (best.start + best.stop) // 2 if len(best) >= 12 else None


def turned_green(before, after):
    """Pixels that turned towards green: the colour in which the canvas accepts a part."""
    def is_green(pixel):
        red, green, blue = pixel
        return green > red + 25 and green > blue + 8
    return [(x, y) for x, y in before.changes(after) if is_green(after.pixel(x, y)) and not is_green(before.pixel(x, y))]


def middle(values):
    """Half way between the ends, without stray ones."""
    ordered = sorted(values)
    stray = len(ordered) // 20
    return (ordered[stray] + ordered[-1 - stray]) // 2


def find_part(display):
    """Searches the parts list by keyboard and returns where on the screen the found part stands."""
    display.key("ctrl+p")
    display.type(PART_SEARCH)
    before = display.look_settled(*PARTS)
    display.key("Down")  # from the search to the first part
    after = display.look_settled(*PARTS)
    row = selected_row(before, after)
    if row is not None and any(y > PARTS[3] * 3 // 4 for _, y in before.changes(after)):  # its figures are shown
        return PARTS[0] + PARTS[2] // 2, PARTS[1] + row
    raise AssertionError("the parts list does not show what was searched for")


def drag_onto_board(display, start):
    """Drags from the list over an empty spot of the canvas onto the block that offers to take the part."""
    display.act("mousemove", *start)
    before = display.look_settled(*CANVAS)
    display.act("mousedown", 1)
    # The upper left of the canvas is empty in this example: what lights up now is not what is under the pointer.
    display.move_to(CANVAS[0] + 60, CANVAS[1] + 60)
    until("a block shows that it takes the part", lambda: len(turned_green(before, display.look(*CANVAS))) > 100)
    outline = turned_green(before, display.look_settled(*CANVAS))
    board = CANVAS[0] + middle(x for x, _ in outline), CANVAS[1] + middle(y for _, y in outline)
    display.move_to(*board)

    def lights_up():
        # A hand is never quite still, and a tip that appears under it takes the drag away until it moves on.
        display.act("mousemove", *board)
        display.act("mousemove", board[0] + 2, board[1])
        return len(turned_green(before, display.look(*CANVAS))) > 2 * len(outline)
    until("the block under the pointer lights up all over", lights_up)
    display.act("mouseup", 1)


def fill_save_dialog(window, name, path):
    """Types a path where the dialog has the focus, and confirms."""
    display = window.display
    until(f"the dialog “{name}” opens", lambda: window.dialog(name))
    display.key("ctrl+a")
    display.type(str(path))
    display.key("Return")
    until(f"the dialog “{name}” closes", lambda: not window.dialog(name))
    until(f"{path.name} is written", lambda: path.exists() and path.stat().st_size > 0)


def use_window(window):
    display, folder = window.display, window.folder
    until("the window opens", window.title)
    assert not window.is_modified(), window.title()
    display.look_settled()
    drag_onto_board(display, find_part(display))
    until("the drop changes the design", window.is_modified)
    display.key("ctrl+z")
    until("undo takes the whole drop back", lambda: not window.is_modified())
    display.key("ctrl+shift+z")
    until("redo brings it again", window.is_modified)
    display.key("ctrl+s")
    fill_save_dialog(window, "Save the design", folder / "saved.farm")
    until("the design counts as saved", lambda: not window.is_modified())
    display.key("ctrl+e")
    fill_save_dialog(window, "Export the bill of materials", folder / "bom.csv")
    display.key("ctrl+q")
    code = window.wait_for_end()
    assert code == 0, f"exit code {code}"
    assert not COMPLAINT.search(window.complaints()), f"on the standard error:\n{window.complaints()}"


def check_files(prefix, source, folder):
    saved = json.loads((folder / "saved.farm").read_text(encoding="utf-8"))
    example = json.loads((source / "resources" / "examples" / f"{EXAMPLE}.farm").read_text(encoding="utf-8"))
    old = {component["id"] for component in example["farm"]["components"]}
    new = [component for component in saved["farm"]["components"] if component["id"] not in old]
    assert [component["part"] for component in new] == [PART], new
    ends = [(cable["from"], cable["to"]) for cable in saved["farm"]["cables"]]
    assert any({a.split(":")[0], b.split(":")[0]} == {"board", new[0]["id"]} for a, b in ends), f"not in a slot: {ends}"

    def gpus(design):
        done = subprocess.run([prefix / "bin" / "nongjang-cli", "analyze", "--json", design], capture_output=True, check=False,
                              timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)["counts"]["gpu"]
    assert gpus(folder / "saved.farm") == gpus(f"example:{EXAMPLE}") + 1

    with open(folder / "bom.csv", encoding="utf-8", newline="") as file:
        quantities = {row["part"]: float(row["quantity"] or 0) for row in csv.DictReader(file)}
    assert (quantities["rtx-3090"], quantities[PART]) == (4, 1), quantities


def main():
    source, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    if missing_tools():
        sys.exit(f"not installed: {', '.join(missing_tools())}; see packaging/ci/packages-test.txt")
    pictures = build.parent / "e2e"
    folder = pathlib.Path(tempfile.mkdtemp(prefix="nongjang-e2e-"))
    try:
        prefix = folder / "installed"
        subprocess.run(["cmake", "--install", build, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        with Display(folder, WIDTH, HEIGHT) as display:
            window = Window(display, prefix, folder)
            try:
                use_window(window)
            except BaseException:
                display.save_picture(pictures / "failure.png")
                print(f"The screen is in {pictures / 'failure.png'}; standard error of the program:\n{window.complaints()}")
                raise
            finally:
                if window.process.poll() is None:
                    window.process.kill()
                    window.process.wait()
        check_files(prefix, source, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    main()
