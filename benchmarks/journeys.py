"""What people do in the window over a large file: how long it is busy without a break, step by step."""

import csv
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

from benchmarks import FOLDERS
from benchmarks.compare import Row, milliseconds
from benchmarks.heartbeat import LIMIT, Heartbeat, slowness
from benchmarks.large import own_measure, workspace
from reifegrad.domain.survey import QuestionKind, SubjectKind, Survey

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ui.app import App
    from ui.area import Area
    from ui.main_window import MainWindow

SERVICES, PROCESSES, PEOPLE, MEASURES = 300, 60, 2000, 120
WALKS = 3
"""The middle one counts, because a computer stumbles now and then. The longest is told as well."""
_SECONDS = 900
"""Most that a walk may take."""
_AFTER_MS = 400
"""What follows a moment later belongs to the step, such as the counts in the sidebar."""


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.reifegrad"
        make(path)
        walks = [_walked(path) for _ in range(WALKS)]
    for label in walks[0]:
        found = sorted((each[label] for each in walks), key=lambda each: each.ratio)
        middle = found[len(found) // 2]
        yield Row(
            label,
            milliseconds(middle.busy),
            f"limit {milliseconds(LIMIT * middle.slow)}, {middle.ratio:.2f} to {found[-1].ratio:.2f}",
            middle.ratio,
            "at most once",
            middle.ratio <= 1,
        )


def _walked(path: Path) -> dict[str, "Stretch"]:
    """What a new process finds that goes through a copy of the file; one that did it before builds less.

    It has settings of its own: those that one walk leaves would make the next begin with dark colours and large text.
    """
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copy(path, folder))
        command = (sys.executable, "-m", "benchmarks.journeys", str(copy))
        environment = os.environ | dict.fromkeys(FOLDERS, folder)
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=_SECONDS, env=environment)
    return {label: Stretch(*each) for label, each in json.loads(done.stdout.splitlines()[-1]).items()}


def make(path: Path) -> None:
    """A file with three surveys and a plan of 120 measures."""
    with workspace(SERVICES, people=PEOPLE, processes=PROCESSES) as session:
        id = session.assessments[-1].id
        for number in range(MEASURES - len(session.plan(id).measures)):
            session.add_own_measure(id, own_measure(number))
        session.copy_to(path)


class Stretch(NamedTuple):
    """The longest of a step: seconds, and how many times as long as an office computer this one took then."""

    busy: float
    slow: float

    @property
    def ratio(self) -> float:
        return self.busy / (LIMIT * self.slow)


