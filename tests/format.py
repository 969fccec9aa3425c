#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""tests/format.py [--fix] FILE…: clang-format's word on spaces, indentation and the order of includes; where a line ends is the author's.

ColumnLimit: 0 says the same, but clang-format 16 still breaks chained conditionals and calls with a lambda in the middle, in ways that
hide what they say. So a difference counts only where clang-format leaves as many lines as there were."""
import difflib
import pathlib
import subprocess
import sys


def hunks(path):
    old = path.read_text().splitlines(keepends=True)
    new = subprocess.run(["clang-format-16", str(path)], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines(keepends=True)
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "replace" and b - a == d - c:
            yield a, old[a:b], new[c:d]


def main():
    fix = sys.argv[1:2] == ["--fix"]
    status = 0
    for name in sys.argv[2 if fix else 1:]:
        path = pathlib.Path(name)
        found = list(hunks(path))
        if fix and found:
            lines = path.read_text().splitlines(keepends=True)
            for at, _, new in found:
                lines[at:at + len(new)] = new
            path.write_text("".join(lines))
            continue
        for at, old, new in found:
            status = 1
            for i, (was, wanted) in enumerate(zip(old, new)):
                print(f"{name}:{at + i + 1}: {was.rstrip()}\n{' ' * (len(name) + len(str(at + i + 1)))}->{wanted.rstrip()}")
    sys.exit(status)


if __name__ == "__main__":
    main()
