# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""tidegatectl agent on the real control plane, with the rights of packaging/rbac/agent.yaml and nobody at a screen."""
import http.server
import json
import re
import signal
import threading
import time
import unittest
from pathlib import Path

from harness import objects
from harness.api import Api
from harness.cluster import CANARY_IMAGE, Cluster
from harness.processes import free_port, wait_until
from harness.program import ctl, start

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
LEASE = "/apis/coordination.k8s.io/v1/namespaces/vextrus/leases/tidegate-finance"


class Hook:
    """A receiver that does not answer well at first."""

    def __init__(self):
        self.heard: list[dict] = []
        hook, refusals = self, iter([503, 500])

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status = next(refusals, 200)
                if status == 200:
                    hook.heard.append(json.loads(body))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook/SECRET"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()


class Running:
    def __init__(self, cluster: Cluster, name: str):
        self.name, self.port, self.home = name, free_port(), cluster.directory / "home" / name
        self.process = start(self.home, "tidegatectl", "agent", "--listen", f"127.0.0.1:{self.port}", "--kubeconfig", str(cluster.kubeconfig("agent")))
        self._api = Api(f"http://127.0.0.1:{self.port}")

    def status(self, path: str) -> int:
        return self._api.raw("GET", path, timeout=5)[0]

    def metric(self, name: str, *labels: str) -> float | None:
        text = self._api.raw("GET", "/metrics", timeout=5)[1].decode()
        for line in text.splitlines():
            if line.startswith(name + "{") and all(label in line for label in labels):
                return float(line.rsplit(" ", 1)[1])
        return None

    def leads(self) -> bool:
        return self.metric("tidegate_guardian_leader", 'release="finance"') == 1

    def log(self) -> list[dict]:
        return [json.loads(line) for line in (self.home / "tidegatectl.log").read_text().splitlines()]


class Agent(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(number=10)
        self.addCleanup(self.cluster.close)
        self.cluster.deploy(stable_pods=5, load=150)
        self.cluster.apply(PACKAGING / "rbac" / "agent.yaml")
        self.cluster.grant("tidegate-agent", "agent")
        self.plan = self.cluster.directory / "plan.yaml"
        self.plan.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"').replace("  gates:", "  notify: [{webhook: {urlFrom: {secret: notify/url}}, on: [rollback, hold]}]\n  gates:"))
        self.hook = Hook()
        self.addCleanup(self.hook.close)
        # Whoever sets a notification by reference lets the agent read that one Secret.
        rbac = "/apis/rbac.authorization.k8s.io/v1/namespaces/vextrus"
        self.cluster.admin.create("/api/v1/namespaces/vextrus/secrets", {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "notify"}, "stringData": {"url": self.hook.url}})
        self.cluster.admin.create(f"{rbac}/roles", objects.role("notify", [{"apiGroups": [""], "resources": ["secrets"], "resourceNames": ["notify"], "verbs": ["get"]}]))
        self.cluster.admin.create(f"{rbac}/rolebindings", objects.binding("notify", "notify", ["agent"]))
        wait_until("20 % is observed", lambda: ctl(self.cluster.directory / "home" / "alice", "promote", "--yes", "--wait", "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan)).code == 0, 120)

    def agent(self, name: str) -> Running:
        running = Running(self.cluster, name)
        self.addCleanup(self.cluster.children.end, running.process)
        wait_until(f"{name} is ready", lambda: running.status("/readyz") == 200, 30)
        return running

    def test_guards_hands_over_and_rolls_back(self):
        first = self.agent("first")
        wait_until("the first guards", first.leads, 30)
        second = self.agent("second")
        self.assertFalse(second.leads())
        killed = time.monotonic()
        first.process.kill()
        first.process.wait(10)
        wait_until("the second guards", second.leads, 25)
        took = time.monotonic() - killed
        self.assertLess(took, 20)
        print(f"taken over {took:.1f} s after kill -9", flush=True)
        # Metrics have to be there before what they say can be bad.
        wait_until("evidence", lambda: (second.metric("tidegate_evidence_age_seconds", 'evidence="error-rate"') or 99) < 10, 60)
        self.cluster.demo.behave(CANARY_IMAGE, errors=0.2)
        began = time.monotonic()
        wait_until("the canary has no traffic", lambda: self.cluster.endpoints() == {"stable": 5, "canary": 0}, 90)
        gone = time.monotonic() - began
        wait_until("the state says so", lambda: self.cluster.state()["stage"] == "rolled-back", 30)
        self.assertIn("error-rate", self.cluster.state()["rolledBack"]["by"])
        print(f"no canary traffic {gone:.1f} s after the first error", flush=True)
        # Whether it was held before, for being worse than stable, is a matter of who was first.
        told = lambda: [n for n in self.hook.heard if n["kind"] == "rollback"]  # noqa: E731
        wait_until("people were told", lambda: len(told()) >= 2, 60)
        self.assertEqual([n["title"] for n in told()], ["finance is being rolled back", "finance is rolled back"])
        self.assertIn("error-rate", told()[0]["text"])
        lines = second.log()
        self.assertTrue(all({"time", "level", "msg"} <= set(line) for line in lines), "each line is JSON")
        self.assertTrue(any(line["msg"] == "guarding" and line["release"] == "finance" for line in lines))
        # By this label a screen finds the Leases of a cluster's releases among all the others.
        found = self.cluster.admin.get("/apis/coordination.k8s.io/v1/leases?labelSelector=tidegate.dev/release")["items"]
        self.assertIn("tidegate-finance", [lease["metadata"]["name"] for lease in found])
        self.assertTrue(any(re.search("(?i)roll", line["msg"]) for line in lines))
        self.assertFalse(any(secret in json.dumps(line) for line in lines for secret in ("PRIVATE KEY", "SECRET")))
        wait_until("what is over needs no guardian", lambda: not (self.cluster.admin.get(LEASE)["spec"].get("holderIdentity") or ""), 30)
        self.assertGreater(second.metric("tidegate_api_requests_total", 'verb="PATCH"', 'code="200"') or 0, 1)

    def test_probes_follow_the_cluster_and_it_ends_politely(self):
        agent = self.agent("only")
        wait_until("it guards", agent.leads, 30)
        self.cluster.stop_api_server()
        wait_until("not ready without an API server", lambda: agent.status("/readyz") == 503, 30)
        self.assertEqual(agent.status("/healthz"), 200)
        self.cluster.start_api_server()
        wait_until("ready again", lambda: agent.status("/readyz") == 200, 60)
        wait_until("it guards again", agent.leads, 40)
        agent.process.send_signal(signal.SIGTERM)
        self.assertEqual(agent.process.wait(10), 0)
        self.assertEqual(self.cluster.admin.get(LEASE)["spec"].get("holderIdentity") or "", "", "the Lease was given up")


if __name__ == "__main__":
    unittest.main()
