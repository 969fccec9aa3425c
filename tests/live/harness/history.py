# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A real Prometheus that begins with a past: samples in OpenMetrics' text, made into blocks by promtool, so that nothing waits."""
import shutil
import subprocess
from pathlib import Path

from harness.api import Api
from harness.processes import Children, free_port, wait_until


def serve(children: Children, directory: Path, openmetrics: str) -> str:
    """Its URL."""
    (directory / "samples.om").write_text(openmetrics)
    subprocess.run(["promtool", "tsdb", "create-blocks-from", "openmetrics", str(directory / "samples.om"), str(directory / "tsdb")], check=True, stdout=subprocess.DEVNULL)
    (directory / "prometheus.yml").write_text("{}")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    children.start("prometheus", [shutil.which("prometheus"), "--config.file", str(directory / "prometheus.yml"), "--storage.tsdb.path", str(directory / "tsdb"),
                                  "--storage.tsdb.retention.time=100y", "--log.level=warn", f"--web.listen-address=127.0.0.1:{port}"])
    wait_until("Prometheus ready", lambda: Api(url).raw("GET", "/-/ready", timeout=3)[0] == 200, 30)
    return url
