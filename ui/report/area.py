"""Bericht: one correct document for the leadership, one workable file for the departments."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.workspace import ReportSettings
from reifegrad.exports import Format
from reifegrad.report.charts import LEAST_AXES, has_people_net
from reifegrad.report.model import ReportModel, Section
from reifegrad.report.templates import Template, template_of
from reifegrad.report_options import options_of, sections_in
from reifegrad.session import Changed
from ui import theme
from ui.area import Area, Offer
from ui.closing import Closing
from ui.commands.command import command
from ui.printing.printing import Printing
from ui.report.options_panel import OptionsPanel
from ui.report.pages import Order, make_pdf, make_preview
from ui.report.picture_saving import PictureSaving
from ui.report.preview import PreviewPane, screen_scale
from ui.report.previewing import MakePreview, Previewing
from ui.report.saving import Saving
from ui.report.warnings import CLOSE, Review, Warning
from ui.widgets.text import Heading
from ui.workbench import Workbench

_OPTIONS_WIDTH = 312
"""Pixels at 100 % that the options take beside the preview; more where one of them needs it."""


class ReportArea(Area):
    """What is chosen is kept in the file; where that is open for reading only, the area keeps it for itself."""

    id = "report"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._unkept: ReportSettings | None = None
        self.options = OptionsPanel(bench.words.report)
        self.preview = PreviewPane()
        self._review = Review(bench, self)
        self._closing = Closing(bench, self)
        self.previewing = Previewing(self.preview, self._prepare, self)
        self.saving = Saving(bench, self)
        self.pictures = PictureSaving(bench, self)
        self.printing = Printing(bench, self)
        for work in (self.saving, self.pictures, self.printing):
            work.started.connect(self.previewing.hold)
            work.ended.connect(self.previewing.go_on)
        self.options.changed.connect(self._on_changed_options)
        self.options.save_asked.connect(self.save)
        self.options.print_asked.connect(self.print_out)
        self.options.pictures_asked.connect(self.save_pictures)
        self.options.close_asked.connect(self._closing.start)
        self.options.remedy_asked.connect(self._on_remedy)
        self._shown = ""
        """The assessment that the pages in view are of."""
        self._lay_out()
        self._actions = self._make_actions()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ReportArea", "Report")

    @property
    def settings(self) -> ReportSettings:
        """What is chosen for the report."""
        return self._unkept or self.bench.session.report_settings

    def refresh(self, changed: Changed | None) -> None:
        settings = self.settings
        model = self.bench.report()
        self.options.offer(_templates(model, settings), _sections(model))
        self.options.show_settings(settings)
        self._show_version()
        self.options.show_warnings(self._review.warnings(sections_in(settings)))
        self._fit_options()
        if self._shown != self.bench.assessment_id:
            if self._shown:
                self.preview.clear()
            self._shown = self.bench.assessment_id
        self.previewing.renew()

    def enter(self) -> None:
        super().enter()
        self.previewing.enter()

    def leave(self) -> None:
        self.previewing.leave()
        super().leave()

    def flush(self) -> bool:
        is_readable = self.options.flush()
        return self._keep(self.options.settings) and is_readable

    def discard(self) -> None:
        self.options.discard()
        self.options.show_settings(self.settings)

    def place(self) -> str:
        return str(self.preview.page + 1)

    def show_place(self, place: str) -> None:
        """`place`: the number of a page, from 1."""
        if place.isdecimal():
            self.preview.begin_at(max(0, int(place) - 1))

    def drop_offer(self, paths: Sequence[Path]) -> Offer | None:
        if len(paths) != 1 or paths[0].suffix.casefold() not in (".png", ".jpg", ".jpeg"):
            return None
        return Offer(self.tr("Use this picture as logo?"), self.tr("Use"), partial(self.options.logo.take, paths[0]))

    def droppable(self) -> str:
        return self.tr("a logo (PNG, JPG)")

    def menu_actions(self) -> Sequence[QAction | None]:
        return self._actions

    def save(self, format: str) -> None:
        """Save the report as "pdf", "xlsx" or "json"."""
        self.saving.save(Format(format), self._order())

    def print_out(self) -> None:
        """Print the report, as it is in the preview."""
        order = self._order()
        self.printing.start(order.model().title, partial(make_pdf, order))

    def save_pictures(self) -> None:
        """Save the charts of the report as pictures in a folder."""
        self.pictures.start(self._order())

    # building

    def _lay_out(self) -> None:
        scroll = self._scroll = QScrollArea()
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

    def _fit_options(self) -> None:
        """As wide as the options are wide, where they stand beside the preview: nothing of them is cut."""
        if not theme.is_large():
            needed = self.options.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
            self._scroll.setFixedWidth(max(theme.px(_OPTIONS_WIDTH), needed))

    def _make_actions(self) -> Sequence[QAction]:
        return [
            command(self, "report.save_pdf", self.tr("Save &PDF …"), partial(self.save, Format.PDF)),
            command(self, "report.save_xlsx", self.tr("Save E&xcel …"), partial(self.save, Format.XLSX)),
            command(self, "report.save_json", self.tr("Save &JSON …"), partial(self.save, Format.JSON)),
            command(self, "report.save_pictures", self.tr("Save pict&ures …"), self.save_pictures),
        ]

    # choices

    def _on_changed_options(self, settings: ReportSettings) -> None:
        if not self._keep(settings):
            self.options.show_settings(self.settings)

    def _keep(self, settings: ReportSettings) -> bool:
        """Returns whether these settings are kept now."""
        if settings == self.settings:
            return True
        if self.bench.is_file_read_only:
            self._unkept = settings
            self.refresh(None)
            return True
        return self.bench.attempt(partial(self.bench.session.set_report_settings, settings))

    def _order(self) -> Order:
        """The report that is chosen now, on frozen values."""
        bench = self.bench
        settings = self.options.settings
        inputs = bench.session.report_inputs(bench.assessment_id)
        options = options_of(settings, date.today(), is_closed=inputs.assessment.closed)
        return Order(inputs, settings.language or bench.language, options)

    def _show_version(self) -> None:
        is_closed = self.bench.session.assessment(self.bench.assessment_id).closed
        verb = "" if self.bench.is_file_read_only else self._closing.verb
        self.options.version.show_version(self.settings.final, is_closed=is_closed, verb=verb)

    def _prepare(self) -> MakePreview | None:
        if not (self.isEnabled() and self._is_in_view and self.bench.assessment_id):
            return None  # the frame is disabled as soon as its file is closed; `enter` asks again
        return partial(make_preview, partial(make_pdf, self._order()), screen_scale())

    def _on_remedy(self, warning: Warning) -> None:
        if warning.area == CLOSE:
            self._closing.start()
        else:
            self.bench.go(warning.area, warning.place)


def _templates(model: ReportModel, settings: ReportSettings) -> list[Template]:
    """The kinds of report that make sense now, and the chosen one in any case."""
    needless = set() if Section.DEVELOPMENT in _sections(model) else {Template.DEVELOPMENT}
    return [each for each in Template if each not in needless - {template_of(settings.template)}]


def _sections(model: ReportModel) -> list[Section]:
    """The parts that a report on this has anything to say in."""
    has = {
        Section.RESULTS: bool(model.dimensions),
        Section.DISTRIBUTION: bool(model.dimensions),
        Section.HEATMAP: bool(model.dimensions),
        Section.NET: len(model.dimensions) >= LEAST_AXES or has_people_net(model.staff),
        Section.SERVICES: model.portfolio is not None,
        Section.STAFF: model.staff is not None,
        Section.PROCESSES: model.processes is not None,
        Section.COMBINED: model.combined is not None,
        Section.DEVELOPMENT: bool(model.previous_title and model.dimensions),
        Section.QUESTIONS: bool(model.dimensions),
    }
    return [each for each in Section if has.get(each, True)]
