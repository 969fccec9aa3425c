# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The harness itself: pods become ready, endpoints fill, Prometheus sees both tracks."""
import unittest

from harness.cluster import Cluster
from harness.processes import wait_until


class ClusterWorks(unittest.TestCase):
    def test_pods_endpoints_and_metrics(self):
        cluster = Cluster(number=9)
        try:
            cluster.deploy()
            wait_until("endpoints", lambda: cluster.endpoints() == {"stable": 5, "canary": 0}, 30)
            cluster.admin.merge("/apis/apps/v1/namespaces/vextrus/deployments/finance-canary/scale", {"spec": {"replicas": 2}})
            wait_until("canary endpoints", lambda: cluster.endpoints()["canary"] == 2, 30)
            for track in ("stable", "canary"):
                wait_until(f"{track} metrics", lambda t=track: (cluster.prometheus_value(f'sum(rate(http_requests_total{{track="{t}"}}[10s]))') or 0) > 1, 40)
            pod = cluster.ready("vextrus", "canary")[0]
            status, body, _ = cluster.api("alice").raw("GET", f"/api/v1/namespaces/vextrus/pods/{pod}:8080/proxy/health/ready")
            self.assertEqual(status, 200, body)
        finally:
            cluster.close()


if __name__ == "__main__":
    unittest.main()
