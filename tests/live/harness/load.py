# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Traffic as kube-proxy would spread it: each request goes to a random ready address of the Service's EndpointSlices."""
import http.client
import random
import threading
import time


class Load:
    def __init__(self, addresses, per_second: float = 40):
        """`addresses`: a callable that gives the ready addresses now."""
        self._addresses = addresses
        self.per_second = per_second
        self._stop = threading.Event()
        self._random = random.Random(11)
        self._thread = threading.Thread(target=self._run, daemon=True, name="load")
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join(10)

    def _run(self) -> None:
        connections: dict[str, http.client.HTTPConnection] = {}
        next_at = time.monotonic()
        while not self._stop.is_set():
            next_at = max(next_at + 1 / self.per_second, time.monotonic() - 1)
            self._stop.wait(max(0.0, next_at - time.monotonic()))
            ready = self._addresses()
            if not ready:
                continue
            address = self._random.choice(ready)
            connection = connections.setdefault(address, http.client.HTTPConnection(address, 8080, timeout=2))
            try:
                connection.request("GET", "/pay")
                connection.getresponse().read()
            except (OSError, http.client.HTTPException):
                connection.close()
                connections.pop(address, None)
