"""The way from preparing to the report as a row of steps, each with how far it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reifegrad.completeness import flagged
from reifegrad.domain.plan import totals_of
from reifegrad.domain.survey import SubjectKind
from ui.progress import Progress
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout, clear
from ui.workbench import Workbench

_DONE = "✓"


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the way: its name, where it is done, and how far it is, in short and in words (empty for nothing)."""

    name: str
    area: str
    place: str = ""
    state: str = ""
    said: str = ""


def stages(bench: Workbench) -> Iterator[Stage]:
    """The steps of the chosen assessment. Nobody looks through what other people answered."""
    session, id = bench.session, bench.assessment_id
    progress = Progress.of(session.score(id))
    answered = any(each.answered for each in progress.counts.values())
    is_prepared = answered or bool(progress.participation and progress.participation.returned) or session.meetings(id)
    done = QCoreApplication.translate("stages", "done")
    prepare = QCoreApplication.translate("PrepareArea", "Prepare")
    yield Stage(prepare, "prepare", "", _DONE if is_prepared else "", done if is_prepared else "")
    rate = QCoreApplication.translate("RateArea", "Rate")
    yield Stage(rate, "rate", "", progress.in_short, progress.in_words)
    if any(kind is not SubjectKind.RESPONSE for kind in progress.counts):
        waiting = len(flagged(session, id))
        words = QCoreApplication.translate("stages", "{0} flagged for review")
        review = QCoreApplication.translate("RateArea", "Review")
        yield Stage(review, "rate", "review", str(waiting or ""), words.format(waiting) if waiting else "")
    yield Stage(QCoreApplication.translate("AnalysisArea", "Evaluate"), "analysis")
    open_ = totals_of(session.plan(id).measures).open
    words = QCoreApplication.translate("stages", "open actions: {0}")
    measures = QCoreApplication.translate("MeasuresArea", "Actions")
    yield Stage(measures, "measures", "", str(open_ or ""), words.format(open_) if open_ else "")
    yield Stage(QCoreApplication.translate("ReportArea", "Report"), "report")


class Stages(QWidget):
    """Signals: chosen (area, place)."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps of the assessment"))
        self._shown: tuple[Stage, ...] = ()
        self._buttons: list[QPushButton] = []
        self._row = FlowLayout(self)

    def show_stages(self, shown: Sequence[Stage]) -> None:
        if len(shown) != len(self._buttons):
            clear(self._row)
            self._buttons = [button("", kind="quiet") for _ in shown]
            for step in self._buttons:
                step.clicked.connect(self._on_step)
                self._row.addWidget(step)
                step.show()  # at once, because what is hidden takes no focus
        self._shown = tuple(shown)
        for number, (each, step) in enumerate(zip(shown, self._buttons, strict=True), 1):
            step.setText(f"{_circled(number)} {each.name} {each.state}".rstrip())
            spoken = self.tr("Step {0} of {1}, {2}").format(number, len(shown), each.name)
            step.setAccessibleName(", ".join(filter(None, (spoken, each.said))))

    def _on_step(self) -> None:
        stage = next(each for each, step in zip(self._shown, self._buttons, strict=True) if step is self.sender())
        self.chosen.emit(stage.area, stage.place)


def _circled(number: int) -> str:
    """A number from 1 to 20 in a circle."""
    return chr(ord("①") + number - 1)
