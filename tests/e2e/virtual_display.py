"""A display of its own, a user's hands and eyes on it. Needs Xvfb, openbox, xdotool and ImageMagick's import."""
import os
import shutil
import subprocess
import time

PATIENCE = 20.0  # seconds until something that must happen counts as not happening
REST = 0.4  # seconds without a change after which a picture counts as finished
TOOLS = ("Xvfb", "openbox", "xdotool", "import")
# Windows without frames: what the program asks for is what it gets.
OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application class="*"><decor>no</decor></application></applications></openbox_config>
"""


def missing_tools():
    return [tool for tool in TOOLS if not shutil.which(tool)]


def until(what, ask):
    """The first answer of `ask` that is true. `what` says in the error what did not happen."""
    end = time.monotonic() + PATIENCE
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"{what}: did not happen within {PATIENCE:.0f} s")
        time.sleep(0.05)


class Picture:
    """What a part of the screen showed at one moment."""

    def __init__(self, ppm, left, top):
        magic, size, depth, self.pixels = ppm.split(b"\n", 3)
        assert (magic, depth) == (b"P6", b"255"), (magic, depth)
        self.width, self.height = map(int, size.split())
        self.left, self.top = left, top

    def pixel(self, x, y):
        at = 3 * (y * self.width + x)
        return self.pixels[at:at + 3]

    def changes(self, later):
        """(x, y) inside the picture of every pixel that is another one in `later`."""
        line = 3 * self.width
        for y in range(self.height):
            old, new = self.pixels[y * line:(y + 1) * line], later.pixels[y * line:(y + 1) * line]
            if old != new:
                yield from ((x, y) for x in range(self.width) if old[3 * x:3 * x + 3] != new[3 * x:3 * x + 3])


class Display:
    """Xvfb on a free display number, with a window manager. Use as a context."""

    def __init__(self, folder, width, height):
        self.folder, self.width, self.height = folder, width, height
        self.environment = {}
        self._processes = []

    def __enter__(self):
        reading, writing = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.width}x{self.height}x24", "-noreset",
                     "-nolisten", "tcp"], os.environ, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise AssertionError("Xvfb did not start")
        self.environment = dict(os.environ, DISPLAY=f":{number}", HOME=str(self.folder))
        self.environment.pop("WAYLAND_DISPLAY", None)
        config = self.folder / "openbox.xml"
        config.write_text(OPENBOX, encoding="utf-8")
        self._start(["openbox", "--sm-disable", "--config-file", str(config)], self.environment)
        until("the window manager is there", lambda: self.run("xdotool", "get_num_desktops").returncode == 0)
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()
            process.wait()

    def _start(self, command, environment, **options):
        self._processes.append(subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                                                stderr=subprocess.DEVNULL, **options))

    def run(self, *command):
        return subprocess.run(list(map(str, command)), env=self.environment, capture_output=True, check=False, timeout=30)

    # Hands

    def act(self, *command):
        done = self.run("xdotool", *command)
        assert done.returncode == 0, f"xdotool {command}: {done.stderr.decode()}"
        return done.stdout.decode().strip()

    def key(self, *keys):
        self.act("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.act("type", "--delay", 15, "--", text)

    def move_to(self, x, y, steps=12):
        """In steps, as a hand does: a drag begins after some way, and targets see the pointer pass."""
        place = dict(line.split("=") for line in self.act("getmouselocation", "--shell").splitlines())
        x0, y0 = int(place["X"]), int(place["Y"])
        for i in range(1, steps + 1):
            self.act("mousemove", x0 + (x - x0) * i // steps, y0 + (y - y0) * i // steps)
            time.sleep(0.015)

    # Eyes

    def look(self, left=0, top=0, width=None, height=None):
        crop = f"{width or self.width}x{height or self.height}+{left}+{top}"
        done = self.run("import", "-silent", "-window", "root", "-crop", crop, "+repage", "-depth", 8, "ppm:-")
        assert done.returncode == 0, done.stderr.decode()
        return Picture(done.stdout, left, top)

    def look_settled(self, *region):
        """A picture that did not change for a while: the program has done what it was told."""
        seen, since = self.look(*region), time.monotonic()

        def is_at_rest():
            nonlocal seen, since
            now = self.look(*region)
            if now.pixels != seen.pixels:
                seen, since = now, time.monotonic()
            return time.monotonic() - since > REST
        until("the window comes to rest", is_at_rest)
        return seen

    def save_picture(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-silent", "-window", "root", path)

    def window_titles(self):
        found = self.run("xdotool", "search", "--onlyvisible", "--name", ".").stdout.decode().split()
        return {w: self.run("xdotool", "getwindowname", w).stdout.decode().strip() for w in found}
