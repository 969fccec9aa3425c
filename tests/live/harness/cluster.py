# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The whole test cluster: started in order with a deadline each, ended in reverse, by pid."""
import json
import os
import re
import shutil
import tempfile
from pathlib import Path

from . import binaries, objects
from .api import Api
from .certs import Authority
from .demo import PORT, Demo
from .kubelet import Kubelet
from .load import Load
from .network import PodNetwork
from .processes import Children, Deadline, free_port, wait_until

CONTROLLERS = ("deployment-controller,replicaset-controller,endpointslice-controller,endpoints-controller,namespace-controller,"
               "garbage-collector-controller,horizontal-pod-autoscaler-controller,disruption-controller,job-controller,cronjob-controller")
USERS = {"admin": "/O=system:masters/CN=admin", "alice": "/CN=alice", "bob": "/CN=bob", "carol": "/CN=carol",
         "viewer": "/CN=viewer", "operator": "/CN=operator", "approver": "/CN=approver", "agent": "/CN=agent"}
STABLE_IMAGE = "registry.example/finance:2.3.1"
CANARY_IMAGE = "registry.example/finance:2.4.0"


class Cluster:
    """`number` keeps clusters apart that run at the same time."""

    def __init__(self, number: int = 1, scrape_interval: str = "1s"):
        self._binaries = binaries.ensure()
        self.directory = Path(tempfile.mkdtemp(prefix="tidegate-live-"))
        self.children = Children(self.directory / "logs")
        self._number, self._scrape_interval = number, scrape_interval
        self._closers: list = []
        self.prometheus_process = None
        try:
            self.network = PodNetwork(number)
            self._closers.append(self.network.close)
            self._start_control_plane()
            self.demo = Demo()
            server = self.demo.serve(self.network.listen(PORT))
            self._closers.append(server.shutdown)
            self.targets_file = self.directory / "targets.json"
            self.kubelet = Kubelet(self.admin, self.demo, self.network.prefix, self.targets_file)
            self._closers.append(self.kubelet.close)
            self._prometheus_port = free_port()
            self._configure_prometheus()
            self.start_prometheus()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        for closer in reversed(self._closers):
            closer()
        self._closers.clear()
        self.children.end_all()
        if not os.environ.get("TIDEGATE_LIVE_KEEP"):
            shutil.rmtree(self.directory, ignore_errors=True)

    # --- control plane
    def _start_control_plane(self) -> None:
        authority = Authority(self.directory / "pki")
        self.ca = authority.certificate
        server_crt, server_key = self.server_certificate = authority.issue("apiserver", "/CN=kube-apiserver", "IP:127.0.0.1,DNS:localhost,DNS:kubernetes")
        sa_key, sa_pub = authority.signing_pair()
        self.certificates = {user: authority.issue(user, subject) for user, subject in USERS.items()}
        client, peer, self.api_port = free_port(), free_port(), free_port()
        self.children.start("etcd", [str(self._binaries / "etcd"), "--data-dir", str(self.directory / "etcd"), "--unsafe-no-fsync", "--log-level", "warn",
                                     "--listen-client-urls", f"http://127.0.0.1:{client}", "--advertise-client-urls", f"http://127.0.0.1:{client}",
                                     "--listen-peer-urls", f"http://127.0.0.1:{peer}", "--initial-advertise-peer-urls", f"http://127.0.0.1:{peer}",
                                     "--initial-cluster", f"default=http://127.0.0.1:{peer}"])
        self.server = f"https://127.0.0.1:{self.api_port}"
        self._api_command = [str(self._binaries / "kube-apiserver"), "--etcd-servers", f"http://127.0.0.1:{client}", "--secure-port", str(self.api_port),
                             "--bind-address=127.0.0.1", "--advertise-address=127.0.0.1", "--service-cluster-ip-range=10.0.0.0/24",
                             "--tls-cert-file", str(server_crt), "--tls-private-key-file", str(server_key), "--client-ca-file", str(self.ca),
                             "--service-account-key-file", str(sa_pub), "--service-account-signing-key-file", str(sa_key),
                             "--service-account-issuer=https://kubernetes.default.svc", "--authorization-mode=RBAC",
                             "--disable-admission-plugins=ServiceAccount", "--endpoint-reconciler-type=none"]
        self.admin = self.api("admin")
        self.start_api_server()
        kcm = self.kubeconfig("admin")
        self.children.start("kube-controller-manager", [str(self._binaries / "kube-controller-manager"), "--kubeconfig", str(kcm), "--leader-elect=false",
                                                        "--secure-port=0", f"--controllers={CONTROLLERS}"])

    def start_api_server(self) -> None:
        self.api_process = self.children.start("kube-apiserver", self._api_command)
        self._wait("kube-apiserver ready", lambda: self.admin.raw("GET", "/readyz", timeout=3)[0] == 200, 60, "kube-apiserver")

    def _wait(self, what: str, ready, seconds: float, log: str) -> None:
        try:
            wait_until(what, ready, seconds)
        except Deadline as problem:
            raise Deadline(f"{problem}\n{self.children.tail(log)}") from problem

    def stop_api_server(self) -> None:
        self.children.end(self.api_process, 20)

    def api(self, user: str) -> Api:
        certificate, key = self.certificates[user]
        return Api(self.server, str(self.ca), str(certificate), str(key))

    def kubeconfig(self, user: str, namespace: str = "vextrus") -> Path:
        certificate, key = self.certificates[user]
        path = self.directory / f"{user}.kubeconfig"
        path.write_text(json.dumps({
            "apiVersion": "v1", "kind": "Config", "current-context": "live",
            "clusters": [{"name": "live", "cluster": {"server": self.server, "certificate-authority": str(self.ca)}}],
            "users": [{"name": user, "user": {"client-certificate": str(certificate), "client-key": str(key)}}],
            "contexts": [{"name": "live", "context": {"cluster": "live", "user": user, "namespace": namespace}}]}, indent=1))
        return path

    # --- Prometheus
    @property
    def prometheus_url(self) -> str:
        return f"http://{self.network.host}:{self._prometheus_port}"

    def _configure_prometheus(self, more: dict | None = None) -> None:
        # Debian's Prometheus has no Kubernetes discovery; the kubelet knows the pods and writes their targets.
        (self.directory / "prometheus.yml").write_text(json.dumps({
            "global": {"scrape_interval": self._scrape_interval, "scrape_timeout": self._scrape_interval},
            "scrape_configs": [{"job_name": "pods", "file_sd_configs": [{"files": [str(self.targets_file)]}]}], **(more or {})}))

    def alert(self, groups: list) -> str:
        """Prometheus with these groups of rules, and an Alertmanager that takes what fires; its address."""
        port = free_port()
        (self.directory / "alertmanager.yml").write_text(json.dumps({"route": {"receiver": "nobody"}, "receivers": [{"name": "nobody"}]}))
        (self.directory / "rules.yml").write_text(json.dumps({"groups": groups}))
        program = shutil.which("prometheus-alertmanager")
        if not program:
            raise binaries.Missing("prometheus-alertmanager is not installed (Debian package prometheus-alertmanager)")
        self.alertmanager_process = self.children.start("alertmanager", [program, "--config.file", str(self.directory / "alertmanager.yml"), "--storage.path", str(self.directory / "alertmanager"),
                                                                         "--web.listen-address", f"127.0.0.1:{port}", "--cluster.listen-address="])
        url = f"http://127.0.0.1:{port}"
        self._wait("Alertmanager ready", lambda: Api(url).raw("GET", "/-/ready", timeout=3)[0] == 200, 30, "alertmanager")
        self._configure_prometheus({"rule_files": [str(self.directory / "rules.yml")], "alerting": {"alertmanagers": [{"static_configs": [{"targets": [f"127.0.0.1:{port}"]}]}]}})
        self.stop_prometheus()
        self.start_prometheus()
        return url

    def start_prometheus(self) -> None:
        program = shutil.which("prometheus")
        if not program:
            raise binaries.Missing("prometheus is not installed (Debian package prometheus)")
        self.prometheus_process = self.children.start("prometheus", [program, "--config.file", str(self.directory / "prometheus.yml"),
                                                                     "--storage.tsdb.path", str(self.directory / "tsdb"), "--log.level=warn",
                                                                     "--web.listen-address", f"{self.network.host}:{self._prometheus_port}"])
        probe = Api(self.prometheus_url)
        self._wait("Prometheus ready", lambda: probe.raw("GET", "/-/ready", timeout=3)[0] == 200, 30, "prometheus")

    def stop_prometheus(self) -> None:
        if self.prometheus_process:
            self.children.end(self.prometheus_process)

    def prometheus_value(self, expression: str) -> float | None:
        from urllib.parse import quote
        result = Api(self.prometheus_url).get("/api/v1/query?query=" + quote(expression))["data"]["result"]
        return float(result[0]["value"][1]) if result else None

    # --- the demo service
    def deploy(self, namespace: str = "vextrus", stable_pods: int = 5, load: float = 40) -> None:
        a = self.admin
        a.create("/api/v1/namespaces", {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}})
        a.create(f"/api/v1/namespaces/{namespace}/secrets", objects.secret(namespace))
        a.create(f"/api/v1/namespaces/{namespace}/services", objects.service(namespace))
        a.create(f"/apis/apps/v1/namespaces/{namespace}/deployments", objects.deployment("finance", "stable", "registry.example/finance:2.3.0", 0, namespace))
        wait_until("the first revision", lambda: a.items(f"/apis/apps/v1/namespaces/{namespace}/replicasets"), 30)
        a.merge(f"/apis/apps/v1/namespaces/{namespace}/deployments/finance", {"spec": {"replicas": stable_pods, "template": objects.deployment("finance", "stable", STABLE_IMAGE, 1)["spec"]["template"]}})
        a.create(f"/apis/apps/v1/namespaces/{namespace}/deployments", objects.deployment("finance-canary", "canary", STABLE_IMAGE, 0, namespace))
        rbac = f"/apis/rbac.authorization.k8s.io/v1/namespaces/{namespace}"
        for name, rules, users in (("operate", objects.OPERATE, ["alice", "bob"]), ("view", objects.VIEW, ["carol"])):
            a.create(f"{rbac}/roles", objects.role(name, rules, namespace))
            a.create(f"{rbac}/rolebindings", objects.binding(name, name, users, namespace))
        wait_until("stable pods ready", lambda: len(self.ready(namespace, "stable")) == stable_pods, 60)
        if load:
            self.load = Load(self.kubelet.ready_addresses, load)
            self._closers.append(self.load.close)

    def apply(self, manifest: Path) -> None:
        """Creates what a YAML file of ours holds; the API server reads YAML itself."""
        for document in manifest.read_text().split("\n---\n"):
            kind = re.search(r"^kind: (\w+)$", document, re.M).group(1)
            group = re.search(r"^apiVersion: (\S+)$", document, re.M).group(1)
            plural = kind.lower() + "s" if not kind.endswith("y") else kind.lower()[:-1] + "ies"
            self.admin.call("POST", f"/apis/{group}/{plural}", document, "application/yaml")

    def grant(self, role: str, user: str, namespace: str = "vextrus") -> None:
        """Binds a ClusterRole of packaging/rbac in the namespace."""
        binding = objects.binding(role, role, [user], namespace)
        binding["roleRef"]["kind"] = "ClusterRole"
        self.admin.create(f"/apis/rbac.authorization.k8s.io/v1/namespaces/{namespace}/rolebindings", binding)

    def pods(self, namespace: str, track: str) -> list:
        return self.admin.items(f"/api/v1/namespaces/{namespace}/pods?labelSelector=track%3D{track}")

    def ready(self, namespace: str, track: str) -> list[str]:
        """Names of the ready pods of a track, by the pods themselves."""
        return [p["metadata"]["name"] for p in self.pods(namespace, track)
                if any(c["type"] == "Ready" and c["status"] == "True" for c in (p.get("status") or {}).get("conditions") or [])]

    def endpoints(self, namespace: str = "vextrus") -> dict[str, int]:
        """Ready addresses per track, by EndpointSlices."""
        track_of = {p["metadata"]["name"]: p["metadata"]["labels"].get("track", "?") for p in self.admin.items(f"/api/v1/namespaces/{namespace}/pods")}
        count: dict[str, int] = {"stable": 0, "canary": 0}
        for s in self.admin.items(f"/apis/discovery.k8s.io/v1/namespaces/{namespace}/endpointslices?labelSelector=kubernetes.io%2Fservice-name%3Dfinance"):
            for e in s.get("endpoints") or []:
                if (e.get("conditions") or {}).get("ready"):
                    track = track_of.get((e.get("targetRef") or {}).get("name"), "?")
                    count[track] = count.get(track, 0) + len(e["addresses"])
        return count

    def state(self, release: str = "finance", namespace: str = "vextrus") -> dict | None:
        """The release's state document, straight from its ConfigMap."""
        document = self.admin.find(f"/api/v1/namespaces/{namespace}/configmaps/tidegate-{release}")
        return json.loads(document["data"]["state"]) if document else None
