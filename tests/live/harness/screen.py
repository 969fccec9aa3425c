# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A display of its own with a window manager, and the console's windows on it: keys are pressed as a person presses them."""
import os
import subprocess
from pathlib import Path

from harness.processes import Children, wait_until
from harness.program import binary, environment


class Screen:
    def __init__(self, children: Children, home: Path, *arguments: str):
        self._children = children
        reads, writes = os.pipe()
        self._x = children.start("xvfb", ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], pass_fds=(writes,))
        os.close(writes)
        with os.fdopen(reads) as told:
            self._display = ":" + told.readline().strip()
        home.mkdir(parents=True, exist_ok=True)
        self._env = environment(home) | {"DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(home)}
        self._manager = children.start("openbox", ["openbox"], env=self._env)
        # A window that is shown while openbox starts is shown to nobody, for ever.
        wait_until("the window manager", lambda: subprocess.run(["xdotool", "get_num_desktops"], env=self._env, capture_output=True, timeout=20).returncode == 0, 60, 0.1)
        self._console = children.start("console", [binary("tidegate"), *arguments], env=self._env)
        wait_until("the console's window", self.windows, 60)

    def windows(self) -> list[str]:
        """Of the console, dialogs included, newest last."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "tidegate"], env=self._env, capture_output=True, text=True, timeout=20)
        return found.stdout.split()

    def press(self, *keys: str) -> None:
        """Into whichever window has the focus, as a keyboard does."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self._env, check=True, timeout=20)

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text], env=self._env, check=True, timeout=20)

    def focus(self) -> None:
        """The window manager may not be up yet, and is asked again then."""
        def active() -> bool:
            windows = self.windows()
            return bool(windows) and subprocess.run(["xdotool", "windowactivate", "--sync", windows[0]], env=self._env, capture_output=True, timeout=20).returncode == 0
        wait_until("the console's window to have the focus", active, 60, 0.5)

    def dialog(self, key: str) -> None:
        """Opened by its key; a press that comes while the window is still busy with another is given again."""
        def opened() -> bool:
            if len(self.windows()) == 1:
                self.press(key)
            return len(self.windows()) > 1
        wait_until(f"a dialog after {key}", opened, 30, 0.5)

    def answer(self, key: str) -> None:
        """Until the dialog is gone: it takes no answer in its first moments."""
        def gone() -> bool:
            if len(self.windows()) > 1:
                self.press(key)
            return len(self.windows()) == 1
        wait_until(f"the dialog to take {key}", gone, 30, 0.5)

    def close(self) -> None:
        for process in (self._console, self._manager, self._x):
            self._children.end(process)
