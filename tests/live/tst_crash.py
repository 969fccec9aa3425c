# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The real program is killed at each write that it makes, before the server sees it and after the server has done it. Whoever gives the
command again finds what there is and brings it to its end: every change is made once, and success is said when it is there."""
import subprocess
import time
import unittest

from harness.cluster import CANARY_IMAGE, STABLE_IMAGE
from harness.program import binary, ctl, environment
from harness.staged import Staged


class KilledAnywhere(Staged, unittest.TestCase):
    def again(self, verb: str) -> None:
        """The command again, as often as the rules say "not yet"; at the moment it says "done" everything must be there."""
        end = time.monotonic() + 90
        while True:
            answer = ctl(self.home, verb, "--yes", "--wait", *self.common, timeout=100)
            if answer.code == 0:
                return
            self.assertEqual(answer.code, 1, answer)
            state = self.cluster.state()
            # Done before the kill: there is nothing left to do, and it says so.
            if verb == "rollback" and state and state["stage"] == "rolled-back":
                return
            self.assertLess(time.monotonic(), end, answer)

    def trial(self, verb: str, number: int, when: str) -> bool:
        """False when the command was over before its `number`-th write."""
        process: list[subprocess.Popen] = []
        self.proxy.arm(number, when, lambda: process[0].kill())
        with open(self.home / "killed.log", "wb") as log:
            process.append(subprocess.Popen([binary("tidegatectl"), verb, "--yes", "--wait", *self.common], stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=environment(self.home)))
            process[0].wait(100)
        return self.proxy.done.is_set()

    def everywhere(self, verb: str, arrange, there) -> None:
        killed = 0
        for number in range(1, 40):
            reached = False
            for when in ("before", "after"):
                arrange()
                self.promotable(verb)
                if not self.trial(verb, number, when):
                    break
                reached = True
                killed += 1
                note = f"{verb} killed {when} write {number} ({self.proxy.writes[number - 1].method} {self.proxy.writes[number - 1].path})"
                with self.subTest(note):
                    self.proxy.at = None
                    if not there():
                        self.again(verb)
                    self.assertTrue(there(), f"{note}: said done, and is not: {self.cluster.endpoints()} {self.cluster.state()}")
                    self.changes_were_made_once(note)
            if not reached:
                break
        self.assertGreaterEqual(killed, 6, "it was killed at each of its writes")
        print(f"{verb}: killed at {killed} points", flush=True)

    def test_start_promote_and_roll_back(self):
        self.everywhere("promote", lambda: self.arrange(None, 5, 0, STABLE_IMAGE), lambda: self.is_at(20, 4, 1))
        saved = self.cluster.state()
        self.assertEqual(saved["weight"], 20)
        self.proxy.journal_counts = False  # the same code wrote them above
        self.everywhere("promote", lambda: self.arrange(saved, 4, 1, CANARY_IMAGE), lambda: self.is_at(50, 2, 3))
        self.everywhere("rollback", lambda: self.arrange(saved, 4, 1, CANARY_IMAGE), lambda: self.is_at(0, 5, 0, "rolled-back"))


if __name__ == "__main__":
    unittest.main()