def journeys(path: Path) -> dict[str, Stretch]:
    """The longest stretch of each step of one walk."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui import theme
    from ui.app import App

    application = QApplication(["benchmarks", *theme.STYLE])
    qInstallMessageHandler(lambda *_: None)  # the platform without a screen tells what it cannot do
    app = App(application, "de")
    with _answered_dialogs() as answers:
        return Walk(app, answers).all(path)


@dataclass
class Answers:
    """What a person does in the next dialog that waits for them."""

    on_run: "Callable[[QDialog], object]" = bool
    files: Sequence[Path] = ()
    """Those that are chosen."""


@contextmanager
def _answered_dialogs() -> Iterator[Answers]:
    """No dialog waits: questions are answered with yes or the first way, others as `Answers` tells."""
    from ui import dialogs

    answers = Answers()

    def run(dialog: "QDialog") -> bool:
        dialog.show()
        answers.on_run(dialog)
        return bool(dialog.result())

    with patch.multiple(
        dialogs,
        run=run,
        confirm=lambda *_: True,
        confirm_table=lambda *_: True,
        decide=lambda *_: 0,
        open_files=lambda *_: list(answers.files),
    ):
        yield answers


def write_answers(path: Path, survey: Survey) -> None:
    """Answers of `PEOPLE` people, as a survey tool on the web would export them."""
    asked = [each for each in survey.questions_for(SubjectKind.RESPONSE) if each.kind is not QuestionKind.COMMENT]
    random = Random(PEOPLE)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["survey", "version", "title", "date", "group", *(each.id for each in asked)])
        for number in range(PEOPLE):
            head = (survey.id, survey.version, "Befragung 2027", "2027-02-01") if number == 0 else ("", "", "", "")
            answers = (random.choice(each.options).value for each in asked)
            writer.writerow([*head, f"Amt {number % 20:02}", *answers])


class Walk:
    """A person in the window, with a heartbeat."""

    def __init__(self, app: "App", answers: Answers) -> None:
        self._app, self._answers = app, answers
        self._heart = Heartbeat()
        self._found: dict[str, Stretch] = {}
        self._window: MainWindow = app.open_window()
        self._window.resize(1366, 768)
        self._wait()

    def all(self, path: Path) -> dict[str, Stretch]:
        self._heart.start()
        self._do("open the file", partial(self._window.open_path, str(path)))
        self._choose("ozg-efa")
        self._areas()
        self._rating()
        self._services()
        self._searching()
        self._plan()
        self._undo()
        self._other_surveys()
        self._reading_in(path.with_name("answers.csv"))
        self._closing()
        self._heart.stop()
        self._window.close()
        return self._found

    # the ways

    def _areas(self) -> None:
        from ui.areas import AREAS

        for round in ("first time", "again"):
            for at, each in enumerate(AREAS):
                self._do(f"{each.id}, {round}", partial(self._window.show_area, at))
                self._tabs(self._area, round)

    def _tabs(self, area: "Area", round: str) -> None:
        from PySide6.QtWidgets import QTabBar

        bar = area.findChild(QTabBar)
        for tab in range(bar.count() if bar else 0):
            self._do(f"{area.id}: {bar.tabText(tab)}, {round}", partial(bar.setCurrentIndex, tab))
        if bar and bar.count():
            bar.setCurrentIndex(0)
            self._wait()

    def _rating(self) -> None:
        area: Any = self._go("rate", "A5.1")
        for at in (2, 1):
            self._do("click a level", partial(self._click, area.page.answer.cards[at]))
        area.page.note.setFocus()
        self._type("type a note", area.page.note, "Beschluss vom Mai")
        for at, name in enumerate(("one question", "list", "table", "review")):
            self._do(f"rate: {name}", partial(area.show_view, at))
        area.show_view(1)
        self._wait()
        for at in (1, 0):
            self._do("filter the questions", partial(self._pick, area.list.filter, at))
        area.show_view(0)
        self._wait()

    def _services(self) -> None:
        from PySide6.QtTest import QTest

        from ui.rate.subject_panel import SubjectPanel

        area: Any = self._go("rate", "service")
        panel: Any = area.findChild(SubjectPanel)
        for row in range(1, 21):
            self._do("go to a service", partial(panel.list.setCurrentRow, row))
            self._do("rate a service", partial(self._click, area.page.answer.cards[row % 2]))
        for name, view in (("list of a service", 1), ("table of services", 2)):
            self._do(name, partial(area.show_view, view))
        table = area.grid.table
        table.setCurrentIndex(table.model().index(5, 3))
        self._wait()
        for key in "2101":
            self._do("rate in the table", partial(QTest.keyClicks, table, key))
        area.show_view(0)
        self._wait()

    def _searching(self) -> None:
        def look(dialog: Any) -> None:
            self._wait()  # nobody types before the dialog is there
            for at in range(1, len("Leistung 02") + 1):
                with self._heart.step("search for a word"):
                    dialog.line.setText("Leistung 02"[:at])
                    self._turn()
            dialog.reject()

        self._answers.on_run = look
        self._do("open the search", self._window.finding.find)
        self._do("go to a question", self._window.finding.go_to_question)

    def _plan(self) -> None:
        from PySide6.QtCore import Qt

        from reifegrad.domain.plan import MeasureStatus

        area: Any = self._go("measures", "list")
        self._type("filter the plan", area.list.filters.text, "Maßnahme 00")
        self._do("show all again", area.list.filters.reset)
        for column in range(3):
            self._do(
                "sort the plan", lambda column=column: area.list.view.sortByColumn(column, Qt.SortOrder(column % 2))
            )
        ids = [each.id for each in area.bench.plan_sheet().measures]
        proposed = [each.id for each in area.bench.plan_sheet().measures if each.status is MeasureStatus.PROPOSED]
        self._do("adopt ten measures", partial(area.deeds.adopt, proposed[:10]))
        self._do("open a measure", partial(area.open_measure, ids[3]))
        remark = area.details.panel.form.remark
        self._type("type a remark", remark, "In Arbeit")
        self._do("leave a measure", area.flush)
        area.head.bar.setCurrentIndex(2)
        self._wait()
        for status in (MeasureStatus.IN_PROGRESS, MeasureStatus.WAITING):
            self._do(
                "drop a card on the board", lambda status=status: area.board.status_chosen.emit([proposed[0]], status)
            )
        area.head.bar.setCurrentIndex(3)
        self._wait()
        area.timeline.choose(proposed[1])
        self._wait()
        self._answers.on_run = lambda dialog: dialog.reject()
        for by in (1, 1, -1):
            self._do("ask for another quarter in the schedule", partial(area.timeline.move_asked.emit, proposed[1], by))

    def _undo(self) -> None:
        for id in ("measures", "overview", "rate", "analysis", "prepare", "history"):
            self._go(id)
            self._do(f"undo in {id}", self._window.undo)
            self._do(f"redo in {id}", self._window.redo)

    def _other_surveys(self) -> None:
        for survey in ("akzeptanz", "prozesse"):
            self._go("overview")
            self._do(f"choose {survey}", partial(self._choose, survey))
            for id in ("prepare", "rate", "analysis", "measures", "report", "history"):
                self._do(f"{survey}: {id}", partial(self._frame.go, id))
                if id == "analysis":
                    for round in ("first time", "again"):
                        self._tabs(self._area, f"{survey}, {round}")
        area: Any = self._go("rate", "process")
        self._do("rate a process", partial(self._click, area.page.answer.cards[1]))
        self._do("choose ozg-efa", partial(self._choose, "ozg-efa"))

    def _reading_in(self, path: Path) -> None:
        """Answers of as many people as there are, in another survey."""
        from reifegrad.survey import shipped_survey

        write_answers(path, shipped_survey("akzeptanz"))
        self._answers.files = [path]
        actions = self._window.menus.commands
        self._do("read answers in", actions.find("file.import_answers").action.trigger)
        assessments: Any = self._window.assessments
        self._do("delete the assessment with them", assessments.delete.trigger)
        self._do("undo the deletion", self._window.undo)
        self._do("redo the deletion", self._window.redo)
        self._do("choose ozg-efa", partial(self._choose, "ozg-efa"))

    def _closing(self) -> None:
        from reifegrad.preferences import Scheme
        from ui.closing import Closing

        area = self._go("overview")
        self._do("close the assessment", Closing(area.bench, area).start)
        history: Any = self._go("history")
        self._answers.on_run = lambda dialog: dialog.accept()
        self._do("begin a follow-up", history.begin_follow_up)
        self._go("overview")
        for id in ("measures", "rate", "analysis", "overview"):
            self._go(id)
        self._do("change the language", partial(self._app.settings.change, language="nl"))
        for id in ("measures", "rate", "analysis", "overview"):
            self._go(id)
        self._do("change the colours", partial(self._app.settings.change, scheme=Scheme.DARK))
        for id in ("measures", "rate", "analysis", "overview"):
            self._go(id)
        self._do("larger text", partial(self._app.settings.change, text_size=150))

    # steps

    def _do(self, label: str, act: Callable[[], object]) -> None:
        before = len(self._heart.beats)
        slow = slowness()
        with self._heart.step(label):
            act()
        with self._heart.step(label):
            self._turn()
        with self._heart.step(label):
            self._wait()
        slow = (slow + slowness()) / 2
        self._heart.skip()
        for each in self._heart.beats[before:]:
            if each.label and each.busy >= self._found.get(each.label, Stretch(0.0, 1.0)).busy:
                self._found[each.label] = Stretch(each.busy, slow)

    def _type(self, label: str, field: Any, text: str) -> None:
        from PySide6.QtTest import QTest

        for key in text:
            self._do(label, partial(QTest.keyClicks, field, key))

    def _go(self, area: str, place: str = "") -> "Area":
        self._frame.go(area, place)
        self._wait()
        return self._area

    def _choose(self, survey: str) -> None:
        bench = self._window.bench
        assert bench
        bench.choose_assessment([each.id for each in bench.session.assessments if each.survey_id == survey][-1])

    @staticmethod
    def _click(widget: Any) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    @staticmethod
    def _pick(choice: Any, at: int) -> None:
        choice.setCurrentIndex(at)
        choice.activated.emit(at)

    @staticmethod
    def _turn() -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()

    @staticmethod
    def _wait() -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(_AFTER_MS, loop.quit)
        loop.exec()

    @property
    def _frame(self) -> Any:
        assert self._window.frame
        return self._window.frame

    @property
    def _area(self) -> "Area":
        area = self._frame.area
        assert area
        return area


if __name__ == "__main__":
    print(json.dumps(journeys(Path(sys.argv[1]))))
