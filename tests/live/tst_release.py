# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The main job on the real control plane. What happened is read from pods, EndpointSlices and the ConfigMap by plain HTTP."""
import threading
import time
import unittest

from harness import objects
from harness.cluster import CANARY_IMAGE, STABLE_IMAGE, Cluster
from harness.processes import wait_until
from harness.program import ctl, start

CUSTOM = """    recipe: custom
    queries:
      requests: 'http_requests_total{track}'
      errors: 'http_requests_total{code=~"5..",{track}}'
      latencyBuckets: 'http_request_duration_seconds_bucket{track}'
"""
APPS = "/apis/apps/v1/namespaces/vextrus/deployments"


class LowestReady:
    """Watches how few pods were ever ready while something goes on."""

    def __init__(self, cluster: Cluster):
        self.lowest, self._stop = 10**9, threading.Event()
        self._cluster = cluster
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join(10)

    def _run(self):
        while not self._stop.wait(0.1):
            pods = self._cluster.admin.items("/api/v1/namespaces/vextrus/pods?resourceVersion=0")
            ready = sum(any(c["type"] == "Ready" and c["status"] == "True" for c in (p.get("status") or {}).get("conditions") or []) for p in pods)
            self.lowest = min(self.lowest, ready)


class Release(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(number=1)
        self.addCleanup(self.cluster.close)
        self.cluster.deploy(stable_pods=5, load=150)
        self.home = self.cluster.directory / "home"
        self.plan = self.write_plan()

    def write_plan(self, **options) -> str:
        path = self.cluster.directory / "plan.yaml"
        path.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"', **options))
        return str(path)

    def ctl(self, command: str, *more: str, user: str = "alice", plan: bool = True, timeout: float = 150):
        arguments = [command, *more, "--kubeconfig", str(self.cluster.kubeconfig(user))]
        arguments += ["--plan", self.plan] if plan else ["--release", "finance"]
        return ctl(self.home / user, *arguments, timeout=timeout)

    def promote(self, user: str = "alice"):
        """Promotes as soon as the rules allow it; refusals before that must be exit 1 with a reason."""
        end = time.monotonic() + 120
        while True:
            answer = self.ctl("promote", "--yes", "--wait", user=user)
            if answer.code == 0:
                return answer
            self.assertEqual(answer.code, 1, answer)
            self.assertTrue(answer.err.strip(), "a refusal says why")
            self.assertLess(time.monotonic(), end, f"never allowed: {answer}")

    def console(self, user: str = "alice", *more: str):
        """The real program, guarding, without a display."""
        process = start(self.home / f"console-{user}", "tidegate", "--kubeconfig", str(self.cluster.kubeconfig(user)), "--plan", self.plan, *more)
        self.addCleanup(self.cluster.children.end, process)
        return process

    def guarded(self):
        wait_until("a guardian", lambda: ((self.cluster.admin.find("/apis/coordination.k8s.io/v1/namespaces/vextrus/leases/tidegate-finance") or {}).get("spec") or {}).get("holderIdentity"), 40)

    def image(self, deployment: str) -> str:
        return self.cluster.admin.get(f"{APPS}/{deployment}")["spec"]["template"]["spec"]["containers"][0]["image"]

    def test_from_20_to_finished(self):
        with LowestReady(self.cluster) as watch:
            for weight, canary, stable in ((20, 1, 4), (50, 3, 2), (80, 4, 1), (100, 5, 0)):
                self.promote()
                self.assertEqual(self.cluster.endpoints(), {"stable": stable, "canary": canary}, f"endpoints at {weight} %")
                state = self.cluster.state()
                self.assertEqual((state["stage"], state["weight"], state["pending"]), ("phase", weight, None))
                self.assertEqual(self.image("finance-canary"), CANARY_IMAGE)
                self.assertEqual(self.image("finance"), STABLE_IMAGE)
            status = self.ctl("status", "-o", "json", plan=False)
            self.assertEqual(status.code, 0, status)
            self.assertEqual(status.json["phase"]["weight"], 100)
            self.promote()
        self.assertGreaterEqual(watch.lowest, 5, "ready pods fell below the total")
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})
        self.assertEqual(self.image("finance"), CANARY_IMAGE)
        self.assertEqual(self.cluster.state()["stage"], "complete")
        managers = {m["manager"] for m in self.cluster.admin.get(f"{APPS}/finance-canary")["metadata"]["managedFields"]}
        self.assertIn("tidegate", managers)

    def test_errors_are_rolled_back_automatically(self):
        self.promote()
        self.console()
        self.guarded()
        self.cluster.demo.behave(CANARY_IMAGE, errors=0.2)
        began = time.monotonic()
        wait_until("endpoints without the canary", lambda: self.cluster.endpoints() == {"stable": 5, "canary": 0}, 90)
        wait_until("the state says so", lambda: self.cluster.state()["stage"] == "rolled-back", 30)
        state = self.cluster.state()
        self.assertIn("error-rate", state["rolledBack"]["by"])
        print(f"rolled back {time.monotonic() - began:.1f} s after the first error", flush=True)

    def test_pods_that_never_become_ready_are_rolled_back(self):
        self.cluster.demo.behave(CANARY_IMAGE, becomes_ready=False)
        self.console()
        self.guarded()
        end = time.monotonic() + 60
        while (answer := self.ctl("promote", "--yes")).code != 0:
            self.assertEqual(answer.code, 1, answer)
            self.assertLess(time.monotonic(), end, answer)
        wait_until("a canary pod", lambda: self.cluster.pods("vextrus", "canary"), 30)
        began = time.monotonic()
        wait_until("the state says so", lambda: self.cluster.state()["stage"] == "rolled-back", 90)
        took = time.monotonic() - began
        self.assertIn("readiness", self.cluster.state()["rolledBack"]["by"])
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})
        # Its probe allows 1 s + 2 × 10 s; three observations at most 3 s apart follow.
        self.assertLess(took, 40)
        print(f"never ready: rolled back {took:.1f} s after the first canary pod was seen", flush=True)

    def test_custom_queries(self):
        path = self.cluster.directory / "plan.yaml"
        path.write_text(path.read_text().replace("    interval: 1s\n", CUSTOM + "    interval: 1s\n"))
        self.promote()
        self.promote()  # the gates of Week 1 hold by these queries
        status = self.ctl("status", "-o", "json").json
        self.assertEqual(status["phase"]["weight"], 50)
        self.console()
        self.guarded()
        self.cluster.demo.behave(CANARY_IMAGE, errors=0.3)
        wait_until("rolled back by the same queries", lambda: self.cluster.state()["stage"] == "rolled-back", 90)
        self.assertIn("error-rate", self.cluster.state()["rolledBack"]["by"])

    def test_rollback_with_prometheus_stopped(self):
        self.promote()
        self.cluster.stop_prometheus()
        refused = self.ctl("promote", "--yes")
        self.assertEqual(refused.code, 1, refused)
        answer = self.ctl("rollback", "--yes", "--wait")
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})
        self.assertEqual(self.cluster.state()["stage"], "rolled-back")

    def test_without_rights_one_is_told_beforehand(self):
        before = self.cluster.admin.get(f"{APPS}/finance-canary")["metadata"]["generation"]
        answer = self.ctl("promote", "--yes", user="carol")
        self.assertEqual(answer.code, 3, answer)
        self.assertRegex(answer.err, r"(?i)you may not promote.*(patch|create|update)")
        self.assertEqual(self.cluster.admin.get(f"{APPS}/finance-canary")["metadata"]["generation"], before)
        self.assertIsNone(self.cluster.state())

    def test_a_killed_console_loses_nothing(self):
        wait_until("promotion is allowed", lambda: self.ctl("status", "-o", "json").json["next"]["allowed"], 60)
        self.cluster.kubelet.start_delay = 4.0
        process = start(self.home / "alice", "tidegatectl", "promote", "--yes", "--wait", "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", self.plan)
        wait_until("the canary was asked to grow", lambda: self.cluster.admin.get(f"{APPS}/finance-canary")["spec"]["replicas"] > 0, 60)
        process.kill()
        process.wait(10)
        self.assertEqual(self.cluster.state()["pending"]["command"], "start")
        self.console("bob")
        wait_until("the act is carried on", lambda: self.cluster.state()["pending"] is None, 60)
        self.assertEqual(self.cluster.state()["weight"], 20)
        self.assertEqual(self.cluster.endpoints(), {"stable": 4, "canary": 1})

    def test_the_second_person_approves(self):
        self.plan = self.write_plan(approvals=1)
        asked = self.ctl("request")
        self.assertEqual(asked.code, 0, asked)
        own = self.ctl("approve", plan=False)
        self.assertEqual(own.code, 1, own)
        early = self.ctl("promote", "--yes")
        self.assertEqual(early.code, 1, early)
        self.assertIn("pproval", early.err)
        given = self.ctl("approve", user="bob", plan=False)
        self.assertEqual(given.code, 0, given)
        self.promote()
        self.assertEqual(self.cluster.endpoints(), {"stable": 4, "canary": 1})
        self.assertEqual([a["by"] for a in self.cluster.state()["approvals"]], ["bob"])


if __name__ == "__main__":
    unittest.main()
