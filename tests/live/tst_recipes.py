# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Each recipe against a real Prometheus that holds the exact label shapes of its instrumentation: which one it is is found out, and the
same incident in each of them is rolled back within two scrapes of each other. History comes from promtool, so nothing waits."""
import json
import shutil
import tempfile
import unittest
from pathlib import Path

from harness import history
from harness.processes import Children
from harness.program import ctl

STEP, HEALTHY, BAD = 15, 1800, 300
BEGIN = 1_764_000_000
OFFSET = 7  # a target is scraped at its own moment of the interval, never where a range query's steps fall
ONSET = BEGIN + HEALTHY
END = ONSET + BAD
LIMITS = {"s": ["0.1", "0.3", "1.0", "+Inf"], "ms": ["100", "250", "500", "+Inf"]}


class Shape:
    """One instrumentation: how its metrics and labels are called. `good` and `bad` are the labels of an answer that is fine and one that is not."""

    def __init__(self, name, requests, good, bad, buckets, unit, stable, canary, tracks=None):
        self.name, self.requests, self.good, self.bad, self.buckets, self.unit = name, requests, good, bad, buckets, unit
        self.labels = {"stable": stable, "canary": canary}
        self.tracks = tracks


def http(app: str, label: str) -> Shape:
    return Shape(f"http_requests_total by {label}", "http_requests_total", f'{label}="200"', f'{label}="503"', "http_request_duration_seconds_bucket", "s",
                 f'app="{app}",track="stable"', f'app="{app}",track="canary"', (f'app="{app}",track="stable"', f'app="{app}",track="canary"'))


def own(app: str, requests: str, good: str, bad: str, buckets: str, unit: str) -> Shape:
    return Shape(requests, requests, good, bad, buckets, unit, f'app="{app}",track="stable"', f'app="{app}",track="canary"', (f'app="{app}",track="stable"', f'app="{app}",track="canary"'))


SHAPES = {
    "code": http("a-code", "code"),
    "status": http("a-status", "status"),
    "status_code": http("a-status-code", "status_code"),
    "singular, ms": own("b", "http_request_total", 'status_code="200"', 'status_code="500"', "http_request_duration_ms_bucket", "ms"),
    "otel": own("c", "http_server_request_duration_seconds_count", 'http_response_status_code="200"', 'http_response_status_code="500"', "http_server_request_duration_seconds_bucket", "s"),
    "otel, old": own("d", "http_server_duration_milliseconds_count", 'http_status_code="200"', 'http_status_code="502"', "http_server_duration_milliseconds_bucket", "ms"),
    "micrometer": own("e", "http_server_requests_seconds_count", 'outcome="SUCCESS",status="200"', 'outcome="SERVER_ERROR",status="500"', "http_server_requests_seconds_bucket", "s"),
    "aspnet": own("f", "http_requests_received_total", 'code="200"', 'code="500"', "http_request_duration_seconds_bucket", "s"),
    "istio": Shape("istio_requests_total", "istio_requests_total", 'response_code="200"', 'response_code="503"', "istio_request_duration_milliseconds_bucket", "ms",
                   'destination_workload="finance",destination_workload_namespace="vextrus",reporter="destination"', 'destination_workload="finance-canary",destination_workload_namespace="vextrus",reporter="destination"'),
    "envoy": own("g", "envoy_cluster_upstream_rq", 'envoy_response_code="200"', 'envoy_response_code="503"', "envoy_cluster_upstream_rq_time_bucket", "ms"),
    "envoy, classes": own("h", "envoy_cluster_upstream_rq_xx", 'envoy_response_code_class="2"', 'envoy_response_code_class="5"', "envoy_cluster_upstream_rq_time_bucket", "ms"),
    "nginx": own("i", "nginx_ingress_controller_requests", 'status="200"', 'status="502"', "nginx_ingress_controller_request_duration_seconds_bucket", "s"),
    "linkerd": Shape("response_total", "response_total", 'classification="success"', 'classification="failure"', "response_latency_ms_bucket", "ms",
                     'deployment="books",namespace="vextrus",direction="inbound"', 'deployment="books-canary",namespace="vextrus",direction="inbound"'),
}
DEPLOYMENTS = {"linkerd": "books"}
DEFAULT_TRACKS = {"istio", "linkerd"}


def openmetrics() -> str:
    """Counters of every shape over the same time: 8 requests a second on the canary, 30 on stable; from ONSET on the canary fails one in four.
    Istio's other reporter has the same requests again, and worse: taken twice they would tell another story."""
    metrics: dict[str, list[str]] = {}

    def add(metric: str, labels: str, at: int, value: float) -> None:
        metrics.setdefault(metric, []).append(f"{metric}{{{labels}}} {value} {at + OFFSET}")

    for shape in SHAPES.values():
        for track, rate in (("canary", 8), ("stable", 30)):
            good = bad = 0.0
            for at in range(BEGIN, END + 1, STEP):
                n = rate * STEP
                failed = n / 4 if track == "canary" and at > ONSET else 0
                good, bad = good + n - failed, bad + failed
                labels = shape.labels[track]
                add(shape.requests, f"{labels},{shape.good}", at, good)
                if bad:
                    add(shape.requests, f"{labels},{shape.bad}", at, bad)
                for i, le in enumerate(LIMITS[shape.unit]):
                    add(shape.buckets, f'{labels},le="{le}"', at, (good + bad) * (0.9, 0.99, 1, 1)[i])
                if shape.name == "istio_requests_total":
                    other = labels.replace("destination\"", "source\"") if labels.endswith('reporter="destination"') else labels
                    add(shape.requests, f'{other},response_code="503"', at, (good + bad) / 2)
    return "\n".join(f"# TYPE {name.removesuffix('_total') if name.endswith('_total') else name} unknown\n" + "\n".join(lines) for name, lines in sorted(metrics.items())) + "\n# EOF\n"


