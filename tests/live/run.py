#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Runs the live tests. Where their parts cannot be had they are skipped with one plain line, unless TIDEGATE_LIVE=required."""
import argparse
import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from harness import binaries  # noqa: E402

# These measure how soon something happens: nothing runs beside them. Of the others the longest runs beside the rest.
TIMED = ("tst_agent", "tst_faults", "tst_release", "tst_rolling")
LONGEST = "tst_crash"


def missing() -> str | None:
    if os.geteuid() != 0:
        return "network namespaces need root"
    for program, package in (("prometheus", "prometheus"), ("ip", "iproute2"), ("prometheus-alertmanager", "prometheus-alertmanager"), ("openssl", "openssl"), ("gnome-keyring-daemon", "gnome-keyring"), ("dbus-run-session", "dbus-daemon"), ("xvfb-run", "xvfb"), ("openbox", "openbox"), ("xdotool", "xdotool")):
        if not shutil.which(program):
            return f"{program} is missing (Debian package {package})"
    try:
        binaries.ensure()
    except binaries.Missing as problem:
        return str(problem)
    return None


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default="build/release/bin", help="where tidegate and tidegatectl are")
    parser.add_argument("names", nargs="*", help="only tests whose id holds one of these")
    options = parser.parse_args()
    os.environ["TIDEGATE_BIN"] = str(Path(options.bin).resolve())
    if os.environ.get("TIDEGATE_LIVE") == "off":
        print("live tests: switched off by TIDEGATE_LIVE=off", file=sys.stderr)
        return 0
    reason = missing()
    if reason:
        required = os.environ.get("TIDEGATE_LIVE") == "required"
        print(f"live tests {'cannot run' if required else 'skipped'}: {reason}", file=sys.stderr)
        return 1 if required else 0
    if not options.names or any(n in "tst_jaeger" for n in options.names):
        prepare()
    suite = unittest.defaultTestLoader.discover(str(Path(__file__).resolve().parent), pattern="tst_*.py")
    if options.names:
        return run(chosen(suite, lambda test: any(name in test for name in options.names)))
    alone = run(chosen(suite, lambda test: test.startswith(TIMED)))
    with subprocess.Popen([sys.executable, __file__, "--bin", options.bin, LONGEST]) as beside:
        rest = run(chosen(suite, lambda test: not test.startswith(TIMED + (LONGEST,))))
    return alone or rest or beside.returncode


def prepare() -> None:
    """What takes all the machine to build is built before anything is measured; a test that needs it says when it is not there."""
    for program in ("all-in-one", "jaeger"):
        try:
            binaries.jaeger(program)
        except binaries.Missing as problem:
            print(f"live tests: {problem}", file=sys.stderr)


def chosen(part, wanted) -> unittest.TestSuite:
    out = unittest.TestSuite()
    for test in part:
        if isinstance(test, unittest.TestSuite):
            out.addTests(chosen(test, wanted))
        elif wanted(test.id()):
            out.addTest(test)
    return out


def run(suite: unittest.TestSuite) -> int:
    if suite.countTestCases() == 0:
        print("live tests: none found", file=sys.stderr)
        return 1
    return 0 if unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
