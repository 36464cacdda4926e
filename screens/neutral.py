"""Where the files in pictures seem to lie: at the same place each time, and at nobody's."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from ui.widgets.path_line import PathLine

PLACE: Final = "/verwaltung"


@contextmanager
def placed(widget: QWidget, home: Path) -> Iterator[None]:
    """Show `PLACE` where the widget shows `home`, the folder that takes all files; afterwards it is as before."""
    # long paths in messages go on in another line, at signs without width
    pattern = re.compile("\u200b?".join(map(re.escape, str(home))))
    back: list[Callable[[], object]] = []
    for each in widget.findChildren(QWidget):
        if isinstance(each, PathLine):
            back.append(partial(each.show_path, each.path))
            each.show_path(Path(pattern.sub(PLACE, str(each.path))))
        elif isinstance(each, QLabel | QLineEdit) and pattern.search(each.text()):
            back.append(partial(_write, each, each.text()))
            _write(each, pattern.sub(PLACE, each.text()))
    QApplication.processEvents()
    yield
    for undo in back:
        undo()


def _write(widget: QLabel | QLineEdit, text: str) -> None:
    """Nobody hears of it: a dialog would take it for typed, and take back what it tells about the old text."""
    with QSignalBlocker(widget):
        widget.setText(text)
