# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Stands between a program and the API server, forwards as one user, keeps what was written, and can do something at the n-th write:
before the server sees it, or after the server has answered and before the program hears of it."""
import http.client
import json
import ssl
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Callable, Optional
from urllib.parse import urlsplit


@dataclass
class Write:
    method: str
    path: str
    body: dict | list | None
    status: int = 0


@dataclass
class Fault:
    """What happens to a request instead of its answer: `status` is answered without asking the server; `accepted`: the server does it
    first; neither: nothing is ever said, the connection ends after `hang` seconds."""
    status: int = 0
    message: str = "staged"
    retry_after: int = 0
    accepted: bool = False
    hang: float = 0


class CrashProxy:
    def __init__(self, cluster, user: str):
        self.fault: Callable[[str, str, int], Optional[Fault]] = lambda method, path, number: None  # number of the write; 0: a read
        self.gone: Callable[[str], bool] = lambda path: False  # whether a watch that begins now is told 410
        self._cluster, self._user = cluster, user
        self.writes: list[Write] = []
        self.journal_counts = True  # whether writes of the shared journal are among those that are counted
        self.at: Optional[tuple[int, str]] = None  # (number of the write, "before" | "after")
        self.act: Callable[[], None] = lambda: None
        self.done = threading.Event()
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def handle_any(self):
                outer._forward(self)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

            def handle(self):
                try:
                    super().handle()
                except (OSError, ValueError, http.client.HTTPException):
                    pass

        certificate, key = cluster.server_certificate
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def kubeconfig(self) -> Path:
        document = json.loads(self._cluster.kubeconfig(self._user).read_text())
        document["clusters"][0]["cluster"]["server"] = self.url
        path = self._cluster.directory / f"{self._user}-proxied.kubeconfig"
        path.write_text(json.dumps(document))
        return path

    def arm(self, number: int, when: str, act: Callable[[], None]) -> None:
        self.writes, self.at, self.act = [], (number, when), act
        self.done.clear()

    def _forward(self, request: BaseHTTPRequestHandler) -> None:
        length = int(request.headers.get("Content-Length") or 0)
        body = request.rfile.read(length) if length else None
        writes = request.command != "GET" and "/authorization.k8s.io/" not in request.path and "/authentication.k8s.io/" not in request.path and "dryRun=" not in request.path
        write, hit = None, ""
        if writes and not self.journal_counts and b"-journal-" in request.path.encode() + (body or b""):
            writes = False
        if writes:
            with self._lock:
                write = Write(request.command, request.path.split("?")[0], json.loads(body) if body else None)
                self.writes.append(write)
                if self.at and len(self.writes) == self.at[0]:
                    hit = self.at[1]
        if fault := self.fault(request.command, request.path, len(self.writes) if write else 0):
            return self._fail(request, fault, body)
        if "watch=true" in request.path and self.gone(request.path):
            return self._gone(request)
        if hit == "before":
            self.act()
            self.done.set()
            request.close_connection = True
            return
        upstream = self._upstream()
        try:
            headers = {k: v for k, v in request.headers.items() if k.lower() in ("accept", "content-type")}
            upstream.request(request.command, request.path, body=body, headers=headers)
            answer = upstream.getresponse()
            if write:
                write.status = answer.status
            if hit == "after":
                answer.read()
                self.act()
                self.done.set()
                request.close_connection = True
                return
            if "watch=true" in request.path and answer.status == 200:
                return self._stream(request, answer)
            data = answer.read()
            request.send_response(answer.status)
            for name in ("Content-Type", "Retry-After"):
                if answer.getheader(name):
                    request.send_header(name, answer.getheader(name))
            request.send_header("Content-Length", str(len(data)))
            request.end_headers()
            request.wfile.write(data)
        finally:
            upstream.close()

    def _fail(self, request: BaseHTTPRequestHandler, fault: Fault, body: bytes | None) -> None:
        if fault.accepted:
            upstream = self._upstream()
            upstream.request(request.command, request.path, body=body, headers={k: v for k, v in request.headers.items() if k.lower() in ("accept", "content-type")})
            answer = upstream.getresponse()
            answer.read()
            if self.writes:
                self.writes[-1].status = answer.status
            upstream.close()
        if fault.status == 0:
            time.sleep(fault.hang)
            request.close_connection = True
            return
        reason = {409: "Conflict", 429: "TooManyRequests", 500: "InternalError", 503: "ServiceUnavailable"}.get(fault.status, "")
        data = json.dumps({"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": fault.status, "reason": reason, "message": fault.message}).encode()
        request.send_response(fault.status)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(data)))
        if fault.retry_after:
            request.send_header("Retry-After", str(fault.retry_after))
        request.end_headers()
        request.wfile.write(data)

    @staticmethod
    def _gone(request: BaseHTTPRequestHandler) -> None:
        line = json.dumps({"type": "ERROR", "object": {"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 410, "reason": "Expired", "message": "too old resource version"}}).encode() + b"\n"
        request.send_response(200)
        request.send_header("Content-Type", "application/json")
        request.send_header("Transfer-Encoding", "chunked")
        request.end_headers()
        request.wfile.write(b"%x\r\n%s\r\n0\r\n\r\n" % (len(line), line))

    @staticmethod
    def _stream(request: BaseHTTPRequestHandler, answer: http.client.HTTPResponse) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "application/json")
        request.send_header("Transfer-Encoding", "chunked")
        request.end_headers()
        request.wfile.flush()
        while data := answer.read1(65536):
            request.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
            request.wfile.flush()
        request.wfile.write(b"0\r\n\r\n")

    def _upstream(self) -> http.client.HTTPSConnection:
        certificate, key = self._cluster.certificates[self._user]
        context = ssl.create_default_context(cafile=str(self._cluster.ca))
        context.load_cert_chain(certificate, key)
        parts = urlsplit(self._cluster.server)
        return http.client.HTTPSConnection(parts.hostname, parts.port, context=context, timeout=600)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
