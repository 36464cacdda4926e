"""A process that shows a window and ends as soon as it is painted: `first_paint ours [FILE]` or `empty IMPORT...`.

Prints a JSON object with the resident memory in bytes and the imports of Qt as "module:name", because PySide makes each
class when it is first named. Works on Linux.
"""

import json
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstPaint(QObject):
    """Ends the process after the first paint of a window and all that was waiting then.

    It watches this window alone: to show a filter of the application every object that gets an event, PySide would make
    hundreds of classes that neither program needs.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  a method of Qt
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, _report)
        return False


def _report() -> None:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    print(json.dumps({"bytes": pages * os.sysconf("SC_PAGE_SIZE"), "imports": _imports()}), flush=True)
    os._exit(0)  # what closing costs is not part of starting


def _imports() -> list[str]:
    """What the modules of the window have imported from Qt."""
    ours = [module for name, module in sys.modules.items() if name.partition(".")[0] == "ui"]
    named = [(name, getattr(value, "__module__", None)) for module in ours for name, value in vars(module).items()]
    found = {f"{module}:{name}" for name, module in named if str(module).startswith("PySide6.Qt")}
    return sorted(found | {f"{each}:" for each in sys.modules if each.startswith("PySide6.Qt")})


def ours(arguments: Sequence[str]) -> None:
    """The real entry point; only the window gets a watcher before it is shown."""
    from ui.launch import main

    show = QMainWindow.show

    def watched(window: QMainWindow) -> None:
        FirstPaint(window)
        show(window)

    QMainWindow.show = watched  # type: ignore[method-assign, assignment]
    main(arguments)


def empty(imports: Sequence[str]) -> None:
    for each in imports:
        module, _, name = each.partition(":")
        getattr(import_module(module), name, None)
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    FirstPaint(window)
    window.show()
    application.exec()


if __name__ == "__main__":
    {"ours": ours, "empty": empty}[sys.argv[1]](sys.argv[2:])
