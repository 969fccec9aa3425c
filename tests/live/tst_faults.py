# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The API server throttles, fails, hangs, loses answers, refuses watches: an act comes to its end all the same, each change is made once, and
success is said when it is there. A rollback as well, and soon."""
import collections
import threading
import time
import unittest

from harness.cluster import CANARY_IMAGE, STABLE_IMAGE
from harness.crash_proxy import Fault
from harness.program import ctl
from harness.staged import Staged

# Each for the first write to a Deployment and the first to the state; everything after it goes through.
FAULTS = {
    "429 with Retry-After": Fault(status=429, retry_after=2, message="too many requests"),
    "409": Fault(status=409, message="the object has been modified"),
    "500": Fault(status=500, message="etcd: request timed out"),
    "503": Fault(status=503, message="apiserver is shutting down"),
    "500 after it was done": Fault(status=500, message="etcd: request timed out", accepted=True),
    "cut after it was accepted": Fault(accepted=True),
    "cut before": Fault(),
    "hang": Fault(hang=25),
}


class Faults(Staged, unittest.TestCase):
    number = 6

    def act(self, verb: str, wanted, note: str) -> tuple[float, list[str]]:
        """How long it took, and what it was told before it was done."""
        began = time.monotonic()
        end = began + 150
        told: list[str] = []
        while True:
            answer = ctl(self.home, verb, "--yes", "--wait", *self.common, timeout=120)
            if answer.code == 0 or wanted():
                break
            # Told what went wrong, with its kind: refused, unreachable, unknown, somebody else first. Then given again.
            self.assertIn(answer.code, (1, 3, 4, 5), f"{note}: {answer}")
            self.assertTrue(answer.err.strip(), note)
            told.append(f"{answer.code} {answer.err.strip().splitlines()[-1][:100]}")
            self.assertLess(time.monotonic(), end, f"{note}: {answer}")
        self.assertTrue(wanted(), f"{note}: said done, and is not: {self.cluster.endpoints()} {self.cluster.state()}")
        self.changes_were_made_once(note)
        return time.monotonic() - began, told

    def staged(self, fault: Fault):
        """The fault for the first write of each kind of object."""
        hit = collections.Counter()
        lock = threading.Lock()

        def decide(method: str, path: str, number: int):
            kind = "deployments" if "/deployments/" in path else "state" if "/configmaps" in path and "journal" not in path else ""
            if not number or not kind:
                return None
            with lock:
                hit[kind] += 1
                return fault if hit[kind] == 1 else None
        self.proxy.fault = decide
        return hit

    def test_promote_and_roll_back_through_every_fault(self):
        self.arrange(None, 5, 0, STABLE_IMAGE)
        self.promotable()
        self.act("promote", lambda: self.is_at(20, 4, 1), "without a fault")
        saved = self.cluster.state()
        for name, fault in FAULTS.items():
            with self.subTest(f"promote, {name}"):
                self.proxy.fault = lambda *_: None
                self.arrange(saved, 4, 1, CANARY_IMAGE)
                self.promotable()
                self.proxy.arm(10**6, "before", lambda: None)
                hit = self.staged(fault)
                took, told = self.act("promote", lambda: self.is_at(50, 2, 3), f"promote, {name}")
                self.assertGreaterEqual(min(hit["deployments"], hit["state"]), 1)
                print(f"promote, {name}: {took:.1f} s {told or ''}", flush=True)
            with self.subTest(f"rollback, {name}"):
                self.proxy.fault = lambda *_: None
                self.arrange(saved, 4, 1, CANARY_IMAGE)
                self.proxy.arm(10**6, "before", lambda: None)
                hit = self.staged(fault)
                took, told = self.act("rollback", lambda: self.is_at(0, 5, 0, "rolled-back"), f"rollback, {name}")
                self.assertGreaterEqual(hit["deployments"], 1)
                self.assertLess(took, 45, name)
                print(f"rollback, {name}: {took:.1f} s {told or ''}", flush=True)

    def test_watches_that_are_refused_are_listed_anew(self):
        self.arrange(None, 5, 0, STABLE_IMAGE)
        self.promotable()
        refused = collections.Counter()

        def gone(path: str) -> bool:
            kind = path.split("?")[0].rsplit("/", 1)[-1]
            refused[kind] += 1
            return refused[kind] <= 2
        self.proxy.gone = gone
        try:
            self.proxy.arm(10**6, "before", lambda: None)
            self.act("promote", lambda: self.is_at(20, 4, 1), "410")
        finally:
            self.proxy.gone = lambda path: False
        self.assertGreaterEqual(refused["deployments"], 3, "it watched again after both")
        self.assertGreaterEqual(refused["configmaps"], 3)


if __name__ == "__main__":
    unittest.main()
