# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""What a release meets from others, and what it leaves behind: foreign edits, a repository that owns the Deployments, a hotfix that interrupts,
projections after a rollback, a version that is bad, and the way back from what was finished. Seen by plain HTTP."""
import time
import unittest

from harness import objects
from harness.cluster import CANARY_IMAGE, STABLE_IMAGE, Cluster
from harness.processes import wait_until
from harness.program import ctl, start

APPS = "/apis/apps/v1/namespaces/vextrus/deployments"
JOBS = "/apis/batch/v1/namespaces/vextrus/jobs"
FIX = "registry.example/finance:2.3.2"


class Others(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(number=7)
        self.addCleanup(self.cluster.close)
        self.cluster.deploy(stable_pods=5, load=150)
        self.home = self.cluster.directory / "home"
        self.plan = self.cluster.directory / "plan.yaml"
        self.plan.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"', soak="2s"))

    def ctl(self, command: str, *more: str, user: str = "alice"):
        return ctl(self.home / user, command, *more, "--kubeconfig", str(self.cluster.kubeconfig(user)), "--plan", str(self.plan), timeout=150)

    def done(self, command: str, *more: str, user: str = "alice"):
        answer = self.ctl(command, *more, user=user)
        self.assertEqual(answer.code, 0, answer)
        return answer

    def promote(self):
        end = time.monotonic() + 120
        while (answer := self.ctl("promote", "--yes", "--wait")).code != 0:
            self.assertEqual(answer.code, 1, answer)
            self.assertLess(time.monotonic(), end, f"never allowed: {answer}")
        return answer

    def status(self):
        return self.done("status", "-o", "json").json

    def by(self, manager: str, name: str, document: dict):
        """A merge patch as another program would send it."""
        path = f"{APPS}/{name}?fieldManager={manager}"
        return self.cluster.admin.merge(path, document)

    def fingerprints(self) -> dict:
        return (self.cluster.state() or {}).get("fingerprints") or {}

    def deployment(self, name: str) -> dict:
        return self.cluster.admin.get(f"{APPS}/{name}")

    def test_a_foreign_edit_is_shown_and_never_overwritten(self):
        self.promote()
        self.by("kubectl-scale", "finance-canary", {"spec": {"replicas": 3}})
        began = time.monotonic()
        found = self.status()["differences"]
        self.assertLess(time.monotonic() - began, 10)
        self.assertEqual([(d["object"], d["field"], d["ours"], d["found"], d["manager"]) for d in found], [("Deployment/vextrus/finance-canary", "spec.replicas", "1", "3", "kubectl-scale")])
        refused = self.ctl("promote", "--yes")
        self.assertEqual(refused.code, 1, refused)
        self.assertIn("kubectl-scale", refused.err)
        self.assertEqual(self.deployment("finance-canary")["spec"]["replicas"], 3, "nothing was overwritten")
        self.done("restore", "--yes", "--wait")
        self.assertEqual(self.deployment("finance-canary")["spec"]["replicas"], 1)
        self.assertEqual(self.status()["differences"], [])
        # Another image: found field by field, and restored to the template that the release had.
        self.by("kubectl-set", "finance-canary", {"spec": {"template": {"metadata": {"annotations": {"note": "by hand"}}}}})
        wait_until("the edit is told", lambda: self.status()["differences"], 20)
        told = self.status()["differences"][0]
        self.assertEqual((told["field"], told["found"], told["manager"]), ("spec.template.metadata.annotations.note", "by hand", "kubectl-set"))
        self.done("restore", "--yes", "--wait")
        self.assertNotIn("note", self.deployment("finance-canary")["spec"]["template"]["metadata"]["annotations"])
        # Adopted it is ours, and the release goes on.
        self.by("kubectl-scale", "finance-canary", {"spec": {"replicas": 2}})
        wait_until("the edit is told", lambda: self.status()["differences"], 20)
        self.done("adopt")
        self.assertEqual(self.status()["differences"], [])
        self.assertEqual(self.deployment("finance-canary")["spec"]["replicas"], 2)
        wait_until("endpoints follow", lambda: self.cluster.endpoints() == {"stable": 4, "canary": 2}, 30)
        self.promote()
        self.assertEqual(self.cluster.endpoints(), {"stable": 2, "canary": 3})

    def test_an_item_is_put_off_and_answered_later(self):
        items = "[{id: docs, text: Runbook written}, {id: migrations, text: \"Does it migrate?\", kind: question}, {id: staged, text: Migrations tested, when: migrations}]"
        self.plan.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"', soak="2s", before=items))
        self.assertEqual(self.ctl("ack", "migrations", "--value", "perhaps").code, 1, "a question has two answers")
        self.done("ack", "migrations", "--value", "no")
        refused = self.ctl("promote", "--yes")
        self.assertEqual(refused.code, 1, refused)
        self.assertIn("Runbook written", refused.err)
        self.assertEqual(self.ctl("defer", "docs", "--to", "never", "--reason", "r").code, 1)
        self.assertEqual(self.ctl("defer", "docs", "--reason", "r", "--until", "soon").code, 2)
        self.done("defer", "docs", "--reason", "its author is ill", "--until", "24h", "--owner", "bob")
        [put] = self.status()["deferrals"]
        self.assertEqual((put["item"], put["to"], put["owner"], put["by"]), ("docs", "during", "bob", "alice"))
        self.promote()
        # In the list that it was put off to it holds the next step up.
        refused = self.ctl("promote", "--yes")
        self.assertEqual(refused.code, 1, refused)
        self.assertIn("docs", str(self.status()["gates"]))
        self.done("ack", "docs", "--value", "wiki/runbook")
        self.promote()

    def test_what_stands_behind_tags_and_settings(self):
        settings = "/api/v1/namespaces/vextrus/configmaps/finance-settings"
        self.cluster.admin.create(settings.rsplit("/", 1)[0], {"metadata": {"name": "finance-settings"}, "data": {"LIMIT": "10"}})
        for name in ("finance", "finance-canary"):
            container = {**self.deployment(name)["spec"]["template"]["spec"]["containers"][0], "envFrom": [{"configMapRef": {"name": "finance-settings"}}]}
            self.by("kubectl-patch", name, {"spec": {"template": {"spec": {"containers": [container]}}}})
        wait_until("stable is rolled out", lambda: self.cluster.endpoints() == {"stable": 5, "canary": 0} and self.deployment("finance")["status"].get("updatedReplicas") == 5, 60)
        self.promote()
        self.assertEqual(self.status()["differences"], [])
        kept = wait_until("fingerprints", lambda: self.fingerprints().get("canary"), 60)
        self.assertTrue(kept.startswith("sha256:"), kept)
        # Somebody changes a setting that the pods read.
        self.cluster.admin.merge(settings + "?fieldManager=kubectl-edit", {"data": {"LIMIT": "11"}})
        told = self.status()["differences"]
        self.assertEqual([(d["object"], d["field"], d["manager"]) for d in told], [("ConfigMap/vextrus/finance-settings", "data", "kubectl-edit")])
        refused = self.ctl("promote", "--yes")
        self.assertEqual(refused.code, 1, refused)
        self.assertIn("finance-settings", refused.err)
        self.assertEqual(self.ctl("restore", "--yes").code, 1, "we have its hash only")
        self.done("adopt")
        self.assertEqual(self.status()["differences"], [])
        # Somebody pushes the canary's tag again; a pod that is replaced runs the other content.
        self.cluster.kubelet.pushes[CANARY_IMAGE] = 2
        [pod] = self.cluster.pods("vextrus", "canary")
        self.cluster.admin.delete(f"/api/v1/namespaces/vextrus/pods/{pod['metadata']['name']}")
        wait_until("the tag is told", lambda: [d for d in self.status()["differences"] if d["object"].startswith("Pod/") and d["ours"] == kept], 60)
        self.assertEqual(self.ctl("promote", "--yes").code, 1)
        self.done("rollback", "--yes", "--wait")
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})

    def test_an_edit_in_the_middle_stops_the_act(self):
        self.promote()
        wait_until("promotion is allowed", lambda: self.status()["next"]["allowed"], 60)
        self.cluster.kubelet.start_delay = 6.0
        running = start(self.home / "alice", "tidegatectl", "promote", "--yes", "--wait", "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan))
        self.addCleanup(self.cluster.children.end, running)
        wait_until("the canary grows", lambda: self.deployment("finance-canary")["spec"]["replicas"] == 3, 60)
        self.by("kubectl-scale", "finance-canary", {"spec": {"replicas": 4}})
        wait_until("the act stopped", lambda: self.cluster.state()["pending"] is None and self.cluster.state()["held"], 30)
        self.assertEqual(self.deployment("finance-canary")["spec"]["replicas"], 4)
        self.assertIn("kubectl-scale has set Deployment finance-canary to 4 pods", self.ctl("status").out)
        self.assertEqual(running.wait(30), 5, "somebody else acted first")
        self.cluster.kubelet.start_delay = 0.4
        self.done("rollback", "--yes", "--wait")
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})

    def test_a_repository_that_owns_them_is_told_before_the_first_write(self):
        self.cluster.admin.create("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", objects.custom_kind("argoproj.io", "v1alpha1", "Application"))
        self.cluster.admin.create("/api/v1/namespaces", {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "argocd"}})
        apps = "/apis/argoproj.io/v1alpha1/namespaces/argocd/applications"
        wait_until("the kind is served", lambda: self.cluster.admin.raw("GET", apps)[0] == 200, 30)
        self.cluster.admin.create(apps, objects.application("finance", {"syncPolicy": {"automated": {"selfHeal": True}}}))
        tracking = {"metadata": {"annotations": {"argocd.argoproj.io/tracking-id": "finance:apps/Deployment:vextrus/finance"}}}
        for name in ("finance", "finance-canary"):
            self.by("argocd-controller", name, tracking)
        wait_until("everything else is ready", lambda: self.status()["next"]["command"] == "promote", 60)
        # Alice may not read it: then nobody knows, and unknown is never good.
        refused = self.ctl("promote", "--yes")
        self.assertEqual(refused.code, 1, refused)
        self.assertIn("whether it undoes changes cannot be read", refused.err)
        self.cluster.admin.create("/apis/rbac.authorization.k8s.io/v1/namespaces/argocd/roles", objects.role("read", objects.READ_OWNERS, "argocd"))
        self.cluster.admin.create("/apis/rbac.authorization.k8s.io/v1/namespaces/argocd/rolebindings", objects.binding("read", "read", ["alice"], "argocd"))
        end = time.monotonic() + 60
        while "undoes changes by itself (selfHeal)" not in (refused := self.ctl("promote", "--yes")).err:
            self.assertEqual(refused.code, 1, refused)
            self.assertLess(time.monotonic(), end, refused)
        self.assertIn("RespectIgnoreDifferences", refused.err)
        before = self.deployment("finance-canary")["metadata"]["generation"]
        offered = self.ctl("promote", "--repository-patch")
        self.assertIn('name: "finance-canary"', offered.out)
        self.assertIn("replicas: 1", offered.out)
        self.assertEqual(self.deployment("finance-canary")["metadata"]["generation"], before)
        # Told to leave the fields alone, it does, and the release may begin.
        self.cluster.admin.merge(f"{apps}/finance", {"spec": {"syncPolicy": {"syncOptions": ["RespectIgnoreDifferences=true"]}, "ignoreDifferences": [{"group": "apps", "kind": "Deployment", "managedFieldsManagers": ["tidegate"]}]}})
        self.promote()
        # And if it reverts all the same, it is named.
        self.by("argocd-controller", "finance-canary", {"spec": {"replicas": 0}})
        wait_until("the revert is told", lambda: "Argo CD app finance undid a change" in self.ctl("status").out, 30)

    def test_flux_is_asked_as_well(self):
        group = "kustomize.toolkit.fluxcd.io"
        self.cluster.admin.create("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", objects.custom_kind(group, "v1", "Kustomization"))
        self.cluster.admin.create("/api/v1/namespaces", {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "flux-system"}})
        path = f"/apis/{group}/v1/namespaces/flux-system/kustomizations"
        wait_until("the kind is served", lambda: self.cluster.admin.raw("GET", path)[0] == 200, 30)
        self.cluster.admin.create(path, {"apiVersion": f"{group}/v1", "kind": "Kustomization", "metadata": {"name": "apps", "namespace": "flux-system"}, "spec": {"interval": "10m"}})
        rights = [{"apiGroups": [group], "resources": ["kustomizations"], "verbs": ["get"]}]
        self.cluster.admin.create("/apis/rbac.authorization.k8s.io/v1/namespaces/flux-system/roles", objects.role("read", rights, "flux-system"))
        self.cluster.admin.create("/apis/rbac.authorization.k8s.io/v1/namespaces/flux-system/rolebindings", objects.binding("read", "read", ["alice"], "flux-system"))
        for name in ("finance", "finance-canary"):
            self.by("kustomize-controller", name, {"metadata": {"labels": {f"{group}/name": "apps", f"{group}/namespace": "flux-system"}}})
        before = self.deployment("finance-canary")["metadata"]["generation"]
        end = time.monotonic() + 60
        while "Flux kustomization apps undoes changes by itself, every 10m" not in (refused := self.ctl("promote", "--yes")).err:
            self.assertEqual(refused.code, 1, refused)
            self.assertLess(time.monotonic(), end, refused)
        self.assertIn("flux suspend kustomization apps", refused.err)
        self.assertEqual(self.deployment("finance-canary")["metadata"]["generation"], before, "nothing was written")
        self.cluster.admin.merge(f"{path}/apps", {"spec": {"suspend": True}})
        self.promote()
        self.assertEqual(self.cluster.endpoints(), {"stable": 4, "canary": 1})
        # Taken up again, it puts its own number of pods there, and is named.
        self.cluster.admin.merge(f"{path}/apps", {"spec": {"suspend": False}})
        self.by("kustomize-controller", "finance-canary", {"spec": {"replicas": 0}})
        wait_until("the revert is told", lambda: "Flux kustomization apps undid a change" in self.ctl("status").out, 30)

    def test_projections_behind_an_address_wait_for_a_word(self):
        self.plan.write_text(self.plan.read_text() + '  rollback: {projections: {endpoint: "finance:80/admin/rebuild"}}\n')
        self.promote()
        self.done("rollback", "--yes", "--wait")
        self.assertEqual(self.cluster.state()["projections"]["state"], "asked")
        self.assertEqual(self.cluster.demo.rebuilds, 0, "nobody has said yes")
        # Who may not send it is told so, and nothing is sent.
        failed = self.ctl("rebuild")
        self.assertEqual(failed.code, 1, failed)
        self.assertIn("services/proxy", failed.err)
        self.assertEqual(self.cluster.demo.rebuilds, 0)
        rights = [{"apiGroups": [""], "resources": ["services/proxy"], "verbs": ["create"]}]
        rbac = "/apis/rbac.authorization.k8s.io/v1/namespaces/vextrus"
        self.cluster.admin.create(f"{rbac}/roles", objects.role("rebuild", rights))
        self.cluster.admin.create(f"{rbac}/rolebindings", objects.binding("rebuild", "rebuild", ["alice"]))
        end = time.monotonic() + 30
        while (answer := self.ctl("rebuild")).code != 0:
            self.assertLess(time.monotonic(), end, answer) # rights are seen in a moment
        state = self.cluster.state()["projections"]
        self.assertEqual((state["state"], state["by"]), ("succeeded", "alice"))
        self.assertEqual(self.cluster.demo.rebuilds, 1)
        again = self.ctl("rebuild")
        self.assertEqual(again.code, 1, again)
        self.assertEqual(self.cluster.demo.rebuilds, 1)

    def test_another_plan_needs_a_second_person(self):
        self.plan.write_text(objects.plan(f'url: "{self.cluster.prometheus_url}"', soak="2s", approvals=1))
        self.done("request")
        self.done("approve", user="bob")
        self.promote()
        old = self.plan.read_text()
        self.plan.write_text(old.replace("errorRate: {below: 1%}", "errorRate: {below: 3%}").replace("Week 4, weight: 100, soak: 2s", "Week 4, weight: 100, soak: 1s"))
        status = self.status()["plan"]
        self.assertEqual([(c["field"], c["ours"], c["other"]) for c in status["changes"]], [("gates.errorRate.below", "1%", "3%"), ("phases[3].soak", "2s", "1s")])
        self.assertIn("The file that was opened is not the plan that rules", self.ctl("status").out)
        offered = self.done("adopt-plan")
        self.assertIn("gates.errorRate.below: 1% → 3%", offered.err)
        self.assertEqual(self.cluster.state()["plan"]["digest"], status["digest"], "the old plan rules")
        self.assertEqual(self.ctl("adopt-plan").code, 1)
        self.assertEqual(self.ctl("approve").code, 1)
        wait_until("bob sees it", lambda: self.ctl("status", "-o", "json", user="bob").json["plan"]["offered"], 20)
        self.done("approve", user="bob")
        self.assertIn("approved by bob", self.done("adopt-plan").err)
        ruling = self.cluster.state()
        self.assertEqual(ruling["plan"]["spec"]["gates"]["errorRate"]["below"], "3%")
        self.assertNotEqual(ruling["plan"]["digest"], status["digest"])
        self.assertEqual((ruling["stage"], ruling["weight"]), ("phase", 20))
        self.promote()
        # What has begun stays; and whoever comes with the old file is told which plan decides.
        self.plan.write_text(self.plan.read_text().replace("Week 1, weight: 20", "Week 1, weight: 30"))
        refused = self.ctl("adopt-plan")
        self.assertEqual(refused.code, 1, refused)
        self.assertIn("Phase Week 1 (20 %) has begun and cannot change", refused.err)
        self.plan.write_text(old)
        self.assertIn("The plan that rules is another than", self.done("hold", "--reason", "look").err)

    def test_projections_follow_a_rollback_once(self):
        self.plan.write_text(self.plan.read_text() + "  rollback: {projections: {cronJob: finance-projections}}\n")
        self.cluster.admin.create("/apis/batch/v1/namespaces/vextrus/cronjobs", objects.cron_job("finance-projections"))
        self.promote()
        running = start(self.home / "alice", "tidegatectl", "rollback", "--yes", "--wait", "--kubeconfig", str(self.cluster.kubeconfig("alice")), "--plan", str(self.plan))
        self.addCleanup(self.cluster.children.end, running)
        wait_until("the Job is there", lambda: self.cluster.admin.items(JOBS), 60)
        job = self.cluster.admin.items(JOBS)[0]
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0}, "the traffic was back first")
        self.assertEqual(job["metadata"]["ownerReferences"][0]["name"], "finance-projections")
        self.assertEqual(job["spec"]["template"]["spec"]["containers"][0]["image"], "registry.example/rebuild:1")
        self.assertIsNone(running.poll(), "--wait stays until they are rebuilt")
        pods = f"/api/v1/namespaces/vextrus/pods?labelSelector=job-name%3D{job['metadata']['name']}"
        wait_until("its pod", lambda: self.cluster.admin.items(pods), 30)
        pod = self.cluster.admin.items(pods)[0]["metadata"]["name"]
        wait_until("its pod runs", lambda: self.cluster.admin.get(f"/api/v1/namespaces/vextrus/pods/{pod}")["status"].get("podIP"), 30)
        self.cluster.admin.merge(f"/api/v1/namespaces/vextrus/pods/{pod}/status", {"status": {"phase": "Succeeded", "containerStatuses": None}})
        self.assertEqual(running.wait(60), 0)
        state = self.cluster.state()
        self.assertEqual((state["stage"], state["projections"]["state"], state["projections"]["done"]), ("rolled-back", "succeeded", 1))
        self.assertEqual(len(self.cluster.admin.items(JOBS)), 1)
        # The version is bad now: a plain promotion of it is closed.
        refused = self.ctl("promote", "--yes")
        self.assertEqual(refused.code, 1, refused)
        self.assertIn("was rolled back at", refused.err)

    def test_a_hotfix_interrupts_and_what_it_suspended_is_taken_up(self):
        self.promote()
        asked = self.done("hotfix", "--image", FIX, "--version-name", "2.3.2", "--base", "stable", "--reason", "payments fail", "--ticket", "INC-7")
        self.assertIn("phase Week 2", asked.err)
        alone = self.ctl("hotfix", "--yes", "--wait")
        self.assertEqual(alone.code, 1, alone)
        self.assertEqual(self.ctl("approve").code, 1)
        early = self.ctl("hotfix", "--yes", "--break-glass")
        self.assertEqual(early.code, 1, early)
        self.done("approve", user="bob")
        self.done("hotfix", "--yes", "--wait")
        self.assertEqual(self.cluster.endpoints(), {"stable": 0, "canary": 5})
        verified = self.done("journal", "verify", "-o", "json").json
        self.assertTrue(verified["intact"], verified)
        self.assertGreaterEqual(verified["entries"], 5)
        self.assertEqual(self.deployment("finance-canary")["spec"]["template"]["spec"]["containers"][0]["image"], FIX)
        state = self.cluster.state()
        self.assertEqual((state["weight"], state["suspended"]["version"], state["suspended"]["weight"]), (100, "2.4.0", 20))
        self.promote()
        self.assertEqual(self.cluster.state()["stage"], "complete")
        self.assertEqual(self.deployment("finance")["spec"]["template"]["spec"]["containers"][0]["image"], FIX)
        self.done("resume")
        state = self.cluster.state()
        self.assertEqual((state["run"], state["stage"], state["versions"]["canary"], state["versions"]["stable"]), (2, "before", "2.4.0", "2.3.2"))
        self.promote()
        self.assertEqual(self.deployment("finance-canary")["spec"]["template"]["spec"]["containers"][0]["image"], CANARY_IMAGE)

    def test_what_was_finished_goes_back(self):
        for _ in range(5):
            self.promote()
        self.assertEqual(self.cluster.state()["stage"], "complete")
        self.assertEqual(self.deployment("finance")["spec"]["template"]["spec"]["containers"][0]["image"], CANARY_IMAGE)
        self.done("rollback", "--yes", "--wait")
        self.assertEqual(self.deployment("finance")["spec"]["template"]["spec"]["containers"][0]["image"], STABLE_IMAGE)
        images = {p["spec"]["containers"][0]["image"] for p in self.cluster.pods("vextrus", "stable") if "deletionTimestamp" not in p["metadata"]}
        self.assertEqual(images, {STABLE_IMAGE}, "said only when its pods are the old version's")
        self.assertEqual(self.cluster.endpoints(), {"stable": 5, "canary": 0})
        state = self.cluster.state()
        self.assertEqual((state["stage"], state["bad"][0]["image"]), ("rolled-back", CANARY_IMAGE))


if __name__ == "__main__":
    unittest.main()
