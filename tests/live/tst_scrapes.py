# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A Prometheus that scrapes more seldom than the plan says: nothing is missing, and the soak goes on."""
import json
import unittest

from harness import objects
from harness.cluster import Cluster
from harness.program import ctl, promote_when_allowed


class Scrapes(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(number=13, scrape_interval="4s")
        self.addCleanup(self.cluster.close)
        self.cluster.deploy(stable_pods=5, load=150)
        self.home = self.cluster.directory / "home"
        self.plan = self.cluster.directory / "plan.yaml"
        self.plan.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"')) # interval: 1s

    def ctl(self, command: str, *more: str):
        return ctl(self.home, command, *more, "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan), timeout=150)

    def test_the_soak_goes_on(self):
        promote_when_allowed(self.ctl)
        promote_when_allowed(self.ctl) # after 5 s of soak
        gates = {g["name"]: g for g in json.loads(self.ctl("status", "-o", "json").out)["gates"]}
        self.assertIn("scraped every 4 s, the plan says 1 s", json.dumps(gates))


if __name__ == "__main__":
    unittest.main()
