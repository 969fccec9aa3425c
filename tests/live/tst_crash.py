# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The real program is killed at each write that it makes, before the server sees it and after the server has done it. Whoever gives the
command again finds what there is and brings it to its end: every change is made once, and success is said when it is there."""
import collections
import json
import subprocess
import time
import unittest

from harness import objects
from harness.cluster import CANARY_IMAGE, STABLE_IMAGE, Cluster
from harness.crash_proxy import CrashProxy
from harness.processes import wait_until
from harness.program import binary, ctl, environment

APPS = "/apis/apps/v1/namespaces/vextrus/deployments"
MAPS = "/api/v1/namespaces/vextrus/configmaps"


class KilledAnywhere(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster(number=7)
        try:
            cls.cluster.deploy(stable_pods=5, load=150)
            cls.proxy = CrashProxy(cls.cluster, "alice")
        except BaseException:
            cls.cluster.close()
            raise
        cls.home = cls.cluster.directory / "home"
        cls.home.mkdir()
        plan = cls.cluster.directory / "plan.yaml"
        plan.write_text(objects.plan(f'url: "{cls.cluster.prometheus_url}"', soak="1s"))
        cls.common = ["--kubeconfig", str(cls.proxy.kubeconfig()), "--plan", str(plan)]

    @classmethod
    def tearDownClass(cls):
        cls.proxy.close()
        cls.cluster.close()

    def arrange(self, state: dict | None, stable: int, canary: int, image: str) -> None:
        """Cluster and state as they were when `state` was saved."""
        admin = self.cluster.admin
        for path in (f"{MAPS}/tidegate-finance", "/apis/coordination.k8s.io/v1/namespaces/vextrus/leases/tidegate-finance"):
            if admin.find(path):
                admin.delete(path)
        nobody = {"annotations": {"tidegate.dev/act": None}}  # acts of another try
        admin.merge(f"{APPS}/finance", {"metadata": nobody, "spec": {"replicas": stable}})
        admin.merge(f"{APPS}/finance-canary", {"metadata": nobody, "spec": {"replicas": canary, "template": {"spec": {"containers": [{**self.container("finance-canary"), "image": image}]}}}})
        wait_until("pods as before", lambda: self.cluster.endpoints() == {"stable": stable, "canary": canary}, 60)
        if state:
            admin.create(MAPS, {"metadata": {"name": "tidegate-finance", "labels": {"tidegate.dev/release": "finance"}}, "data": {"state": json.dumps(state)}})
        # The program's own journal is of another try.
        subprocess.run(["rm", "-rf", str(self.home / "data")], check=True)

    def container(self, deployment: str) -> dict:
        return self.cluster.admin.get(f"{APPS}/{deployment}")["spec"]["template"]["spec"]["containers"][0]

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

    def changes_were_made_once(self, note: str) -> None:
        made = collections.Counter((w.path, json.dumps(w.body, sort_keys=True)) for w in self.proxy.writes if w.method == "PATCH" and "/deployments/" in w.path and w.status == 200)
        twice = {k: n for k, n in made.items() if n > 1}
        self.assertFalse(twice, f"{note}: applied more than once")

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

    def promotable(self, verb: str) -> None:
        if verb == "promote":
            wait_until("promotion is allowed", lambda: ctl(self.home, "status", "-o", "json", *self.common).json["next"]["allowed"], 60)

    def is_at(self, weight: int, stable: int, canary: int, stage: str = "phase") -> bool:
        state = self.cluster.state()
        return bool(state) and (state["stage"], state["weight"], state["pending"]) == (stage, weight, None) and self.cluster.endpoints() == {"stable": stable, "canary": canary}

    def test_start_promote_and_roll_back(self):
        self.everywhere("promote", lambda: self.arrange(None, 5, 0, STABLE_IMAGE), lambda: self.is_at(20, 4, 1))
        saved = self.cluster.state()
        self.assertEqual(saved["weight"], 20)
        self.everywhere("promote", lambda: self.arrange(saved, 4, 1, CANARY_IMAGE), lambda: self.is_at(50, 2, 3))
        self.everywhere("rollback", lambda: self.arrange(saved, 4, 1, CANARY_IMAGE), lambda: self.is_at(0, 5, 0, "rolled-back"))


if __name__ == "__main__":
    unittest.main()
