"""The rows of a report, told beside the window before it shows them: in a large file they take most of a second."""

from collections.abc import Callable

from reifegrad.domain.text import Language
from reifegrad.report import ReportOptions, Rows, Words, build_report
from reifegrad.report.inputs import ReportInputs
from reifegrad.texts import texts


def told(
    inputs: ReportInputs,
    language: Language,
    rows: Rows,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Add to `rows` what reports on these inputs say in a language; any later report takes it over.

    `progress(done, total)` is called once, at the end.
    """
    words = Words(texts("report", language), texts("terms", language))
    build_report(inputs, language, words, ReportOptions(inputs.assessment.day), rows)
    progress(1, 1)
