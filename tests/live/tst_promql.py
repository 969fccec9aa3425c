# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The rehearsal's PromQL (subqueries, which only custom recipes send, apart) against Debian's Prometheus on the same samples: every expression that recipes, charts, gates and the search for
the recipe send gets the same answer, and what the rehearsal does not know it refuses as Prometheus refuses nonsense."""
import json
import math
import shutil
import tempfile
import unittest
from pathlib import Path
from urllib.parse import quote

from harness import history
from harness.api import Api
from harness.processes import Children, wait_until
from harness.program import binary, environment

R = 'http_requests_total{track="%s"}'
E = 'http_requests_total{track="%s",code=~"5.."}'
B = 'http_request_duration_seconds_bucket{track="%s"}'
EXPRESSIONS = [e.replace("%s", track) for track in ("stable", "canary") for e in (
    f"{R}[5m]", f"{E}[2m]", f"sum(rate({R}[5m]))", f"(sum(rate({E}[5m])) or 0 * sum(rate({R}[5m]))) / sum(rate({R}[5m]))",
    f"1000 * histogram_quantile(0.95, sum by (le) (rate({B}[5m])))", f"sum by (le) (increase({B}[10m]))", f"sum(increase({R}[10m]))",
    f"(sum(increase({E}[10m])) or vector(0))", f"sum(rate({R}[5m] offset 10m))",
    f"sum({R} - last_over_time({R}[1h] offset 15s) >= 0 or {R})", f"sum({E} - last_over_time({E}[1h] offset 15s) >= 0 or {E})", f"sum by (le) ({B} - last_over_time({B}[1h] offset 15s) >= 0 or {B})",
    f"count by (namespace, service, app, job) ({R})", f"count by (code, status_code, status) ({R})", f"count by (le) ({B})",
    'count by (__name__) ({__name__=~"http_request_duration_seconds_bucket|http_requests_total|istio_requests_total",track="%s"})')]


class PromQl(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = Path(tempfile.mkdtemp(prefix="tidegate-promql-"))
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        cls.children = Children(cls.directory / "logs")
        cls.addClassCleanup(cls.children.end_all)
        cls.children.start("rehearsal", [binary("tidegatectl"), "rehearse", "errors", "--serve", "--directory", str(cls.directory / "served")], env=environment(cls.directory / "home"))
        plan = cls.directory / "served" / "plan.json"
        document = wait_until("the rehearsal serves", lambda: json.loads(plan.read_text()), 30)
        cls.ours = Api(document["spec"]["metrics"]["prometheus"]["url"])
        raw = wait_until("samples", lambda: cls.ask(cls.ours, '{__name__=~".+"}[30m]'), 30)
        cls.at = max(float(s["values"][-1][0]) for s in raw)
        cls.load(raw)

    @staticmethod
    def ask(api: Api, expression: str, at: float | None = None) -> list:
        when = "" if at is None else f"&time={at}"
        return api.get(f"/api/v1/query?query={quote(expression)}{when}")["data"]["result"]

    @classmethod
    def load(cls, raw: list) -> None:
        metrics: dict[str, list[str]] = {}
        for series in raw:
            labels = dict(series["metric"])
            name = labels.pop("__name__")
            text = ",".join(f'{k}="{v}"' for k, v in sorted(labels.items()))
            metrics.setdefault(name, []).extend(f"{name}{{{text}}} {value} {float(t):.3f}" for t, value in series["values"])
        text = "\n".join(f"# TYPE {n} unknown\n" + "\n".join(lines) for n, lines in sorted(metrics.items())) + "\n# EOF\n"
        cls.theirs = Api(history.serve(cls.children, cls.directory, text))

    @staticmethod
    def comparable(result: list) -> dict:
        return {tuple(sorted(s["metric"].items())): s.get("values") or [s["value"]] for s in result}

    def test_the_same_answers(self):
        answered = 0
        for expression in EXPRESSIONS:
            with self.subTest(expression):
                ours, theirs = self.comparable(self.ask(self.ours, expression, self.at)), self.comparable(self.ask(self.theirs, expression, self.at))
                self.assertEqual(set(ours), set(theirs))
                for labels, samples in theirs.items():
                    self.assertEqual(len(ours[labels]), len(samples))
                    for (t1, v1), (t2, v2) in zip(ours[labels], samples):
                        self.assertAlmostEqual(float(t1), float(t2), places=3)
                        self.assertTrue(math.isclose(float(v1), float(v2), rel_tol=1e-9, abs_tol=1e-9) or (math.isnan(float(v1)) and math.isnan(float(v2))), (v1, v2))
                answered += bool(theirs)
        self.assertGreaterEqual(answered, len(EXPRESSIONS) // 2)  # before the start only stable has series; empty answers agree by chance

    def test_nonsense_is_refused_by_both(self):
        for expression in ("sum(", "rate(http_requests_total)", "http_requests_total{", "1 +"):
            for api in (self.ours, self.theirs):
                status, body, _ = api.raw("GET", "/api/v1/query?query=" + quote(expression))
                self.assertEqual((status, json.loads(body)["errorType"]), (400, "bad_data"), expression)


if __name__ == "__main__":
    unittest.main()
