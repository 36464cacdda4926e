"""The choices for a report, what to know before it goes out, and the buttons that save it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.text import LANGUAGES
from reifegrad.exports import Format
from reifegrad.report.model import Section
from ui import theme
from ui.report.choices import Choices
from ui.report.logo import LogoChoice
from ui.report.warnings import Warning
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.flow import clear
from ui.widgets.text import Heading, body, secondary

_LANGUAGE_NAMES = {"de": "Deutsch", "nl": "Nederlands", "en": "English"}
_PAUSE_MS = 600


class OptionsPanel(QWidget):
    """Signals: changed (after every choice), save_asked (Format), remedy_asked (Warning)."""

    changed = Signal()
    save_asked = Signal(str)
    remedy_asked = Signal(object)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.language = Choice([(each, _LANGUAGE_NAMES[each]) for each in LANGUAGES])
        self.language.activated.connect(self._on_language)
        self.version = Choice([(True, self.tr("Draft")), (False, self.tr("Final"))])
        self.version.activated.connect(self._on_choice)
        self.reference = LineEdit()
        self.reference.setPlaceholderText(self.tr("optional"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_choice)
        self.reference.textEdited.connect(lambda: self._pause.start())
        self.logo = LogoChoice(choices.language)
        self.logo.changed.connect(self._on_choice)
        self.sections = {each: QCheckBox(text) for each, text in self._section_names().items()}
        for each in self.sections.values():
            each.clicked.connect(self._on_choice)
        self.pdf = button(self.tr("Save &PDF …"), kind="primary")
        self.xlsx = button(self.tr("Save E&xcel …"))
        self.json = button(self.tr("Save &JSON …"))
        for format, made in ((Format.PDF, self.pdf), (Format.XLSX, self.xlsx), (Format.JSON, self.json)):
            made.clicked.connect(lambda _=False, format=format: self.save_asked.emit(format.value))
        self.remarks = button("", kind="quiet", icon="notice")
        self.remarks.clicked.connect(self._go_to_warnings)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(theme.px(theme.GAP_RELATED))
        self._lay_out()
        self.show_choices(choices)

    @property
    def choices(self) -> Choices:
        """What is chosen now, with what is being typed."""
        return replace(self._choices, reference=self.reference.text().strip(), logo=self.logo.picture)

    def show_choices(self, choices: Choices) -> None:
        self._choices = choices
        self.language.choose(choices.language)
        self.version.choose(choices.draft)
        self.reference.setText(choices.reference)
        for section, tick in self.sections.items():
            tick.setChecked(section in choices.sections)

    def show_warnings(self, warnings: Sequence[Warning]) -> None:
        """List what to know before the export, each with the way to mend it."""
        clear(self._warnings)
        self.remarks.setVisible(bool(warnings))
        self.remarks.setText(self.tr("%n remark(s) before you export", "", len(warnings)))
        if not warnings:
            self._warnings.addWidget(secondary(self.tr("Nothing stands out.")))
        for each in warnings:
            self._warnings.addWidget(self._warning(each))

    def offer_sections(self, sections: Collection[Section]) -> None:
        """Show only the parts that this report has; the choice about the others is kept."""
        for section, tick in self.sections.items():
            tick.setVisible(section in sections)

    def _section_names(self) -> dict[Section, str]:
        return {
            Section.RESULTS: self.tr("Results by dimension"),
            Section.SERVICES: self.tr("Services"),
            Section.STAFF: self.tr("Acceptance among staff"),
            Section.PROCESSES: self.tr("Maturity of the processes"),
            Section.COMBINED: self.tr("The surveys together"),
            Section.PLAN: self.tr("Action plan"),
            Section.METHOD: self.tr("Method and sources"),
        }

    def _lay_out(self) -> None:
        always = QCheckBox(self.tr("Summary (always included)"))
        always.setChecked(True)
        always.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.px(theme.GAP_RELATED), theme.px(theme.GAP_GROUP))
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        for made in (self.pdf, self.xlsx, self.json):
            layout.addWidget(made)
        layout.addWidget(self.remarks, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(theme.px(theme.GAP_RELATED))
        for text, field in (
            (self.tr("Language of the report"), self.language),
            (self.tr("Version"), self.version),
            (self.tr("File number"), self.reference),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            layout.addWidget(label)
            layout.addWidget(field)
            layout.addSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(QLabel(self.tr("Logo (PDF)")))
        layout.addWidget(self.logo)
        layout.addSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(QLabel(self.tr("Parts")))
        layout.addWidget(always)
        for tick in self.sections.values():
            layout.addWidget(tick)
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
        remedy.clicked.connect(lambda: self.remedy_asked.emit(warning))
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        layout.setSpacing(0)
        layout.addWidget(body(warning.text))
        layout.addWidget(remedy, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _on_choice(self) -> None:
        self._pause.stop()
        self._choices = Choices(
            self.language.chosen,
            self.version.chosen,
            self.reference.text().strip(),
            frozenset(section for section, tick in self.sections.items() if tick.isChecked()),
            self._choices.is_language_chosen,
        )
        self.changed.emit()

    def _on_language(self) -> None:
        self._choices = replace(self._choices, is_language_chosen=True)
        self._on_choice()

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
