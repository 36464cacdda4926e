"""The window in a process of its own: somebody types notes into it until it is killed."""

import os
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import monotonic

from durability.driver import slow_down
from durability.reports import Begins, Done, Typed
from durability.watched import watched

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(path: Path, seed: int, parent: Connection, steps: int) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui import dialogs, theme
    from ui.app import App
    from ui.opening import Opened
    from ui.rate.area import RateArea

    dialogs.problem = lambda *_: None  # nobody is there to answer
    random = Random(seed)
    application = QApplication(["reifegrad", *theme.STYLE])
    slow_down()
    parent.send(Begins("open"))
    app = App(application, "de")
    window = app.open_window()
    window.show_opened(Opened(watched(parent).open(path), path))
    assert window.frame is not None
    parent.send(Done())
    window.frame.go("rate", "A1.1")
    area = window.frame.area
    assert isinstance(area, RateArea)
    for step in range(steps):
        parent.send(Begins("typing"))
        text = f"Vermerk {step}.{random.randrange(10**6)}"
        area.page.note.setFocus()
        area.page.note.selectAll()
        QTest.keyClicks(area.page.note, text)
        parent.send(Typed(text))
        until = monotonic() + random.uniform(0.3, 0.9)
        while monotonic() < until:
            QTest.qWait(20)
        if random.random() < 0.5:
            area.page.answer.cards[random.randrange(len(area.page.answer.cards))].click()
        if random.random() < 0.3:
            area.page.go_on()
        parent.send(Done())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Connection(int(sys.argv[3]), readable=False), int(sys.argv[4]))
