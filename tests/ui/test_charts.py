"""Charts on screen: the geometry of the report, drawn, spoken and copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reifegrad.report import tokens
from reifegrad.report.charts import Frame
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Mark, Polygon, Rect
from reifegrad.texts import texts
from ui import announce
from ui.charts import painter
from ui.charts.chart_widget import ChartView, ChartWidget

PRIMITIVES = (
    Rect(10, 10, 30, 20, "accent"),
    Rect(50, 10, 30, 20, None, "border", hatched=True),
    Line(0, 50, 100, 50, "text", 2),
    Circle(20, 70, 8, "act"),
    Polygon(((60, 60), (80, 60), (70, 80)), "on_target"),
    Label(50, 95, "Mitte", 10, "text", Anchor.MIDDLE),
)


CHART = Chart(
    100,
    100,
    PRIMITIVES,
    "Zwei Handlungsfelder liegen unter dem Ziel.",
    (("Handlungsfeld", "Index"), ("Steuerung", "45"), ("Portfolio", "50")),
    (
        Mark(0, 0, 100, 30, "A1", "Steuerung, Index 45, Ziel 75"),
        Mark(0, 30, 100, 30, "A2", "Portfolio, Index 50, Ziel 75"),
    ),
)


def make(_frame: Frame) -> Chart:
    return CHART


@pytest.fixture
def widget(qapp: QApplication, qtbot: QtBot) -> ChartWidget:
    made = ChartWidget(texts("report", "de"))
    qtbot.addWidget(made)
    made.show_chart(make)
    made.resize(400, 400)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def drawn(*, dark: bool) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    brush = QPainter(image)
    painter.draw(brush, CHART, dark=dark)
    brush.end()
    return image


@pytest.mark.parametrize("dark", [False, True])
def test_every_shape_is_drawn_in_the_colour_of_its_token(qapp: QApplication, dark: bool) -> None:
    image = drawn(dark=dark)
    for x, y, name in ((25, 20, "accent"), (50, 50, "text"), (20, 70, "act"), (70, 65, "on_target")):
        assert image.pixelColor(x, y) == QColor(tokens.colour(name, dark=dark)), name


@pytest.mark.parametrize("contrast", [False, True])
def test_a_part_of_a_chart_looks_like_the_whole_there(qapp: QApplication, contrast: bool) -> None:
    def picture(part: tuple[float, float] | None) -> QImage:
        image = QImage(100, 100, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        brush = QPainter(image)
        brush.setClipRect(0, 15, 100, 40)
        painter.draw(brush, CHART, dark=False, contrast=contrast, part=part)
        brush.end()
        return image

    assert picture((15, 55)) == picture(None)
    assert picture((0, 5)) != picture(None)


def test_a_hatched_shape_shows_its_ground_between_the_lines(qapp: QApplication) -> None:
    image = drawn(dark=False)
    seen = {image.pixelColor(x, 20).name() for x in range(52, 78)}
    assert len(seen) > 1


def test_a_centred_text_lies_around_its_point(qapp: QApplication) -> None:
    image = drawn(dark=False)
    inked = [x for x in range(100) for y in range(85, 98) if image.pixelColor(x, y).lightness() < 200]
    assert abs((min(inked) + max(inked)) / 2 - 50) < 2


def test_arrow_keys_go_from_mark_to_mark_and_speak_it(
    widget: ChartWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, text: said.append(text))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(widget, key)
    assert [text[:9] for text in said] == ["Steuerung", "Portfolio", "Portfolio", "Steuerung"]


def test_enter_and_click_lead_to_the_mark(widget: ChartWidget, qtbot: QtBot) -> None:
    opened: list[str] = []
    widget.activated.connect(opened.append)
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    qtbot.keyClick(widget, Qt.Key.Key_Down)
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.mark_box(1).center().toPoint())
    assert opened == ["A1", "A2"]


def test_the_table_shows_the_same_figures_and_can_be_copied(qapp: QApplication, qtbot: QtBot) -> None:
    view = ChartView(texts("report", "de"))
    qtbot.addWidget(view)
    view.show_chart(make)
    view.copy_table()
    assert QGuiApplication.clipboard().text() == "Handlungsfeld\tIndex\nSteuerung\t45\nPortfolio\t50"


def test_the_picture_is_copied_on_white_and_twice_as_fine(qapp: QApplication, qtbot: QtBot) -> None:
    view = ChartView(texts("report", "de"))
    qtbot.addWidget(view)
    view.show_chart(make)
    view.copy_picture()
    image = QGuiApplication.clipboard().image()
    assert image.width() > 100
    assert image.pixelColor(0, 0) == QColor("#FFFFFF")
