#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A real control plane to try by hand: brings everything up, opens the console on it, and takes simple orders on standard input."""
import argparse
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from harness import binaries, network, objects  # noqa: E402
from harness.cluster import CANARY_IMAGE, Cluster  # noqa: E402

HELP = """orders:
  errors 20      the canary answers 20 % of its requests with 500
  latency 0.8    its median latency becomes 0.8 s
  down database  its dependency "database" goes down     up  everything well again
  prometheus stop|start                                   api stop|start
  quit"""


def obey(cluster: Cluster, order: str) -> bool:
    words = order.split()
    if not words:
        return True
    if words[0] == "quit":
        return False
    if words[0] == "errors" and len(words) == 2:
        cluster.demo.behave(CANARY_IMAGE, errors=float(words[1]) / 100)
    elif words[0] == "latency" and len(words) == 2:
        cluster.demo.behave(CANARY_IMAGE, latency=float(words[1]))
    elif words[0] == "down" and len(words) == 2:
        cluster.demo.behave(CANARY_IMAGE, down={words[1]})
    elif words[0] == "up":
        cluster.demo.behave(CANARY_IMAGE, errors=0.0, latency=0.08, down=set(), becomes_ready=True)
    elif words[:1] == ["prometheus"] and words[1:] in (["stop"], ["start"]):
        cluster.stop_prometheus() if words[1] == "stop" else cluster.start_prometheus()
    elif words[:1] == ["api"] and words[1:] in (["stop"], ["start"]):
        cluster.stop_api_server() if words[1] == "stop" else cluster.start_api_server()
    else:
        print(HELP, flush=True)
    return True


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default="build/release/bin")
    parser.add_argument("--soak", default="1m")
    options = parser.parse_args()
    try:
        cluster = Cluster(number=3)
    except (binaries.Missing, network.Unavailable) as problem:
        print(f"live: {problem}", file=sys.stderr)
        return 1
    try:
        cluster.deploy(load=120)
        plan = cluster.directory / "plan.yaml"
        plan.write_text(objects.plan(f'url: "{cluster.prometheus_url}"', soak=options.soak))
        kubeconfig = cluster.kubeconfig("alice")
        print(f"KUBECONFIG={kubeconfig}\nplan       {plan}\nPrometheus {cluster.prometheus_url}\n{HELP}", flush=True)
        console = None
        if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            console = subprocess.Popen([str(Path(options.bin) / "tidegate"), "--kubeconfig", str(kubeconfig), "--plan", str(plan)])
        else:
            print("No display here: use tidegatectl with this kubeconfig and plan.", flush=True)
        for line in sys.stdin:
            if not obey(cluster, line.strip()):
                break
        if console:
            cluster.children.end(console)
    except KeyboardInterrupt:
        pass
    finally:
        cluster.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
