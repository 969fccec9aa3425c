# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Credentials in a real keychain (GNOME's, over a session bus of its own): kept, found, renewed, forgotten, and never shown; locked, it is said."""
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from harness.program import binary, environment

UNLOCK = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '
NAME = "TIDEGATE_LIVE_TOKEN"


class Keychain(unittest.TestCase):
    def setUp(self):
        self.directory = Path(tempfile.mkdtemp(prefix="tidegate-keychain-"))
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)
        self.env = environment(self.directory / "home")
        for name in ("home", "home/data", "home/config", "home/cache", "run"):
            (self.directory / name).mkdir(mode=0o700)
        self.env.update(XDG_RUNTIME_DIR=str(self.directory / "run"), XDG_CURRENT_DESKTOP="GNOME")
        self.env.pop("DBUS_SESSION_BUS_ADDRESS", None)

    def session(self, script: str) -> subprocess.CompletedProcess:
        """A shell with a session bus; $ctl is our program."""
        return subprocess.run(["dbus-run-session", "--", "sh", "-c", script], env=dict(self.env, ctl=binary("tidegatectl")), capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)

    def test_kept_found_renewed_forgotten(self):
        r = self.session(UNLOCK + f"""
            echo s3cr3t-one | $ctl secret set {NAME}; echo "set $?"
            $ctl secret test {NAME}; echo "test $?"
            echo s3cr3t-two | $ctl secret set {NAME}; echo "renew $?"
            {NAME}=x $ctl secret test {NAME}; echo "variable $?"
            $ctl secret forget {NAME}; echo "forget $?"
            $ctl secret test {NAME}; echo "gone $?"
            $ctl secret forget {NAME}; echo "again $?" """)
        told = [line for line in r.stdout.splitlines() if line.split()[0] in ("set", "test", "renew", "variable", "forget", "gone", "again")]
        self.assertEqual(told, ["set 0", "test 0", "renew 0", "variable 0", "forget 0", f"gone {told[5].split()[1]}", "again 0"], r)
        self.assertNotEqual(told[5], "gone 0", r)
        self.assertIn(f"{NAME} comes from the keychain", r.stdout + r.stderr)
        self.assertIn(f"{NAME} comes from the environment", r.stdout + r.stderr)
        self.assertIn(f"tidegatectl secret set {NAME}", r.stderr, "what to do is said")
        self.assertNotIn("s3cr3t", r.stdout + r.stderr)

    def test_no_keychain(self):
        r = self.session(f"$ctl secret test {NAME}; echo \"test $?\"")
        self.assertNotIn("test 0", r.stdout, r)
        self.assertIn(NAME, r.stderr)

    def test_wrong_use(self):
        r = self.session("echo x | $ctl secret set AWS_TOKEN; echo \"name $?\"; echo | $ctl secret set TIDEGATE_X; echo \"empty $?\"; $ctl secret; echo \"nothing $?\"")
        self.assertEqual([line for line in r.stdout.splitlines() if line.split()[0] in ("name", "empty", "nothing")], ["name 2", "empty 2", "nothing 2"], r)
        self.assertIn("AWS_TOKEN: is not the name of a credential", r.stderr)
        self.assertIn("the value is empty", r.stderr)


if __name__ == "__main__":
    unittest.main()
