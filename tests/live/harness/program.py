# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Runs the built programs as a user would."""
import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


def binary(name: str) -> str:
    return str(Path(os.environ.get("TIDEGATE_BIN", "build/release/bin")) / name)


@dataclass
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    def __str__(self) -> str:
        return f"exit {self.code}\n--- out\n{self.out}\n--- err\n{self.err}"


def environment(home: Path) -> dict:
    clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and k != "KUBECONFIG"}
    clean.update(HOME=str(home), XDG_DATA_HOME=str(home / "data"), XDG_CONFIG_HOME=str(home / "config"), XDG_CACHE_HOME=str(home / "cache"),
                 TZ="UTC", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
    return clean


def ctl(home: Path, *arguments: str, timeout: float = 120) -> Answer:
    home.mkdir(parents=True, exist_ok=True)
    result = subprocess.run([binary("tidegatectl"), *arguments], capture_output=True, text=True, timeout=timeout, env=environment(home), stdin=subprocess.DEVNULL)
    return Answer(result.returncode, result.stdout, result.stderr)


def start(home: Path, name: str, *arguments: str) -> subprocess.Popen:
    home.mkdir(parents=True, exist_ok=True)
    log = open(home / f"{name}.log", "ab")
    return subprocess.Popen([binary(name), *arguments], stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=environment(home))


def promote_when_allowed(ctl_of, seconds: float = 180) -> None:
    """Tried until its gates are open; whatever else it answers is a failure. `ctl_of` runs tidegatectl for the test's release."""
    end = time.monotonic() + seconds
    while (answer := ctl_of("promote", "--yes", "--wait")).code != 0:
        assert answer.code == 1, answer
        assert time.monotonic() < end, f"never allowed: {answer}"
