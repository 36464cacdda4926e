"""What is missing in the open file, as a list that leads to every place."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reifegrad.completeness import Missing, Topic, in_words, missing, place_in_words
from reifegrad.domain.shown import visible
from reifegrad.domain.text import Language
from reifegrad.errors import Cancelled
from reifegrad.searching import spelt_out
from reifegrad.session import Session
from reifegrad.texts import texts
from ui import dialogs, i18n
from ui.looking import Look
from ui.memory import Place
from ui.rate.places import linked_file
from ui.search.finder import Finder
from ui.search.hits import Row
from ui.worker import Progress, awaited

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_AREAS = {
    Topic.ANSWERS: ("rate", ""),
    Topic.EVIDENCE: ("rate", ""),
    Topic.PEOPLE: ("rate", ""),
    Topic.SCOPE: ("prepare", "scope"),
    Topic.GROUPS: ("prepare", "people"),
    Topic.MEETINGS: ("prepare", "schedule"),
    Topic.MEASURES: ("measures", "list"),
    Topic.REPORT: ("report", ""),
}
"""Where each topic is at home: an area, and a place in it where all of its entries are."""
_OVERVIEW = ("not_closed", "no_assessment", "final_open")
"""Entries whose remedy is a step of the overview."""
_PATIENCE_S, _PAUSE_S = 10, 0.02
"""Seconds that files of evidence are looked for in all, and between two looks at how far that is."""
_FILTERS = ("unowned", "overdue", "uncosted")
"""Entries that the plan has a filter for."""


def start(window: "MainWindow") -> None:
    """Show what is missing in the file of a window, and go where the person chooses."""
    bench = window.bench
    if bench is None or not window.settle():
        return
    try:
        found = missing(bench.session, date.today(), _gone(bench.session))
    except Cancelled:
        return
    if not found:
        title = QCoreApplication.translate("CheckRun", "Nothing is missing.")
        looked = QCoreApplication.translate(
            "CheckRun", "Answers, evidence, scope, meetings, actions and report were looked through."
        )
        dialogs.inform(title, looked)
        return
    finder = Finder(
        QCoreApplication.translate("CheckRun", "Check for missing entries"),
        QCoreApplication.translate("CheckRun", "&Narrow the list"),
        partial(_rows, found, bench.session, bench.language),
        "",
        parent=dialogs.parent(),
    )
    entry = finder.chosen if dialogs.run(finder) else None
    if isinstance(entry, Missing):
        window.places.visit(Place(*target(entry), entry.assessment_id))


def _gone(session: Session) -> frozenset[str]:
    """Ids of evidence that links to files which are not there, as far as that is known in time. Raises Cancelled."""
    files = {each.id: linked_file(each) for each in session.evidence}
    wanted = frozenset(filter(None, files.values()))
    title = QCoreApplication.translate("CheckRun", "The files of the evidence are being looked for")
    lost = awaited(title, partial(_look, wanted), dialogs.parent()) if wanted else wanted
    return frozenset(id for id, file in files.items() if file in lost)


def _look(files: frozenset[str], progress: Progress) -> frozenset[str]:
    """Off the window's thread: which of these files are not there; a drive that does not answer is not waited for."""
    look, end = Look(files), monotonic() + _PATIENCE_S
    while look.seen < look.total and monotonic() < end:
        progress(look.seen, look.total)
        sleep(_PAUSE_S)
    return look.missing


def _rows(found: Sequence[Missing], session: Session, language: Language, text: str) -> list[Row]:
    """Entries that hold every word of a text, by topic; each topic with how often something is missing."""
    words, rows, titles = spelt_out(text).split(), list[Row](), texts("completeness", language)
    for topic in Topic:
        title = titles(f"topic.{topic}")
        shown = []
        for entry in (each for each in found if each.topic is topic):
            sentence, where = in_words(entry, language), place_in_words(entry, session, language)
            if all(word in spelt_out(f"{title} {sentence} {where}") for word in words):
                shown.append((entry, Row(sentence, visible(where), value=entry)))
        if shown:
            rows.append(Row(f"{title} ({i18n.count(sum(entry.count for entry, _ in shown))})"))
            rows += [row for _, row in shown]
    return rows


def target(entry: Missing) -> tuple[str, str]:
    """Area and place of an entry, as `bench.go` takes them."""
    area, place = _AREAS[entry.topic]
    if entry.code in _OVERVIEW:
        return "overview", ""
    if entry.code in _FILTERS:
        return area, entry.code
    if area == "rate":
        asked = f"{entry.subject_id}/{entry.question_id}" if entry.question_id else entry.subject_id
        return area, asked or (entry.kind.value if entry.kind else "")
    if entry.measures and entry.code != "undecided":
        return area, entry.measures[0]
    return area, place
