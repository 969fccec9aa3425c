# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Plays scheduler and kubelet: binds pods to the one node, gives addresses, runs readiness probes by asking the demo service,
and patches status. One thread, so that two patches of one pod never overtake each other."""
import hashlib
import json
import os
import threading
import time
from datetime import datetime, timezone
from pathlib import Path

from .api import Api, ApiError
from .demo import PORT, Demo

NODE = "node-1"


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


class Kubelet:
    def __init__(self, api: Api, demo: Demo, prefix: str, targets_file: Path, start_delay: float = 0.4):
        self._api, self._demo, self._prefix, self._targets_file, self.start_delay = api, demo, prefix, targets_file, start_delay
        self.pushes: dict[str, int] = {}
        self._targets: list = []
        self._addresses: dict[str, str] = {}   # uid → address
        self._born: dict[str, float] = {}
        self._shown: dict[str, bool] = {}      # uid → readiness as last written
        self._next = 10
        self._ready: list[str] = []
        self._stop = threading.Event()
        api.create("/api/v1/nodes", {"apiVersion": "v1", "kind": "Node", "metadata": {"name": NODE}})
        self._thread = threading.Thread(target=self._run, daemon=True, name="kubelet")
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join(15)

    def ready_addresses(self) -> list[str]:
        return self._ready

    def _run(self) -> None:
        while not self._stop.wait(0.15):
            try:
                self._turn()
            except (ApiError, OSError, ValueError):
                continue  # the API server may be down for a moment: that is what some tests stage

    def _turn(self) -> None:
        pods = self._api.items("/api/v1/pods?resourceVersion=0")
        alive = {p["metadata"]["uid"] for p in pods}
        for uid in [u for u in self._addresses if u not in alive]:
            self._demo.remove(self._addresses.pop(uid))
            self._born.pop(uid, None)
            self._shown.pop(uid, None)
        for pod in pods:
            self._pod(pod)
        self._write_targets(pods)
        slices = self._api.items("/apis/discovery.k8s.io/v1/endpointslices?resourceVersion=0&labelSelector=app%3Dfinance")
        self._ready = [a for s in slices for e in s.get("endpoints") or [] if (e.get("conditions") or {}).get("ready") for a in e["addresses"]]

    def _write_targets(self, pods: list) -> None:
        targets = [{"targets": [f"{self._addresses[p['metadata']['uid']]}:{PORT}"],
                    "labels": {"namespace": p["metadata"]["namespace"], "pod": p["metadata"]["name"], "app": p["metadata"]["labels"].get("app", ""), "track": p["metadata"]["labels"].get("track", "")}}
                   for p in pods if p["metadata"]["uid"] in self._addresses]
        if targets != self._targets:
            new = self._targets_file.with_suffix(".new")
            new.write_text(json.dumps(targets))
            os.replace(new, self._targets_file)
            self._targets = targets

    def _pod(self, pod: dict) -> None:
        meta, spec = pod["metadata"], pod["spec"]
        path = f"/api/v1/namespaces/{meta['namespace']}/pods/{meta['name']}"
        if not spec.get("nodeName"):
            self._api.create(path + "/binding", {"apiVersion": "v1", "kind": "Binding", "metadata": {"name": meta["name"]}, "target": {"apiVersion": "v1", "kind": "Node", "name": NODE}})
            return
        uid = meta["uid"]
        if (pod.get("status") or {}).get("phase") in ("Succeeded", "Failed"):
            return
        if uid not in self._addresses:
            self._addresses[uid] = f"{self._prefix}.{self._next}"
            self._next = self._next + 1 if self._next < 250 else 10
            self._born[uid] = time.monotonic()
            self._demo.add(self._addresses[uid], meta["name"], spec["containers"][0]["image"])
            self._write(path, pod, ready=False)
            self._shown[uid] = False
            return
        ready = time.monotonic() - self._born[uid] >= self.start_delay and self._demo.is_ready(self._addresses[uid])
        if ready != self._shown.get(uid):
            self._write(path, pod, ready)
            self._shown[uid] = ready

    def _image_id(self, image: str) -> str:
        """The digest that a tag stands for, until somebody pushes it again."""
        digest = hashlib.sha256(f"{image} pushed {self.pushes.get(image, 1)} times".encode()).hexdigest()
        return f"{image.rsplit(':', 1)[0]}@sha256:{digest}"

    def _write(self, path: str, pod: dict, ready: bool) -> None:
        address, now = self._addresses[pod["metadata"]["uid"]], _now()
        word = "True" if ready else "False"
        container = pod["spec"]["containers"][0]
        conditions = [{"type": t, "status": s, "lastTransitionTime": now} for t, s in
                      (("PodScheduled", "True"), ("Initialized", "True"), ("ContainersReady", word), ("Ready", word))]
        self._api.merge(path + "/status", {"status": {
            "phase": "Running", "podIP": address, "podIPs": [{"ip": address}], "hostIP": "127.0.0.1", "startTime": now, "conditions": conditions,
            "containerStatuses": [{"name": container["name"], "image": container["image"], "imageID": self._image_id(container["image"]),
                                   "ready": ready, "started": True, "restartCount": 0, "state": {"running": {"startedAt": now}}}]}})
