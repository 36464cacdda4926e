"""The keys of all commands on paper, menu by menu."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.text import Language
from reifegrad.report.printout import PrintedTable, Printout
from ui.commands.command import in_words
from ui.shortcuts.keys import Keyed


def card(commands: Iterable[Keyed], municipality: str, language: Language, day: date) -> Printout:
    """Every command that has a key, in a table for each menu, and what keys do inside of questions and lists."""
    header = (QCoreApplication.translate("ShortcutCard", "Command"), QCoreApplication.translate("ShortcutCard", "Keys"))
    menus: dict[str, list[tuple[str, str]]] = {}
    for each in commands:
        if each.keys:
            menus.setdefault(each.menu, []).append((each.name, in_words(each.keys)))
    tables = [PrintedTable(menu, header, tuple(rows)) for menu, rows in menus.items()]
    tables.append(PrintedTable(QCoreApplication.translate("ShortcutCard", "While rating"), header, tuple(_inside())))
    title = QCoreApplication.translate("ShortcutCard", "Keyboard shortcuts")
    return Printout(municipality, title, "", language, day, tuple(tables))


def _inside() -> Sequence[tuple[str, str]]:
    """Keys that act only where the focus is."""
    return (
        (QCoreApplication.translate("ShortcutCard", "Choose a level"), "0–9"),
        (QCoreApplication.translate("ShortcutCard", "Not applicable"), "N"),
        (QCoreApplication.translate("ShortcutCard", "Open the chosen row"), in_words(["Return"])),
        (QCoreApplication.translate("ShortcutCard", "Change the chosen cell"), "F2"),
        (QCoreApplication.translate("ShortcutCard", "Remove what is chosen"), in_words(["Del"])),
        (QCoreApplication.translate("ShortcutCard", "Leave a dialog or a field"), in_words(["Esc"])),
    )
