# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The answers that tst_clientcmd compares Tidegate with are what client-go says of the same cases."""
import os
import subprocess
import unittest
from pathlib import Path

from harness.binaries import go

FOLDER = Path(__file__).resolve().parent.parent / "unit/kube/clientcmd"


class Clientcmd(unittest.TestCase):
    def test_the_answers_are_client_gos(self):
        with open(FOLDER / "cases.yaml") as cases:
            made = subprocess.run([go(), "run", "."], cwd=FOLDER, stdin=cases, capture_output=True, text=True, timeout=900,
                                  env=dict(os.environ, GOFLAGS="-mod=readonly", GOTOOLCHAIN="local", CGO_ENABLED="0"))
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertEqual(made.stdout, (FOLDER / "answers.json").read_text(), "run go run . < cases.yaml > answers.json again")


if __name__ == "__main__":
    unittest.main()
