#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""Writes translations/tidegate_*.ts anew from the sources: what is translated stays (the same English has the same translation in every
context), what is new is unfinished, what is gone is gone. `update.py --take LANGUAGE ENGLISH TRANSLATED` takes translations from two files
of the same number of lines first; `update.py --check` writes nothing and fails where a file is not what it would be. Edit the .ts files with Qt Linguist, or by hand."""
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))
from extract import entries  # noqa: E402

HERE = Path(__file__).resolve().parent
PLURALS = {"de": 2, "bn": 2, "ar": 6}
FROM_RIGHT = {"ar"}


def isolated(text: str) -> str:
    """What is put into a sentence that runs from right to left may run from left to right ("4 d 7 h", a version): each place is a run of its own."""
    return re.sub(r"\u2068?(%[1-9n])\u2069?", "\u2068\\1\u2069", text)


def known(path: Path) -> dict[str, list[str]]:
    if not path.exists():
        return {}
    out = {}
    for m in xml.parse(path).getroot().iter("message"):
        t = m.find("translation")
        forms = [f.text or "" for f in t.findall("numerusform")] or [t.text or ""]
        if t.get("type") is None and all(forms):
            out[m.findtext("source")] = forms
    return out


def written(language: str, have: dict[str, list[str]]) -> tuple[str, int]:
    missing, context = 0, None
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for name, source, plural in entries():
        if name != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{escape(name)}</name>"]
            context = name
        forms = [isolated(f) for f in have.get(source, [])] if language in FROM_RIGHT else have.get(source)
        forms = forms or None
        state = "" if forms else ' type="unfinished"'
        missing += forms is None
        forms = forms or [""]
        if plural:
            forms = (forms * PLURALS[language])[:PLURALS[language]] if len(forms) == 1 else forms
            body = "".join(f"<numerusform>{escape(f)}</numerusform>" for f in forms)
        else:
            body = escape(forms[0])
        lines += ['    <message numerus="yes">' if plural else "    <message>", f"        <source>{escape(source)}</source>", f"        <translation{state}>{body}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""]), missing


def main() -> int:
    taken: dict[str, dict[str, list[str]]] = {}
    arguments = sys.argv[1:]
    while arguments[:1] == ["--take"]:
        language, english, translated = arguments[1:4]
        arguments = arguments[4:]
        pairs = zip(Path(english).read_text().rstrip("\n").split("\n"), Path(translated).read_text().rstrip("\n").split("\n"), strict=True)
        taken.setdefault(language, {}).update({e.removesuffix(" ‹n›").replace("\\n", "\n"): [t.replace("\\n", "\n")] for e, t in pairs})
    status = 0
    for language in PLURALS:
        path = HERE / f"tidegate_{language}.ts"
        text, missing = written(language, known(path) | taken.get(language, {}))
        print(f"{path.name}: {missing} not translated")
        status |= missing > 0
        if arguments != ["--check"]:
            path.write_text(text)
        elif path.read_text() != text:
            print(f"{path.name} is not what translations/update.py makes of the sources")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
