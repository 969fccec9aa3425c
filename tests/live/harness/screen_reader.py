# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""What a screen reader finds in the console, over AT-SPI. Runs by the system's Python, which has pyatspi, within a session bus and a display of its
own; prints one JSON document."""
import json
import subprocess
import sys
import time

import pyatspi

ACTIONABLE = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT,
              pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_LINK}


def application(name: str, seconds: float = 60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and name.lower() in (app.name or "").lower() and app.childCount:
                return app
        time.sleep(0.2)
    raise SystemExit(f"{name} is not on the accessibility bus")


def walk(node, depth: int = 0):
    if node is None or depth > 40:
        return
    yield node
    for i in range(min(node.childCount, 400)):
        try:
            yield from walk(node.getChildAtIndex(i), depth + 1)
        except (LookupError, RuntimeError):
            continue  # gone while one looked


def shown(node) -> bool:
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(app, name: str, seconds: float = 30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for node in walk(app):
            if (node.name or "") == name and shown(node):
                return node
        time.sleep(0.3)
    return None


def main() -> None:
    pyatspi.Registry.getDesktop(0)  # the bus and its registry are there before the program looks for them
    program = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        app = application("tidegate")
        ready = find(app, "All releases", 60)
        actionable, nameless = 0, []
        for node in walk(app):
            if node.getRole() in ACTIONABLE and shown(node):
                actionable += 1
                if not (node.name or "").strip():
                    nameless.append(f"{node.getRoleName()} {node.description!r} in {node.parent.name if node.parent else ''!r}")
        names = sorted({n.name for n in walk(app) if n.name})
        live = next((n for n in walk(app) if n.getRole() == pyatspi.ROLE_LABEL and n.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).width <= 1), None)
        pressed = False
        if ready is not None:
            action = ready.queryAction()
            for i in range(action.nActions):
                if action.getName(i).lower() in ("press", "click"):
                    pressed = action.doAction(i)
                    break
        overview = find(app, "No release in the chosen clusters. New release… begins one.", 20)
        print(json.dumps({"ready": ready is not None, "actionable": actionable, "nameless": nameless, "names": names, "pressed": bool(pressed), "overview": overview is not None, "live": live is not None}))
    finally:
        program.terminate()
        program.wait(10)


main()
