"""Long work beside the window."""

import gc
import threading

import pytest
from PySide6.QtCore import QMetaObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.errors import Cancelled, DiskFull
from ui.worker import Job, Progress, awaited, awaited_job, end_all, finish


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_result_arrives_in_the_thread_of_the_window(parent: QWidget, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work(progress: Progress) -> str:
        progress(1, 2)
        threads.append(threading.current_thread())
        return "fertig"

    job = Job("Arbeit", work, parent)
    job.done.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(job.done) as caught:
        job.start()
    assert caught.args == ["fertig"]
    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()


def test_a_condition_is_handed_over(parent: QWidget, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise DiskFull

    job = Job("Arbeit", work, parent)
    with qtbot.waitSignal(job.failed) as caught:
        job.start()
    assert isinstance(caught.args[0], DiskFull)


def test_cancelled_work_stops_at_its_next_step(parent: QWidget, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress(0, 0)

    job = Job("Arbeit", work, parent)
    with qtbot.waitSignal(job.failed) as caught:
        job.start()
        begun.wait(5)
        job.cancel()
    assert isinstance(caught.args[0], Cancelled)


def test_a_closing_window_waits_for_its_work(parent: QWidget) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress(0, 0)
        finally:
            ended.set()

    job = Job("Arbeit", work, parent)
    job.start()
    begun.wait(5)
    job.wait()
    assert ended.is_set()


def test_a_closing_window_does_not_wait_for_the_work_of_another_one(parent: QWidget, qtbot: QtBot) -> None:
    goes_on, begun = threading.Event(), threading.Event()
    other = QWidget()
    qtbot.addWidget(other)
    long = Job("Arbeit", lambda _: goes_on.wait(5), other)
    queued = Job("Arbeit", lambda _: begun.set(), parent)
    long.start()
    queued.start()
    end_all(parent)  # returns although the thread is taken
    goes_on.set()
    finish()
    assert not begun.is_set()


@pytest.mark.parametrize("phase", ["queued", "running", "returned"])
def test_a_window_that_goes_hears_nothing_of_its_work_and_begins_none(
    parent: QWidget, qtbot: QtBot, phase: str
) -> None:
    """Who hears that its work is over may begin more, which would be at it when the window is gone."""
    begun, goes_on, told = threading.Event(), threading.Event(), list[str]()

    def work(progress: Progress) -> None:
        begun.set()
        if phase == "running":
            while True:
                progress(0, 0)

    def begin() -> None:
        told.append("ended")
        Job("Arbeit", lambda _: told.append("begun"), parent, quiet=True).start()

    other = QWidget()
    qtbot.addWidget(other)
    if phase == "queued":
        Job("Lange Arbeit", lambda _: goes_on.wait(5), other, quiet=True).start()
    job = Job("Arbeit", work, parent, quiet=True)
    job.ended.connect(begin)
    job.start()
    if phase != "queued":
        assert begun.wait(5)
    if phase == "returned":
        finish()
    end_all(parent)
    begin()
    goes_on.set()
    finish()
    qtbot.wait(10)
    assert told == ["ended"], "by this test"


def test_what_is_to_be_closed_waits_for_the_work_says_so_and_is_closed_once(parent: QWidget, qtbot: QtBot) -> None:
    goes_on, closed = threading.Event(), list[str]()

    def close() -> None:
        closed.append("closed")

    job = Job("Der Bericht wird geschrieben", lambda _: goes_on.wait(5), parent)
    job.done.connect(lambda _: closed.append("told"))
    job.start()
    assert awaited_job(parent) is job
    for _ in range(2):
        job.afterwards(close)
    (shown,) = parent.findChildren(QProgressDialog)
    assert shown.isVisible()
    assert shown.labelText().startswith("Der Bericht wird geschrieben.")
    goes_on.set()
    qtbot.waitUntil(lambda: closed == ["told", "closed"])
    assert awaited_job(parent) is None


def test_after_a_second_a_dialog_tells_of_the_work_though_it_tells_no_progress(parent: QWidget, qtbot: QtBot) -> None:
    goes_on = threading.Event()
    job = Job("Arbeit", lambda _: goes_on.wait(30), parent)
    (dialog,) = parent.findChildren(QProgressDialog)
    job.start()
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible)
    with qtbot.waitSignal(job.ended):
        goes_on.set()


@pytest.mark.parametrize(("is_long", "is_elsewhere"), [(True, True), (True, False), (False, True)])
def test_who_went_on_elsewhere_is_called_back_when_long_work_is_over(
    parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_long: bool, is_elsewhere: bool
) -> None:
    called: list[QWidget] = []
    parent.show()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None if is_elsewhere else parent)
    monkeypatch.setattr(QApplication, "alert", called.append)
    goes_on = threading.Event()
    job = Job("Arbeit", lambda _: goes_on.wait(30), parent)
    (dialog,) = parent.findChildren(QProgressDialog)
    monkeypatch.setattr(dialog, "isActiveWindow", lambda: False)
    job.start()
    dialog.setVisible(is_long)
    with qtbot.waitSignal(job.ended):
        goes_on.set()
    assert called == ([parent] if is_long and is_elsewhere else [])


def test_showing_progress_takes_no_turn_of_the_event_loop(parent: QWidget, qtbot: QtBot) -> None:
    """The work may be over in that turn, and the dialog gone when it comes back to it."""
    shown, told = threading.Event(), list[str]()

    class Noting(Job):
        @Slot()
        def _on_moved(self) -> None:
            told.append("it comes")
            super()._on_moved()
            told.append("it is shown")

    def work(progress: Progress) -> None:
        assert shown.wait(5)
        for done in (1, 2):
            progress(done, 3)

    job = Noting("Arbeit", work, parent)
    job.done.connect(lambda _: told.append("done"))
    (dialog,) = parent.findChildren(QProgressDialog)
    job.start()
    QMetaObject.invokeMethod(dialog, "forceShow")  # as it does itself after its pause
    assert dialog.isVisible()
    shown.set()
    finish()
    qtbot.waitUntil(lambda: "done" in told)
    assert told == ["it comes", "it is shown", "done"]


def test_of_progress_that_comes_in_a_crowd_the_last_is_told_once(parent: QWidget, qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for done in range(1, 1001):
            progress(done, 1000)

    job = Job("Arbeit", work, parent)
    job.progressed.connect(lambda *at: heard.append(at))
    job.start()
    finish()
    with qtbot.waitSignal(job.ended):
        pass
    assert heard == [(1000, 1000)]


def test_no_garbage_is_collected_in_the_other_thread_or_while_it_works(parent: QWidget, qtbot: QtBot) -> None:
    collected: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            collected.append(threading.current_thread().name)

    def work(progress: Progress) -> int:
        cycles = []
        for _ in range(20_000):
            cycle: list[object] = []
            cycle.append(cycle)
            cycles.append(cycle)
        return len(cycles)

    gc.callbacks.append(note)
    try:
        for _ in range(3):
            job = Job("Arbeit", work, parent)
            with qtbot.waitSignal(job.ended):
                job.start()
        qtbot.waitUntil(gc.isenabled)
    finally:
        gc.callbacks.remove(note)
    assert set(collected) <= {threading.main_thread().name}


def test_awaited_work_is_done_in_another_thread_while_the_window_has_its_turns(parent: QWidget, qtbot: QtBot) -> None:
    had_turn = threading.Event()

    def work(progress: Progress) -> threading.Thread:
        assert had_turn.wait(5)
        return threading.current_thread()

    QTimer.singleShot(0, parent, had_turn.set)
    assert awaited("Arbeit", work, parent) is not threading.main_thread()


def test_awaited_work_does_not_wait_for_other_work(parent: QWidget, qtbot: QtBot) -> None:
    go_on = threading.Event()
    Job("Lange Arbeit", lambda _: go_on.wait(5), parent, quiet=True).start()
    assert awaited("Kurze Arbeit", lambda _: "fertig", parent) == "fertig"
    go_on.set()


def test_what_awaited_work_raises_is_raised(parent: QWidget, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        awaited("Arbeit", work, parent)
