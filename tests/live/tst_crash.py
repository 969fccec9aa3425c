# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The real program is killed at each write that it makes, before the server sees it and after the server has done it. Whoever gives the
command again finds what there is and brings it to its end: every change is made once, and success is said when it is there."""
import subprocess
import time
import unittest

from harness.cluster import CANARY_IMAGE, STABLE_IMAGE
from harness.processes import wait_until
from harness.program import binary, ctl, environment
from harness.staged import Staged


FIX = "registry.example/finance:2.3.2"


class KilledAnywhere(Staged, unittest.TestCase):
    number = 11
    measured = False

    def again(self, verb: str, there) -> None:
        """The command again, as often as the rules say "not yet"; at the moment it says "done" everything must be there."""
        end = time.monotonic() + 90
        while True:
            answer = ctl(self.home, verb, "--yes", "--wait", *self.common, timeout=100)
            if answer.code == 0:
                return
            self.assertEqual(answer.code, 1, answer)
            # Done before the kill, or carried on by this one: there is nothing left to do, and it says so.
            if verb != "promote" and there():
                return
            self.assertLess(time.monotonic(), end, answer)

    def trial(self, verb: str, number: int, when: str, arrange) -> bool:
        """False when the command did everything before its `number`-th write. One that was refused ("not yet": the machine was too
        busy) is given again, as a person would."""
        end = time.monotonic() + 150
        while True:
            arrange()
            if verb == "promote":
                self.promotable()
            process: list[subprocess.Popen] = []
            self.proxy.arm(number, when, lambda: process[0].kill())
            with open(self.home / "killed.log", "w+b") as log:
                process.append(subprocess.Popen([binary("tidegatectl"), verb, "--yes", "--wait", *self.common], stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=environment(self.home)))
                code = process[0].wait(100)
                if self.proxy.done.is_set():
                    return True
                if code == 0:
                    return False
                log.seek(0)
                self.assertLess(time.monotonic(), end, f"{verb} ended with {code}: {log.read().decode()}")

    def everywhere(self, verb: str, arrange, there, least: int = 6) -> None:
        killed = 0
        for number in range(1, 40):
            reached = False
            for when in ("before", "after"):
                if not self.trial(verb, number, when, arrange):
                    break
                reached = True
                killed += 1
                note = f"{verb} killed {when} write {number} ({self.proxy.writes[number - 1].method} {self.proxy.writes[number - 1].path})"
                with self.subTest(note):
                    self.proxy.at = None
                    if not there():
                        self.again(verb, there)
                    self.assertTrue(there(), f"{note}: said done, and is not: {self.cluster.endpoints()} {self.cluster.state()}")
                    self.changes_were_made_once(note)
            if not reached:
                break
        self.proxy.at = None # what the last trial did not reach
        self.assertGreaterEqual(killed, least, "it was killed at each of its writes")
        print(f"{verb}: killed at {killed} points", flush=True)

    def done(self, verb: str, *more: str, by: str = "") -> None:
        common = self.common if not by else ["--kubeconfig", str(self.cluster.kubeconfig(by)), *self.common[2:]]
        answer = ctl(self.home, verb, *more, *common)
        self.assertEqual(answer.code, 0, answer)

    def image(self, deployment: str) -> str:
        return self.container(deployment)["image"]

    def is_finished(self) -> bool:
        state = self.cluster.state()
        return bool(state) and (state["stage"], state["pending"]) == ("complete", None) and self.image("finance") == CANARY_IMAGE and self.cluster.endpoints() == {"stable": 5, "canary": 0}

    def test_every_act(self):
        self.everywhere("promote", lambda: self.arrange(None, 5, 0, STABLE_IMAGE), lambda: self.is_at(20, 4, 1))
        saved = self.cluster.state()
        self.assertEqual(saved["weight"], 20)
        self.proxy.journal_counts = False  # the same code wrote them above
        self.everywhere("promote", lambda: self.arrange(saved, 4, 1, CANARY_IMAGE), lambda: self.is_at(50, 2, 3))
        self.everywhere("rollback", lambda: self.arrange(saved, 4, 1, CANARY_IMAGE), lambda: self.is_at(0, 5, 0, "rolled-back"))
        # Somebody has scaled both.
        self.everywhere("restore", lambda: self.arrange(saved, 3, 2, CANARY_IMAGE), lambda: self.is_at(20, 4, 1))
        self.arrange(saved, 4, 1, CANARY_IMAGE)
        self.done("hotfix", "--image", FIX, "--version-name", "2.3.2", "--base", "stable", "--reason", "payments fail", "--ticket", "INC-7")
        self.done("approve", by="bob")
        asked = self.cluster.state()
        self.everywhere("hotfix", lambda: self.arrange(asked, 4, 1, CANARY_IMAGE), lambda: self.is_at(100, 0, 5) and self.image("finance-canary") == FIX)
        self.arrange(saved, 4, 1, CANARY_IMAGE)
        while self.cluster.state()["weight"] < 100:
            self.promotable()
            # Each command counts the soak anew, from what it measures itself: "not yet" is an answer, and it is asked again.
            wait_until("the promotion", lambda: ctl(self.home, "promote", "--yes", "--wait", *self.common).code == 0, 90, 1)
        last = self.cluster.state()
        self.everywhere("promote", lambda: self.arrange(last, 0, 5, CANARY_IMAGE), self.is_finished)


if __name__ == "__main__":
    unittest.main()
