# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A second host of our own, in a network namespace, whose address can change under running connections, as when a VPN comes or goes."""
import json
import socket
import subprocess
import threading
from pathlib import Path

from .network import _ip
from .program import binary, environment


class Laptop:
    def __init__(self, number: int, upstream_port: int):
        self.name, self._outside, self._inside = f"tidegate-{number}-laptop", f"tgl{number}h", f"tgl{number}p"
        self._net = f"10.242.{number}"
        self.close()
        _ip("netns", "add", self.name)
        _ip("link", "add", self._outside, "type", "veth", "peer", "name", self._inside, "netns", self.name)
        _ip("addr", "add", f"{self._net}.1/24", "dev", self._outside)
        _ip("link", "set", self._outside, "up")
        _ip("-n", self.name, "link", "set", "lo", "up")
        _ip("-n", self.name, "link", "set", self._inside, "up")
        self.address = 2
        self._set("add")
        self._listener = socket.create_server((f"{self._net}.1", 0))
        self._upstream = upstream_port
        self.server = f"https://{self._net}.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _set(self, what: str) -> None:
        _ip("-n", self.name, "addr", what, f"{self._net}.{self.address}/24", "dev", self._inside)

    def move(self) -> None:
        """Another address: nothing of the old connections gets through any more, in either direction, and nobody is told."""
        self._set("del")
        self.address += 1
        self._set("add")

    def kubeconfig(self, original: Path) -> Path:
        document = json.loads(original.read_text())
        document["clusters"][0]["cluster"].update({"server": self.server, "tls-server-name": "localhost"})
        path = original.with_name("laptop.kubeconfig")
        path.write_text(json.dumps(document))
        return path

    def start(self, home: Path, name: str, *arguments: str, stdout) -> subprocess.Popen:
        home.mkdir(parents=True, exist_ok=True)
        return subprocess.Popen(["ip", "netns", "exec", self.name, binary(name), *arguments], stdout=stdout, stderr=subprocess.DEVNULL,
                                stdin=subprocess.DEVNULL, env=environment(home))

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._upstream))
            for a, b in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(a, b), daemon=True).start()

    @staticmethod
    def _pump(source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        finally:
            for s in (source, sink):
                try:
                    s.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def close(self) -> None:
        if hasattr(self, "_listener"):
            self._listener.close()
        subprocess.run(["ip", "link", "delete", self._outside], capture_output=True, timeout=20)
        subprocess.run(["ip", "netns", "delete", self.name], capture_output=True, timeout=20)
