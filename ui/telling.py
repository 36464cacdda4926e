"""The rows of a report, told beside the window before it shows them: in a large file they take most of a second."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reifegrad.domain.text import Language
from reifegrad.errors import Cancelled
from reifegrad.progress import Progress
from reifegrad.report import ReportOptions, Rows, Words, build_report
from reifegrad.report.inputs import ReportInputs
from reifegrad.texts import texts
from ui.workbench import Workbench
from ui.worker import awaited


def told(inputs: ReportInputs, language: Language, rows: Rows) -> None:
    """Add to `rows` what reports on these inputs say in a language; any later report takes it over."""
    words = Words(texts("report", language), texts("terms", language))
    build_report(inputs, language, words, ReportOptions(inputs.assessment.day), rows)


def tell_beside(window: QWidget, bench: Workbench, language: Language, rows: Rows) -> None:
    """Do that in another thread, for the chosen assessment. Who cancels it has them told when they are first shown."""
    inputs = bench.session.report_inputs(bench.assessment_id)
    title = QCoreApplication.translate("telling", "The language is being changed")
    with suppress(Cancelled):
        awaited(title, partial(_done, partial(told, inputs, language, rows)), window)


def _done(work: Callable[[], object], progress: Progress) -> None:
    work()
    progress(1, 1)
