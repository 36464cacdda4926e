"""Search over everything, the way to a question, and the search for commands, for one window."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui import announce, dialogs, i18n
from ui.commands.command import Command, in_words
from ui.memory import Place

if TYPE_CHECKING:
    from reifegrad.domain.text import Language
    from reifegrad.searching import Entry, Found, Index
    from reifegrad.session import Session
    from ui.main_window import MainWindow
    from ui.search.finder import Finder
    from ui.search.hits import Row

_MOST = 50
"""Results of one group that are listed; who has more types another letter."""


class Finding(QObject):
    """Asks what is wanted and goes there. The last search can be gone on with, result by result."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._text = ""
        self._found: list[Entry] = []
        self._at = 0

    def find(self) -> None:
        """Search over questions, notes, evidence, measures, groups, services and processes."""
        from reifegrad import searching
        from ui.search.finder import Finder

        bench = self._window.bench
        if bench is None or not bench.assessment_id or not self._window.settle():
            return
        prepared = cache(partial(_prepare, bench.session, bench.assessment_id, bench.language))
        hint = self.tr("Questions, notes, evidence, actions, groups, services and processes are searched.")
        finder = Finder(
            self.tr("Search"),
            self.tr("&Search for"),
            partial(_grouped, prepared),
            hint,
            self._text,
            dialogs.parent(),
            prepare=(prepared, lambda: prepared().fold()),
        )
        entry = self._ask(finder)
        if isinstance(entry, searching.Entry):
            self._text = finder.line.text()
            self._found = list(prepared().find(self._text))
            self._at = self._found.index(entry)
            self._go(entry)

    def find_next(self) -> None:
        """Go to the next result of the last search; after the last one the first."""
        if not self._found:
            self.find()
            return
        self._at = (self._at + 1) % len(self._found)
        if self._go(self._found[self._at]):
            announce.say(self._window, self.tr("Result {0} of {1}").format(self._at + 1, len(self._found)))

    def go_to_question(self) -> None:
        """Go to a question by its number or its words."""
        from reifegrad import searching
        from ui.search.finder import Finder

        bench = self._window.bench
        if bench is None or not bench.assessment_id or not self._window.settle():
            return
        entries = tuple(searching.questions(bench.session, bench.assessment_id, bench.language))
        finder = Finder(
            self.tr("Go to question"),
            self.tr("&Number or words"),
            partial(_plain, entries, searching.Index(entries)),
            "",
            parent=dialogs.parent(),
        )
        entry = self._ask(finder)
        if isinstance(entry, searching.Entry):
            self._go(entry)

    def find_command(self) -> None:
        """Search for a command of the menus by its words, and do it."""
        from ui.search.finder import Finder

        commands = self._window.menus.commands
        paths = commands.paths()
        possible = [each for each in commands.all() if each.is_possible and each.id != "tools.command"]
        finder = Finder(
            self.tr("Find a command"),
            self.tr("&Command"),
            partial(_commands, possible, paths),
            "",
            parent=dialogs.parent(),
        )
        found = self._ask(finder)
        if isinstance(found, Command):
            found.action.trigger()

    def _ask(self, finder: "Finder") -> object:
        return finder.chosen if dialogs.run(finder) else None

    def _go(self, entry: "Entry") -> bool:
        """Show where an entry is. False if it is gone with its assessment."""
        session = self._window.session
        if session is None or entry.assessment_id not in [each.id for each in session.assessments]:
            self._found = []
            return False
        self._window.places.visit(Place(*_target(entry), entry.assessment_id))
        return True


def _target(entry: "Entry") -> tuple[str, str]:
    """Area and place of an entry."""
    from reifegrad.searching import Found

    match entry.kind:
        case Found.MEASURE:
            return "measures", entry.id
        case Found.GROUP:
            return "prepare", "people"
        case Found.QUESTION:
            return "rate", entry.question_id
    return "rate", f"{entry.subject_id}/{entry.question_id}" if entry.question_id else entry.subject_id


def _prepare(session: "Session", assessment_id: str, language: "Language") -> "Index":
    from reifegrad import searching

    return searching.Index(searching.entries(session, assessment_id, language))


def _grouped(prepared: "Callable[[], Index]", text: str) -> "list[Row]":
    from reifegrad.domain.shown import visible
    from reifegrad.searching import Found, by_kind, excerpt, passage
    from ui.search.hits import Row

    rows: list[Row] = []
    found_at_all = prepared().find(text) if text.strip() else ()
    for kind, found in by_kind(found_at_all).items():
        rows.append(Row(f"{_names()[kind]} ({i18n.count(len(found))})"))
        for each in found[:_MOST]:
            shown = excerpt(each.text, text) if kind is Found.NOTE else each.text  # all others begin with their name
            below = " · ".join(filter(None, (*each.where, passage(each, text))))
            rows.append(Row(visible(shown), visible(below), value=each))
        if len(found) > _MOST:
            more = QCoreApplication.translate("Finding", "{0} more. Add a word to see fewer.")
            rows.append(Row(more.format(i18n.count(len(found) - _MOST))))
    return rows


def _plain(entries: "Sequence[Entry]", index: "Index", text: str) -> "list[Row]":
    from reifegrad.searching import passage
    from ui.search.hits import Row

    found = index.find(text) if text.strip() else entries
    wanted = text.strip().casefold()
    exact = sorted(found, key=lambda each: not each.question_id.casefold().startswith(wanted))  # numbers first
    return [Row(each.text, " · ".join(filter(None, (*each.where, passage(each, text)))), value=each) for each in exact]


def _commands(commands: Iterable[Command], menus: dict[str, str], text: str) -> "list[Row]":
    return sorted(_command_rows(commands, menus, text), key=lambda row: not _begins(row.text, text))


def _command_rows(commands: Iterable[Command], menus: dict[str, str], text: str) -> "Iterator[Row]":
    from reifegrad.searching import holds
    from ui.search.hits import Row

    for each in commands:
        menu = menus[each.menu]
        if holds(f"{each.name} {menu}", text):
            yield Row(each.name, menu, in_words(each.keys), each)


def _begins(name: str, text: str) -> bool:
    from reifegrad.searching import spelt_out

    return bool(text.strip()) and spelt_out(name).startswith(spelt_out(text.strip()))


def _names() -> "dict[Found, str]":
    from reifegrad.searching import Found

    return {
        Found.QUESTION: QCoreApplication.translate("Finding", "Questions"),
        Found.NOTE: QCoreApplication.translate("Finding", "Notes"),
        Found.EVIDENCE: QCoreApplication.translate("Finding", "Evidence"),
        Found.MEASURE: QCoreApplication.translate("Finding", "Actions"),
        Found.GROUP: QCoreApplication.translate("Finding", "Groups"),
        Found.SERVICE: QCoreApplication.translate("Finding", "Services"),
        Found.PROCESS: QCoreApplication.translate("Finding", "Processes"),
    }
