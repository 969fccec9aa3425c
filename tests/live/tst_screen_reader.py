# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The console on a real display with a real AT-SPI client: everything that can be acted on has a name, buttons can be pressed from there, rows of
releases say what they are."""
import json
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from harness.program import binary, environment

PYTHON = "/usr/bin/python3"  # the one that Debian's pyatspi belongs to


class ScreenReader(unittest.TestCase):
    def test_everything_has_a_name(self):
        directory = Path(tempfile.mkdtemp(prefix="tidegate-atspi-"))
        self.addCleanup(shutil.rmtree, directory, ignore_errors=True)
        env = environment(directory / "home")
        for name in ("home", "run"):
            (directory / name).mkdir(mode=0o700)
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        env.update(XDG_RUNTIME_DIR=str(directory / "run"), QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
        helper = Path(__file__).parent / "harness" / "screen_reader.py"
        result = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "dbus-run-session", "--", PYTHON, str(helper), binary("tidegate"), "--rehearse", "healthy", "--size", "1440x900"],
                                env=env, capture_output=True, text=True, timeout=240, stdin=subprocess.DEVNULL)
        self.assertEqual(result.returncode, 0, result.stderr[-2000:])
        told = json.loads(result.stdout.strip().splitlines()[-1])
        self.assertTrue(told["ready"], told["names"])
        self.assertGreater(told["actionable"], 15, told)
        self.assertEqual(told["nameless"], [])
        self.assertTrue(any("Roll back" in n for n in told["names"]), told["names"])
        self.assertTrue(told["pressed"])
        self.assertTrue(told["overview"], "the page that the button opens")
        self.assertIn("finance 2.4.0, 0 %, not begun", told["names"], "a row of the list, in words")
        self.assertTrue(told["live"], "the label that announces")


if __name__ == "__main__":
    unittest.main()
