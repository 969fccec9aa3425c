# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A service that exposes its durations as native histograms, in the protobuf exposition that Prometheus asks for when they are switched on."""
import http.server
import math
import struct
import threading

SCHEMA = 3  # each bound is 2^(1/8) times the one before
CONTENT_TYPE = "application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited"


def varint(n: int) -> bytes:
    out = bytearray()
    while n > 0x7F:
        out.append(n & 0x7F | 0x80)
        n >>= 7
    out.append(n)
    return bytes(out)


def signed(n: int) -> int:
    return n << 1 if n >= 0 else ((-n) << 1) - 1


def integer(field: int, n: int) -> bytes:
    return varint(field << 3) + varint(n)


def double(field: int, v: float) -> bytes:
    return varint(field << 3 | 1) + struct.pack("<d", v)


def nested(field: int, body: bytes) -> bytes:
    return varint(field << 3 | 2) + varint(len(body)) + body


def index(seconds: float) -> int:
    return math.ceil(math.log2(seconds) * 2**SCHEMA)


def histogram(observed: dict[float, int]) -> bytes:
    counts: dict[int, int] = {}
    for seconds, n in observed.items():
        counts[index(seconds)] = counts.get(index(seconds), 0) + n
    body = integer(1, sum(observed.values())) + double(2, sum(s * n for s, n in observed.items())) + integer(5, signed(SCHEMA)) + double(6, 1e-9)
    spans, deltas, before, after = b"", b"", 0, 0
    for i in sorted(counts):
        spans += nested(12, integer(1, signed(i - after)) + integer(2, 1))
        deltas += integer(13, signed(counts[i] - before))
        before, after = counts[i], i + 1
    return body + spans + deltas


def labels(pairs: dict[str, str]) -> bytes:
    return b"".join(nested(1, nested(1, k.encode()) + nested(2, v.encode())) for k, v in pairs.items())


class NativeTarget:
    """Each scrape finds as many more requests as `each` says: duration and code to a number."""

    def __init__(self, name: str, each: dict[tuple[float, str], int]):
        self.name, self.each = name, each
        self.total: dict[tuple[float, str], int] = {}
        target = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = target.exposition()
                self.send_response(200)
                self.send_header("Content-Type", CONTENT_TYPE)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server.server_address[1]}"

    def exposition(self) -> bytes:
        for key, n in self.each.items():
            self.total[key] = self.total.get(key, 0) + n
        family = nested(1, self.name.encode()) + integer(3, 4)
        for code in sorted({code for _, code in self.total}):
            observed = {seconds: n for (seconds, c), n in self.total.items() if c == code}
            family += nested(4, labels({"code": code}) + nested(7, histogram(observed)))
        return varint(len(family)) + family

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
