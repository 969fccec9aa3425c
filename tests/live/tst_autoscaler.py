# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""An autoscaler on the stable Deployment: pinned for the release, given back at its end (DECISIONS.md 12)."""
import unittest

from harness import objects
from harness.cluster import Cluster
from harness.program import ctl, promote_when_allowed

AUTOSCALERS = "/apis/autoscaling/v2/namespaces/vextrus/horizontalpodautoscalers"


class Autoscaler(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(number=4)
        self.addCleanup(self.cluster.close)
        self.cluster.deploy(stable_pods=5, load=150)
        self.cluster.admin.create(AUTOSCALERS, objects.autoscaler("finance", 2, 8))
        self.home = self.cluster.directory / "home"
        self.plan = self.cluster.directory / "plan.yaml"
        self.plan.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"'))

    def ctl(self, command: str, *more: str):
        return ctl(self.home, command, *more, "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan), timeout=150)

    def limits(self) -> tuple[int, int]:
        spec = self.cluster.admin.get(f"{AUTOSCALERS}/finance")["spec"]
        return spec["minReplicas"], spec["maxReplicas"]

    def test_pinned_and_restored(self):
        shown = self.ctl("promote", "--dry-run", "-o", "json")
        promote_when_allowed(self.ctl)
        self.assertEqual(self.cluster.endpoints(), {"stable": 4, "canary": 1})
        self.assertEqual(self.limits(), (4, 4), "it would undo the scaling")
        promote_when_allowed(self.ctl)
        self.assertEqual(self.limits(), (2, 2))
        answer = self.ctl("rollback", "--yes", "--wait")
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})
        self.assertEqual(self.limits(), (2, 8), "as it was before the release")
        self.assertIn("HorizontalPodAutoscaler", shown.out + shown.err, "the pin is shown beforehand")


if __name__ == "__main__":
    unittest.main()
