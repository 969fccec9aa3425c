# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""What a plan names besides metrics: alerts that are loaded, routed, silent and not muted, on a real Prometheus and Alertmanager; spans of the
new version, from something that answers as Jaeger does. A missing answer never becomes a pass, and a promotion waits for both."""
import json
import threading
import time
import unittest
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from harness import objects
from harness.api import Api
from harness.cluster import Cluster
from harness.processes import wait_until
from harness.program import ctl

RULE = {"alert": "FinanceErrors", "expr": 'sum(rate(http_requests_total{app="finance",code="500"}[1m])) > 1000', "labels": {"severity": "page"}}
GROUPS = [{"name": "finance", "interval": "1s", "rules": [RULE]}]


class Spans:
    """Answers /api/traces as Jaeger's query service does, with the spans of the versions in `sent`."""

    def __init__(self):
        self.sent: list[str] = []
        self.asked: list[dict] = []
        self.status = 200
        spans = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                parts = urlsplit(self.path)
                query = {k: v[0] for k, v in parse_qs(parts.query).items()}
                spans.asked.append(query)
                wanted = json.loads(query.get("tags", "{}")).get("service.version")
                data = [spans.trace(query["service"], v) for v in spans.sent if wanted in (None, v)] if parts.path == "/api/traces" else []
                body = json.dumps({"data": data, "total": 0, "limit": 0, "offset": 0, "errors": None}).encode()
                self.send_response(spans.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @staticmethod
    def trace(service: str, version: str) -> dict:
        tags = [{"key": "service.version", "type": "string", "value": version}]
        span = {"traceID": "a", "spanID": "b", "processID": "p1", "operationName": "GET /", "startTime": int(time.time() * 1e6) - 2_000_000, "duration": 1000, "tags": []}
        return {"traceID": "a", "spans": [span], "processes": {"p1": {"serviceName": service, "tags": tags}}}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Signals(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster(number=3)
        cls.addClassCleanup(cls.cluster.close)
        cls.spans = Spans()
        cls.addClassCleanup(cls.spans.close)
        cls.cluster.deploy(stable_pods=5, load=150)
        cls.manager = cls.cluster.alert(GROUPS)
        cls.plan = cls.cluster.directory / "plan.yaml"
        before = ('[{id: migrations, text: Migrations tested on staging, source: {job: {name: "migrate-{version}"}}},'
                  ' {id: tests, text: Tests passing, source: {annotation: {name: ci.example/tests, equals: "{version} passed"}}}]')
        text = objects.plan(f'url: "{cls.cluster.prometheus_url}"', soak="2s", before=before).replace("traces: off", "traces: required")
        during = "[{id: tracing, text: Tracing verified, kind: sensed, rule: traces}]"
        after = "[{id: alerts, text: Alerts, kind: sensed, rule: alerts}]"
        text = text.replace("during: []", f"during: {during}").replace("after: []", f"after: {after}")
        cls.plan.write_text(text + f'  traces: {{jaeger: {{url: "{cls.spans.url}"}}}}\n  alerts: {{alertmanager: {{url: "{cls.manager}"}}}}\n')

    def ctl(self, command: str, *more: str):
        return ctl(self.cluster.directory / "home", command, *more, "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan), timeout=120)

    def alerts(self) -> dict:
        answer = self.ctl("check", "-o", "json")
        self.assertIn(answer.code, (0, 1), answer)
        return next(f for f in answer.json if f["rule"] == "alerts" and f["object"].endswith("/finance"))

    def silence(self, *matchers: tuple[str, str]) -> str:
        now = datetime.now(timezone.utc)
        body = {"matchers": [{"name": n, "value": v, "isRegex": False, "isEqual": True} for n, v in matchers], "createdBy": "bob", "comment": "deploy",
                "startsAt": now.isoformat(), "endsAt": (now + timedelta(hours=1)).isoformat()}
        return Api(self.manager).call("POST", "/api/v2/silences", body)["silenceID"]

    def test_alerts_and_spans(self):
        wait_until("the rule is evaluated", lambda: self.alerts()["verdict"] == "pass", 60)
        told = self.alerts()
        self.assertIn("no silence mutes them", told["message"])
        # Muted on purpose is not silent.
        first = self.silence(("alertname", "FinanceErrors"))
        muted = self.alerts()
        self.assertEqual(muted["verdict"], "fail", muted)
        self.assertIn("silence by bob (deploy)", muted["message"])
        Api(self.manager).raw("DELETE", f"/api/v2/silence/{first}")
        self.assertEqual(self.alerts()["verdict"], "pass")
        second = self.silence(("alertname", "FinanceErrors"), ("pod", "finance-1"))
        self.assertEqual(self.alerts()["verdict"], "unknown", "which pods it is about shows only when it fires")
        Api(self.manager).raw("DELETE", f"/api/v2/silence/{second}")
        # What happened outside is asked, not ticked.
        self.assertIn("migrate-2.4.0", self.refusal("Before list", "migrat"))
        self.finish_job("migrate-2.4.0")
        self.cluster.admin.merge("/apis/apps/v1/namespaces/vextrus/deployments/finance-canary", {"metadata": {"annotations": {"ci.example/tests": "2.3.1 passed"}}})
        self.assertIn("wanted 2.4.0 passed", self.refusal("Before list", "wanted"))
        self.cluster.admin.merge("/apis/apps/v1/namespaces/vextrus/deployments/finance-canary", {"metadata": {"annotations": {"ci.example/tests": "2.4.0 passed"}}})
        # The start needs neither alerts nor spans; then the promotion waits for spans of the new version.
        end = time.monotonic() + 60
        while (answer := self.ctl("promote", "--yes", "--wait")).code != 0:
            self.assertEqual(answer.code, 1, answer)
            self.assertLess(time.monotonic(), end, answer)
        self.spans.sent = ["2.3.1"]
        refused = self.refusal("Traces")
        self.assertIn("2.4.0", refused)
        self.assertTrue(any(q.get("tags") == '{"service.version":"2.4.0"}' and q["service"] == "finance" for q in self.spans.asked), self.spans.asked[-3:])
        # A backend that fails is not an answer.
        self.spans.status = 503
        self.assertIn("gives no answer: HTTP 503", self.refusal("Traces", "503"))
        self.spans.status = 200
        self.spans.sent = ["2.3.1", "2.4.0"]
        # Spans are there; now somebody mutes the alert.
        third = self.silence(("alertname", "FinanceErrors"))
        self.assertIn("is muted until", self.refusal("Alerts"))
        Api(self.manager).raw("DELETE", f"/api/v2/silence/{third}")
        end = time.monotonic() + 60
        while (answer := self.ctl("promote", "--yes", "--wait")).code != 0:
            self.assertEqual(answer.code, 1, answer)
            self.assertLess(time.monotonic(), end, answer)
        self.assertEqual(self.cluster.endpoints(), {"stable": 2, "canary": 3})
        # Gone, it is not known any more.
        self.cluster.children.end(self.cluster.alertmanager_process)
        self.assertEqual(self.alerts()["verdict"], "unknown")

    def finish_job(self, name: str) -> None:
        jobs = "/apis/batch/v1/namespaces/vextrus/jobs"
        template = {"metadata": {"labels": {"job": name}}, "spec": {"restartPolicy": "Never", "automountServiceAccountToken": False, "containers": [{"name": "migrate", "image": "registry.example/migrate:1"}]}}
        self.cluster.admin.create(jobs, {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": name}, "spec": {"backoffLimit": 0, "template": template}})
        pods = f"/api/v1/namespaces/vextrus/pods?labelSelector=job-name%3D{name}"
        wait_until("its pod", lambda: self.cluster.admin.items(pods), 30)
        pod = self.cluster.admin.items(pods)[0]["metadata"]["name"]
        wait_until("its pod runs", lambda: self.cluster.admin.get(f"/api/v1/namespaces/vextrus/pods/{pod}")["status"].get("podIP"), 30)
        self.cluster.admin.merge(f"/api/v1/namespaces/vextrus/pods/{pod}/status", {"status": {"phase": "Succeeded", "containerStatuses": None}})

    def refusal(self, gate: str, part: str = "") -> str:
        """What promote is refused with, once it is for this gate."""
        def said():
            answer = self.ctl("promote", "--yes")
            self.assertEqual(answer.code, 1, answer)
            return answer.err if gate in answer.err and part in answer.err else ""
        return wait_until(f"refused for {gate}", said, 90)


if __name__ == "__main__":
    unittest.main()
