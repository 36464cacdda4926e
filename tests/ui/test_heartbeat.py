"""The heartbeat notices what keeps a window busy, and nothing else."""

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from benchmarks.heartbeat import slowness
from benchmarks.journeys import _walked
from tests.ui.heartbeat import listening, stalls

LIMIT = 0.02


@pytest.fixture(autouse=True)
def short_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds; so that it is far exceeded in a short time."""
    monkeypatch.setattr("tests.ui.heartbeat.LIMIT", LIMIT)


def busy(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_an_act_that_takes_too_long_fails_the_test_by_its_name(qtbot: QtBot) -> None:
    button = QPushButton("Rechnen")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: busy(10 * LIMIT * slowness()))
    with (
        pytest.raises(pytest.fail.Exception, match="click “Rechnen”"),
        pytest.MonkeyPatch.context() as patches,
        listening(patches),
    ):
        button.click()


def test_work_in_a_turn_of_the_event_loop_counts(qtbot: QtBot) -> None:
    QTimer.singleShot(0, QApplication.instance(), lambda: busy(10 * LIMIT * slowness()))
    with pytest.raises(pytest.fail.Exception), pytest.MonkeyPatch.context() as patches, listening(patches):
        qtbot.wait(50)


def test_waiting_and_what_the_test_itself_computes_do_not_count(qtbot: QtBot) -> None:
    with pytest.MonkeyPatch.context() as patches, listening(patches) as heart:
        busy(10 * LIMIT)
        qtbot.wait(200)
        time.sleep(0.2)
        QApplication.processEvents()
    assert stalls(heart.beats) == []


def test_each_walk_of_the_benchmark_begins_with_settings_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    homes: list[str] = []

    def run(command: Sequence[str], *, env: Mapping[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        homes.extend({env["HOME"], env["XDG_CONFIG_HOME"]})
        return subprocess.CompletedProcess(command, 0, '{"open": [0.2, 2.0]}')

    monkeypatch.setattr(subprocess, "run", run)
    (tmp_path / "large.reifegrad").touch()
    walks = [_walked(tmp_path / "large.reifegrad") for _ in range(2)]
    assert [each["open"].ratio for each in walks] == [1.0, 1.0]
    assert len(set(homes)) == len(homes) == 2
