# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The way to the cluster changes under a running program: it goes on by itself."""
import json
import time
import unittest

from harness.cluster import Cluster
from harness.laptop import Laptop
from harness.processes import wait_until


class TheWayChanges(unittest.TestCase):
    def test_a_watch_lives_on_after_the_address_changed(self):
        cluster = Cluster(number=8)
        laptop = process = None
        try:
            cluster.deploy()
            laptop = Laptop(8, cluster.api_port)
            config = laptop.kubeconfig(cluster.kubeconfig("admin"))
            events = cluster.directory / "events"
            with open(events, "wb") as out:
                process = laptop.start(cluster.directory / "home", "tidegatectl", "watch", "configmaps", "-n", "vextrus", "--kubeconfig", str(config), stdout=out)
            lines = lambda: [json.loads(line) for line in events.read_text().splitlines() if line.endswith("}")]  # noqa: E731
            seen = lambda name: any(e["type"] == "ADDED" and e["object"]["metadata"]["name"] == name for e in lines())  # noqa: E731
            add = lambda name: cluster.admin.call("POST", "/api/v1/namespaces/vextrus/configmaps", {"metadata": {"name": name}})  # noqa: E731
            wait_until("the first list", lambda: any(e["type"] == "SYNCED" for e in lines()), 30)
            add("before")
            wait_until("an event", lambda: seen("before"), 10)
            laptop.move()
            moved = time.monotonic()
            add("meanwhile")
            wait_until("what happened meanwhile", lambda: seen("meanwhile"), 45)
            print(f"found after {time.monotonic() - moved:.1f} s", flush=True)
            self.assertFalse(any(e["type"] == "RELIST" for e in lines()), "nothing needed to be listed anew")
        finally:
            if process:
                cluster.children.end(process)
            if laptop:
                laptop.close()
            cluster.close()


if __name__ == "__main__":
    unittest.main()
