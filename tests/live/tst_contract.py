# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""One contract, asked of a real kube-apiserver and of the simulated one with the same requests."""
import json
import subprocess
import unittest
from urllib.parse import quote

from harness.api import Api
from harness.cluster import Cluster
from harness.processes import wait_until
from harness.program import binary, environment

NS = "/api/v1/namespaces/vextrus"
APPS = "/apis/apps/v1/namespaces/vextrus/deployments"
PATCH = "application/json-patch+json"


class Contract:
    """Mixed into a TestCase that provides self.api."""
    api: Api

    def status(self, method, path, body=None, kind="application/json"):
        code, data, headers = self.api.raw(method, path, body, kind)
        return code, json.loads(data) if data else {}, headers

    def test_missing_object(self):
        code, status, _ = self.status("GET", f"{APPS}/nobody")
        self.assertEqual(code, 404)
        self.assertEqual((status["kind"], status["reason"], status["message"]), ("Status", "NotFound", 'deployments.apps "nobody" not found'))

    def test_lists_name_their_kind_and_version(self):
        for path, kind in ((f"{NS}/pods", "PodList"), (APPS, "DeploymentList"), (f"{NS}/configmaps", "ConfigMapList"),
                           ("/apis/discovery.k8s.io/v1/namespaces/vextrus/endpointslices", "EndpointSliceList"),
                           ("/apis/coordination.k8s.io/v1/namespaces/vextrus/leases", "LeaseList"),
                           ("/apis/autoscaling/v2/namespaces/vextrus/horizontalpodautoscalers", "HorizontalPodAutoscalerList")):
            code, document, _ = self.status("GET", path)
            self.assertEqual((code, document["kind"]), (200, kind))
            self.assertTrue(document["metadata"]["resourceVersion"])

    def test_paging_reaches_every_pod_once(self):
        whole = {p["metadata"]["name"] for p in self.api.items(f"{NS}/pods")}
        seen, token = [], ""
        while True:
            page = self.api.get(f"{NS}/pods?limit=2" + (f"&continue={quote(token)}" if token else ""))
            self.assertLessEqual(len(page["items"]), 2)
            seen += [p["metadata"]["name"] for p in page["items"]]
            token = page["metadata"].get("continue", "")
            if not token:
                break
        self.assertEqual(sorted(seen), sorted(whole))

    def test_create_conflict_and_optimistic_update(self):
        name = "contract-update"
        document = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": {"a": "1"}}
        made = self.api.create(f"{NS}/configmaps", document)
        code, status, _ = self.status("POST", f"{NS}/configmaps", document)
        self.assertEqual((code, status["reason"]), (409, "AlreadyExists"))
        self.assertIn(f'configmaps "{name}" already exists', status["message"])
        made["data"]["a"] = "2"
        newer = self.api.call("PUT", f"{NS}/configmaps/{name}", made)
        self.assertNotEqual(newer["metadata"]["resourceVersion"], made["metadata"]["resourceVersion"])
        made["data"]["a"] = "3"
        code, status, _ = self.status("PUT", f"{NS}/configmaps/{name}", made)
        self.assertEqual((code, status["reason"]), (409, "Conflict"))
        self.assertIn("the object has been modified", status["message"])
        self.api.delete(f"{NS}/configmaps/{name}")
        self.assertIsNone(self.api.find(f"{NS}/configmaps/{name}"))

    def test_json_patch_test_and_dry_run(self):
        before = self.api.get(f"{APPS}/finance-canary")
        patch = [{"op": "test", "path": "/metadata/uid", "value": before["metadata"]["uid"]},
                 {"op": "test", "path": "/spec/replicas", "value": before["spec"]["replicas"]},
                 {"op": "replace", "path": "/spec/replicas", "value": before["spec"]["replicas"] + 1}]
        code, tried, _ = self.status("PATCH", f"{APPS}/finance-canary?dryRun=All&fieldManager=tidegate", patch, PATCH)
        self.assertEqual((code, tried["spec"]["replicas"]), (200, before["spec"]["replicas"] + 1))
        self.assertEqual(self.api.get(f"{APPS}/finance-canary")["spec"]["replicas"], before["spec"]["replicas"], "a dry run changes nothing")
        patch[1]["value"] += 7
        code, status, _ = self.status("PATCH", f"{APPS}/finance-canary?fieldManager=tidegate", patch, PATCH)
        self.assertEqual((code, status["reason"]), (422, "Invalid"))

    def test_a_streaming_list_ends_with_its_mark(self):
        for i in range(2):
            self.api.create(f"{NS}/configmaps", {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": f"contract-stream-{i}"}})
        code, data, _ = self.api.raw("GET", f"{NS}/configmaps?watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&timeoutSeconds=3")
        self.assertEqual(code, 200)
        events = [json.loads(line) for line in data.splitlines()]
        marks = [i for i, e in enumerate(events) if e["type"] == "BOOKMARK" and e["object"]["metadata"].get("annotations", {}).get("k8s.io/initial-events-end") == "true"]
        self.assertEqual(len(marks), 1)
        before = [e for e in events[:marks[0]]]
        self.assertEqual({e["type"] for e in before}, {"ADDED"})
        self.assertLessEqual({"contract-stream-0", "contract-stream-1"}, {e["object"]["metadata"]["name"] for e in before})
        self.assertGreaterEqual(int(events[marks[0]]["object"]["metadata"]["resourceVersion"]), max(int(e["object"]["metadata"]["resourceVersion"]) for e in before))
        # One parameter without the other is refused: that is how a client learns.
        code, _, _ = self.api.raw("GET", f"{NS}/configmaps?watch=true&sendInitialEvents=true&allowWatchBookmarks=true&timeoutSeconds=1")
        self.assertEqual(code, 422)
        for i in range(2):
            self.api.delete(f"{NS}/configmaps/contract-stream-{i}")

    def test_watch_resumes_and_bookmarks(self):
        start = self.api.get(f"{NS}/configmaps")["metadata"]["resourceVersion"]
        for i in range(2):
            self.api.create(f"{NS}/configmaps", {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": f"contract-watch-{i}"}})
        self.api.delete(f"{NS}/configmaps/contract-watch-0")
        code, data, _ = self.api.raw("GET", f"{NS}/configmaps?watch=true&allowWatchBookmarks=true&timeoutSeconds=2&resourceVersion={start}")
        self.assertEqual(code, 200)
        events = [json.loads(line) for line in data.splitlines() if line.strip()]
        ours = [(e["type"], e["object"]["metadata"]["name"]) for e in events if e["object"]["metadata"].get("name", "").startswith("contract-watch")]
        self.assertEqual(ours, [("ADDED", "contract-watch-0"), ("ADDED", "contract-watch-1"), ("DELETED", "contract-watch-0")])
        versions = [int(e["object"]["metadata"]["resourceVersion"]) for e in events]
        self.assertEqual(versions, sorted(versions))
        self.api.delete(f"{NS}/configmaps/contract-watch-1")

    def test_scaling_gives_ready_pods_and_endpoints(self):
        uid = self.api.get(f"{APPS}/finance-canary")["metadata"]["uid"]
        self.api.call("PATCH", f"{APPS}/finance-canary", [{"op": "test", "path": "/metadata/uid", "value": uid}, {"op": "replace", "path": "/spec/replicas", "value": 2}], PATCH)

        def ready():
            status = self.api.get(f"{APPS}/finance-canary")["status"]
            return status.get("readyReplicas", 0) == 2 and status.get("observedGeneration") == self.api.get(f"{APPS}/finance-canary")["metadata"]["generation"]

        wait_until("two ready canary pods", ready, 40)
        names = {p["metadata"]["name"] for p in self.api.items(f"{NS}/pods?labelSelector=track%3Dcanary")}
        self.assertEqual(len(names), 2)
        for p in self.api.items(f"{NS}/pods?labelSelector=track%3Dcanary"):
            owner = p["metadata"]["ownerReferences"][0]
            self.assertEqual((owner["kind"], owner["controller"]), ("ReplicaSet", True))
            self.assertTrue(p["metadata"]["labels"]["pod-template-hash"])

        def listed():
            slices = self.api.items("/apis/discovery.k8s.io/v1/namespaces/vextrus/endpointslices?labelSelector=kubernetes.io%2Fservice-name%3Dfinance")
            return names <= {(e.get("targetRef") or {}).get("name") for s in slices for e in s.get("endpoints") or [] if (e.get("conditions") or {}).get("ready")}

        wait_until("both in the EndpointSlices", listed, 30)
        self.api.call("PATCH", f"{APPS}/finance-canary", [{"op": "replace", "path": "/spec/replicas", "value": 0}], PATCH)
        wait_until("no canary pods", lambda: not self.api.items(f"{NS}/pods?labelSelector=track%3Dcanary"), 40)

    def test_a_new_image_makes_a_new_revision(self):
        def revisions():
            return {int(r["metadata"]["annotations"]["deployment.kubernetes.io/revision"]): r for r in self.api.items("/apis/apps/v1/namespaces/vextrus/replicasets")
                    if r["metadata"]["ownerReferences"][0]["name"] == "finance-canary"}

        latest = max(revisions(), default=0)
        container = self.api.get(f"{APPS}/finance-canary")["spec"]["template"]["spec"]["containers"][0]
        self.api.call("PATCH", f"{APPS}/finance-canary", [{"op": "test", "path": "/spec/template/spec/containers/0/name", "value": container["name"]},
                                                          {"op": "replace", "path": "/spec/template/spec/containers/0/image", "value": "registry.example/finance:contract"}], PATCH)
        wait_until("a newer revision", lambda: max(revisions(), default=0) > latest, 30)
        newest = revisions()[max(revisions())]
        self.assertEqual(newest["spec"]["template"]["spec"]["containers"][0]["image"], "registry.example/finance:contract")

    def test_access_reviews(self):
        made = self.api.create("/apis/authentication.k8s.io/v1/selfsubjectreviews", {"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"})
        self.assertTrue(made["status"]["userInfo"]["username"])
        may = self.api.create("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", {
            "apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview",
            "spec": {"resourceAttributes": {"namespace": "vextrus", "verb": "patch", "group": "apps", "resource": "deployments"}}})
        self.assertIs(may["status"]["allowed"], True)

    def test_health_and_clock(self):
        code, data, headers = self.api.raw("GET", "/livez")
        self.assertEqual((code, data), (200, b"ok"))
        self.assertIn("Date", headers)
        self.assertTrue(self.api.get("/version")["gitVersion"].startswith("v1."))

    def test_rubbish_is_refused(self):
        code, status, _ = self.status("POST", f"{NS}/configmaps", b"{not json")
        self.assertEqual((code, status["kind"]), (400, "Status"))
        code, status, _ = self.status("PATCH", f"{APPS}/finance", b"[]", "text/plain")
        self.assertEqual((code, status["kind"]), (415, "Status"))


class RealServer(Contract, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster(number=2)
        cls.addClassCleanup(cls.cluster.close)
        cls.cluster.deploy(stable_pods=3, load=0)
        cls.api = cls.cluster.admin


class SimulatedServer(Contract, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        import tempfile
        from pathlib import Path
        home = Path(tempfile.mkdtemp(prefix="tidegate-contract-"))
        process = subprocess.Popen([binary("tidegatectl"), "rehearse", "healthy", "--serve", "--speed", "1", "--directory", str(home), "-o", "json"],
                                   stdout=subprocess.PIPE, text=True, env=environment(home))
        cls.addClassCleanup(process.wait, 10)
        cls.addClassCleanup(process.terminate)
        cls.addClassCleanup(process.stdout.close)
        said = json.loads(process.stdout.readline())
        kubeconfig = Path(said["kubeconfig"]).read_text()
        token = next(line.split(":", 1)[1].strip().strip('"') for line in kubeconfig.splitlines() if line.strip().startswith(("token:", "- token:")))
        cls.api = Api(said["server"], token=token)


if __name__ == "__main__":
    unittest.main()
