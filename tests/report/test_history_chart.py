"""Small multiples of the history: titles get the room that they need, and each panel tells its own in full."""

from fractions import Fraction

import pytest

from reifegrad.domain.history import LineKind
from reifegrad.domain.score import Trend
from reifegrad.report.charts.history import history_panels
from reifegrad.report.history import HistoryColumn, HistoryModel, HistoryRow
from reifegrad.report.primitives import Label
from tests.report.factories import MADE_ON, frame
from tests.report.test_charts import assert_tidy

TITLES = (
    "Gesamtindex",
    "Informationssicherheit, Datenschutz und Steuerung der Dienstleister",
    "Fachverfahren-Schnittstellen-Verzeichnis-Nutzung",
    "Barrierefreiheit, Nutzerfreundlichkeit und Unterstützung",
)


def model() -> HistoryModel:
    columns = tuple(HistoryColumn(f"a{year}", f"Erhebung {year}", MADE_ON, str(year), True) for year in (2025, 2026))
    values = (Fraction(99), Fraction(100))
    rows = (
        HistoryRow(f"A{at}", title, LineKind.DIMENSION, values, ("99,0", "100,0"), 100, "+1,0", Trend.STEADY)
        for at, title in enumerate(TITLES)
    )
    return HistoryModel(columns, tuple(rows), "Satz", "")


@pytest.mark.parametrize("width", [300.0, 468.0, 700.0])
def test_long_titles_take_more_lines_and_nothing_is_cut_or_lies_over_another(width: float) -> None:
    chart = history_panels(model(), frame(width))
    assert_tidy(chart, frame(width), "history")
    bold = [each.text for each in chart.primitives if isinstance(each, Label) and each.bold and each.text != "+1,0"]
    assert not [each for each in bold if "…" in each]
    shown = "".join(bold).replace(" ", "")
    assert all(title.replace(" ", "") in shown for title in TITLES)


def test_a_word_without_room_is_cut_and_told_whole_by_its_panel() -> None:
    title = "Strchpqlmnwxzvbkjhstrchpqlmnwxzvbkjhgfd"  # no seam of a compound
    row = HistoryRow("P", title, LineKind.PROCESS, (Fraction(1), Fraction(2)), ("1", "2"), 4, "+1", Trend.UP)
    chart = history_panels(HistoryModel(model().columns, (row,), "Satz", ""), frame(170.0))
    bold = [each.text for each in chart.primitives if isinstance(each, Label) and each.bold]
    assert bold[0].endswith("…")
    assert chart.marks[0].sentence.startswith(title)
    assert chart.table[1][0] == title
