# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Stands between a program and the API server, forwards as one user, keeps what was written, and can do something at the n-th write:
before the server sees it, or after the server has answered and before the program hears of it."""
import http.client
import json
import ssl
import threading
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


class CrashProxy:
    def __init__(self, cluster, user: str):
        self._cluster, self._user = cluster, user
        self.writes: list[Write] = []
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
        if writes:
            with self._lock:
                write = Write(request.command, request.path.split("?")[0], json.loads(body) if body else None)
                self.writes.append(write)
                if self.at and len(self.writes) == self.at[0]:
                    hit = self.at[1]
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
