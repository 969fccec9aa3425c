# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The roles of packaging/rbac on the real API server: each can do its verbs and nothing else, and nobody approves in another's name."""
import json
import unittest
from pathlib import Path

from harness import objects
from harness.api import ApiError
from harness.cluster import Cluster
from harness.processes import wait_until
from harness.program import ctl

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
ROLES = ("viewer", "operator", "approver", "agent")
CONFIGMAPS = "/api/v1/namespaces/vextrus/configmaps"
WRITES = {
    "viewer": set(),
    "approver": {("create", "", "configmaps")},
    "operator": {("create", "", "configmaps"), ("update", "", "configmaps"), ("delete", "", "configmaps"), ("patch", "apps", "deployments"), ("patch", "autoscaling", "horizontalpodautoscalers"),
                 ("create", "coordination.k8s.io", "leases"), ("update", "coordination.k8s.io", "leases"), ("patch", "coordination.k8s.io", "leases"),
                 ("create", "batch", "jobs")},
}
WRITES["agent"] = WRITES["operator"]
READ = {"get", "list", "watch"}


class Rbac(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster(number=9)
        cls.addClassCleanup(cls.cluster.close)
        cls.cluster.deploy(stable_pods=5, load=60)
        for role in ROLES:
            cls.cluster.apply(PACKAGING / "rbac" / f"{role}.yaml")
            cls.cluster.grant(f"tidegate-{role}", role)
        cls.cluster.apply(PACKAGING / "admission" / "approvals.yaml")
        cls.plan = cls.cluster.directory / "plan.yaml"
        cls.plan.write_text(objects.plan(f'url: "{cls.cluster.prometheus_url}"', approvals=1))

    def ctl(self, user: str, command: str, *more: str):
        return ctl(self.cluster.directory / "home" / user, command, *more, "--kubeconfig", str(self.cluster.kubeconfig(user)), "--plan", str(self.plan))

    def test_no_role_may_more_than_it_says(self):
        for role in ROLES:
            review = self.cluster.api(role).create("/apis/authorization.k8s.io/v1/selfsubjectrulesreviews", {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectRulesReview", "spec": {"namespace": "vextrus"}})
            writes = set()
            for rule in review["status"]["resourceRules"]:
                if set(rule["resources"]) <= {"selfsubjectaccessreviews", "selfsubjectrulesreviews", "selfsubjectreviews"}:
                    continue  # everybody's
                for verb in rule["verbs"]:
                    writes |= {(verb, group, resource) for group in rule["apiGroups"] for resource in rule["resources"] if verb not in READ}
                    self.assertNotEqual(verb, "*")
                self.assertNotIn("*", rule["resources"])
                self.assertNotIn("secrets", rule["resources"])
            self.assertEqual(writes, WRITES[role], role)

    def approval(self, name: str, by: str) -> dict:
        return {"apiVersion": "v1", "kind": "ConfigMap", "immutable": True,
                "metadata": {"name": name, "labels": {"tidegate.dev/release": "finance", "tidegate.dev/approval": "v1"}},
                "data": {"by": by, "approval": json.dumps({"by": by, "digest": "0", "what": "plan", "rejected": False, "note": "", "at": "2026-01-01T00:00:00Z", "run": 1})}}

    def refused(self, user: str, method: str, path: str, body, kind: str = "application/json") -> str:
        with self.assertRaises(ApiError) as error:
            self.cluster.api(user).call(method, path, body, kind)
        self.assertIn(error.exception.status, (403, 422), error.exception)
        return str(error.exception)

    def test_nobody_approves_in_anothers_name(self):
        # A policy begins to hold a moment after it was created.
        def holds():
            status, _, _ = self.cluster.api("operator").raw("POST", CONFIGMAPS + "?dryRun=All", self.approval("probe", "somebody"))
            return status in (403, 422)
        wait_until("the policy holds", holds, 60)
        self.assertIn("own name", self.refused("operator", "POST", CONFIGMAPS, self.approval("forged", "approver")))
        self.assertIn("own name", self.refused("admin", "POST", CONFIGMAPS, self.approval("forged", "approver")))
        mutable = self.approval("mutable", "approver")
        mutable["immutable"] = False
        self.assertIn("immutable", self.refused("approver", "POST", CONFIGMAPS, mutable))
        unnamed = self.approval("unnamed", "approver")
        del unnamed["data"]["by"]
        self.refused("approver", "POST", CONFIGMAPS, unnamed)
        self.cluster.api("approver").create(CONFIGMAPS, self.approval("real", "approver"))
        changed = self.cluster.admin.get(CONFIGMAPS + "/real")
        changed["metadata"]["labels"].pop("tidegate.dev/approval")
        self.assertIn("never changed", self.refused("operator", "PUT", CONFIGMAPS + "/real", changed))
        # An object that is none yet cannot be made one in somebody else's name either.
        plain = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "plain"}, "data": {"by": "approver"}}
        plain = self.cluster.api("operator").create(CONFIGMAPS, plain)
        plain["metadata"]["labels"] = {"tidegate.dev/approval": "v1"}
        self.assertIn("never changed", self.refused("operator", "PUT", CONFIGMAPS + "/plain", plain))
        self.assertIn("takes it back", self.refused("operator", "DELETE", CONFIGMAPS + "/real", None))

    def test_each_does_its_own(self):
        answer = self.ctl("operator", "request")
        self.assertEqual(answer.code, 0, answer)
        for user in ("viewer", "approver"):
            for command in ("hold", "promote", "close"):  # there is nothing to roll back yet
                answer = self.ctl(user, command, "--yes")
                self.assertEqual(answer.code, 3, f"{user} {command}: {answer}")
                self.assertRegex(answer.err, r"(?i)you may not")
        answer = self.ctl("viewer", "approve")
        self.assertEqual(answer.code, 3, answer)
        answer = self.ctl("viewer", "status", "-o", "json")
        self.assertEqual(answer.code, 0, answer)
        self.assertFalse(answer.json["next"]["allowed"])
        answer = self.ctl("approver", "approve")
        self.assertEqual(answer.code, 0, answer)
        wait_until("the promotion is allowed", lambda: self.ctl("operator", "promote", "--yes", "--wait").code == 0, 120)
        self.assertEqual(self.cluster.state()["weight"], 20)
        self.assertEqual([a["by"] for a in self.cluster.state()["approvals"]], ["approver"])
        # The API server vouches for the name, and every console can tell.
        for user in ("operator", "viewer"):
            seen = self.ctl(user, "status", "-o", "json").json["approvals"]
            self.assertEqual([(a["by"], a["verified"]) for a in seen], [("approver", True)], user)
        # What an operator writes into the state himself is nobody's approval.
        document = self.cluster.admin.get(CONFIGMAPS + "/tidegate-finance")
        state = json.loads(document["data"]["state"])
        state["approvals"].append(dict(state["approvals"][0], id="forged", by="somebody"))
        document["data"]["state"] = json.dumps(state)
        self.cluster.api("operator").call("PUT", CONFIGMAPS + "/tidegate-finance", document)
        seen = self.ctl("operator", "status", "-o", "json").json["approvals"]
        self.assertEqual([a["by"] for a in seen], ["approver"])


if __name__ == "__main__":
    unittest.main()
