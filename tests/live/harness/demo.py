# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The demo service: one listener that is every pod, told apart by the address that was asked. It counts real requests and
exports http_requests_total and http_request_duration_seconds; errors, latency and health follow the image that the pod runs."""
import json
import random
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = 8080
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1.0, 2.5, 5.0)


@dataclass
class Behaviour:
    """What pods of one image do."""
    errors: float = 0.0                 # share of requests answered with 500
    latency: float = 0.08               # median of the reported duration, seconds
    becomes_ready: bool = True          # False: never passes readiness
    down: set = field(default_factory=set)  # names of dependencies that are down


@dataclass
class Pod:
    name: str
    image: str
    ok: int = 0
    bad: int = 0
    total_seconds: float = 0.0
    buckets: list = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))


class Demo:
    def __init__(self):
        self._lock = threading.Lock()
        self._pods: dict[str, Pod] = {}
        self._behaviours: dict[str, Behaviour] = {}
        self._random = random.Random(7)
        self.rebuilds = 0 # how often its projections were asked to be rebuilt

    def behave(self, image: str, **changes) -> None:
        with self._lock:
            behaviour = self._behaviours.setdefault(image, Behaviour())
            for name, value in changes.items():
                setattr(behaviour, name, value)

    def behaviour(self, image: str) -> Behaviour:
        with self._lock:
            return self._behaviours.setdefault(image, Behaviour())

    def add(self, address: str, name: str, image: str) -> None:
        with self._lock:
            self._pods[address] = Pod(name, image)

    def remove(self, address: str) -> None:
        with self._lock:
            self._pods.pop(address, None)

    def work(self, address: str) -> int:
        with self._lock:
            pod = self._pods.get(address)
            if pod is None:
                return 503
            behaviour = self._behaviours.setdefault(pod.image, Behaviour())
            seconds = self._random.lognormvariate(0.0, 0.35) * behaviour.latency
            failed = self._random.random() < behaviour.errors
            pod.bad, pod.ok = pod.bad + failed, pod.ok + (not failed)
            pod.total_seconds += seconds
            pod.buckets[next((i for i, bound in enumerate(BOUNDS) if seconds <= bound), len(BOUNDS))] += 1
            return 500 if failed else 200

    def metrics(self, address: str) -> str | None:
        with self._lock:
            pod = self._pods.get(address)
            if pod is None:
                return None
            lines = ["# TYPE http_requests_total counter", f'http_requests_total{{code="200"}} {pod.ok}', f'http_requests_total{{code="500"}} {pod.bad}',
                     "# TYPE http_request_duration_seconds histogram"]
            running = 0
            for bound, count in zip([str(b) for b in BOUNDS] + ["+Inf"], pod.buckets):
                running += count
                lines.append(f'http_request_duration_seconds_bucket{{le="{bound}"}} {running}')
            lines += [f"http_request_duration_seconds_count {running}", f"http_request_duration_seconds_sum {pod.total_seconds}", ""]
            return "\n".join(lines)

    def health(self, address: str, path: str) -> tuple[int, dict]:
        with self._lock:
            pod = self._pods.get(address)
            behaviour = self._behaviours.setdefault(pod.image, Behaviour()) if pod else Behaviour(becomes_ready=False)
        if path == "/health/live":
            return 200, {"status": "ok"}
        details = {name: {"status": "down" if name in behaviour.down else "up"} for name in ("database", "redis", "kafka", "eventstore")}
        well = behaviour.becomes_ready and not behaviour.down
        body = {"status": "ok" if well else "error", "details": details}
        if path == "/health":
            body["version"] = pod.image.rsplit(":", 1)[-1] if pod else "?"
        return (200 if well else 503), body

    def is_ready(self, address: str) -> bool:
        return self.health(address, "/health/ready")[0] == 200

    def serve(self, listening_socket) -> "ThreadingHTTPServer":
        demo = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                address = self.connection.getsockname()[0]
                kind, body, status = "application/json", "{}", 200
                if self.path == "/metrics":
                    text = demo.metrics(address)
                    kind, body, status = "text/plain; version=0.0.4", text or "", 200 if text is not None else 503
                elif self.path.startswith("/health"):
                    status, document = demo.health(address, self.path)
                    body = json.dumps(document)
                else:
                    status = demo.work(address)
                data = body.encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                wanted = self.path == "/admin/rebuild"
                demo.rebuilds += wanted
                self.send_response(202 if wanted else 404)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def __init__(self):
                super().__init__(("", 0), Handler, bind_and_activate=False)
                self.socket.close()
                self.socket = listening_socket

        server = Server()
        threading.Thread(target=server.serve_forever, daemon=True, name="demo").start()
        return server
