"""The choices for a report, what to know before it goes out, and the buttons that save it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.text import LANGUAGE_NAMES, Language
from reifegrad.domain.workspace import ReportSettings
from reifegrad.exports import Format
from reifegrad.report.templates import Section, Template, template_of
from reifegrad.report.words import Texts
from reifegrad.report_options import as_kept, sections_in
from ui import theme
from ui.report.colour_choice import ColourChoice
from ui.report.logo import LogoChoice
from ui.report.section_list import SectionList
from ui.report.version_choice import VersionChoice
from ui.report.warnings import Warning
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.text import Heading, body, secondary


class OptionsPanel(QWidget):
    """Signals: changed (ReportSettings, after every choice), remedy_asked (Warning), and one for each button."""

    changed = Signal(object)
    save_asked = Signal(str)
    print_asked = Signal()
    pictures_asked = Signal()
    close_asked = Signal()
    remedy_asked = Signal(object)

    def __init__(self, words: Texts, parent: QWidget | None = None) -> None:
        """`words`: wording of reports in the language of the window."""
        super().__init__(parent)
        self._words = words
        self._settings = ReportSettings()
        self._offered: tuple[Template, ...] = ()
        self.template = Choice()
        self.template.activated.connect(self._on_template)
        self._purpose = secondary()
        self.sections = SectionList({each: words(f"sections.{each}") for each in Section})
        self.sections.changed.connect(self._on_sections)
        self.language = Choice(LANGUAGE_NAMES.items())
        self.language.activated.connect(self._on_language)
        self.version = VersionChoice(self.tr("Version"))
        self.version.changed.connect(self._on_version)
        self.version.close_asked.connect(self.close_asked)
        self.reference = LineEdit()
        self.reference.setPlaceholderText(self.tr("optional"))
        self.reference.paused.connect(self._on_reference)
        self.reference.editingFinished.connect(self._on_reference)
        self.colour = ColourChoice(self.tr("Colour of the house (PDF)"))
        self.colour.changed.connect(self._on_colour)
        self.logo = LogoChoice(words.language)
        self.logo.changed.connect(self._on_logo)
        self._make_buttons()
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(theme.px(theme.GAP_RELATED))
        self._lay_out()

    @property
    def settings(self) -> ReportSettings:
        """What is chosen now, with what is being typed."""
        return replace(self._settings, reference=self.reference.text().strip())

    def flush(self) -> bool:
        """Hand over what is typed. Returns whether all of it can be read."""
        self._on_reference()
        return self.colour.flush()

    def discard(self) -> None:
        """Show what is kept in place of what is typed."""
        self.reference.setText(self._settings.reference)
        self.colour.discard()

    def show_settings(self, settings: ReportSettings) -> None:
        """Show what the file keeps."""
        self._settings = settings
        self.template.choose(template_of(settings.template))
        self._purpose.setText(self._words(f"templates.{template_of(settings.template)}.purpose"))
        self.sections.show_sections(sections_in(settings))
        self.language.choose(settings.language or self._words.language)
        if self.reference.text().strip() != settings.reference:
            self.reference.setText(settings.reference)
        self.colour.show_colour(settings.colour)
        self.logo.show_logo(settings.logo)

    def offer(self, templates: Sequence[Template], sections: Sequence[Section]) -> None:
        """Offer the kinds of report and the parts that have anything to say; `show_settings` comes after it."""
        if tuple(templates) != self._offered:
            self._offered = tuple(templates)
            self.template.offer((each, self._words(f"templates.{each}.title")) for each in templates)
        self.sections.offer(sections)

    def show_warnings(self, warnings: Sequence[Warning]) -> None:
        """List what to know before the export, each with the way to mend it."""
        clear(self._warnings)
        self.remarks.setVisible(bool(warnings))
        self.remarks.setText(self.tr("%n remark(s) before you export", "", len(warnings)))
        if not warnings:
            self._warnings.addWidget(secondary(self.tr("Nothing stands out.")))
        for each in warnings:
            self._warnings.addWidget(self._warning(each))

    # building

    def _make_buttons(self) -> None:
        self.pdf = button(self.tr("Save &PDF …"), kind="primary")
        self.xlsx = button(self.tr("Save E&xcel …"))
        self.json = button(self.tr("&JSON …"), kind="quiet")
        for format, made in ((Format.PDF, self.pdf), (Format.XLSX, self.xlsx), (Format.JSON, self.json)):
            made.clicked.connect(partial(self.save_asked.emit, format.value))
        self.paper = button(self.tr("P&rint …"))
        self.paper.clicked.connect(self.print_asked)
        self.pictures = button(self.tr("Pict&ures …"), kind="quiet")
        self.pictures.setToolTip(self.tr("The charts as pictures for a presentation"))
        self.pictures.clicked.connect(self.pictures_asked)
        self.remarks = button("", kind="quiet", icon="notice")
        self.remarks.clicked.connect(self._go_to_warnings)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(theme.GAP_RELATED), theme.px(theme.GAP_GROUP))
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(self.pdf)
        for row in ((self.xlsx, self.paper), (self.json, self.pictures)):
            flow = FlowLayout()
            for made in row:
                flow.addWidget(made)
            layout.addLayout(flow)
        layout.addWidget(self.remarks, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(theme.px(theme.GAP_RELATED))
        for text, field, below in (
            (self.tr("Kind of report"), self.template, self._purpose),
            (self.tr("Parts"), self.sections, None),
            (self.tr("Language of the report"), self.language, None),
            (self.tr("Version"), self.version, None),
            (self.tr("File number"), self.reference, None),
            (self.tr("Colour of the house (PDF)"), self.colour, None),
            (self.tr("Logo (PDF)"), self.logo, None),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            if isinstance(field, Choice | LineEdit):
                field.setAccessibleName(text)
            layout.addWidget(label)
            layout.addWidget(field)
            if below:
                layout.addWidget(below)
            layout.addSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(Heading(self.tr("Before you export"), level=2))
        layout.addLayout(self._warnings)
        layout.addStretch()

    def _warning(self, warning: Warning) -> QWidget:
        frame = QFrame()
        frame.setObjectName("banner")
        frame.setProperty("tone", "notice")
        remedy = button(warning.verb, kind="quiet", icon="forward")
        remedy.setAccessibleDescription(warning.text)
        remedy.clicked.connect(partial(self.remedy_asked.emit, warning))
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        layout.setSpacing(0)
        layout.addWidget(body(warning.text))
        layout.addWidget(remedy, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    # choices

    def _change(self, **values: Any) -> None:
        changed = replace(self._settings, **values)
        if changed != self._settings:
            self._settings = changed
            self.changed.emit(changed)

    def _on_template(self) -> None:
        self._change(template=self.template.chosen.value, sections=())

    def _on_sections(self) -> None:
        template, sections = as_kept(template_of(self._settings.template), self.sections.chosen)
        self._change(template=template.value, sections=sections)

    def _on_language(self) -> None:
        chosen: Language = self.language.chosen
        self._change(language=chosen)

    def _on_version(self, final: bool) -> None:
        self._change(final=final)

    def _on_reference(self) -> None:
        self._change(reference=self.reference.text().strip())

    def _on_colour(self, colour: str) -> None:
        self._change(colour=colour)

    def _on_logo(self, content: bytes) -> None:
        self._change(logo=content)

    def _go_to_warnings(self) -> None:
        """Bring the remarks into view, at the first remedy."""
        item = self._warnings.itemAt(0)
        first = item.widget() if item else None
        remedy = first.findChild(QPushButton) if first else None
        above = self.parentWidget()
        while above and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(remedy, QPushButton):
            remedy.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(remedy)
