#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Runs the benchmarks and prints one table: each figure beside a yardstick of the same run. Nothing passes or fails by the clock;
the exit status says only whether everything ran."""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

MARK = b"first populated frame"
LIMIT = 60  # seconds until a program that says nothing is given up


def environment(platform, home, display):
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "KUBECONFIG")}
    env.update(QT_QPA_PLATFORM=platform, TZ="UTC", LC_ALL="C.UTF-8", HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home,
               QT_LOGGING_RULES="tidegate.start.debug=true")
    if display:
        env["DISPLAY"] = display
    return env


def start_once(command, env):
    """Milliseconds from exec to the line that says the first populated frame is painted; None when it never came."""
    begin = time.monotonic()
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as p:
        found = None
        os.set_blocking(p.stderr.fileno(), True)
        for line in p.stderr:
            if MARK in line:
                found = (time.monotonic() - begin) * 1000
                break
            if time.monotonic() - begin > LIMIT:
                break
        p.kill()
        return found


def spread(values):
    values = sorted(values)
    return statistics.median(values), values[min(len(values) - 1, int(0.95 * len(values)))], values[-1], len(values)


def cold_start(bin_dir, platform, env, runs):
    """Both programs in turn, so that a busy machine is busy for both. Page cache warm: one start of each is thrown away."""
    ours, bare = [], []
    for i in range(runs + 1):
        for command, into in (([bin_dir / "tidegate", "--rehearse"], ours), ([bin_dir / "bench_bare_chart"], bare)):
            ms = start_once([str(c) for c in command], env)
            if ms is None:
                raise RuntimeError(f"{command[0].name} on {platform} never said that its first frame was painted")
            if i > 0:
                into.append(ms)
    beside = f"start, bare Qt Charts window, {platform}"
    return [(beside, spread(bare), "ms", "", ""), (f"start to first populated frame, {platform}", spread(ours), "ms", beside, "≤ 2 ×")]


def figures(program, env):
    return figures_of([str(program)], env)


def figures_of(command, env):
    out = subprocess.run(command, env=env, stdout=subprocess.PIPE, check=True, timeout=900).stdout.decode()
    rows = []
    for line in out.splitlines():
        f = line.split("\t")
        if f[0] == "figure":
            rows.append((f[1], (float(f[3]), float(f[4]), float(f[5]), int(f[2])), f[6], f[7], f[8]))
    return rows


def informers(bin_dir, seconds):
    """Our list and watch of 50,000 pods, and client-go's, each on a fake server of its own. Without Go there is no yardstick."""
    go = shutil.which("go")
    if not go:
        print("pods: no Go here, so neither the fake API server nor client-go can be built; not measured", file=sys.stderr)
        return []
    source = pathlib.Path(__file__).resolve().parent / "informer"
    rows = []
    with tempfile.TemporaryDirectory() as work:
        for name in ("server", "clientgo"):
            subprocess.run([go, "build", "-o", f"{work}/{name}", f"./{name}"], cwd=source, check=True, timeout=500)
        # client-go once with a streaming list, its default, and once without: the faster one is the yardstick.
        best = None
        for streaming in ("true", "false"):
            got = on_fake_server(work, [f"{work}/clientgo"], seconds, {"KUBE_FEATURE_WatchListClient": streaming})
            if best is None or got[0][1][0] < best[0][1][0]:
                best = got
        rows += best
        rows += on_fake_server(work, [str(bin_dir / "bench_pods")], seconds, {})
    return rows


def on_fake_server(work, command, seconds, more):
    with subprocess.Popen([f"{work}/server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        try:
            port = server.stdout.readline().decode().strip()
            return figures_of([*command, f"http://127.0.0.1:{port}", str(seconds)], {**os.environ, **more})
        finally:
            server.stdin.close()
            server.wait(10)


def table(rows):
    middle = {name: s[0] for name, s, *_ in rows}
    lines = [("figure", "median", "p95", "most", "runs", "× yardstick", "target")]
    for name, s, unit, beside, target in rows:
        ratio = f"{s[0] / middle[beside]:.2f}" if middle.get(beside) else ""
        lines.append((name, f"{s[0]:.2f} {unit}", f"{s[1]:.2f}", f"{s[2]:.2f}", str(s[3]), ratio, target))
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    for line in lines:
        print("  ".join(text.ljust(w) if i in (0, 6) else text.rjust(w) for i, (text, w) in enumerate(zip(line, widths))).rstrip())


def with_display(work):
    """Calls work(display) with an X server of our own when Xvfb is installed; says so when it is not."""
    if not shutil.which("Xvfb"):
        print("xcb: no Xvfb here, so only the offscreen platform was measured", file=sys.stderr)
        return []
    reads, writes = os.pipe()
    x = subprocess.Popen(["Xvfb", "-displayfd", str(writes), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], pass_fds=(writes,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as f:
            number = f.readline().strip()
        if not number:
            print("xcb: Xvfb did not start, so only the offscreen platform was measured", file=sys.stderr)
            return []
        return work(":" + number)
    finally:
        x.terminate()
        x.wait()


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--bin", type=pathlib.Path, required=True, help="where the built programs are")
    a.add_argument("--runs", type=int, default=7, help="cold starts of each program")
    a.add_argument("--only", choices=["start", "chart", "stall", "rest", "judge", "pods"], help="one of them")
    o = a.parse_args()
    rows, failed = [], False
    with tempfile.TemporaryDirectory() as home:
        def attempt(part, work):
            nonlocal failed
            if o.only not in (None, part):
                return
            try:
                rows.extend(work())
            except (RuntimeError, subprocess.SubprocessError, OSError) as e:
                print(f"{part}: {e}", file=sys.stderr)
                failed = True
        offscreen = environment("offscreen", home, None)
        attempt("start", lambda: cold_start(o.bin, "offscreen", offscreen, o.runs))
        attempt("start", lambda: with_display(lambda d: cold_start(o.bin, "xcb", environment("xcb", home, d), o.runs)))
        attempt("chart", lambda: figures(o.bin / "bench_chart", offscreen))
        attempt("stall", lambda: figures(o.bin / "bench_stall", offscreen))
        attempt("rest", lambda: figures(o.bin / "bench_rest", offscreen))
        attempt("pods", lambda: informers(o.bin, 10))
        attempt("judge", lambda: figures(o.bin / "bench_judge", offscreen))
    table(rows)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