class Recipes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = Path(tempfile.mkdtemp(prefix="tidegate-recipes-"))
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        cls.children = Children(cls.directory / "logs")
        cls.addClassCleanup(cls.children.end_all)
        cls.url = history.serve(cls.children, cls.directory, openmetrics())

    def replay(self, recipe: str, deployment: str, tracks, end: int = END):
        plan = self.directory / "plan.yaml"
        wanted = f"tracks: {{stable: '{tracks[0]}', canary: '{tracks[1]}'}}, " if tracks else ""
        plan.write_text(f"""apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata: {{name: {deployment}}}
spec:
  namespace: vextrus
  traffic: {{method: replicas, service: {deployment}, stable: {{deployment: {deployment}}}, canary: {{deployment: {deployment}-canary}}}}
  metrics: {{prometheus: {{url: "{self.url}"}}, recipe: {recipe}, {wanted}interval: 15s}}
""")
        return ctl(self.directory / "home", "replay", "--plan", str(plan), "--from", str(BEGIN), "--to", str(end), "--baseline-p95", "200")

    def test_each_shape_is_found_and_its_incident_seen(self):
        for key, shape in SHAPES.items():
            with self.subTest(key):
                # Where others have the plan's track label too, a mesh is named; its workload labels are found by themselves.
                done = self.replay(key if key in DEFAULT_TRACKS else "auto", DEPLOYMENTS.get(key, "finance"), shape.tracks)
                self.assertEqual(done.code, 0, str(done))
                self.assertIn(shape.requests + " by ", done.err)
                lines = [json.loads(line) for line in done.out.splitlines()]
                summary = lines[-1]["summary"]
                self.assertIsNotNone(summary["firstRollback"], str(done))
                self.assertTrue(0 < summary["firstRollback"] - ONSET <= 60, summary)
                self.assertEqual([line["decision"] for line in lines[:-1] if line["t"] <= ONSET][-1], "ok", str(done))
                rollback = next(line for line in lines if line.get("decision") == "rollback")
                self.assertEqual(rollback["trigger"], "error-rate")
                self.assertTrue(0.15 < rollback["value"] < 0.3, rollback)

    def test_a_bound_that_is_missing_is_told(self):
        done = self.replay("auto", "finance", SHAPES["otel, old"].tracks)
        self.assertIn("no bucket ends at 300 ms", done.err)
        self.assertIn("250", done.err)
        done = self.replay("auto", "finance", SHAPES["otel"].tracks)
        self.assertNotIn("no bucket", done.err)

    def test_own_series_among_others(self):
        """The default track label is every service's: the release's own series are told from the others by app, or nothing is counted."""
        done = self.replay("http-requests-total", "a-code", None)
        self.assertEqual(done.code, 0, str(done))
        self.assertIn('app="a-code"', done.err)
        self.assertIsNotNone(json.loads(done.out.splitlines()[-1])["summary"]["firstRollback"])
        done = self.replay("http-requests-total", "nobody", None)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn("several services", done.err)

    def test_what_is_not_there_is_told(self):
        done = self.replay("auto", "finance", ('track="nowhere"', 'track="canary"'))
        self.assertEqual(done.code, 1)
        self.assertIn("there is none with track", done.err)
        self.assertIn("http_requests_total", done.err)
        done = self.replay("native-histogram", "finance", None)
        self.assertEqual(done.code, 1)
        self.assertIn("custom", done.err)

    def test_before_any_error_there_is_no_error_series(self):
        done = self.replay("auto", "finance", SHAPES["code"].tracks, end=ONSET)
        summary = json.loads(done.out.splitlines()[-1])["summary"]
        self.assertIsNone(summary["firstRollback"])
        self.assertEqual(json.loads(done.out.splitlines()[-2])["decision"], "ok")


if __name__ == "__main__":
    unittest.main()
