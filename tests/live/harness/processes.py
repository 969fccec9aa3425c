# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Child processes with a log each, ended by pid; waiting always has a deadline."""
import random
import socket
import subprocess
import time
from pathlib import Path
from typing import Callable


class Deadline(Exception):
    pass


def wait_until(what: str, ready: Callable[[], object], seconds: float = 30, step: float = 0.1):
    """The first true value of `ready`, asked again and again; Deadline names what did not come."""
    end = time.monotonic() + seconds
    last: object = None
    while True:
        try:
            value = ready()
            if value:
                return value
        except Exception as error:  # the thing asked is allowed to be down for now
            last = error
        if time.monotonic() > end:
            raise Deadline(f"{what}: not within {seconds:.0f} s" + (f" (last: {last})" if last else ""))
        time.sleep(step)


def free_port() -> int:
    """Below the range that the kernel gives to outgoing connections: nobody takes it before the server that it is for is up."""
    while True:
        with socket.socket() as s:
            try:
                s.bind(("127.0.0.1", random.randint(20000, 32000)))
                return s.getsockname()[1]
            except OSError:
                continue


class Children:
    def __init__(self, logs: Path):
        self.logs = logs
        self._running: list[tuple[str, subprocess.Popen]] = []
        logs.mkdir(parents=True, exist_ok=True)

    def start(self, name: str, command: list[str], **options) -> subprocess.Popen:
        log = open(self.logs / f"{name}.log", "ab")
        process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, **options)
        log.close()
        self._running.append((name, process))
        return process

    def tail(self, name: str, lines: int = 15) -> str:
        path = self.logs / f"{name}.log"
        return "\n".join(path.read_text(errors="replace").splitlines()[-lines:]) if path.exists() else ""

    @staticmethod
    def end(process: subprocess.Popen, seconds: float = 10) -> None:
        if process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)

    def end_all(self) -> None:
        # Latest first: the API server before its etcd.
        for _, process in reversed(self._running):
            self.end(process)
        self._running.clear()
