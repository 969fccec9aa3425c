# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""tidegatectl check on the real API server: the same rules over what is applied and over its manifests, and each rule's word changes
when the object does. What a role may not read is unknown, never pass."""
import json
import unittest
from pathlib import Path

from harness.cluster import Cluster
from harness.program import ctl

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
DEPLOYMENT = "/apis/apps/v1/namespaces/vextrus/deployments/finance"


class Check(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster(number=12)
        cls.addClassCleanup(cls.cluster.close)
        cls.cluster.deploy(stable_pods=3, load=10)
        cls.cluster.apply(PACKAGING / "rbac" / "viewer.yaml")
        cls.cluster.grant("tidegate-viewer", "viewer")
        cls.admin = cls.cluster.admin

    def check(self, *more: str, user: str = "admin") -> tuple[int, dict]:
        done = ctl(self.cluster.directory / "home", "check", "-o", "json", "-n", "vextrus", "--kubeconfig", str(self.cluster.kubeconfig(user)), *more)
        self.assertIn(done.code, (0, 1), str(done))
        return done.code, {(f["object"], f["rule"]): f for f in done.json}

    def verdict(self, rule: str, user: str = "admin", name: str = "finance") -> str:
        return self.check(user=user)[1][("Deployment/vextrus/" + name, rule)]["verdict"]

    def test_every_rule_speaks_of_every_deployment(self):
        _, found = self.check()
        for name in ("finance", "finance-canary"):
            rules = [rule for (o, rule) in found if o == f"Deployment/vextrus/{name}"]
            self.assertEqual(len(rules), 35)
        for f in found.values():
            self.assertIn(f["verdict"], ("pass", "fail", "warn", "unknown", "not-applicable"))
            self.assertTrue(f["message"] and f["at"])

    def test_the_word_changes_with_the_object(self):
        self.assertEqual(self.verdict("service-wiring"), "pass")
        service = self.admin.get("/api/v1/namespaces/vextrus/services/finance")
        selector = service["spec"]["selector"]
        self.admin.merge("/api/v1/namespaces/vextrus/services/finance", {"spec": {"selector": {"app": "other"}}})
        self.assertEqual(self.verdict("service-wiring"), "fail")
        self.admin.merge("/api/v1/namespaces/vextrus/services/finance", {"spec": {"selector": selector}})
        self.assertEqual(self.verdict("disruption-budget"), "warn")
        budget = {"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "finance"}, "spec": {"minAvailable": "100%", "selector": {"matchLabels": self.admin.get(DEPLOYMENT)["spec"]["selector"]["matchLabels"]}}}
        self.admin.create("/apis/policy/v1/namespaces/vextrus/poddisruptionbudgets", budget)
        self.assertEqual(self.verdict("disruption-budget"), "fail")
        self.admin.merge("/apis/policy/v1/namespaces/vextrus/poddisruptionbudgets/finance", {"spec": {"minAvailable": "50%"}})
        self.assertEqual(self.verdict("disruption-budget"), "pass")

    def test_secrets_are_looked_for_and_never_told(self):
        secret = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "shop"}, "stringData": {"password": "hunter2-hunter2"}}
        self.admin.create("/api/v1/namespaces/vextrus/secrets", secret)
        container = self.admin.get(DEPLOYMENT)["spec"]["template"]["spec"]["containers"][0]["name"]

        def refer(key: str):
            self.admin.call("PATCH", DEPLOYMENT, {"spec": {"template": {"spec": {"containers": [{"name": container, "env": [{"name": "SHOP_PASSWORD", "valueFrom": {"secretKeyRef": {"name": "shop", "key": key}}}]}]}}}}, "application/strategic-merge-patch+json")
        refer("password")
        code, found = self.check()
        self.assertEqual(found[("Deployment/vextrus/finance", "secret-references")]["verdict"], "pass")
        self.assertNotIn("hunter2", json.dumps(list(found.values())))
        self.assertNotIn("aHVudGVyMi", json.dumps(list(found.values())))
        refer("gone")
        self.assertEqual(self.verdict("secret-references"), "fail")
        # A role that may not read Secrets cannot know.
        self.assertEqual(self.verdict("secret-references", user="viewer"), "unknown")

    def test_what_is_applied_and_its_manifest_agree(self):
        deployment = self.admin.get(DEPLOYMENT)
        deployment.pop("status", None)
        path = self.cluster.directory / "finance.json"
        path.write_text(json.dumps({"apiVersion": "apps/v1", "kind": "Deployment", **deployment}))
        _, live = self.check()
        _, filed = self.check("-f", str(path))
        cluster_only = {"secret-references", "rollback-target", "service-wiring", "scrape-wiring", "disruption-budget", "network-policy", "autoscaler", "alerts", "migrations", "configmap-secrets", "secrets-source",
                        "health-live", "health-ready", "health-full", "traces", "metrics"}
        for (o, rule), f in filed.items():
            if rule not in cluster_only:
                self.assertEqual(f["verdict"], live[(o, rule)]["verdict"], rule)
            self.assertTrue(f["source"].startswith(str(path) + ":"), f["source"])


if __name__ == "__main__":
    unittest.main()
