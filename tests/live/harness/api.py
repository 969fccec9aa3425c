# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The API server by plain HTTP: what tests check by, independent of the program under test."""
import http.client
import json
import ssl
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import urlsplit


class ApiError(Exception):
    def __init__(self, status: int, message: str):
        super().__init__(f"HTTP {status}: {message}")
        self.status = status


@dataclass
class Api:
    server: str
    ca: Optional[str] = None
    certificate: Optional[str] = None
    key: Optional[str] = None
    token: Optional[str] = None

    def raw(self, method: str, path: str, body: Any = None, content_type: str = "application/json", timeout: float = 20) -> tuple[int, bytes, dict]:
        parts = urlsplit(self.server)
        if parts.scheme == "https":
            context = ssl.create_default_context(cafile=self.ca)
            if self.certificate:
                context.load_cert_chain(self.certificate, self.key)
            connection = http.client.HTTPSConnection(parts.hostname, parts.port, context=context, timeout=timeout)
        else:
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        headers = {"Accept": "application/json"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        data = None
        if body is not None:
            data = body if isinstance(body, (bytes, str)) else json.dumps(body)
            headers["Content-Type"] = content_type
        try:
            connection.request(method, parts.path.rstrip("/") + path, body=data, headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.read(), dict(answer.getheaders())
        finally:
            connection.close()

    def call(self, method: str, path: str, body: Any = None, content_type: str = "application/json") -> Any:
        status, data, _ = self.raw(method, path, body, content_type)
        if status >= 400:
            try:
                message = json.loads(data).get("message", "")
            except ValueError:
                message = data[:200].decode("utf-8", "replace")
            raise ApiError(status, message)
        return json.loads(data) if data else None

    def get(self, path: str) -> Any:
        return self.call("GET", path)

    def find(self, path: str) -> Any:
        """Like get, None when there is none."""
        try:
            return self.get(path)
        except ApiError as error:
            if error.status == 404:
                return None
            raise

    def items(self, path: str) -> list:
        return self.get(path).get("items") or []

    def create(self, path: str, document: Any) -> Any:
        return self.call("POST", path, document)

    def merge(self, path: str, document: Any) -> Any:
        return self.call("PATCH", path, document, "application/merge-patch+json")

    def delete(self, path: str) -> None:
        self.raw("DELETE", path)
