# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Spans of the new version in a real Jaeger, version 1 and version 2, over the rehearsal's cluster: found by version, else by pod, and never taken
for another version's."""
import json
import shutil
import tempfile
import unittest
from pathlib import Path

from harness import binaries
from harness.processes import Children, wait_until
from harness.program import binary, ctl, environment
from harness.spans import Jaeger


class Traces(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = Path(tempfile.mkdtemp(prefix="tidegate-jaeger-"))
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        cls.children = Children(cls.directory / "logs")
        cls.addClassCleanup(cls.children.end_all)
        served = cls.directory / "served"
        cls.children.start("rehearsal", [binary("tidegatectl"), "rehearse", "healthy", "--serve", "--directory", str(served)], env=environment(cls.directory / "home"))
        cls.document = wait_until("the rehearsal serves", lambda: json.loads((served / "plan.json").read_text()), 30)
        cls.kubeconfig = served / "kubeconfig"

    def traces(self, jaeger: Jaeger, deployment: str) -> dict:
        document = json.loads(json.dumps(self.document))
        document["spec"]["traces"] = {"jaeger": {"url": jaeger.url}}
        plan = self.directory / "plan.json"
        plan.write_text(json.dumps(document))
        answer = ctl(self.directory / "home", "check", "-o", "json", "--kubeconfig", str(self.kubeconfig), "--plan", str(plan), timeout=60)
        self.assertIn(answer.code, (0, 1), answer)
        return next(f for f in answer.json if f["rule"] == "traces" and f["object"].endswith(f"/{deployment}"))

    def walk(self, version: int) -> None:
        try:
            jaeger = Jaeger(self.children, self.directory, version)
        except binaries.Missing as problem:
            self.skipTest(f"Jaeger cannot be had here: {problem}")
        self.assertEqual(self.traces(jaeger, "finance-canary")["verdict"], "unknown", "nothing was ever sent")
        jaeger.send("finance", "2.3.1")
        other = self.traces(jaeger, "finance-canary")
        self.assertNotEqual(other["verdict"], "pass", other)
        # The old version's name is not in the plan: its pods tell.
        pods = ctl(self.directory / "home", "get", "/api/v1/namespaces/vextrus/pods", "--kubeconfig", str(self.kubeconfig)).json["items"]
        old = next(p["metadata"]["name"] for p in pods if not p["metadata"]["name"].startswith("finance-canary"))
        jaeger.send("finance", "2.3.1", pod=old)
        wait_until("the old version's spans are found", lambda: self.traces(jaeger, "finance")["verdict"] == "pass", 30)
        jaeger.send("somebody-else", "2.4.0")
        self.assertNotEqual(self.traces(jaeger, "finance-canary")["verdict"], "pass", "another service's spans are not ours")
        jaeger.send("finance", "2.4.0", spans=5)
        wait_until("the new version's spans are found", lambda: self.traces(jaeger, "finance-canary")["verdict"] == "pass", 30)
        self.assertEqual(self.traces(jaeger, "finance-canary")["message"], "spans of finance 2.4.0 arrive")

    def test_version_1(self):
        self.walk(1)

    def test_version_2(self):
        self.walk(2)


if __name__ == "__main__":
    unittest.main()
