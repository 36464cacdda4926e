"""The pages of a printout before they are printed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reifegrad.report.printout import Printout
from ui import dialogs, theme
from ui.area import Area
from ui.printing.printing import Printing
from ui.report.pages import make_preview
from ui.report.preview import PreviewPane, screen_scale
from ui.report.previewing import MakePreview, Previewing
from ui.widgets.buttons import button
from ui.workbench import Workbench
from ui.worker import Progress, awaited_job, end_all


class PrintDialog(QDialog):
    """Shows the pages and prints them; it stays open, so that another printer can follow."""

    def __init__(self, bench: Workbench, printout: Printout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self._printout = printout
        self.preview = PreviewPane()
        self.preview.pages.hide()
        self.previewing = Previewing(self.preview, self._prepare, self)
        self.printing = Printing(bench, self)
        self.printing.started.connect(self.previewing.hold)
        self.printing.ended.connect(self._on_printed)
        self.go = button(self.tr("&Print …"), kind="primary")
        self.go.clicked.connect(self._on_print)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.go)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.preview, 1)
        layout.addLayout(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._size(parent)
        self.previewing.renew()
        self.go.setFocus()

    def done(self, result: int) -> None:
        """Finish what is being printed, and stop the preview that may be under way: its job ends with the dialog."""
        if job := awaited_job(self):
            job.afterwards(self.reject)
            return
        end_all(self)
        super().done(result)

    def _size(self, parent: QWidget | None) -> None:
        room = (parent or self).screen().availableGeometry().size()
        self.resize(min(theme.px(760), room.width() - 40), min(theme.px(760), room.height() - 80))

    def _prepare(self) -> MakePreview | None:
        return partial(make_preview, partial(_pdf, self._printout), screen_scale())

    def _on_print(self) -> None:
        self.printing.start(self._printout.title, partial(_pdf, self._printout))

    def _on_printed(self) -> None:
        self.previewing.go_on()


def _pdf(printout: Printout, progress: Progress) -> bytes:
    from reifegrad.exports.pdf_printout import printout_pdf  # late: brings the library that draws

    return printout_pdf(printout, progress)


def print_area(area: Area) -> None:
    """Show what the area would print; say so if there is nothing."""
    printout = area.printable()
    if printout is None:
        area.bench.toast(QCoreApplication.translate("PrintOut", "There is nothing here to print."))
        return
    dialogs.run(PrintDialog(area.bench, printout, area.window()))
