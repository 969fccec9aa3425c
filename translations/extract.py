#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Every sentence that a person may read, as (context, source, has a plural): Qt's lupdate finds those in tr() of a class; the sentences of the
core (TG_TR, context "tidegate"), of free functions (QT_TRANSLATE_NOOP, translate) and of the default checklist are found here, for lupdate does not follow them."""
import re
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LITERAL = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
LUPDATE = "/usr/lib/qt6/bin/lupdate"


def text(literals: str) -> str:
    joined = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals))
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), joined)


def sources() -> list[Path]:
    return sorted(p for folder in ("src", "ui", "app") for p in (ROOT / folder).rglob("*") if p.suffix in (".cpp", ".h"))


def of_classes() -> set[tuple[str, str, bool]]:
    with tempfile.TemporaryDirectory() as directory:
        ts = Path(directory) / "all.ts"
        subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-I", ".", "ui", "app", "src/cli", "-ts", str(ts)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return {(c.findtext("name"), m.findtext("source"), m.get("numerus") == "yes") for c in xml.parse(ts).getroot().findall("context") for m in c.findall("message")}


def of_functions() -> set[tuple[str, str, bool]]:
    out = set()
    for path in sources():
        code = path.read_text()
        out |= {("tidegate", text(m), False) for m in re.findall(r"\bTG_TR\(\s*" + LITERAL + r"\)", code)}
        out |= {(context, text(m), False) for context, m in re.findall(r'\b(?:QT_TRANSLATE_NOOP|translate)\(\s*"(\w+)",\s*' + LITERAL + r"\)", code)}
    defaults = (ROOT / "src/plan/defaults.cpp").read_text()
    out |= {("tidegate", t, False) for t in re.findall(r'\b(?:asked|sensed)\("[^"]*", "([^"]*)"', defaults)}
    return out


def entries() -> list[tuple[str, str, bool]]:
    ours = of_functions()
    known = {(c, s) for c, s, _ in ours}
    return sorted(ours | {e for e in of_classes() if (e[0], e[1]) not in known})


if __name__ == "__main__":
    for context, source, plural in entries():
        print(context, "n" if plural else "-", source.replace("\n", "\\n"), sep="\t")
