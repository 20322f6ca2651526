#!/usr/bin/env python3
"""Reads the window as a screen reader does, over AT-SPI, and works on the canvas through it.

Called as test_accessible.py <source dir> <build dir>. On failure, <build dir>/../e2e holds a picture of the screen.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from test_window import CANVAS, HEIGHT, WIDTH, Window
from virtual_display import Display, missing_tools, until

PYTHON = "/usr/bin/python3"  # Debian's, for which the bindings are packaged
INSIDE = "NONGJANG_E2E_BUS"


def atspi():
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return Atspi


def find(root, accept, depth=12):
    """The first object below `root` that is accepted, breadth first."""
    level = [root]
    for _ in range(depth):
        below = []
        for each in level:
            for i in range(each.get_child_count()):
                child = each.get_child_at_index(i)
                if child is None:
                    continue
                if accept(child):
                    return child
                below.append(child)
        level = below
    return None


def program(Atspi):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app and "nongjang" in app.get_name().lower():
            return app
    return None


def fresh(each):
    each.clear_cache()
    return each


def children(each):
    return [each.get_child_at_index(i) for i in range(each.get_child_count())]


def read(window, Atspi):
    display = window.display
    until("the window opens", window.title)
    display.look_settled()
    app = until("the program is on the accessibility bus", lambda: program(Atspi))
    canvas = until("the canvas is found", lambda: find(app, lambda c: c.get_role() == Atspi.Role.CANVAS))
    assert canvas.get_name() == "Canvas", canvas.get_name()
    objects = children(canvas)
    names = [each.get_name() for each in objects]
    gpu = next(each for each in objects if "(gpu)" in each.get_name())
    assert "×4" in gpu.get_name(), names
    assert "RTX 3090" in gpu.get_description(), gpu.get_description()
    assert any(name.startswith("Cable ") for name in names), names
    place = gpu.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    assert place.x >= CANVAS[0] - 40 and place.x + place.width <= CANVAS[0] + CANVAS[2] + 40 and place.height > 10, \
        (place.x, place.y, place.width, place.height)

    def has(each, state):
        return fresh(each).get_state_set().contains(state)
    assert not has(gpu, Atspi.StateType.SELECTED)
    action = gpu.get_action_iface()
    number = next(i for i in range(action.get_n_actions()) if "Selects it and shows" in action.get_action_description(i))
    assert action.do_action(number)
    until("the card is selected", lambda: has(gpu, Atspi.StateType.SELECTED))
    # With the keys: along the cable to the board, and the selection follows.
    display.key("ctrl+Left")
    cable = until("a cable is selected", lambda: next(
        (each for each in children(canvas) if each.get_name().startswith("Cable ") and has(each, Atspi.StateType.SELECTED)), None))
    assert "gpu" in cable.get_name(), cable.get_name()
    display.key("Delete")
    until("the cable is gone", lambda: len(children(fresh(canvas))) == len(objects) - 1)
    assert window.is_modified()
    display.key("ctrl+z")
    until("the cable is back", lambda: len(children(fresh(canvas))) == len(objects))
    # Every button, field and list the window shows has a name.
    nameless = []

    def check(each):
        named = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.SPIN_BUTTON,
                 Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE)
        if each.get_role() in named and not each.get_name() and has(each, Atspi.StateType.SHOWING):
            nameless.append((each.get_role_name(), each.get_parent().get_name(), each.get_parent().get_role_name()))
        return False
    find(app, check)
    assert not nameless, nameless
    display.key("ctrl+q")
    assert window.wait_for_end() == 0


def main():
    source, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    missing = missing_tools() + [tool for tool in ("dbus-run-session",) if not shutil.which(tool)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}; see packaging/ci/packages-test.txt")
    if INSIDE not in os.environ:  # a bus of its own, so that nothing outside is heard or disturbed
        inside = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **{INSIDE: "1"})
        sys.exit(subprocess.call(["dbus-run-session", "--", PYTHON, "-W", "ignore", __file__, str(source), str(build)], env=inside))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="nongjang-e2e-"))
    try:
        prefix = folder / "installed"
        subprocess.run(["cmake", "--install", build, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        with Display(folder, WIDTH, HEIGHT) as display:
            os.environ.update(display.environment)
            window = Window(display, prefix, folder)
            try:
                read(window, atspi())
            except BaseException:
                display.save_picture(build.parent / "e2e" / "accessible.png")
                raise
            finally:
                if window.process.poll() is None:
                    window.process.kill()
                    window.process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    main()
