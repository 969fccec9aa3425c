# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A network namespace of our own in which every address of 10.244.N.0/24 is local: pods' addresses that the API server's
proxies and Prometheus can reach. Needs root; Unavailable says so."""
import ctypes
import os
import socket
import subprocess
import threading


class Unavailable(Exception):
    pass


_libc = ctypes.CDLL(None, use_errno=True)
_CLONE_NEWNET = 0x40000000


def _ip(*arguments: str) -> None:
    result = subprocess.run(["ip", *arguments], capture_output=True, text=True, timeout=20)
    if result.returncode != 0:
        raise Unavailable(f"ip {' '.join(arguments)}: {result.stderr.strip()}")


class PodNetwork:
    def __init__(self, number: int):
        """`number` 0 … 255 keeps two clusters on one machine apart."""
        if os.geteuid() != 0:
            raise Unavailable("network namespaces need root")
        self.name = f"tidegate-{number}"
        self._outside = f"tg{number}h"
        self.prefix = f"10.244.{number}"
        self.host = f"10.243.{number}.1"
        self.close()  # what a killed run left behind
        _ip("netns", "add", self.name)
        try:
            outside, inside, peer = self._outside, f"tg{number}p", f"10.243.{number}.2"
            _ip("link", "add", outside, "type", "veth", "peer", "name", inside, "netns", self.name)
            _ip("addr", "add", f"{self.host}/30", "dev", outside)
            _ip("link", "set", outside, "up")
            _ip("-n", self.name, "link", "set", "lo", "up")
            _ip("-n", self.name, "addr", "add", f"{peer}/30", "dev", inside)
            _ip("-n", self.name, "link", "set", inside, "up")
            _ip("-n", self.name, "route", "add", "local", f"{self.prefix}.0/24", "dev", "lo")
            _ip("route", "add", f"{self.prefix}.0/24", "via", peer)
        except Unavailable:
            self.close()
            raise

    def close(self) -> None:
        # The namespace outlives its name while a socket in it is open; the link has to go by itself.
        subprocess.run(["ip", "link", "delete", self._outside], capture_output=True, timeout=20)
        subprocess.run(["ip", "netns", "delete", self.name], capture_output=True, timeout=20)

    def listen(self, port: int) -> socket.socket:
        """A listening socket inside the namespace, made by a thread of its own that steps in and ends."""
        box: list = []

        def inside() -> None:
            try:
                with open(f"/var/run/netns/{self.name}") as ns:
                    if _libc.setns(ns.fileno(), _CLONE_NEWNET) != 0:
                        raise OSError(ctypes.get_errno(), "setns")
                s = socket.socket()
                s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                s.bind(("0.0.0.0", port))
                s.listen(256)
                box.append(s)
            except OSError as error:
                box.append(error)

        thread = threading.Thread(target=inside)
        thread.start()
        thread.join(10)
        if not box or isinstance(box[0], Exception):
            raise Unavailable(f"listening in {self.name}: {box[0] if box else 'no answer'}")
        return box[0]
