"""The pages of the settings, each a form whose controls write to the preferences as soon as they are used."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reifegrad.domain.text import LANGUAGE_NAMES
from reifegrad.preferences import Scheme
from ui import crash, i18n, theme
from ui.backups.place_box import PlaceBox
from ui.settings import Settings
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.text import secondary


@dataclass(frozen=True, slots=True)
class Links:
    """What the pages lead to: where new restore points lie now, and the editor of keys.

    `copies`: bytes of the documents in the file that is open.
    """

    backups: Callable[[], Path]
    shortcuts: Callable[[], object]
    copies: int = 0


class SettingsPage(QWidget):
    """One page; `id` is its lasting name."""

    id: str

    def __init__(self, settings: Settings, links: Links) -> None:
        super().__init__()
        self.settings = settings
        self.links = links
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(theme.GAP_RELATED))
        self._form: QFormLayout | None = None
        self.fill()

    @classmethod
    def title(cls) -> str:
        raise NotImplementedError

    def fill(self) -> None:
        """Build the controls."""
        raise NotImplementedError

    def words(self) -> Iterable[str]:
        """What stands on the page, for the search."""
        yield from (each.text() for each in self.findChildren(QLabel))
        for kind in (QCheckBox, QPushButton):
            yield from (each.text() for each in self.findChildren(kind))

    def add_choice(self, name: str, label: str, values: Iterable[tuple[object, str]], current: object) -> Choice:
        """A labelled list that sets preference `name`."""
        field = Choice(values)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.choose(current)
        field.activated.connect(partial(self._on_choice, name, field))
        if self._form is None:
            self._form = QFormLayout()
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            self._form.setSpacing(theme.px(theme.GAP_RELATED))
            self.column.addLayout(self._form)
        caption = QLabel(label)
        caption.setBuddy(field)
        self._form.addRow(caption, field)
        return field

    def add_switch(self, name: str, label: str, meaning: str) -> QCheckBox:
        """A box to tick that sets preference `name`, with a sentence on what it means."""
        box = QCheckBox(label)
        box.setObjectName(name)
        box.setChecked(getattr(self.settings.values, name))
        box.setAccessibleDescription(meaning)
        box.toggled.connect(partial(self._on_switch, name))
        note = secondary(meaning)
        note.setContentsMargins(theme.px(28), 0, 0, theme.px(theme.GAP_RELATED))
        self.column.addWidget(box)
        self.column.addWidget(note)
        return box

    def _on_choice(self, name: str, field: Choice, _index: int) -> None:
        self.settings.change(**{name: field.chosen})

    def _on_switch(self, name: str, on: bool) -> None:
        self.settings.choose(**{name: on})


class GeneralPage(SettingsPage):
    id = "general"

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("GeneralPage", "General")

    def fill(self) -> None:
        self.add_choice("language", self.tr("Language"), LANGUAGE_NAMES.items(), self.settings.language)
        self.add_switch(
            "open_last",
            self.tr("Open the last file at the start"),
            self.tr("If it is not there, the start page says so."),
        )


class AppearancePage(SettingsPage):
    id = "appearance"

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("AppearancePage", "Appearance")

    def fill(self) -> None:
        values = self.settings.values
        schemes = (
            (Scheme.SYSTEM, self.tr("As the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.CONTRAST, self.tr("High contrast")),
        )
        self.add_choice("scheme", self.tr("Colours"), schemes, values.scheme)
        sizes = ((each, i18n.percent(each)) for each in theme.SIZES)
        self.add_choice("text_size", self.tr("Text size"), sizes, values.text_size)
        self.column.addWidget(secondary(self.tr("Nothing moves or blinks in this program.")))


class RatingPage(SettingsPage):
    id = "rating"

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("RatingPage", "Rating")

    def fill(self) -> None:
        self.add_switch(
            "always_compare",
            self.tr("Always show target and last year’s value"),
            self.tr("Otherwise they appear once a level is chosen, so that they do not steer anyone."),
        )
        self.add_switch(
            "go_on",
            self.tr("Go on after a choice"),
            self.tr("The next question comes as soon as a level is chosen."),
        )


class KeyboardPage(SettingsPage):
    id = "keyboard"

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("KeyboardPage", "Keyboard")

    def fill(self) -> None:
        self.add_switch(
            "single_keys",
            self.tr("Digits and letters choose an answer"),
            self.tr("While a question is in view and no text is being written. Switch it off if you dictate."),
        )
        change = button(self.tr("Change keyboard shortcuts …"))
        change.clicked.connect(self._change_keys)
        row = QWidget()
        FlowLayout(row).addWidget(change)
        self.column.addWidget(row)

    def _change_keys(self) -> None:
        self.links.shortcuts()


class BackupsPage(SettingsPage):
    id = "backups"

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("BackupsPage", "Restore points")

    def fill(self) -> None:
        self.place = PlaceBox(self.settings, self.links.backups(), self, copies=self.links.copies)
        self.place.moved.connect(self._on_moved)
        self.column.addWidget(self.place)

    def _on_moved(self) -> None:
        self.place.show_folder(self.links.backups())


class PrivacyPage(SettingsPage):
    id = "privacy"

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("PrivacyPage", "Privacy")

    def fill(self) -> None:
        for text in (
            self.tr("The program sends nothing. Files, restore points and logs stay on this computer."),
            self.tr("Log and crash reports hold no answers and no names. You decide whether to pass them on."),
            self.tr("The smallest number of people per group belongs to an assessment and is set there."),
        ):
            self.column.addWidget(secondary(text))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        log, reports = button(self.tr("Open the log")), button(self.tr("Crash reports …"))
        self.forget = button(self.tr("Forget recent files"))
        log.clicked.connect(self._show_log)
        reports.clicked.connect(self._show_reports)
        self.forget.clicked.connect(self._on_forget)
        for each in (log, reports, self.forget):
            flow.addWidget(each)
        self.column.addWidget(buttons)

    def _show_log(self) -> None:
        crash.show_log(self.settings.language)

    def _show_reports(self) -> None:
        crash.show_reports(self.settings.language)

    def _on_forget(self) -> None:
        self.settings.restore_recent(())


PAGES: tuple[type[SettingsPage], ...] = (
    GeneralPage,
    AppearancePage,
    RatingPage,
    KeyboardPage,
    BackupsPage,
    PrivacyPage,
)
"""In the order of the list."""
