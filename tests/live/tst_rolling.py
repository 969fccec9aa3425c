# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""One Deployment on the real control plane: start, hold in between, go on, undo to the previous and to a named revision, as `kubectl rollout` leaves it."""
import time
import unittest

from harness import objects
from harness.cluster import CANARY_IMAGE, STABLE_IMAGE, Cluster
from harness.processes import wait_until
from harness.program import ctl, start

DEPLOYMENT = "/apis/apps/v1/namespaces/vextrus/deployments/finance"
FIRST_IMAGE = "registry.example/finance:2.3.0"
REVISION = "deployment.kubernetes.io/revision"


class Rolling(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(number=5)
        self.addCleanup(self.cluster.close)
        self.cluster.deploy(stable_pods=4, load=120)
        self.home = self.cluster.directory / "home"
        self.plan = self.cluster.directory / "plan.yaml"
        self.plan.write_text(objects.rolling_plan(self.cluster.prometheus_url))

    def ctl(self, command: str, *more: str, timeout: float = 150):
        return ctl(self.home, command, *more, "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan), timeout=timeout)

    def promote(self, *more: str):
        end = time.monotonic() + 90
        while True:
            answer = self.ctl("promote", "--yes", *more)
            if answer.code == 0:
                return answer
            self.assertEqual(answer.code, 1, answer)
            self.assertLess(time.monotonic(), end, f"never allowed: {answer}")

    def deployment(self) -> dict:
        return self.cluster.admin.get(DEPLOYMENT)

    def image(self) -> str:
        return self.deployment()["spec"]["template"]["spec"]["containers"][0]["image"]

    def revision(self) -> int:
        return int(self.deployment()["metadata"]["annotations"][REVISION])

    def images_of_ready_pods(self) -> list[str]:
        pods = self.cluster.admin.items("/api/v1/namespaces/vextrus/pods?labelSelector=app%3Dfinance")
        return sorted(p["spec"]["containers"][0]["image"] for p in pods
                      if any(c["type"] == "Ready" and c["status"] == "True" for c in (p.get("status") or {}).get("conditions") or []))

    def test_start_and_undo_to_the_previous(self):
        before = self.revision()
        self.promote("--wait")
        self.assertEqual(self.image(), CANARY_IMAGE)
        self.assertEqual(self.images_of_ready_pods(), [CANARY_IMAGE] * 4)
        self.assertEqual(self.cluster.state()["stage"], "phase")
        status = self.ctl("status", "-o", "json")
        self.assertEqual(status.code, 0, status)
        self.assertEqual(status.json["traffic"]["method"], "rolling")
        # Both versions' metrics are told apart by ReplicaSet: the new one's requests are seen.
        wait_until("the new version's requests are measured", lambda: any(g["name"] == "error-rate" and g["verdict"] == "pass" for g in self.ctl("status", "-o", "json").json["gates"]), 60)
        answer = self.ctl("rollback", "--yes", "--wait")
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual(self.image(), STABLE_IMAGE)
        self.assertEqual(self.images_of_ready_pods(), [STABLE_IMAGE] * 4)
        self.assertEqual(self.cluster.state()["stage"], "rolled-back")
        # As `kubectl rollout undo` leaves it: the old ReplicaSet again, under a new number.
        self.assertEqual(self.revision(), before + 2)
        sets = self.cluster.admin.items("/apis/apps/v1/namespaces/vextrus/replicasets?labelSelector=track%3Dstable")
        self.assertEqual(len({s["metadata"]["name"] for s in sets}), 3, "an undo makes no new ReplicaSet")

    def test_undo_to_a_named_revision(self):
        self.promote("--wait")
        wrong = self.ctl("rollback", "--yes", "--to", "99")
        self.assertEqual(wrong.code, 1, wrong)
        self.assertIn("99", wrong.err)
        first = next(s for s in self.cluster.admin.items("/apis/apps/v1/namespaces/vextrus/replicasets") if s["spec"]["template"]["spec"]["containers"][0]["image"] == FIRST_IMAGE)
        answer = self.ctl("rollback", "--yes", "--wait", "--to", first["metadata"]["annotations"][REVISION])
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual(self.image(), FIRST_IMAGE)
        self.assertEqual(self.images_of_ready_pods(), [FIRST_IMAGE] * 4)

    def test_held_in_between_and_undone_while_paused(self):
        self.cluster.kubelet.start_delay = 6.0
        wait_until("promotion is allowed", lambda: self.ctl("status", "-o", "json").json["next"]["allowed"], 60)
        # Nobody guards here: whoever promotes stays with it until it is done.
        process = start(self.home / "promoting", "tidegatectl", "promote", "--yes", "--wait", "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan))
        self.addCleanup(self.cluster.children.end, process)
        wait_until("the rollout began", lambda: self.image() == CANARY_IMAGE, 30)
        held = self.ctl("hold", "--yes")
        self.assertEqual(held.code, 0, held)
        wait_until("the Deployment is paused", lambda: self.deployment()["spec"].get("paused") is True, 30)
        resumed = self.ctl("resume", "--yes")
        self.assertEqual(resumed.code, 0, resumed)
        wait_until("it goes on", lambda: not self.deployment()["spec"].get("paused"), 30)
        again = self.ctl("hold", "--yes")
        self.assertEqual(again.code, 0, again)
        wait_until("it is paused again", lambda: self.deployment()["spec"].get("paused") is True, 30)
        self.cluster.kubelet.start_delay = 0.3
        answer = self.ctl("rollback", "--yes", "--wait")
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual(self.image(), STABLE_IMAGE)
        self.assertFalse(self.deployment()["spec"].get("paused"))
        self.assertEqual(self.images_of_ready_pods(), [STABLE_IMAGE] * 4)

    def test_errors_are_undone_automatically(self):
        self.promote("--wait")
        process = start(self.home / "console", "tidegate", "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan))
        self.addCleanup(self.cluster.children.end, process)
        wait_until("a guardian", lambda: ((self.cluster.admin.find("/apis/coordination.k8s.io/v1/namespaces/vextrus/leases/tidegate-finance") or {}).get("spec") or {}).get("holderIdentity"), 40)
        self.cluster.demo.behave(CANARY_IMAGE, errors=0.3)
        wait_until("the former version runs again", lambda: self.images_of_ready_pods() == [STABLE_IMAGE] * 4, 90)
        wait_until("the state says so", lambda: self.cluster.state()["stage"] == "rolled-back", 30)
        self.assertIn("error-rate", self.cluster.state()["rolledBack"]["by"])


if __name__ == "__main__":
    unittest.main()
