"""Long work beside the window."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reifegrad.errors import Cancelled, DiskFull
from ui.worker import Job, Progress, end_all, pool


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
    pool().waitForDone()
    assert not begun.is_set()


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
