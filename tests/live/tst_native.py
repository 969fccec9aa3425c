# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Native histograms out of a real Prometheus that scrapes them: found out, counted, and an incident in them seen, by errors and by latency."""
import json
import shutil
import tempfile
import time
import unittest
from pathlib import Path
from urllib.parse import quote

from harness.api import Api
from harness.native_target import NativeTarget
from harness.processes import Children, free_port, wait_until
from harness.program import ctl

METRIC = "http_request_duration_seconds"
HEALTHY = {(0.1, "200"): 100}
TRACKS = {"stable": HEALTHY, "well": HEALTHY, "failing": {(0.1, "200"): 75, (0.1, "500"): 25}, "slow": {(0.1, "200"): 60, (0.6, "200"): 40}}
# The bucket of schema 3 that holds 0.6 s, in ms.
SLOW_BUCKET = (594.6, 648.5)


class Native(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = Path(tempfile.mkdtemp(prefix="tidegate-native-"))
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        cls.children = Children(cls.directory / "logs")
        cls.addClassCleanup(cls.children.end_all)
        cls.targets = {track: NativeTarget(METRIC, dict(HEALTHY)) for track in TRACKS}
        for target in cls.targets.values():
            cls.addClassCleanup(target.close)
        static = "".join(f"  - targets: ['{t.address}']\n    labels: {{track: {track}, namespace: vextrus}}\n" for track, t in cls.targets.items())
        (cls.directory / "prometheus.yml").write_text(f"global: {{scrape_interval: 1s}}\nscrape_configs:\n- job_name: finance\n  static_configs:\n{static}")
        port = free_port()
        cls.url = f"http://127.0.0.1:{port}"
        cls.children.start("prometheus", [shutil.which("prometheus"), "--config.file", str(cls.directory / "prometheus.yml"), "--storage.tsdb.path", str(cls.directory / "tsdb"),
                                          "--enable-feature=native-histograms", "--log.level=warn", f"--web.listen-address=127.0.0.1:{port}"])
        cls.api = Api(cls.url)
        wait_until("healthy for a while", lambda: cls.requests("slow") > 100 * 20, 60)
        cls.onset = time.time()
        for track, each in TRACKS.items():
            cls.targets[track].each = each
        seen = {track: cls.requests(track) for track in TRACKS}
        wait_until("ill for a while", lambda: all(cls.requests(track) > seen[track] + 100 * 20 for track in TRACKS), 60)
        cls.end = time.time()

    @classmethod
    def requests(cls, track: str) -> float:
        try:
            status, body, _ = cls.api.raw("GET", "/api/v1/query?query=" + quote(f'sum(histogram_count({METRIC}{{track="{track}"}}))'), timeout=3)
            result = json.loads(body)["data"]["result"] if status == 200 else []
        except OSError:
            result = []
        return float(result[0]["value"][1]) if result else 0

    def replay(self, canary: str, recipe: str = "auto", stable: str = 'track="stable"'):
        plan = self.directory / "plan.yaml"
        plan.write_text(f"""apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata: {{name: finance}}
spec:
  namespace: vextrus
  traffic: {{method: replicas, service: finance, stable: {{deployment: finance}}, canary: {{deployment: finance-canary}}}}
  metrics: {{prometheus: {{url: "{self.url}"}}, recipe: {recipe}, tracks: {{stable: '{stable}', canary: 'track="{canary}"'}}, interval: 1s}}
""")
        return ctl(self.directory / "home", "replay", "--plan", str(plan), "--from", str(self.onset - 18), "--to", str(self.end), "--baseline-p95", "100")

    def rollback(self, canary: str, recipe: str = "auto") -> dict:
        done = self.replay(canary, recipe)
        self.assertEqual(done.code, 0, str(done))
        self.assertIn(METRIC + " by track", done.err)
        lines = [json.loads(line) for line in done.out.splitlines()]
        first = lines[-1]["summary"]["firstRollback"]
        self.assertIsNotNone(first, str(done))
        self.assertTrue(0 < first - self.onset <= 15, (first, self.onset))
        self.assertEqual([line["decision"] for line in lines[:-1] if line["t"] <= self.onset][-1], "ok", str(done))
        return next(line for line in lines if line.get("decision") == "rollback")

    def test_errors(self):
        found = self.rollback("failing")
        self.assertEqual(found["trigger"], "error-rate")
        self.assertTrue(0.05 < found["value"] < 0.3, found)

    def test_latency(self):
        found = self.rollback("slow", "native-histogram")
        self.assertEqual(found["trigger"], "latency")
        self.assertTrue(SLOW_BUCKET[0] <= found["value"] <= SLOW_BUCKET[1], found)

    def test_a_healthy_one_is_left_alone(self):
        done = self.replay("well")
        self.assertEqual(done.code, 0, str(done))
        self.assertIsNone(json.loads(done.out.splitlines()[-1])["summary"]["firstRollback"], str(done))


if __name__ == "__main__":
    unittest.main()
