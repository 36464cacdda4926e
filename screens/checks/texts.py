"""Texts in another language than the chosen one: left as they stand in the source, or taken from another language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from reifegrad import paths, resource
from reifegrad.domain.text import Language
from reifegrad.report.primitives import Label
from screens.checks import widgets
from ui.charts.chart_widget import ChartWidget
from ui.commands.command import plain

_OF_QT = frozenset({"OK", "Yes", "No", "Apply", "Show Details...", "Hide Details...", "&Undo", "Select All"})
"""English texts that Qt itself shows, where its own translation is missing."""
_VALUE = re.compile(r"\{[\w.]*\}|%n|%L?\d")
_LEAST = 6
"""Letters that a text with values in it has to hold besides them, so that it is known from others."""
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Foreign:
    """English texts that differ in the chosen language: as they are, and as a pattern where values stand in them.

    Letters for Alt are not marked in them: a dialog gives them out as its texts come together.
    """

    texts: frozenset[str]
    pattern: re.Pattern[str]

    def __contains__(self, text: str) -> bool:
        return text in self.texts or self.pattern.fullmatch(text) is not None


def findings(root: QWidget, language: Language) -> Iterator[str]:
    """The texts in view that are English although the chosen language has others for them."""
    if language == "en":
        return
    foreign = _foreign(language)
    for widget in widgets.shown(root):
        for text in dict.fromkeys(said_by(widget)):
            if text and plain(text) in foreign:
                yield f"English “{text}”: {widgets.named(widget)}"


@cache
def _foreign(language: Language) -> Foreign:
    pairs = [(plain(source), plain(text)) for source, text in (*_of_window(language), *_of_core(language))]
    own = {translated for _, translated in pairs} | set(map(plain, _of_surveys(language)))
    english = {source for source, translated in pairs if source != translated} - own
    english |= {each[:1].upper() + each[1:] for each in english} - own
    patterns = {_VALUE.sub("\0", each) for each in english if _VALUE.search(each)}
    patterns -= {_VALUE.sub("\0", each) for each in own}
    known = (re.escape(each).replace("\0", ".+") for each in patterns if len(_LETTER.findall(each)) >= _LEAST)
    whole = frozenset(each for each in english if not _VALUE.search(each))
    of_qt = frozenset(map(plain, _OF_QT))
    return Foreign(whole | (of_qt - own), re.compile("|".join(sorted(known)), re.DOTALL))


def _of_window(language: Language) -> Iterator[tuple[str, str]]:
    """Source and translation of each text of the window; an unfinished one shows its source and has no translation."""
    for message in ElementTree.parse(paths.resources() / "i18n" / f"reifegrad_{language}.ts").iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is None or translation.get("type") == "unfinished":
            yield source, ""
            continue
        for text in [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]:
            yield source, text


def _of_core(language: Language) -> Iterator[tuple[str, str]]:
    """English text and translation of each entry of resources/texts."""

    def entries(content: object) -> Iterator[tuple[str, str]]:
        match content:
            case {"en": str(english), **others} if language in others:
                yield english, str(others[language])
            case dict():
                for each in content.values():
                    yield from entries(each)
            case list():
                for each in content:
                    yield from entries(each)

    for path in sorted((paths.resources() / "texts").glob("*.yaml")):
        yield from entries(resource.content(path))


def _of_surveys(language: Language) -> set[str]:
    """Texts of the shipped surveys that stand in one line; words of theirs may be the same in several languages."""
    pattern = re.compile(rf'\b{language}: "([^"]*)"')
    files = sorted(paths.surveys().glob("*.yaml"))
    return {text for each in files for text in pattern.findall(each.read_text(encoding="utf-8"))}


def said_by(widget: QWidget) -> Iterator[str]:
    """All that a widget says to eyes and ears."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip())
    if widget.isWindow():
        yield widget.windowTitle()
    for action in widget.actions():
        yield from _of_action(action)
    match widget:
        case QAbstractButton() | QLabel():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
            yield widget.placeholderText()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QAbstractSpinBox():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QAbstractItemView():
            yield from _of_view(widget)
        case ChartWidget() if widget.chart:
            yield widget.chart.sentence
            yield from (each.text for each in widget.chart.primitives if isinstance(each, Label))
            yield from (cell for row in widget.chart.table for cell in row)
            yield from (text for each in widget.chart.marks for text in (each.sentence, each.explanation))


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def _of_view(view: QAbstractItemView) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for index in widgets.cells(view):
        for role in roles:
            if isinstance(text := index.data(role), str):
                yield text
    model = view.model()
    if isinstance(view, QTableView) and model is not None:
        for at in range(model.columnCount()):
            for role in roles:
                if isinstance(text := model.headerData(at, Qt.Orientation.Horizontal, role), str):
                    yield text
