# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A real Jaeger, and spans sent to it as an OpenTelemetry SDK sends them."""
import os
import time
from pathlib import Path

from harness import binaries
from harness.api import Api
from harness.processes import Children, free_port, wait_until

CONFIG = """
service:
  extensions: [jaeger_storage, jaeger_query]
  pipelines:
    traces: {receivers: [otlp], exporters: [jaeger_storage_exporter]}
  telemetry: {metrics: {level: none}}
extensions:
  jaeger_query:
    storage: {traces: memory}
    http: {endpoint: "127.0.0.1:%d"}
    grpc: {endpoint: "127.0.0.1:%d"}
  jaeger_storage: {backends: {memory: {memory: {max_traces: 1000}}}}
receivers:
  otlp: {protocols: {http: {endpoint: "127.0.0.1:%d"}}}
exporters:
  jaeger_storage_exporter: {trace_storage: memory}
"""


class Jaeger:
    def __init__(self, children: Children, directory: Path, version: int):
        self.query, self.otlp = free_port(), free_port()
        self.url = f"http://127.0.0.1:{self.query}"
        grpc = free_port()
        if version == 2:
            config = directory / "jaeger.yaml"
            config.write_text(CONFIG % (self.query, grpc, self.otlp))
            command = [str(binaries.jaeger("jaeger")), "--config", str(config)]
        else:
            command = [str(binaries.jaeger("all-in-one")), f"--query.http-server.host-port=127.0.0.1:{self.query}", f"--query.grpc-server.host-port=127.0.0.1:{grpc}",
                       f"--collector.otlp.http.host-port=127.0.0.1:{self.otlp}"]
            for option in ("collector.otlp.grpc.host-port", "collector.grpc-server.host-port", "collector.http-server.host-port", "admin.http.host-port"):
                command.append(f"--{option}=127.0.0.1:{free_port()}")
        children.start(f"jaeger-{version}", command)
        wait_until("Jaeger answers", lambda: Api(self.url).raw("GET", "/api/services", timeout=3)[0] == 200, 60)

    def send(self, service: str, version: str | None = None, pod: str | None = None, spans: int = 3) -> None:
        """A trace of so many spans, that ended just now."""
        resource = {"service.name": service, "service.version": version, "k8s.pod.name": pod}
        trace, now = os.urandom(16).hex(), time.time_ns()
        sent = [{"traceId": trace, "spanId": os.urandom(8).hex(), "name": "GET /", "kind": 2, "startTimeUnixNano": str(now - 20_000_000), "endTimeUnixNano": str(now)} for _ in range(spans)]
        attributes = [{"key": k, "value": {"stringValue": v}} for k, v in resource.items() if v]
        Api(f"http://127.0.0.1:{self.otlp}").call("POST", "/v1/traces", {"resourceSpans": [{"resource": {"attributes": attributes}, "scopeSpans": [{"scope": {"name": "test"}, "spans": sent}]}]})
