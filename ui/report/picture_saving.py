"""The charts of a report as pictures for a presentation: PNG and SVG of each, in a folder of their own."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication

from reifegrad import paths
from reifegrad.domain.shown import dated_name
from reifegrad.exports.atomic import new_folder
from reifegrad.exports.svg import svg
from reifegrad.report import tokens
from reifegrad.report.charts import Frame
from reifegrad.report.presentation import pictures
from reifegrad.report.primitives import Chart
from reifegrad.texts import texts
from ui import dialogs, memory, outside
from ui.charts import painter as chart_painter
from ui.report.pages import Order
from ui.single_job import SingleJob
from ui.worker import Progress

_WIDTH = 560.0
"""Points that the charts are laid out with: large letters on a slide."""
_DOTS = 1920
_MARGIN = 12.0


class PictureSaving(SingleJob):
    """Saves the pictures of one report at a time.

    Signals:
        saved: with the path of the folder.
    """

    saved = Signal(object)

    def start(self, order: Order) -> None:
        """Ask for a place; a new folder there gets the pictures."""
        if self.is_busy:
            return
        folder = dialogs.choose_folder(
            self.tr("Where should the pictures go?"), memory.export_folder() or paths.documents_folder()
        )
        if folder is None:
            return
        memory.keep_export_folder(folder)
        title = texts("report", order.language)("pictures.folder")
        name = dated_name(order.options.made_on, (order.inputs.municipality.name, title))
        self.begin(self.tr("The pictures are being made"), partial(_save, order, folder, name))

    def succeed(self, folder: Path) -> None:
        self._bench.toast(
            self.tr("Pictures saved in {0}").format(folder.name), self.tr("Show folder"), partial(outside.show, folder)
        )
        self.saved.emit(folder)

    def stop(self) -> None:
        self._bench.toast(self.tr("Nothing was saved."))


def _save(order: Order, folder: Path, name: str, progress: Progress) -> Path:
    """Draw everything first, so that stopping leaves nothing behind; then write a folder that is new."""
    progress(0, 1)
    model = order.model()
    frame = Frame(_WIDTH, _text_width, texts("report", order.language), conclusions=model.conclusions)
    found = pictures(model, frame)
    drawn: list[tuple[str, Chart, QImage]] = []
    for number, (title, chart) in enumerate(found, 1):
        progress(number, len(found) + 1)
        drawn.append((f"{number:02} {title}", chart, _image(chart)))
    return new_folder(folder, name, partial(_write, drawn))


def _write(drawn: Sequence[tuple[str, Chart, QImage]], folder: Path) -> None:
    for title, chart, image in drawn:
        for ending, content in (("svg", svg(chart, title[3:]).encode()), ("png", _png(image))):
            draft = folder / f"{title}.{ending}"
            draft.write_bytes(content)


def _png(image: QImage) -> bytes:
    """In memory first: Qt does not tell what keeps it from writing a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _image(chart: Chart) -> QImage:
    factor = _DOTS / (chart.width + 2 * _MARGIN)
    image = QImage(_DOTS, round((chart.height + 2 * _MARGIN) * factor), QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.colour("background")))
    image.setText("Description", chart.sentence)
    painter = QPainter(image)
    painter.scale(factor, factor)
    painter.translate(_MARGIN, _MARGIN)
    chart_painter.draw(painter, chart, dark=False)
    painter.end()
    return image


def _text_width(text: str, size: float, bold: bool) -> float:
    font = QFont(QApplication.font())
    font.setPixelSize(100)
    if bold:
        font.setWeight(QFont.Weight.Bold)
    return QFontMetricsF(font).horizontalAdvance(text) * size / 100
