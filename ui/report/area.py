"""Bericht: one correct document for the leadership, one workable file for the departments."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.exports import Format
from reifegrad.session import Changed
from ui import theme
from ui.area import Area
from ui.closing import Closing
from ui.report.choices import Choices, sections_of
from ui.report.options_panel import OptionsPanel
from ui.report.pages import Preview, draw_page, make_preview
from ui.report.preview import PreviewPane, screen_scale
from ui.report.saving import Saving
from ui.report.warnings import CLOSE, Review, Warning
from ui.widgets.text import Heading
from ui.workbench import Workbench
from ui.worker import Job, Progress

_PAUSE_MS = 150
"""Pause before the preview is made anew, so that several changes in a row make one."""


class ReportArea(Area):
    id = "report"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.options = OptionsPanel(Choices(bench.language))
        self.options.changed.connect(self._on_options)
        self.options.save_asked.connect(self.save)
        self.options.remedy_asked.connect(self._on_remedy)
        self.preview = PreviewPane(self._draw)
        self._review = Review(bench, self)
        self._closing = Closing(bench, self)
        self.saving = Saving(bench, self)
        self.saving.started.connect(self._stop_preview)
        self.saving.ended.connect(self._make_preview)
        self._job: Job | None = None
        self._drawing: list[Job] = []
        self._is_current = False
        self._shown = ""
        """The assessment that the pages in view are of."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._make_preview)
        self._lay_out()
        self._actions = self._make_actions()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ReportArea", "Report")

    def refresh(self, changed: Changed | None) -> None:
        self.options.offer_sections(sections_of(self.bench.report()))
        self.options.show_warnings(self._review.warnings(self.options.choices))
        if self._shown != self.bench.assessment_id:
            self._shown = self.bench.assessment_id
            self.preview.clear()
        self._renew()

    def enter(self) -> None:
        super().enter()
        if not self._is_current:
            self._pause.start()

    def leave(self) -> None:
        self._pause.stop()
        super().leave()

    def place(self) -> str:
        return self.options.choices.as_place()

    def show_place(self, place: str) -> None:
        """`place`: choices as `Choices.as_place` writes them."""
        choices = replace(Choices.from_place(place, self.bench.language), logo=self.options.choices.logo)
        if choices != self.options.choices:
            self.options.show_choices(choices)
            self._on_options()

    def menu_actions(self) -> Sequence[QAction | None]:
        return self._actions

    def save(self, format: str) -> None:
        """Save the report as "pdf", "xlsx" or "json"."""
        self.saving.save(Format(format), self.options.choices)

    # building

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.options.setObjectName("scrolled")
        gap = theme.px(theme.GAP_SECTION)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, theme.px(theme.GAP_GROUP), gap, theme.px(theme.GAP_GROUP))
        layout.setSpacing(theme.px(12))
        layout.addWidget(Heading(self.title()))
        if not theme.is_large():
            scroll.setWidget(self.options)
            scroll.setFixedWidth(theme.px(300))
            row = QHBoxLayout()
            row.setSpacing(theme.px(theme.GAP_GROUP))
            row.addWidget(scroll)
            row.addWidget(self.preview, 1)
            layout.addLayout(row, 1)
        else:
            stacked = QWidget()
            stacked.setObjectName("scrolled")
            column = QVBoxLayout(stacked)
            column.setContentsMargins(0, 0, theme.px(theme.GAP_RELATED), 0)
            column.addWidget(self.options)
            column.addWidget(self.preview)
            self.preview.setMinimumHeight(theme.px(320))
            scroll.setWidget(stacked)
            layout.addWidget(scroll, 1)

    def _make_actions(self) -> Sequence[QAction]:
        made = []
        for text, format in (
            (self.tr("Save &PDF …"), Format.PDF),
            (self.tr("Save E&xcel …"), Format.XLSX),
            (self.tr("Save &JSON …"), Format.JSON),
        ):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, format=format: self.save(format))
            made.append(action)
        return made

    # the preview

    def _on_options(self) -> None:
        self.options.show_warnings(self._review.warnings(self.options.choices))
        self._renew()

    def _renew(self) -> None:
        """Make the preview anew soon; what is under way is out of date."""
        self._is_current = False
        self._stop_preview()
        self._pause.start()
        self.preview.say(self.tr("The preview is being made …"))

    def _stop_preview(self) -> None:
        for each in (self._job, *self._drawing):
            if each:
                each.cancel()

    def _make_preview(self) -> None:
        if self._is_current or self._job or self.saving.is_busy or not self.isEnabled():
            return  # the frame is disabled as soon as its file is closed
        if not (self._is_in_view and self.bench.assessment_id):  # gone by undo; `enter` asks again
            return
        self._is_current = True
        inputs = self.bench.session.report_inputs(self.bench.assessment_id)
        choices = self.options.choices
        work = partial(make_preview, inputs, choices, choices.options(date.today()), screen_scale())
        self._job = Job("", work, self.window(), quiet=True)
        self._job.done.connect(self._on_made)
        self._job.failed.connect(self._on_failed)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def _on_made(self, preview: Preview) -> None:
        if self._is_current:  # else it shows what was asked for before
            self.preview.show_preview(preview)

    def _on_progress(self, done: int, total: int) -> None:
        self.preview.say(self.tr("The preview is being made … {0} %").format(100 * done // max(1, total)))

    def _on_failed(self, error: BaseException) -> None:
        self._is_current = False
        if isinstance(error, Cancelled):
            return
        self._is_current = True  # the same again would fail again; the next change tries anew
        if not isinstance(error, ReifegradError):
            raise error
        self.preview.say(self.tr("The preview could not be made. You can still save the report."))

    def _on_ended(self) -> None:
        self._job = None
        if not self._is_current and not self._pause.isActive():
            self._make_preview()

    def _draw(self, preview: Preview, number: int, pixels_per_point: float) -> None:
        for each in self._drawing:
            each.cancel()

        def work(progress: Progress) -> tuple[Preview, int, float, QImage]:
            progress(0, 1)
            return preview, number, pixels_per_point, draw_page(preview.content, number, pixels_per_point)

        job = Job("", work, self.window(), quiet=True)
        self._drawing.append(job)
        # slots of this area only: the job belongs to the window and may outlive it
        job.done.connect(self._on_drawn)
        job.failed.connect(self._on_not_drawn)
        job.ended.connect(self._on_drawing_ended)
        job.start()

    def _on_drawn(self, drawn: tuple[Preview, int, float, QImage]) -> None:
        self.preview.show_picture(*drawn)

    def _on_drawing_ended(self) -> None:
        self._drawing = [each for each in self._drawing if each is not self.sender()]

    def _on_not_drawn(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            raise error

    def _on_remedy(self, warning: Warning) -> None:
        if warning.area == CLOSE:
            self._closing.start()
        else:
            self.bench.go(warning.area, warning.place)
