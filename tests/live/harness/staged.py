# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""One cluster behind a proxy, put back to the same state before each trial."""
import collections
import json
import subprocess
from datetime import datetime, timezone

from . import objects
from .cluster import STABLE_IMAGE, Cluster
from .crash_proxy import CrashProxy
from .processes import Deadline, wait_until
from .program import ctl

APPS = "/apis/apps/v1/namespaces/vextrus/deployments"
MAPS = "/api/v1/namespaces/vextrus/configmaps"


class Staged:
    number = 7
    measured = True # whether the gates on error rate and p95 are on: they need hundreds of requests each time

    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster(number=cls.number)
        try:
            cls.cluster.deploy(stable_pods=5, load=150)
            cls.proxy = CrashProxy(cls.cluster, "alice")
        except BaseException:
            cls.cluster.close()
            raise
        cls.home = cls.cluster.directory / "home"
        cls.home.mkdir()
        plan = cls.cluster.directory / "plan.yaml"
        text = objects.plan(f'url: "{cls.cluster.prometheus_url}"', soak="1s")
        plan.write_text(text if cls.measured else text.replace("errorRate: {below: 1%}, p95: {below: 300ms}", "errorRate: off, p95: off"))
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
        admin.merge(f"{APPS}/finance", {"metadata": nobody, "spec": {"replicas": stable, "template": {"spec": {"containers": [{**self.container("finance"), "image": STABLE_IMAGE}]}}}})
        admin.merge(f"{APPS}/finance-canary", {"metadata": nobody, "spec": {"replicas": canary, "template": {"spec": {"containers": [{**self.container("finance-canary"), "image": image}]}}}})
        wait_until("pods as before", lambda: self.cluster.endpoints() == {"stable": stable, "canary": canary}, 60)
        if state:
            # A phase whose first seconds are not measured soaks later: by the share of it that was.
            wait_until("the canary is scraped", lambda: (self.cluster.prometheus_value('sum(up{track="canary"})') or 0) == canary, 60)
            # What was sent while another try had other weights is not this one's traffic.
            begun = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
            state = {**state, "since": begun, "soakedAt": begun, "soaked": 0}
            admin.create(MAPS, {"metadata": {"name": "tidegate-finance", "labels": {"tidegate.dev/release": "finance"}}, "data": {"state": json.dumps(state)}})
        # The program's own journal is of another try.
        subprocess.run(["rm", "-rf", str(self.home / "data")], check=True)

    def container(self, deployment: str) -> dict:
        return self.cluster.admin.get(f"{APPS}/{deployment}")["spec"]["template"]["spec"]["containers"][0]

    def changes_were_made_once(self, note: str) -> None:
        made = collections.Counter((w.path, json.dumps(w.body, sort_keys=True)) for w in self.proxy.writes if w.method == "PATCH" and "/deployments/" in w.path and w.status == 200)
        twice = {k: n for k, n in made.items() if n > 1}
        self.assertFalse(twice, f"{note}: applied more than once")

    def promotable(self) -> None:
        why = ""

        def allowed() -> bool:
            nonlocal why
            following = ctl(self.home, "status", "-o", "json", *self.common).json["next"]
            why = following["reason"]
            return following["allowed"]
        try:
            wait_until("promotion is allowed", allowed, 120)
        except Deadline as late:
            raise Deadline(f"{late}: {why}") from None

    def is_at(self, weight: int, stable: int, canary: int, stage: str = "phase") -> bool:
        state = self.cluster.state()
        return bool(state) and (state["stage"], state["weight"], state["pending"]) == (stage, weight, None) and self.cluster.endpoints() == {"stable": stable, "canary": canary}
