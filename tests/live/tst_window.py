# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The console's own window on a real display, worked by its keys alone, on the real control plane. What happened is read from the cluster."""
import unittest

from harness import objects
from harness.cluster import CANARY_IMAGE, Cluster
from harness.processes import wait_until
from harness.program import ctl
from harness.screen import Screen


class Window(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(number=14)
        self.addCleanup(self.cluster.close)
        self.cluster.deploy(stable_pods=5, load=150)
        self.home = self.cluster.directory / "home"
        self.plan = self.cluster.directory / "plan.yaml"

    def open(self, **options) -> Screen:
        self.plan.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"', **options))
        screen = Screen(self.cluster.children, self.home / "screen", "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan))
        self.addCleanup(screen.close)
        screen.focus()
        return screen

    def ctl(self, command: str, *more: str, user: str = "alice"):
        return ctl(self.home / user, command, *more, "--kubeconfig", str(self.cluster.kubeconfig(user)), "--plan", str(self.plan))

    def may(self, command: str):
        wait_until(f"{command} is possible", lambda: (n := self.ctl("status", "-o", "json").json["next"])["command"] == command and n["allowed"], 90, 0.5)

    def state(self):
        return self.cluster.state()

    def test_promote_hold_and_roll_back_by_keys(self):
        screen = self.open()
        self.may("promote")
        # The dialog's own answer is to keep things as they are.
        screen.dialog("ctrl+Return")
        screen.answer("Return")
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})
        screen.dialog("ctrl+Return")
        screen.answer("ctrl+Return")
        wait_until("20 % is observed", lambda: self.state()["weight"] == 20 and not self.state()["pending"], 60)
        self.assertEqual(self.cluster.endpoints(), {"stable": 4, "canary": 1})
        # Hold has no dialog, and is taken back by one key.
        screen.press("ctrl+h")
        wait_until("it is held", lambda: self.state()["held"], 20)
        self.assertEqual(self.state()["held"]["by"], "alice")
        screen.press("ctrl+z")
        wait_until("it is not held any more", lambda: not self.state()["held"], 20)
        # Two keys bring everything back, and no form is between them.
        screen.dialog("ctrl+r")
        screen.answer("Return")
        wait_until("all traffic is on stable", lambda: self.cluster.endpoints() == {"stable": 5, "canary": 0}, 60)
        wait_until("the state says so", lambda: self.state()["stage"] == "rolled-back", 30)
        self.assertEqual(self.state()["rolledBack"]["by"], "alice")
        journal = self.ctl("journal", "-o", "json").json
        self.assertEqual([e["command"] for e in journal if e["command"] in ("promote", "start", "hold", "resume", "rollback") and e["outcome"] == "begun"][-1], "rollback")
        self.assertLessEqual({e["actor"] for e in journal}, {"alice", ""})

    def test_two_people_approve_by_keys_and_by_command(self):
        screen = self.open(approvals=1)
        wait_until("the window asks for approval", lambda: self.ctl("status", "-o", "json").json["next"]["command"] == "approve", 60, 0.5)
        # Found by its name among all commands.
        screen.dialog("ctrl+k")
        screen.type("ask for approval")
        screen.press("Return")
        wait_until("it is asked for", lambda: self.state()["requestedBy"] == "alice", 30)
        # Who asked does not approve.
        refused = self.ctl("approve", "--yes")
        self.assertEqual(refused.code, 1, refused)
        approved = self.ctl("approve", "--yes", user="bob")
        self.assertEqual(approved.code, 0, approved)
        self.may("promote")
        screen.dialog("ctrl+Return")
        screen.answer("ctrl+Return")
        wait_until("20 % is observed", lambda: self.state()["weight"] == 20 and not self.state()["pending"], 60)
        canary = self.cluster.admin.get("/apis/apps/v1/namespaces/vextrus/deployments/finance-canary")
        self.assertEqual(canary["spec"]["template"]["spec"]["containers"][0]["image"], CANARY_IMAGE)


if __name__ == "__main__":
    unittest.main()
